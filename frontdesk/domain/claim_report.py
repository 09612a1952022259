"""What claims cost and where the faults were: by root cause, by goods, in a period; and whether the clients stayed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from frontdesk.domain.claim_course import ClaimState, Loyalty, RootCause


class Grouping(StrEnum):
    """What a bar of the report stands for."""

    CAUSE = "cause"
    GOODS = "goods"


class Measured(StrEnum):
    """What a bar is as high as."""

    CLAIMS = "claims"
    COST = "cost"  # whole roubles of what the claims cost the office


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A claim of the period, as a line of the report. `paid` is what was paid back."""

    id: int
    number: str
    received: date
    subject: str
    root_cause: RootCause | None
    state: ClaimState
    price: Decimal
    paid: Decimal
    cost: Decimal | None
    loyalty: Loyalty


@dataclass(frozen=True, slots=True)
class Kept:
    """How many clients stayed after their claims; of unknown ones nothing is assumed."""

    stayed: int = 0
    left: int = 0
    unknown: int = 0

    @property
    def percent(self) -> int | None:
        """Of those of whom it is known; None while nothing is."""
        known = self.stayed + self.left
        return round(100 * self.stayed / known) if known else None


def kept(rows: tuple[ReportRow, ...]) -> Kept:
    """Of claims that are over: while one is worked on nobody can have left for it."""
    found = [row.loyalty for row in rows if row.state in (ClaimState.DONE, ClaimState.REJECTED)]
    return Kept(*(found.count(one) for one in (Loyalty.STAYED, Loyalty.LEFT, Loyalty.UNKNOWN)))
