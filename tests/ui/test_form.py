from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.domain.card_parts import ContactDraft, PhoneDraft
from frontdesk.domain.clients import ClientDraft
from frontdesk.ui import words
from frontdesk.ui.clients.hidden import HiddenSnilsField
from frontdesk.ui.clients.sections.contacts import PhoneRowsField
from frontdesk.ui.forms.choices import ChoiceField, RadioCards, TextField
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.forms.form import Form

TODAY = date(2026, 11, 17)


@pytest.fixture
def form(qtbot: QtBot) -> Form[ClientDraft]:
    form = Form(ClientDraft(), lambda draft: draft.check(TODAY), words.problem)
    form.section("Основное")
    form.add(LineField("surname", "Фамилия", required=True), 4)
    form.add(LineField("given", "Имя", required=True), 4)
    form.add(LineField("patronymic", "Отчество"), 4)
    form.add(
        DateField("born", "Дата рождения", lambda: TODAY, lambda day: words.age(day, TODAY), birth=True), 4
    )
    form.add(ChoiceField("language", "Язык", (("ru", "русский"), ("tt", "татарский"))), 4)
    form.add(PhoneRowsField("phones", "Телефон"), 6)
    form.add(HiddenSnilsField("snils", "СНИЛС"), 6)
    form.add(TextField("note", "Заметка", limit=500))
    qtbot.addWidget(form)
    form.resize(800, 600)
    form.show()
    form.activateWindow()
    return form


def line(form: Form[ClientDraft], name: str) -> QLineEdit:
    editor = form.field(name).editor
    assert isinstance(editor, QLineEdit)
    return editor


def test_a_draft_goes_in_and_comes_out_the_same(form: Form[ClientDraft]) -> None:
    draft = ClientDraft(
        surname="Соколова",
        given="Елена",
        born="14.03.1959",
        phones=(PhoneDraft("+7 900 000-14-27"),),
        snils="112-233-445 95",
        language="tt",
        note="Плохо слышит",
        contacts=(ContactDraft(value="stays@example.org"),),
    )
    form.set_draft(draft)
    assert form.draft() == draft


def test_a_hidden_snils_is_shown_when_its_eye_is_pressed_and_comes_out_hidden(
    form: Form[ClientDraft], qtbot: QtBot
) -> None:
    draft = ClientDraft(snils="•••-•••-445 95")
    form.set_draft(draft)
    field = form.field("snils")
    assert isinstance(field, HiddenSnilsField)
    with qtbot.waitSignal(field.reveal_asked):
        field.line.eye.click()
    field.reveal("112-233-445 95")
    assert line(form, "snils").text() == "112-233-445 95"
    assert form.draft() == draft


def test_a_problem_waits_until_the_field_is_left_and_goes_as_soon_as_the_value_is_right(
    form: Form[ClientDraft],
) -> None:
    field = form.field("snils")
    field.setFocus()
    QTest.keyClicks(line(form, "snils"), "1122334459")
    assert field.problem == ""
    form.field("surname").setFocus()
    assert field.problem == "Нужно 11 цифр, сейчас 10"
    field.setFocus()
    QTest.keyClicks(line(form, "snils"), "6")  # the last digit is asked for no longer
    assert field.problem == "Контрольное число не сходится. Сверьте цифры с документом"
    assert line(form, "snils").property("state") == "error"
    field.setFocus()
    QTest.keyClick(line(form, "snils"), Qt.Key.Key_Backspace)
    assert field.problem != ""
    QTest.keyClicks(line(form, "snils"), "5")
    assert field.problem == ""
    assert line(form, "snils").property("state") == ""


def test_an_empty_required_field_is_not_blamed_before_saving(form: Form[ClientDraft]) -> None:
    form.field("surname").setFocus()
    form.field("given").setFocus()
    assert form.field("surname").problem == ""
    assert len(form.check()) == 2
    assert form.field("surname").problem == "Заполните это поле"
    assert line(form, "surname").hasFocus()


def test_a_screen_reader_hears_name_and_problem_of_a_field(form: Form[ClientDraft]) -> None:
    form.check()
    spoken = QAccessible.queryAccessibleInterface(line(form, "surname"))
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Name) == "Фамилия"
    assert "Заполните это поле" in spoken.text(QAccessible.Text.Description)


def test_the_next_problem_comes_round_to_the_first(form: Form[ClientDraft]) -> None:
    form.check()
    assert form.next_problem()
    assert line(form, "given").hasFocus()
    assert form.next_problem()
    assert line(form, "surname").hasFocus()


def test_nothing_is_rewritten_while_typing_and_a_phone_is_tidied_on_leaving(form: Form[ClientDraft]) -> None:
    first = form.field("phones").findChildren(QLineEdit)[0]
    first.setFocus()
    QTest.keyClicks(first, "89000001427")
    assert first.text() == "89000001427"
    form.field("surname").setFocus()
    assert first.text() == "+7 900 000-14-27"
    first.undo()
    assert first.text() == "89000001427"


@pytest.mark.parametrize("typed", ["+375 29 123-45-67 доб. 12", "не помнит", "900"])
def test_what_is_not_surely_a_number_stays_as_typed(
    form: Form[ClientDraft], typed: str, typing: Callable[[QWidget, str], None]
) -> None:
    first = form.field("phones").findChildren(QLineEdit)[0]
    first.setFocus()
    typing(first, typed)
    form.field("surname").setFocus()
    assert first.text() == typed


def test_a_birth_date_says_the_age(form: Form[ClientDraft]) -> None:
    field = form.field("born")
    field.setFocus()
    QTest.keyClicks(line(form, "born"), "14.03.1959")
    assert field.hint == "67 лет"
    QTest.keyClick(line(form, "born"), Qt.Key.Key_Backspace)
    form.field("surname").setFocus()
    assert field.hint != "67 лет"


def test_edited_is_told_of_typing_and_not_of_showing(
    form: Form[ClientDraft], qtbot: QtBot, typing: Callable[[QWidget, str], None]
) -> None:
    with qtbot.assertNotEmitted(form.edited):
        form.set_draft(ClientDraft(surname="Ким", note="долго ждал", language="tt"))
    with qtbot.waitSignal(form.edited):
        typing(line(form, "surname"), "а")


def test_radio_cards_keep_the_choice_when_other_choices_come(qtbot: QtBot) -> None:
    cards = RadioCards("demand", "Требование", [("a", "А", ""), ("b", "Б", "10 дней")])
    qtbot.addWidget(cards)
    cards.pick(1)
    cards.set_choices([("b", "Б", ""), ("c", "В", "")])
    assert cards.value() == "b"
    cards.set_choices([("c", "В", "")])
    assert cards.value() is None
