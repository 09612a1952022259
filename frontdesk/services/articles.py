"""Knowledge articles: written by whoever works here, in force once a second person has approved them."""

from __future__ import annotations

from dataclasses import fields

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Staff, Subject
from frontdesk.db.models.articles import Article
from frontdesk.db.models.incidents import ProblemRecord
from frontdesk.db.queries import articles as queries
from frontdesk.db.queries import journal, numbers
from frontdesk.db.queries.suggestions import short
from frontdesk.domain.articles import (
    ArticleCard,
    ArticleDraft,
    ArticleKind,
    ArticleRow,
    ArticleState,
    JudgeDraft,
    OutdateDraft,
    Reading,
)
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, OwnDecision, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.rights import require

FIELDS = tuple(field.name for field in fields(ArticleDraft))
_COLUMNS = {"kind": "kind_of"}


class Articles:
    """An approved edition never changes: to save upon it begins the next one, and it is read until then."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def all(self, desk: Desk) -> tuple[ArticleRow, ...]:
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            return queries.rows(session)

    def card(self, desk: Desk, id: int) -> ArticleCard:
        """The newest edition of the article of which that is one. Raises NotFound."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            return self._card(session, queries.newest(session, self._get(session, id).number))

    def readings(self, desk: Desk, subject_id: int) -> tuple[Reading, ...]:
        """What is known about a subject, the nearest first."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            return tuple(
                Reading(row.id, row.number, row.edition, row.judged_at or row.made_at, _base(row))
                for row in queries.to_subject(session, subject_id)
            )

    def save(
        self, desk: Desk, draft: ArticleDraft, id: int | None = None, was: ArticleDraft | None = None
    ) -> int:
        """The edition that holds it now: one's own draft, or the next one upon what was approved. Raises Invalid,
        NotFound, WrongState (another's, or on review), ChangedMeanwhile.
        """
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            self._must_know(session, draft)
            if id is None:
                row = self._new(desk, numbers.take(session, "article"), 1)
            else:
                row = self._editable(session, desk, self._get(session, id, lock=True))
            if was is not None and id is not None:
                self._must_agree(session, row if row.id else self._get(session, id), draft, was)
            for name in FIELDS:
                value = getattr(draft, name)
                setattr(row, _COLUMNS.get(name, name), value.strip() if isinstance(value, str) else value)
            session.add(row)
            session.flush()
            self._tell(session, desk, row)
            return row.id

    def take_back(self, desk: Desk, id: int) -> None:
        """A draft, by its author. Raises NotFound, WrongState."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            row = self._own(session, desk, id, ArticleState.DRAFT)
            self._tell(session, desk, row, is_gone=True)
            session.delete(row)

    def propose(self, desk: Desk, id: int) -> None:
        """To a second person. Raises NotFound, WrongState."""
        self._turn(desk, id, ArticleState.DRAFT, ArticleState.REVIEW)

    def recall(self, desk: Desk, id: int) -> None:
        """Back from review. Raises NotFound, WrongState."""
        self._turn(desk, id, ArticleState.REVIEW, ArticleState.DRAFT)

    def judge(self, desk: Desk, id: int, draft: JudgeDraft) -> None:
        """Approved or returned, never by its author. Raises Invalid, NotFound, OwnDecision, WrongState."""
        require(desk, Right.LEAD_DESK)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            row = self._get(session, id, lock=True)
            if row.staff_id == desk.staff_id:
                raise OwnDecision
            self._must_be(row, ArticleState.REVIEW)
            state = ArticleState.FORCE if draft.approved else ArticleState.DRAFT
            self._step(session, desk, row, state, draft.words)

    def outdate(self, desk: Desk, id: int, draft: OutdateDraft) -> None:
        """Whoever sees that it holds no more says so; it is read no longer. Raises Invalid, NotFound, WrongState."""
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            row = self._get(session, id, lock=True)
            self._must_be(row, ArticleState.FORCE)
            self._step(session, desk, row, ArticleState.OUTDATED, draft.words)

    def undo(self, desk: Desk, id: int, was: ArticleCard) -> None:
        """Takes one's own last word on it back, while no other came after: it stands as it `was`, approved by whoever
        had approved it. Raises NotFound, WrongState.
        """
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            row = self._get(session, id, lock=True)
            is_last = queries.newest(session, row.number).id == row.id
            if row.judge_id != desk.staff_id or not is_last:
                raise WrongState("article", row.state)
            row.state, row.words = was.state.value, was.words
            row.judge_id, row.judged_at = was.judge_id, was.judged_at
            self._tell(session, desk, row)

    def _turn(self, desk: Desk, id: int, before: ArticleState, after: ArticleState) -> None:
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            row = self._own(session, desk, id, before)
            row.state = after.value
            session.flush()
            self._tell(session, desk, row)

    def _step(self, session: Session, desk: Desk, row: Article, state: ArticleState, words: str) -> None:
        row.state, row.words = state.value, words.strip()
        row.judge_id, row.judged_at = desk.staff_id, self._clock()
        session.flush()
        self._tell(session, desk, row, text=row.words)

    def _editable(self, session: Session, desk: Desk, row: Article) -> Article:
        """One's own draft as it is; of what was approved the next edition."""
        newest = queries.newest(session, row.number)
        if newest.id != row.id:
            raise WrongState("article", newest.state)
        if row.state == ArticleState.DRAFT and row.staff_id == desk.staff_id:
            return row
        if row.state in (ArticleState.FORCE, ArticleState.OUTDATED):
            return self._new(desk, row.number, row.edition + 1)
        raise WrongState("article", row.state)

    def _new(self, desk: Desk, number: int, edition: int) -> Article:
        return Article(
            number=number, edition=edition, state=ArticleState.DRAFT.value, staff_id=desk.staff_id,
            made_at=self._clock(), words="",
        )  # fmt: skip

    def _must_know(self, session: Session, draft: ArticleDraft) -> None:
        if draft.problem_id is not None and session.get(ProblemRecord, draft.problem_id) is None:
            raise NotFound("problem", draft.problem_id)
        if draft.subject_id is not None and session.get(Subject, draft.subject_id) is None:
            raise NotFound("subject", draft.subject_id)

    def _must_agree(self, session: Session, row: Article, draft: ArticleDraft, was: ArticleDraft) -> None:
        known = _base(row)
        clash = [
            name
            for name in FIELDS
            if getattr(draft, name) != getattr(was, name)
            and getattr(known, name) not in (getattr(was, name), getattr(draft, name))
        ]
        if clash:
            raise ChangedMeanwhile(self._card(session, row), tuple(clash))

    def _card(self, session: Session, row: Article) -> ArticleCard:
        author = session.get_one(Staff, row.staff_id)
        judge = session.get(Staff, row.judge_id) if row.judge_id is not None else None
        subject = session.get(Subject, row.subject_id) if row.subject_id is not None else None
        problem = session.get(ProblemRecord, row.problem_id) if row.problem_id is not None else None
        read = next(iter(queries.in_force(session, (row.number,))), None)
        return ArticleCard(
            row.id, row.number, row.edition, _base(row), ArticleState(row.state), row.staff_id, short(author),
            row.judge_id, short(judge), row.judged_at, row.words, subject.path if subject is not None else "",
            problem.number if problem is not None else None, _base(read) if read is not None else None,
        )  # fmt: skip

    def _own(self, session: Session, desk: Desk, id: int, state: ArticleState) -> Article:
        row = self._get(session, id, lock=True)
        if row.staff_id != desk.staff_id:
            raise WrongState("article", row.state)
        self._must_be(row, state)
        return row

    def _must_be(self, row: Article, state: ArticleState) -> None:
        if row.state != state.value:
            raise WrongState("article", row.state)

    def _get(self, session: Session, id: int, lock: bool = False) -> Article:
        row = queries.get(session, id, lock)
        if row is None:
            raise NotFound("article", id)
        return row

    def _tell(self, session: Session, desk: Desk, row: Article, **data: object) -> None:
        told = {
            "article": row.id, "number": row.number, "edition": row.edition, "title": row.title,
            "state": row.state, **data,
        }  # fmt: skip
        event = EventDraft(EventKind.ARTICLE_CHANGED, data=told)
        journal.append(session, desk, desk.workstation, self._clock(), [event])
        session.flush()


def _base(row: Article) -> ArticleDraft:
    return ArticleDraft(
        row.title, ArticleKind(row.kind_of), row.subject_id, row.text, row.steps, row.problem_id
    )
