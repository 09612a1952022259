"""Orders of clients, and what went back of them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, attributes

from frontdesk.db.models import Claim, Client, Staff
from frontdesk.db.models.claim_lines import Order, OrderLine, OrderMove
from frontdesk.db.queries import clients
from frontdesk.db.queries.claims import number_text, roubles
from frontdesk.domain import orders
from frontdesk.domain.errors import NotFound, WrongState
from frontdesk.domain.names import initials_after
from frontdesk.domain.orders import CLAIMABLE, Back, MoveRow, OrderCard, OrderRow, OrderState, Sold


def get(session: Session, id: int, lock: bool = False) -> Order:
    """Raises NotFound."""
    order = session.get(Order, id, with_for_update=True if lock else None)
    if order is None:
        raise NotFound("order", id)
    return order


def touch(order: Order) -> None:
    """What went back of its lines is a change of the order: its version moves."""
    attributes.flag_modified(order, "state")


def of_client(session: Session, client_id: int, states: Iterable[OrderState]) -> tuple[OrderCard, ...]:
    """The newest first."""
    question = select(Order).where(
        Order.client_id == client_id, Order.state.in_([state.value for state in states])
    )
    found = session.execute(question.order_by(Order.id.desc())).scalars()
    return tuple(card(session, order) for order in found)


def must_fit(session: Session, id: int, client_id: int | None) -> OrderCard:
    """A claim is founded on an order of its own client that stands. Raises NotFound, WrongState."""
    order = get(session, id, lock=True)
    if order.client_id != client_id:
        raise NotFound("order", id)
    if OrderState(order.state) not in CLAIMABLE:
        raise WrongState("order", order.state)
    return card(session, order)


def ids(session: Session) -> tuple[int, ...]:
    """Every order, the newest first."""
    return tuple(session.execute(select(Order.id).order_by(Order.id.desc())).scalars())


def rows(session: Session, wanted: Iterable[int]) -> tuple[OrderRow, ...]:
    order = list(wanted)
    found = {row.id: row for row in _rows(session, Order.id.in_(order))}
    return tuple(found[id] for id in order if id in found)


def rows_of(session: Session, client_id: int) -> tuple[OrderRow, ...]:
    """The newest first; a card shows them, so it is one statement."""
    return tuple(_rows(session, Order.client_id == client_id))


def _rows(session: Session, condition: ColumnElement[bool]) -> Iterable[OrderRow]:
    total = select(func.sum(OrderLine.quantity * OrderLine.price)).where(OrderLine.order_id == Order.id)
    gone = select(func.count()).where(OrderMove.order_id == Order.id)
    question = (
        select(
            Order.id, Order.number, Order.ordered_on, Order.state, total.scalar_subquery().label("sum"),
            gone.scalar_subquery().label("gone"), Client.surname, Client.given, Client.patronymic,
        )
        .join(Client, Client.id == Order.client_id)
        .where(condition)
        .order_by(Order.id.desc())
    )  # fmt: skip
    for one in session.execute(question):
        state = OrderState(one.state)
        name = initials_after(one.surname, one.given, one.patronymic)
        is_partly = bool(one.gone) and state in CLAIMABLE
        yield OrderRow(one.id, one.number, name, one.ordered_on, roubles(int(one.sum or 0)), state, is_partly)


def lines_of(session: Session, order_id: int) -> tuple[OrderLine, ...]:
    question = select(OrderLine).where(OrderLine.order_id == order_id).order_by(OrderLine.position)
    return tuple(session.execute(question).scalars())


def moves_of(session: Session, order_id: int) -> tuple[OrderMove, ...]:
    """Oldest first."""
    question = select(OrderMove).where(OrderMove.order_id == order_id).order_by(OrderMove.id)
    return tuple(session.execute(question).scalars())


def card(session: Session, order: Order) -> OrderCard:
    lines, moves = lines_of(session, order.id), moves_of(session, order.id)
    names = {line.id: line.name for line in lines}
    claims = select(Claim.id, Claim.number).where(
        Claim.client_id == order.client_id, Claim.order_id == order.id
    )
    return OrderCard(
        order.id, order.version, order.client_id, order.number, order.ordered_on, order.handed_over,
        order.payment, OrderState(order.state), order.reason,
        tuple(_line(line, [move for move in moves if move.line_id == line.id]) for line in lines),
        clients.name(session, order.client_id), Sold(order.sold), bool(order.is_informed),
        tuple(_move(session, move, names[move.line_id]) for move in moves),
        tuple((id, number_text(number)) for id, number in session.execute(claims.order_by(Claim.id))),
    )  # fmt: skip


def _line(line: OrderLine, moves: list[OrderMove]) -> orders.OrderLine:
    def gone(kind: Back) -> int:
        return sum(move.quantity for move in moves if move.kind_of == kind.value)

    return orders.OrderLine(
        line.id, line.name, line.quantity, roubles(line.price), line.serial, gone(Back.CANCEL), gone(Back.RETURN),
        gone(Back.EXCHANGE), ", ".join(filter(None, (move.serial_given for move in moves))),
    )  # fmt: skip


def _move(session: Session, move: OrderMove, line: str) -> MoveRow:
    person = session.get_one(Staff, move.made_by)
    claim = session.get(Claim, move.claim_id) if move.claim_id is not None else None
    return MoveRow(
        Back(move.kind_of), line, move.quantity, move.on_day, move.reason, move.serial_returned, move.serial_given,
        move.due, move.article, initials_after(person.surname, person.given, person.patronymic),
        number_text(claim.number) if claim else "",
    )  # fmt: skip
