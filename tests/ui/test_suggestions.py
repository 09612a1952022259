"""Suggestions by keys over the whole program: put forward, from a problem too, decided by another lead, carried out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontdesk.domain.problems import ProblemDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.suggestions import (
    Concern,
    OutcomeDraft,
    SuggestionDraft,
    SuggestionState,
    VerdictDraft,
)
from frontdesk.services.office import Office
from tests.documents.papers import read
from tests.services.people import desk_of
from tests.ui.whole import Whole, opened

DRAFT = SuggestionDraft("Напоминать", Concern.AUTOMATION, "Не приходят", "Сообщение за день", "Вдвое меньше")
S = SuggestionState


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


@pytest.fixture
def clerk(office: Office) -> Desk:
    return desk_of(office, Role.CLERK, workstation="clerk")


def page(at: Whole) -> Any:
    return at.window.page("incidents")


def asked(at: Whole, name: str) -> None:
    """The field of the sheet in front has the keys."""
    page(at).suggestion.beside.sheet.form.field(name).setFocus()


def typed(at: Whole, **words: str) -> None:
    for name, text in words.items():
        page(at).suggestion.form.field(name).setFocus()
        at.type(text)


def test_one_is_put_forward_from_any_page_by_one_key(at: Whole) -> None:
    at.press("Alt+I")
    typed(at, title="Напоминать")
    at.press("Ctrl+Return")
    assert page(at).suggestion.form.field("trouble").problem
    typed(at, trouble="Не приходят", idea="Сообщение за день", effect="Вдвое меньше")
    at.press("Ctrl+Return")
    assert page(at).suggestion.header.title == "Предложение ПО-1"
    assert page(at).suggestion.header.main == "", "his own: another lead decides"
    assert "другой руководитель" in page(at).suggestion.last.text
    at.press("Ctrl+Z")
    assert at.office.suggestions.all(at.desk) == ()


def test_from_a_problem_it_begins_with_what_is_known_there(at: Whole) -> None:
    problem = ProblemDraft("Сервер падает", "Ошибка 502", "Чистить журнал", "Нет правила")
    id = at.office.problems.save(at.desk, problem)
    at.go("incidents", id, "problem")
    at.press("Alt+I")
    draft = page(at).suggestion.form.draft()
    assert (draft.title, draft.trouble, draft.idea) == (
        "Сервер падает",
        "Ошибка 502\nНет правила",
        "Чистить журнал",
    )
    typed(at, effect="Сбоев не будет")
    at.press("Ctrl+Return")
    (row,) = at.office.suggestions.all(at.desk)
    assert at.office.suggestions.card(at.desk, row.id).problem == 1
    page(at).suggestion.problem_button.click()
    at.settle()
    assert page(at).problem.header.title == "Проблема ПР-1"


def test_what_is_typed_of_one_from_a_problem_is_gone_on_with_there(at: Whole) -> None:
    id = at.office.problems.save(at.desk, ProblemDraft("Сервер падает"))
    at.go("incidents", None, f"of_{id}")
    typed(at, effect="Сбоев не будет")
    at.go("queue")
    assert [draft.editor for draft in at.office.drafts.mine(at.desk)] == [f"suggestion/of_{id}"]
    at.go("incidents", None, "new_suggestion")
    assert page(at).suggestion.form.draft() == SuggestionDraft()
    at.go("incidents", None, f"of_{id}")
    assert page(at).suggestion.form.draft().effect == "Сбоев не будет"
    assert page(at).suggestion.form.draft().trouble == "Сервер падает"


def test_a_lead_accepts_and_carries_out_by_keys_and_takes_each_back(at: Whole, clerk: Desk) -> None:
    id = at.office.suggestions.save(clerk, DRAFT)
    at.go("incidents", id, "suggestion")
    assert not page(at).suggestion.form.isEnabled(), "another's"
    at.press("Ctrl+Return")
    sheet = page(at).suggestion.beside.sheet
    assert not sheet.form.field("due").isVisible()
    asked(at, "state")
    at.press("Down")
    assert sheet.form.field("due").isVisible()
    asked(at, "owner_id")
    at.press("Down")
    asked(at, "due")
    at.type("24.11")
    asked(at, "words")
    at.type("Шлюз есть")
    at.press("Ctrl+Return")
    assert at.office.suggestions.card(at.desk, id).state is S.ACCEPTED
    assert "Принято" in page(at).suggestion.last.text
    assert "Шлюз есть" in page(at).suggestion.last.text
    assert page(at).suggestion.steps.model().rowCount() == 2
    at.press("Ctrl+Z")
    assert at.office.suggestions.card(at.desk, id).state is S.PUT
    at.office.suggestions.decide(at.desk, id, VerdictDraft(S.ACCEPTED, "Да", clerk.staff_id, "24.11.2026"))
    at.settle()
    at.press("Insert")
    asked(at, "helped")
    at.press("Down")
    asked(at, "words")
    at.type("Не пришли двое")
    at.press("Ctrl+Return")
    assert at.office.suggestions.card(at.desk, id).state is S.DONE
    assert page(at).suggestion.header.main == ""
    at.press("Ctrl+Z")
    assert at.office.suggestions.card(at.desk, id).state is S.ACCEPTED


def test_a_refused_decision_stays_in_its_sheet(at: Whole, clerk: Desk) -> None:
    id = at.office.suggestions.save(clerk, DRAFT)
    at.go("incidents", id, "suggestion")
    at.press("Ctrl+Return", "Ctrl+Return")
    assert page(at).suggestion.beside.sheet.form.field("state").problem
    assert at.office.suggestions.card(at.desk, id).steps == ()
    at.press("Escape")
    assert page(at).suggestion.beside.sheet is None


def test_the_list_is_narrowed_to_a_state_by_keys(at: Whole, clerk: Desk) -> None:
    put, done = at.office.suggestions.save(clerk, DRAFT), at.office.suggestions.save(clerk, DRAFT)
    at.office.suggestions.decide(at.desk, done, VerdictDraft(S.ACCEPTED, "Да", clerk.staff_id, "24.11.2026"))
    at.office.suggestions.finish(at.desk, done, OutcomeDraft(True, "Вдвое меньше"))
    at.go("incidents", None, "suggestions")
    shown = page(at).suggestions.table.model()
    assert shown.rowCount() == 2
    at.press("Alt+2")
    assert [shown.row_at(row).id for row in range(shown.rowCount())] == [put]
    at.press("Alt+6")
    assert [shown.row_at(row).id for row in range(shown.rowCount())] == [done]
    at.press("Alt+4")
    assert shown.rowCount() == 0
    at.press("Alt+1")
    page(at).suggestions.table.setFocus()
    at.press("Home", "Return")
    assert page(at).suggestion.header.title == "Предложение ПО-2"
    at.press("Escape")
    assert page(at).suggestions.table.isVisible()


def test_a_clerk_sees_the_course_and_decides_nothing(office: Office, clerk: Desk, tmp_path: Path) -> None:
    id = office.suggestions.save(desk_of(office, Role.LEAD, workstation="lead"), DRAFT)
    with opened(office, clerk, tmp_path) as at:
        at.go("incidents", id, "suggestion")
        assert page(at).suggestion.header.main == ""
        at.press("Insert", "Ctrl+Return")
        assert page(at).suggestion.beside.sheet is None


def test_its_paper_stands_beside_and_follows_the_decision(at: Whole, clerk: Desk) -> None:
    id = at.office.suggestions.save(clerk, DRAFT)
    at.go("incidents", id, "suggestion")
    at.press("Ctrl+P")
    assert "Решение ещё не принято" in read(page(at).suggestion.paper.pdf)
    at.office.suggestions.decide(at.desk, id, VerdictDraft(S.DECLINED, "Нет шлюза"))
    at.settle()
    assert "Нет шлюза" in read(page(at).suggestion.paper.pdf)
