"""What an edition of a calendar does to the open cases: told before it is published, done after it, some at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from frontdesk.db.database import Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import calendars as queries
from frontdesk.db.queries import clocks, journal, teams
from frontdesk.domain.clocks import ClockRow
from frontdesk.domain.edition_drafts import MovedClock, Moves, Recount
from frontdesk.domain.editions import DatedCalendar
from frontdesk.domain.histories import Line
from frontdesk.domain.measures import Measure
from frontdesk.domain.replay import Replayed
from frontdesk.domain.staff import Desk
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

    def would_be(ticket: Ticket, lines: list[Line]) -> Replayed:
        return as_would_be.replayed(ticket, lines)

    return _compared(session, ids, as_is, would_be)


def given(session: Session, facts: Facts, now: datetime, team_id: int, calendar_id: int | None) -> Moves:
    """The same for the cases of a team that gets other hours; None: the office's. Nothing is written."""
    as_is = Counting(session, facts, now)

    def would_be(ticket: Ticket, lines: list[Line]) -> Replayed:
        new = [
            Line(0, now, event.kind, event.data)
            for event in as_is.by_hours(ticket, lines, {team_id: calendar_id})
        ]
        return as_is.replayed(ticket, [*lines, *new])

    return _compared(session, teams.open_tickets(session, team_id), as_is, would_be)


def _compared(
    session: Session, ids: Sequence[int], as_is: Counting, would_be: Callable[[Ticket, list[Line]], Replayed]
) -> Moves:
    moved: list[MovedClock] = []
    for some in batched(ids):
        lines = clocks.lines(session, some)
        for ticket in clocks.tickets(session, some):
            told = lines.get(ticket.id, [])
            before, after = as_is.replayed(ticket, told), would_be(ticket, told)
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


def recount(session: Session, desk: Desk, facts: Facts, now: datetime, done: Recount) -> Recount:
    """Count the next open cases by what is published now, each by the hours of its team; how far that is."""
    whole = done.whole or len(queries.open_tickets(session, 0))
    ids = queries.open_tickets(session, done.after, CHUNK)
    tickets = clocks.tickets(session, ids, locked=True)
    lines, kept = clocks.lines(session, ids), clocks.kept(session, ids)
    counting = Counting(session, facts, now)
    for ticket in tickets:
        told = lines.get(ticket.id, [])
        if events := counting.by_hours(ticket, told):
            # told of, it is counted by whoever commits
            journal.append(session, desk, desk.workstation, now, events)
        else:
            counting.recount(ticket, told, kept[ticket.id])
    if len(ids) < CHUNK:
        return Recount(done.done + len(ids), whole, ids[-1] if ids else done.after, is_over=True)
    return Recount(done.done + len(ids), whole, ids[-1])
