"""Suggestions, and their courses."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from frontdesk.db.models import Staff
from frontdesk.db.models.suggestions import Suggestion, SuggestionStep
from frontdesk.domain.names import initials_after
from frontdesk.domain.suggestions import Concern, Step, SuggestionRow, SuggestionState


def get(session: Session, id: int, lock: bool = False) -> Suggestion | None:
    return session.get(Suggestion, id, with_for_update=True if lock else None)


def rows(session: Session) -> tuple[SuggestionRow, ...]:
    """The newest on top."""
    author, owner = aliased(Staff), aliased(Staff)
    question = (
        select(Suggestion, author, owner)
        .join(author, author.id == Suggestion.staff_id)
        .outerjoin(owner, owner.id == Suggestion.owner_id)
        .order_by(Suggestion.id.desc())
    )
    return tuple(
        SuggestionRow(
            row.id, row.number, row.title, Concern(row.concern), SuggestionState(row.state), short(by), row.put_at,
            short(whose), row.due,
        )
        for row, by, whose in session.execute(question)
    )  # fmt: skip


def stands_on(session: Session, problem_id: int) -> bool:
    """Some suggestion was made from that problem."""
    found = select(Suggestion.id).where(Suggestion.problem_id == problem_id).limit(1)
    return session.execute(found).scalar() is not None


def last(session: Session, id: int) -> SuggestionStep | None:
    mine = select(SuggestionStep).where(SuggestionStep.suggestion_id == id)
    return session.execute(mine.order_by(SuggestionStep.id.desc()).limit(1)).scalar()


def steps(session: Session, id: int) -> tuple[Step, ...]:
    """From the beginning on."""
    by, owner = aliased(Staff), aliased(Staff)
    question = (
        select(SuggestionStep, by, owner)
        .join(by, by.id == SuggestionStep.staff_id)
        .outerjoin(owner, owner.id == SuggestionStep.owner_id)
        .where(SuggestionStep.suggestion_id == id)
        .order_by(SuggestionStep.id)
    )
    return tuple(
        Step(
            step.id, SuggestionState(step.state), step.at, short(who), step.words, short(whose), step.due,
            step.helped,
        )
        for step, who, whose in session.execute(question)
    )  # fmt: skip


def short(person: Staff | None) -> str:
    return initials_after(person.surname, person.given, person.patronymic) if person is not None else ""
