"""Handle time: what was measured at the desks, what a clerk corrected, and what a ticket took."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Ticket
from frontdesk.db.models.views import Handle
from frontdesk.db.queries import handling as queries
from frontdesk.db.queries import journal, ticket_cards
from frontdesk.domain.errors import Invalid, NotFound, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.handling import CorrectionDraft, CorrectionWas, Handled, HandleRow, corrections, handled
from frontdesk.domain.measuring import Limits, Stretch
from frontdesk.domain.staff import Desk, Right
from frontdesk.services import progress, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Handling:
    """A clerk sees and corrects his own time; what a ticket took is the sum of everybody's."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    @property
    def limits(self) -> Limits:
        return Limits.load(self._facts.desk["handling"])

    def keep(self, desk: Desk, stretches: Iterable[Stretch]) -> Mapping[int, Handled]:
        """Writes down what was measured: one row a stretch, longer each time; today's sums of those tickets.

        The same stretch twice is one row, so that a write that failed is just done again.
        """
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            touched = {stretch.ticket_id for stretch in stretches if _keep(session, desk, stretch)}
            session.flush()
            return {id: handled(self._of_today(session, desk, id)) for id in sorted(touched)}

    def today(self, desk: Desk, ticket_id: int) -> Handled:
        """Mine at this ticket today."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            sight.require_of(session, desk, ticket_id, self._clock())
            return handled(self._of_today(session, desk, ticket_id))

    def of_ticket(self, ticket_id: int, desk: Desk | None = None) -> Handled:
        """Everybody's since it was opened, with what was joined into it: the handle time of the ticket (AHT)."""
        with self._database.read() as session:
            sight.require_of(session, desk, ticket_id, self._clock())
            return handled(queries.of_tickets(session, ticket_cards.family(session, ticket_id)))

    def correct(self, desk: Desk, draft: CorrectionDraft) -> CorrectionWas:
        """My time of one activity today is what I say, for a reason that stays. Raises Invalid and NotFound."""
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        assert draft.activity is not None
        assert draft.seconds is not None  # both are checked
        with self._database.write() as session:
            ticket, now, reason = _ticket(session, draft.ticket_id), self._clock(), draft.reason.strip()
            sight.require(session, desk, ticket, now)
            rows = [row for row in self._of_today(session, desk, ticket.id) if row.activity is draft.activity]
            made = None
            if not rows:
                made = _begun(session, desk, draft, now)
                rows = [HandleRow(made, ticket.id, draft.activity, now, 0)]
            before, after = sum(row.counted for row in rows), corrections(rows, draft.seconds)
            was = tuple(_correct(session, id, seconds, reason) for id, seconds in after.items())
            progress.tell(
                session, desk, ticket, EventKind.TICKET_HANDLE, now,
                activity=draft.activity, before=before, after=draft.seconds, reason=reason,
            )  # fmt: skip
            return CorrectionWas(ticket.id, was, tuple(after.items()), made)

    def undo(self, desk: Desk, was: CorrectionWas) -> int:
        """As measured, or as corrected before. Raises WrongState when it was corrected once more since."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            rows = {id: session.get_one(Handle, id) for id, _ in was.after}
            for id, corrected in was.after:
                if rows[id].corrected != corrected:
                    raise WrongState("handle", "corrected")
            for id, before, reason in was.rows:
                rows[id].corrected, rows[id].reason = before, reason
            if was.made is not None:
                session.delete(session.get_one(Handle, was.made))
            ticket, leaves = _ticket(session, was.ticket_id), journal.last_deed(session, was.ticket_id)
            progress.tell(
                session, desk, ticket, EventKind.UNDONE, self._clock(),
                what=EventKind.TICKET_HANDLE, leaves=leaves,
            )  # fmt: skip
            return was.ticket_id

    def _of_today(self, session: Session, desk: Desk, ticket_id: int) -> tuple[HandleRow, ...]:
        end = self._facts.end_of_day(self._clock()) + timedelta(seconds=1)
        return queries.of_day(session, ticket_id, desk.staff_id, end - timedelta(days=1), end)


def _keep(session: Session, desk: Desk, stretch: Stretch) -> bool:
    """What a corrected stretch grows by comes on top of the correction."""
    if not stretch.seconds:
        return False
    row = queries.stored(session, desk.staff_id, stretch)
    if row is None:
        row = Handle(
            ticket_id=stretch.ticket_id, staff_id=desk.staff_id, activity=stretch.activity.value,
            began_at=stretch.began_at, seconds=0,
        )  # fmt: skip
        session.add(row)
    grown = max(0, stretch.seconds - row.seconds)
    row.seconds += grown
    if row.corrected is not None:
        row.corrected += grown
    return True


def _begun(session: Session, desk: Desk, draft: CorrectionDraft, now: datetime) -> int:
    """A row for an activity that nothing was measured of."""
    assert draft.activity is not None  # checked
    row = Handle(
        ticket_id=draft.ticket_id,
        staff_id=desk.staff_id,
        activity=draft.activity.value,
        began_at=now,
        seconds=0,
    )
    session.add(row)
    session.flush()
    return row.id


def _correct(session: Session, id: int, seconds: int, reason: str) -> tuple[int, int | None, str]:
    row = session.get_one(Handle, id)
    was = row.id, row.corrected, row.reason
    row.corrected, row.reason = seconds, reason
    return was


def _ticket(session: Session, id: int) -> Ticket:
    ticket = ticket_cards.get(session, id, lock=True)
    if ticket is None:
        raise NotFound("ticket", id)
    return ticket
