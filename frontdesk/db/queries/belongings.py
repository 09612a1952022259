"""What goes with a card into another one, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from frontdesk.db.models import Attachment, Base, Claim, Consent, Representative, Ticket, Visit
from frontdesk.db.models.claim_lines import Order
from frontdesk.db.models.tasks import Task

# What goes with a card: under which name a merge remembers it, its table and the column that says whose it is.
MATTERS: Mapping[str, tuple[type[Base], InstrumentedAttribute[Any]]] = {
    "tickets": (Ticket, Ticket.client_id),
    "visits": (Visit, Visit.client_id),
    "claims": (Claim, Claim.client_id),
    "consents": (Consent, Consent.client_id),
    "attachments": (Attachment, Attachment.client_id),
    "tasks": (Task, Task.client_id),
    "orders": (Order, Order.client_id),
    "represented": (Representative, Representative.client_id),
    "representing": (Representative, Representative.person_id),
}


def matters_of(session: Session, id: int) -> dict[str, list[Any]]:
    """Everything of a card, by kind."""
    return {
        name: list(session.execute(select(table).where(owner == id)).scalars())
        for name, (table, owner) in MATTERS.items()
    }


def matters_by_id(session: Session, name: str, ids: Iterable[int]) -> list[Any]:
    table, _ = MATTERS[name]
    return [row for id in ids if (row := session.get(table, id)) is not None]


def owner_of(name: str, row: Any) -> int | None:
    owner: int | None = getattr(row, MATTERS[name][1].key)
    return owner


def give(name: str, row: Any, client_id: int) -> None:
    setattr(row, MATTERS[name][1].key, client_id)


def counts(session: Session, id: int) -> dict[str, int]:
    return {
        name: session.execute(select(func.count()).where(owner == id)).scalar_one()
        for name, (_, owner) in MATTERS.items()
    }
