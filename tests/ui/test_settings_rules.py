"""The page of rules by keys over a real office: written, tried, switched on, run, looked at, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from frontdesk.domain.rules import Ask, Condition, Deed, Do, RuleDraft, Trigger
from frontdesk.domain.staff import Role
from frontdesk.domain.tickets import Level
from frontdesk.services.office import Office
from frontdesk.ui.rulings import Rulings
from frontdesk.ui.told import told
from tests.services.people import desk_of, ticket
from tests.ui.whole import Whole, opened

NOTE = RuleDraft("Заметка", Trigger.OPENED, deeds=(Deed(Do.NOTE, text="Проверить"),))


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        heard = made.console.heard
        made.robot.until(lambda: any(isinstance(one, Rulings) for one in heard), "who has rules look")
        yield made


def page(at: Whole) -> Any:
    at.window.actions_by_id.run("rules")
    at.settle()
    rules: Any = at.window.page("settings").content  # type: ignore[attr-defined]
    return rules


def pick(at: Whole, box: QComboBox, words: str) -> None:
    """As the arrows do."""
    box.setFocus()
    wanted = box.findText(words)
    assert wanted >= 0, [box.itemText(n) for n in range(box.count())]
    while box.currentIndex() != wanted:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)
        box.activated.emit(box.currentIndex())  # without a window manager a box tells of clicks alone
    at.settle()


def write(at: Whole, rules: Any) -> None:
    """«Когда открыто обращение, если тема — Выплата: срочность высокая, подзадача»."""
    at.press("Ctrl+N")
    at.type("Выплата срочно")
    condition = rules.form.conditions.rows[0]
    pick(at, condition.ask, "Тема с подтемами")
    pick(at, condition.box, "Выплата")
    deed = rules.form.deeds.rows[0]
    pick(at, deed.deed, "Поставить значение срочности")
    pick(at, deed.box, "Высокое")
    rules.form.deeds.more.click()
    second = rules.form.deeds.rows[1]
    pick(at, second.deed, "Дать подзадачу")
    second.line_of_text.setFocus()
    at.type("Поднять дело")
    second.line_of_term.setFocus()
    at.type("4 ч")


def test_a_rule_is_written_tried_switched_on_and_runs(at: Whole) -> None:
    rules = page(at)
    write(at, rules)
    said = rules.frame.preview.text()
    assert said == (
        "Когда открыто обращение, если тема с подтемами — «Выплата», то: "
        "поставить значение срочности: высокое; дать подзадачу «Поднять дело», срок 4 ч."
    )
    at.press("Ctrl+T")
    assert rules.frame.said.text().startswith("За прошлый месяц тронуло бы ")
    assert rules.tried.model().rowCount()
    at.press("Ctrl+Return")
    assert "сохранено и выключено" in at.toast
    [row] = at.office.rules.rows()
    assert (row.is_on, row.draft.name, row.draft.trigger) == (False, "Выплата срочно", Trigger.OPENED)
    assert row.draft.conditions == (Condition(Ask.SUBJECT, "Выплата"),)
    rules.table.setFocus()
    at.press("Space")
    assert [row.is_on for row in at.office.rules.rows()] == [True]
    made = ticket(at.office, at.desk, code="payment.missing")
    at.settle()
    assert at.office.tickets.card(made).urgency is Level.HIGH, "the deed of this desk is answered at once"
    [task] = at.office.tasks.of_ticket(at.desk, made)
    assert task.title == "Поднять дело"
    assert [run.ticket_id for run in rules.log.runs.values()] == [made]


def test_the_log_leads_to_the_ticket_and_takes_back(at: Whole) -> None:
    rules = page(at)
    id = at.office.rules.save(at.desk, NOTE)
    urgent = RuleDraft("Срочно", Trigger.OPENED, deeds=(Deed(Do.PRIORITY, "high"),))
    other = at.office.rules.save(at.desk, urgent)
    for one in (id, other):
        at.office.rules.switch(at.desk, one, True)
    made = ticket(at.office, at.desk)
    at.settle()
    rules.log.setFocus()
    at.press("Home")
    assert "поставить приоритет: Высокий" in rules.frame.said.text()
    before = at.office.tickets.card(made).priority
    at.press("Delete")
    assert at.toast.startswith("Обращение №")
    assert at.office.tickets.card(made).priority is not before
    assert rules.frame.said.text().startswith("возвращено: ")
    rules.log.setFocus()
    at.press("Return")
    assert at.window.page("queue").isVisible()
    shown = at.window.page("queue").workspace.ticket  # type: ignore[attr-defined]
    assert shown.ticket_id == made


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_saved(at: Whole) -> None:
    rules = page(at)
    at.press("Ctrl+N", "Ctrl+Return")
    assert at.office.rules.rows() == ()
    assert rules.form.field("name").problem
    assert rules.form.deeds.rows[0].message.text
    at.type("Правило")
    deed = rules.form.deeds.rows[0]
    pick(at, deed.deed, "Дать подзадачу")
    deed.line_of_term.setFocus()
    at.type("скоро")
    at.press("Ctrl+Return")
    assert {said.at for said in deed.said()} == {"text", "term"}
    assert at.office.rules.rows() == ()


def test_order_on_and_off_and_out_of_use_by_keys_and_back(at: Whole) -> None:
    first, second = (
        at.office.rules.save(at.desk, RuleDraft(name, deeds=NOTE.deeds)) for name in ("Первое", "Второе")
    )
    rules = page(at)
    rules.table.setFocus()
    at.press("End", "Shift+Up")
    assert [row.id for row in at.office.rules.rows()] == [second, first]
    assert rules.table.current_id == second
    at.press("Space")
    assert "включено" in at.toast
    assert [row.is_on for row in at.office.rules.rows()] == [True, False]
    at.press("Ctrl+Z")
    assert [row.is_on for row in at.office.rules.rows()] == [False, False]
    at.press("Delete")
    assert [row.id for row in at.office.rules.rows()] == [first]
    at.press("Ctrl+Z")
    assert [row.id for row in at.office.rules.rows()] == [second, first]


def test_an_edit_is_an_edition_and_is_taken_back_by_another(at: Whole) -> None:
    at.office.rules.save(at.desk, NOTE)
    rules = page(at)
    rules.table.setFocus()
    at.press("Return")
    assert at.robot.focus() is rules.form.field("name").editor
    at.type("Иначе")
    at.press("Ctrl+Return")
    [row] = at.office.rules.rows()
    assert (row.edition, row.draft.name) == (2, "ЗаметкаИначе")
    rules.table.setFocus()  # inside the field its typing would go first
    at.press("Ctrl+Z")
    [row] = at.office.rules.rows()
    assert (row.edition, row.draft.name) == (3, "Заметка")
    assert rules.form.draft().name == "Заметка"


def test_the_ready_rules_come_switched_off(at: Whole) -> None:
    rules = page(at)
    rules.frame.samples_button.click()
    at.settle()
    assert [row.is_on for row in at.office.rules.rows()] == [False] * 6
    assert rules.table.model().rowCount() == 6
    first = at.office.rules.rows()[0]
    assert (rules.table.current_id, rules.form.draft()) == (first.id, first.draft)


def test_a_rule_begun_is_offered_again(at: Whole) -> None:
    rules = page(at)
    at.press("Ctrl+N")
    at.type("Недописанное")
    at.press("Ctrl+1")
    assert [draft.editor for draft in at.office.drafts.mine(at.desk)] == ["rule/rule_new"]
    at.go("settings", None, "rule_new")
    assert rules.form.draft().name == "Недописанное"


def test_a_new_rule_stays_in_the_form_while_others_change_theirs(at: Whole) -> None:
    id = at.office.rules.save(at.desk, NOTE)
    rules = page(at)
    at.press("Ctrl+N")
    at.type("Новое")
    at.office.rules.switch(at.desk, id, True)
    at.settle()
    at.go("settings", None, "rule_new")
    assert rules.form.draft().name == "Новое"


def test_who_does_not_lead_may_read_only(office: Office, tmp_path: Path) -> None:
    office.rules.save(desk_of(office, Role.LEAD), NOTE)
    with opened(office, desk_of(office, Role.AGENT), tmp_path) as at:
        rules = page(at)
        assert rules.table.model().rowCount() == 1
        assert not rules.form.isEnabled()
        assert not rules.frame.save_button.isVisible()
        rules.table.setFocus()
        at.press("Space", "Delete", "Ctrl+N")
        assert [row.is_on for row in office.rules.rows()] == [False]


def test_the_timeline_names_the_rule(at: Whole) -> None:
    id = at.office.rules.save(at.desk, NOTE)
    at.office.rules.switch(at.desk, id, True)
    made = ticket(at.office, at.desk)
    at.settle()
    newest = at.office.tickets.timeline(made)[0]
    assert told(newest).who == "правило «Заметка»"
