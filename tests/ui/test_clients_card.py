from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from frontdesk.domain.card_parts import AddressDraft, Benefit, BenefitDraft, ContactDraft
from frontdesk.domain.events import EventKind
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.clients.hidden import HiddenSnilsField
from frontdesk.ui.clients.sections.contacts import PhoneRowsField
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import WITHIN_MS
from frontdesk.ui.places import Place
from tests.conftest import StoppedClock
from tests.ui.clients_desk import ALT, CONTROL, ClientsDesk, open_desk

SOKOLOVA = 1


@pytest.fixture
def at_desk(office: Office, jobs: Jobs) -> Iterator[ClientsDesk]:
    made = open_desk(office, demo.sign_in(office), jobs)
    yield made
    made.leave()


def snils(desk: ClientsDesk) -> HiddenSnilsField:
    return desk.page.card.form.snils


def test_a_new_client_takes_a_phone_a_line_with_the_name_and_a_date(at_desk: ClientsDesk) -> None:
    at_desk.hands.pressed = 0
    at_desk.press(Qt.Key.Key_K, CONTROL)
    at_desk.type("9000009999")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    at_desk.type("Котова Нина Олеговна")
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.type("140359")
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    assert at_desk.hands.pressed <= 48  # interface.md B3, task 7
    place = at_desk.places[-1]
    assert place.id is not None
    card = at_desk.office.clients.card(place.id)
    assert (card.surname, card.given, card.patronymic) == ("Котова", "Нина", "Олеговна")
    assert card.numbers == ("+79000009999",)
    assert card.born is not None
    assert card.born.isoformat() == "1959-03-14"
    assert at_desk.toast == "Карточка создана: Котова Нина Олеговна"
    assert at_desk.office.drafts.mine(at_desk.desk) == ()


