"""Which open tickets will be late if the team goes on at its present pace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from frontdesk.domain.working_time import WorkingTime

HOUR = 3600
LOOKED_BACK = 16 * HOUR  # working seconds in which the pace is taken


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open ticket in its team's queue, with the target it must be solved by."""

    ticket_id: int
    team_id: int | None
    due: datetime


@dataclass(frozen=True, slots=True)
class Pace:
    """What a team solved in its last working hours."""

    solved: int
    seconds: int  # working time in which they were solved

    @property
    def seconds_each(self) -> Fraction | None:
        return Fraction(self.seconds, self.solved) if self.solved else None


@dataclass(frozen=True, slots=True)
class Late:
    ticket_id: int
    team_id: int | None
    place: int  # in the team's queue, 1 the next
    due: datetime
    expected: datetime | None  # none: nothing has been solved lately, nothing can be foretold


@dataclass(frozen=True, slots=True)
class LateRow:
    """A ticket that its team will not manage in time, as the lead's list shows it."""

    ticket_id: int
    number: int
    title: str
    team: str
    due: datetime
    expected: datetime | None


def late_at_this_pace(
    queue: Iterable[Waiting], paces: Mapping[int | None, Pace], calendar: WorkingTime, now: datetime
) -> Sequence[Late]:
    """Those whose turn comes after their target, nearest target first.

    A team takes its queue in the order given and solves one ticket in `seconds_each` of working time. A team that
    solved nothing is foretold nothing but what is late already.
    """
    found: list[Late] = []
    places: dict[int | None, int] = {}
    for one in queue:
        place = places[one.team_id] = places.get(one.team_id, 0) + 1
        each = paces.get(one.team_id, Pace(0, 0)).seconds_each
        expected = calendar.add_working_seconds(now, int(each * place)) if each is not None else None
        if one.due < (expected or now):
            found.append(Late(one.ticket_id, one.team_id, place, one.due, expected))
    return sorted(found, key=lambda late: late.due)
