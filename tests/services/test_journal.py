"""The journal: chained per workstation, so that whatever is done to it is found."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from frontdesk.domain.staff import Desk
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import ticket


def run(office: Office, statement: str) -> None:
    with office.database.write() as session:
        assert session.execute(text(statement)).rowcount == 1


@pytest.fixture
def seq(office: Office, desk: Desk) -> int:
    """The number of the last of some lines that this desk wrote."""
    for _ in range(4):
        ticket(office, desk)
    with office.database.read() as session:
        return int(session.execute(text("SELECT seq FROM chain WHERE workstation = 'desk-3'")).scalar_one())


def test_an_untouched_journal_is_whole(office: Office, seq: int) -> None:
    verdict = office.journal.verify()
    assert verdict.is_whole
    assert verdict.lines > seq >= 5


@pytest.mark.parametrize(
    "what",
    ["kind = 'ticket.note'", "client_id = 2", "client_id = NULL", "staff_id = 2", "counter = 1", "data = '{}'",
     "ticket_id = 1", "visit_id = 1", "claim_id = 1", "act_id = 1"],
)  # fmt: skip
def test_an_altered_line_is_found(office: Office, seq: int, what: str) -> None:
    run(office, f"UPDATE event SET {what} WHERE workstation = 'desk-3' AND seq = {seq - 1}")
    assert office.journal.verify().broken == (("desk-3", seq - 1),)


def test_a_line_moved_in_time_is_found(office: Office, seq: int) -> None:
    run(
        office,
        f"UPDATE event SET at = '2026-11-16 07:42:00' WHERE workstation = 'desk-3' AND seq = {seq - 1}",
    )
    assert office.journal.verify().broken == (("desk-3", seq - 1),)


def test_a_removed_line_is_found(office: Office, seq: int) -> None:
    run(office, f"DELETE FROM event WHERE workstation = 'desk-3' AND seq = {seq - 1}")
    assert office.journal.verify().broken == (("desk-3", seq),)


def test_a_removed_last_line_is_found(office: Office, seq: int) -> None:
    run(office, f"DELETE FROM event WHERE workstation = 'desk-3' AND seq = {seq}")
    assert office.journal.verify().broken == (("desk-3", seq - 1),)


def test_a_whole_chain_removed_is_found(office: Office, seq: int) -> None:
    with office.database.write() as session:
        session.execute(text("DELETE FROM event WHERE workstation = 'desk-3'"))
    assert seq
    assert office.journal.verify().broken == (("desk-3", 0),)


def test_lines_of_one_workstation_do_not_hide_those_of_another(office: Office, seq: int) -> None:
    run(office, "UPDATE event SET counter = 9 WHERE workstation = 'demo' AND seq = 7")
    run(office, f"UPDATE event SET counter = 9 WHERE workstation = 'desk-3' AND seq = {seq}")
    assert set(office.journal.verify().broken) == {("demo", 7), ("desk-3", seq)}


def test_new_lines_stand_behind_all_others(office: Office, desk: Desk, clock: StoppedClock) -> None:
    clock.forward(minutes=1)
    before = office.tickets.timeline(ticket(office, desk))[0].id
    assert office.tickets.timeline(ticket(office, desk))[0].id > before
    assert office.journal.last_moment() == clock.now
