"""A seeded office, always the same: small for pictures and tests, or a million clients for measurements.

Everybody here is invented. Numbers of phones are of a range that belongs to nobody while there are
enough of them; a store of many clients takes seven digits of the same code.
"""

from __future__ import annotations

import random

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from frontdesk.db import demo_cards, demo_past
from frontdesk.db.catalogue import write_catalogue, write_checklists
from frontdesk.db.database import Database
from frontdesk.db.demo_desk import Material as Material  # the seeding service makes one
from frontdesk.db.demo_desk import Told, long_life, open_tickets, visits
from frontdesk.db.demo_orders import orders
from frontdesk.db.demo_past import WORKSTATION, Past
from frontdesk.db.models import Base, Client, Message, Office, OwnField, Seat, Staff, Ticket
from frontdesk.db.queries import clocks, journal, teams
from frontdesk.db.queries.staff import row as staff_row
from frontdesk.db.start_teams import write_teams
from frontdesk.domain.staff import Desk

SEED = 20261117
BIG = (*demo_cards.COLUMNS, *demo_past.COLUMNS)


def fill(database: Database, material: Material, clients: int, tickets: int, history: int) -> None:
    """Fill an empty store. `history` events more for the first client: a card with a long life."""
    dice = random.Random(SEED)
    with database.write() as session:
        desks = _office(session, material)
        connection = session.connection()
        with _IndexesLater(connection, clients + tickets >= demo_cards.MANY):
            demo_cards.write(connection, material, clients, SEED + 1, desks[0].staff_id)
            subjects = write_catalogue(session, material.subjects, material.offerings)
            write_checklists(session, material.words["checklists"])
            write_teams(session, material.teams, subjects)
            routes = teams.routes(session)
            contract = {row.priority or "": row for row in clocks.sla_rows(session)}
            past = Past(session, material, subjects, routes, contract, desks, dice)
            past.write(clients, tickets)
        _go_on_from_here(connection)
        told = Told()
        open_tickets(session, material, subjects, routes, contract, desks, clients, tickets, dice, told)
        visits(session, material, desks, dice, told)
        long_life(session, desks[0], material, history, told)
        orders(session, desks[0], material, told)
        for at, desk, event in sorted(told.lines, key=lambda line: line[0]):
            journal.append(session, desk, WORKSTATION, at, [event])
        _go_on_from_here(connection)


def _go_on_from_here(connection: Connection) -> None:
    """A server hands out its next id without looking at the ids that were given by hand."""
    if connection.dialect.name != "postgresql":
        return
    for table in (Client.__table__, Ticket.__table__, Message.__table__, OwnField.__table__):
        connection.execute(
            text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))")
        )


def _office(session: Session, material: Material) -> list[Desk]:
    """Requisites, people, counters. The desks come back in the order of the staff list, clerks first."""
    words = dict(material.words["office"])
    people = [
        Staff(**person, password=material.password, is_active=True, failed_attempts=0)
        for person in material.words["staff"]
    ]
    session.add_all(people)
    session.flush()
    director = next(person for person in people if person.role == "director")
    session.add(Office(**words, director_id=director.id, is_demo=True))
    working = [p for p in people if p.role in ("senior", "clerk", "agent", "chief_specialist", "trainee")]
    working.sort(key=lambda p: p.role != "senior")
    taken = iter((1, 2, 4, 5, 7))
    desks = []
    for person in working:
        counter = None if person is working[0] else next(taken, None)
        if counter:
            session.add(
                Seat(
                    counter=counter,
                    staff_id=person.id,
                    workstation=f"{WORKSTATION}-{counter}",
                    since=material.now,
                )
            )
        desks.append(Desk(person.id, staff_row(person), counter, WORKSTATION, material.now))
    return desks


class _IndexesLater:
    """Build the indexes of the big tables after their rows: a third of the time for a million."""

    def __init__(self, connection: Connection, wanted: bool) -> None:
        tables = [Base.metadata.tables[name] for name in BIG] if wanted else []
        self._connection = connection
        self._indexes = [index for table in tables for index in table.indexes]

    def __enter__(self) -> None:
        for index in self._indexes:
            index.drop(self._connection)

    def __exit__(self, *_: object) -> None:
        for index in self._indexes:
            index.create(self._connection)
