"""The office's own statuses: shaped under the fixed categories, and working wherever a status does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.db.models import TicketStatus
from frontdesk.domain.board import Column
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotYet, Occupied, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.statuses import StatusDraft
from frontdesk.domain.tickets import FIRST_NAMES, Category, QueueFilter, Scope, Status
from frontdesk.services import proving
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, ticket

ALL = QueueFilter(Scope.ALL)
DELIVERY = StatusDraft("Ждём поставку", Category.WAITING_OTHERS, False, Column.OTHERS)


def own(office: Office, desk: Desk, draft: StatusDraft = DELIVERY) -> str:
    return office.statuses.save(desk, draft)


def codes(office: Office) -> list[str]:
    return [row.code for row in office.statuses.all()]


def test_an_office_begins_with_eight_by_the_names_that_the_program_knows(office: Office) -> None:
    assert {row.code: row.name for row in office.statuses.all()} == {s.value: FIRST_NAMES[s] for s in Status}
    assert all(row.is_fixed for row in office.statuses.all())


def test_a_new_status_stands_after_those_of_its_category_and_is_told(office: Office, desk: Desk) -> None:
    code = own(office, desk)
    assert codes(office).index(code) == codes(office).index(Status.ON_APPROVAL.value) + 1
    row = next(row for row in office.statuses.all() if row.code == code)
    assert (row.name, row.category, row.pauses, row.board_column) == (
        "Ждём поставку",
        Category.WAITING_OTHERS,
        False,
        3,
    )
    assert row.is_fixed is False
    assert len({row.id for row in office.statuses.all()}) == 9


@pytest.mark.parametrize(
    ("draft", "fields"),
    [
        (StatusDraft("  ", Category.OPEN, False, 1), {"name"}),
        (StatusDraft("я" * 41, Category.OPEN, False, 1), {"name"}),
        (StatusDraft("в работе", Category.OPEN, False, 1), {"name"}),
        (StatusDraft("Важное", Category.NEW, False, 0), {"category"}),
        (StatusDraft("Пауза", Category.OPEN, True, 1), {"pauses"}),
        (StatusDraft("Готово", Category.DONE, False, 1), {"board_column"}),
        (StatusDraft("Ждём", Category.OPEN, False, 4), {"board_column"}),
    ],
)
def test_what_cannot_be_a_status_is_said_beside_its_field(
    office: Office, desk: Desk, draft: StatusDraft, fields: set[str]
) -> None:
    before = codes(office)
    with pytest.raises(Invalid) as shut:
        own(office, desk, draft)
    assert {problem.field for problem in shut.value.problems} == fields
    assert codes(office) == before


def test_the_category_of_a_status_stays(office: Office, desk: Desk) -> None:
    code = own(office, desk)
    with pytest.raises(Invalid):
        office.statuses.save(desk, StatusDraft("Ждём поставку", Category.WAITING_CLIENT, False, 2), code)


def test_two_who_change_one_status_do_not_overwrite_each_other(office: Office, desk: Desk) -> None:
    code = own(office, desk)
    office.statuses.save(desk, StatusDraft("Ждём склад", Category.WAITING_OTHERS, False, 3), code, DELIVERY)
    with pytest.raises(ChangedMeanwhile):
        office.statuses.save(
            desk, StatusDraft("Ждём завод", Category.WAITING_OTHERS, False, 3), code, DELIVERY
        )


def test_the_order_is_the_offices(office: Office, desk: Desk) -> None:
    before = codes(office)
    office.statuses.move(desk, before[2], -1)
    assert codes(office) == [before[0], before[2], before[1], *before[3:]]
    office.statuses.move(desk, before[2], -1)
    office.statuses.move(desk, before[2], -1)
    assert codes(office)[0] == before[2], "at the end nothing happens"
    assert [row.code for row in office.courses.statuses()] == codes(office)


def test_who_does_not_set_terms_shapes_no_status(office: Office, desk: Desk) -> None:
    code, agent = own(office, desk), desk_of(office, Role.AGENT)
    for deed in (
        lambda: office.statuses.save(agent, DELIVERY),
        lambda: office.statuses.move(agent, code, 1),
        lambda: office.statuses.retire(agent, code),
        lambda: office.statuses.restore(agent, code),
    ):
        with pytest.raises(NotAllowed):
            deed()


def test_the_programs_own_statuses_are_renamed_and_never_taken_out(office: Office, desk: Desk) -> None:
    office.statuses.save(desk, StatusDraft("Трудимся", Category.OPEN, False, 1), Status.IN_WORK.value)
    id = ticket(office, desk)
    assert office.tickets.card(id).status is Status.IN_WORK
    assert office.tickets.card(id).status_name == "Трудимся"
    assert office.tickets.rows((id,))[0].status_name == "Трудимся"
    with pytest.raises(WrongState):
        office.statuses.retire(desk, Status.IN_WORK.value)


# Pauses


def test_a_status_that_begins_to_pause_stops_the_clocks_from_that_moment_on(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    code, id = own(office, desk), ticket(office, desk)
    due = office.courses.set_status(desk, id, code).solution.due
    clock.forward(hours=1)
    assert next(row.standing for row in office.statuses.all() if row.code == code) == 1, (
        "said before it is done"
    )
    office.statuses.save(desk, StatusDraft("Ждём поставку", Category.WAITING_OTHERS, True, 3), code)
    assert office.tickets.card(id).solution.paused
    clock.forward(hours=2)
    office.statuses.save(desk, StatusDraft("Ждём поставку", Category.WAITING_OTHERS, False, 3), code)
    card = office.tickets.card(id)
    assert not card.solution.paused
    assert (card.solution.due - due).total_seconds() == 2 * 3600, "the hour before was no pause"
    assert [event.kind for event in office.tickets.timeline(id, 2)] == [EventKind.TICKET_PAUSING] * 2
    assert office.tickets.clocks(id)
    again = office.courses.set_status(desk, id, code) if card.status != code else card
    assert again.solution.due == card.solution.due


def test_what_paused_before_stays_a_pause_whatever_the_status_does_now(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    code = own(office, desk, StatusDraft("Ждём выезда", Category.WAITING_CLIENT, True, 2))
    id = ticket(office, desk)
    due = office.courses.set_status(desk, id, code).solution.due
    clock.forward(hours=1)
    card = office.tickets.resume(desk, id)
    assert (card.solution.due - due).total_seconds() == 3600
    office.statuses.save(desk, StatusDraft("Ждём выезда", Category.WAITING_CLIENT, False, 2), code)
    assert office.tickets.card(id).solution.due == card.solution.due
    assert office.courses.set_status(desk, id, code).solution.paused is False
    assert proved(office)


def test_the_terms_of_the_law_run_in_a_status_that_pauses(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    code = own(office, desk, StatusDraft("Ждём архив", Category.WAITING_OTHERS, True, 3))
    id = ticket(office, desk, code="appeal.59")
    office.courses.set_kind(desk, id, TicketKind.APPLICATION)
    card = office.courses.set_status(desk, id, code)
    statutes = [one for one in card.clocks if one.term and one.is_open]
    assert statutes
    assert not any(one.paused for one in statutes)
    clock.forward(days=1)
    assert proved(office)


@pytest.mark.parametrize("pauses", [True, False])
def test_a_ticket_that_comes_back_into_a_status_counts_as_the_status_does_by_now(
    office: Office, desk: Desk, clock: StoppedClock, pauses: bool
) -> None:
    before = StatusDraft("Ждём поставку", Category.WAITING_OTHERS, not pauses, 3)
    code, id = own(office, desk, before), ticket(office, desk)
    other, kept = ticket(office, desk), ticket(office, desk)
    office.courses.set_status(desk, id, code)
    office.courses.set_status(desk, other, code)
    merge = office.joins.merge(desk, kept, other)
    clock.forward(hours=1)
    moved = office.courses.set_status(desk, id, Status.IN_WORK.value)
    clock.forward(hours=1)
    office.statuses.save(desk, replace(before, pauses=pauses), code)
    clock.forward(hours=1)
    assert moved.was is not None
    office.undoing.ticket(desk, moved.was)
    office.joins.undo(desk, merge)
    for back in (id, other):
        card = office.tickets.card(back)
        assert (card.status, card.solution.paused) == (code, pauses)
    was = office.tickets.card(id).solution.due
    clock.forward(hours=1)
    card = office.courses.set_status(desk, id, Status.IN_WORK.value)
    assert (card.solution.due - was).total_seconds() == (3600 if pauses else 0)
    assert proved(office)


def proved(office: Office) -> bool:
    """Every stored clock is what the journal counts to."""
    return proving.differing(office.database, office.facts, office.clock())[1] == ()


# Everywhere


def test_an_own_status_works_on_the_board_in_the_file_and_by_the_gate(office: Office, desk: Desk) -> None:
    code, id = own(office, desk), ticket(office, desk)
    card = office.courses.set_status(desk, id, code)
    assert (card.status, card.status_name, card.category) == (code, "Ждём поставку", Category.WAITING_OTHERS)
    columns = {column.column: column.ids for column in office.board.columns(desk, ALL).columns}
    assert id in columns[Column.OTHERS]
    assert office.views.lines((id,))[0].status == "Ждём поставку"
    assert office.tickets.rows((id,))[0].status_name == "Ждём поставку"
    assert card.was is not None
    office.undoing.ticket(desk, card.was)
    assert office.tickets.card(id).status is Status.IN_WORK
    office.courses.set_status(desk, id, code)
    office.board.move(desk, id, Column.WORK)
    assert office.tickets.card(id).status is Status.IN_WORK
    done = own(office, desk, StatusDraft("Выдано", Category.DONE, False, Column.SOLVED))
    with pytest.raises(NotYet):
        office.courses.set_status(desk, id, done)
    office.tickets.solve(desk, id, outcome=Outcome.DONE)
    assert office.courses.set_status(desk, id, done).status == done
    columns = {column.column: column.ids for column in office.board.columns(desk, ALL).columns}
    assert id in columns[Column.SOLVED]


def test_a_status_without_a_column_is_not_on_the_board(office: Office, desk: Desk) -> None:
    code = own(office, desk, StatusDraft("В архиве", Category.WAITING_OTHERS, False, None))
    id = ticket(office, desk)
    office.courses.set_status(desk, id, code)
    assert not any(id in column.ids for column in office.board.columns(desk, ALL).columns)
    assert id in office.tickets.queue(desk, ALL).ids


# Out of use


def test_a_status_is_taken_out_only_when_no_open_ticket_stands_in_it(office: Office, desk: Desk) -> None:
    code, id = own(office, desk), ticket(office, desk)
    office.courses.set_status(desk, id, code)
    with pytest.raises(Occupied) as shut:
        office.statuses.retire(desk, code)
    assert shut.value.count == 1
    assert code in codes(office)
    moved = office.statuses.retire(desk, code, Status.ON_APPROVAL.value)
    assert moved == (id,)
    assert office.tickets.card(id).status is Status.ON_APPROVAL
    assert code not in codes(office)
    with pytest.raises(WrongState):
        office.statuses.retire(desk, code)
    office.statuses.restore(desk, code, moved, Status.ON_APPROVAL.value)
    assert office.tickets.card(id).status == code
    assert code in codes(office)
    with pytest.raises(WrongState):
        office.statuses.restore(desk, code)


def test_a_retired_status_still_names_what_once_stood_in_it(office: Office, desk: Desk) -> None:
    code = own(office, desk, StatusDraft("Выдано", Category.DONE, False, Column.SOLVED))
    id = ticket(office, desk)
    office.tickets.solve(desk, id, outcome=Outcome.DONE)
    office.courses.set_status(desk, id, code)
    office.statuses.retire(desk, code)
    assert office.tickets.card(id).status_name == "Выдано"
    with office.database.read() as session:
        assert session.get_one(TicketStatus, code).is_retired
