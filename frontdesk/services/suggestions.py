"""Suggestions of the staff: put forward by whoever works here, decided by a lead who is another person."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Staff
from frontdesk.db.models.incidents import ProblemRecord
from frontdesk.db.models.suggestions import Suggestion, SuggestionStep
from frontdesk.db.queries import journal, numbers
from frontdesk.db.queries import suggestions as queries
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, OwnDecision, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.suggestion import StepLine, SuggestionPaper
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.suggestions import (
    OPEN,
    Concern,
    OutcomeDraft,
    SuggestionCard,
    SuggestionDraft,
    SuggestionRow,
    SuggestionState,
    VerdictDraft,
)
from frontdesk.services import filling, papers
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require

FIELDS = tuple(field.name for field in fields(SuggestionDraft))


class Suggestions:
    """Its author mends one until it is decided on; then it stands as it was decided."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def all(self, desk: Desk) -> tuple[SuggestionRow, ...]:
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            return queries.rows(session)

    def card(self, desk: Desk, id: int) -> SuggestionCard:
        """Raises NotFound."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            return self._card(session, self._get(session, id))

    def save(
        self, desk: Desk, draft: SuggestionDraft, id: int | None = None, was: SuggestionDraft | None = None
    ) -> int:
        """A new one without `id`. Raises Invalid, NotFound, WrongState (decided, or another's), and ChangedMeanwhile
        when the store says something else than `was` where `draft` does, too.
        """
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            if draft.problem_id is not None and session.get(ProblemRecord, draft.problem_id) is None:
                raise NotFound("problem", draft.problem_id)
            if id is None:
                row = Suggestion(
                    number=numbers.take(session, "suggestion"), put_at=self._clock(), staff_id=desk.staff_id,
                    state=SuggestionState.PUT.value,
                )  # fmt: skip
                session.add(row)
            else:
                row = self._own(session, desk, id)
            self._write(session, row, draft, was)
            session.flush()
            self._tell(session, desk, row, EventKind.SUGGESTION_CHANGED, is_new=id is None)
            return row.id

    def take_back(self, desk: Desk, id: int) -> None:
        """By its author, while nobody has decided. Raises NotFound, WrongState."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            row = self._own(session, desk, id)
            self._tell(session, desk, row, EventKind.SUGGESTION_CHANGED, is_gone=True)
            session.delete(row)

    def decide(self, desk: Desk, id: int, draft: VerdictDraft) -> int:
        """The step, to be taken back by. Raises Invalid, NotFound, OwnDecision, WrongState."""
        require(desk, Right.LEAD_DESK)
        today = self._facts.day(self._clock())
        if problems := draft.check(today):
            raise Invalid(problems)
        assert draft.state is not None
        is_accepted, is_declined = (
            draft.state is SuggestionState.ACCEPTED,
            draft.state is SuggestionState.DECLINED,
        )
        with self._database.write() as session:
            row = self._another(session, desk, id, OPEN)
            owner = session.get(Staff, draft.owner_id) if is_accepted else None
            if is_accepted and (owner is None or not owner.is_active):
                raise NotFound("staff", draft.owner_id or 0)
            return self._step(
                session, desk, row, EventKind.SUGGESTION_DECIDED, draft.state, draft.words,
                owner_id=owner.id if owner is not None else None,
                due=None if is_declined else parse_date(draft.due, today),
            )  # fmt: skip

    def finish(self, desk: Desk, id: int, draft: OutcomeDraft) -> int:
        """It is done and its effect was looked at; the step, to be taken back by. Raises Invalid, NotFound, OwnDecision
        and WrongState.
        """
        require(desk, Right.LEAD_DESK)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            row = self._another(session, desk, id, (SuggestionState.ACCEPTED,))
            return self._step(
                session, desk, row, EventKind.SUGGESTION_DONE, SuggestionState.DONE, draft.words,
                owner_id=row.owner_id, helped=draft.helped,
            )  # fmt: skip

    def undo(self, desk: Desk, id: int, step_id: int) -> None:
        """Takes one's own step back. Raises NotFound, WrongState when another came after it."""
        require(desk, Right.LEAD_DESK)
        with self._database.write() as session:
            row = self._get(session, id, lock=True)
            step = queries.last(session, id)
            if step is None or (step.id, step.staff_id) != (step_id, desk.staff_id):
                raise WrongState("suggestion", row.state)
            session.delete(step)
            session.flush()
            before = queries.last(session, id)
            row.state = before.state if before is not None else SuggestionState.PUT.value
            row.owner_id = before.owner_id if before is not None else None
            row.due = before.due if before is not None else None
            self._tell(session, desk, row, EventKind.SUGGESTION_UNDONE, state=step.state)

    def paper(self, desk: Desk, id: int) -> bytes:
        """As it stands now. Raises NotFound."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            facts = self._paper(session, self._get(session, id))
        return papers.render(PaperKind.SUGGESTION, facts, self._facts)

    def _paper(self, session: Session, row: Suggestion) -> SuggestionPaper:
        card, zone = self._card(session, row), self._facts.zone
        last = queries.last(session, row.id)
        today = self._facts.day(self._clock())
        return SuggestionPaper(
            **filling.head(session, PaperKind.SUGGESTION, self._facts, today, f"ПО-{card.number}"),
            title=card.base.title,
            concern=card.base.concern,
            trouble=card.base.trouble,
            idea=card.base.idea,
            effect=card.base.effect,
            problem=f"ПР-{card.problem}" if card.problem is not None else "",
            put_on=card.put_at.astimezone(zone).date(),
            author=filling.person(session, row.staff_id),
            state=card.state,
            steps=tuple(
                StepLine(
                    step.at.astimezone(zone).date(), step.state, step.by, step.words, step.owner, step.due,
                    step.helped,
                )
                for step in card.steps
            ),
            lead=filling.person(session, last.staff_id if last is not None else None),
        )  # fmt: skip

    def _step(
        self,
        session: Session,
        desk: Desk,
        row: Suggestion,
        kind: EventKind,
        state: SuggestionState,
        words: str,
        *,
        owner_id: int | None = None,
        due: date | None = None,
        helped: bool | None = None,
    ) -> int:
        step = SuggestionStep(
            suggestion_id=row.id, state=state.value, at=self._clock(), staff_id=desk.staff_id,
            words=words.strip(), owner_id=owner_id, due=due, helped=helped,
        )  # fmt: skip
        session.add(step)
        row.state, row.owner_id, row.due = state.value, owner_id, due
        session.flush()
        more = {} if helped is None else {"helped": helped}
        due_told = {} if due is None else {"due": due.isoformat()}
        owner = session.get(Staff, owner_id) if owner_id is not None else None
        self._tell(
            session, desk, row, kind, state=state.value, text=words.strip(), to=queries.short(owner), **due_told,
            **more,
        )  # fmt: skip
        return step.id

    def _write(
        self, session: Session, row: Suggestion, draft: SuggestionDraft, was: SuggestionDraft | None
    ) -> None:
        typed = [name for name in FIELDS if was is None or getattr(draft, name) != getattr(was, name)]
        if was is not None:
            clash = [n for n in typed if getattr(row, n) not in (getattr(was, n), getattr(draft, n))]
            if clash:
                raise ChangedMeanwhile(self._card(session, row), tuple(clash))
        for name in typed:
            value = getattr(draft, name)
            setattr(row, name, value.strip() if isinstance(value, str) else value)

    def _card(self, session: Session, row: Suggestion) -> SuggestionCard:
        author = session.get_one(Staff, row.staff_id)
        problem = session.get(ProblemRecord, row.problem_id) if row.problem_id is not None else None
        base = SuggestionDraft(
            row.title, Concern(row.concern), row.trouble, row.idea, row.effect, row.problem_id
        )
        return SuggestionCard(
            row.id, row.number, base, SuggestionState(row.state), row.staff_id, queries.short(author), row.put_at,
            problem.number if problem is not None else None, queries.steps(session, row.id),
        )  # fmt: skip

    def _own(self, session: Session, desk: Desk, id: int) -> Suggestion:
        row = self._get(session, id, lock=True)
        if row.staff_id != desk.staff_id or row.state != SuggestionState.PUT:
            raise WrongState("suggestion", row.state)
        if queries.last(session, id) is not None:
            raise WrongState("suggestion", row.state)
        return row

    def _another(
        self, session: Session, desk: Desk, id: int, states: tuple[SuggestionState, ...]
    ) -> Suggestion:
        """One of these states, of somebody else than this lead."""
        row = self._get(session, id, lock=True)
        if row.staff_id == desk.staff_id:
            raise OwnDecision
        if SuggestionState(row.state) not in states:
            raise WrongState("suggestion", row.state)
        return row

    def _get(self, session: Session, id: int, lock: bool = False) -> Suggestion:
        row = queries.get(session, id, lock)
        if row is None:
            raise NotFound("suggestion", id)
        return row

    def _tell(self, session: Session, desk: Desk, row: Suggestion, kind: EventKind, **data: object) -> None:
        told = {"suggestion": row.id, "number": row.number, "title": row.title, **data}
        journal.append(session, desk, desk.workstation, self._clock(), [EventDraft(kind, data=told)])
        session.flush()
