"""What was done to a ticket, told with its way back; the words that went with it become a draft again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from frontdesk.domain.board import Consequence
from frontdesk.domain.events import EventKind
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.domain.tickets import MessageKind
from frontdesk.ui.notices import Notices
from frontdesk.ui.queue.asks import SOLVE, SOLVE_NEXT, WAIT, WRITE, Desks
from frontdesk.ui.queue.ticket.loaded import Done

SAID = {
    MessageKind.CALL: EventKind.TICKET_CALL,
    MessageKind.REPLY: EventKind.TICKET_REPLY,
    MessageKind.NOTE: EventKind.TICKET_NOTE,
    MessageKind.INCOMING: EventKind.TICKET_INCOMING,
}
Then = Callable[[int], object]  # shows that the deed upon this ticket is undone


class ToldDeeds(QObject):
    def __init__(self, at: Desks, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._at, self._notices = at, notices

    def done(self, done: Done, then: Then) -> None:
        """A deed of the composer, of the menu of statuses, or of the ticket's course."""
        if done.undo is not None or (done.said and done.card.was is None):
            self._tell_other(done, then)
            return
        said = {
            SOLVE: self.tr("Ticket {0} is solved"),
            SOLVE_NEXT: self.tr("Ticket {0} is solved"),
            WAIT: self.tr("Ticket {0} waits for the client, its clock stands still"),
            WRITE: self.tr("Written down in ticket {0}"),
        }.get(done.deed, done.said or self.tr("Ticket {0} is in work again"))
        what = done.what
        if done.deed == WRITE and done.words is not None:
            what = SAID[MessageKind(done.words["kind"])]
        self._tell(said, done.card, what, done.words, then)

    def moved(self, card: TicketCard, what: Consequence, over: str, then: Then) -> None:
        """A card of the board is in another column; `over` tells that there are too many."""
        said = {
            Consequence.TAKES: self.tr("Ticket {0} is yours, in work"),
            Consequence.RESUMES: self.tr("Ticket {0} is in work again, its clock runs on"),
            Consequence.REOPENS: self.tr("Ticket {0} is open anew"),
            Consequence.PAUSES: self.tr("Ticket {0} waits for the client, its clock stands still"),
            Consequence.HANDS: self.tr("Ticket {0} is with another team, its clock runs on"),
            Consequence.SOLVES: self.tr("Ticket {0} is solved"),
        }[what]
        self._tell(". ".join(filter(None, (said, over))), card, EventKind.TICKET_STATUS, None, then)

    def opened(self, ticket_id: int, body: Mapping[str, Any], then: Then) -> None:
        at = self._at

        def undo() -> int:
            at.undoing.new_ticket(at.desk, ticket_id)
            at.drafts.save(at.desk, "ticket/new", body)
            return ticket_id

        self._notices.success(self.tr("The ticket is registered"), undo, then)

    def _tell_other(self, done: Done, then: Then) -> None:
        """What hangs on a ticket was done or undone; the row itself stands as it was."""
        undo, id = done.undo, done.card.id
        if undo is None:
            self._notices.success(done.said)
            return

        def back() -> int:
            undo()
            return id

        self._notices.success(done.said, back, then)

    def _tell(
        self, said: str, card: TicketCard, what: EventKind, words: Mapping[str, Any] | None, then: Then
    ) -> None:
        at, was = self._at, card.was

        def undo() -> int:
            assert was is not None  # of every answer to a deed
            id = at.undoing.ticket(at.desk, was, what)
            if words is not None:
                at.drafts.save(at.desk, f"ticket/{id}", words)
            return id

        self._notices.success(said.format(card.number), undo, then)
