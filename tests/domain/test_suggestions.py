"""What a suggestion, a decision on it and its outcome have to say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.problems import ProblemCard, ProblemDraft
from frontdesk.domain.suggestions import (
    TITLE,
    Concern,
    OutcomeDraft,
    SuggestionDraft,
    SuggestionRow,
    SuggestionState,
    VerdictDraft,
    of_problem,
)

TODAY = date(2026, 11, 17)
WHOLE = SuggestionDraft("Напоминать", Concern.AUTOMATION, "Не приходят", "Сообщение за день", "Вдвое меньше")
S = SuggestionState


def fields(problems: tuple[Problem, ...]) -> dict[str, ProblemKind]:
    return {problem.field: problem.kind for problem in problems}


def test_a_suggestion_says_what_is_bad_what_is_to_be_and_what_that_brings() -> None:
    assert WHOLE.check() == ()
    needed = ("title", "trouble", "idea", "effect")
    assert fields(SuggestionDraft().check()) == dict.fromkeys(needed, ProblemKind.REQUIRED)
    assert fields(replace(WHOLE, title="а" * (TITLE + 1)).check()) == {"title": ProblemKind.TOO_LONG}


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        (VerdictDraft(), {"state": ProblemKind.REQUIRED, "words": ProblemKind.REQUIRED}),
        (VerdictDraft(S.DECLINED, "Дорого"), {}),
        (VerdictDraft(S.DECLINED, " "), {"words": ProblemKind.REQUIRED}),
        (VerdictDraft(S.ACCEPTED, "Да"), {"owner_id": ProblemKind.REQUIRED, "due": ProblemKind.REQUIRED}),
        (VerdictDraft(S.ACCEPTED, "Да", 1, "20.11"), {}),
        (VerdictDraft(S.ACCEPTED, "Да", 1, "скоро"), {"due": ProblemKind.NOT_A_DATE}),
        (VerdictDraft(S.POSTPONED, "Нет денег", due="16.11.2026"), {"due": ProblemKind.DATE_BEFORE}),
        (VerdictDraft(S.POSTPONED, "Нет денег", due="17.11.2026"), {}),
        (VerdictDraft(S.POSTPONED, "Нет денег"), {"due": ProblemKind.REQUIRED}),
        (VerdictDraft(S.DONE, "Да"), {"state": ProblemKind.REQUIRED}),
    ],
)
def test_each_decision_asks_for_what_it_needs(draft: VerdictDraft, wrong: dict[str, ProblemKind]) -> None:
    assert fields(draft.check(TODAY)) == wrong


def test_an_outcome_says_whether_it_helped_and_how_that_is_known() -> None:
    asked = {"helped": ProblemKind.REQUIRED, "words": ProblemKind.REQUIRED}
    assert fields(OutcomeDraft().check()) == asked
    assert OutcomeDraft(False, "Как было").check() == ()


def test_of_a_problem_only_the_effect_is_left_to_write() -> None:
    base = ProblemDraft("Сервер падает", "Ошибка 502", "Чистить журнал", "Нет правила")
    card = ProblemCard(7, 4, base, datetime(2026, 11, 1, tzinfo=UTC), "Лобанова К.", None, (), ())
    draft = of_problem(card)
    assert draft == SuggestionDraft(
        "Сервер падает", Concern.PROCESS, "Ошибка 502\nНет правила", "Чистить журнал", "", 7
    )
    assert fields(draft.check()) == {"effect": ProblemKind.REQUIRED}
    assert of_problem(replace(card, base=ProblemDraft("Сервер падает"))).trouble == "Сервер падает"


@pytest.mark.parametrize(("due", "late"), [(None, False), (TODAY, False), (date(2026, 11, 16), True)])
def test_one_is_late_after_its_day(due: date | None, late: bool) -> None:
    put = datetime(2026, 11, 1, tzinfo=UTC)
    row = SuggestionRow(1, 1, "Напоминать", Concern.PROCESS, S.ACCEPTED, "Лобанова К.", put, "", due)
    assert row.is_late(TODAY) is late
