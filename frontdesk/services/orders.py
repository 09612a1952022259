"""Orders, as far as a desk founds a claim on them: taken down, cancelled, returned, exchanged, whole or in part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models.claim_lines import Order, OrderLine, OrderMove
from frontdesk.db.queries import journal
from frontdesk.db.queries import orders as queries
from frontdesk.db.queries.claims import kopecks
from frontdesk.domain.dates import parse_date
from frontdesk.domain.deadlines import by_rule
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.money import parse_money
from frontdesk.domain.orders import (
    CLAIMABLE,
    ENDS,
    FOLLOWS,
    Back,
    BackDraft,
    OrderCard,
    OrderDraft,
    OrderRow,
    OrderState,
    OrderTerm,
    Sold,
    open_to,
    refund_rule,
    windows,
)
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.owner import owner_now
from frontdesk.services.rights import require


class Orders:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def ids(self) -> tuple[int, ...]:
        with self._database.read() as session:
            return queries.ids(session)

    def rows(self, ids: Iterable[int]) -> tuple[OrderRow, ...]:
        with self._database.read() as session:
            return queries.rows(session, ids)

    def card(self, id: int) -> OrderCard:
        """Raises NotFound."""
        with self._database.read() as session:
            return queries.card(session, queries.get(session, id))

    def of_client(self, client_id: int) -> tuple[OrderRow, ...]:
        """The newest first."""
        with self._database.read() as session:
            return queries.rows_of(session, client_id)

    def claimable(self, client_id: int) -> tuple[OrderCard, ...]:
        """Those of the client that a claim may be founded on: confirmed or paid, and not taken back."""
        with self._database.read() as session:
            return queries.of_client(session, client_id, CLAIMABLE)

    def terms(self, card: OrderCard) -> tuple[OrderTerm, ...]:
        """Until when what was bought may be exchanged, sent back or claimed, by the law of the hand-over."""
        if card.handed_over is None:
            return ()
        today = self._facts.day(self._clock())
        return tuple(self._term(code, card.handed_over, today) for code in windows(card))

    def take(self, desk: Desk, draft: OrderDraft) -> OrderCard:
        """Raises Invalid, NotFound, Erased."""
        require(desk, Right.REGISTER_CLAIMS)
        today = self._facts.day(self._clock())
        if problems := draft.check(today):
            raise Invalid(problems)
        ordered_on = parse_date(draft.ordered_on, today)
        assert ordered_on is not None  # checked
        with self._database.write() as session:
            client_id = owner_now(session, draft.client_id)
            if client_id is None:
                raise NotFound("client", draft.client_id)
            order = Order(
                client_id=client_id, number=draft.number.strip(), ordered_on=ordered_on,
                handed_over=parse_date(draft.handed_over, today) if draft.handed_over.strip() else None,
                payment=draft.payment.strip(), state=draft.state.value, reason="", sold=draft.sold.value,
                is_informed=int(draft.is_informed),
            )  # fmt: skip
            session.add(order)
            session.flush()
            session.add_all(
                OrderLine(
                    order_id=order.id, position=n, name=line.name.strip(), quantity=line.count,
                    price=kopecks(parse_money(line.price) or Decimal(0)), serial=line.serial.strip(),
                )
                for n, line in enumerate(draft.lines)
            )  # fmt: skip
            session.flush()
            self._tell(session, desk, order, EventKind.ORDER_TAKEN, after=order.state)
            return queries.card(session, order)

    def move(self, desk: Desk, id: int, state: OrderState, reason: str = "") -> OrderCard:
        """On, or back with all that is left. Raises Invalid (what goes back has a reason), WrongState, NotFound."""
        require(desk, Right.REGISTER_CLAIMS)
        kind = next((kind for kind, end in ENDS.items() if end is state), None)
        if kind is not None and not reason.strip():
            raise Invalid((Problem("reason", ProblemKind.REQUIRED),))
        with self._database.write() as session:
            order = queries.get(session, id, lock=True)
            before = OrderState(order.state)
            may_back = kind is None or kind in open_to(before, Sold(order.sold))
            if state not in FOLLOWS[before] or not may_back:
                raise WrongState("order", order.state)
            if kind is not None:
                return self._back(session, desk, order, BackDraft(id, kind, reason=reason))
            order.state = state.value
            if state is OrderState.HANDED_OVER and order.handed_over is None:
                order.handed_over = self._facts.day(self._clock())
            session.flush()
            self._tell(session, desk, order, EventKind.ORDER_MOVED, before=before.value, after=state.value)
            return queries.card(session, order)

    def take_back(self, desk: Desk, version: int, draft: BackDraft) -> OrderCard:
        """Some of the lines, or all. Raises Invalid, WrongState, NotFound, ChangedMeanwhile."""
        require(desk, Right.REGISTER_CLAIMS)
        with self._database.write() as session:
            order = queries.get(session, draft.order_id, lock=True)
            if draft.kind not in open_to(OrderState(order.state), Sold(order.sold)):
                raise WrongState("order", order.state)
            if order.version != version:
                raise ChangedMeanwhile(queries.card(session, order), ("state",))
            return self._back(session, desk, order, draft)

    def _back(self, session: Session, desk: Desk, order: Order, draft: BackDraft) -> OrderCard:
        card, today = queries.card(session, order), self._facts.day(self._clock())
        if problems := draft.check(card, today):
            raise Invalid(problems)
        return _write_back(session, desk, order, draft, self._clock, self._facts)

    def _term(self, code: str, handed_over: date, today: date) -> OrderTerm:
        deadline = by_rule(self._facts.terms.rule(code, handed_over), handed_over, self._facts.production)
        doubt = self._facts.terms.rule(code, handed_over).doubt
        return OrderTerm(code, deadline.due, deadline.article, deadline.law, deadline.due < today, doubt)

    def _tell(self, session: Session, desk: Desk, order: Order, kind: EventKind, **data: Any) -> None:
        tell(session, desk, order, kind, self._clock, **data)


def claimed_back(
    session: Session, desk: Desk, draft: BackDraft, claim_id: int, clock: Clock, facts: Facts
) -> None:
    """What the result of a claim takes back of its order; of a line that is gone already nothing more."""
    order = queries.get(session, draft.order_id, lock=True)
    card = queries.card(session, order)
    fitting = {line.id: min(draft.of(line), line.may_go(draft.kind)) for line in card.lines}
    if any(fitting.values()):
        fits = replace(draft, quantities=fitting)
        _write_back(session, desk, order, fits, clock, facts, claim_id)


def _write_back(
    session: Session,
    desk: Desk,
    order: Order,
    draft: BackDraft,
    clock: Clock,
    facts: Facts,
    claim_id: int | None = None,
) -> OrderCard:
    """The moves of the lines, the state that follows when nothing is left, and one line of the journal."""
    card, today = queries.card(session, order), facts.day(clock())
    day = parse_date(draft.on_day, today) or today
    code = refund_rule(card, draft.kind) if claim_id is None else ""  # a claim has its own term
    due = by_rule(facts.terms.rule(code, day), day, facts.production) if code else None
    for line in card.lines:
        if count := draft.of(line):
            session.add(
                OrderMove(
                    order_id=order.id, line_id=line.id, claim_id=claim_id, kind_of=draft.kind.value,
                    quantity=count, on_day=day, reason=draft.reason.strip(),
                    serial_returned=(draft.returned or {}).get(line.id, "").strip(),
                    serial_given=(draft.given or {}).get(line.id, "").strip(),
                    due=due.due if due else None, article=f"{due.article} {due.law}" if due else "",
                    made_at=clock(), made_by=desk.staff_id,
                )
            )  # fmt: skip
    session.flush()
    order.reason, before = draft.reason.strip(), order.state
    order.state = _after(queries.card(session, order), draft.kind).value
    queries.touch(order)
    session.flush()
    count = sum(draft.of(line) for line in card.lines)
    told = {"back": draft.kind.value, "quantity": count, "due": due.due if due else None}
    tell(session, desk, order, EventKind.ORDER_MOVED, clock, before=before, after=order.state, **told)
    return queries.card(session, order)


def _after(card: OrderCard, kind: Back) -> OrderState:
    """All of it exchanged, or nothing left of it: else the order stands as it stood."""
    if kind is Back.EXCHANGE:
        gone = all(line.exchanged >= line.left for line in card.lines)
    else:
        gone = not any(line.left for line in card.lines)
    return ENDS[kind] if gone else card.state


def tell(session: Session, desk: Desk, order: Order, kind: EventKind, clock: Clock, **data: Any) -> None:
    told = {"order": order.id, "number": order.number, **data}
    journal.append(session, desk, desk.workstation, clock(), [EventDraft(kind, order.client_id, data=told)])
