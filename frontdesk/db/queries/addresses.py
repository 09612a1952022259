"""Addresses that stand on cards, asked for by the beginning of their key (`domain.addresses`).

The index is walked from one key to the next, so that an address of a thousand people is one step; what else was
said is looked for in the key itself. Nothing reads more than `WALK` keys or `MANY` cards of one.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import Connection, bindparam, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Client, ClientAddress
from frontdesk.db.queries.prepared import prepared
from frontdesk.db.queries.tongues import where_is
from frontdesk.domain.addresses import MANY, AddressRow, Reading

AFTER_ALL = "\U0010ffff"  # sorts behind every letter, so that a prefix is a range
WALK = 400  # different addresses among which the rest of what was typed is looked for
_address = ClientAddress.metadata.tables[ClientAddress.__tablename__].c
_client = Client.metadata.tables[Client.__tablename__].c


def alike(session: Session, readings: tuple[Reading, ...], limit: int) -> tuple[AddressRow, ...]:
    """At most `limit` different addresses of living cards, those of the likeliest reading first."""
    connection = session.connection()
    keys: dict[str, None] = {}
    found: list[AddressRow] = []
    for reading in readings:
        for key in _keys(connection, reading, limit):
            if key not in keys and len(found) < limit:
                keys[key] = None
                found += _row(connection, key)
    return tuple(found)


def _keys(connection: Connection, reading: Reading, limit: int) -> list[str]:
    values = {"begins": reading.begins, "end": reading.begins + AFTER_ALL}
    values |= {f"word{place}": f" {word}" for place, word in enumerate(reading.rest)}
    question = _walk(connection, len(reading.rest), limit)
    return [row[0] for row in question.ask(connection, values)]


def _row(connection: Connection, key: str) -> list[AddressRow]:
    """As most of its cards write it; empty when all of them were joined to others."""
    cards: dict[int, str] = {}
    for id, text in _bearers(connection).ask(connection, {"key": key}):
        cards.setdefault(id, text)
    if not cards:
        return []
    return [AddressRow(Counter(cards.values()).most_common(1)[0][0], len(cards))]


@prepared
def _walk(engine: str, words: int, limit: int) -> Any:
    """Every different key of the range: one step of the index for each."""
    del engine
    end = _address.key < bindparam("end")
    nearest = select(_address.key).order_by(_address.key).limit(literal_column("1"))
    begin = nearest.where(_address.key >= bindparam("begins"), end).scalar_subquery()
    walk = select(begin.label("key"), literal_column("1").label("step")).cte("walk", recursive=True)
    onward = nearest.where(_address.key > walk.c.key, end).correlate(walk).scalar_subquery()
    further = select(onward, walk.c.step + 1).where(
        walk.c.key.is_not(None), walk.c.step < literal_column(str(WALK if words else limit))
    )
    walk = walk.union_all(further)
    rest = [where_is(walk.c.key, bindparam(f"word{place}")) > literal_column("0") for place in range(words)]
    return select(walk.c.key).where(walk.c.key.is_not(None), *rest).limit(literal_column(str(limit)))


@prepared
def _bearers(engine: str) -> Any:
    del engine
    near = select(_address.client_id, _address.text).where(_address.key == bindparam("key"))
    near_some = near.order_by(_address.key, _address.client_id).limit(literal_column(str(MANY))).subquery()
    living = (_client.id == near_some.c.client_id) & _client.merged_into.is_(None)
    return select(near_some.c.client_id, near_some.c.text).join_from(near_some, Client.__table__, living)
