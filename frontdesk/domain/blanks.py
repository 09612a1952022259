"""Numbered forms for an outage: printed in advance, filled in by hand, entered later with their true times."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind

MOST = 200  # forms of one pad
USUAL = 50
CODE = 4  # figures: typed on any layout, and by a scanner that plays a keyboard
_TYPED = re.compile(r"(?:№\s*)?0*(\d{1,9})(?:\s*[-–—/]\s*(\d{4}))?")
_RANGE = re.compile(r"0*(\d{1,9})(?:-0*(\d{1,9}))?")


class BlankState(StrEnum):
    PRINTED = "printed"
    ENTERED = "entered"
    SPOILED = "spoiled"


def shown(number: int) -> str:
    """«000123», as it is printed."""
    return f"{number:06}"


def typed_blank(text: str) -> tuple[int, str] | None:
    """The number, and the code where it was scanned or typed along: «123», «000123-4821»."""
    found = _TYPED.fullmatch(text.strip())
    return (int(found[1]), found[2] or "") if found else None


def numbers_in(text: str) -> tuple[int, ...] | None:
    """«12, 15-18» as numbers, each once; None for what is no list of numbers."""
    found: dict[int, None] = {}
    for part in re.sub(r"\s*[-–—]\s*", "-", text).replace(",", " ").replace(";", " ").split():
        span = _RANGE.fullmatch(part)
        if span is None:
            return None
        first, last = int(span[1]), int(span[2] or span[1])
        if not first <= last < first + MOST:
            return None
        found |= dict.fromkeys(range(first, last + 1))
    return tuple(found) or None


@dataclass(frozen=True, slots=True)
class PadDraft:
    count: str = str(USUAL)

    def check(self) -> tuple[Problem, ...]:
        typed = self.count.strip()
        if not (typed.isdecimal() and 1 <= int(typed) <= MOST):
            return (Problem("count", ProblemKind.OUT_OF_RANGE, f"1/{MOST}"),)
        return ()


@dataclass(frozen=True, slots=True)
class SpoilDraft:
    """Forms to be written off: spoiled, torn, lost."""

    numbers: str = ""
    reason: str = ""

    def check(self) -> tuple[Problem, ...]:
        found = []
        if numbers_in(self.numbers) is None:
            found.append(Problem("numbers", ProblemKind.NOT_NUMBERS))
        if not self.reason.strip():
            found.append(Problem("reason", ProblemKind.REQUIRED))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class PadRow:
    """A pad, and what has become of its forms. `missing` are neither entered nor written off."""

    id: int
    number: int
    first: int
    last: int
    printed_at: datetime
    printed_by: str
    entered: int
    spoiled: int
    missing: tuple[int, ...]

    @property
    def count(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class BlankRow:
    """One form; `by` is who entered it or wrote it off."""

    id: int
    number: int
    state: BlankState
    ticket_id: int | None
    ticket_number: int | None
    reason: str
    at: datetime | None
    by: str


def spans(numbers: tuple[int, ...]) -> str:
    """«12, 15–18»."""
    told: list[list[int]] = []
    for number in sorted(numbers):
        if told and number == told[-1][-1] + 1:
            told[-1][1:] = [number]
        else:
            told.append([number])
    return ", ".join("–".join(map(str, span)) for span in told)
