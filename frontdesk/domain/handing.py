"""Everything that one person holds, given to another in one step (requirements, R138 and R139; paper D4)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from frontdesk.domain.acts import Person
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Problem, ProblemKind


class HandOverReason(StrEnum):
    VACATION = "vacation"
    TRIP = "trip"
    ILLNESS = "illness"
    DISMISSAL = "dismissal"
    SHIFT = "shift"


class HeldKind(StrEnum):
    TICKET = "ticket"
    CLAIM = "claim"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class Held:
    """One document or case in somebody's hands. `state` is a status of a ticket, a claim or a task.

    `heading` is how the act calls it: it names no client, for the act outlives what is known of one.
    """

    kind: HeldKind
    id: int
    number: str
    title: str
    heading: str
    since: dt.date
    due: dt.date | None
    state: str
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class HandOverDraft:
    """`until` is the last day away, as typed; `basis` the order that sends away.

    `missing` and `keys` are for what no program knows.
    """

    from_staff_id: int | None = None
    to_staff_id: int | None = None
    witness_id: int | None = None
    reason: HandOverReason = HandOverReason.VACATION
    until: str = ""
    basis: str = ""
    missing: str = ""
    keys: str = ""

    def check(self, today: dt.date) -> tuple[Problem, ...]:
        """A witness is asked for unless it is a shift: there the two settle it between themselves."""
        needed = ["from_staff_id", "to_staff_id"]
        if self.reason is not HandOverReason.SHIFT:
            needed.append("witness_id")
        found = [Problem(name, ProblemKind.REQUIRED) for name in needed if getattr(self, name) is None]
        if self.to_staff_id is not None and self.to_staff_id == self.from_staff_id:
            found.append(Problem("to_staff_id", ProblemKind.UNKNOWN_CHOICE))
        if self.witness_id is not None and self.witness_id in (self.from_staff_id, self.to_staff_id):
            found.append(Problem("witness_id", ProblemKind.UNKNOWN_CHOICE))
        if self.until.strip():
            last = self.last_day(today)
            if last is None:
                found.append(Problem("until", ProblemKind.NOT_A_DATE))
            elif last < today:
                found.append(Problem("until", ProblemKind.DATE_BEFORE, today.isoformat()))
        return tuple(found)

    def last_day(self, today: dt.date) -> dt.date | None:
        """None while nobody knows it."""
        return parse_date(self.until, today)


@dataclass(frozen=True, slots=True)
class HandOverLine:
    """A line of the act's table. Sheets are counted by hand: the program keeps none."""

    place: int
    kind: str
    number: str
    title: str
    date: dt.date
    due: dt.date | None
    state: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class HandOverPaper:
    """All that the act says, the cases of the names kept with it. `number` is empty for a project."""

    edition: int
    number: str
    date: dt.date
    time: str
    place: str
    office_parent: str
    office_name: str
    office_short: str
    reason: str
    basis: str
    until: dt.date | None
    giver: Person
    taker: Person
    witness: Person | None
    giver_instrumental: str
    taker_instrumental: str
    witness_genitive: str
    lines: tuple[HandOverLine, ...]
    total: int
    total_words: str  # «двадцать одно»
    missing: str
    keys: str


@dataclass(frozen=True, slots=True)
class HandOverRow:
    """One that was made: how much went, and when what is left of it came back."""

    id: int
    number: str
    at: dt.datetime
    reason: HandOverReason
    from_staff_id: int
    from_short: str
    to_staff_id: int
    to_short: str
    count: int
    returned_at: dt.datetime | None
