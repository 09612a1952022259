"""A visit by keys alone, over the seeded office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.domain.printing import Hitch, JobState
from frontdesk.domain.staff import Desk
from frontdesk.domain.visits import VisitState
from frontdesk.services.office import Office
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.visits.page import VisitsPage
from frontdesk.ui.window import Window
from tests.desk import Hands, take_away
from tests.printers import Roll

ENTER, CTRL, SHIFT = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ZONE = ZoneInfo("Europe/Volgograd")


class Desktop:
    def __init__(self, office: Office, desk: Desk, jobs: Jobs) -> None:
        self.office, self.desk, self.jobs, self.roll = office, desk, jobs, Roll().at(office, desk)
        self.window = Window(lambda: office.clock().astimezone(ZONE))
        self.page = VisitsPage(
            jobs=jobs,
            desk=desk,
            visits=office.visits,
            clients=office.clients,
            drafts=office.drafts,
            undoing=office.undoing,
            clock=office.clock,
            zone=ZONE,
            printing=self.roll,
            notices=Notices(self.window.toasts, self.jobs, self.window),
        )
        self.elsewhere = QWidget()
        self.window.add_section("other", "Other", "house", lambda: self.elsewhere)
        self.window.add_section("visits", "Visits", "ticket", lambda: self.page)
        self.page.bind(self.window)
        self.hands = Hands(jobs, waits=False)
        self.bugs: list[object] = []
        jobs.bug.connect(self.bugs.append)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.window.go(Place("other"))
        self.settle()

    def settle(self) -> None:
        assert self.jobs.wait_idle()
        assert self.bugs == []

    @property
    def form(self):  # type: ignore[no-untyped-def]
        return self.page.form

    @property
    def said(self) -> str:
        return self.window.toasts.toast.text

    def waiting(self) -> dict[str, tuple[int | None, str]]:
        return {row.slip: (row.client_id, row.offering) for row in self.office.visits.waiting()}

    def client(self) -> int:
        """Somebody whose last four figures nobody else has."""
        ids = self.office.clients.find("4774").clients
        assert len(ids) == 1
        return ids[0]


@pytest.fixture
def at(office: Office, desk: Desk, jobs: Jobs) -> Iterator[Desktop]:
    made = Desktop(office, desk, jobs)
    yield made
    made.settle()
    take_away(made.window)


def test_a_known_visitor_takes_eight_keys_from_anywhere_and_no_waiting_between_them(at: Desktop) -> None:
    before, client = set(at.waiting()), at.client()
    at.hands.key(Qt.Key.Key_F2)
    at.hands.type("4774")
    at.hands.key(ENTER)
    at.hands.type("4")
    at.hands.key(ENTER)
    assert at.hands.pressed <= 8
    at.settle()
    (slip,) = set(at.waiting()) - before
    assert at.waiting()[slip] == (client, at.form.purposes._pinned[4].name)
    assert len(at.roll.papers) == 1
    assert slip in at.said
    assert at.form.is_blank
    assert QApplication.focusWidget() is at.form.who.field


def test_a_visitor_without_a_card_takes_five_keys(at: Desktop) -> None:
    before = set(at.waiting())
    at.hands.key(Qt.Key.Key_F2)
    at.hands.key(Qt.Key.Key_0, CTRL)
    at.hands.type("2")
    at.hands.key(ENTER)
    assert at.hands.pressed <= 5
    at.settle()
    (slip,) = set(at.waiting()) - before
    assert at.waiting()[slip] == (None, at.form.purposes._pinned[2].name)
    assert len(at.roll.papers) == 1


def test_what_the_slip_will_say_is_shown_before_it_is_printed(at: Desktop) -> None:
    ahead = len(at.waiting())
    at.hands.key(Qt.Key.Key_F2)
    at.hands.key(Qt.Key.Key_0, CTRL)
    at.hands.type("1")
    at.settle()
    preview = at.form.slip.preview
    assert preview.ahead == ahead
    at.hands.key(ENTER)
    at.settle()
    assert preview.slip in at.waiting()


def test_a_surname_of_several_people_is_never_taken_unseen(at: Desktop) -> None:
    before = set(at.waiting())
    at.hands.key(Qt.Key.Key_F2)
    at.hands.type("цой")
    at.hands.key(ENTER)
    at.hands.type("4")
    at.hands.key(ENTER)
    at.settle()
    assert set(at.waiting()) == before
    assert at.form.who.found.isVisible()
    assert QApplication.focusWidget() is at.form.who.field
    at.hands.key(Qt.Key.Key_Down)
    at.hands.key(Qt.Key.Key_Down)
    chosen = at.form.who.found.current
    at.hands.key(ENTER)
    assert at.form.who.client == chosen
    at.hands.key(ENTER)
    at.settle()
    (slip,) = set(at.waiting()) - before
    assert at.waiting()[slip][0] == chosen.id


def test_a_surname_typed_in_the_wrong_layout_is_found_and_said_to_be_repaired(at: Desktop) -> None:
    at.hands.key(Qt.Key.Key_F2)
    at.hands.type("itdxer")
    at.settle()
    assert at.form.who.found._repair.isVisible()
    assert "шевчук" in at.form.who.found._repair_words.text()
    assert len(at.form.who.found._rows) > 1
    at.form.who.found.as_typed_asked.emit()
    at.settle()
    assert at.form.who.found._rows == {}


def test_nobody_found_offers_a_card_and_a_visit_without_one(at: Desktop) -> None:
    places: list[Place] = []
    at.page.place_asked.connect(places.append)
    at.hands.key(Qt.Key.Key_F2)
    at.hands.type("ъъъъ")
    at.settle()
    assert at.form.who.found._nothing.isVisible()
    at.form.who.found.create_asked.emit()
    assert places == [Place("clients", None, "new")]
    at.hands.key(Qt.Key.Key_0, CTRL)
    assert at.form.who.without_card
    assert not at.form.who.found.isVisible()


def test_any_offering_is_found_by_the_eighth_key(at: Desktop) -> None:
    before = set(at.waiting())
    at.hands.key(Qt.Key.Key_F2)
    at.hands.key(Qt.Key.Key_0, CTRL)
    at.hands.type("8")
    at.hands.type("донор")
    at.hands.key(ENTER)
    assert at.form.purposes.chosen.name == "Выплата почётным донорам"
    at.hands.key(ENTER)
    at.settle()
    (slip,) = set(at.waiting()) - before
    assert at.waiting()[slip][1] == "Выплата почётным донорам"


def test_enter_without_a_purpose_registers_nothing_and_says_what_lacks(at: Desktop) -> None:
    before = set(at.waiting())
    at.hands.key(Qt.Key.Key_F2)
    at.hands.key(Qt.Key.Key_0, CTRL)
    at.hands.key(ENTER)
    at.settle()
    assert set(at.waiting()) == before
    assert at.form.message.isVisible()
    assert at.form.who.without_card


def test_out_of_turn_stands_first(at: Desktop) -> None:
    at.hands.key(Qt.Key.Key_F2)
    at.hands.key(Qt.Key.Key_0, CTRL)
    at.hands.type("1")
    at.form.priority.setChecked(True)
    at.settle()
    assert at.form.slip.preview.ahead == 0
    at.hands.key(ENTER)
    at.settle()
    assert at.office.visits.waiting()[0].priority
    assert at.page.hall.rows[0].priority


def test_straight_to_me_prints_nothing_and_ends_the_visit_before(at: Desktop) -> None:
    at.hands.key(Qt.Key.Key_F8)
    at.settle()
    first = at.page.counter.visit
    at.hands.key(Qt.Key.Key_F2)
    at.hands.key(Qt.Key.Key_0, CTRL)
    at.hands.type("3")
    at.hands.key(ENTER, CTRL)
    at.settle()
    assert at.roll.papers == []
    assert at.page.counter.visit.id != first.id
    assert at.office.visits.visit(first.id).state is VisitState.FINISHED


def test_one_key_finishes_and_calls_the_next(at: Desktop) -> None:
    first, second, *_ = at.office.visits.waiting()
    at.hands.key(Qt.Key.Key_F8)
    at.settle()
    assert at.page.counter.visit.id == first.id
    assert second.slip in at.page.counter.call.text()
    at.hands.pressed = 0
    at.hands.key(Qt.Key.Key_F8)
    assert at.hands.pressed == 1
    at.settle()
    assert at.page.counter.visit.id == second.id
    assert at.office.visits.visit(first.id).state is VisitState.FINISHED
    assert at.page.counter.day._rows[0].ticket_id == first.ticket_id


def test_calling_again_and_nobody_coming(at: Desktop) -> None:
    at.hands.key(Qt.Key.Key_F8)
    at.settle()
    visit = at.page.counter.visit
    at.hands.key(Qt.Key.Key_F8, SHIFT)
    at.settle()
    assert "2" in at.page.counter._state.mark.word
    at.page.counter.no_show.click()
    at.settle()
    assert at.office.visits.visit(visit.id).state is VisitState.NO_SHOW
    assert at.page.counter.visit is None


def test_when_nobody_waits_the_key_ends_the_last_visit_and_says_so(at: Desktop) -> None:
    for _ in at.office.visits.waiting():
        at.hands.key(Qt.Key.Key_F8)
        at.settle()
    last = at.page.counter.visit
    at.hands.key(Qt.Key.Key_F8)
    at.settle()
    assert at.page.counter.visit is None
    assert at.office.visits.visit(last.id).state is VisitState.FINISHED
    assert at.said == "В зале никого"
    assert at.page.hall.rows == ()


def test_without_a_printer_the_visit_stands_and_the_slip_can_be_saved(at: Desktop) -> None:
    at.roll.names = ()
    before = set(at.waiting())
    at.hands.key(Qt.Key.Key_F2)
    at.hands.key(Qt.Key.Key_0, CTRL)
    at.hands.type("1")
    at.hands.key(ENTER)
    at.settle()
    (slip,) = set(at.waiting()) - before
    assert at.form.message.isVisible()
    assert slip in at.form.message.text
    assert at.page._slip[1].startswith(b"%PDF")


def test_a_slip_waits_for_a_jammed_printer_and_its_number_is_told(at: Desktop) -> None:
    at.roll.ailment = Hitch.JAMMED
    before = set(at.waiting())
    at.hands.key(Qt.Key.Key_F2)
    at.hands.key(Qt.Key.Key_0, CTRL)
    at.hands.type("1")
    at.hands.key(ENTER)
    at.settle()
    (slip,) = set(at.waiting()) - before
    assert at.roll.papers == []
    assert at.form.message.text.endswith(slip)
    at.roll.ailment = Hitch.NONE
    (row,) = at.roll.work_off()
    assert (row.number, row.kind, row.copies, row.state) == (slip, "slip", 1, JobState.PRINTED)
    assert len(at.roll.papers) == 1


def test_a_refused_registration_gives_back_all_that_was_typed(at: Desktop) -> None:
    registrar_gone = Desk(at.desk.staff_id, _without_rights(at), 3, "desk-3", at.desk.since)
    at.page._desk = registrar_gone
    at.hands.key(Qt.Key.Key_F2)
    at.hands.type("4774")
    at.hands.key(ENTER)
    at.hands.type("4")
    at.hands.key(ENTER)
    at.settle()
    assert at.form.message.isVisible()
    assert at.form.who.field.text() == "4774"
    assert at.form.who.client.id == at.client()
    assert at.form.purposes.chosen.pin == 4


def _without_rights(at: Desktop):  # type: ignore[no-untyped-def]
    return next(person for person in at.office.staff.people() if person.role == "administrator")


def test_a_line_of_the_hall_leads_to_its_ticket(at: Desktop) -> None:
    places: list[Place] = []
    at.page.place_asked.connect(places.append)
    at.hands.key(Qt.Key.Key_F2)
    table = at.page.hall.table
    table.setFocus()
    table.step(1)
    at.hands.key(ENTER)
    assert places == [Place("queue", table.current_row.ticket_id)]


def test_minutes_of_waiting_go_on_by_themselves(at: Desktop, clock) -> None:  # type: ignore[no-untyped-def]
    row = at.page.hall.rows[0]
    before = at.page.hall.waited(row)
    clock.now += timedelta(minutes=3)
    assert at.page.hall.waited(row) == before + 3
