"""The last deeds of whoever sits here, each with its way back: Ctrl+Z takes them back from the newest."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from frontdesk.domain.errors import Refusal
from frontdesk.ui.jobs import Jobs

DEPTH = 50

# What these commands do is told with its way back. Saving is undone where it changed something.
UNDOABLE = frozenset(
    (
        "visit.new",
        "visit.next",
        "ticket.new",
        "claim.new",
        "client.new",
        "client.scan",
        "save.visit",
        "save",
        "main",
        "ticket.wait",
        "ticket.next",
        "ticket.hand_over",
        "ticket.status",
        "ticket.task",
        "ticket.escalate",
        "ticket.promise",
        "ticket.join",
        "ticket.split",
        "ticket.suspend",
        "ticket.handle",
        "incident",
        "roster.copy",
    )
)
# What these do stays, and why. Of the four deeds that ask first (annulling an act, merging two clients, deleting
# by request, ending a shift with open visits) none has a command of its own here; issuing an act, one of the
# deeds of `main`, is taken back by annulling it.
WITHOUT_UNDO = {
    "ticket.breach": "a reason is given once; the journal keeps who gave it",
    "visit.recall": "a name called aloud cannot be unsaid; nothing waits on it",
    "client.access": "whoever got the card can hand it back; nothing typed is lost by it",
    "reveal": "who looked stays written",
    "print": "what still waits for its printer is given up by its toast; paper that is out cannot be called back",
    "lock": "signing in again is the way back",
}


@dataclass(frozen=True)
class Deed:
    """What was done, in words; `back` undoes it off the window's thread, `then` shows that it is undone."""

    words: str
    back: Callable[[], Any]
    then: Callable[[Any], object]


def has_typing(widget: QObject | None) -> bool:
    """Whether a field still has typing of its own to take back: that goes first."""
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable() and not widget.isReadOnly()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return widget.document().isUndoAvailable() and not widget.isReadOnly()
    return False


class Undos(QObject):
    """A deed that another desk has overtaken says so and is forgotten; one that met trouble stays."""

    undone = Signal(str)
    refused = Signal(object)
    met_trouble = Signal(object)
    nothing_left = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._deeds: deque[Deed] = deque(maxlen=DEPTH)
        self._watched: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def __len__(self) -> int:
        return len(self._deeds)

    def push(self, deed: Deed) -> None:
        self._deeds.append(deed)

    def undo(self) -> None:
        """Takes back the newest deed."""
        if not self._deeds:
            self.nothing_left.emit()
            return
        deed = self._deeds.pop()
        self._jobs.write(
            self, deed.back, lambda made: self._on_undone(deed, made), lambda met: self._on_failed(deed, met)
        )

    def _on_undone(self, deed: Deed, made: Any) -> None:
        deed.then(made)
        self.undone.emit(deed.words)

    def _on_failed(self, deed: Deed, met: Exception) -> None:
        if isinstance(met, Refusal):
            self.refused.emit(met)
        else:
            self._deeds.append(deed)
            self.met_trouble.emit(met)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new if isinstance(new, (QLineEdit, QPlainTextEdit, QTextEdit)) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field claims Ctrl+Z even with nothing to undo; then the chord is the window's."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not has_typing(watched)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
