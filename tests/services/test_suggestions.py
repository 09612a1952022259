"""Suggestions over a real office on every engine: put forward, decided by another, postponed, carried out, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from frontdesk.db.models import Event
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound, OwnDecision, WrongState
from frontdesk.domain.events import EventKind
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

DRAFT = SuggestionDraft("Напоминать", Concern.AUTOMATION, "Не приходят", "Сообщение за день", "Вдвое меньше")
S = SuggestionState
DECLINED = VerdictDraft(S.DECLINED, "Нет шлюза сообщений")


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD, workstation="lead")


@pytest.fixture
def clerk(office: Office) -> Desk:
    return desk_of(office, Role.CLERK, workstation="clerk")


def accepted(desk: Desk) -> VerdictDraft:
    return VerdictDraft(S.ACCEPTED, "Шлюз есть", desk.staff_id, "24.11.2026")


def told(office: Office) -> list[EventKind]:
    """Of suggestions, the oldest first."""
    with office.database.read() as session:
        lines = select(Event.kind_of).where(Event.kind_of.like("suggestion.%")).order_by(Event.id)
        return [EventKind(kind) for kind in session.execute(lines).scalars()]


def test_one_is_put_forward_and_stands_in_the_list(office: Office, clerk: Desk) -> None:
    id = office.suggestions.save(clerk, replace(DRAFT, title="  Напоминать "))
    card = office.suggestions.card(clerk, id)
    assert (card.number, card.base, card.state, card.steps) == (1, DRAFT, S.PUT, ())
    (row,) = office.suggestions.all(clerk)
    assert (row.title, row.concern, row.author, row.owner, row.due) == (
        "Напоминать", Concern.AUTOMATION, card.author, "", None,
    )  # fmt: skip
    assert told(office) == [EventKind.SUGGESTION_CHANGED]
    with pytest.raises(Invalid):
        office.suggestions.save(clerk, SuggestionDraft())


def test_its_author_alone_mends_it_and_nobody_once_it_is_decided(
    office: Office, desk: Desk, clerk: Desk
) -> None:
    id = office.suggestions.save(clerk, DRAFT)
    better = replace(DRAFT, effect="Втрое меньше")
    with pytest.raises(WrongState):
        office.suggestions.save(desk, better, id, DRAFT)
    office.suggestions.save(clerk, better, id, DRAFT)
    assert office.suggestions.card(clerk, id).base.effect == "Втрое меньше"
    with pytest.raises(ChangedMeanwhile) as met:
        office.suggestions.save(clerk, replace(DRAFT, effect="Ничего"), id, DRAFT)
    assert met.value.fields == ("effect",)
    office.suggestions.decide(desk, id, DECLINED)
    for deed in (
        lambda: office.suggestions.save(clerk, DRAFT, id, better),
        lambda: office.suggestions.take_back(clerk, id),
    ):
        with pytest.raises(WrongState):
            deed()


def test_a_lead_decides_and_not_on_a_suggestion_of_his_own(
    office: Office, desk: Desk, lead: Desk, clerk: Desk
) -> None:
    own = office.suggestions.save(lead, DRAFT)
    with pytest.raises(OwnDecision):
        office.suggestions.decide(lead, own, DECLINED)
    with pytest.raises(NotAllowed):
        office.suggestions.decide(clerk, own, DECLINED)
    with pytest.raises(Invalid):
        office.suggestions.decide(desk, own, replace(DECLINED, words=""))
    with pytest.raises(NotFound):
        office.suggestions.decide(desk, own, replace(accepted(desk), owner_id=999_999))
    office.suggestions.decide(desk, own, DECLINED)
    card = office.suggestions.card(lead, own)
    (step,) = card.steps
    assert (card.state, step.words, step.due, step.owner) == (S.DECLINED, "Нет шлюза сообщений", None, "")
    assert step.by != card.author
    with pytest.raises(WrongState):
        office.suggestions.decide(desk, own, accepted(desk))
    assert told(office) == [EventKind.SUGGESTION_CHANGED, EventKind.SUGGESTION_DECIDED]


def test_a_postponed_one_comes_back_is_accepted_with_owner_and_term_and_is_carried_out(
    office: Office, desk: Desk, lead: Desk, clerk: Desk
) -> None:
    id = office.suggestions.save(clerk, DRAFT)
    office.suggestions.decide(desk, id, VerdictDraft(S.POSTPONED, "Ждём шлюз", due="20.11.2026"))
    assert office.suggestions.all(desk)[0].due == date(2026, 11, 20)
    with pytest.raises(WrongState):
        office.suggestions.finish(lead, id, OutcomeDraft(True, "Рано"))
    office.suggestions.decide(lead, id, accepted(clerk))
    (row,) = office.suggestions.all(desk)
    assert (row.state, row.due, row.owner) == (S.ACCEPTED, date(2026, 11, 24), row.author)
    with pytest.raises(Invalid):
        office.suggestions.finish(desk, id, OutcomeDraft(True))
    office.suggestions.finish(desk, id, OutcomeDraft(False, "Не приходят по-прежнему"))
    card = office.suggestions.card(clerk, id)
    assert [step.state for step in card.steps] == [S.POSTPONED, S.ACCEPTED, S.DONE]
    assert (card.state, card.steps[-1].helped, office.suggestions.all(desk)[0].due) == (S.DONE, False, None)
    assert told(office)[1:] == [EventKind.SUGGESTION_DECIDED] * 2 + [EventKind.SUGGESTION_DONE]


def test_the_last_step_is_taken_back_and_the_one_before_stands_again(
    office: Office, desk: Desk, lead: Desk, clerk: Desk
) -> None:
    id = office.suggestions.save(clerk, DRAFT)
    first = office.suggestions.decide(desk, id, accepted(clerk))
    last = office.suggestions.finish(lead, id, OutcomeDraft(True, "Вдвое меньше"))
    with pytest.raises(WrongState):
        office.suggestions.undo(desk, id, first)
    with pytest.raises(WrongState):
        office.suggestions.undo(desk, id, last)  # another's
    office.suggestions.undo(lead, id, last)
    (row,) = office.suggestions.all(desk)
    assert (row.state, row.due, row.owner) == (S.ACCEPTED, date(2026, 11, 24), row.author)
    office.suggestions.undo(desk, id, first)
    (row,) = office.suggestions.all(desk)
    assert (row.state, row.due, row.owner) == (S.PUT, None, "")
    assert told(office)[-2:] == [EventKind.SUGGESTION_UNDONE] * 2
    office.suggestions.take_back(clerk, id)
    assert office.suggestions.all(desk) == ()
    with pytest.raises(NotFound):
        office.suggestions.card(desk, id)
    assert office.journal.verify().is_whole


def test_one_made_of_a_problem_names_it_and_the_problem_stays(office: Office, desk: Desk) -> None:
    problem = office.problems.save(desk, ProblemDraft("Сервер падает"))
    id = office.suggestions.save(desk, replace(DRAFT, problem_id=problem))
    assert office.suggestions.card(desk, id).problem == 1
    with pytest.raises(WrongState):
        office.problems.take_back(desk, problem)
    with pytest.raises(NotFound):
        office.suggestions.save(desk, replace(DRAFT, problem_id=999_999))


def test_its_paper_says_what_was_put_forward_and_what_was_decided(
    office: Office, desk: Desk, clerk: Desk
) -> None:
    id = office.suggestions.save(clerk, DRAFT)
    assert "Решение ещё не принято" in read(office.suggestions.paper(clerk, id))
    office.suggestions.decide(desk, id, accepted(clerk))
    said = read(office.suggestions.paper(clerk, id))
    assert all(part in said for part in ("ПО-1", "автоматизация", "Сообщение за день", "Шлюз есть", "24.11"))
