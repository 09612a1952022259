"""Clocks of the contract: how much working time a ticket has used and when it is due.

A clock runs in the counter's working time, stands still in pauses and is never stopped by statutes:
terms of the law are counted in `deadlines` and know no pause.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from frontdesk.domain.calendar import Segment, SegmentKind, Walk, WorkCalendar
from frontdesk.domain.tickets import PAUSES, Priority, Status


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
class Pause:
    start: datetime
    end: datetime | None  # None: still standing


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


def _with_pauses(
    segments: tuple[Segment, ...], stops: Sequence[tuple[datetime, datetime]]
) -> tuple[Segment, ...]:
    """Open segments cut where the clock stood still."""
    found: list[Segment] = []
    for segment in segments:
        at = segment.start
        for a, b in stops:
            if segment.kind is not SegmentKind.OPEN or b <= at or a >= segment.end:
                continue
            if a > at:
                found.append(Segment(at, a, SegmentKind.OPEN))
            at = min(b, segment.end)
            found.append(Segment(max(a, segment.start), at, SegmentKind.PAUSED))
        if at < segment.end:
            found.append(Segment(at, segment.end, segment.kind))
    return tuple(found)
