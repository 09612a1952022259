"""Orders, as far as a desk founds a claim on them: taken down, cancelled, returned, exchanged."""

from __future__ import annotations

from decimal import Decimal

from frontdesk.db.database import Database
from frontdesk.db.models.claim_lines import Order, OrderLine
from frontdesk.db.queries import orders as queries
from frontdesk.db.queries.claims import kopecks
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.money import parse_money
from frontdesk.domain.orders import CLAIMABLE, FOLLOWS, NEEDS_REASON, OrderCard, OrderDraft, OrderState
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.owner import owner_now
from frontdesk.services.rights import require


class Orders:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def of_client(self, client_id: int) -> tuple[OrderCard, ...]:
        with self._database.read() as session:
            return queries.of_client(session, client_id, OrderState)

    def claimable(self, client_id: int) -> tuple[OrderCard, ...]:
        """Those of the client that a claim may be founded on: confirmed or paid, and not taken back."""
        with self._database.read() as session:
            return queries.of_client(session, client_id, CLAIMABLE)

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
                payment=draft.payment.strip(), state=draft.state.value, reason="",
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
            return queries.card(session, order)

    def move(self, desk: Desk, id: int, state: OrderState, reason: str = "") -> OrderCard:
        """Raises Invalid (a return, an exchange and a cancelling have a reason), WrongState, NotFound."""
        require(desk, Right.REGISTER_CLAIMS)
        if state in NEEDS_REASON and not reason.strip():
            raise Invalid((Problem("reason", ProblemKind.REQUIRED),))
        with self._database.write() as session:
            order = queries.get(session, id, lock=True)
            if state not in FOLLOWS[OrderState(order.state)]:
                raise WrongState("order", order.state)
            order.state, order.reason = state.value, reason.strip()
            if state is OrderState.HANDED_OVER and order.handed_over is None:
                order.handed_over = self._facts.day(self._clock())
            session.flush()
            return queries.card(session, order)
