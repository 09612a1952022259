"""The words of a ticket's clocks: what is measured, against which target, and what is kept of it for ever.

A clock runs in the working time of its calendar; `domain.replay` alone counts it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from frontdesk.domain.measures import Measure, Standing
from frontdesk.domain.working_time import Segment, SegmentKind, Walk, WorkingTime

PAUSABLE = frozenset({Measure.NEXT_ANSWER, Measure.SOLUTION, Measure.KEEP_INFORMED})


OPEN = frozenset({Standing.RUNNING, Standing.PAUSED})


@dataclass(frozen=True, slots=True)
class Norm:
    """How long there is: working seconds, or working days, or until a date that no pause moves."""

    seconds: int | None = None
    days: int = 0
    end_of_day: bool = False
    until: datetime | None = None

    def due(self, start: datetime, calendar: WorkingTime, held: int = 0) -> datetime:
        """The last moment in time, `held` working seconds of pauses added."""
        if self.until is not None:
            return self.until
        if self.seconds is not None:
            return calendar.add_working_seconds(start, self.seconds + held)
        return calendar.add_working_seconds(
            calendar.add_working_days(start, self.days, self.end_of_day), held
        )


@dataclass(frozen=True, slots=True)
class Target:
    """What a ticket is measured against: a row of the contract, counted over one calendar."""

    id: int | None
    calendar_id: int
    norms: Mapping[Measure, Norm] = field(default_factory=dict)


NO_TARGET = Target(None, 0)


class KnownCalendar(Protocol):
    """A calendar over its editions."""

    @property
    def published(self) -> tuple[datetime, ...]:
        """When it became another than it had been, oldest first."""

    def known(self, moment: datetime) -> WorkingTime:
        """The calendar as it was known then."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Time in a status that pauses, with who put the ticket there and why."""

    start: datetime
    end: datetime | None  # None: still standing
    status: str = ""
    staff_id: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ClockRow:
    """One clock as it is stored. What depends on the moment of asking is not told while the clock is open.

    `due` of a paused clock is as it stood when the pause began (`due_at` says where it is by now).
    """

    measure: Measure
    cycle: int  # 1, 2 …: reopenings of the solution, questions of the client, answers of ours
    term: str  # code of a term of the law
    calendar_id: int
    target_id: int | None
    norm: int | None  # working seconds; none when the target is a date, or when there is no target
    started_at: datetime
    due: datetime | None  # none when there is no target
    met_at: datetime | None
    state: Standing
    is_missed: bool  # was late at any moment of its life
    used: int  # working seconds without pauses, once met; till then 0
    difference: int | None  # what was left of the norm, once met; negative when late
    paused: int  # working seconds of its pauses that have ended

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def stands(self) -> bool:
        return self.state is Standing.PAUSED


@dataclass(frozen=True, slots=True)
class ClockState:
    """One clock at a moment, with the way that its due time came about."""

    clock: ClockRow
    due: datetime  # by now: a pause that stands is counted
    used_seconds: int  # working time that counted
    left_seconds: int  # negative once missed
    walk: Walk  # pauses marked
    pauses: tuple[Pause, ...]  # of the ticket: who stopped its clocks, and why

    @property
    def met_at(self) -> datetime | None:
        return self.clock.met_at

    @property
    def paused(self) -> bool:
        return self.clock.stands

    @property
    def failed(self) -> bool:
        return self.clock.is_missed


def due_at(clock: ClockRow, pauses: Sequence[Pause], calendar: WorkingTime, now: datetime) -> datetime | None:
    """By when it must be met as things are: a pause that stands is counted up to now."""
    if clock.due is None or not clock.stands:
        return clock.due
    since = max(pauses[-1].start, clock.started_at)
    return calendar.add_working_seconds(clock.due, calendar.working_seconds_between(since, now))


def walked(clock: ClockRow, pauses: Sequence[Pause], calendar: WorkingTime, now: datetime) -> Walk | None:
    """The way to its due time, pauses marked: «почему этот срок?». None without a target."""
    due = due_at(clock, pauses, calendar, now)
    if due is None:
        return None
    until = clock.met_at or now
    stops = [(max(p.start, clock.started_at), min(p.end or until, until)) for p in pauses]
    segments = calendar.segments(clock.started_at, max(due, clock.started_at))
    can_pause = clock.measure in PAUSABLE and clock.norm is not None
    return Walk(due, _with_pauses(segments, stops) if can_pause else segments)


def _with_pauses(
    segments: tuple[Segment, ...], stops: Sequence[tuple[datetime, datetime]]
) -> tuple[Segment, ...]:
    """Open segments cut where the clock stood still."""
    found: list[Segment] = []
    for segment in segments:
        at = segment.start
        for a, b in stops:
            if segment.kind is not SegmentKind.OPEN or b <= max(a, at) or a >= segment.end:
                continue
            if a > at:
                found.append(Segment(at, a, SegmentKind.OPEN))
            at = min(b, segment.end)
            found.append(Segment(max(a, segment.start), at, SegmentKind.PAUSED))
        if at < segment.end:
            found.append(Segment(at, segment.end, segment.kind))
    return tuple(found)


def next_opening(at: datetime, calendar: WorkingTime) -> datetime:
    """The moment itself when the office works then, else when it next does."""
    return calendar.add_working_seconds(at, 1) - timedelta(seconds=1)


def raised_outside_hours(opened_at: datetime, calendar: WorkingTime) -> bool:
    return not calendar.is_working_time(opened_at)


def waits_for_opening(opened_at: datetime, calendar: WorkingTime, now: datetime) -> datetime | None:
    """When the clocks of a ticket raised outside working hours begin to run; none when they have begun."""
    if not raised_outside_hours(opened_at, calendar):
        return None
    opening = next_opening(opened_at, calendar)
    return opening if now < opening else None
