"""P6: a visit registered for good, beside the same rows written by the bare ORM and by the driver."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from frontdesk.bench.stores import Store, Stores
from frontdesk.bench.timing import Figure, figure, in_turns
from frontdesk.db.models import Base, Chain, Event, RunningNumber, Ticket, Visit
from frontdesk.db.models.clocks import Clock
from frontdesk.domain.visits import VisitDraft

VISITS, WARM = 300, 3
SEED = 11


def visits(stores: Stores) -> Iterator[Figure]:
    """Beside the ORM on one connection; the driver's own, after which every page is read anew, has turns of its own."""
    store = stores.store
    drafts = _drafts(store)
    rounds = min(VISITS, (len(drafts) - 1) // 2 - WARM)
    left = iter(drafts)
    office, desk = store.office, store.desk
    model = _Rows(store, office.visits.register(desk, next(left)).visit_id)

    def register(_: int) -> None:
        office.visits.register(desk, next(left))

    ours, orm = in_turns(rounds, register, lambda _: model.by_orm(), warm=WARM)
    what = "visit registered, durable, encrypted"
    yield figure("P6", f"{what}; beside the same rows by the bare ORM", store.size, ours, orm)
    raw = store.raw()
    ours, driver = in_turns(rounds, register, lambda _: model.by_driver(raw), warm=WARM)
    raw.close()
    yield figure("P6.raw", f"{what}; beside the same rows by the driver", store.size, ours, driver)


def _drafts(store: Store) -> list[VisitDraft]:
    """Somebody else each time, nobody with an open ticket: a joined visit writes less."""
    offering = store.office.visits.offerings()[0].id
    with store.database.read() as session:
        busy = {id for (id,) in session.query(Ticket.client_id).filter(Ticket.is_open == 1)}
    people = list(random.Random(SEED).sample(range(1, store.size + 1), min(store.size, 3000)))
    return [VisitDraft(client_id=id, offering_id=offering) for id in people if id not in busy]


class _Rows:
    """The rows of one registered visit, to be written again under new numbers."""

    def __init__(self, store: Store, visit_id: int) -> None:
        self._engine = store.database.engine.execution_options(immediate=True)
        with store.database.read() as session:
            visit = session.get_one(Visit, visit_id)
            ticket = session.get_one(Ticket, visit.ticket_id)
            events = session.query(Event).filter(Event.ticket_id == ticket.id).order_by(Event.id).all()
            self._visit, self._ticket = _columns(visit), _columns(ticket)
            self._events = [_columns(event) for event in events]
            clocks = session.query(Clock).filter(Clock.ticket_id == ticket.id).order_by(Clock.id)
            self._clocks = [_columns(clock) for clock in clocks]
        self._slips = f"slip.{self._visit['day'].isoformat()}.{self._visit['letter']}"
        self._chain = self._events[0]["workstation"]

    def by_orm(self) -> None:
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            slips = session.get_one(RunningNumber, self._slips)
            numbers = session.get_one(RunningNumber, "ticket")
            chain = session.get_one(Chain, self._chain)
            slips.last += 1
            numbers.last += 1
            ticket = Ticket(**self._ticket | {"number": numbers.last})
            session.add(ticket)
            session.flush()
            visit = Visit(**self._visit | {"number": slips.last, "ticket_id": ticket.id})
            session.add(visit)
            session.flush()
            for row in self._events:
                chain.seq += 1
                session.add(Event(**row | {"seq": chain.seq, "ticket_id": ticket.id, "visit_id": visit.id}))
            session.add_all(Clock(**row | {"ticket_id": ticket.id}) for row in self._clocks)

    def by_driver(self, raw: Any) -> None:
        take = "UPDATE running_number SET last = last + 1 WHERE series = ? RETURNING last"
        raw.execute("BEGIN IMMEDIATE")
        number = raw.execute(take, ("ticket",)).fetchone()[0]
        slip = raw.execute(take, (self._slips,)).fetchone()[0]
        ticket = _insert(raw, Ticket, self._ticket | {"number": number})
        visit = _insert(raw, Visit, self._visit | {"number": slip, "ticket_id": ticket})
        seq = raw.execute("SELECT seq FROM chain WHERE workstation = ?", (self._chain,)).fetchone()[0]
        for row in self._events:
            seq += 1
            row = row | {"seq": seq, "ticket_id": ticket, "visit_id": visit}
            _insert(raw, Event, row)
        for row in self._clocks:
            _insert(raw, Clock, row | {"ticket_id": ticket})
        raw.execute("UPDATE chain SET seq = ? WHERE workstation = ?", (seq, self._chain))
        raw.execute("COMMIT")


def _columns(row: Any) -> dict[str, Any]:
    return {
        attribute.key: getattr(row, attribute.key)
        for attribute in row.__mapper__.column_attrs
        if attribute.key != "id"
    }


def _insert(raw: Any, table: type[Base], row: dict[str, Any]) -> int:
    names = ", ".join(table.__mapper__.column_attrs[key].columns[0].name for key in row)
    marks = ", ".join("?" * len(row))
    values = [
        f"{value:%Y-%m-%d %H:%M:%S.%f}"
        if isinstance(value, datetime)
        else str(value)
        if isinstance(value, date)
        else value
        for value in row.values()
    ]
    raw_id = raw.execute(f"INSERT INTO {table.__tablename__} ({names}) VALUES ({marks})", values).lastrowid  # noqa: S608
    return int(raw_id)
