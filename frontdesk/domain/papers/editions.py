"""The office's own editions of a paper's template: typed as drafts, approved by a second person, never changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from frontdesk.domain.card_parts import day_of
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.papers.kinds import PaperKind

OWN = 1000  # the office's own editions are numbered behind it; those of the program never reach it
DRAFT = 0  # the number of an edition that nobody approved: numbers follow the order of approval
NOTE_LIMIT = 200
BODY_LIMIT = 200_000  # signs; the longest template of the program has forty thousand


class EditionState(StrEnum):
    DRAFT = "draft"
    WAITING = "waiting"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class EditionDraft:
    """As typed. `body` is TOML; one equal to the program's own text stands for the standard paper."""

    body: str = ""
    from_day: str = ""
    note: str = ""

    def check(self, today: date) -> tuple[Problem, ...]:
        day, problems = day_of(self.from_day, today), list[Problem]()
        if not self.from_day.strip():
            problems.append(Problem("from_day", ProblemKind.REQUIRED))
        elif day is None:
            problems.append(Problem("from_day", ProblemKind.NOT_A_DATE))
        elif day < today:
            problems.append(Problem("from_day", ProblemKind.DATE_BEFORE, today.isoformat()))
        if len(self.note.strip()) > NOTE_LIMIT:
            problems.append(Problem("note", ProblemKind.TOO_LONG, str(NOTE_LIMIT)))
        if len(self.body) > BODY_LIMIT:
            problems.append(Problem("body", ProblemKind.TOO_LONG, str(BODY_LIMIT)))
        return tuple(problems)

    def first_day(self, today: date) -> date:
        """Of a draft without problems."""
        found = day_of(self.from_day, today)
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class EditionRow:
    """An empty `body` is the program's own template, which that edition leads back to."""

    id: int
    kind: PaperKind
    number: int
    from_day: date
    state: EditionState
    body: str
    note: str
    author_id: int
    author: str
    made_at: datetime
    approver: str = ""
    approved_at: datetime | None = None

    @property
    def draft(self) -> EditionDraft:
        return EditionDraft(self.body, show_date(self.from_day), self.note)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A line of the list of papers: what is printed by today, and what is on its way."""

    kind: PaperKind
    standard: int  # edition of the program's own template
    in_force: EditionRow | None  # None: the program's own, and nothing else has ever been
    coming: EditionRow | None  # approved, from a later day
    typed: EditionRow | None  # a draft, or what waits for its second person


def own_number(number: int) -> int:
    """As people count them, from 1; 0 for an edition of the program."""
    return max(number - OWN, 0)


def in_force(editions: Iterable[EditionRow], day: date) -> EditionRow | None:
    """The approved one with the greatest first day that is not after `day`; of one day the last approved."""
    told = [row for row in editions if row.state is EditionState.APPROVED and row.from_day <= day]
    return max(told, key=lambda row: (row.from_day, row.number), default=None)
