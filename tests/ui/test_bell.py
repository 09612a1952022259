"""The bell: what nears its deadline is swept by itself, counted, said once, and opened from the list."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.inquiries import Notice, Personal
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import MessageKind
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.alarms import Alarms
from frontdesk.ui.bell import leak_told, told
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.window import Window
from tests.conftest import StoppedClock
from tests.services.people import desk_of, local, ticket
from tests.services.test_inquiries import begun, saved


@pytest.fixture
def desk(office: Office) -> Desk:
    return demo.sign_in(office)


@pytest.fixture
def window(qtbot: QtBot, office: Office) -> Window:
    made = Window(office.clock)
    made.add_section("queue", "Очередь", "tray", QWidget)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def alarms(jobs: Jobs, office: Office, desk: Desk, window: Window) -> Alarms:
    made = Alarms(window, jobs, desk, office, Notices(window.toasts, jobs, window))
    jobs.wait_idle()
    office.alerts.see(desk, [id for row in office.alerts.unseen(desk) for id in row.ids])
    made.reload()
    jobs.wait_idle()
    return made


def late(office: Office, desk: Desk, clock: StoppedClock) -> int:
    clock.now = local(17, 11)
    id = ticket(office, desk, code="complaint.service")
    office.tickets.say(desk, MessageDraft(id, MessageKind.CALL, "Поговорили", 60))
    clock.now = local(17, 19, 30)
    return id


def test_what_is_late_rings_once_and_opens_from_the_list(
    alarms: Alarms, office: Office, desk: Desk, clock: StoppedClock, jobs: Jobs, window: Window
) -> None:
    assert alarms.bell.rows == ()
    id = late(office, desk, clock)
    alarms.sweep()
    jobs.wait_idle()
    alarms.sweep()
    jobs.wait_idle()
    (row,) = [row for row in alarms.bell.rows if row.ticket_id == id]
    newest = told(alarms.bell.rows[0], office.facts.zone, clock())
    said = [label.text() for label in window.findChildren(QLabel) if label.text().startswith(newest)]
    assert said, "the newest is said, and how many more there are"
    assert "решение опаздывает" in told(row, office.facts.zone, clock())
    menu = alarms.bell.show_menu()
    next(action for action in menu.actions() if str(row.number) in action.text()).trigger()
    menu.close()
    jobs.wait_idle()
    assert window.history.current == Place("queue", id)
    assert id not in {row.ticket_id for row in alarms.bell.rows}


def test_the_name_of_the_bell_counts(
    alarms: Alarms, office: Office, desk: Desk, clock: StoppedClock, jobs: Jobs
) -> None:
    assert alarms.bell.accessibleName().startswith("0 обращений")
    late(office, desk, clock)
    alarms.sweep()
    jobs.wait_idle()
    assert alarms.bell.accessibleName().startswith(f"{len(alarms.bell.rows)} обращени")
    alarms.bell.all_seen.emit()
    jobs.wait_idle()
    assert alarms.bell.rows == ()


def test_a_lead_sees_who_will_be_late_at_this_pace(jobs: Jobs, office: Office, window: Window) -> None:
    lead = desk_of(office, Role.LEAD)
    watched = Alarms(window, jobs, lead, office, Notices(window.toasts, jobs, window))
    jobs.wait_idle()
    late_ones = office.alerts.forecast(lead)
    assert late_ones, "nothing has been solved lately, and some are late already"
    watched.ask()
    jobs.wait_idle()
    (menu,) = (menu for menu in watched.bell.findChildren(QMenu) if menu.isVisible())
    shown = [action.text() for action in menu.actions()]
    menu.close()
    assert any(str(late_ones[0].number) in text for text in shown)


def test_a_leak_rings_for_a_lead_until_the_authority_was_told(
    jobs: Jobs, office: Office, window: Window, clock: StoppedClock
) -> None:
    lead = desk_of(office, Role.LEAD)
    window.add_section("incidents", "Инциденты", "megaphone", QWidget)
    watched = Alarms(window, jobs, lead, office, Notices(window.toasts, jobs, window))
    inquiry = saved(office, lead, begun(office, lead), personal=Personal.YES)
    watched.on_change(Change(frozenset({Kind.INCIDENT})))
    jobs.wait_idle()
    assert [row.id for row in watched.bell.leaks] == [inquiry.id]
    assert "1 утечка: сообщить в Роскомнадзор" in watched.bell.accessibleName()
    (row,) = watched.bell.leaks
    assert "сообщить в Роскомнадзор до" in leak_told(row, office.facts.zone, clock())
    menu = watched.bell.show_menu()
    menu.actions()[0].trigger()
    menu.close()
    assert window.history.current == Place("incidents", inquiry.id)
    clock.forward(hours=25)
    assert "прошёл" in leak_told(row, office.facts.zone, clock())
    for notice in Notice:
        office.inquiries.tell_authority(lead, inquiry.id, notice)
    watched.look_for_leaks()
    jobs.wait_idle()
    assert watched.bell.leaks == ()


def test_a_leak_does_not_ring_for_a_clerk(jobs: Jobs, office: Office, window: Window) -> None:
    lead, clerk = desk_of(office, Role.LEAD), desk_of(office, Role.REGISTRAR, counter=None)
    saved(office, lead, begun(office, lead), personal=Personal.YES)
    watched = Alarms(window, jobs, clerk, office, Notices(window.toasts, jobs, window))
    watched.look_for_leaks()
    jobs.wait_idle()
    assert watched.bell.leaks == ()
