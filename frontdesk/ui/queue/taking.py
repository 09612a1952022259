"""Taking the most urgent ticket that there is for me."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from frontdesk.domain.errors import OffShift, TakenMeanwhile
from frontdesk.domain.taking import Taken
from frontdesk.ui.notices import Notices
from frontdesk.ui.queue.asks import Desks

if TYPE_CHECKING:
    from frontdesk.ui.queue.page import QueuePage


class Taking(QObject):
    def __init__(self, page: QueuePage, at: Desks, notices: Notices) -> None:
        super().__init__(page)
        self._page, self._at, self._notices = page, at, notices

    def next(self) -> None:
        """Whatever the office has that is most urgent and mine to take."""
        at, page = self._at, self._page

        def take() -> tuple[Taken, int] | None:
            taken = at.tickets.take_next(at.desk)
            return (taken, at.tickets.card(taken.ticket_id, at.desk).number) if taken is not None else None

        def show(found: tuple[Taken, int] | None) -> None:
            if found is None:
                self._notices.hint(
                    self.tr("Nothing to take: every ticket of your teams is in somebody's hands")
                )
                return
            taken, number = found
            said = self.tr("Ticket {0} is yours").format(number)
            self._notices.success(said, lambda: at.undoing.taken(at.desk, taken), page.reload)
            self._open(taken.ticket_id)

        at.jobs.write(page, take, show, self._refuse)

    def after(self, done_id: int) -> None:
        """What is on my desk comes first; when nothing is, the next one of the office.

        Ctrl+Z then takes back what was done, not that this one was taken.
        """
        at, page = self._at, self._page

        def take() -> int | None:
            mine = at.tickets.next_after(at.desk, done_id)
            if mine is not None:
                return mine
            try:
                taken = at.tickets.take_next(at.desk)
            except OffShift:  # what was done is done: going home is no refusal
                return None
            return taken.ticket_id if taken is not None else None

        def show(found: int | None) -> None:
            page.workspace.close_tab(f"ticket/{done_id}")
            if found is not None:
                self._open(found)
            else:
                page.queue.reload(page.queue.focus_list)

        at.jobs.write(page, take, show, self._refuse)

    def _open(self, ticket_id: int) -> None:
        self._page.open_by_hand(ticket_id)
        self._page.queue.reload(lambda: self._page.queue.go_to(ticket_id))

    def _refuse(self, refused: Exception) -> None:
        if isinstance(refused, TakenMeanwhile):
            refused = TakenMeanwhile(refused.by, refused.at.astimezone(self._at.zone))
        if isinstance(refused, OffShift) and refused.until is not None:
            refused = OffShift(refused.until.astimezone(self._at.zone))
        self._notices.refusal(refused)
        self._page.queue.reload()
