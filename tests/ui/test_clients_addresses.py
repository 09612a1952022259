"""An address of the base is offered beneath the line while one types, and never stands in the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from frontdesk.domain.addresses import key_of
from frontdesk.domain.card_parts import AddressDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.clients.sections.addresses import AddressRow
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.places import Place
from tests.services.people import desk_of
from tests.ui.clients_desk import CONTROL, ClientsDesk, open_desk

SOKOLOVA = 1
TOWN, VILLAGE = "г. Заречье, Садовая ул., 18, кв. 42", "п. Луговой, Садовая ул., 18, кв. 42"


@pytest.fixture
def at_desk(office: Office, jobs: Jobs) -> Iterator[ClientsDesk]:
    desk = demo.sign_in(office)
    for address in (TOWN, TOWN, VILLAGE):
        draft = ClientDraft("Ясенева", "Ольга", addresses=(AddressDraft(address),))
        office.clients.create(desk, draft)
    made = open_desk(office, desk, jobs)
    made.go(Place("clients", None, "new"))
    yield made
    made.leave()


def row(at: ClientsDesk, place: int = 0) -> AddressRow:
    found = at.page.card.form.addresses.rows[place]
    assert isinstance(found, AddressRow)
    return found


def type_address(at: ClientsDesk, text: str) -> AddressRow:
    row(at).text.setFocus()
    at.type(text)
    at.settle()
    return row(at)


def offered(at: ClientsDesk) -> list[tuple[str, str]]:
    offers = row(at).offers
    return [(offer.words, offer.aside) for offer in offers.offers] if offers.isVisible() else []


@pytest.mark.parametrize("typed", ["садовая 18 42", "cfljdfz 18 42", "Садовая, д. 18, кв. 42"])
def test_addresses_appear_beneath_the_line_and_enter_takes_the_first(
    at_desk: ClientsDesk, typed: str
) -> None:
    line = type_address(at_desk, typed).text
    assert offered(at_desk) == [(TOWN, "2 карточки"), (VILLAGE, "1 карточка")]
    assert (line.text(), line.hasFocus()) == (typed, True), "nothing is taken by itself"
    marked = [TOWN[at : at + length] for at, length in row(at_desk).offers.offers[0].marks]
    assert marked == ["Садовая", "18", "42"]
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert line.text() == TOWN
    assert line.hasFocus()
    assert offered(at_desk) == []
    assert at_desk.address() == TOWN


def test_the_arrows_walk_and_what_was_typed_comes_back_by_ctrl_z(at_desk: ClientsDesk) -> None:
    line = type_address(at_desk, "садовая 18 42").text
    at_desk.press(Qt.Key.Key_Down)
    at_desk.press(Qt.Key.Key_Return)
    assert line.text() == VILLAGE
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    assert line.text() == "садовая 18 42"
    at_desk.settle()
    at_desk.press(Qt.Key.Key_Up)
    at_desk.press(Qt.Key.Key_Enter)
    assert line.text() == VILLAGE, "up from the first is the last"


def test_esc_closes_the_list_and_keeps_the_card(at_desk: ClientsDesk) -> None:
    line = type_address(at_desk, "садовая 18").text
    assert offered(at_desk)
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.settle()
    assert offered(at_desk) == []
    assert at_desk.page.is_card
    assert line.text() == "садовая 18"
    at_desk.type(" 42")
    at_desk.settle()
    assert offered(at_desk), "more of it asks anew"


def test_typing_on_and_leaving_keeps_what_was_typed(at_desk: ClientsDesk) -> None:
    line = type_address(at_desk, "садовая 18").text
    at_desk.type(", кв. 777, вход со двора")
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.settle()
    assert line.text() == "садовая 18, кв. 777, вход со двора"
    assert not line.hasFocus()
    assert offered(at_desk) == []
    line.setFocus()
    at_desk.press(Qt.Key.Key_A, CONTROL)
    at_desk.type("садовая")
    at_desk.press(Qt.Key.Key_Tab)  # before the answer has come
    at_desk.settle()
    assert offered(at_desk) == [], "an answer that comes late finds nobody there"
    assert line.text() == "садовая"


def test_one_that_stands_there_in_full_offers_nothing(at_desk: ClientsDesk) -> None:
    type_address(at_desk, TOWN)
    assert offered(at_desk) == []


def test_the_list_is_part_of_the_form_and_comes_into_sight(at_desk: ClientsDesk) -> None:
    at_desk.window.resize(1280, 720)
    offers = type_address(at_desk, "садовая").offers
    QApplication.processEvents()
    at_desk.settle()
    assert not offers.isWindow()
    assert at_desk.page.card.form.isAncestorOf(offers)
    spot = offers.mapTo(at_desk.window, offers.rect().bottomLeft())
    assert spot.y() < at_desk.window.height() - at_desk.window.status.height()
    line = row(at_desk).text
    assert (
        offers.mapTo(at_desk.window, offers.rect().topLeft()).x()
        == line.mapTo(at_desk.window, line.rect().topLeft()).x()
    )
    assert offers.width() == line.width()
    assert len(offers.offers) == 6
    assert all(key_of(offer.words).startswith("садовая") for offer in offers.offers)


def test_a_second_address_is_offered_beneath_its_own_line(at_desk: ClientsDesk) -> None:
    type_address(at_desk, "Тихий пер., 1")
    at_desk.page.card.form.addresses.add_row()
    at_desk.type("садовая 18 42")
    at_desk.settle()
    assert not row(at_desk, 0).offers.isVisible()
    second = row(at_desk, 1)
    assert second.offers.isVisible()
    assert second.offers.width() == second.text.width()
    at_desk.press(Qt.Key.Key_Return)
    assert [part.text for part in at_desk.page.card.form.draft().addresses] == ["Тихий пер., 1", TOWN]


def test_a_card_that_another_desk_edits_takes_no_address_and_names_no_key_that_saves(
    at_desk: ClientsDesk,
) -> None:
    colleague: Desk = desk_of(at_desk.office, Role.CHIEF_SPECIALIST)
    at_desk.go(Place("clients", SOKOLOVA))
    assert ("Ctrl S", "сохранить") in at_desk.page.hints
    line = row(at_desk).text
    line.setFocus()
    at_desk.press(Qt.Key.Key_A, CONTROL)
    at_desk.type("садовая 18")
    at_desk.settle()
    assert offered(at_desk)
    at_desk.office.presence.enter(colleague, "client", SOKOLOVA)
    at_desk.page.presence._look()
    at_desk.settle()
    assert at_desk.page.card.form.is_locked
    at_desk.press(Qt.Key.Key_Return)
    assert line.text() == "садовая 18"
    named = at_desk.window.status.hints.accessibleName()
    assert "Ctrl Shift E попросить доступ" in named
    assert "Ctrl S " not in named.replace("Ctrl Shift", "")
    at_desk.office.presence.leave(colleague, "client", SOKOLOVA)
    at_desk.page.presence._look()
    at_desk.settle()
    assert "Ctrl S сохранить" in at_desk.window.status.hints.accessibleName()
