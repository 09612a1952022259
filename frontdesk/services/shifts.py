"""The kinds of shifts that the office works in."""

from __future__ import annotations

from frontdesk.db.database import Database, Session
from frontdesk.db.models.roster import Shift
from frontdesk.db.queries import journal
from frontdesk.db.queries import roster as queries
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.roster import ShiftDraft, ShiftRow, shift_draft
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Shifts:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def all(self) -> tuple[ShiftRow, ...]:
        """Those in use, by their beginning."""
        with self._database.read() as session:
            return tuple(row for row in queries.shifts(session) if not row.is_retired)

    def save(self, desk: Desk, draft: ShiftDraft, id: int = 0, was: ShiftDraft | None = None) -> int:
        """The id. Other hours are those of every day planned by it from today on; the past stays as it was.

        Raises Invalid, NotFound, and ChangedMeanwhile when it is not as `was` any more.
        """
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            if problems := draft.check(queries.shifts(session), id):
                raise Invalid(problems)
            shift = self._shift(session, id) if id else Shift()
            if was is not None and shift_draft(queries.shift_row(shift)) != was:
                raise ChangedMeanwhile(queries.shift_row(shift), ())
            wanted = draft.row()
            for name in ("name", "mark", "begins", "ends", "rest", "worked", "is_duty"):
                setattr(shift, name, getattr(wanted, name))
            shift.tone = wanted.tone.value
            session.add(shift)
            session.flush()
            row = queries.shift_row(shift)
            for planned in queries.of_shift_since(session, shift.id, self._facts.day(self._clock())):
                planned.begins_at, planned.ends_at = row.span(planned.day, self._facts.zone)
            self._tell(session, desk, row, "new" if was is None else "changed")
            return shift.id

    def retire(self, desk: Desk, id: int) -> None:
        """Offered no more; what was planned by it stays planned. Raises WrongState when it is out of use."""
        self._turn(desk, id, True)

    def restore(self, desk: Desk, id: int) -> None:
        """Raises WrongState when it is in use, and Invalid when another has its mark by now."""
        self._turn(desk, id, False)

    def _turn(self, desk: Desk, id: int, is_retired: bool) -> None:
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            shift = self._shift(session, id)
            if shift.is_retired == is_retired:
                raise WrongState("shift", "retired" if is_retired else "in use")
            if not is_retired and any(
                row.mark.casefold() == shift.mark.casefold() and not row.is_retired
                for row in queries.shifts(session)
            ):
                raise Invalid((Problem("mark", ProblemKind.TAKEN),))
            shift.is_retired = is_retired
            self._tell(session, desk, queries.shift_row(shift), "retired" if is_retired else "restored")

    def _shift(self, session: Session, id: int) -> Shift:
        shift = session.get(Shift, id, with_for_update=True)
        if shift is None:
            raise NotFound("shift", id)
        return shift

    def _tell(self, session: Session, desk: Desk, row: ShiftRow, what: str) -> None:
        data = {"shift": what, "name": row.name, "mark": row.mark, "hours": row.hours, "duty": row.is_duty}
        event = EventDraft(EventKind.TEAMS_CHANGED, data=data)
        journal.append(session, desk, desk.workstation, self._clock(), [event])
        session.flush()
