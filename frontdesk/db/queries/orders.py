"""Orders of clients."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models.claim_lines import Order, OrderLine
from frontdesk.db.queries.claims import roubles
from frontdesk.domain import orders
from frontdesk.domain.errors import NotFound, WrongState
from frontdesk.domain.orders import CLAIMABLE, OrderCard, OrderState


def get(session: Session, id: int, lock: bool = False) -> Order:
    """Raises NotFound."""
    order = session.get(Order, id, with_for_update=True if lock else None)
    if order is None:
        raise NotFound("order", id)
    return order


def of_client(session: Session, client_id: int, states: Iterable[OrderState]) -> tuple[OrderCard, ...]:
    """The newest first."""
    question = select(Order).where(
        Order.client_id == client_id, Order.state.in_([state.value for state in states])
    )
    found = session.execute(question.order_by(Order.id.desc())).scalars()
    return tuple(card(session, order) for order in found)


def must_fit(session: Session, id: int, client_id: int | None) -> None:
    """A claim is founded on an order of its own client that stands. Raises NotFound, WrongState."""
    order = get(session, id)
    if order.client_id != client_id:
        raise NotFound("order", id)
    if OrderState(order.state) not in CLAIMABLE:
        raise WrongState("order", order.state)


def card(session: Session, order: Order) -> OrderCard:
    lines = session.execute(
        select(OrderLine).where(OrderLine.order_id == order.id).order_by(OrderLine.position)
    ).scalars()
    return OrderCard(
        order.id, order.version, order.client_id, order.number, order.ordered_on, order.handed_over,
        order.payment, OrderState(order.state), order.reason,
        tuple(
            orders.OrderLine(line.id, line.name, line.quantity, roubles(line.price), line.serial)
            for line in lines
        ),
    )  # fmt: skip
