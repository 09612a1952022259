"""The chain of a workstation: its end, what links a line to the one before, and the lines as they are added."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from frontdesk.db.models import Chain, Event
from frontdesk.db.queries import together
from frontdesk.domain.changes import Kind

GENESIS = "0" * 64
_ENDS = "ends_of_chains"  # of a session: those that its transaction has locked


@dataclass(slots=True)
class Line:
    """A line as it is being written."""

    workstation: str
    seq: int
    at: datetime
    staff_id: int | None
    counter: int | None
    kind_of: str
    client_id: int | None
    ticket_id: int | None
    visit_id: int | None
    claim_id: int | None
    act_id: int | None
    data: str
    salt: str
    hash: str = ""
    id: int = 0


@dataclass(slots=True)
class End:
    """The last link of a chain."""

    seq: int
    hash: str


def end(session: Session, workstation: str) -> End:
    """The last link of a chain, locked until the transaction ends."""
    ends: dict[str, End] = session.info.setdefault(_ENDS, {})
    if session.in_nested_transaction():  # rolled back by itself, it would leave the link to others
        ends.pop(workstation, None)
        return _read(session, workstation)
    if workstation not in ends:
        ends[workstation] = _read(session, workstation)
    return ends[workstation]


def _read(session: Session, workstation: str) -> End:
    connection = session.connection()
    asked = {"desk": workstation}
    found = connection.execute(_LAST, asked).first()
    if found is None:
        try:
            with session.begin_nested():
                session.execute(insert(Chain).values(workstation=workstation, seq=0, hash=GENESIS))
        except IntegrityError:  # another program of the workstation began the chain a moment ago
            pass
        found = connection.execute(_LAST, asked).one()
    return End(found.seq, found.hash)


_SAID = tuple(name for name in Line.__slots__ if name != "id")
_chain = Chain.metadata.tables[Chain.__tablename__]
_OF_DESK = _chain.c.workstation == bindparam("desk")
_LAST = select(_chain.c.seq, _chain.c.hash).where(_OF_DESK).with_for_update()
_MOVED = update(_chain).where(_OF_DESK).values(seq=bindparam("last"), hash=bindparam("sealed"))


def write(session: Session, workstation: str, last: End, lines: Sequence[Line]) -> None:
    rows = [{name: getattr(line, name) for name in _SAID} for line in lines]
    for line, id in zip(lines, together.add(session, Event, rows), strict=True):
        line.id = id
    together.touch(session, Kind.EVENT, (line.id for line in lines))
    session.connection().execute(_MOVED, {"desk": workstation, "last": last.seq, "sealed": last.hash})


def hash_of(before: str, event: Event | Line) -> str:
    """SHA-256 over the hash before and everything that the line says, except its row id."""
    at = event.at.astimezone(UTC).isoformat(timespec="microseconds")
    said = [
        event.workstation, event.seq, at, event.staff_id, event.counter, event.kind_of,
        event.client_id, event.ticket_id, event.visit_id, event.claim_id, event.act_id, event.data,
        *([event.salt] if event.salt else []),
    ]  # fmt: skip
    return link(before, said)


def link(before: str, said: Sequence[Any]) -> str:
    """The hash of a line behind another: over that one's and the line's values from its workstation to its salt."""
    return hashlib.sha256(_ENCODED([before, *said]).encode()).hexdigest()


_ENCODED = json.JSONEncoder(ensure_ascii=False).encode
