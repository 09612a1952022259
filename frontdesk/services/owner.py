"""Whose a new thing is. Nothing new is kept of a person whose data was destroyed."""

from __future__ import annotations

from frontdesk.db.database import Session
from frontdesk.db.models import Client
from frontdesk.db.queries import merging
from frontdesk.domain.errors import Erased, NotFound


def owner_now(session: Session, id: int | None) -> int | None:
    """The card on which the client `id` lives; nobody's thing stays nobody's. Until the transaction ends nobody
    can merge or destroy that card. Raises Erased.
    """
    if id is None:
        return None
    living, erased_on = merging.living_for_writing(session, id)
    if erased_on is not None:
        raise Erased
    return living


def card_of(session: Session, id: int, lock: bool = False) -> Client:
    """The card to which something is added. Raises NotFound, Erased."""
    client = session.get(Client, id, with_for_update=lock or None)
    if client is None:
        raise NotFound("client", id)
    if client.erased_on is not None:
        raise Erased
    return client
