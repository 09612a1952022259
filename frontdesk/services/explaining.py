"""Clocks with the way that each of them went."""

from __future__ import annotations

from datetime import datetime

from frontdesk.db.database import Session
from frontdesk.db.models import Ticket
from frontdesk.domain.clocks import ClockRow, ClockState, walked
from frontdesk.domain.replay import Replayed
from frontdesk.domain.working_time import WorkingTime
from frontdesk.services.facts import Facts
from frontdesk.services.recounting import Counting


def states(session: Session, ticket: Ticket, facts: Facts, now: datetime) -> tuple[ClockState, ...]:
    """Those with a target, in the order of their start; each by the calendar known when it was met."""
    told, calendars = Counting(session, facts, now).replayed(ticket), facts.calendars(session)
    found = []
    for clock in told.clocks:
        calendar = calendars[clock.calendar_id].known(clock.met_at or now)
        if (state := _state(clock, told, calendar, now)) is not None:
            found.append(state)
    return tuple(found)


def _state(clock: ClockRow, told: Replayed, calendar: WorkingTime, now: datetime) -> ClockState | None:
    way = walked(clock, told.pauses, calendar, now)
    if way is None:
        return None
    left = clock.difference
    if left is None:
        late = calendar.working_seconds_between(way.end, now)
        left = calendar.working_seconds_between(now, way.end) - late
    used = clock.used if clock.met_at else max((clock.norm or 0) - left, 0)
    return ClockState(clock, way.end, used, left, way, told.pauses)
