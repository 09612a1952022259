"""Every part of the card by keys, over a real office: saved, told what is wrong, and back from a draft."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from frontdesk.domain.card_parts import (
    AddressKind,
    Benefit,
    ContactWay,
    PhoneKind,
)
from frontdesk.domain.clients import Form, Sex
from frontdesk.domain.events import EventKind
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.own_fields import FieldType, OwnFieldDraft
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.clients.sections.documents import DocumentRow
from frontdesk.ui.forms.rows import Row
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import WITHIN_MS
from frontdesk.ui.places import Place
from tests.ui.clients_desk import ALT, CONTROL, ClientsDesk, open_desk

SOKOLOVA = 1
NEW = Place("clients", None, "new")


@pytest.fixture
def at_desk(office: Office, jobs: Jobs) -> Iterator[ClientsDesk]:
    made = open_desk(office, demo.sign_in(office), jobs)
    yield made
    made.leave()


def rows(desk: ClientsDesk, field: str) -> tuple[Row, ...]:
    shown: Any = desk.page.card.form.field(field)
    return tuple(shown.rows)


def control(desk: ClientsDesk, field: str, index: int, name: str) -> QWidget:
    return rows(desk, field)[index].controls[name]


def write(desk: ClientsDesk, field: str, index: int, name: str, text: str) -> None:
    line = control(desk, field, index, name)
    line.setFocus()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    desk.type(text)


def pick(desk: ClientsDesk, field: str, index: int, name: str, value: str) -> None:
    """By the arrow keys, as in any closed list."""
    box = control(desk, field, index, name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    steps = box.findData(value) - box.currentIndex()
    for _ in range(abs(steps)):
        desk.press(Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def document(desk: ClientsDesk, kind: DocumentKind) -> tuple[int, DocumentRow]:
    for index, row in enumerate(desk.page.card.form.documents.documents):
        if row.kind is kind:
            return index, row
    raise AssertionError(f"no row of {kind}")


def save(desk: ClientsDesk) -> None:
    desk.press(Qt.Key.Key_S, CONTROL)
    desk.settle()


def begin(desk: ClientsDesk) -> None:
    """A new card with a name, and nothing more."""
    desk.go(NEW)
    desk.type("Котова Нина Олеговна")
    desk.press(Qt.Key.Key_Tab)


def saved_id(desk: ClientsDesk) -> int:
    id = desk.places[-1].id
    assert id is not None, desk.page.card.header.said
    return id


def test_anyone_is_found_and_opened_in_nine_keys(at_desk: ClientsDesk) -> None:
    at_desk.hands.pressed = 0
    at_desk.press(Qt.Key.Key_K, CONTROL)
    at_desk.type("соколо")
    at_desk.settle()
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.hands.pressed <= 9  # interface.md B3, task 6
    assert at_desk.page.card.client_id is not None
    assert at_desk.value("surname") == "Соколова"


# Who


def test_the_sex_is_told_by_the_patronymic_and_can_be_said_otherwise(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    sex = at_desk.page.card.form.field("sex")
    assert sex.hint == "определён по отчеству"
    assert sex.value() is None  # what the name tells is not written twice
    sex.setFocus()
    at_desk.press(Qt.Key.Key_Right)
    assert sex.value() is Sex.MALE
    assert sex.hint == "со слов клиента"
    save(at_desk)
    assert at_desk.office.clients.card(saved_id(at_desk)).sex is Sex.MALE


def test_a_name_that_was_split_is_corrected_by_its_parts(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    given = at_desk.page.card.form.field("given")
    given.setFocus()
    given.editor.selectAll()  # type: ignore[attr-defined]
    at_desk.type("Анна Мария")
    at_desk.press(Qt.Key.Key_Tab)
    save(at_desk)
    card = at_desk.office.clients.card(saved_id(at_desk))
    assert (card.surname, card.given, card.patronymic) == ("Котова", "Анна Мария", "Олеговна")


def test_cases_kept_by_hand_are_folded_until_there_are_any(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    cases: Any = at_desk.page.card.form.field("case_forms")
    genitive = cases.lines["genitive"]
    assert genitive.isHidden() or not genitive.isVisible()
    cases.setFocus()
    at_desk.press(Qt.Key.Key_Space)
    assert genitive.isVisible()
    assert genitive.placeholderText() == "Котовой Нины Олеговны"
    genitive.setFocus()
    at_desk.type("Котовы Нины Олеговны")
    save(at_desk)
    assert at_desk.office.clients.card(saved_id(at_desk)).case_forms == (
        ("genitive", "Котовы Нины Олеговны"),
    )
    assert cases.fold.isChecked()


def test_an_organisation_has_a_title_and_papers_of_its_own(at_desk: ClientsDesk) -> None:
    at_desk.go(NEW)
    form = at_desk.page.card.form
    form.field("form").setFocus()
    at_desk.press(Qt.Key.Key_Right)
    assert not form.field("surname").isVisible()
    assert not form.snils.isVisible()
    assert [row.kind for row in form.documents.documents] == ["inn", "ogrn", "kpp"]
    at_desk.type("ООО «Ромашка»")
    index, row = document(at_desk, DocumentKind.OGRN)
    write(at_desk, "documents", index, "number", "1027700132196")  # the last digit is wrong
    assert "Контрольное число не сходится" in row.message.text
    assert "1027700132195" not in row.message.text  # the right digits are never told
    save(at_desk)
    assert at_desk.places[-1].id is None
    assert row.number.hasFocus()
    at_desk.press(Qt.Key.Key_Backspace)
    at_desk.type("5")
    assert row.message.isHidden()
    save(at_desk)
    card = at_desk.office.clients.card(saved_id(at_desk))
    assert (card.form, card.name) == (Form.ORGANISATION, "ООО «Ромашка»")
    assert [(d.kind, d.number) for d in card.documents] == [("ogrn", "1027700132195")]


# Contacts and addresses


def test_phones_have_kinds_remarks_and_one_that_is_used_first(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    write(at_desk, "phones", 0, "number", "89000001122")
    phones: Any = at_desk.page.card.form.field("phones")
    phones.more.setFocus()
    at_desk.press(Qt.Key.Key_Space)
    at_desk.type("89000001133")
    pick(at_desk, "phones", 1, "kind", "home")
    write(at_desk, "phones", 1, "note", "после 18:00")
    phones.rows[1].star.setFocus()
    at_desk.press(Qt.Key.Key_Space)
    save(at_desk)
    card = at_desk.office.clients.card(saved_id(at_desk))
    assert card.numbers == ("+79000001133", "+79000001122")
    assert (card.phones[1].kind, card.phones[1].note) == (PhoneKind.HOME, "после 18:00")
    phones.rows[0].star.setFocus()
    at_desk.press(Qt.Key.Key_Space)
    assert not phones.rows[1].star.isChecked()  # one is enough


def test_a_mail_that_is_none_is_told_in_its_row(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    write(at_desk, "contacts", 0, "value", "kotova@")
    at_desk.press(Qt.Key.Key_Tab)
    row = rows(at_desk, "contacts")[0]
    assert "адрес" in row.message.text
    assert control(at_desk, "contacts", 0, "value").property("state") == "error"
    pick(at_desk, "contacts", 0, "way", "telegram")
    assert row.message.isHidden()  # a messenger knows other names
    save(at_desk)
    contact = at_desk.office.clients.card(saved_id(at_desk)).contacts[0]
    assert (contact.way, contact.value) == (ContactWay.TELEGRAM, "kotova@")


def test_a_second_address_is_of_another_kind(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    write(at_desk, "addresses", 0, "text", "Садовая ул., 18")
    addresses: Any = at_desk.page.card.form.field("addresses")
    addresses.add_row()
    at_desk.type("Лесная ул., 9")
    save(at_desk)
    card = at_desk.office.clients.card(saved_id(at_desk))
    assert [(a.text, a.kind) for a in card.addresses] == [
        ("Садовая ул., 18", AddressKind.RESIDENCE),
        ("Лесная ул., 9", AddressKind.REGISTRATION),
    ]


# Documents


def test_an_odd_passport_is_saved_once_its_reason_is_written(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    index, row = document(at_desk, DocumentKind.PASSPORT)
    write(at_desk, "documents", index, "number", "AB 123")
    assert not row.reason.isVisible()
    at_desk.press(Qt.Key.Key_Tab)
    assert row.number.property("state") == "warning"
    assert row.reason.isVisible()
    save(at_desk)
    assert at_desk.places[-1].id is None
    write(at_desk, "documents", index, "reason", "паспорт СССР")
    at_desk.press(Qt.Key.Key_Tab)
    assert row.message.isHidden()
    save(at_desk)
    kept = at_desk.office.clients.card(saved_id(at_desk)).documents[0]
    assert kept.reason == "паспорт СССР"


def test_a_number_is_checked_on_its_last_digit(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    index, row = document(at_desk, DocumentKind.INN)
    write(at_desk, "documents", index, "number", "50010073225")
    assert row.message.isHidden()
    at_desk.type("8")
    assert "Контрольное число не сходится" in row.message.text
    assert at_desk.page.card.parts.list.accessibleName() != ""


def test_a_paper_of_any_kind_is_added_by_the_menu(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    form = at_desk.page.card.form
    form.documents.add(DocumentKind.ACCOUNT)
    assert form.documents.documents[-1].number.hasFocus()
    at_desk.type("40817810099910004312")
    at_desk.press(Qt.Key.Key_Tab)
    row = form.documents.documents[-1]
    assert "9 цифр" not in row.message.text  # nobody has come to the BIK yet
    at_desk.type("044525225")
    at_desk.press(Qt.Key.Key_Tab)
    index = len(form.documents.documents) - 1
    assert form.draft().documents[index].bik == "044525225"
    assert form.draft().documents[index].kind is DocumentKind.ACCOUNT


def test_a_paper_that_is_over_warns_and_stops_nothing(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    form = at_desk.page.card.form
    form.documents.add(DocumentKind.FOREIGN_PASSPORT)
    index = len(form.documents.documents) - 1
    at_desk.type("75 1234567")
    write(at_desk, "documents", index, "expires_on", "01.02.2025")
    at_desk.press(Qt.Key.Key_Tab)
    row = form.documents.documents[index]
    assert "01.02.2025" in row.message.text
    assert form.documents.warned == 1
    save(at_desk)
    assert at_desk.office.clients.card(saved_id(at_desk)).documents[0].expires_on == "01.02.2025"


def test_a_stored_number_is_hidden_shown_for_a_while_and_recorded(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    index, row = document(at_desk, DocumentKind.PASSPORT)
    write(at_desk, "documents", index, "number", "1804123456")
    write(at_desk, "documents", index, "issuer_code", "340001")
    at_desk.press(Qt.Key.Key_Tab)
    save(at_desk)
    id = saved_id(at_desk)
    _, row = document(at_desk, DocumentKind.PASSPORT)
    assert row.number.text() == "18 04 ••••56"
    assert row.controls["issuer_code"].text() == "340-001"  # type: ignore[attr-defined]
    assert not at_desk.page.card.is_dirty
    row.number.setFocus()
    at_desk.press(Qt.Key.Key_P, ALT)
    at_desk.settle()
    assert row.number.text() == "18 04 123456"
    assert at_desk.office.clients.timeline(id)[0].kind is EventKind.FIELD_REVEALED
    assert not at_desk.page.card.is_dirty
    row.number.cover()
    assert row.number.text() == "18 04 ••••56"


# Benefits


def test_a_benefit_ends_after_it_begins(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    pick(at_desk, "benefits", 0, "category", "labour_veteran")
    write(at_desk, "benefits", 0, "since", "01.03.2026")
    write(at_desk, "benefits", 0, "until", "1.2.2026")
    at_desk.press(Qt.Key.Key_Tab)
    assert "Не раньше 01.03.2026" in rows(at_desk, "benefits")[0].message.text
    at_desk.page.card.form.field("surname").setFocus()
    at_desk.press(Qt.Key.Key_J, CONTROL)
    assert control(at_desk, "benefits", 0, "until").hasFocus()
    at_desk.focus.selectAll()  # type: ignore[attr-defined]
    at_desk.type("1.2.2027")
    save(at_desk)
    benefit = at_desk.office.clients.card(saved_id(at_desk)).benefits[0]
    assert (benefit.category, benefit.since, benefit.until) == (
        Benefit.LABOUR_VETERAN,
        "01.03.2026",
        "01.02.2027",
    )


# The office's own fields and the note


@pytest.fixture
def own(office: Office) -> tuple[int, int]:
    chief = demo.sign_in(office)
    return (
        office.own_fields.define(chief, OwnFieldDraft("Площадь", FieldType.NUMBER)),
        office.own_fields.define(chief, OwnFieldDraft("Печь", FieldType.CHOICE, ("дровяная", "газовая"))),
    )


def test_fields_of_the_office_are_checked_by_their_kinds(own: tuple[int, int], at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    cells = at_desk.page.card.form.own.cells
    cells[own[0]].control.setFocus()
    at_desk.type("много")
    at_desk.press(Qt.Key.Key_Tab)
    assert cells[own[0]].message.text == "Это не число. Введите, например, 12,5"
    cells[own[0]].control.setFocus()
    cells[own[0]].control.selectAll()  # type: ignore[union-attr]
    at_desk.type("41.5")
    cells[own[1]].control.setFocus()
    at_desk.press(Qt.Key.Key_Down)
    save(at_desk)
    kept = dict(at_desk.office.clients.card(SOKOLOVA).own)
    assert (kept[own[0]], kept[own[1]]) == ("41,5", "дровяная")


def test_the_note_the_segment_and_the_key_mark_are_saved(at_desk: ClientsDesk) -> None:
    begin(at_desk)
    form = at_desk.page.card.form
    form.field("note").setFocus()
    at_desk.type("Плохо слышит")
    form.field("segment").setFocus()
    at_desk.type("надомное обслуживание")
    form.field("is_key").setFocus()
    at_desk.press(Qt.Key.Key_Space)
    language: Any = form.field("language")
    language.setFocus()
    at_desk.press(Qt.Key.Key_Down)
    save(at_desk)
    card = at_desk.office.clients.card(saved_id(at_desk))
    assert (card.note, card.segment, card.is_key, card.language) == (
        "Плохо слышит",
        "надомное обслуживание",
        True,
        "rsl",
    )


# The whole


def test_a_draft_comes_back_with_all_its_parts(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    write(at_desk, "phones", 0, "note", "звонить громко")
    index, _ = document(at_desk, DocumentKind.INN)
    write(at_desk, "documents", index, "number", "5001007")
    pick(at_desk, "benefits", 0, "category", "donor")
    typed = at_desk.page.card.form.draft()
    QTest.qWait(WITHIN_MS + 50)
    at_desk.settle()
    kept = at_desk.office.drafts.load(at_desk.desk, "client/1")
    assert kept is not None
    assert {"phones", "documents", "benefits"} <= kept.body["typed"].keys()
    at_desk.go(Place("clients", 5))
    at_desk.go(Place("clients", SOKOLOVA))
    assert at_desk.page.card.form.draft() == typed
    assert "Нужно 12 цифр, сейчас 7" in rows(at_desk, "documents")[index].message.text


def test_control_and_arrows_walk_every_part_and_tab_reaches_it(at_desk: ClientsDesk) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    form = at_desk.page.card.form
    for expected in range(len(form.parts)):
        assert form.part_in_focus() == expected
        at_desk.press(Qt.Key.Key_Down, CONTROL)
    assert form.part_in_focus() == 0  # round the end
    seen = set()
    form.surname.setFocus()
    for _ in range(120):
        seen.add(form.part_in_focus())
        at_desk.press(Qt.Key.Key_Tab)
    assert seen == set(range(len(form.parts)))
    order = []
    form.surname.setFocus()
    for _ in range(60):
        if form.isAncestorOf(at_desk.focus) and (not order or order[-1] != form.part_in_focus()):
            order.append(form.part_in_focus())
        at_desk.press(Qt.Key.Key_Tab)
    assert order[: len(form.parts)] == sorted(order[: len(form.parts)])  # as the eye goes
