"""Suggestions of the staff: how a script, a process, a rule, a paper or the automation could be better."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.problems import ProblemCard

TITLE = 200


class Concern(StrEnum):
    """What is to become better."""

    SCRIPT = "script"
    PROCESS = "process"
    RULE = "rule"
    PAPER = "paper"
    AUTOMATION = "automation"


class SuggestionState(StrEnum):
    PUT = "put"
    ACCEPTED = "accepted"
    POSTPONED = "postponed"
    DECLINED = "declined"
    DONE = "done"  # and its effect was looked at


VERDICTS = (SuggestionState.ACCEPTED, SuggestionState.POSTPONED, SuggestionState.DECLINED)
OPEN = (SuggestionState.PUT, SuggestionState.POSTPONED)  # those that wait for a decision


@dataclass(frozen=True, slots=True)
class SuggestionDraft:
    """`trouble` is what is bad now, `idea` what is to be instead, `effect` what that is expected to bring."""

    title: str = ""
    concern: Concern = Concern.PROCESS
    trouble: str = ""
    idea: str = ""
    effect: str = ""
    problem_id: int | None = None

    def check(self) -> tuple[Problem, ...]:
        found = [
            Problem(name, ProblemKind.REQUIRED)
            for name in ("title", "trouble", "idea", "effect")
            if not getattr(self, name).strip()
        ]
        if len(self.title) > TITLE:
            found.append(Problem("title", ProblemKind.TOO_LONG, str(TITLE)))
        return tuple(found)


def of_problem(card: ProblemCard) -> SuggestionDraft:
    """What is known of a problem, so that only the idea and its effect are left to write."""
    base = card.base
    known = (base.error or base.title, base.root)
    return SuggestionDraft(
        base.title, trouble="\n".join(filter(None, known)), idea=base.workaround, problem_id=card.id
    )


@dataclass(frozen=True, slots=True)
class VerdictDraft:
    """What a lead decides. An accepted one has an owner and a term, a postponed one the day on which it comes back."""

    state: SuggestionState | None = None
    words: str = ""
    owner_id: int | None = None
    due: str = ""

    def check(self, today: date) -> tuple[Problem, ...]:
        found = []
        if self.state not in VERDICTS:
            found.append(Problem("state", ProblemKind.REQUIRED))
        if not self.words.strip():
            found.append(Problem("words", ProblemKind.REQUIRED))
        if self.state is SuggestionState.ACCEPTED and self.owner_id is None:
            found.append(Problem("owner_id", ProblemKind.REQUIRED))
        if self.state in (SuggestionState.ACCEPTED, SuggestionState.POSTPONED):
            day = parse_date(self.due, today)
            if not self.due.strip():
                found.append(Problem("due", ProblemKind.REQUIRED))
            elif day is None:
                found.append(Problem("due", ProblemKind.NOT_A_DATE))
            elif day < today:
                found.append(Problem("due", ProblemKind.DATE_BEFORE, today.isoformat()))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class OutcomeDraft:
    """It is done: did it bring what was expected, and by what is that known."""

    helped: bool | None = None
    words: str = ""

    def check(self) -> tuple[Problem, ...]:
        found = [] if self.helped is not None else [Problem("helped", ProblemKind.REQUIRED)]
        if not self.words.strip():
            found.append(Problem("words", ProblemKind.REQUIRED))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """`due` is the term of an accepted one, the day of a postponed one."""

    id: int
    number: int
    title: str
    concern: Concern
    state: SuggestionState
    author: str
    put_at: datetime
    owner: str
    due: date | None

    def is_late(self, today: date) -> bool:
        """Not done by its term, or not decided again on its day."""
        return self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class Step:
    """One of its course: what was decided, by whom and in which words."""

    id: int
    state: SuggestionState
    at: datetime
    by: str
    words: str
    owner: str
    due: date | None
    helped: bool | None


@dataclass(frozen=True, slots=True)
class SuggestionCard:
    """A suggestion in full, its course from the beginning on. `problem` is the number of the problem behind it."""

    id: int
    number: int
    base: SuggestionDraft
    state: SuggestionState
    author_id: int
    author: str
    put_at: datetime
    problem: int | None
    steps: tuple[Step, ...]
