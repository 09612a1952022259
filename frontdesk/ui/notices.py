"""Everything said to the user: success with undo, refusal, trouble with another try, and a bug without
loss.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from frontdesk.domain.errors import Refusal, Trouble
from frontdesk.ui import words
from frontdesk.ui.banners import ToastHost
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.undo import Deed, Undos

T = TypeVar("T")
log = logging.getLogger(__name__)


class Notices(QObject):
    """`reported` tells of every bug, for the crash dialog and the log."""

    reported = Signal(object)

    def __init__(self, toasts: ToastHost, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._toasts, self.undos = toasts, Undos(jobs, self)
        toasts.undo_asked.connect(self.undos.undo)
        self.undos.undone.connect(lambda words: self.success(self.tr("Undone: {0}").format(words)))
        self.undos.refused.connect(self._on_not_undone)
        self.undos.met_trouble.connect(lambda met: self.trouble(met, self.undos.undo))
        self.undos.nothing_left.connect(lambda: self.success(self.tr("There is nothing to undo")))

    def success(
        self, text: str, undo: Callable[[], T] | None = None, then: Callable[[T], object] = lambda _: None
    ) -> None:
        """What was done. `undo` takes it back, as one write off the window's thread, now or later by Ctrl+Z;
        `then` shows that. It raises a Refusal when the thing has changed meanwhile.
        """
        if undo is not None:
            self.remember(text, undo, then)
        self._say_done(text, undo is not None)

    def remember(self, text: str, undo: Callable[[], T], then: Callable[[T], object]) -> None:
        """A deed that is done but will be told when its paper is out: Ctrl+Z knows it from now on."""
        self.undos.push(Deed(text, undo, then))

    def tell_remembered(self, text: str) -> None:
        """Says now what `remember` took, with the way back."""
        self._say_done(text, True)

    def _say_done(self, text: str, can_be_undone: bool) -> None:
        self._toasts.say("success", text, self._toasts.undo_asked.emit if can_be_undone else None)

    def refusal(self, refused: Exception) -> None:
        """What cannot be done and how to mend it. Problems of fields belong beside the fields, not here."""
        assert isinstance(refused, (Refusal, Trouble))
        self._toasts.say("warning", words.error(refused))

    def hint(self, text: str) -> None:
        """Why a key did nothing, where that is no deed that could be refused."""
        self._toasts.say("warning", text)

    def _on_not_undone(self, refused: Exception) -> None:
        assert isinstance(refused, Refusal)
        self._toasts.say("warning", self.tr("Cannot be undone any more. {0}").format(words.error(refused)))

    def trouble(self, met: Exception, again: Callable[[], None] | None = None) -> None:
        """What failed around the program; `again` tries the same deed once more."""
        assert isinstance(met, (Refusal, Trouble))
        self._toasts.say("danger", words.error(met), again, self.tr("Try again"))

    def bug(self, found: BaseException) -> None:
        """An error of the program itself: into the log with its traceback, told without details."""
        log.error("bug", exc_info=found)
        said = self.tr("An error of the program. Nothing typed is lost, the details are in the log")
        self._toasts.say("danger", said)
        self.reported.emit(found)
