"""Clocks of a ticket, counted anew from what happened to it. Nothing else counts them.

The first response never pauses; the next answer, the solution and «keep informed» stand still in statuses that
pause; terms of the law never do. A clock that ended keeps what it was counted with; one that was late stays late.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from frontdesk.domain.clocks import (
    NO_TARGET,
    OPEN,
    PAUSABLE,
    ClockRow,
    KnownCalendar,
    Norm,
    Pause,
    Target,
)
from frontdesk.domain.happenings import (
    Carried,
    ClientSaid,
    Ended,
    Happened,
    Joined,
    Moved,
    Opened,
    Retargeted,
    TermMet,
    TermSet,
    WeSaid,
)
from frontdesk.domain.measures import BESIDE, Measure, Standing
from frontdesk.domain.working_time import WorkingTime


@dataclass(frozen=True, slots=True)
class Replayed:
    """Clocks in the order of their start; of one that pauses, `due` is as it stood when the pause began."""

    clocks: tuple[ClockRow, ...]
    pauses: tuple[Pause, ...]
    answered_at: datetime | None  # the first answer, whether a target asked for one or not
    solved_at: datetime | None  # none while the ticket is open

    def of(self, measure: Measure) -> tuple[ClockRow, ...]:
        return tuple(clock for clock in self.clocks if clock.measure is measure)


def replay(history: Iterable[Happened], calendars: Mapping[int, KnownCalendar], now: datetime) -> Replayed:
    """What the clocks show at `now` after a history in the order in which it happened.

    An edition of a calendar counts from the moment it was published, and moves open clocks only.
    Raises KeyError for a target whose calendar is not given.
    """
    run = _Run(calendars)
    for published, happened in _in_order(history, calendars, now):
        if happened is None:
            run.publish(published)
        else:
            run.take(happened)
    run.look(now)
    return run.told()


def _in_order(
    history: Iterable[Happened], calendars: Mapping[int, KnownCalendar], now: datetime
) -> Iterator[tuple[datetime, Happened | None]]:
    """What happened, and between it (None) the moments at which a calendar became another."""
    editions = sorted({at for known in calendars.values() for at in known.published if at <= now})
    place = 0
    for happened in history:
        while place < len(editions) and editions[place] <= happened.at:
            yield editions[place], None
            place += 1
        yield happened.at, happened
    for at in editions[place:]:
        yield at, None


@dataclass(slots=True)
class _Count:
    """A clock being counted."""

    measure: Measure
    cycle: int
    term: str
    started_at: datetime
    norm: Norm | None
    target: Target
    until_solved: bool = True
    state: Standing = Standing.RUNNING
    due: datetime | None = None
    is_missed: bool = False
    met_at: datetime | None = None
    used: int = 0
    paused: int = 0
    difference: int | None = None
    carried: int = 0  # pauses of a ticket that came into this one
    pauses_from: datetime | None = None  # since then its own pauses count

    @property
    def can_pause(self) -> bool:
        return self.measure in PAUSABLE and (self.norm is None or self.norm.until is None)

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    def row(self) -> ClockRow:
        return ClockRow(
            measure=self.measure,
            cycle=self.cycle,
            term=self.term,
            calendar_id=self.target.calendar_id,
            target_id=self.target.id,
            norm=self.norm.seconds if self.norm else None,
            started_at=self.started_at,
            due=self.due,
            met_at=self.met_at,
            state=self.state,
            is_missed=self.is_missed,
            used=self.used,
            difference=self.difference,
            paused=self.paused,
        )


@dataclass(slots=True)
class _Run:
    calendars: Mapping[int, KnownCalendar]
    clocks: list[_Count] = field(default_factory=list)
    pauses: list[Pause] = field(default_factory=list)
    target: Target = NO_TARGET
    opened_at: datetime | None = None
    answered_at: datetime | None = None
    asked_at: datetime | None = None  # the first message of the client that is not answered
    solved_at: datetime | None = None
    is_over: bool = False

    def take(self, happened: Happened) -> None:
        self.look(happened.at)
        match happened:
            case Opened():
                self._open(happened)
            case ClientSaid(at):
                self._hear(at)
            case WeSaid(at):
                self._say(at)
            case Moved():
                self._move(happened)
            case Retargeted(at, target):
                self._retarget(at, target)
            case TermSet():
                self._set_term(happened)
            case TermMet(at, term, measure):
                for clock in self._open_ones(measure):
                    if clock.term == term:
                        self._meet(clock, at)
            case Joined(at, clocks):
                for carried in clocks:
                    self._join(carried, at)
            case Ended(at):
                self._end_pause(at)
                self.is_over = True
                self._cancel(*Measure)

    def look(self, now: datetime) -> None:
        """Whatever runs and is past its target by now was missed, and stays so."""
        for clock in self.clocks:
            if clock.state is Standing.RUNNING and clock.due is not None and clock.due < now:
                clock.is_missed = True

    def publish(self, at: datetime) -> None:
        self.look(at)
        for clock in self.clocks:
            if clock.is_open:
                self._count(clock, at)

    def told(self) -> Replayed:
        rows = tuple(clock.row() for clock in sorted(self.clocks, key=lambda clock: clock.started_at))
        return Replayed(rows, tuple(self.pauses), self.answered_at, self.solved_at)

    # What happens

    def _open(self, opened: Opened) -> None:
        self.target, self.opened_at = opened.target, opened.at
        if opened.pauses:
            self.pauses.append(Pause(opened.at, None, opened.status))
        self._start(Measure.FIRST_RESPONSE, opened.at, opened.at)
        self._start(Measure.SOLUTION, opened.at, opened.at)

    def _hear(self, at: datetime) -> None:
        if self.asked_at is None:
            self.asked_at = at
            if self._runs:
                self._start(Measure.NEXT_ANSWER, at, at)

    def _say(self, at: datetime) -> None:
        """Also after the solution: it was still the first response, or the answer that was owed."""
        for clock in self.clocks:
            owed = clock.measure in (Measure.FIRST_RESPONSE, Measure.NEXT_ANSWER) and clock.met_at is None
            if owed and not self.is_over:
                self._meet(clock, at)
        for clock in self._open_ones(Measure.KEEP_INFORMED):
            self._meet(clock, at)
        self.answered_at = self.answered_at or at
        self.asked_at = None
        if self._runs:
            self._start(Measure.KEEP_INFORMED, at, at)

    def _move(self, moved: Moved) -> None:
        if self.is_over and moved.done:
            return
        self._end_pause(moved.at)
        if moved.done:
            self._solve(moved.at)
            return
        if self.solved_at is not None or self.is_over:
            self._reopen(moved.at)
        if moved.pauses:
            self.pauses.append(Pause(moved.at, None, moved.status, moved.staff_id, moved.reason))
            for clock in self.clocks:
                if clock.is_open and clock.can_pause:
                    clock.state = Standing.PAUSED

    def _solve(self, at: datetime) -> None:
        if self.solved_at is not None:
            return
        self.solved_at = at
        for measure in (Measure.SOLUTION, Measure.STATUTE):
            for clock in self._open_ones(measure):
                if clock.until_solved:
                    self._meet(clock, at)
        self._cancel(Measure.FIRST_RESPONSE, Measure.NEXT_ANSWER, Measure.KEEP_INFORMED)

    def _reopen(self, at: datetime) -> None:
        """A new cycle of the solution; what was never answered is owed again. A term of the law that the solution
        had ended goes on to its date, if that is still to come.
        """
        ended_by, self.solved_at, self.is_over = self.solved_at, None, False
        for clock in [c for c in self.clocks if c.measure is Measure.STATUTE and c.until_solved]:
            if clock.met_at is not None and clock.met_at == ended_by and clock.due and clock.due > at:
                self._start(Measure.STATUTE, clock.started_at, at, clock.term, clock.norm, clock.target)
        self._start(Measure.SOLUTION, at, at)
        for clock in self.clocks:
            owed = clock.measure is Measure.FIRST_RESPONSE or (
                clock.measure is Measure.NEXT_ANSWER and clock.started_at == self.asked_at
            )
            if owed and clock.state is Standing.CANCELLED:
                self._aim(clock, at)
        if self.asked_at is not None and not self._open_ones(Measure.NEXT_ANSWER):
            self._start(Measure.NEXT_ANSWER, self.asked_at, at)

    def _retarget(self, at: datetime, target: Target) -> None:
        self.target = target
        for clock in self.clocks:
            if clock.is_open and clock.measure not in BESIDE:
                self._aim(clock, at)

    def _join(self, carried: Carried, at: datetime) -> None:
        """A clock takes over the start, the norm and the pauses of an earlier one, and goes on with its own."""
        if carried.measure in BESIDE:
            self._join_term(carried, at)
            return
        for clock in self._open_ones(carried.measure):
            calendar = self.calendars[carried.target.calendar_id].known(at)
            due = carried.norm.due(carried.since, calendar, carried.held)
            now = self._count_up_to(clock, at)
            if clock.due is None or due < now:
                clock.started_at, clock.norm, clock.target = carried.since, carried.norm, carried.target
                clock.carried, clock.pauses_from = carried.held, at
                self._count(clock, at)

    def _join_term(self, carried: Carried, at: datetime) -> None:
        """What the law asked of the one it asks of the other; of two alike the earlier end stays."""
        said = carried.as_term(at)
        own = next((clock for clock in self._open_ones(said.measure) if clock.term == said.term), None)
        if own is None or own.due is None or said.due < own.due:
            self._set_term(said)

    def _count_up_to(self, clock: _Count, at: datetime) -> datetime:
        """When it would be due if its pause ended now."""
        if clock.norm is None:
            return at
        calendar = self._calendar(clock, at)
        return clock.norm.due(clock.started_at, calendar, self._held(clock, calendar, at))

    def _set_term(self, said: TermSet) -> None:
        for clock in self._open_ones(said.measure):
            if clock.term == said.term:
                clock.norm = Norm(until=said.due)
                self._count(clock, said.at)
                return
        target = self.target if said.calendar_id is None else Target(None, said.calendar_id)
        self._start(said.measure, said.since, said.at, said.term, Norm(until=said.due), target)
        self.clocks[-1].until_solved = said.until_solved

    # Counting

    @property
    def _runs(self) -> bool:
        return self.solved_at is None and not self.is_over

    def _open_ones(self, measure: Measure) -> list[_Count]:
        return [clock for clock in self.clocks if clock.measure is measure and clock.is_open]

    def _start(
        self,
        measure: Measure,
        since: datetime,
        at: datetime,
        term: str = "",
        norm: Norm | None = None,
        target: Target | None = None,
    ) -> None:
        """A clock that runs since a moment, as far as is known at another."""
        cycle = 1 + sum(clock.measure is measure and clock.term == term for clock in self.clocks)
        clock = _Count(
            measure, cycle, term, since, norm or self.target.norms.get(measure), target or self.target
        )
        if self._pausing and clock.can_pause:
            clock.state = Standing.PAUSED
        self.clocks.append(clock)
        self._count(clock, at)
        if clock.state is Standing.RUNNING and clock.due is not None and clock.due < at:
            clock.is_missed = True

    def _aim(self, clock: _Count, at: datetime) -> None:
        """By the target that holds now."""
        clock.target, clock.norm = self.target, self.target.norms.get(clock.measure)
        clock.state = Standing.PAUSED if self._pausing and clock.can_pause else Standing.RUNNING
        self._count(clock, at)

    def _count(self, clock: _Count, at: datetime) -> None:
        """Its due time by the calendar known at a moment; a pause that still stands is not counted yet."""
        if clock.norm is None:
            clock.due = None
            return
        calendar = self._calendar(clock, at)
        clock.paused = self._held(clock, calendar, None)
        clock.due = clock.norm.due(clock.started_at, calendar, clock.paused)

    def _meet(self, clock: _Count, at: datetime) -> None:
        calendar = self._calendar(clock, at)
        clock.met_at = at
        clock.paused = self._held(clock, calendar, at)
        clock.used = _passed(clock, calendar, clock.started_at, at) - clock.paused
        if clock.norm is not None:
            clock.due = clock.norm.due(clock.started_at, calendar, clock.paused)
            clock.is_missed = clock.is_missed or clock.due < at
            late = _passed(clock, calendar, clock.due, at)
            early = _passed(clock, calendar, at, clock.due)
            seconds = clock.norm.seconds
            clock.difference = early - late if seconds is None else seconds - clock.used
        clock.state = Standing.MISSED if clock.is_missed else Standing.MET

    def _cancel(self, *measures: Measure) -> None:
        for clock in self.clocks:
            if clock.is_open and clock.measure in measures:
                clock.state = Standing.CANCELLED

    @property
    def _pausing(self) -> bool:
        return bool(self.pauses) and self.pauses[-1].end is None

    def _end_pause(self, at: datetime) -> None:
        if not self._pausing:
            return
        last = self.pauses[-1]
        self.pauses[-1] = Pause(last.start, at, last.status, last.staff_id, last.reason)
        for clock in self.clocks:
            if clock.state is Standing.PAUSED:
                clock.state = Standing.RUNNING
                self._count(clock, at)

    def _held(self, clock: _Count, calendar: WorkingTime, until: datetime | None) -> int:
        """Working seconds of pauses since it started; a standing one up to `until`, else not at all."""
        if not clock.can_pause:
            return 0
        since = clock.pauses_from or clock.started_at
        spans = ((max(p.start, since), p.end or until) for p in self.pauses)
        stood = (calendar.working_seconds_between(a, b) for a, b in spans if b is not None and b > a)
        return clock.carried + sum(stood)

    def _calendar(self, clock: _Count, at: datetime) -> WorkingTime:
        return self.calendars[clock.target.calendar_id].known(at)


def _passed(clock: _Count, calendar: WorkingTime, a: datetime, b: datetime) -> int:
    """Working seconds from a moment to a later one; a term of the law knows no working hours. Else 0."""
    if clock.measure is Measure.STATUTE:
        return max(int((b - a).total_seconds()), 0)
    return calendar.working_seconds_between(a, b)
