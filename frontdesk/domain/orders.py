"""Orders of clients, as far as a desk founds a claim on them: lines, what went back of them, and until when it may."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from frontdesk.domain.claim_course import LineDraft, ResultKind, problems_of
from frontdesk.domain.claims import DEMANDS, ClaimDraft, Demand, Matter
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.money import show_money

NUMBER, SUBJECT = 60, 200  # characters of a number of the seller's, and of what a claim is called by
PREPAID_REFUND, OFFICE_REFUND, DISTANCE_REFUND = "zozpp-23.1-refund", "zozpp-25-2-refund", "zozpp-26.1-refund"


class OrderState(StrEnum):
    TAKEN = "taken"  # asked for, neither confirmed nor paid
    CONFIRMED = "confirmed"
    PAID = "paid"
    HANDED_OVER = "handed_over"
    CANCELLED = "cancelled"
    RETURNED = "returned"
    EXCHANGED = "exchanged"


class Sold(StrEnum):
    """What was sold and how: goods bought at a distance may be sent back without a reason (ст. 26.1)."""

    OFFICE = "office"
    DISTANCE = "distance"
    SERVICE = "service"  # work or a service: nothing of it goes back


class Back(StrEnum):
    """What becomes of a line after it was ordered."""

    CANCEL = "cancel"
    RETURN = "return"
    EXCHANGE = "exchange"


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
FORWARD = (OrderState.CONFIRMED, OrderState.PAID, OrderState.HANDED_OVER)
ENDS: Mapping[Back, OrderState] = {
    Back.CANCEL: OrderState.CANCELLED, Back.RETURN: OrderState.RETURNED, Back.EXCHANGE: OrderState.EXCHANGED,
}  # fmt: skip


def open_to(state: OrderState, sold: Sold) -> tuple[Back, ...]:
    """What may be done with lines of such an order; work that was done is claimed, not sent back."""
    kinds = (Back.CANCEL,) if sold is Sold.SERVICE else tuple(Back)
    return tuple(kind for kind in kinds if ENDS[kind] in FOLLOWS[state])


def follows(demand: Demand, matter: Matter, kind: ResultKind) -> Back | None:
    """What the result of a claim makes of the line that it was about; work and damages move no goods."""
    if matter in (Matter.SERVICE, Matter.LATE):
        return None
    if kind is ResultKind.EXCHANGE:
        return Back.EXCHANGE
    if kind is ResultKind.REFUND and demand is Demand.REFUND:
        return Back.CANCEL if matter is Matter.PREPAID else Back.RETURN
    return None


@dataclass(frozen=True, slots=True)
class OrderDraft:
    client_id: int
    number: str = ""  # the seller's
    ordered_on: str = ""
    handed_over: str = ""
    payment: str = ""
    state: OrderState = OrderState.TAKEN
    lines: tuple[LineDraft, ...] = ()
    sold: Sold = Sold.OFFICE
    is_informed: bool = True  # in writing, of the right to refuse: only asked of a sale at a distance

    def check(self, today: date) -> tuple[Problem, ...]:
        found = [Problem("number", ProblemKind.REQUIRED)] if not self.number.strip() else []
        if len(self.number.strip()) > NUMBER:
            found.append(Problem("number", ProblemKind.TOO_LONG, str(NUMBER)))
        for name, needed in (("ordered_on", True), ("handed_over", self.state is OrderState.HANDED_OVER)):
            text = getattr(self, name)
            if not text.strip():
                found += [Problem(name, ProblemKind.REQUIRED)] if needed else []
            elif (day := parse_date(text, today)) is None:
                found.append(Problem(name, ProblemKind.NOT_A_DATE))
            elif day > today:
                found.append(Problem(name, ProblemKind.DATE_IN_FUTURE))
        ordered, handed = (parse_date(text, today) for text in (self.ordered_on, self.handed_over))
        if ordered is not None and handed is not None and handed < ordered:
            found.append(Problem("handed_over", ProblemKind.DATE_BEFORE, ordered.isoformat()))
        if not self.lines:
            found.append(Problem("lines", ProblemKind.REQUIRED))
        return (*found, *problems_of(self.lines))


class LineState(StrEnum):
    """Where a line of an order stands, told by what went back of it."""

    STANDS = "stands"
    PARTLY = "partly"
    CANCELLED = "cancelled"
    RETURNED = "returned"
    EXCHANGED = "exchanged"


@dataclass(frozen=True, slots=True)
class OrderLine:
    """`left` is what is still with the client, or still owed to them."""

    id: int
    name: str
    quantity: int
    price: Decimal
    serial: str
    cancelled: int = 0
    returned: int = 0
    exchanged: int = 0
    serial_given: str = ""  # of what was given instead

    @property
    def left(self) -> int:
        return self.quantity - self.cancelled - self.returned

    @property
    def state(self) -> LineState:
        for state in (LineState.CANCELLED, LineState.RETURNED, LineState.EXCHANGED):
            if getattr(self, state.value) >= self.quantity:
                return state
        if not self.left:
            return LineState.RETURNED
        return LineState.PARTLY if self.cancelled or self.returned or self.exchanged else LineState.STANDS

    def may_go(self, kind: Back) -> int:
        """How many of it may be cancelled, returned or exchanged now."""
        return max(0, self.left - self.exchanged) if kind is Back.EXCHANGE else self.left


@dataclass(frozen=True, slots=True)
class MoveRow:
    """Something of an order that went back."""

    kind: Back
    line: str
    quantity: int
    on_day: date
    reason: str
    serial_returned: str
    serial_given: str
    due: date | None
    article: str
    made_by: str
    claim_number: str


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
    client_name: str = ""
    sold: Sold = Sold.OFFICE
    is_informed: bool = True
    moves: tuple[MoveRow, ...] = ()  # oldest first
    claims: tuple[tuple[int, str], ...] = ()  # those founded on it: id and number

    @property
    def sum(self) -> Decimal:
        return sum((line.price * line.quantity for line in self.lines), Decimal(0))


@dataclass(frozen=True, slots=True)
class OrderRow:
    id: int
    number: str
    client_short: str
    ordered_on: date
    sum: Decimal
    state: OrderState
    is_partly: bool  # something of it went back, not all


@dataclass(frozen=True, slots=True)
class BackDraft:
    """What goes back now: by line id how many; all that may when empty."""

    order_id: int
    kind: Back
    quantities: Mapping[int, int] | None = None
    reason: str = ""
    on_day: str = ""  # today when empty
    returned: Mapping[int, str] | None = None  # serial numbers of what came back, by line id
    given: Mapping[int, str] | None = None  # … and of what was given instead

    def of(self, line: OrderLine) -> int:
        return line.may_go(self.kind) if self.quantities is None else self.quantities.get(line.id, 0)

    def check(self, card: OrderCard, today: date) -> tuple[Problem, ...]:
        found = [] if self.reason.strip() else [Problem("reason", ProblemKind.REQUIRED)]
        for line in card.lines:
            if not 0 <= self.of(line) <= line.may_go(self.kind):
                found.append(Problem("quantities", ProblemKind.OUT_OF_RANGE, f"0/{line.may_go(self.kind)}"))
        if not any(self.of(line) for line in card.lines):
            found.append(Problem("quantities", ProblemKind.REQUIRED))
        if self.on_day.strip():
            day, since = parse_date(self.on_day, today), card.handed_over or card.ordered_on
            if day is None:
                found.append(Problem("on_day", ProblemKind.NOT_A_DATE))
            elif day > today:
                found.append(Problem("on_day", ProblemKind.DATE_IN_FUTURE))
            elif day < since:
                found.append(Problem("on_day", ProblemKind.DATE_BEFORE, since.isoformat()))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class OrderTerm:
    """Until when the law lets the client do something with what was bought; `code` names the rule."""

    code: str
    due: date
    article: str
    law: str
    is_over: bool
    doubt: str = ""


def windows(card: OrderCard) -> Iterable[str]:
    """The codes of the rules that count from the hand-over of this order."""
    if card.handed_over is None or card.state not in CLAIMABLE:
        return ()
    if card.sold is Sold.SERVICE:
        return ("zozpp-29-3",)
    if card.sold is Sold.DISTANCE:
        first = "zozpp-26.1-refusal" if card.is_informed else "zozpp-26.1-no-information"
        return (first, "zozpp-18-1-complex", "zozpp-19")
    return ("zozpp-25", "zozpp-18-1-complex", "zozpp-19")


def refund_rule(card: OrderCard, kind: Back) -> str:
    """Which rule says by when the money is back; empty where goods are given instead."""
    if kind is Back.RETURN:
        return DISTANCE_REFUND if card.sold is Sold.DISTANCE else OFFICE_REFUND
    is_paid = card.state is OrderState.PAID and card.sold is not Sold.SERVICE
    return PREPAID_REFUND if kind is Back.CANCEL and is_paid else ""


def as_claimed(card: OrderCard) -> tuple[LineDraft, ...]:
    """What is left of an order, as lines of a claim on it."""
    return tuple(
        LineDraft(line.name, str(line.left), f"{line.price:.2f}".replace(".", ","), line.serial, line.id)
        for line in card.lines
        if line.left
    )


def matter_of(card: OrderCard) -> Matter:
    """What a claim on it is about at first sight."""
    if card.sold is Sold.SERVICE:
        return Matter.LATE if card.handed_over is None else Matter.SERVICE
    return Matter.PREPAID if card.handed_over is None else Matter.GOODS


def founded(draft: ClaimDraft, card: OrderCard) -> ClaimDraft:
    """The draft with all that the order says; what the client said and demands stays where the matter knows it."""
    lines, matter = as_claimed(card), matter_of(card)
    price = sum((line.price * line.left for line in card.lines), Decimal(0))
    return replace(
        draft,
        order_id=card.id,
        matter=matter,
        demand=draft.demand if draft.demand in DEMANDS[matter] else DEMANDS[matter][0],
        subject=", ".join(line.name for line in lines)[:SUBJECT],
        contract=f"от {show_date(card.ordered_on)} № {card.number}",
        price=show_money(price),
        handed_over=show_date(card.handed_over) if card.handed_over else "",
        payment=card.payment,
        lines=lines,
    )


def too_many(lines: Sequence[LineDraft], card: OrderCard) -> Iterable[Problem]:
    """Of an order no more is claimed than is left of it. A line that is not of it claims for itself."""
    left = {line.id: line.left for line in card.lines}
    for n, line in enumerate(lines):
        if line.order_line_id is not None and (line.count or 0) > left.get(line.order_line_id, 0):
            yield Problem(
                f"lines.{n}.quantity", ProblemKind.OUT_OF_RANGE, f"1/{left.get(line.order_line_id, 0)}"
            )


class Source(StrEnum):
    """Where one stands when a claim is begun."""

    TICKET = "ticket"  # a letter is a ticket, too, or a message of one
    VISIT = "visit"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Begun:
    """A claim begun with what is known there already. `orders` are those that it may be founded on."""

    draft: ClaimDraft
    client_name: str
    ticket_number: int | None  # None: a ticket is opened with the claim
    orders: tuple[OrderCard, ...]
