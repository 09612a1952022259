"""Journals what is typed: at most 300 ms after a key, without waiting for a pause in typing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.domain.staff import Desk
from frontdesk.services.drafts import Drafts
from frontdesk.ui.jobs import Jobs

WITHIN_MS = 250


class DraftKeeper(QObject):
    """`body` gives what differs from the store, or None when nothing does."""

    kept = Signal(object)  # the moment at which it was safe
    failed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        drafts: Drafts,
        body: Callable[[], Mapping[str, Any] | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._desk, self._drafts, self._body = jobs, desk, drafts, body
        self._editor, self._written, self._writing = "", False, 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WITHIN_MS)
        self._timer.timeout.connect(self._keep)

    @property
    def editor(self) -> str:
        return self._editor

    @property
    def is_writing(self) -> bool:
        """A draft is on its way into the store: whoever reads now must queue behind it."""
        return self._writing > 0

    def begin(self, editor: str, written: bool = False) -> None:
        """Keeps drafts of another editor from now on; what was typed before is kept first."""
        self.flush()
        self._editor, self._written = editor, written

    def found(self) -> None:
        """The store holds a draft of this editor already."""
        self._written = True

    def touch(self) -> None:
        """A key was pressed."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Keeps at once what still waits."""
        if self._timer.isActive():
            self._keep()

    def discard(self) -> None:
        """There is nothing to keep any more."""
        self._timer.stop()
        if self._written:
            editor, self._written = self._editor, False
            self._jobs.write(self, lambda: self._drafts.discard(self._desk, editor), lambda _: None)

    def _keep(self) -> None:
        self._timer.stop()
        body = self._body()
        if body is None:
            self.discard()
            return
        editor, self._written = self._editor, True
        self._writing += 1
        self._jobs.write(
            self,
            lambda: self._drafts.save(self._desk, editor, body),
            lambda at: self._on_kept(editor, at),
            self._on_failed,
        )

    def _on_kept(self, editor: str, at: datetime) -> None:
        self._writing -= 1
        if editor == self._editor and self._written:
            self.kept.emit(at)

    def _on_failed(self, met: Exception) -> None:
        self._writing -= 1
        self.failed.emit(met)
