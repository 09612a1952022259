"""What a ticket in the workspace is shown by, read in one go, and what a deed leaves of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from frontdesk.domain.clients import ClientCard
from frontdesk.domain.events import EventKind
from frontdesk.domain.scripts import Script
from frontdesk.domain.staff import Right
from frontdesk.domain.statuses import StatusRow
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.services.drafts import DraftCard
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.script.script_panel import walk_key
from frontdesk.ui.queue.ticket.assigned import Beside


@dataclass(frozen=True)
class Loaded:
    card: TicketCard
    client: ClientCard | None
    known: Mapping[str, str]
    script: Script | None
    walk: DraftCard | None = None
    others: tuple[int, ...] = field(default=())  # the client's tickets, newest first
    statuses: tuple[StatusRow, ...] = ()
    beside: Beside = Beside()


@dataclass(frozen=True)
class Done:
    """A finished deed, the ticket after it, and the words that went with it.

    A deed of the course brings what is to be said of it, and its own way back where the ticket's row has none.
    """

    deed: str
    card: TicketCard
    words: Mapping[str, Any] | None
    said: str = ""
    what: EventKind = EventKind.TICKET_STATUS
    undo: Callable[[], object] | None = None


def look_up(at: Desks, id: int) -> Loaded:
    """Off the window's thread."""
    card = at.tickets.card(id, at.desk)
    client = at.clients.card(card.client_id, at.desk) if card.client_id else None
    return Loaded(
        card, client, at.scripts.known(at.desk, id),
        at.scripts.script(card.script) if card.script else None, at.drafts.load(at.desk, walk_key(id)),
        at.clients.tickets(card.client_id, at.desk) if card.client_id else (),
        at.course.courses.statuses(), _beside(at, card),
    )  # fmt: skip


def _beside(at: Desks, card: TicketCard) -> Beside:
    desk, course = at.desk, at.course
    if not desk.may(Right.WORK_TICKETS):
        return Beside()
    id = card.id
    return Beside(
        course.tasks.of_ticket(desk, id), course.tasks.promises(desk, id), course.joins.links(desk, id),
        course.courses.watchers(desk, id), course.courses.team(card.team_id), course.handling.today(desk, id),
        course.courses.offering(card.offering_id),
    )  # fmt: skip
