"""On a server too no question of the list, the board or the table reads all tickets that ever were."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import text

from frontdesk import home
from frontdesk.domain.tickets import QueueFilter
from frontdesk.services import demo
from frontdesk.services.office import Office, open_office
from tests.conftest import StoppedClock
from tests.db.test_plans import ASKED, asked_by


@pytest.fixture
def office(fresh, clock: StoppedClock) -> Office:
    return open_office(fresh("postgresql", True), clock, home.resources())


def scans(office: Office, deed: Callable[[], object]) -> list[str]:
    """The plans' lines that walk a whole table when any other way is open: a small one is walked by choice."""
    found = []
    for question, values in asked_by(office, deed):
        with office.database.write() as session:
            connection = session.connection()
            connection.execute(text("SET LOCAL enable_seqscan = off"))
            lines = connection.exec_driver_sql(f"EXPLAIN {question}", values).all()
        found += [
            line[0] for line in lines if "Seq Scan on ticket" in line[0] and "ticket_status" not in line[0]
        ]
    return found


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_list_and_board_walk_no_whole_table(office: Office, asked: QueueFilter) -> None:
    desk = demo.sign_in(office)
    assert scans(office, lambda: office.tickets.queue(desk, asked)) == []
    assert scans(office, lambda: office.board.columns(desk, asked)) == []


def test_rows_cards_and_lines_are_found_by_their_ids(office: Office) -> None:
    desk = demo.sign_in(office)
    ids = office.tickets.queue(desk, QueueFilter()).ids
    for deed in (
        lambda: office.tickets.rows(ids),
        lambda: office.board.rows(ids),
        lambda: office.views.lines(ids),
    ):
        assert scans(office, deed) == []


def test_the_watch_over_plans_sees_a_scan(office: Office) -> None:
    def walk() -> None:
        with office.database.read() as session:
            session.execute(text("SELECT id FROM ticket WHERE title = 'x'")).all()

    assert scans(office, walk)
