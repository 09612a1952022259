"""Rows that stand in an order of the office's own: routes, rules, statuses, subjects."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Placed(Protocol):
    position: int


Row = TypeVar("Row", bound=Placed)


def number(rows: Iterable[Placed]) -> None:
    """From one on, in the order given."""
    for position, row in enumerate(rows, 1):
        row.position = position


def moved(rows: list[Row], at: int, by: int) -> int:
    """The place that the row at `at` has come to, from 0: further up (negative) or down, no further than the ends."""
    to = min(max(at + by, 0), len(rows) - 1)
    rows.insert(to, rows.pop(at))
    number(rows)
    return to
