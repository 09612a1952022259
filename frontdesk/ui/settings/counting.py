"""The bar that counts open tickets anew, some at a time, so that nobody waits for the store."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from frontdesk.domain.edition_drafts import Recount
from frontdesk.domain.staff import Desk
from frontdesk.services.calendars import Calendars
from frontdesk.ui.jobs import Jobs


class CountBar(QProgressBar):
    """Seen while it counts; `ended` when it is through. What is cut off here is finished by whoever signs in next."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Open tickets counted anew"))
        self.hide()

    @property
    def is_counting(self) -> bool:
        return not self.isHidden()

    def count(
        self, jobs: Jobs, calendars: Calendars, desk: Desk, failed: Callable[[Exception], object]
    ) -> None:
        def go_on(done: Recount) -> None:
            self.setVisible(not done.is_over)
            if done.is_over:
                self.ended.emit()
                return
            self.setRange(0, max(done.whole, 1))
            self.setValue(done.done)
            jobs.write(self, lambda: calendars.recount(desk, done), go_on, failed)

        go_on(Recount())
