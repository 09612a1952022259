"""The card while another desk is at it, and the ways out of it: one window, worked by keys over a real store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from frontdesk.domain.staff import Desk, Role
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.places import Place
from tests.services.people import desk_of
from tests.ui.clients_desk import CONTROL, ClientsDesk, open_desk

SOKOLOVA = 1
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def at_desk(office: Office, jobs: Jobs) -> Iterator[ClientsDesk]:
    made = open_desk(office, demo.sign_in(office), jobs)
    yield made
    made.leave()


@pytest.fixture
def colleague(office: Office) -> Desk:
    return desk_of(office, Role.CHIEF_SPECIALIST)


class Shown(QObject):
    """Every widget that was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(type(watched).__name__)
        return False


def edited_elsewhere(at: ClientsDesk, colleague: Desk) -> None:
    at.office.presence.enter(colleague, "client", SOKOLOVA)
    at.go(Place("clients", SOKOLOVA))
    at.settle()


def test_a_card_that_another_desk_edits_is_read_and_copied_and_takes_no_keys(
    at_desk: ClientsDesk, colleague: Desk
) -> None:
    edited_elsewhere(at_desk, colleague)
    card = at_desk.page.card
    assert card.header.others == f"Редактирует {colleague.staff.short_name}, с 10:42"
    fields = [field for field in card.form.fields if field.isVisible()]
    assert len(fields) > 8
    for field in fields:
        for line in field.findChildren(QLineEdit):
            assert line.isReadOnly(), field.name
        for text in field.findChildren(QPlainTextEdit):
            assert text.isReadOnly(), field.name
        assert not any(box.isEnabled() for box in field.findChildren(QComboBox)), field.name
    before = card.form.draft()
    for name in ("surname", "born", "snils", "note"):
        card.form.field(name).setFocus()
        at_desk.type("Иначе 1")
        at_desk.press(Qt.Key.Key_Delete)
    assert card.form.draft() == before
    assert not card.form.snils.line.eye.isHidden(), "a look at a hidden number is written down, and allowed"


def test_what_was_typed_before_the_lock_came_stays_and_is_saved_once_it_is_gone(
    at_desk: ClientsDesk, colleague: Desk
) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.page.card.form.field("note").setFocus()
    at_desk.press(Qt.Key.Key_End, CONTROL)
    at_desk.type(" Со внуком")
    mine = at_desk.value("note")
    at_desk.office.presence.enter(colleague, "client", SOKOLOVA)
    at_desk.page.presence._look()
    at_desk.settle()
    assert at_desk.page.card.form.is_locked
    assert at_desk.value("note") == mine
    at_desk.press(Qt.Key.Key_S, CONTROL)
    assert at_desk.page.card.header.ask.hasFocus()
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    (asking,) = at_desk.office.presence.look(colleague, "client", SOKOLOVA).asking
    assert asking.name == at_desk.desk.staff.short_name
    at_desk.office.presence.hand_over(colleague, "client", SOKOLOVA)
    at_desk.page.presence._look()
    at_desk.settle()
    assert not at_desk.page.card.form.is_locked
    at_desk.page.card.form.field("note").setFocus()
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    assert at_desk.office.clients.card(SOKOLOVA).note == mine
    assert at_desk.office.presence.look(colleague, "client", SOKOLOVA).others == (), "saved, it is free"


def test_everything_that_was_locked_works_again_and_what_was_not_stays_as_it_was(
    at_desk: ClientsDesk, colleague: Desk
) -> None:
    def state() -> list[bool]:
        lines = at_desk.page.card.form.findChildren(QLineEdit)
        return [w.isEnabled() for w in at_desk.page.card.form.findChildren(QWidget)] + [
            line.isReadOnly() for line in lines
        ]

    at_desk.go(Place("clients", SOKOLOVA))
    before = state()
    at_desk.page.card.form.set_locked(True)
    assert state() != before
    at_desk.page.card.form.set_locked(True)
    at_desk.page.card.form.set_locked(False)
    assert state() == before
    edited_elsewhere(at_desk, colleague)
    at_desk.go(Place("clients", SOKOLOVA + 1))
    at_desk.settle()
    assert not at_desk.page.card.form.is_locked, "another card is another matter"