def test_a_wrong_snils_is_told_beside_its_field_and_named_on_saving(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    snils(at_desk).setFocus()
    at_desk.type("1122334459")
    assert snils(at_desk).problem == ""  # not while typing
    at_desk.type("6")
    assert "Контрольное число не сходится" in snils(at_desk).problem
    at_desk.press(Qt.Key.Key_S, CONTROL)
    assert at_desk.page.card.header.said == "Исправьте 1 поле: СНИЛС"
    assert snils(at_desk).line.hasFocus()
    at_desk.press(Qt.Key.Key_Backspace)
    at_desk.type("5")
    assert snils(at_desk).problem == ""
    assert at_desk.page.card.header.said == ""
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    assert at_desk.office.clients.card(SOKOLOVA).snils == "•••-•••-445 95"
    assert at_desk.value("snils") == "•••-•••-445 95"


def test_what_was_typed_is_journaled_while_typing_and_survives_reopening(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.page.card.form.field("note").setFocus()
    at_desk.type(" Звонить после обеда")
    QTest.qWait(WITHIN_MS + 30)
    at_desk.settle()
    kept = at_desk.office.drafts.load(at_desk.desk, "client/1")
    assert kept is not None
    assert "Звонить после обеда" in kept.body["typed"]["note"]
    assert at_desk.page.card.header.draft_words == "Черновик, сохранён в 10:42:00"
    at_desk.go(Place("clients", 5))
    assert "Звонить" not in str(at_desk.value("note"))
    at_desk.go(Place("clients", SOKOLOVA))
    assert "Звонить после обеда" in str(at_desk.value("note"))
    assert at_desk.page.card.banner.text == "Восстановлен черновик, сохранённый в 10:42:00"


def test_leaving_at_once_loses_no_letter(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.page.card.form.field("addresses").setFocus()
    at_desk.type("Ы")
    at_desk.go(Place("clients"))
    kept = at_desk.office.drafts.load(at_desk.desk, "client/1")
    assert kept is not None
    assert "Ы" in kept.body["typed"]["addresses"][0]["text"]


def test_escape_drops_what_was_typed_and_undo_brings_it_back(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    before = at_desk.address()
    at_desk.page.card.form.field("addresses").setFocus()
    at_desk.type(", корпус 2")
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.settle()
    assert at_desk.address() == before
    assert at_desk.office.drafts.load(at_desk.desk, "client/1") is None
    at_desk.window.toasts.undo()
    at_desk.settle()
    assert at_desk.address() == f"{before}, корпус 2"


def test_two_editors_of_one_field_see_both_values_and_choose(at_desk: ClientsDesk) -> None:
    clients = at_desk.office.clients
    at_desk.go(Place("clients", SOKOLOVA))
    card = clients.card(SOKOLOVA)
    theirs = replace(
        card.as_draft(),
        addresses=(AddressDraft("Садовая ул., 18"),),
        benefits=(BenefitDraft(Benefit.PENSIONER),),
    )
    clients.save(at_desk.desk, SOKOLOVA, card.version, theirs)
    at_desk.page.card.form.field("addresses").setFocus()
    at_desk.focus.selectAll()  # type: ignore[attr-defined]
    at_desk.type("Лесная ул., 9")
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    editor = at_desk.page.card
    assert len(editor.clashes) == 1
    assert "Садовая ул., 18" in editor.clashes.of("addresses").accessibleName()
    assert at_desk.address() == "Лесная ул., 9"
    assert at_desk.value("benefits") == theirs.benefits  # theirs, which I did not touch, came in
    assert clients.card(SOKOLOVA).address == "Садовая ул., 18"
    QTest.mouseClick(editor.clashes.of("addresses").keep, Qt.MouseButton.LeftButton)
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    saved = clients.card(SOKOLOVA)
    assert (saved.address, saved.benefit) == ("Лесная ул., 9", Benefit.PENSIONER)


def test_editors_of_different_fields_are_joined_without_a_question(at_desk: ClientsDesk) -> None:
    clients = at_desk.office.clients
    at_desk.go(Place("clients", SOKOLOVA))
    card = clients.card(SOKOLOVA)
    clients.save(
        at_desk.desk,
        SOKOLOVA,
        card.version,
        replace(card.as_draft(), contacts=(ContactDraft(value="sokolova@example.org"),)),
    )
    at_desk.page.card.form.field("note").setFocus()
    at_desk.type("!")
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    saved = clients.card(SOKOLOVA)
    assert saved.email == "sokolova@example.org"
    assert "!" in saved.note


def test_revealing_the_snils_is_recorded_and_ends_by_itself(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    assert snils(at_desk).line.text() == "•••-•••-445 95"
    at_desk.press(Qt.Key.Key_P, ALT)
    at_desk.settle()
    assert snils(at_desk).line.text() == "112-233-445 95"
    assert at_desk.office.clients.timeline(SOKOLOVA)[0].kind is EventKind.FIELD_REVEALED
    assert not at_desk.page.card.is_dirty
    at_desk.go(Place("clients"))
    assert snils(at_desk).line.text() == "•••-•••-445 95"


def test_saving_can_be_undone(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    before = at_desk.office.clients.card(SOKOLOVA).address
    at_desk.page.card.form.field("addresses").setFocus()
    at_desk.type(" (вход со двора)")
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    assert at_desk.office.clients.card(SOKOLOVA).address == f"{before} (вход со двора)"
    at_desk.window.toasts.undo()
    at_desk.settle()
    assert at_desk.office.clients.card(SOKOLOVA).address == before
    assert at_desk.address() == before


def test_phones_come_and_go_by_rows_and_are_written_well(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    phones = at_desk.page.card.form.field("phones")
    assert isinstance(phones, PhoneRowsField)
    phones.add_row()
    at_desk.type("89000009911")
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    assert at_desk.office.clients.card(SOKOLOVA).numbers[-1] == "+79000009911"
    assert phones.lines[-1].text() == "+7 900 000-99-11"


def test_the_timeline_tells_the_change_in_words(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.page.card.form.field("contacts").setFocus()
    at_desk.type("sokolova@example.org")
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    lines = at_desk.page.card.side.timeline.model()
    assert lines.index(0).data() == "Сегодня, 17\u00a0ноября"
    assert "Почта и мессенджеры: пусто → sokolova@example.org" in lines.index(1).data()


def test_older_lines_come_when_asked(at_desk: ClientsDesk) -> None:
    for _ in range(70):
        at_desk.office.clients.reveal(at_desk.desk, SOKOLOVA)
    at_desk.go(Place("clients", SOKOLOVA))
    timeline = at_desk.page.card.side.timeline
    first = timeline.model().rowCount()
    timeline.scrollToBottom()
    at_desk.settle()
    assert first < timeline.model().rowCount()
    assert timeline.model().rowCount() > 70


def test_f2_and_f3_are_about_the_open_card(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.press(Qt.Key.Key_F2)
    assert at_desk.places[-1] == Place("visits", SOKOLOVA, "new")
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.press(Qt.Key.Key_F3)
    assert at_desk.places[-1] == Place("queue", SOKOLOVA, "new")


def test_control_down_walks_the_parts(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.press(Qt.Key.Key_Down, CONTROL)
    assert at_desk.page.card.form.field("phones").isAncestorOf(at_desk.focus)
    at_desk.press(Qt.Key.Key_Down, CONTROL)
    assert at_desk.page.card.form.field("addresses").isAncestorOf(at_desk.focus)
    at_desk.press(Qt.Key.Key_Up, CONTROL)
    assert at_desk.page.card.form.field("phones").isAncestorOf(at_desk.focus)


def test_an_unfinished_card_is_offered_in_the_list(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", None, "new"))
    at_desk.type("Котова")
    at_desk.go(Place("clients"))
    assert at_desk.page.found.drafts.words == ["Новый клиент: Котова, 10:42"]
    at_desk.press(Qt.Key.Key_1, ALT)
    at_desk.settle()
    assert at_desk.value("surname") == "Котова"


def test_several_unfinished_cards_stand_over_the_list_newest_first_each_with_its_key(
    at_desk: ClientsDesk, clock: StoppedClock
) -> None:
    for id in (SOKOLOVA, 2, 3, 4):
        at_desk.go(Place("clients", id))
        at_desk.page.card.form.field("note").setFocus()
        at_desk.type(f"Просьба {id}")
        clock.forward(seconds=1)
    at_desk.go(Place("clients"))
    drafts, names = at_desk.page.found.drafts, [at_desk.office.clients.card(id).name for id in (4, 3, 2)]
    assert drafts.words == [f"Карточка: {name}, 10:42" for name in names]
    assert drafts.all.text() == "Все: 4, Ctrl Shift U"
    at_desk.press(Qt.Key.Key_2, ALT)
    at_desk.settle()
    assert at_desk.page.card.client_id == 3
    assert "Просьба 3" in str(at_desk.value("note"))
    at_desk.press(Qt.Key.Key_S, CONTROL)
    at_desk.settle()
    at_desk.go(Place("clients"))
    assert drafts.words == [f"Карточка: {at_desk.office.clients.card(id).name}, 10:42" for id in (4, 2, 1)]
    at_desk.press(Qt.Key.Key_9, ALT)
    at_desk.settle()
    assert not at_desk.page.is_card, "there is no ninth"


def test_there_and_back_without_a_breath_finds_the_draft(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.page.card.form.field("addresses").setFocus()
    at_desk.type("Ы")
    at_desk.window.go(Place("clients", 5))
    at_desk.window.go(Place("clients", SOKOLOVA))
    at_desk.settle()
    assert "Ы" in str(at_desk.address())
