"""A ticket's course by keys on the real page: tasks 3, 4, 10 and 11 of the desk at or under their ceilings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from frontdesk.domain.courses import AddresseeKind, Wake
from frontdesk.domain.events import EventKind
from frontdesk.domain.joins import LinkKind
from frontdesk.domain.staff import Desk
from frontdesk.domain.tasks import PromiseDraft, TaskDraft, TaskFilter, TaskKind
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import Category, MessageKind, Status
from frontdesk.services.office import Office
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.queue.ticket.frame import ASSIGNED
from tests.conftest import StoppedClock
from tests.services.people import excused, kinds, ticket
from tests.ui.test_queue_page import CTRL, ENTER, KEY, SHIFT, QueueDesk, at  # noqa: F401 - a fixture

Seat = QueueDesk


@pytest.fixture
def seat(at: QueueDesk) -> QueueDesk:  # noqa: F811 - the fixture of the page
    return at


def pressed(seat: Seat) -> int:
    return seat.hands.pressed


def opened(seat: Seat) -> int:
    """A ticket of mine, on the screen, its past excused."""
    id = excused(seat.office, seat.desk, ticket(seat.office, seat.desk))
    seat.open(id)
    return id


def call(seat: Seat, id: int) -> None:
    seat.office.tickets.say(seat.desk, MessageDraft(id, MessageKind.CALL, "Договорились", seconds=60))


def test_task_3_a_call_becomes_a_ticket_in_23_keys(seat: Seat) -> None:
    before = pressed(seat)
    seat.press(KEY.Key_F3)
    seat.type("справка удостоверени")  # twenty letters of the subject; nothing else is asked
    seat.press(ENTER, CTRL)
    assert pressed(seat) - before <= 23
    assert "зарегистрировано" in seat.toast


def test_task_4_the_next_ticket_opens_by_one_key(seat: Seat) -> None:
    first = seat.shown_ids()[0]
    seat.page.queue.go_to(first)
    before = pressed(seat)
    seat.press(ENTER)
    assert pressed(seat) - before <= 2
    assert seat.page.workspace.ticket is not None
    assert seat.page.workspace.ticket.ticket_id == first


@pytest.mark.parametrize(
    ("key", "wake"), list(zip((KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4), Wake, strict=True))
)
def test_task_10_waiting_with_a_reminder_takes_four_keys(seat: Seat, key: Qt.Key, wake: Wake) -> None:
    id = opened(seat)
    before = pressed(seat)
    seat.press(ENTER, CTRL | SHIFT)
    seat.press(key)
    assert pressed(seat) - before <= 4
    card = seat.office.tickets.card(id)
    assert (card.status, card.wake_at) == (Status.WAITING_CLIENT, seat.office.courses.wakes_at(wake))


def test_enter_waits_without_a_moment_and_escape_does_not_wait(seat: Seat) -> None:
    id = opened(seat)
    seat.press(ENTER, CTRL | SHIFT)
    seat.press(KEY.Key_Escape)
    assert seat.office.tickets.card(id).status is Status.IN_WORK
    view = seat.page.workspace.ticket
    assert view is not None
    assert view.composer.isVisible()
    seat.press(ENTER, CTRL | SHIFT)
    seat.press(ENTER)
    assert seat.office.tickets.card(id).status is Status.WAITING_CLIENT
    waits = seat.office.tickets.timeline(id)[0]
    assert not waits.data.get("wake"), "the client is reminded instead"


def test_task_11_handing_over_takes_nine_keys_and_the_note(seat: Seat) -> None:
    id = opened(seat)
    before = pressed(seat)
    seat.press(KEY.Key_D, CTRL | SHIFT)
    seat.type("бух")
    seat.press(ENTER)
    typed = pressed(seat)
    seat.type("Проверьте ведомость за октябрь")
    note = pressed(seat) - typed
    seat.press(ENTER, CTRL)
    assert pressed(seat) - before - note <= 9
    card = seat.office.tickets.card(id)
    told = next(e for e in seat.office.tickets.timeline(id) if e.kind is EventKind.TICKET_HANDED)
    assert (told.data["to"], told.data["note"]) == ("Бухгалтерия", "Проверьте ведомость за октябрь")
    assert card.status is Status.WITH_OTHERS
    assert "передано" in seat.toast
    seat.press(KEY.Key_Z, CTRL)
    assert seat.office.tickets.card(id).status is Status.IN_WORK


def test_a_note_half_written_is_there_again(seat: Seat) -> None:
    id = opened(seat)
    seat.press(KEY.Key_D, CTRL | SHIFT)
    seat.type("бух")
    seat.press(ENTER)
    seat.type("Почему-то")
    seat.press(KEY.Key_Escape)
    seat.settle()
    assert any(draft.editor == f"hand_over/{id}" for draft in seat.office.drafts.mine(seat.desk))
    seat.press(KEY.Key_D, CTRL | SHIFT)
    seat.press(ENTER, CTRL)
    told = next(e for e in seat.office.tickets.timeline(id) if e.kind is EventKind.TICKET_HANDED)
    assert (told.data["to"], told.data["note"]) == ("Бухгалтерия", "Почему-то")


def test_the_gate_says_all_that_lacks_and_a_key_goes_there(seat: Seat) -> None:
    id, due = opened(seat), seat.office.clock() + timedelta(days=2)
    seat.office.tasks.give(seat.desk, TaskDraft(TaskKind.SUBTASK, "Сверить суммы", due, ticket_id=id))
    seat.office.tasks.promise(seat.desk, PromiseDraft(id, "перезвонить", due))
    call(seat, id)
    view = seat.open(id)
    view.load()
    seat.settle()
    seat.press(ENTER, CTRL)
    said = view.composer._problem.text()
    assert "Сверить суммы" in said
    assert "перезвонить" in said
    assert seat.office.tickets.card(id).category is Category.OPEN
    seat.press(KEY.Key_J, CTRL)
    assert view.assigned.hasFocus()
    seat.press(ENTER)
    assert seat.office.tasks.of_ticket(seat.desk, id)[0].done_at is not None
    view.composer.editor.setFocus()
    seat.press(ENTER, CTRL)
    seat.press(KEY.Key_J, CTRL)
    seat.press(ENTER)
    view.composer.editor.setFocus()
    seat.press(ENTER, CTRL)
    assert seat.office.tickets.card(id).status is Status.SOLVED


def test_a_missed_deadline_asks_its_reason_by_one_key_and_goes_on(seat: Seat, clock: StoppedClock) -> None:
    late = ticket(seat.office, seat.desk)
    clock.forward(days=9)
    seat.open(late)
    seat.type("Выплата отправлена")
    before = pressed(seat)
    seat.press(ENTER, CTRL)
    seat.press(KEY.Key_2)
    assert pressed(seat) - before == 3
    card = seat.office.tickets.card(late)
    assert card.status is Status.SOLVED
    assert EventKind.TICKET_BREACH in kinds(seat.office.tickets.timeline(late))


def test_two_tickets_become_one_and_two_again(seat: Seat) -> None:
    id, other = opened(seat), ticket(seat.office, seat.desk)
    number = seat.office.tickets.card(other).number
    view = seat.page.workspace.ticket
    assert view is not None
    view.course.join()
    seat.type(str(number))
    seat.press(ENTER)
    seat.press(ENTER, CTRL)
    assert seat.office.tickets.card(other).merged_into == id
    assert [link.kind for link in seat.office.joins.links(seat.desk, id)] == [LinkKind.MERGED]
    seat.press(KEY.Key_Z, CTRL)
    assert seat.office.tickets.card(other).merged_into is None


def test_a_message_is_split_off_and_comes_back(seat: Seat) -> None:
    id = opened(seat)
    call(seat, id)
    view = seat.open(id)
    view.load()
    seat.settle()
    view.course.split()
    seat.type("Отдельная справка")
    seat.press(ENTER, CTRL)
    (link,) = seat.office.joins.links(seat.desk, id)
    assert (link.kind, link.title) == (LinkKind.SPLIT, "Отдельная справка")
    seat.press(KEY.Key_Z, CTRL)
    assert seat.office.joins.links(seat.desk, id) == ()


def test_a_task_and_a_promise_are_given_by_keys_and_stand_in_their_tab(seat: Seat) -> None:
    id = opened(seat)
    view = seat.page.workspace.ticket
    assert view is not None
    view.course.task()
    seat.type("Запросить личное дело")
    seat.press(KEY.Key_Tab)
    seat.type("+3")
    seat.press(ENTER, CTRL)
    view.course.promise()
    seat.type("ответить")
    seat.press(KEY.Key_Tab)
    seat.type("20.11.2026")
    seat.press(ENTER, CTRL)
    (task,), (promise,) = (
        seat.office.tasks.of_ticket(seat.desk, id),
        seat.office.tasks.promises(seat.desk, id),
    )
    assert (task.title, task.due.date().day) == ("Запросить личное дело", 20)
    assert promise.text == "ответить"
    assert "2" in view._tabs.tabText(ASSIGNED)
    seat.press(KEY.Key_Z, CTRL)
    assert seat.office.tasks.promises(seat.desk, id) == ()


def test_what_the_client_says_opens_a_solved_ticket_again(seat: Seat) -> None:
    id = opened(seat)
    call(seat, id)
    seat.office.tickets.solve(seat.desk, id)
    view = seat.open(id)
    view.load()
    seat.settle()
    view.composer._kinds.setCurrentIndex(3)
    view.composer.editor.setFocus()
    seat.type("Не помогло")
    seat.press(ENTER, CTRL)
    assert seat.office.tickets.card(id).status is Status.IN_WORK


def test_the_menu_of_statuses_offers_only_ways_that_are_and_does_them(seat: Seat) -> None:
    id = opened(seat)
    view = seat.page.workspace.ticket
    assert view is not None
    view.header.open_menu()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions()]
    assert not any("Новое" in text for text in offered)
    approval = next(action for action in menu.actions() if "согласовании" in action.text())
    menu.close()
    approval.trigger()
    seat.settle()
    assert seat.office.tickets.card(id).status is Status.ON_APPROVAL


def test_the_head_says_what_somebody_must_know(seat: Seat, desk: Desk, office: Office, jobs: Jobs) -> None:
    del desk, office, jobs
    id = opened(seat)
    view = seat.page.workspace.ticket
    assert view is not None
    seat.press(ENTER, CTRL | SHIFT)
    seat.press(KEY.Key_2)
    view = seat.open(id)
    view.load()
    seat.settle()
    assert "18" in view.header._flag.mark.word
    assert seat.office.courses.addressees()[0].kind is not AddresseeKind.PERSON


@pytest.fixture(autouse=True)
def no_menu_left() -> Iterator[None]:
    yield
    if (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


def test_a_request_of_another_district_is_registered_answered_and_undone_by_keys_r136(seat: Seat) -> None:
    seat.press(KEY.Key_G, CTRL | SHIFT)
    seat.window.go(seat.places[-1])
    seat.settle()
    view = seat.page.workspace.register
    assert view is not None
    seat.press(ENTER, CTRL)
    seat.type("О составе семьи")
    seat.press(KEY.Key_Tab)
    seat.type("+5")
    seat.press(KEY.Key_Tab)
    seat.type("Заречный район")
    seat.press(ENTER, CTRL)
    (row,) = seat.office.tasks.register(seat.desk, TaskFilter())
    assert (row.kind, row.title, row.to) == (TaskKind.INCOMING, "О составе семьи", "Заречный район")
    view.things.setFocus()
    seat.press(ENTER)
    seat.type("Справка направлена")
    seat.press(ENTER, CTRL)
    assert seat.office.tasks.register(seat.desk, TaskFilter()) == ()
    seat.press(KEY.Key_Z, CTRL)
    assert seat.office.tasks.register(seat.desk, TaskFilter())[0].done_at is None
