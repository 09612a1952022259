"""The board: every open ticket in the column of its status, and what a move does."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.domain.board import BoardIds, Column, Consequence, consequence
from frontdesk.domain.errors import NotYet, WrongState
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tickets import Channel, Group, Order, Priority, QueueFilter, Scope, Status
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, ticket

ALL = QueueFilter(Scope.ALL)


def column_of(found: BoardIds, id: int) -> Column | None:
    return next((column.column for column in found.columns if id in column.ids), None)


def test_every_open_ticket_stands_in_exactly_one_column(office: Office, desk: Desk) -> None:
    found = office.board.columns(desk, ALL)
    ids = [id for column in found.columns[: Column.SOLVED] for id in column.ids]
    assert sorted(ids) == sorted(office.tickets.queue(desk, ALL).ids)
    assert sum(count for _, count in found.totals) == len(ids)


@pytest.mark.parametrize(
    ("column", "status"),
    [
        (Column.CLIENT, Status.WAITING_CLIENT),
        (Column.OTHERS, Status.WITH_OTHERS),
    ],
)
def test_a_move_gives_the_status_of_the_column_and_can_be_taken_back(
    office: Office, desk: Desk, column: Column, status: Status
) -> None:
    id = ticket(office, desk)
    before = column_of(office.board.columns(desk, ALL), id)
    card = office.board.move(desk, id, column)
    assert card.status is status
    assert column_of(office.board.columns(desk, ALL), id) is column
    assert card.was is not None
    office.undoing.ticket(desk, card.was)
    assert column_of(office.board.columns(desk, ALL), id) is before


def test_a_free_ticket_moved_into_work_becomes_mine(office: Office, desk: Desk) -> None:
    free = office.board.columns(desk, QueueFilter(Scope.NOBODY)).columns[Column.NEW].ids[0]
    card = office.board.move(desk, free, Column.WORK)
    assert (card.owner_id, card.status) == (desk.staff_id, Status.IN_WORK)


def test_nothing_becomes_new_again(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    with pytest.raises(WrongState):
        office.board.move(desk, id, Column.NEW)
    assert consequence(Column.WORK, Column.NEW) is Consequence.NEVER_NEW


def test_a_move_to_solved_passes_the_gate_and_its_outcome_opens_it(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    with pytest.raises(NotYet):
        office.board.move(desk, id, Column.SOLVED)
    assert column_of(office.board.columns(desk, ALL), id) is Column.WORK
    card = office.board.move(desk, id, Column.SOLVED, "Разъяснили порядок")
    assert card.status is Status.SOLVED
    assert column_of(office.board.columns(desk, ALL), id) is Column.SOLVED


def test_solved_yesterday_is_not_solved_today(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = ticket(office, desk)
    office.board.move(desk, id, Column.SOLVED, "Разъяснили порядок")
    assert id in office.board.columns(desk, ALL).columns[Column.SOLVED].ids
    clock.now += timedelta(days=1)
    assert id not in office.board.columns(desk, ALL).columns[Column.SOLVED].ids


def test_a_solved_one_moved_back_is_opened_anew(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    office.board.move(desk, id, Column.SOLVED, "Разъяснили порядок")
    assert office.board.move(desk, id, Column.WORK).status is Status.IN_WORK


def test_filters_narrow_board_and_list_alike(office: Office, desk: Desk) -> None:
    for asked in (
        QueueFilter(Scope.ALL, channels=frozenset({Channel.PHONE})),
        QueueFilter(Scope.ALL, priorities=frozenset({Priority.HIGH, Priority.CRITICAL})),
        QueueFilter(Scope.ALL, groups=frozenset({Group.OVERDUE})),
        QueueFilter(Scope.ALL, text="сок"),
        QueueFilter(Scope.NOBODY),
    ):
        listed = office.tickets.queue(desk, asked).ids
        board = office.board.columns(desk, asked).columns[: Column.SOLVED]
        assert listed
        assert sorted(id for column in board for id in column.ids) == sorted(listed)
    rows = office.tickets.rows(office.tickets.queue(desk, QueueFilter(Scope.NOBODY)).ids)
    assert {row.owner_id for row in rows} == {None}


def test_the_queue_of_a_person_and_of_a_team(office: Office, desk: Desk) -> None:
    other = desk_of(office, Role.AGENT)
    theirs = office.tickets.rows(
        office.tickets.queue(desk, QueueFilter(Scope.ALL, owner_id=other.staff_id)).ids
    )
    assert {row.owner_id for row in theirs} <= {other.staff_id}
    teams = office.views.teams(desk)
    assert teams
    of_team = office.tickets.queue(desk, QueueFilter(Scope.TEAM, team_id=teams[0][0])).ids
    lines = office.views.lines(of_team)
    assert {line.team for line in lines} <= {teams[0][1]}


def test_another_order_has_no_groups_and_the_urgent_first(office: Office, desk: Desk) -> None:
    found = office.tickets.queue(desk, QueueFilter(Scope.ALL, order=Order.PRIORITY))
    ranks = [list(Priority).index(row.priority) for row in office.tickets.rows(found.ids)]
    assert ranks == sorted(ranks, reverse=True)
    assert found.groups == ()
    newest = office.tickets.queue(desk, QueueFilter(Scope.ALL, order=Order.NEWEST)).ids
    assert list(newest) == sorted(newest, reverse=True)
