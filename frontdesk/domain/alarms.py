"""When somebody is told that a target nears or is past, and whom: levels before and after it, each done once.

A moment outside working hours is moved to the next opening: nobody is woken at midnight.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from frontdesk.domain.clocks import ClockRow, next_opening
from frontdesk.domain.measures import Action, Measure, Standing
from frontdesk.domain.tickets import Priority
from frontdesk.domain.working_time import WorkingTime

OWNER, LINE, LEAD, HEAD = 1, 2, 3, 4  # who is told at a level
BETWEEN_NOTES = timedelta(minutes=30)  # a team is asked again sooner only on purpose


@dataclass(frozen=True, slots=True)
class Step:
    """A level of escalation: at a share of the norm, or so many working seconds before (−) or after the target."""

    id: int
    measure: Measure
    level: int
    action: Action
    at_percent: int | None = None
    offset_seconds: int | None = None
    priority: str | None = None  # only for tickets of this one
    team_id: int | None = None

    def fits(self, clock: ClockRow, priority: str) -> bool:
        return self.measure is clock.measure and self.priority in (None, priority)


def moment_of(step: Step, clock: ClockRow, calendar: WorkingTime) -> datetime | None:
    """When a step is due, inside working hours; none for a clock without a target.

    A share is counted back from the due time, in which the pauses that ended are already counted.
    """
    if clock.due is None:
        return None
    offset = step.offset_seconds or 0
    if step.at_percent is not None:
        norm = clock.norm
        if norm is None:
            norm = calendar.working_seconds_between(clock.started_at, clock.due)
        offset = -(norm * (100 - step.at_percent) // 100)
    return next_opening(calendar.add_working_seconds(clock.due, offset), calendar)


def pending(
    clock: ClockRow, steps: Iterable[Step], done: Container[int], priority: str, calendar: WorkingTime
) -> tuple[tuple[datetime, Step], ...]:
    """What is still to be done for a clock, in order of time. A clock that stands or has ended alarms nobody."""
    if clock.state is not Standing.RUNNING:
        return ()
    found = (
        (moment_of(step, clock, calendar), step)
        for step in steps
        if step.id not in done and step.fits(clock, priority)
    )
    return tuple(sorted(((at, step) for at, step in found if at is not None), key=_in_order))


def _in_order(pair: tuple[datetime, Step]) -> tuple[datetime, int, int]:
    return pair[0], pair[1].level, pair[1].id


@dataclass(frozen=True, slots=True)
class AlertRow:
    """What one ticket has to tell somebody: the newest of its alerts that nobody has seen, with the others' ids."""

    ids: tuple[int, ...]
    ticket_id: int
    number: int
    title: str
    measure: Measure | None  # None: of no clock, told by `text`
    level: int
    at: datetime
    due: datetime | None
    is_missed: bool
    is_reminder: bool = False  # no deadline: its silent client is to be reminded
    text: str = ""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note of a person to a team that a term is near: a line of their log."""

    at: datetime
    by: str
    team: str
    ticket_id: int
    number: int
    title: str


def done_now(
    due_steps: Iterable[tuple[datetime, Step]],
) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """(what is done, what is passed over) of the steps that came due together, as after a night or a holiday.

    The owner is told, and the last step is taken; a team is not asked to help with what is past.
    """
    steps = [step for _, step in due_steps]
    if not steps:
        return (), ()
    taken = tuple(
        step
        for step in steps
        if step is steps[-1] or step.level == OWNER or step.action is not Action.ASK_TEAM
    )
    return taken, tuple(step for step in steps if step not in taken)


def higher(priority: str) -> str:
    """One more; the highest stays."""
    order = [level.value for level in Priority]
    return order[min(order.index(priority) + 1, len(order) - 1)]
