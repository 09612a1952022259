"""Statuses of the office's own, under the five fixed categories."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.domain.tickets import Category

_WORKING = frozenset({Category.OPEN, Category.WAITING_CLIENT, Category.WAITING_OTHERS, Category.DONE})
_WAYS = {
    Category.NEW: _WORKING,
    Category.OPEN: _WORKING,
    Category.WAITING_CLIENT: _WORKING,
    Category.WAITING_OTHERS: _WORKING,
    Category.DONE: frozenset({Category.OPEN, Category.DONE}),  # reopened, or solved and then closed
}
FINAL = "closed"


@dataclass(frozen=True, slots=True)
class StatusRow:
    """`pauses`: the contract SLA stands still in it; statutory terms never do."""

    code: str
    name: str
    category: Category
    pauses: bool
    board_column: int | None = None


def may_go(before: StatusRow, after: StatusRow) -> bool:
    """Whether a ticket may go from one status to another. Nothing becomes new again, nothing closed is solved anew."""
    if before.code == FINAL and after.category is Category.DONE:
        return False
    return after.category in _WAYS[before.category]
