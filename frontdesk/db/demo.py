"""A seeded office, always the same: small for pictures and tests, or a million clients for measurements.

Everybody here is invented. Numbers of phones are of a range that belongs to nobody while there are
enough of them; a store of many clients takes seven digits of the same code.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, insert, text
from sqlalchemy.orm import Session

from frontdesk.db.catalogue import write_catalogue
from frontdesk.db.database import Database
from frontdesk.db.demo_desk import Material as Material  # the seeding service makes one
from frontdesk.db.demo_desk import Told, closed_tickets, long_life, open_tickets, visits
from frontdesk.db.models import (
    Base,
    Client,
    ClientAddress,
    ClientBenefit,
    ClientPhone,
    Office,
    Seat,
    Staff,
    Ticket,
)
from frontdesk.db.queries import journal
from frontdesk.db.queries.staff import row as staff_row
from frontdesk.domain.clients import Benefit, search_keys
from frontdesk.domain.identifiers import with_snils_control
from frontdesk.domain.names import Sex
from frontdesk.domain.staff import Desk

SEED = 20261117
CHUNK = 20_000
MANY = 5_000  # from here on indexes are built after the rows
WORKSTATION = "demo"


def fill(database: Database, material: Material, clients: int, tickets: int, history: int) -> None:
    """Fill an empty store. `history` events more for the first client: a card with a long life."""
    dice = random.Random(SEED)
    with database.write() as session:
        desks = _office(session, material)
        connection = session.connection()
        with _IndexesLater(connection, clients + tickets >= MANY):
            _insert_cards(connection, _cards(material, clients, random.Random(SEED + 1)))
            _insert(connection, ClientPhone, _phones(clients))
            subjects = write_catalogue(session, material.subjects, material.offerings)
            _insert(connection, Ticket, closed_tickets(material, subjects, desks, clients, tickets, dice))
        told = Told()
        open_tickets(session, material, subjects, desks, clients, tickets, dice, told)
        visits(session, material, desks, dice, told)
        long_life(session, desks[0], material, history, told)
        for at, desk, event in sorted(told.lines, key=lambda line: line[0]):
            journal.append(session, desk, WORKSTATION, at, [event])
        _go_on_from_here(connection)


def _go_on_from_here(connection: Connection) -> None:
    """A server hands out its next id without looking at the ids that were given by hand."""
    if connection.dialect.name != "postgresql":
        return
    for table in (Client.__table__, Ticket.__table__):
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


# Clients


@dataclass(frozen=True, slots=True)
class Card:
    client: dict[str, Any]
    parts: dict[type[Base], list[dict[str, Any]]]


def _cards(material: Material, count: int, dice: random.Random) -> Iterator[Card]:
    """Each client with the rows of the other tables that are a part of the card."""
    words = material.words
    benefits = [b.value for b in Benefit]
    for id in range(1, count + 1):
        index = dice.random() < 0.4 and 0 or 1
        name = (
            dice.choice(words["surnames"])[index],
            dice.choice(words["given"]["female" if index else "male"]),
            dice.choice(words["patronymics"])[index],
        )
        born = date(1932, 1, 1) + timedelta(days=dice.randrange(27_000))
        note = dice.choice(words["notes"]) if dice.random() < 0.1 else ""
        benefit = dice.choice(benefits)
        if id == 1:
            name, born, index = ("Соколова", "Елена", "Андреевна"), date(1959, 3, 14), 1
            note, benefit = words["notes"][0], Benefit.LABOUR_VETERAN.value
        street, house, flat = dice.choice(words["streets"]), dice.randrange(1, 90), dice.randrange(1, 160)
        client = {
            "id": id, "version": 1, "surname": name[0], "given": name[1], "patronymic": name[2],
            "sex": (Sex.FEMALE if index else Sex.MALE).value, "born": born,
            "snils": with_snils_control(112_233_445 if id == 1 else 200_000_000 + id * 613 % 700_000_000),
            "note": note, "since": date(2019 + id % 7, 1 + id % 12, 1 + id % 28),
            **search_keys(*name),
        }  # fmt: skip
        address = {
            "client_id": id,
            "position": 0,
            "kind": "residence",
            "text": f"{street}, {house}, кв. {flat}",
        }
        yield Card(client, {ClientAddress: [address], ClientBenefit: _benefit(id, benefit)})


def _benefit(id: int, category: str) -> list[dict[str, Any]]:
    return [{"client_id": id, "category": category, "paper": ""}] if category else []


def _phones(count: int) -> Iterator[dict[str, Any]]:
    for id in range(1, count + 1):
        tail = (
            f"000{1427 if id == 1 else (id * 37 + 11) % 10_000:04d}"
            if count < 9_000
            else f"{id * 7919 % 10_000_000:07d}"
        )
        forwards = f"900{tail}"
        yield {
            "client_id": id,
            "position": 0,
            "number": f"+7{forwards}",
            "forwards": forwards,
            "backwards": forwards[::-1],
        }


# Rows by the thousand


def _insert_cards(connection: Connection, cards: Iterator[Card]) -> None:
    while chunk := list(islice(cards, CHUNK)):
        connection.execute(insert(Client), [card.client for card in chunk])
        parts: dict[type[Base], list[dict[str, Any]]] = {}
        for card in chunk:
            for table, rows in card.parts.items():
                parts.setdefault(table, []).extend(rows)
        for table, rows in parts.items():
            if rows:
                connection.execute(insert(table), rows)


def _insert(connection: Connection, table: type[Base], rows: Iterator[dict[str, Any]]) -> None:
    while chunk := list(islice(rows, CHUNK)):
        connection.execute(insert(table), chunk)


class _IndexesLater:
    """Build the indexes of the big tables after their rows: a third of the time for a million."""

    def __init__(self, connection: Connection, wanted: bool) -> None:
        tables = (
            [Base.metadata.tables[name] for name in ("client", "client_phone", "client_benefit", "ticket")]
            if wanted
            else []
        )
        self._connection = connection
        self._indexes = [index for table in tables for index in table.indexes]

    def __enter__(self) -> None:
        for index in self._indexes:
            index.drop(self._connection)

    def __exit__(self, *_: object) -> None:
        for index in self._indexes:
            index.create(self._connection)
