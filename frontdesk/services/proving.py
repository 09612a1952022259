"""Are the clocks that are stored those that the journal tells?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import clocks as queries
from frontdesk.domain.clocks import ClockRow
from frontdesk.domain.histories import Line
from frontdesk.services.facts import Facts
from frontdesk.services.recounting import Counting, batched, is_told


def differing(database: Database, facts: Facts, now: datetime) -> tuple[int, tuple[int, ...]]:
    """(tickets counted, numbers of those whose clocks, pauses or facts are not what the journal says).

    Tickets of a program that did not write targets into the journal are left out: nothing there could be counted anew.
    """
    with database.read() as session:
        ids, counted = queries.opened_tickets(session), 0
        found: list[int] = []
        for some in batched(ids):
            counting, lines = Counting(session, facts, now), queries.lines(session, some)
            told = [id for id in some if is_told(lines[id])]
            counted += len(told)
            tickets = [session.get_one(Ticket, id) for id in told]
            found += [
                one.number for one in tickets if not _agrees(session, counting, one, lines[one.id], now)
            ]
            session.expunge_all()
    return counted, tuple(found)


def _agrees(
    session: Session, counting: Counting, ticket: Ticket, lines: Sequence[Line], now: datetime
) -> bool:
    told = counting.replayed(ticket, lines)
    facts = ticket.replied_at == told.answered_at and ticket.solved_at == told.solved_at
    stored = {(c.measure, c.cycle, c.term): queries.row(c) for c in queries.stored(session, ticket.id)}
    counted = {(c.measure.value, c.cycle, c.term): c for c in told.clocks if c.due is not None}
    same = stored.keys() == counted.keys() and all(
        _same(stored[key], one, now) for key, one in counted.items()
    )
    return facts and same and queries.pauses(session, ticket.id) == told.pauses


def _same(stored: ClockRow, counted: ClockRow, now: datetime) -> bool:
    """That a running clock has gone past its target is written by the next deed or the next sweep."""
    runs_late = counted.is_open and counted.is_missed and counted.due is not None and counted.due < now
    return stored == (replace(counted, is_missed=stored.is_missed) if runs_late else counted)