def test_neither_the_lock_nor_who_asks_moves_the_card(at_desk: ClientsDesk, colleague: Desk) -> None:
    at_desk.window.resize(1280, 720)
    at_desk.go(Place("clients", SOKOLOVA))
    places = [at_desk.page.card.form.field(name) for name in ("surname", "born", "phones")]

    def stand() -> list[tuple[int, int]]:
        at_desk.settle()
        QApplication.processEvents()
        spots = [field.mapTo(at_desk.window, field.rect().topLeft()) for field in places]
        return [(spot.x(), spot.y()) for spot in spots]

    before = stand()
    at_desk.office.presence.enter(colleague, "client", SOKOLOVA)
    at_desk.page.presence._look()
    assert stand() == before
    assert at_desk.page.card.form.is_locked
    at_desk.office.presence.leave(colleague, "client", SOKOLOVA)
    at_desk.office.presence.enter(at_desk.desk, "client", SOKOLOVA)
    at_desk.office.presence.ask(colleague, "client", SOKOLOVA)
    at_desk.page.presence._look()
    assert stand() == before
    notice = at_desk.page.card.parts.asked
    assert colleague.staff.short_name in notice.text
    parts = at_desk.page.card.parts.list
    assert parts.height() >= parts.sizeHint().height(), "every part of the card is still in sight"
    at_desk.press(Qt.Key.Key_E, CONTROL | SHIFT)
    at_desk.settle()
    assert notice.text == ""
    assert at_desk.page.card.form.is_locked


def test_walking_through_the_section_shows_no_second_window_and_the_focus_stays(
    office: Office, jobs: Jobs
) -> None:
    """A widget shown before it has a parent is a window for a moment and takes the focus with it."""
    shown = Shown()
    at = open_desk(office, demo.sign_in(office), jobs)
    try:
        for place in (SOKOLOVA, 2, 3, 4, 5):  # among them people whose power of attorney is over
            at.go(Place("clients", place))
            assert at.page.card.form.surname.line.hasFocus()
        at.go(Place("clients", SOKOLOVA, "privacy"))
        for tab in ("new", "likely", "looks", ""):
            at.go(Place("clients", None, tab))
        assert shown.found == ["Window"]
    finally:
        at.leave()


def test_an_opened_card_has_the_focus_in_the_name_and_one_that_lacks_something_there(
    at_desk: ClientsDesk,
) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    form = at_desk.page.card.form
    assert form.surname.line.hasFocus()
    at_desk.go(Place("clients", None, "new:Соколова"))
    assert form.field("given").isAncestorOf(at_desk.focus)
    at_desk.go(Place("clients", None, "new"))
    assert form.surname.line.hasFocus()


def test_one_key_saves_the_card_and_goes_on_to_the_slip(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.page.card.form.field("note").setFocus()
    at_desk.press(Qt.Key.Key_A, CONTROL)
    at_desk.type("Придёт с дочерью")
    at_desk.press(Qt.Key.Key_S, CONTROL | SHIFT)
    at_desk.settle()
    assert at_desk.office.clients.card(SOKOLOVA).note == "Придёт с дочерью"
    assert at_desk.places[-1] == Place("visits", SOKOLOVA, "new")


def test_a_new_client_goes_to_the_slip_with_the_card_that_was_just_made(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", None, "new"))
    at_desk.press(Qt.Key.Key_S, CONTROL | SHIFT)
    at_desk.settle()
    assert at_desk.places[-1].page == "clients", "what is missing is said first"
    assert "Фамилия" in at_desk.page.card.header.said
    at_desk.type("Котова Нина Олеговна")
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.press(Qt.Key.Key_S, CONTROL | SHIFT)
    at_desk.settle()
    place = at_desk.places[-1]
    assert (place.page, place.tab) == ("visits", "new")
    assert place.id is not None
    assert at_desk.office.clients.card(place.id).name == "Котова Нина Олеговна"


def test_ctrl_z_brings_a_replaced_snils_back(at_desk: ClientsDesk) -> None:
    before = at_desk.office.clients.reveal(at_desk.desk, SOKOLOVA)
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.page.card.form.snils.setFocus()
    at_desk.type("11697338589")
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    assert at_desk.office.clients.reveal(at_desk.desk, SOKOLOVA) == "116-973-385 89"
    at_desk.window.rail.setFocus()
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    at_desk.settle()
    assert at_desk.toast.startswith("Отменено: ")
    assert at_desk.office.clients.reveal(at_desk.desk, SOKOLOVA) == before
    assert at_desk.value("snils") == "•••-•••-445 95"
