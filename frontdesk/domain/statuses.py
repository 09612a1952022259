"""Statuses of the office's own, under the five fixed categories."""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

from frontdesk.domain.board import Column
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.tickets import Category, Status, as_status

_WORKING = frozenset({Category.OPEN, Category.WAITING_CLIENT, Category.WAITING_OTHERS, Category.DONE})
_WAYS = {
    Category.NEW: _WORKING,
    Category.OPEN: _WORKING,
    Category.WAITING_CLIENT: _WORKING,
    Category.WAITING_OTHERS: _WORKING,
    Category.DONE: frozenset({Category.OPEN, Category.DONE}),  # reopened, or solved and then closed
}
FINAL = "closed"
NAME_LIMIT = 40
MAY_PAUSE = frozenset({Category.WAITING_CLIENT, Category.WAITING_OTHERS})
OWN = (
    Category.OPEN,
    Category.WAITING_CLIENT,
    Category.WAITING_OTHERS,
    Category.DONE,
)  # nothing becomes new again
COLUMN_OF = {
    Category.NEW: Column.NEW,
    Category.OPEN: Column.WORK,
    Category.WAITING_CLIENT: Column.CLIENT,
    Category.WAITING_OTHERS: Column.OTHERS,
    Category.DONE: Column.SOLVED,
}
# What every office starts with. The program calls these by its own word, in its language, until they are renamed.
FIRST_NAMES = {
    Status.NEW: "Новое",
    Status.IN_WORK: "В работе",
    Status.WAITING_CLIENT: "Ждём клиента",
    Status.WITH_OTHERS: "У другого отдела",
    Status.SUSPENDED: "Приостановлено (спорное)",
    Status.ON_APPROVAL: "На согласовании",
    Status.SOLVED: "Решено",
    Status.CLOSED: "Закрыто",
}


@dataclass(frozen=True, slots=True)
class StatusRow:
    """`pauses`: the contract SLA stands still in it; statutory terms never do. `standing`: open tickets in it."""

    code: str
    name: str
    category: Category
    pauses: bool
    board_column: int | None = None
    standing: int = 0

    @property
    def id(self) -> int:
        return line_id(self.code)

    @property
    def is_fixed(self) -> bool:
        """One that the program itself sets, so that no office can do without it."""
        return isinstance(as_status(self.code), Status)


@dataclass(frozen=True, slots=True)
class StatusDraft:
    """A status as typed. Its category stays once tickets may have stood in it: the journal tells of them by it."""

    name: str = ""
    category: Category = Category.WAITING_OTHERS
    pauses: bool = False
    board_column: int | None = Column.OTHERS.value

    def check(self) -> tuple[Problem, ...]:
        found = [] if self.name.strip() else [Problem("name", ProblemKind.REQUIRED)]
        if len(self.name.strip()) > NAME_LIMIT:
            found.append(Problem("name", ProblemKind.TOO_LONG, str(NAME_LIMIT)))
        if self.pauses and self.category not in MAY_PAUSE:
            found.append(Problem("pauses", ProblemKind.UNKNOWN_CHOICE))
        if self.board_column not in (None, *columns_of(self.category)):
            found.append(Problem("board_column", ProblemKind.UNKNOWN_CHOICE))
        return tuple(found)


def columns_of(category: Category) -> tuple[int, ...]:
    """Where the board may show a status of the category: what is solved stands apart from what is open."""
    if category is Category.DONE:
        return (Column.SOLVED.value,)
    return tuple(column.value for column in Column if column is not Column.SOLVED)


def line_id(code: str) -> int:
    """Of a line of a list: the code as a number, the same at every start."""
    return crc32(code.encode()) & 0x7FFFFFFF


def may_go(before: StatusRow, after: StatusRow) -> bool:
    """Whether a ticket may go from one status to another. Nothing becomes new again, nothing closed is solved anew."""
    if before.code == FINAL and after.category is Category.DONE:
        return False
    return after.category in _WAYS[before.category]
