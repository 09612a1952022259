"""Orders of clients, as far as a desk founds a claim on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from frontdesk.domain.claim_course import LineDraft, problems_of
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Problem, ProblemKind


class OrderState(StrEnum):
    TAKEN = "taken"  # asked for, neither confirmed nor paid
    CONFIRMED = "confirmed"
    PAID = "paid"
    HANDED_OVER = "handed_over"
    CANCELLED = "cancelled"
    RETURNED = "returned"
    EXCHANGED = "exchanged"


FOLLOWS: Mapping[OrderState, frozenset[OrderState]] = {
    OrderState.TAKEN: frozenset({OrderState.CONFIRMED, OrderState.PAID, OrderState.CANCELLED}),
    OrderState.CONFIRMED: frozenset({OrderState.PAID, OrderState.HANDED_OVER, OrderState.CANCELLED}),
    OrderState.PAID: frozenset({OrderState.HANDED_OVER, OrderState.CANCELLED}),
    OrderState.HANDED_OVER: frozenset({OrderState.RETURNED, OrderState.EXCHANGED}),
    OrderState.CANCELLED: frozenset(),
    OrderState.RETURNED: frozenset(),
    OrderState.EXCHANGED: frozenset({OrderState.RETURNED}),
}
CLAIMABLE = frozenset({OrderState.CONFIRMED, OrderState.PAID, OrderState.HANDED_OVER, OrderState.EXCHANGED})
NEEDS_REASON = frozenset({OrderState.CANCELLED, OrderState.RETURNED, OrderState.EXCHANGED})


@dataclass(frozen=True, slots=True)
class OrderDraft:
    client_id: int
    number: str = ""  # the seller's
    ordered_on: str = ""
    handed_over: str = ""
    payment: str = ""
    state: OrderState = OrderState.TAKEN
    lines: tuple[LineDraft, ...] = ()

    def check(self, today: date) -> tuple[Problem, ...]:
        found = [Problem("number", ProblemKind.REQUIRED)] if not self.number.strip() else []
        for name, needed in (("ordered_on", True), ("handed_over", self.state is OrderState.HANDED_OVER)):
            text = getattr(self, name)
            if not text.strip():
                found += [Problem(name, ProblemKind.REQUIRED)] if needed else []
            elif (day := parse_date(text, today)) is None:
                found.append(Problem(name, ProblemKind.NOT_A_DATE))
            elif day > today:
                found.append(Problem(name, ProblemKind.DATE_IN_FUTURE))
        if not self.lines:
            found.append(Problem("lines", ProblemKind.REQUIRED))
        return (*found, *problems_of(self.lines))


@dataclass(frozen=True, slots=True)
class OrderLine:
    id: int
    name: str
    quantity: int
    price: Decimal
    serial: str


@dataclass(frozen=True, slots=True)
class OrderCard:
    id: int
    version: int
    client_id: int
    number: str
    ordered_on: date
    handed_over: date | None
    payment: str
    state: OrderState
    reason: str
    lines: tuple[OrderLine, ...]

    @property
    def sum(self) -> Decimal:
        return sum((line.price * line.quantity for line in self.lines), Decimal(0))
