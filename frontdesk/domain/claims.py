"""Claims of consumers: what is demanded, by which article, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from frontdesk.domain.basis import WalkedTermDay
from frontdesk.domain.claim_course import (
    ClaimLine,
    ClosingReason,
    LineDraft,
    Loyalty,
    MadeRow,
    RootCause,
    problems_of,
)
from frontdesk.domain.claim_course import ClaimState as ClaimState
from frontdesk.domain.dates import parse_date
from frontdesk.domain.deadlines import Deadline, Penalty
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.evidence import EvidenceRow
from frontdesk.domain.kinds import Channel
from frontdesk.domain.money import parse_money
from frontdesk.domain.visas import VisaRow


class Matter(StrEnum):
    """What the claim is about; each has its own articles."""

    GOODS = "goods"  # a defect of goods: ст. 18–24
    SERVICE = "service"  # a defect of work or a service: ст. 29–31
    LATE = "late"  # work or a service not in time: ст. 28
    PREPAID = "prepaid"  # goods paid for and not handed over: ст. 23.1
    UNSUITABLE = "unsuitable"  # good goods that do not suit: ст. 25
    DISTANCE = "distance"  # bought at a distance: ст. 26.1


class Demand(StrEnum):
    """What the consumer demands; the rule for each stands in `resources/terms`."""

    REFUND = "refund"
    PRICE_CUT = "price_cut"
    REPAIR_COST = "repair_cost"
    DAMAGES = "damages"
    EXCHANGE = "exchange"
    REPAIR = "repair"
    REDO = "redo"


DEMANDS: dict[Matter, tuple[Demand, ...]] = {
    Matter.GOODS: (
        Demand.REFUND,
        Demand.PRICE_CUT,
        Demand.REPAIR_COST,
        Demand.DAMAGES,
        Demand.EXCHANGE,
        Demand.REPAIR,
    ),
    Matter.SERVICE: (Demand.REFUND, Demand.PRICE_CUT, Demand.REPAIR_COST, Demand.DAMAGES, Demand.REDO),
    Matter.LATE: (Demand.REFUND, Demand.PRICE_CUT, Demand.DAMAGES, Demand.REDO),
    Matter.PREPAID: (Demand.REFUND, Demand.DAMAGES, Demand.REDO),
    Matter.UNSUITABLE: (Demand.EXCHANGE, Demand.REFUND),
    Matter.DISTANCE: (Demand.REFUND,),
}


def is_dated(matter: Matter, demand: Demand) -> bool:
    """Whether the law names no term, so that somebody has to: ст. 23.1, 25, 28, 30."""
    return demand is Demand.REDO or (matter, demand) == (Matter.UNSUITABLE, Demand.EXCHANGE)


class Decision(StrEnum):
    SATISFY = "satisfy"
    PARTLY = "partly"
    REFUSE = "refuse"


class Exchange(StrEnum):
    """What lengthens the term of an exchange (ст. 21)."""

    PLAIN = ""
    CHECK = "check"  # the quality has to be checked
    NO_STOCK = "no_stock"


@dataclass(frozen=True, slots=True)
class ClaimDraft:
    """What was typed about a claim, as typed."""

    ticket_id: int  # 0 for one that is founded on an order: its ticket is opened with it
    matter: Matter = Matter.SERVICE
    demand: Demand = Demand.REFUND
    subject: str = ""  # goods, work or service: "замена прибора учёта"
    contract: str = ""  # "от 09.10.2026 № 0214/26"
    price: str = ""
    handed_over: str = ""  # date of hand-over or performance
    payment: str = ""  # document of payment
    received: str = ""  # date the claim was received
    words: str = ""  # in the client's own words
    consumer_term: str = ""  # a date set by the consumer, for REDO (ст. 30)
    exchange: Exchange = Exchange.PLAIN
    warranty: str = ""  # the last day of the warranty
    order_id: int | None = None  # the order that it is founded on
    lines: tuple[LineDraft, ...] = ()  # one of `subject` and `price` when empty
    way: str = ""  # the channel by which it came

    def check(self, today: date) -> tuple[Problem, ...]:
        found = [
            Problem(name, ProblemKind.REQUIRED)
            for name in ("subject", "price", "received", "words")
            if not getattr(self, name).strip()
        ]
        price = parse_money(self.price) if self.price.strip() else None
        if self.price.strip() and (price is None or price <= 0):
            found.append(Problem("price", ProblemKind.NOT_MONEY))
        received = parse_date(self.received, today)
        for name in ("received", "handed_over"):
            text = getattr(self, name)
            if text.strip() and (day := parse_date(text, today)) is None:
                found.append(Problem(name, ProblemKind.NOT_A_DATE))
            elif text.strip() and day is not None and day > today:
                found.append(Problem(name, ProblemKind.DATE_IN_FUTURE))
        is_named = is_dated(self.matter, self.demand)
        if (is_named or self.demand is Demand.REPAIR) and self.consumer_term.strip():
            term = parse_date(self.consumer_term, today)
            if term is None:
                found.append(Problem("consumer_term", ProblemKind.NOT_A_DATE))
            elif received and term < received:
                found.append(Problem("consumer_term", ProblemKind.DATE_BEFORE, received.isoformat()))
        if is_named and not self.consumer_term.strip():
            found.append(Problem("consumer_term", ProblemKind.REQUIRED))
        if self.demand not in DEMANDS[self.matter]:
            found.append(Problem("demand", ProblemKind.UNKNOWN_CHOICE))
        if self.warranty.strip() and parse_date(self.warranty, today) is None:
            found.append(Problem("warranty", ProblemKind.NOT_A_DATE))
        found += problems_of(self.lines)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    claim_id: int
    decision: Decision = Decision.SATISFY
    amount: str = ""  # required unless refused
    findings: str = ""  # what the examination found
    cause: str = ""
    reason: str = ""  # required for PARTLY and REFUSE
    approved: tuple[tuple[int, int], ...] = ()  # of a line how many; all of them unless said or refused

    def check(self) -> tuple[Problem, ...]:
        found = []
        if not self.findings.strip():
            found.append(Problem("findings", ProblemKind.REQUIRED))
        if self.decision is not Decision.REFUSE:
            amount = parse_money(self.amount)
            if amount is None or amount <= 0:
                found.append(
                    Problem("amount", ProblemKind.NOT_MONEY if self.amount.strip() else ProblemKind.REQUIRED)
                )
        if self.decision is not Decision.SATISFY and not self.reason.strip():
            found.append(Problem("reason", ProblemKind.REQUIRED))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Counted:
    """What the law makes of a claim while it is typed: by when, and what a day of delay costs."""

    deadline: Deadline
    penalty: Penalty | None  # of the first day of delay
    working: frozenset[date]  # days of work from the receipt to the first day of penalty, or longer
    days: tuple[WalkedTermDay, ...] = ()  # one by one from the receipt, on to today while the delay lasts
    grown: Penalty | None = None  # by today
    doubt: str = ""  # what the law leaves open about the term
    edition: str = ""  # of the law
    window: Deadline | None = None  # until when it could be claimed; none when that is not counted
    instead: Deadline | None = None  # by when other goods are to be lent while these are repaired


@dataclass(frozen=True, slots=True)
class ClaimRow:
    id: int
    number: str  # "П-312"
    client_short: str
    subject: str
    demand: Demand
    price: Decimal
    due: date
    state: ClaimState


@dataclass(frozen=True, slots=True)
class ClaimCard:
    id: int
    number: str
    version: int
    ticket_id: int
    ticket_number: int
    client_id: int | None
    client_name: str
    matter: Matter
    demand: Demand
    subject: str
    contract: str
    price: Decimal
    handed_over: date | None
    payment: str
    received: date
    words: str
    consumer_term: date | None
    deadline: Deadline
    penalty_per_day: Decimal
    state: ClaimState
    registered_at: datetime
    decision: Decision | None
    amount: Decimal | None
    findings: str
    cause: str
    reason: str
    act_ids: tuple[int, ...]
    edition: str  # of the law that it is counted by
    exchange: Exchange
    warranty: date | None
    order_id: int | None
    lines: tuple[ClaimLine, ...]
    results: tuple[MadeRow, ...]
    author_id: int | None  # who proposed the decision
    author: str
    approver: str  # who approved or rejected it
    origin: tuple[int, str] | None  # the claim that it was split from
    closing: ClosingReason | None
    loyalty: Loyalty
    cost: Decimal | None
    root_cause: RootCause | None
    way: Channel | None
    evidence: tuple[EvidenceRow, ...]  # oldest first
    visas: tuple[VisaRow, ...]  # of this proposal and of earlier ones, oldest first
    chain: str  # «2026-001234/П1», see `domain.chains`
