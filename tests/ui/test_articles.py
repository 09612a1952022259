"""Instructions by keys over the whole program: from a problem, by a second person into force, into an answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from frontdesk.domain.articles import ArticleDraft, ArticleKind, ArticleState, JudgeDraft
from frontdesk.domain.problems import ProblemDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.services.people import desk_of, subject, ticket
from tests.ui.whole import Whole, opened

TYPED = ArticleDraft("Талон не печатается", steps="Проверить бумагу\nВключить снова")


@pytest.fixture
def at(office: Office, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk_of(office, Role.LEAD, counter=3), tmp_path) as made:
        yield made


@pytest.fixture
def clerk(office: Office) -> Desk:
    return desk_of(office, Role.CLERK, workstation="clerk")


def page(at: Whole) -> Any:
    return at.window.page("incidents")


def pane(at: Whole) -> Any:
    return page(at).article


def typed(at: Whole, **words: str) -> None:
    for name, text in words.items():
        pane(at).form.field(name).setFocus()
        at.type(text)


def on_review(office: Office, clerk: Desk, draft: ArticleDraft = TYPED) -> int:
    id = office.articles.save(clerk, draft)
    office.articles.propose(clerk, id)
    return id


def in_force(at: Whole, clerk: Desk, draft: ArticleDraft = TYPED) -> int:
    id = on_review(at.office, clerk, draft)
    at.office.articles.judge(at.desk, id, JudgeDraft(approved=True))
    return id


def test_one_is_written_from_any_page_and_given_to_a_second_person(at: Whole) -> None:
    at.press("Alt+W")
    typed(at, title="Талон не печатается")
    at.press("Ctrl+Return")
    assert pane(at).form.field("steps").problem
    typed(at, steps="Проверить бумагу")
    at.press("Ctrl+Return")
    assert pane(at).header.title == "Статья БЗ-1"
    assert pane(at).header.main == "На проверку"
    at.press("Ctrl+Return")
    assert pane(at).header.main == "", "his own: another lead decides"
    assert "второго человека" in pane(at).last.text
    assert not pane(at).form.isEnabled()
    at.press("Ctrl+Z")
    assert pane(at).form.isEnabled()
    (row,) = at.office.articles.all(at.desk)
    assert row.state is ArticleState.DRAFT


def test_from_a_problem_it_begins_with_what_helps(at: Whole) -> None:
    problem = ProblemDraft("Застревает бумага", "Талон мятый", "Открыть крышку\nВынуть рулон", "Тупой резак")
    id = at.office.problems.save(at.desk, problem)
    at.go("incidents", id, "problem")
    at.press("Alt+W")
    draft = pane(at).form.draft()
    assert (draft.title, draft.text, draft.lines) == (
        "Застревает бумага",
        "Талон мятый",
        ("Открыть крышку", "Вынуть рулон"),
    )
    at.press("Ctrl+Return")
    (row,) = at.office.articles.all(at.desk)
    assert at.office.articles.card(at.desk, row.id).problem == 1
    pane(at).problem_button.click()
    at.settle()
    assert page(at).problem.header.title == "Проблема ПР-1"


def test_another_kind_begins_with_what_the_problem_knows_for_it(at: Whole) -> None:
    problem = ProblemDraft("Застревает бумага", "Талон мятый", "Вынуть рулон", "Тупой резак")
    at.go("incidents", at.office.problems.save(at.desk, problem), "problem")
    at.press("Alt+W")
    pane(at).form.field("kind").setFocus()
    at.press("Down")
    draft = pane(at).form.draft()
    assert (draft.kind, draft.title) == (ArticleKind.CASE, "Разбор проблемы: Застревает бумага")
    assert "Коренная причина\nТупой резак" in draft.text
    typed(at, title="!")
    pane(at).form.field("kind").setFocus()
    at.press("Up")
    assert pane(at).form.draft() == replace(draft, kind=ArticleKind.INSTRUCTION, title=draft.title + "!")


def test_what_is_typed_is_gone_on_with_where_it_was(at: Whole) -> None:
    id = at.office.problems.save(at.desk, ProblemDraft("Застревает бумага"))
    at.go("incidents", None, f"case_{id}")
    typed(at, steps="Вынуть рулон")
    at.go("queue")
    assert [draft.editor for draft in at.office.drafts.mine(at.desk)] == [f"article/case_{id}"]
    at.go("incidents", None, f"case_{id}")
    assert pane(at).form.draft().steps == "Вынуть рулон"


def test_a_lead_returns_it_or_puts_it_in_force_and_takes_that_back(at: Whole, clerk: Desk) -> None:
    id = on_review(at.office, clerk)
    at.go("incidents", id, "article")
    assert pane(at).header.main == "Решить…"
    at.press("Insert")
    sheet = pane(at).beside.sheet
    sheet.form.field("approved").set_value(False)
    at.press("Ctrl+Return")
    assert sheet.form.field("words").problem, "who returns says why"
    sheet.form.field("words").setFocus()
    at.type("Шаг 2 неясен")
    at.press("Ctrl+Return")
    assert at.toast == "Возвращено: Талон не печатается"
    assert pane(at).last.text.endswith("Шаг 2 неясен")
    at.press("Ctrl+Z")
    at.press("Insert")
    sheet = pane(at).beside.sheet
    sheet.form.field("approved").set_value(True)
    sheet.form.field("approved").setFocus()
    at.press("Ctrl+Return")
    assert at.toast == "Введено в действие: Талон не печатается"
    assert at.office.articles.card(clerk, id).state is ArticleState.FORCE


def test_what_is_in_force_goes_into_an_answer_on_its_subject(at: Whole, clerk: Desk) -> None:
    in_force(at, clerk, replace(TYPED, subject_id=subject(at.office)))
    in_force(at, clerk, replace(TYPED, title="Ещё одна", steps="Нет"))
    queue: Any = at.go("queue", ticket(at.office, at.desk))
    composer = queue.workspace.ticket.composer
    composer._kinds.setCurrentIndex(1)
    composer.editor.setFocus()
    at.press("Ctrl+Space")
    shown = [one.title for one in queue.templating.picker._model.templates]
    assert shown[:2] == ["Талон не печатается", "Ещё одна"]
    at.type("тал")
    at.press("Return")
    assert composer.text == "1. Проверить бумагу\n2. Включить снова"


def test_it_is_found_by_its_words_in_either_layout_and_read_beside_the_list(at: Whole, clerk: Desk) -> None:
    in_force(at, clerk)
    in_force(at, clerk, replace(TYPED, title="Паспорт на имя другого", steps="Сверить"))
    at.go("incidents", None, "articles")
    listing = page(at).articles
    assert listing.table.model().rowCount() == 2
    listing.asked.setFocus()
    at.type("nfkjy")
    assert [row.title for row in listing._rows.values() if row.id == listing.table.current_id] == [
        "Талон не печатается"
    ]
    assert listing.table.model().rowCount() == 1
    assert listing.reader._steps.text() == "1. Проверить бумагу\n2. Включить снова"
    at.press("Return", "Return")
    assert pane(at).header.title == "Статья БЗ-1"


def test_what_holds_no_more_is_taken_out_of_use_with_a_reason(at: Whole, clerk: Desk) -> None:
    id = in_force(at, clerk)
    at.go("incidents", id, "article")
    assert pane(at).header.main == "Устарела…"
    at.press("Insert")
    at.press("Ctrl+Return")
    assert pane(at).beside.sheet.form.field("words").problem
    at.type("бланк сменился")
    at.press("Ctrl+Return")
    assert at.toast == "Устарело: Талон не печатается"
    assert pane(at).last.text.startswith("Устарела с 17.11.2026, ")
    assert pane(at).last.text.endswith("бланк сменился")
    assert at.office.articles.readings(clerk, subject(at.office)) == ()
    at.press("Ctrl+Z")
    assert len(at.office.articles.readings(clerk, subject(at.office))) == 1


def test_to_write_upon_what_is_in_force_begins_the_next_edition(at: Whole, clerk: Desk) -> None:
    id = in_force(at, clerk)
    at.go("incidents", id, "article")
    typed(at, title="!")
    at.press("Ctrl+Return")
    card = at.office.articles.card(at.desk, id)
    assert (card.edition, card.state, card.read) == (2, ArticleState.DRAFT, TYPED)
    assert "читают прежнюю" in pane(at).last.text
