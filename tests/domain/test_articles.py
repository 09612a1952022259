"""What an article has to say, which edition is read, and what is taken over from a problem."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from frontdesk.domain.articles import (
    TITLE,
    ArticleDraft,
    ArticleKind,
    JudgeDraft,
    OutdateDraft,
    instruction_of,
    of_problem,
)
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.problems import ProblemCard, ProblemDraft
from frontdesk.domain.remedies import RemedyKind, RemedyRow, Stage

NOW = datetime(2026, 11, 17, 10, 42, tzinfo=UTC)
WHOLE = ArticleDraft("Талон не печатается", steps="Проверить бумагу\n\n  Включить снова ")
REMEDY = RemedyRow(
    1, RemedyKind.CORRECTIVE, "Заменить резак", 7, "Лобанова К.", NOW, None, Stage.DO, 1, None, "", "", None, ""
)  # fmt: skip
BASE = ProblemDraft("Застревает бумага", "Талон выходит мятым", "Открыть крышку\nВынуть рулон", "Тупой резак")
CARD = ProblemCard(5, 2, BASE, NOW, "Лобанова К.", None, (), (REMEDY,))


def fields(problems: tuple[Problem, ...]) -> dict[str, ProblemKind]:
    return {problem.field: problem.kind for problem in problems}


def test_an_instruction_needs_steps_and_a_case_its_text() -> None:
    assert WHOLE.check() == ()
    required = ProblemKind.REQUIRED
    assert fields(ArticleDraft().check()) == {"title": required, "steps": required}
    assert fields(replace(WHOLE, kind=ArticleKind.CASE, text=" ").check()) == {"text": required}
    assert fields(replace(WHOLE, title="а" * (TITLE + 1)).check()) == {"title": ProblemKind.TOO_LONG}


def test_each_line_that_says_something_is_a_step() -> None:
    assert WHOLE.lines == ("Проверить бумагу", "Включить снова")


def test_who_judges_says_what_and_who_returns_says_why() -> None:
    required = ProblemKind.REQUIRED
    assert fields(JudgeDraft().check()) == {"approved": required}
    assert fields(JudgeDraft(approved=False, words=" ").check()) == {"words": required}
    assert JudgeDraft(approved=False, words="шаг 2 неясен").check() == JudgeDraft(approved=True).check() == ()
    assert fields(OutdateDraft().check()) == {"words": required}


def test_a_case_takes_over_all_that_is_known_of_a_problem_but_no_owner_of_a_measure() -> None:
    case = of_problem(CARD)
    assert (case.kind, case.problem_id, case.check()) == (ArticleKind.CASE, 5, ())
    assert case.title == "Разбор проблемы: Застревает бумага"
    assert case.text == (
        "Признаки\nТалон выходит мятым\n\n"
        "Коренная причина\nТупой резак\n\nЧто помогает\nОткрыть крышку\nВынуть рулон\n\nМеры\n— Заменить резак"
    )
    assert "Лобанова" not in case.text


def test_a_case_leaves_out_what_nobody_knows_and_keeps_within_its_title() -> None:
    bare = of_problem(replace(CARD, base=ProblemDraft("б" * TITLE), remedies=()))
    assert bare.text == ""
    assert len(bare.title) == TITLE


def test_an_instruction_begins_with_what_helps_against_the_problem() -> None:
    begun = instruction_of(CARD)
    assert begun.lines == ("Открыть крышку", "Вынуть рулон")
    assert (begun.text, begun.problem_id, begun.check()) == ("Талон выходит мятым", 5, ())
