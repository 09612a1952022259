"""The words of a ticket's clocks: what is measured, against which target, and what is kept of it for ever.

A clock runs in the working time of its calendar; `domain.replay` alone counts it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from frontdesk.domain.calendar import Segment, SegmentKind, Walk, WorkCalendar
from frontdesk.domain.measures import Measure, Standing
from frontdesk.domain.tickets import PAUSES, Priority, Status

PAUSABLE = frozenset({Measure.NEXT_ANSWER, Measure.SOLUTION, Measure.KEEP_INFORMED})


OPEN = frozenset({Standing.RUNNING, Standing.PAUSED})


@dataclass(frozen=True, slots=True)
class Norm:
    """How long there is: working seconds, or working days, or until a date that no pause moves."""

    seconds: int | None = None
    days: int = 0
    end_of_day: bool = False
    until: datetime | None = None

    def due(self, start: datetime, calendar: WorkCalendar, held: int = 0) -> datetime:
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


@dataclass(frozen=True, slots=True)
class Editions:
    """A calendar as it came to be known: (published at, hours), oldest first; the first holds from ever."""

    known_since: tuple[tuple[datetime, WorkCalendar], ...]

    @property
    def published(self) -> tuple[datetime, ...]:
        """When it became another than it had been."""
        return tuple(at for at, _ in self.known_since[1:])

    def known(self, at: datetime) -> WorkCalendar:
        """The calendar as it was known at a moment."""
        return self.known_since[bisect_right(self.published, at)][1]


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


def due_at(
    clock: ClockRow, pauses: Sequence[Pause], calendar: WorkCalendar, now: datetime
) -> datetime | None:
    """By when it must be met as things are: a pause that stands is counted up to now."""
    if clock.due is None or not clock.stands:
        return clock.due
    since = max(pauses[-1].start, clock.started_at)
    return calendar.add_working_seconds(clock.due, calendar.working_seconds_between(since, now))


def walked(clock: ClockRow, pauses: Sequence[Pause], calendar: WorkCalendar, now: datetime) -> Walk | None:
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


def next_opening(at: datetime, calendar: WorkCalendar) -> datetime:
    """The moment itself when the office works then, else when it next does."""
    return calendar.add_working_seconds(at, 1) - timedelta(seconds=1)


def raised_outside_hours(opened_at: datetime, calendar: WorkCalendar) -> bool:
    return not calendar.is_working_time(opened_at)


def waits_for_opening(opened_at: datetime, calendar: WorkCalendar, now: datetime) -> datetime | None:
    """When the clocks of a ticket raised outside working hours begin to run; none when they have begun."""
    if not raised_outside_hours(opened_at, calendar):
        return None
    opening = next_opening(opened_at, calendar)
    return opening if now < opening else None


@dataclass(frozen=True, slots=True)
class Norms:
    """Targets of one priority, in working seconds."""

    first_response_seconds: int
    solution_seconds: int


@dataclass(frozen=True, slots=True)
class Sla:
    """The contract of an office."""

    norms: Mapping[Priority, Norms]
    keep_informed_seconds: int
    warn_percent: tuple[int, ...]  # shares of a norm at which the desk is warned, ascending


@dataclass(frozen=True, slots=True)
class ClockState:
    """One clock at a moment. `walk` tells how `due` came about, pauses marked."""

    due: datetime
    met_at: datetime | None
    paused: bool
    used_seconds: int  # working time that counted
    left_seconds: int  # negative once missed
    walk: Walk

    @property
    def failed(self) -> bool:
        return self.left_seconds < 0


def load_sla(data: Mapping[str, Any]) -> Sla:
    """The contract of `resources/calendars/sla.json`, already parsed; minutes there, seconds here."""
    norms = {
        Priority(name): Norms(norm["first_response"] * 60, norm["solution"] * 60)
        for name, norm in data["norms"].items()
    }
    if missing := set(Priority) - set(norms):
        raise ValueError(f"no norm for {sorted(missing)}")
    return Sla(norms, data["keep_informed"] * 60, tuple(sorted(data["warn_percent"])))


def pauses_of(changes: Iterable[tuple[datetime, Status]]) -> tuple[Pause, ...]:
    """The pauses in a history of statuses (moment, new status), oldest first."""
    found: list[Pause] = []
    since: datetime | None = None
    for at, status in changes:
        if status in PAUSES and since is None:
            since = at
        elif status not in PAUSES and since is not None:
            found.append(Pause(since, at))
            since = None
    if since is not None:
        found.append(Pause(since, None))
    return tuple(found)


def clock(
    started_at: datetime,
    norm_seconds: int,
    calendar: WorkCalendar,
    pauses: Sequence[Pause],
    now: datetime,
    met_at: datetime | None = None,
) -> ClockState:
    """The state of a clock: `due` moves on by the working time spent in pauses up to now.

    What happens after the target was met changes nothing.
    """
    until = min(now, met_at) if met_at else now
    stops = _merged(pauses, started_at, until)
    held = sum(calendar.working_seconds_between(a, b) for a, b in stops)
    used = calendar.working_seconds_between(started_at, until) - held
    due = calendar.add_working_seconds(started_at, norm_seconds + held)
    segments = _with_pauses(calendar.segments(started_at, due), stops)
    standing = any(p.start <= now and (p.end is None or p.end > now) for p in pauses)
    return ClockState(
        due=due,
        met_at=met_at,
        paused=met_at is None and standing,
        used_seconds=used,
        left_seconds=norm_seconds - used,
        walk=Walk(due, segments),
    )


def _merged(pauses: Sequence[Pause], start: datetime, until: datetime) -> list[tuple[datetime, datetime]]:
    """Pauses between two moments, none counted twice."""
    found: list[tuple[datetime, datetime]] = []
    for pause in sorted(pauses, key=lambda p: p.start):
        a, b = max(pause.start, start), min(pause.end or until, until)
        if found:
            a = max(a, found[-1][1])
        if a < b:
            found.append((a, b))
    return found
