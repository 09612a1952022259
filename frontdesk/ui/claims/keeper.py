"""Keeps what is being typed: written down within 300 ms of a key, and at once when the editor is left."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.domain.staff import Desk
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.ui.jobs import Jobs

WITHIN = 250  # ms; the writing itself has the rest of the 300


class Keeper(QObject):
    """One editor at a time. `kept` tells the moment from which the text is safe."""

    kept = Signal(object)

    def __init__(self, jobs: Jobs, drafts: Drafts, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._drafts, self._desk = jobs, drafts, desk
        self._editor = ""
        self._body: Callable[[], Mapping[str, Any]] = dict
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WITHIN)
        self._timer.timeout.connect(self._save)

    def open(
        self, editor: str, body: Callable[[], Mapping[str, Any]], restore: Callable[[DraftCard], object]
    ) -> None:
        """From now on `body()` is kept under `editor`; what was kept there before goes to `restore`."""
        self.flush()
        self._editor, self._body = editor, body
        drafts, desk = self._drafts, self._desk

        def answer(found: DraftCard | None) -> None:
            if found is not None and editor == self._editor and not self._timer.isActive():
                restore(found)

        self._jobs.read(self, lambda: drafts.load(desk, editor), answer, newest="draft")

    def touch(self) -> None:
        """Something was typed."""
        if self._editor and not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Writes down now what waits to be written."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def close(self, discard: bool) -> None:
        """The editor is done with; `discard` when what was typed has become a thing of its own."""
        self.flush() if not discard else self._timer.stop()
        editor, self._editor = self._editor, ""
        if discard and editor:
            drafts, desk = self._drafts, self._desk
            self._jobs.write(self, lambda: drafts.discard(desk, editor), lambda _: None)

    def _save(self) -> None:
        drafts, desk, editor, body = self._drafts, self._desk, self._editor, self._body()
        self._jobs.write(self, lambda: drafts.save(desk, editor, body), self._on_kept)

    def _on_kept(self, at: datetime) -> None:
        self.kept.emit(at)


def dumped(draft: Any) -> dict[str, Any]:
    """A draft as it is kept."""
    return dataclasses.asdict(draft)


def loaded(kind: Any, body: Mapping[str, Any], **fixed: Any) -> Any:
    """The draft of a kept body, with what this edition of the program still knows of it."""
    known = {field.name for field in dataclasses.fields(kind)}
    return kind(**{name: value for name, value in body.items() if name in known} | fixed)
