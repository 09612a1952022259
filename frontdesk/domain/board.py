"""The board: the queue as five columns, and what becomes of a ticket that is moved from one to another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.tickets import Group

MOST = 999  # cards that a limit can allow


class Column(IntEnum):
    """In the order in which they stand; a status of the office says by this number where it belongs."""

    NEW = 0
    WORK = 1
    CLIENT = 2
    OTHERS = 3
    SOLVED = 4  # today


class Consequence(StrEnum):
    """What a move does, said before the card is let go."""

    NONE = "none"  # it stands there already
    NEVER_NEW = "never_new"  # what was begun is not new again
    TAKES = "takes"  # nobody's becomes mine, and its work begins
    RESUMES = "resumes"  # the clock runs on
    REOPENS = "reopens"
    PAUSES = "pauses"
    HANDS = "hands"  # another team works on it, the clock runs on
    SOLVES = "solves"


def consequence(before: Column, after: Column) -> Consequence:
    if before is after:
        return Consequence.NONE
    if after is Column.NEW:
        return Consequence.NEVER_NEW
    if after is Column.WORK:
        return {Column.NEW: Consequence.TAKES, Column.SOLVED: Consequence.REOPENS}.get(
            before, Consequence.RESUMES
        )
    return {
        Column.CLIENT: Consequence.PAUSES,
        Column.OTHERS: Consequence.HANDS,
        Column.SOLVED: Consequence.SOLVES,
    }[after]


@dataclass(frozen=True, slots=True)
class LimitDraft:
    """How many tickets of a team may stand in a column at once, as typed; empty or 0: any number."""

    team_id: int
    column: Column
    typed: str = ""

    def check(self) -> tuple[Problem, ...]:
        typed = self.typed.strip() or "0"
        if not (typed.isascii() and typed.isdecimal()):
            return (Problem("typed", ProblemKind.NOT_A_NUMBER),)
        return () if int(typed) <= MOST else (Problem("typed", ProblemKind.TOO_LONG, str(MOST)),)

    @property
    def limit(self) -> int:
        return int(self.typed.strip() or "0")


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """All ids of a column in their order. `limit` is how many may be in it at once; None: any number."""

    column: Column
    ids: tuple[int, ...]
    limit: int | None = None

    @property
    def is_over(self) -> bool:
        return self.limit is not None and len(self.ids) > self.limit

    @property
    def is_full(self) -> bool:
        """One more would be more than agreed."""
        return self.limit is not None and len(self.ids) >= self.limit


@dataclass(frozen=True, slots=True)
class BoardIds:
    columns: tuple[BoardColumn, ...]
    totals: tuple[tuple[Group, int], ...]  # of what is open, before the group filter, for the chips
    mine: int = 0  # of those, mine
