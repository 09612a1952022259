"""Problems: what several incidents have in common, and which causes bring most of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.inquiries import InquiryRow
from frontdesk.domain.remedies import RemedyRow

TITLE = 200
VITAL = 80  # per cent: the causes that bring so much are the vital few


@dataclass(frozen=True, slots=True)
class ProblemDraft:
    """`error` is the known error in words, `workaround` what helps until the cause is gone."""

    title: str = ""
    error: str = ""
    workaround: str = ""
    root: str = ""
    category: str = ""

    def check(self) -> tuple[Problem, ...]:
        found = [] if self.title.strip() else [Problem("title", ProblemKind.REQUIRED)]
        if len(self.title) > TITLE:
            found.append(Problem("title", ProblemKind.TOO_LONG, str(TITLE)))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class ProblemRow:
    id: int
    number: int
    title: str
    category: str
    opened_at: datetime
    closed_at: datetime | None
    incidents: int
    tickets: int
    is_known: bool  # the error is described, and what helps against it


@dataclass(frozen=True, slots=True)
class ProblemCard:
    """A problem in full, with its incidents, the newest first."""

    id: int
    number: int
    base: ProblemDraft
    opened_at: datetime
    opened_by: str
    closed_at: datetime | None
    incidents: tuple[InquiryRow, ...]
    remedies: tuple[RemedyRow, ...]


class Weight(StrEnum):
    """What a cause is weighed by."""

    INCIDENTS = "incidents"
    TICKETS = "tickets"


@dataclass(frozen=True, slots=True)
class Bar:
    """One cause of a Pareto chart: how much it brought, its share and that of all up to it, in per cent."""

    code: str
    name: str
    count: int
    share: float
    total: float
    is_vital: bool


def pareto(weights: Iterable[tuple[str, int]], names: dict[str, str]) -> tuple[Bar, ...]:
    """The heaviest cause first; of equals the one that comes first in the alphabet.

    The vital few are those without which less than 80 per cent would be explained.
    """
    counts: Counter[str] = Counter()
    for code, weight in weights:
        counts[code] += weight
    whole, before, bars = sum(counts.values()), 0, []
    for code, count in sorted(counts.items(), key=lambda one: (-one[1], names.get(one[0], one[0]))):
        if not count:
            continue
        is_vital = before * 100 < VITAL * whole
        before += count
        bars.append(
            Bar(code, names.get(code, code), count, 100 * count / whole, 100 * before / whole, is_vital)
        )
    return tuple(bars)
