"""Claims: registered with a computed due date, then decided."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Claim
from frontdesk.db.queries import claims as queries
from frontdesk.db.queries import clients, journal, numbers, ticket_cards
from frontdesk.domain.claims import (
    DEMANDS,
    ClaimCard,
    ClaimDraft,
    ClaimRow,
    ClaimState,
    Counted,
    Decision,
    DecisionDraft,
    Demand,
    Matter,
)
from frontdesk.domain.dates import parse_date
from frontdesk.domain.deadlines import Deadline, Term, due_for, penalty_of
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.money import parse_money
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.owner import owner_now
from frontdesk.services.rights import require

SHOWN_DAYS = 12  # of the calendar beside a claim


class Claims:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def ids(self) -> tuple[int, ...]:
        with self._database.read() as session:
            return queries.ids(session)

    def rows(self, ids: Iterable[int]) -> tuple[ClaimRow, ...]:
        with self._database.read() as session:
            return queries.rows(session, ids)

    def open_count(self) -> int:
        with self._database.read() as session:
            return queries.open_count(session)

    def card(self, id: int) -> ClaimCard:
        """Raises NotFound."""
        with self._database.read() as session:
            return self._card(session, self._get(session, id))

    def deadline(self, draft: ClaimDraft) -> Counted | None:
        """The due date and the price of a day's delay while the draft is typed; None until it can be counted."""
        today = self._facts.day(self._clock())
        received, price = parse_date(draft.received, today), parse_money(draft.price)
        if received is None or draft.demand not in DEMANDS[draft.matter]:
            return None
        term = parse_date(draft.consumer_term, today) if draft.consumer_term.strip() else None
        if draft.demand is Demand.REDO and (term is None or term < received):
            return None
        deadline = due(draft.matter, draft.demand, received, term, self._facts)
        days = max((deadline.penalty_from - received).days + 1, SHOWN_DAYS)
        span = (received + timedelta(days=n) for n in range(days))
        return Counted(
            deadline,
            penalty_of(deadline, price or Decimal(0), deadline.penalty_from, self._facts.terms),
            frozenset(day for day in span if self._facts.production.is_working(day)),
        )

    def terms(self, matter: Matter) -> tuple[tuple[Demand, Term | None], ...]:
        """Each demand of the matter with the term the law gives it today; None where the client names the date."""
        today, terms = self._facts.day(self._clock()), self._facts.terms
        rules = terms.demands[matter]
        return tuple((demand, terms.rule(rules[demand], today).term) for demand in DEMANDS[matter])

    def register(self, desk: Desk, draft: ClaimDraft) -> ClaimCard:
        """Raises Invalid, Erased, and NotFound and OutOfSight (of the ticket)."""
        require(desk, Right.REGISTER_CLAIMS)
        today = self._facts.day(self._clock())
        if problems := draft.check(today):
            raise Invalid(problems)
        with self._database.write() as session:
            ticket = ticket_cards.get(session, draft.ticket_id)
            if ticket is None:
                raise NotFound("ticket", draft.ticket_id)
            sight.require(session, desk, ticket, self._clock())
            claim = typed(draft, today, self._clock(), self._facts)
            assert claim is not None  # checked above
            claim.client_id = owner_now(session, ticket.client_id)
            claim.number = numbers.take(session, "claim")
            session.add(claim)
            session.flush()
            data = {"number": queries.number_text(claim.number), "demand": claim.demand, "due": claim.due}
            event = EventDraft(
                EventKind.CLAIM_REGISTERED, claim.client_id, ticket.id, claim_id=claim.id, data=data
            )
            journal.append(session, desk, desk.workstation, self._clock(), [event])
            return self._card(session, claim)

    def decide(self, desk: Desk, version: int, draft: DecisionDraft) -> ClaimCard:
        """Raises Invalid, WrongState when it is decided already, ChangedMeanwhile."""
        require(desk, Right.DECIDE_CLAIMS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            claim = self._get(session, draft.claim_id, lock=True)
            if claim.state != ClaimState.REGISTERED.value:
                raise WrongState("claim", claim.state)
            if claim.version != version:
                raise ChangedMeanwhile(self._card(session, claim), ("decision",))
            amount = parse_money(draft.amount) if draft.decision is not Decision.REFUSE else None
            claim.state, claim.is_open, claim.decision = ClaimState.DECIDED.value, 0, draft.decision.value
            claim.amount = queries.kopecks(amount) if amount is not None else None
            claim.findings, claim.cause, claim.reason = (
                text.strip() for text in (draft.findings, draft.cause, draft.reason)
            )
            session.flush()
            data = {"number": queries.number_text(claim.number), "decision": draft.decision, "amount": amount}
            event = EventDraft(
                EventKind.CLAIM_DECIDED, claim.client_id, claim.ticket_id, claim_id=claim.id, data=data
            )
            journal.append(session, desk, desk.workstation, self._clock(), [event])
            return self._card(session, claim)

    def _penalty_per_day(self, deadline: Deadline, price: Decimal) -> Decimal:
        """What the first day of a delay would cost; 0 where the law names no penalty."""
        grown = penalty_of(deadline, price, deadline.penalty_from, self._facts.terms)
        return grown.per_unit if grown else Decimal(0)

    def _get(self, session: Session, id: int, lock: bool = False) -> Claim:
        claim = queries.get(session, id, lock)
        if claim is None:
            raise NotFound("claim", id)
        return claim

    def _card(self, session: Session, claim: Claim) -> ClaimCard:
        ticket = ticket_cards.get(session, claim.ticket_id)
        matter, demand = Matter(claim.matter), Demand(claim.demand)
        deadline = due(matter, demand, claim.received, claim.consumer_term, self._facts)
        price = queries.roubles(claim.price)
        return ClaimCard(
            id=claim.id,
            number=queries.number_text(claim.number),
            version=claim.version,
            ticket_id=claim.ticket_id,
            ticket_number=ticket.number if ticket else 0,
            client_id=claim.client_id,
            client_name=clients.name(session, claim.client_id) if claim.client_id else "",
            matter=matter,
            demand=demand,
            subject=claim.subject,
            contract=claim.contract,
            price=price,
            handed_over=claim.handed_over,
            payment=claim.payment,
            received=claim.received,
            words=claim.words,
            consumer_term=claim.consumer_term,
            deadline=deadline,
            penalty_per_day=self._penalty_per_day(deadline, price),
            state=ClaimState(claim.state),
            registered_at=claim.registered_at,
            decision=Decision(claim.decision) if claim.decision else None,
            amount=queries.roubles(claim.amount) if claim.amount is not None else None,
            findings=claim.findings,
            cause=claim.cause,
            reason=claim.reason,
            act_ids=queries.act_ids(session, claim.id),
        )


def due(matter: Matter, demand: Demand, received: date, term: date | None, facts: Facts) -> Deadline:
    return due_for(demand, matter, received, terms=facts.terms, production=facts.production, agreed=term)


def typed(draft: ClaimDraft, today: date, at: datetime, facts: Facts) -> Claim | None:
    """A claim of what is typed, not yet in the store; None while its due date cannot be counted."""
    received, price = parse_date(draft.received, today), parse_money(draft.price)
    term = parse_date(draft.consumer_term, today) if draft.consumer_term.strip() else None
    if received is None or (draft.demand is Demand.REDO and term is None):
        return None
    return Claim(
        ticket_id=draft.ticket_id,
        matter=draft.matter.value,
        demand=draft.demand.value,
        subject=draft.subject.strip(),
        contract=draft.contract.strip(),
        price=queries.kopecks(price or Decimal(0)),
        handed_over=parse_date(draft.handed_over, today) if draft.handed_over.strip() else None,
        payment=draft.payment.strip(),
        received=received,
        words=draft.words.strip(),
        consumer_term=term,
        due=due(draft.matter, draft.demand, received, term, facts).due,
        state=ClaimState.REGISTERED.value,
        is_open=1,
        registered_at=at,
        findings="",
        cause="",
        reason="",
    )
