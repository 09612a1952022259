"""What a parting changes further on: the ticket that a joined one was taken on to carries its clocks no more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Ticket
from frontdesk.db.models.links import TicketMerge
from frontdesk.db.queries import clocks
from frontdesk.domain.events import EventKind
from frontdesk.domain.histories import Line
from frontdesk.services.facts import Facts
from frontdesk.services.recounting import Counting


def carried_anew(
    session: Session, facts: Facts, merge: TicketMerge, on: Sequence[TicketMerge], along: Sequence[int]
) -> Iterator[tuple[Ticket, dict[str, Any]]]:
    """Of each ticket further on, what the line of parting says to it: the merge that took clocks to it, and those it
    would have taken had `merge` never been. `on` are the merges that carried its ticket on, one after another.
    """
    told: dict[str, Any] = {"merge": merge.id, "along": along}
    for carrying in on:
        gone, kept = (session.get_one(Ticket, id) for id in (carrying.gone_id, carrying.kept_id))
        lines = clocks.lines(session, (gone.id, kept.id))
        parted = Line(0, merge.at, EventKind.TICKET_PARTED, told)
        took = _took(lines[kept.id], carrying)
        found = Counting(session, facts, carrying.at).carried(
            gone, [*_until(lines[gone.id], carrying), parted]
        )
        told = {**told, "carries": carrying.id, "clocks": found if took else []}
        yield kept, told


def _took(lines: Sequence[Line], merge: TicketMerge) -> bool:
    """A ticket that was done when it was joined brought no clocks."""
    return any(line.data.get("clocks") for line in lines if line.data.get("merge") == merge.id)


def _until(lines: Sequence[Line], merge: TicketMerge) -> list[Line]:
    """What had been told of a ticket when it was joined to another one: before it was closed for that."""
    moved = (EventKind.TICKET_STATUS, EventKind.TICKET_JOINED_TO)
    closed = (line.id for line in lines if line.kind in moved and line.at == merge.at)
    end = min(closed, default=0)
    return [line for line in lines if line.id < end]
