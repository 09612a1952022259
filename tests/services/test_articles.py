"""Articles: in force by a second person, read while the next edition is prepared, given to a subject; every engine."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sqlalchemy import select

from frontdesk.db.models import Event
from frontdesk.domain.articles import (
    ArticleDraft,
    ArticleKind,
    ArticleState,
    JudgeDraft,
    OutdateDraft,
    instruction_of,
)
from frontdesk.domain.errors import (
    ChangedMeanwhile,
    Invalid,
    NotAllowed,
    NotFound,
    OwnDecision,
    WrongState,
)
from frontdesk.domain.events import EventKind
from frontdesk.domain.problems import ProblemDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.services.people import desk_of, subject

TYPED = ArticleDraft("Талон не печатается", steps="Проверить бумагу\nВключить снова")
APPROVED, RETURNED = JudgeDraft(approved=True), JudgeDraft(approved=False, words="шаг 2 неясен")


@pytest.fixture
def clerk(office: Office) -> Desk:
    return desk_of(office, Role.CLERK, counter=3)


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


def in_force(office: Office, clerk: Desk, lead: Desk, draft: ArticleDraft = TYPED) -> int:
    id = office.articles.save(clerk, draft)
    office.articles.propose(clerk, id)
    office.articles.judge(lead, id, APPROVED)
    return id


def titles(office: Office, desk: Desk, subject_id: int) -> list[str]:
    return [one.base.title for one in office.articles.readings(desk, subject_id)]


def test_an_article_is_in_force_by_a_second_person_who_leads(office: Office, clerk: Desk, lead: Desk) -> None:
    id = office.articles.save(clerk, TYPED)
    with pytest.raises(WrongState):
        office.articles.judge(lead, id, APPROVED)
    office.articles.propose(clerk, id)
    with pytest.raises(NotAllowed):
        office.articles.judge(clerk, id, APPROVED)
    assert titles(office, clerk, subject(office)) == []
    office.articles.judge(lead, id, APPROVED)
    card = office.articles.card(clerk, id)
    assert (card.state, card.edition, card.read) == (ArticleState.FORCE, 1, TYPED)
    assert card.judge
    assert titles(office, clerk, subject(office)) == ["Талон не печатается"]


def test_nobody_approves_what_they_wrote(office: Office, lead: Desk) -> None:
    id = office.articles.save(lead, TYPED)
    office.articles.propose(lead, id)
    with pytest.raises(OwnDecision):
        office.articles.judge(lead, id, APPROVED)
    office.articles.judge(desk_of(office, Role.DIRECTOR), id, APPROVED)
    assert office.articles.card(lead, id).state is ArticleState.FORCE


def test_what_is_returned_has_its_reason_and_goes_again(office: Office, clerk: Desk, lead: Desk) -> None:
    id = office.articles.save(clerk, TYPED)
    office.articles.propose(clerk, id)
    with pytest.raises(Invalid):
        office.articles.judge(lead, id, JudgeDraft(approved=False))
    office.articles.judge(lead, id, RETURNED)
    card = office.articles.card(clerk, id)
    assert (card.state, card.words, card.read) == (ArticleState.DRAFT, "шаг 2 неясен", None)
    assert office.articles.save(clerk, replace(TYPED, text="Яснее"), id, TYPED) == id
    office.articles.propose(clerk, id)
    with pytest.raises(WrongState):
        office.articles.save(clerk, TYPED, id)
    office.articles.recall(clerk, id)
    office.articles.take_back(clerk, id)
    with pytest.raises(NotFound):
        office.articles.card(clerk, id)


def test_the_edition_in_force_is_read_until_the_next_one_is_approved(
    office: Office, clerk: Desk, lead: Desk
) -> None:
    first = in_force(office, clerk, lead)
    newer = replace(TYPED, steps="Сменить ленту")
    next_ = office.articles.save(lead, newer, first, TYPED)
    assert next_ != first
    card = office.articles.card(clerk, first)
    assert (card.id, card.edition, card.state, card.read) == (next_, 2, ArticleState.DRAFT, TYPED)
    with pytest.raises(WrongState):
        office.articles.save(clerk, newer, next_)  # another's draft
    office.articles.propose(lead, next_)
    office.articles.judge(desk_of(office, Role.DIRECTOR), next_, APPROVED)
    (read,) = office.articles.readings(clerk, subject(office))
    assert (read.edition, read.base) == (2, newer)
    (row,) = office.articles.all(clerk)
    assert (row.id, row.edition, row.state) == (next_, 2, ArticleState.FORCE)
    with pytest.raises(WrongState):
        office.articles.save(clerk, TYPED, first)  # not the newest


def test_whoever_sees_that_it_holds_no_more_says_so_and_may_take_it_back(
    office: Office, clerk: Desk, lead: Desk
) -> None:
    id = in_force(office, clerk, lead)
    was = office.articles.card(clerk, id)
    with pytest.raises(Invalid):
        office.articles.outdate(clerk, id, OutdateDraft())
    office.articles.outdate(clerk, id, OutdateDraft("бланк сменился"))
    card = office.articles.card(clerk, id)
    assert (card.state, card.words, card.read) == (ArticleState.OUTDATED, "бланк сменился", None)
    assert titles(office, clerk, subject(office)) == []
    with pytest.raises(WrongState):
        office.articles.undo(lead, id, was)
    office.articles.undo(clerk, id, was)
    assert office.articles.card(clerk, id) == was, "approved by whoever had approved it"
    assert titles(office, clerk, subject(office)) == ["Талон не печатается"]


def test_a_decision_is_taken_back_until_the_next_edition_is_begun(
    office: Office, clerk: Desk, lead: Desk
) -> None:
    id = office.articles.save(clerk, TYPED)
    office.articles.propose(clerk, id)
    was = office.articles.card(lead, id)
    office.articles.judge(lead, id, APPROVED)
    office.articles.undo(lead, id, was)
    assert office.articles.card(lead, id) == was
    office.articles.judge(lead, id, APPROVED)
    office.articles.save(clerk, TYPED, id)
    with pytest.raises(WrongState):
        office.articles.undo(lead, id, was)


def test_the_nearest_to_a_subject_comes_first_and_other_branches_never(
    office: Office, clerk: Desk, lead: Desk
) -> None:
    rows = office.tickets.subjects()
    own = next(row for row in rows if row.code == "reception.documents")
    branch = own.path.partition(" / ")[0]
    near = next(row for row in rows if row.path.startswith(f"{branch} / ") and row.id != own.id)
    far = next(row for row in rows if not row.path.startswith(f"{branch} / "))
    for title, id in (("ко всему", None), ("чужая", far.id), ("рядом", near.id), ("своя", own.id)):
        in_force(office, clerk, lead, replace(TYPED, title=title, subject_id=id))
    assert titles(office, clerk, own.id) == ["своя", "рядом", "ко всему"]


def test_an_article_follows_its_subject_into_another(office: Office, clerk: Desk, lead: Desk) -> None:
    rows = office.tickets.subjects()[:2]
    in_force(office, clerk, lead, replace(TYPED, subject_id=rows[0].id))
    memory = office.subject_tree.retire(lead, rows[0].id, rows[1].id)
    assert office.articles.readings(clerk, rows[1].id)[0].base.subject_id == rows[1].id
    office.subject_tree.restore(lead, rows[0].id, memory)
    assert office.articles.readings(clerk, rows[0].id)[0].base.subject_id == rows[0].id


def test_a_problem_that_an_article_stands_on_is_not_taken_back(office: Office, clerk: Desk) -> None:
    problem = office.problems.save(clerk, ProblemDraft("Застревает бумага", workaround="Вынуть рулон"))
    draft = instruction_of(office.problems.card(clerk, problem))
    id = office.articles.save(clerk, draft)
    assert office.articles.card(clerk, id).problem == 1
    with pytest.raises(WrongState):
        office.problems.take_back(clerk, problem)
    office.articles.take_back(clerk, id)
    office.problems.take_back(clerk, problem)
    with pytest.raises(NotFound):
        office.articles.save(clerk, draft)


def test_two_who_change_one_draft_are_told(office: Office, clerk: Desk) -> None:
    id = office.articles.save(clerk, TYPED)
    office.articles.save(clerk, replace(TYPED, title="Одно"), id, TYPED)
    with pytest.raises(ChangedMeanwhile) as met:
        office.articles.save(clerk, replace(TYPED, title="Другое"), id, TYPED)
    assert met.value.fields == ("title",)


def test_its_course_is_in_the_journal(office: Office, clerk: Desk, lead: Desk) -> None:
    in_force(office, clerk, lead, replace(TYPED, kind=ArticleKind.CASE, text="Разбор"))
    with office.database.read() as session:
        lines = select(Event.data).where(Event.kind_of == EventKind.ARTICLE_CHANGED.value).order_by(Event.id)
        told = [json.loads(data)["state"] for data in session.execute(lines).scalars()]
    assert told == ["draft", "review", "force"]
    assert office.journal.verify().is_whole
