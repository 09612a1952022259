"""What an edition of a calendar does to the open cases: told before it is published, done after it, some at a time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from frontdesk.db.database import Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import calendars as queries
from frontdesk.db.queries import clocks
from frontdesk.domain.clocks import ClockRow
from frontdesk.domain.edition_drafts import MovedClock, Moves, Recount
from frontdesk.domain.editions import DatedCalendar
from frontdesk.domain.measures import Measure
from frontdesk.services.facts import Facts
from frontdesk.services.recounting import Counting, batched

SHOWN = 200  # lines of what moves; all are counted
CHUNK = 60  # tickets of one transaction, a fifth of a second: other desks write between two
_DAY = timedelta(days=1)


def moves(session: Session, facts: Facts, now: datetime, calendar_id: int, new: DatedCalendar) -> Moves:
    """Which terms of open cases move, and from when to when. Nothing is written."""
    calendars = facts.calendars(session)
    changed = _first_change(session, calendar_id, calendars[calendar_id], new)
    if changed is None:
        return Moves(looked=0, tickets=0, first=())
    ids = queries.due_behind(session, calendar_id, changed)
    as_is, as_would_be = (
        Counting(session, facts, now, {**calendars, calendar_id: calendar})
        for calendar in (calendars[calendar_id], new)
    )
    moved: list[MovedClock] = []
    for some in batched(ids):
        lines = clocks.lines(session, some)
        for ticket in clocks.tickets(session, some):
            told = lines.get(ticket.id, [])
            before, after = as_is.replayed(ticket, told), as_would_be.replayed(ticket, told)
            moved += _moved(ticket, before.clocks, after.clocks, len(moved))
        session.expunge_all()
    earlier = sum(line.will_be < line.was for line in moved)
    tickets = len({line.ticket_id for line in moved})
    first = tuple(sorted(moved, key=lambda line: min(line.was, line.will_be))[:SHOWN])
    return Moves(len(ids), tickets, first, earlier, len(moved) - earlier)


def _first_change(
    session: Session, calendar_id: int, old: DatedCalendar, new: DatedCalendar
) -> datetime | None:
    """The beginning of the first day that has other hours; None when none has before the last open term."""
    last = queries.last_due(session, calendar_id)
    if last is None:
        return None
    zone = ZoneInfo(old.tz)
    end, day = last.astimezone(zone).date(), max(new.changed_from(old), date(last.year - 2, 1, 1))
    while day <= end:
        if old.hours_on(day) != new.hours_on(day):
            return datetime.combine(day, time(), zone)
        day += _DAY
    return None


def _moved(
    ticket: Ticket, before: tuple[ClockRow, ...], after: tuple[ClockRow, ...], base: int
) -> list[MovedClock]:
    was: Mapping[tuple[Measure, int, str], ClockRow] = {(c.measure, c.cycle, c.term): c for c in before}
    found: list[MovedClock] = []
    for clock in after:
        former = was[clock.measure, clock.cycle, clock.term]
        if clock.is_open and clock.due and former.due and clock.due != former.due:
            id = base + len(found) + 1
            found.append(
                MovedClock(
                    id, ticket.id, ticket.number, ticket.title, clock.measure.value, former.due, clock.due
                )
            )
    return found


def recount(session: Session, facts: Facts, now: datetime, done: Recount) -> Recount:
    """Count the next open cases by what is published now; the answer says how far that is."""
    whole = done.whole or len(queries.open_tickets(session, 0))
    ids = queries.open_tickets(session, done.after, CHUNK)
    tickets = clocks.tickets(session, ids, locked=True)
    counting, lines, kept = (
        Counting(session, facts, now),
        clocks.lines(session, ids),
        clocks.kept(session, ids),
    )
    for ticket in tickets:
        counting.recount(ticket, lines.get(ticket.id, []), kept[ticket.id])
    if len(ids) < CHUNK:
        return Recount(done.done + len(ids), whole, ids[-1] if ids else done.after, is_over=True)
    return Recount(done.done + len(ids), whole, ids[-1])
