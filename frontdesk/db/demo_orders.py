"""The seeded office's orders: one that a claim may be founded on, one of which something came back."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy.orm import Session

from frontdesk.db.demo_desk import Material, Told
from frontdesk.db.models import Client
from frontdesk.db.models.claim_lines import Order, OrderLine, OrderMove
from frontdesk.domain.events import EventKind
from frontdesk.domain.orders import Back
from frontdesk.domain.staff import Desk


def orders(session: Session, desk: Desk, material: Material, told: Told) -> None:
    """Of the first clients that there are; days are counted back from the demo's own.

    The desk writes an order down when it is first asked about it, which may be weeks after the sale.
    """
    for words in material.words["orders"]:
        if session.get(Client, words["client"]) is None:
            continue
        handed = material.today - timedelta(days=words["days_ago"])
        order = Order(
            client_id=words["client"], number=words["number"], ordered_on=handed - timedelta(days=1),
            handed_over=handed, payment=words["payment"], state="handed_over", sold=words["sold"],
        )  # fmt: skip
        session.add(order)
        session.flush()
        lines = [OrderLine(order_id=order.id, position=n, **line) for n, line in enumerate(words["lines"])]
        session.add_all(lines)
        session.flush()
        ids, at = {"client_id": order.client_id}, material.now - timedelta(days=words["entered_days_ago"])
        said = {"order": order.id, "number": order.number}
        told.say(at, desk, EventKind.ORDER_TAKEN, ids, **said, after=order.state)
        if reason := words.get("came_back", ""):
            on_day = material.today - timedelta(days=1)
            back = OrderMove(
                order_id=order.id, line_id=lines[0].id, kind_of=Back.RETURN.value, quantity=1, on_day=on_day,
                reason=reason, due=on_day + timedelta(days=words["money_within"]), article=words["article"],
                made_at=material.now - timedelta(days=1), made_by=desk.staff_id,
            )  # fmt: skip
            session.add(back)
            order.reason = reason
            told.say(
                material.now - timedelta(days=1), desk, EventKind.ORDER_MOVED, ids, **said, before=order.state,
                after=order.state, back=Back.RETURN, quantity=1, due=back.due,
            )  # fmt: skip
    session.flush()
