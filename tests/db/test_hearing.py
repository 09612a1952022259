"""Two programs on one store: what one commits, the other hears; what it said itself, it does not."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from frontdesk import home
from frontdesk.db import engines
from frontdesk.db.database import Database, Session
from frontdesk.db.hearing import MOST
from frontdesk.db.models import Client, TicketStatus
from frontdesk.db.queries import clocks
from frontdesk.domain.board import Column, LimitDraft
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import Unreachable
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office, open_office
from tests.conftest import KEY, StoppedClock
from tests.postgres import Server
from tests.services.people import desk_of, ticket


@pytest.fixture
def other(
    database: Database, clock: StoppedClock, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Office]:
    """The same store as another program has it open: with connections of its own."""
    if database.engine.dialect.name == "postgresql":
        url = database.engine.url.render_as_string(hide_password=False)
        second = Database(engines.postgres_engine(url.replace("postgresql+psycopg", "postgresql")))
    else:
        key = KEY if request.node.callspec.params["database"] == "sqlcipher" else None
        second = Database(engines.sqlite_engine(tmp_path / "office.db", key))
    yield open_office(second, clock, home.resources())
    second.close()


@pytest.fixture
def heard(database: Database) -> list[Change]:
    """What the first program is told, from now on."""
    told: list[Change] = []
    database.hear()
    database.announced.append(told.append)
    return told


def hear(database: Database, told: list[Change], count: int) -> None:
    """Asks until so much is told: a server's news take their time."""
    give_up = time.monotonic() + 5
    while len(told) < count and time.monotonic() < give_up:
        database.hear()
        time.sleep(0.01)


def test_what_another_program_commits_is_announced_with_its_kinds_and_ids(
    database: Database, other: Office, desk: Desk, heard: list[Change]
) -> None:
    id = ticket(other, desk, client=7)
    assert heard == []
    hear(database, heard, 1)
    (change,) = heard
    assert change.touches(Kind.TICKET)
    assert change.touches(Kind.EVENT)
    assert not change.touches(Kind.CLAIM, Kind.ACT, Kind.STAFF)
    assert (Kind.TICKET, id) in change.ids
    database.hear()
    assert len(heard) == 1, "once"


def test_what_is_committed_here_is_announced_once_and_not_heard(
    office: Office, other: Office, desk: Desk, heard: list[Change]
) -> None:
    for _ in range(2):
        ticket(office, desk)
        office.database.hear()
    assert len(heard) == 2
    theirs = ticket(other, desk)
    hear(office.database, heard, 3)
    assert len(heard) == 3, "by now an echo would have come"
    assert (Kind.TICKET, theirs) in heard[2].ids


def test_both_at_once_are_kept_apart(office: Office, other: Office, desk: Desk, heard: list[Change]) -> None:
    mine, theirs = ticket(office, desk), ticket(other, desk)
    hear(office.database, heard, 2)
    assert len(heard) == 2
    assert (Kind.TICKET, theirs) in heard[1].ids
    assert (Kind.TICKET, mine) not in heard[1].ids


def test_what_another_program_took_back_is_not_heard(
    database: Database, other: Office, desk: Desk, heard: list[Change]
) -> None:
    def stumble() -> None:
        with other.database.write() as session:
            session.get_one(Client, 2).note = "half"
            session.flush()
            raise ValueError

    with pytest.raises(ValueError):
        stumble()
    id = ticket(other, desk)
    hear(database, heard, 1)
    (change,) = heard
    assert (Kind.TICKET, id) in change.ids
    assert (Kind.CLIENT, 2) not in change.ids


def test_a_limit_of_a_teams_column_is_heard_as_what_stands_on_a_board(
    database: Database, other: Office, heard: list[Change]
) -> None:
    """A line of the journal has no column for a view or a team: its own kind says what it touched."""
    lead = desk_of(other, Role.LEAD)
    other.board.set_limit(lead, LimitDraft(other.views.teams(lead)[0][0], Column.NEW, "12"))
    hear(database, heard, 1)
    (change,) = heard
    assert change.touches(Kind.VIEW)
    assert not change.touches(Kind.TICKET)


def test_drafts_of_others_disturb_nobody(
    database: Database, other: Office, desk: Desk, heard: list[Change]
) -> None:
    other.drafts.save(desk, "client/1", {"typed": {"note": "Звонить"}})
    ticket(other, desk)
    hear(database, heard, 1)
    (change,) = heard
    assert not change.touches(Kind.DRAFT)


def test_when_very_much_has_changed_everything_is_looked_at_again(
    database: Database, other: Office, heard: list[Change]
) -> None:
    with other.database.write() as session:
        for client in session.query(Client).limit(MOST + 1):
            client.note = "Один на всех"
        for seq in range(1, MOST + 2):
            session.execute(
                text(
                    "INSERT INTO event (workstation, seq, at, kind, data, hash, client_id) "
                    "VALUES ('import', :seq, '2026-11-17 08:00:00+00', 'client.changed', '{}', '', :seq)"
                ),
                {"seq": seq},
            )
    hear(database, heard, 1)
    (change,) = heard
    assert change.touches(Kind.CLIENT)
    assert not change.ids


def test_a_connection_to_the_server_that_was_lost_is_said_and_made_up_for(
    postgres: Server, clock: StoppedClock
) -> None:
    database = postgres.database(True)
    told: list[Change] = []
    database.hear()
    database.announced.append(told.append)
    with database.read() as session:
        session.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )

    def listen_on() -> None:
        for _ in range(100):  # the news of the end takes its time to arrive
            database.hear()
            time.sleep(0.02)

    with pytest.raises(Unreachable):
        listen_on()
    database.hear()
    assert [change.kinds for change in told] == [frozenset(Kind)]
    assert open_office(database, clock, home.resources()).is_founded
    database.close()
    postgres.drop(database)


def test_what_deeds_are_measured_by_is_known_at_once_at_the_other_desk(
    database: Database, office: Office, other: Office, desk: Desk
) -> None:
    for one in (office, other):
        ticket(one, desk)  # the statuses are kept in mind from now on
    with database.write() as session:
        session.get_one(TicketStatus, "new").pauses = True
        assert office.facts.known(session, clocks.statuses)["new"].pauses, "its own transaction sees it too"
    for one in (office, other):
        with one.database.read() as session:
            assert one.facts.known(session, clocks.statuses)["new"].pauses


def test_what_deeds_are_measured_by_is_asked_once_while_it_stands(office: Office, desk: Desk) -> None:
    asked = []

    def ask(_: Session) -> int:
        asked.append(1)
        return 7

    for _ in range(3):
        with office.database.read() as session:
            assert office.facts.known(session, ask) == 7
        ticket(office, desk)
    assert asked == [1]

    def spoil() -> None:
        with office.database.write() as session:
            session.get_one(TicketStatus, "new").pauses = True
            office.facts.known(session, ask)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        spoil()
    with office.database.read() as session:
        office.facts.known(session, ask)
    assert asked == [1, 1], "what was rolled back has changed nothing"
