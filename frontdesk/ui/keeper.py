"""Journals what is typed: within 300 ms of a key without waiting for a pause, and at once on leaving."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.domain.staff import Desk
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.ui.jobs import Jobs

WITHIN_MS = 250  # the writing itself has the rest of the 300
Body = Callable[[], Mapping[str, Any] | None]  # what differs from the store; None when nothing does


class Keeper(QObject):
    """One editor at a time. `kept` tells the moment from which its text is safe; a draft that could not
    be kept goes to `failed`, or to the jobs' own trouble.
    """

    kept = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        drafts: Drafts,
        desk: Desk,
        parent: QObject,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._drafts, self._desk = jobs, drafts, desk
        self._failed = failed or jobs.trouble.emit
        self._editor, self._written, self._writing = "", False, 0
        self._body: Body = lambda: None
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

    def begin(self, editor: str, body: Body) -> None:
        """From now on `body()` is kept under `editor`; what was typed into the one before is kept first."""
        self.flush()
        self._editor, self._body, self._written = editor, body, False

    def open(self, editor: str, body: Body, restore: Callable[[DraftCard], object]) -> None:
        """Begins, and gives what was kept there before to `restore`, unless typing has begun meanwhile."""
        self.begin(editor, body)
        drafts, desk = self._drafts, self._desk

        def answer(found: DraftCard | None) -> None:
            if found is not None and editor == self._editor:
                self._written = True
                if not self._timer.isActive():
                    restore(found)

        # among the writes, so that what was just flushed is what is found
        self._jobs.write(self, lambda: drafts.load(desk, editor), answer)

    def found(self) -> None:
        """The store holds a draft of this editor already."""
        self._written = True

    def touch(self) -> None:
        """A key was pressed."""
        if self._editor and not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Keeps at once what still waits."""
        if self._timer.isActive():
            self._keep()

    def discard(self) -> None:
        """There is nothing to keep any more: it was dropped, or has become a thing of its own."""
        self._timer.stop()
        drafts, desk, editor, self._written = self._drafts, self._desk, self._editor, False
        if editor:
            self._jobs.write(self, lambda: drafts.discard(desk, editor), lambda _: None)

    def close(self) -> None:
        """The editor is left; what waits is kept, what is typed later is nobody's."""
        self.flush()
        self._editor = ""

    def _keep(self) -> None:
        self._timer.stop()
        drafts, desk, editor, body = self._drafts, self._desk, self._editor, self._body()
        if body is None:
            if self._written:
                self.discard()
            return
        self._written = True
        self._writing += 1
        self._jobs.write(
            self,
            lambda: drafts.save(desk, editor, body),
            lambda at: self._on_kept(editor, at),
            self._on_failed,
        )

    def _on_kept(self, editor: str, at: datetime) -> None:
        self._writing -= 1
        if editor == self._editor and self._written:
            self.kept.emit(at)

    def _on_failed(self, met: Exception) -> None:
        self._writing -= 1
        self._failed(met)
