"""The offer of an incident by keys on the real page: seen at once by the team, opened, joined, ended for all."""

from __future__ import annotations

import pytest

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.tasks import TaskDraft, TaskKind
from frontdesk.domain.tickets import Category
from frontdesk.ui.queue.incident_strip import IncidentStrip
from tests.conftest import StoppedClock
from tests.services.people import excused, ticket
from tests.ui.test_queue_page import ALT, CTRL, ENTER, KEY, QueueDesk, at  # noqa: F401 - a fixture

TOUCHED = Change(frozenset((Kind.TICKET,)))


@pytest.fixture
def seat(at: QueueDesk, clock: StoppedClock) -> QueueDesk:  # noqa: F811 - the fixture of the page
    clock.forward(
        minutes=40
    )  # what the made-up office did this morning is longer ago than an incident looks back
    return at


def flood(seat: QueueDesk, count: int) -> list[int]:
    made = [
        excused(seat.office, seat.desk, ticket(seat.office, seat.desk, client))
        for client in range(1, count + 1)
    ]
    hear(seat)
    return made


def hear(seat: QueueDesk) -> None:
    """As the console tells its pages after a commit, of this desk or another."""
    assert seat.page.beside  # what stands behind the first frame
    seat.page.on_change(TOUCHED)
    seat.settle()


def strip(seat: QueueDesk) -> IncidentStrip:
    return seat.page.beside.incidents.strip


def act(seat: QueueDesk) -> None:
    assert seat.window.actions_by_id.run("incident")
    seat.settle()


def opened(seat: QueueDesk) -> list[int]:
    ids = flood(seat, 7)
    act(seat)
    return ids


def test_the_seventh_ticket_brings_one_quiet_strip_and_nothing_loses_its_place(seat: QueueDesk) -> None:
    flood(seat, 6)
    assert strip(seat).isHidden()
    seat.page.queue.focus_list()
    before = seat.page.queue.table.mapToGlobal(seat.page.queue.table.rect().topLeft())
    flood(seat, 1)
    assert not strip(seat).isHidden()
    assert "7 обращений" in strip(seat).text
    assert "30 минут" in strip(seat).text
    assert seat.window.focusWidget() is seat.page.queue.table
    assert seat.page.queue.table.mapToGlobal(seat.page.queue.table.rect().topLeft()) == before


def test_opening_links_them_switches_the_script_and_is_undone_by_key(seat: QueueDesk) -> None:
    ids = opened(seat)
    assert {seat.office.tickets.card(id).incident for id in ids} == {1}
    view = seat.open(ids[0])
    assert "И-1" in view.header._flag.mark.word
    assert view.found is not None
    assert view.found.script is not None
    assert view.found.script.code == "incident"
    assert "И-1" in strip(seat).text
    seat.press(KEY.Key_Z, CTRL)
    assert {seat.office.tickets.card(id).incident for id in ids} == {0}


def test_a_walk_that_was_begun_gives_way_to_the_incident_s_words_and_comes_back(seat: QueueDesk) -> None:
    ids = flood(seat, 7)
    seat.open(ids[0])
    seat.press(KEY.Key_1, ALT)
    before = seat.page.script.run
    assert before is not None
    assert before.path
    act(seat)
    hear(seat)
    during = seat.page.script.run
    assert during is not None
    assert (during.script.code, during.path) == ("incident", ())
    seat.press(KEY.Key_Z, CTRL)
    hear(seat)
    after = seat.page.script.run
    assert after is not None
    assert after.script.code == before.script.code


def test_a_later_ticket_joins_by_itself_and_is_counted(seat: QueueDesk) -> None:
    opened(seat)
    later = ticket(seat.office, seat.desk, 9)
    hear(seat)
    assert seat.office.tickets.card(later).incident == 1
    assert "8 обращений" in strip(seat).text


def test_not_now_puts_the_offer_away_for_this_desk(seat: QueueDesk) -> None:
    flood(seat, 7)
    strip(seat)._away.click()
    flood(seat, 1)
    assert strip(seat).isHidden()
    assert seat.office.incidents.strip(seat.desk).offer is not None


def test_the_end_answers_and_solves_all_by_keys_and_one_undo_takes_it_back(seat: QueueDesk) -> None:
    ids = opened(seat)
    act(seat)
    seat.type("Исправили, документы снова принимаем")
    seat.press(ENTER, CTRL)
    assert {seat.office.tickets.card(id).category for id in ids} == {Category.DONE}
    assert seat.office.incidents.strip(seat.desk).standing is None
    assert "И-1" in seat.toast
    assert seat.page.beside.incidents.sheet is None
    seat.press(KEY.Key_Z, CTRL)
    assert {seat.office.tickets.card(id).category for id in ids} & {Category.DONE} == set()
    assert seat.office.incidents.strip(seat.desk).standing is not None


def test_who_does_not_pass_the_gate_is_named_and_keeps_the_incident_open(seat: QueueDesk) -> None:
    ids = opened(seat)
    due = seat.office.clock().replace(hour=20)
    seat.office.tasks.give(seat.desk, TaskDraft(TaskKind.SUBTASK, "Проверить", due, ticket_id=ids[0]))
    act(seat)
    seat.type("Исправили")
    seat.press(ENTER, CTRL)
    sheet = seat.page.beside.incidents.sheet
    assert sheet is not None
    assert str(seat.office.tickets.card(ids[0]).number) in sheet._problem.text()
    assert seat.office.incidents.strip(seat.desk).standing is not None
    assert len(seat.office.incidents.open_tickets(1)) == 1
    sheet.closed.emit()
    seat.settle()


def test_an_incident_may_just_be_closed_and_its_tickets_stay(seat: QueueDesk) -> None:
    ids = opened(seat)
    act(seat)
    sheet = seat.page.beside.incidents.sheet
    assert sheet is not None
    sheet._only()
    seat.settle()
    assert seat.office.incidents.strip(seat.desk).standing is None
    assert {seat.office.tickets.card(id).category for id in ids} & {Category.DONE} == set()


def test_what_is_typed_for_everybody_is_a_draft(seat: QueueDesk) -> None:
    opened(seat)
    act(seat)
    seat.type("Исправи")
    sheet = seat.page.beside.incidents.sheet
    assert sheet is not None
    seat.press(KEY.Key_Escape)
    assert seat.page.beside.incidents.sheet is None
    act(seat)
    again = seat.page.beside.incidents.sheet
    assert again is not None
    assert again.form.draft().text == "Исправи"
    seat.press(KEY.Key_Escape)
