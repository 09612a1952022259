"""One way to read, one way to write."""

from __future__ import annotations

from contextlib import suppress

import pytest
from sqlalchemy import text

from frontdesk.db.database import Database
from frontdesk.db.models import Client, RunningNumber
from frontdesk.db.queries import numbers
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import ReadOnly
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import QueueFilter, Scope
from frontdesk.services.office import Office


class StumbleError(Exception):
    pass


def test_a_commit_is_announced_once_with_what_it_touched(office: Office, desk: Desk) -> None:
    heard: list[Change] = []
    office.database.announced.append(heard.append)
    rows = office.tickets.rows(office.tickets.queue(desk, QueueFilter(Scope.ALL)).ids)
    office.tickets.take(desk, next(row.id for row in rows if row.owner_id is None))
    (change,) = heard
    assert change.touches(Kind.TICKET)
    assert change.touches(Kind.EVENT)
    assert not change.touches(Kind.CLAIM, Kind.CLIENT)


def test_a_write_that_stumbles_leaves_nothing_and_announces_nothing(database: Database) -> None:
    heard: list[Change] = []
    database.announced.append(heard.append)

    def stumble() -> None:
        with database.write() as session:
            session.get_one(Client, 1).note = "half"
            session.flush()
            raise StumbleError

    with pytest.raises(StumbleError):
        stumble()
    with database.read() as session:
        assert session.get_one(Client, 1).note != "half"
    assert heard == []


def test_reading_announces_nothing_and_keeps_nothing(database: Database) -> None:
    heard: list[Change] = []
    database.announced.append(heard.append)
    with suppress(ReadOnly), database.read() as session:  # a server refuses, a file forgets
        session.get_one(Client, 1).note = "never said"
        session.flush()
    with database.read() as session:
        session.get_one(Client, 1).note = "never flushed"
    with database.read() as session:
        assert session.get_one(Client, 1).note not in ("never said", "never flushed")
    assert heard == []


def test_a_server_is_asked_by_questions_that_it_has_prepared(database: Database) -> None:
    for _ in range(12):
        with database.read() as session:
            session.get_one(Client, 1)
    if database.engine.dialect.name == "postgresql":
        with database.read() as session:
            kept = session.execute(
                text("SELECT count(*) FROM pg_prepared_statements WHERE statement ~ 'client'")
            )
            assert kept.scalar_one() == 1


def test_a_number_that_was_rolled_back_is_given_again(database: Database) -> None:
    def take_and_stumble() -> None:
        with database.write() as session:
            assert numbers.take(session, "trial") == 1
            raise StumbleError

    with pytest.raises(StumbleError):
        take_and_stumble()
    with database.write() as session:
        assert [numbers.take(session, "trial") for _ in range(3)] == [1, 2, 3]
        assert numbers.next_of(session, "trial") == 4
        assert numbers.next_of(session, "nothing yet") == 1
        assert session.get_one(RunningNumber, "trial").last == 3


def test_keys_are_compared_by_their_bytes_on_every_engine(database: Database) -> None:
    with database.read() as session:
        found = session.execute(text("SELECT by_surname FROM client ORDER BY by_surname")).scalars().all()
    assert found == sorted(found)
    assert len(found) == 400
