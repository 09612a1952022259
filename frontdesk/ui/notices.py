"""Everything said to the user: success with undo, refusal, trouble with another try, and a bug without
loss.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from frontdesk.domain.errors import Refusal, Trouble
from frontdesk.ui import words
from frontdesk.ui.banners import ToastHost

log = logging.getLogger(__name__)


class Notices(QObject):
    """`reported` tells of every bug, for the crash dialog and the log."""

    reported = Signal(object)

    def __init__(self, toasts: ToastHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._toasts = toasts

    def success(self, text: str, undo: Callable[[], None] | None = None) -> None:
        self._toasts.say("success", text, undo)

    def refusal(self, refused: Exception) -> None:
        """What cannot be done and how to mend it. Problems of fields belong beside the fields, not here."""
        assert isinstance(refused, (Refusal, Trouble))
        self._toasts.say("warning", words.error(refused))

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
