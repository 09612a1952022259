"""Articles by their newest edition, and what of them is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Subject
from frontdesk.db.models.articles import Article
from frontdesk.domain.articles import ArticleKind, ArticleRow, ArticleState
from frontdesk.domain.routing import BRANCH


def get(session: Session, id: int, lock: bool = False) -> Article | None:
    return session.get(Article, id, with_for_update=True if lock else None)


def rows(session: Session) -> tuple[ArticleRow, ...]:
    """The newest edition of each, the newest article on top."""
    newest = select(func.max(Article.id)).group_by(Article.number)
    question = (
        select(Article, Subject)
        .outerjoin(Subject, Subject.id == Article.subject_id)
        .where(Article.id.in_(newest))
        .order_by(Article.number.desc())
    )
    return tuple(
        ArticleRow(
            row.id, row.number, row.edition, row.title, ArticleKind(row.kind_of), ArticleState(row.state),
            subject.path if subject is not None else "",
        )
        for row, subject in session.execute(question)
    )  # fmt: skip


def in_force(session: Session, numbers: Iterable[int] | None = None) -> Sequence[Article]:
    """The newest edition of each that was approved, unless that one is out of date."""
    approved = (ArticleState.FORCE.value, ArticleState.OUTDATED.value)
    newest = select(func.max(Article.id)).where(Article.state.in_(approved)).group_by(Article.number)
    question = select(Article).where(Article.id.in_(newest), Article.state == ArticleState.FORCE.value)
    if numbers is not None:
        question = question.where(Article.number.in_(numbers))
    return session.execute(question.order_by(Article.number)).scalars().all()


def to_subject(session: Session, subject_id: int) -> Sequence[Article]:
    """What is read of that subject, then of others of its branch, then of none in particular."""
    own = session.get(Subject, subject_id)
    paths = {id: path for id, path in session.execute(select(Subject.id, Subject.path))}  # noqa: C416 - rows
    branch = own.path.partition(BRANCH)[0] if own is not None else ""

    def far(article: Article) -> int:
        if article.subject_id is None:
            return 2
        if article.subject_id == subject_id:
            return 0
        return 1 if paths[article.subject_id].partition(BRANCH)[0] == branch else 3

    return sorted((one for one in in_force(session) if far(one) < 3), key=far)


def newest(session: Session, number: int) -> Article:
    question = select(Article).where(Article.number == number).order_by(Article.id.desc()).limit(1)
    return session.execute(question).scalar_one()


def stands_on(session: Session, problem_id: int) -> bool:
    """Some article was made from that problem."""
    found = select(Article.id).where(Article.problem_id == problem_id).limit(1)
    return session.execute(found).scalar() is not None
