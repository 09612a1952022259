"""R18 by keys: N in the list and Alt+T in the ticket ask its team; Ctrl+Z takes it back; the bell has the log."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from frontdesk.domain.events import EventKind
from frontdesk.domain.staff import Role
from frontdesk.domain.tickets import Group, Order, QueueFilter, Scope
from frontdesk.services.office import Office
from frontdesk.ui.alarms import Alarms
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from tests.conftest import StoppedClock
from tests.services.people import desk_of, kinds, ticket
from tests.ui.test_queue_page import CTRL, KEY, QueueDesk, at  # noqa: F401 - a fixture

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def seat(at: QueueDesk) -> QueueDesk:  # noqa: F811 - the fixture of the page
    return at


def notes(office: Office, id: int) -> int:
    return kinds(office.tickets.timeline(id)).count(EventKind.TICKET_TEAM_ASKED)


def test_one_key_in_the_list_asks_the_team_and_the_second_says_that_it_was_asked(seat: QueueDesk) -> None:
    seat.page.queue.focus_list()
    id = seat.page.queue.current_id
    assert id is not None
    seat.press(KEY.Key_N)
    assert notes(seat.office, id) == 1
    assert "Команде напомнили о сроке" in seat.toast
    seat.press(KEY.Key_N)
    assert notes(seat.office, id) == 1
    assert "уже напоминали" in seat.toast
    seat.press(KEY.Key_N)
    assert notes(seat.office, id) == 2
    seat.press(KEY.Key_Z, CTRL)
    assert len(seat.office.alerts.notes(seat.desk)) == 1


def test_in_the_ticket_its_line_stands_at_once_and_the_bell_has_the_log(seat: QueueDesk) -> None:
    office = seat.office
    id = ticket(office, seat.desk)
    seat.open(id)
    seat.press(KEY.Key_T, ALT)
    (line,) = [e for e in office.tickets.timeline(id) if e.kind is EventKind.TICKET_TEAM_ASKED]
    lead = desk_of(office, Role.LEAD)
    alarms = Alarms(seat.window, seat.jobs, lead, office, Notices(seat.window.toasts, seat.jobs, seat.window))
    seat.settle()
    said = [row.text for row in alarms.bell.rows if row.ticket_id == id]
    assert said == [seat.desk.staff.short_name]
    menu = alarms.bell.show_menu((), office.alerts.notes(lead))
    log = next(a.menu() for a in menu.actions() if a.text() == "Напоминания командам")
    number = office.tickets.card(id).number
    (entry,) = [a for a in log.actions() if str(number) in a.text()]
    assert seat.desk.staff.short_name in entry.text()
    assert line.data["team"] in entry.text()
    entry.trigger()
    menu.close()
    seat.settle()
    assert seat.window.history.current == Place("queue", id)


def test_the_overdue_stand_by_person_and_enter_opens_one_r42(seat: QueueDesk, clock: StoppedClock) -> None:
    ticket(seat.office, seat.desk)
    clock.forward(days=20)
    seat.page.asked.set(QueueFilter(Scope.ALL, frozenset({Group.OVERDUE}), order=Order.PERSON))
    seat.page.queue.focus_list()
    seat.settle()
    model = seat.page.queue.table.model()
    heads = [str(model.data(model.index(n, 0))) for n in range(model.rowCount()) if model.id_at(n) is None]
    assert heads[0].startswith("Ничьи"), heads
    assert all("опоздание до" in head for head in heads)
    assert any(seat.desk.staff.short_name in head for head in heads)
    seat.press(KEY.Key_Home)
    seat.press(KEY.Key_Return)
    view = seat.page.workspace.ticket
    assert view is not None
    assert view.ticket_id == model.ids[0]
