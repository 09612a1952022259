"""Problems: what several incidents have in common, written down once, and the causes that bring most of them."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Staff
from frontdesk.db.models.incidents import ProblemRecord
from frontdesk.db.queries import articles, inquiries, journal, numbers, suggestions
from frontdesk.db.queries import problems as queries
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.inquiries import Asking
from frontdesk.domain.names import initials_after
from frontdesk.domain.problems import Bar, ProblemCard, ProblemDraft, ProblemRow, Weight, pareto
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require

FIELDS = tuple(field.name for field in fields(ProblemDraft))


class Problems:
    """Whoever works on tickets writes one down; a lead closes it."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def all(self, desk: Desk) -> tuple[ProblemRow, ...]:
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            return queries.rows(session)

    def card(self, desk: Desk, id: int) -> ProblemCard:
        """Raises NotFound."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            return self._card(session, self._get(session, id))

    def pareto(self, days: int = 0, by: Weight = Weight.INCIDENTS) -> tuple[Bar, ...]:
        """The causes of the last `days`, or of all time; the office's names for them."""
        since = self._clock() - timedelta(days=days) if days else None
        names = {cause.code: cause.name for cause in Asking.load(self._facts.desk["incident"]).causes}
        with self._database.read() as session:
            return pareto(queries.weights(session, since, by), names)

    def save(
        self, desk: Desk, draft: ProblemDraft, id: int | None = None, was: ProblemDraft | None = None
    ) -> int:
        """A new one without `id`. Raises Invalid, NotFound, ChangedMeanwhile when the store says something else than
        `was` where `draft` does, too.
        """
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            if id is None:
                number = numbers.take(session, "problem")
                row = ProblemRecord(number=number, opened_at=self._clock(), staff_id=desk.staff_id, title="")
                session.add(row)
            else:
                row = self._get(session, id, lock=True)
            self._write(session, row, draft, was)
            session.flush()
            self._tell(session, desk, row, is_new=id is None)
            return row.id

    def take_back(self, desk: Desk, id: int) -> None:
        """Written down by mistake. Raises NotFound, and WrongState once something belongs to it."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            row = self._get(session, id, lock=True)
            card = self._card(session, row)
            if card.incidents or card.remedies or _stands_under(session, id):
                raise WrongState("problem", "used")
            self._tell(session, desk, row, is_gone=True)
            session.delete(row)

    def close(self, desk: Desk, id: int) -> None:
        """Its cause is gone. Raises WrongState."""
        self._closed(desk, id, is_closed=True)

    def reopen(self, desk: Desk, id: int) -> None:
        self._closed(desk, id, is_closed=False)

    def _closed(self, desk: Desk, id: int, is_closed: bool) -> None:
        require(desk, Right.LEAD_DESK)
        with self._database.write() as session:
            row = self._get(session, id, lock=True)
            if (row.closed_at is not None) is is_closed:
                raise WrongState("problem", "closed" if is_closed else "open")
            row.closed_at = self._clock() if is_closed else None
            self._tell(session, desk, row, is_closed=is_closed)

    def _write(
        self, session: Session, row: ProblemRecord, draft: ProblemDraft, was: ProblemDraft | None
    ) -> None:
        typed = [name for name in FIELDS if was is None or getattr(draft, name) != getattr(was, name)]
        if was is not None:
            clash = [n for n in typed if getattr(row, n) not in (getattr(was, n), getattr(draft, n))]
            if clash:
                raise ChangedMeanwhile(self._card(session, row), tuple(clash))
        for name in typed:
            setattr(row, name, getattr(draft, name).strip())

    def _card(self, session: Session, row: ProblemRecord) -> ProblemCard:
        opener = session.get_one(Staff, row.staff_id)
        return ProblemCard(
            row.id,
            row.number,
            ProblemDraft(*(getattr(row, name) for name in FIELDS)),
            row.opened_at,
            initials_after(opener.surname, opener.given, opener.patronymic),
            row.closed_at,
            inquiries.rows(session, inquiries.of_problem(session, row.id)),
            inquiries.remedies(session, problem_id=row.id),
        )

    def _get(self, session: Session, id: int, lock: bool = False) -> ProblemRecord:
        row = queries.get(session, id, lock)
        if row is None:
            raise NotFound("problem", id)
        return row

    def _tell(self, session: Session, desk: Desk, row: ProblemRecord, **data: object) -> None:
        told = {"problem": row.id, "number": row.number, "title": row.title, **data}
        line = EventDraft(EventKind.PROBLEM_CHANGED, data=told)
        journal.append(session, desk, desk.workstation, self._clock(), [line])
        session.flush()


def _stands_under(session: Session, id: int) -> bool:
    """A suggestion or an article was made from it."""
    return suggestions.stands_on(session, id) or articles.stands_on(session, id)
