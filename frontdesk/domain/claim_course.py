"""The course of a claim: which state follows which, what is made of it, and the lines that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.money import parse_money


class ClaimState(StrEnum):
    """`draft` is registered and worked on; only a second person takes it further than `waiting`."""

    DRAFT = "draft"
    WAITING = "waiting"
    APPROVED = "approved"
    REJECTED = "rejected"
    DONE = "done"
    CANCELLED = "cancelled"


FOLLOWS: Mapping[ClaimState, frozenset[ClaimState]] = {
    ClaimState.DRAFT: frozenset({ClaimState.WAITING, ClaimState.CANCELLED}),
    ClaimState.WAITING: frozenset(
        {ClaimState.DRAFT, ClaimState.APPROVED, ClaimState.REJECTED, ClaimState.CANCELLED}
    ),
    ClaimState.APPROVED: frozenset({ClaimState.DONE}),
    ClaimState.REJECTED: frozenset(),
    ClaimState.DONE: frozenset({ClaimState.DRAFT}),
    ClaimState.CANCELLED: frozenset({ClaimState.DRAFT}),
}
OPEN = frozenset({ClaimState.DRAFT, ClaimState.WAITING, ClaimState.APPROVED})  # somebody owes an answer
DECIDED = frozenset({ClaimState.APPROVED, ClaimState.REJECTED, ClaimState.DONE})  # an act may be made of it


def may_become(before: ClaimState, after: ClaimState) -> bool:
    return after in FOLLOWS[before]


class ResultKind(StrEnum):
    """What is made of a claim, in the end."""

    REFUND = "refund"
    EXCHANGE = "exchange"
    REPAIR = "repair"
    PRICE_CUT = "price_cut"
    REFUSAL = "refusal"


class ClosingReason(StrEnum):
    """Why an approved claim ended without a compensation."""

    CLIENT_GAVE_UP = "client_gave_up"
    SETTLED_ELSEWHERE = "settled_elsewhere"
    NOT_BROUGHT = "not_brought"  # the goods were not brought for the check
    OUT_OF_COURT = "out_of_court"  # a settlement or a court took it over


class Loyalty(StrEnum):
    """Whether the client stayed after the claim."""

    UNKNOWN = "unknown"
    STAYED = "stayed"
    LEFT = "left"


class RootCause(StrEnum):
    """Where the fault was, for the report on what claims cost."""

    GOODS = "goods"
    WORK = "work"
    DELIVERY = "delivery"
    INFORMATION = "information"
    CLIENT = "client"
    OTHER = "other"


# Lines

GREATEST = 10**12  # roubles of one claim or order: kopecks of it still are a number of 64 bits


@dataclass(frozen=True, slots=True)
class LineDraft:
    """One article or work, as typed."""

    name: str = ""
    quantity: str = "1"
    price: str = ""  # of one
    serial: str = ""  # of what was sold
    order_line_id: int | None = None  # the line of an order that it is

    @property
    def is_empty(self) -> bool:
        return not (self.name.strip() or self.price.strip() or self.serial.strip())

    @property
    def count(self) -> int | None:
        text = self.quantity.strip()
        return int(text) if text.isdecimal() and 0 < int(text[:7]) < 1_000_000 else None

    @property
    def sum(self) -> Decimal | None:
        price, count = parse_money(self.price), self.count
        return None if price is None or count is None else price * count


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """How many are asked for, how many approved, how many done: three figures."""

    id: int
    name: str
    quantity: int
    price: Decimal
    serial: str  # of what was sold
    serial_given: str  # of what was given instead
    approved: int
    done: int
    serial_returned: str = ""  # of what came back
    closing: ClosingReason | None = None  # why no more of it is made

    @property
    def sum(self) -> Decimal:
        return self.price * self.quantity

    @property
    def left(self) -> int:
        """Approved and not done yet; nothing of a line that was closed."""
        return 0 if self.closing else self.approved - self.done


def problems_of(lines: Sequence[LineDraft]) -> Iterable[Problem]:
    for n, line in enumerate(lines):
        if not line.name.strip():
            yield Problem(f"lines.{n}.name", ProblemKind.REQUIRED)
        if line.count is None:
            yield Problem(f"lines.{n}.quantity", ProblemKind.NOT_A_NUMBER)
        price = parse_money(line.price)
        if price is None or price <= 0:
            yield Problem(
                f"lines.{n}.price", ProblemKind.NOT_MONEY if line.price.strip() else ProblemKind.REQUIRED
            )
        elif line.sum is not None and line.sum > GREATEST:
            yield Problem(f"lines.{n}.price", ProblemKind.TOO_MANY, str(GREATEST))
    if (total(lines) or 0) > GREATEST:
        yield Problem("lines", ProblemKind.TOO_MANY, str(GREATEST))


def total(lines: Iterable[LineDraft]) -> Decimal | None:
    """Of all lines; None while one of them cannot be counted."""
    sums = [line.sum for line in lines]
    return None if not sums or None in sums else sum((one for one in sums if one is not None), Decimal(0))


@dataclass(frozen=True, slots=True)
class MadeRow:
    """A result that was made: so many of a line, by whom and when."""

    kind: ResultKind
    quantity: int
    amount: Decimal
    serial_given: str
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True)
class ResultDraft:
    """What is made of a claim now: by line id how many; all that is left when empty."""

    claim_id: int
    kind: ResultKind
    quantities: Mapping[int, int] | None = None
    amount: str = ""
    serials: Mapping[int, str] | None = None  # given instead, by line id
    returned: Mapping[int, str] | None = None  # taken back, by line id

    def check(self, lines: Sequence[ClaimLine]) -> tuple[Problem, ...]:
        """Never more than was approved and not done."""
        found = []
        for line in lines:
            wanted = self.of(line)
            if not 0 <= wanted <= line.left:
                found.append(Problem("quantity", ProblemKind.OUT_OF_RANGE, f"0/{line.left}"))
        if not found and self.kind is not ResultKind.REFUSAL and not any(self.of(line) for line in lines):
            found.append(Problem("quantity", ProblemKind.REQUIRED))
        if _is_no_sum(self.amount):
            found.append(Problem("amount", ProblemKind.NOT_MONEY))
        return tuple(found)

    def of(self, line: ClaimLine) -> int:
        return line.left if self.quantities is None else self.quantities.get(line.id, 0)


@dataclass(frozen=True, slots=True)
class AfterDraft:
    """What is known of a claim once it is over: W-59, R48."""

    loyalty: Loyalty = Loyalty.UNKNOWN
    cost: str = ""  # what it cost the office
    root_cause: str = ""  # a RootCause, or not known yet

    def check(self) -> tuple[Problem, ...]:
        return (Problem("cost", ProblemKind.NOT_MONEY),) if _is_no_sum(self.cost) else ()


def _is_no_sum(text: str) -> bool:
    """Nothing is said of an empty one; less than nothing is neither paid nor spent."""
    amount = parse_money(text)
    return bool(text.strip()) and (amount is None or amount < 0)
