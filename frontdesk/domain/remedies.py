"""Measures against the cause of an incident or a problem: plan, do, check, act (PDCA)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Problem, ProblemKind

TITLE = 200


class RemedyKind(StrEnum):
    CORRECTIVE = "corrective"  # takes away the cause of what happened
    PREVENTIVE = "preventive"  # keeps the like from happening elsewhere


class Stage(StrEnum):
    """Where a measure stands; told by what was done to it, and set by nobody."""

    PLAN = "plan"
    DO = "do"
    CHECK = "check"  # done; its effect is to be looked at
    ACT = "act"  # it helped, and is how things are done from now on


def stage(begun: bool, done: bool, helped: bool | None) -> Stage:
    """A measure that did not help goes back to its plan, so `helped` is never False of a done one for long."""
    if done:
        return Stage.ACT if helped else Stage.CHECK
    return Stage.DO if begun else Stage.PLAN


@dataclass(frozen=True, slots=True)
class RemedyDraft:
    """A measure, as typed: whose it is, by when, and on which day somebody looks whether it helped."""

    kind: RemedyKind = RemedyKind.CORRECTIVE
    title: str = ""
    owner_id: int | None = None
    due: str = ""
    check_on: str = ""

    def check(self, today: date) -> tuple[Problem, ...]:
        found = [
            Problem(name, ProblemKind.REQUIRED)
            for name in ("title", "due", "check_on")
            if not getattr(self, name).strip()
        ]
        if self.owner_id is None:
            found.append(Problem("owner_id", ProblemKind.REQUIRED))
        if len(self.title) > TITLE:
            found.append(Problem("title", ProblemKind.TOO_LONG, str(TITLE)))
        due = parse_date(self.due, today)
        for name, least in (("due", today), ("check_on", due or today)):
            typed = getattr(self, name)
            day = parse_date(typed, today)
            if typed.strip() and day is None:
                found.append(Problem(name, ProblemKind.NOT_A_DATE))
            elif day is not None and day < least:
                found.append(Problem(name, ProblemKind.DATE_BEFORE, least.isoformat()))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class EffectDraft:
    """What somebody saw when he looked: did it help, by what is that known, and for one that did not a new term."""

    helped: bool | None = None
    note: str = ""
    due: str = ""
    check_on: str = ""

    def check(self, today: date) -> tuple[Problem, ...]:
        found = [] if self.helped is not None else [Problem("helped", ProblemKind.REQUIRED)]
        if not self.note.strip():
            found.append(Problem("note", ProblemKind.REQUIRED))
        if self.helped is False:
            again = RemedyDraft(title="…", owner_id=0, due=self.due, check_on=self.check_on)
            found += again.check(today)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class RemedyRow:
    """`round` grows each time that the effect failed and the measure was planned anew."""

    id: int
    kind: RemedyKind
    title: str
    owner_id: int | None
    owner: str
    due: datetime
    check_on: date | None
    stage: Stage
    round: int
    done_at: datetime | None
    answer: str  # what was done
    note: str  # what the last look at the effect said
    checked_at: datetime | None
    checked_by: str

    def is_late(self, now: datetime, today: date) -> bool:
        """Not done by its term, or not looked at on its day."""
        if self.stage in (Stage.PLAN, Stage.DO):
            return self.due < now
        return self.stage is Stage.CHECK and self.check_on is not None and self.check_on < today
