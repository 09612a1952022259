"""Journals what is typed: within 300 ms of a key without waiting for a pause, and at once on leaving."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from frontdesk.domain.staff import Desk
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.ui.jobs import Jobs

WITHIN_MS = 150  # the other half of the 300 belongs to the writes asked before, and to the disk
AGAIN_MS = 1000
Body = Callable[[], Mapping[str, Any] | None]  # what differs from the store; None when nothing does


class Unkept(QObject):
    """What the store refused to keep (a full disk, a lock): tried again every second until it is kept.

    One to a `Jobs`, found by `of`; `changed` tells the Trouble, and None when all is kept again.
    """

    changed = Signal(object)
    relieved = Signal(object)  # the moment from which everything is safe

    def __init__(self, jobs: Jobs, drafts: Drafts) -> None:
        super().__init__(jobs)
        self._jobs, self._drafts, self._trouble = jobs, drafts, ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self.try_again)

    @classmethod
    def of(cls, jobs: Jobs, drafts: Drafts) -> Unkept:
        known = (child for child in jobs.children() if isinstance(child, cls) and child._drafts is drafts)
        return next(known, None) or cls(jobs, drafts)

    @property
    def all_kept(self) -> bool:
        return self._drafts.all_kept

    def meet(self, trouble: Exception) -> None:
        """A draft could not be kept."""
        if repr(trouble) != self._trouble:
            self._trouble = repr(trouble)
            self.changed.emit(trouble)
        self._timer.start()

    def try_again(self) -> None:
        self._timer.stop()
        if self._jobs.is_closed:
            return
        self._jobs.write(self, self._drafts.keep_again, self._on_kept, self.meet)

    def may_leave(self) -> bool:
        """Whether what was typed last is in the store; waits for the writes that are on their way."""
        self._jobs.wait_idle(AGAIN_MS)
        return self.all_kept

    def _on_kept(self, at: datetime) -> None:
        self._trouble = ""
        self.changed.emit(None)
        self.relieved.emit(at)


class Keeper(QObject):
    """One editor at a time, of the widget that is its parent: leaving that keeps at once.

    `kept` tells the moment from which its text is safe, `failed` why it is not yet.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, drafts: Drafts, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._drafts, self._desk = jobs, drafts, desk
        self._editor, self._written = "", False
        self._body: Body = lambda: None
        self._slots: dict[
            str, list[Mapping[str, Any]]
        ] = {}  # editor → the newest of it, until a write takes it
        self._writing: set[object] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(WITHIN_MS)
        self._timer.timeout.connect(self._keep)
        self._unkept = Unkept.of(jobs, drafts)
        self._unkept.relieved.connect(self._on_relieved)
        self._is_failing = False
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def beside(self, parent: QObject) -> Keeper:
        """Another one, for what is typed into `parent` at the same time."""
        other = Keeper(self._jobs, self._drafts, self._desk, parent)
        other.kept.connect(self.kept)
        return other

    @property
    def editor(self) -> str:
        return self._editor

    @property
    def is_writing(self) -> bool:
        """A draft is on its way into the store: whoever reads now must queue behind it."""
        return bool(self._writing)

    def begin(self, editor: str, body: Body) -> None:
        """From now on `body()` is kept under `editor`; what was typed into the one before is kept first."""
        self.flush()
        self._editor, self._body, self._written, self._is_failing = editor, body, False, False

    def open(self, editor: str, body: Body, restore: Callable[[DraftCard], object]) -> None:
        """Begins, and gives what was kept there before to `restore`. A quick hand may have typed by then: `restore`
        joins the two.
        """
        self.begin(editor, body)
        drafts, desk = self._drafts, self._desk

        def answer(found: DraftCard | None) -> None:
            if found is not None and editor == self._editor:
                self._written = True
                restore(found)

        # among the writes: what was just flushed is found, and nothing typed from now on is written before
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
        self._written = False
        self.drop(self._editor)

    def drop(self, editor: str) -> None:
        """What was kept there has become a thing of its own, whatever is being typed by now."""
        drafts, desk = self._drafts, self._desk
        self._slots.pop(editor, []).clear()
        if editor:
            self._jobs.write(self, lambda: drafts.discard(desk, editor), lambda _: None)

    def close(self) -> None:
        """The editor is left; what waits is kept, what is typed later is nobody's."""
        self.flush()
        self._editor = ""

    def _keep(self) -> None:
        """One write of an editor waits at most: a slow disk gets the newest text, not a queue of old ones."""
        self._timer.stop()
        editor, body = self._editor, self._body()
        if body is None:
            if self._written:
                self.discard()
            return
        self._written = True
        try:
            self._slots.get(editor, [])[0] = body  # IndexError: a write has taken the last one
        except IndexError:
            self._slots[editor] = [body]
            self._ask(editor, self._slots[editor])

    def _ask(self, editor: str, slot: list[Mapping[str, Any]]) -> None:
        drafts, desk, token = self._drafts, self._desk, object()
        self._writing.add(token)

        def work() -> datetime | None:
            try:
                newest = slot.pop()
            except IndexError:  # dropped meanwhile
                self._writing.discard(token)
                return None
            try:
                return drafts.save(desk, editor, newest)
            finally:
                self._writing.discard(token)

        def failed(met: Exception) -> None:
            self._unkept.meet(met)
            if isValid(self):
                self._is_failing = True
                self.failed.emit(met)

        # asked by who outlives a closed tab, so that a refused text of it is not forgotten
        self._jobs.write(
            self._unkept, work, lambda at: self._on_kept(editor, at) if isValid(self) else None, failed
        )

    def _on_kept(self, editor: str, at: datetime | None) -> None:
        if at is not None and editor == self._editor and self._written:
            self._is_failing = False
            self.kept.emit(at)

    def _on_relieved(self, at: datetime) -> None:
        if self._is_failing:
            self._on_kept(self._editor, at)

    def _on_focus(self, old: QWidget | None, _new: QWidget | None) -> None:
        owner = self.parent()
        if isinstance(owner, QWidget) and old is not None and (old is owner or owner.isAncestorOf(old)):
            self.flush()
