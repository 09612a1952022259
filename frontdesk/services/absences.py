"""Who is away and when, and who stands in: planned beforehand, ended early, taken back."""

from __future__ import annotations

from datetime import date

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Staff
from frontdesk.db.models.teams import Absence
from frontdesk.db.queries import journal
from frontdesk.db.queries import teams as queries
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.teams import AbsenceDraft, AbsenceRow, absence_draft
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Absences:
    """One's own absence is written down by oneself, another's by whoever shapes teams."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def planned(self) -> tuple[AbsenceRow, ...]:
        """Those that last now or are to come, the earliest first."""
        with self._database.read() as session:
            return tuple(row for row in queries.absences(session) if row.lasts(self._today()))

    def plan(self, desk: Desk, draft: AbsenceDraft, was: AbsenceDraft | None = None) -> int:
        """A new one, or one as it is to be; the id. From its first to its last day the deputy stands in.

        `was`: what it was typed upon. Raises Invalid, NotFound, and ChangedMeanwhile when it is that no more.
        """
        _require(desk, draft.staff_id)
        with self._database.write() as session:
            if problems := draft.check(self._today(), queries.absences(session)):
                raise Invalid(problems)
            absence, wanted = self._absence(session, draft.id), draft.row(self._today())
            if draft.id:
                _require(desk, absence.staff_id)
                if was is not None and absence_draft(queries.absence_row(absence)) != was:
                    raise ChangedMeanwhile(queries.absence_row(absence), ())
            for name in ("staff_id", "from_day", "until_day", "deputy_id"):
                setattr(absence, name, getattr(wanted, name))
            absence.reason = wanted.reason.value
            session.add(absence)
            session.flush()
            self._tell(session, desk, absence, "planned")
            return absence.id

    def end(self, desk: Desk, id: int) -> None:
        """At work from today on; one that has not begun is called off. Raises WrongState when it was ended already."""
        with self._database.write() as session:
            absence = self._absence(session, id)
            _require(desk, absence.staff_id)
            if absence.ended_on is not None:
                raise WrongState("absence", "ended")
            absence.ended_on = self._today()
            self._tell(session, desk, absence, "ended")

    def go_on(self, desk: Desk, id: int) -> None:
        """As if it had not been ended. Raises WrongState when it was not, and Invalid when another took its days."""
        with self._database.write() as session:
            absence = self._absence(session, id)
            _require(desk, absence.staff_id)
            if absence.ended_on is None:
                raise WrongState("absence", "lasts")
            absence.ended_on = None
            draft = absence_draft(queries.absence_row(absence))
            if problems := draft.check(self._today(), queries.absences(session)):
                raise Invalid(problems)
            self._tell(session, desk, absence, "goes on")

    def _absence(self, session: Session, id: int) -> Absence:
        if not id:
            return Absence()
        absence = session.get(Absence, id, with_for_update=True)
        if absence is None:
            raise NotFound("absence", id)
        return absence

    def _tell(self, session: Session, desk: Desk, absence: Absence, what: str) -> None:
        person, deputy = session.get(Staff, absence.staff_id), session.get(Staff, absence.deputy_id or 0)
        if person is None:
            raise NotFound("staff", absence.staff_id)
        data = {
            "absence": what, "person": queries.short(person), "reason": absence.reason, "from_day": absence.from_day,
            "until_day": absence.until_day, "deputy": queries.short(deputy) if deputy is not None else "",
        }  # fmt: skip
        event = EventDraft(EventKind.TEAMS_CHANGED, data=data)
        journal.append(session, desk, desk.workstation, self._clock(), [event])
        session.flush()

    def _today(self) -> date:
        return self._facts.day(self._clock())


def _require(desk: Desk, staff_id: int | None) -> None:
    if staff_id != desk.staff_id:
        require(desk, Right.SHAPE_TEAMS)
