"""Claims: registered with a computed due date, then decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Claim, Ticket
from frontdesk.db.models.claim_lines import ClaimLine
from frontdesk.db.queries import claim_sources, customs, journal, numbers, orders, ticket_cards
from frontdesk.db.queries import claims as queries
from frontdesk.db.queries.claim_lines import lines_of
from frontdesk.domain.basis import Basis
from frontdesk.domain.claim_course import ClaimState, may_become, total
from frontdesk.domain.claims import (
    DEMANDS,
    ClaimCard,
    ClaimDraft,
    ClaimRow,
    Counted,
    Decision,
    DecisionDraft,
    Demand,
    Matter,
    is_dated,
)
from frontdesk.domain.customs import OfficeCustoms
from frontdesk.domain.dates import parse_date
from frontdesk.domain.deadlines import Term
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.kinds import Channel, TicketKind
from frontdesk.domain.money import parse_money
from frontdesk.domain.orders import too_many
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import claim_cards, clocks_of, progress, sight
from frontdesk.services.claim_cards import counted
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.owner import owner_now
from frontdesk.services.rights import require
from frontdesk.services.tickets import opened


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
        with self._database.read() as session:
            claim = typed(draft, today, self._clock(), self._facts, customs.of(session))
        return counted(claim, today, self._facts) if claim is not None else None

    def counted(self, id: int) -> Counted:
        """The same of a registered claim, by the law that it keeps. Raises NotFound."""
        with self._database.read() as session:
            return counted(self._get(session, id), self._facts.day(self._clock()), self._facts)

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
            ticket = self._ticket(session, desk, draft)
            claim = typed(draft, today, self._clock(), self._facts, customs.of(session))
            assert claim is not None  # checked above
            claim.ticket_id, claim.client_id = ticket.id, owner_now(session, ticket.client_id)
            if draft.order_id is not None:
                order = orders.must_fit(session, draft.order_id, claim.client_id)
                if problems := tuple(too_many(draft.lines, order)):
                    raise Invalid(problems)
            claim.number = numbers.take(session, "claim")
            session.add(claim)
            session.flush()
            session.add_all(_lines(claim, draft))
            session.flush()
            data = {"number": queries.number_text(claim.number), "demand": claim.demand, "due": claim.due}
            event = EventDraft(
                EventKind.CLAIM_REGISTERED, claim.client_id, ticket.id, claim_id=claim.id, data=data
            )
            journal.append(session, desk, desk.workstation, self._clock(), [event])
            return self._card(session, claim)

    def decide(self, desk: Desk, version: int, draft: DecisionDraft) -> ClaimCard:
        """Proposes a decision: from now on it waits for a second person.

        Raises Invalid with all that is missing, WrongState unless it is worked on, ChangedMeanwhile.
        """
        require(desk, Right.DECIDE_CLAIMS)
        with self._database.write() as session:
            claim = self._get(session, draft.claim_id, lock=True)
            if not may_become(ClaimState(claim.state), ClaimState.WAITING):
                raise WrongState("claim", claim.state)
            lines = lines_of(session, claim.id)
            if problems := (*draft.check(), *_too_many(draft, lines)):
                raise Invalid(tuple(problems))
            if claim.version != version:
                raise ChangedMeanwhile(self._card(session, claim), ("decision",))
            amount = parse_money(draft.amount) if draft.decision is not Decision.REFUSE else None
            claim.state, claim.decision = ClaimState.WAITING.value, draft.decision.value
            claim.author_id, claim.approver_id = desk.staff_id, None
            claim.amount = queries.kopecks(amount) if amount is not None else None
            claim.findings, claim.cause, claim.reason = (
                text.strip() for text in (draft.findings, draft.cause, draft.reason)
            )
            _approve_lines(draft, lines)
            session.flush()
            data = {
                "number": queries.number_text(claim.number), "decision": draft.decision, "amount": amount,
                "waits": True,
            }  # fmt: skip
            event = EventDraft(
                EventKind.CLAIM_DECIDED, claim.client_id, claim.ticket_id, claim_id=claim.id, data=data
            )
            journal.append(session, desk, desk.workstation, self._clock(), [event])
            return self._card(session, claim)

    def _ticket(self, session: Session, desk: Desk, draft: ClaimDraft) -> Ticket:
        """The one it belongs to; for a claim begun on an order alone a new one, of the client of the order."""
        if draft.ticket_id or draft.order_id is None:
            found = ticket_cards.get(session, draft.ticket_id)
            if found is None:
                raise NotFound("ticket", draft.ticket_id)
            sight.require(session, desk, found, self._clock())
            return found
        subject_id = claim_sources.subject_for(session)
        if subject_id is None:
            raise Invalid((Problem("subject", ProblemKind.UNKNOWN_CHOICE),))
        client_id = owner_now(session, orders.get(session, draft.order_id).client_id)
        now, channel = self._clock(), Channel(draft.way or Channel.VISIT)
        ticket = opened(
            session, self._facts, draft.subject.strip(), subject_id, client_id, channel, now,
            kind=TicketKind.CLAIM, owner_id=desk.staff_id,
        )  # fmt: skip
        session.flush()
        target = clocks_of.target(session, ticket, self._facts)
        progress.tell(session, desk, ticket, EventKind.TICKET_OPENED, now, channel=channel, **target)
        return ticket

    def _get(self, session: Session, id: int, lock: bool = False) -> Claim:
        claim = queries.get(session, id, lock)
        if claim is None:
            raise NotFound("claim", id)
        return claim

    def _card(self, session: Session, claim: Claim) -> ClaimCard:
        return claim_cards.card(session, claim, self._facts)


def typed(draft: ClaimDraft, today: date, at: datetime, facts: Facts, office: OfficeCustoms) -> Claim | None:
    """A claim of what is typed, not yet in the store; None while its due date cannot be counted."""
    received = parse_date(draft.received, today)
    price = total(draft.lines) if draft.lines else parse_money(draft.price)
    term = parse_date(draft.consumer_term, today) if draft.consumer_term.strip() else None
    if received is None or draft.demand not in DEMANDS[draft.matter]:
        return None
    if is_dated(draft.matter, draft.demand) and (term is None or term < received):
        return None
    basis = Basis.settled(facts.terms, draft.matter, draft.demand, received, office, draft.exchange)
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
        due=basis.due(draft.demand, received, facts.production, term).due,
        state=ClaimState.DRAFT.value,
        is_open=1,
        registered_at=at,
        findings="",
        cause="",
        reason="",
        basis=basis.told(),
        exchange=draft.exchange.value,
        warranty=parse_date(draft.warranty, today) if draft.warranty.strip() else None,
        order_id=draft.order_id,
        way=draft.way,
    )


def _lines(claim: Claim, draft: ClaimDraft) -> list[ClaimLine]:
    """What was typed line by line; a claim without lines is about one thing."""
    if not draft.lines:
        return [ClaimLine(claim_id=claim.id, position=0, name=claim.subject, quantity=1, price=claim.price)]
    return [
        ClaimLine(
            claim_id=claim.id, position=n, name=line.name.strip(), quantity=line.count,
            price=queries.kopecks(parse_money(line.price) or Decimal(0)), serial=line.serial.strip(),
            order_line_id=line.order_line_id,
        )
        for n, line in enumerate(draft.lines)
    ]  # fmt: skip


def _too_many(draft: DecisionDraft, lines: Sequence[ClaimLine]) -> Iterable[Problem]:
    asked = {line.id: line.quantity for line in lines}
    for id, count in draft.approved:
        if not 0 <= count <= asked.get(id, 0):
            yield Problem("approved", ProblemKind.OUT_OF_RANGE, f"0/{asked.get(id, 0)}")


def _approve_lines(draft: DecisionDraft, lines: Sequence[ClaimLine]) -> None:
    said = dict(draft.approved)
    for line in lines:
        refused = draft.decision is Decision.REFUSE
        line.approved = 0 if refused else said.get(line.id, line.quantity)
