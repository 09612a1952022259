"""The contract of the office: rows that say in how long what is answered and solved. An edit re-aims open tickets."""

from __future__ import annotations

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Ticket
from frontdesk.db.models.clocks import SlaTarget
from frontdesk.db.queries import clocks as queries
from frontdesk.db.queries import journal
from frontdesk.domain.errors import Invalid, NotFound
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.targets import SlaRow
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.recounting import Counting, batched
from frontdesk.services.rights import require


class Targets:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def rows(self) -> tuple[SlaRow, ...]:
        """In the office's order."""
        with self._database.read() as session:
            return queries.sla_rows(session)

    def save(self, desk: Desk, wanted: SlaRow) -> int:
        """A row, new (its id is 0) or as it will be; open tickets that it fits are owed by it from their opening on.

        Raises Invalid, NotFound.
        """
        require(desk, Right.SET_TERMS)
        if problems := wanted.check():
            raise Invalid(problems)
        with self._database.write() as session:
            row = (
                self._get(session, wanted.id)
                if wanted.id
                else SlaTarget(position=queries.last_place(session) + 1)
            )
            queries.fill(row, wanted)
            session.add(row)
            session.flush()
            data = {"row": row.id, "name": row.name, "norms": dict(wanted.norms)}
            event = EventDraft(EventKind.TARGET_CHANGED, data=data)
            journal.append(session, desk, desk.workstation, self._clock(), [event])
            self._renew(session, desk)
            return row.id

    def _renew(self, session: Session, desk: Desk) -> None:
        """Every open ticket whose target is another one now is told of it."""
        now = self._clock()
        for ids in batched(queries.open_tickets(session)):
            counting, lines = Counting(session, self._facts, now), queries.lines(session, ids)
            events: list[EventDraft] = []
            for id in ids:
                ticket = session.get_one(Ticket, id)
                events += counting.aimed_anew(ticket, lines.get(id, []))
            journal.append(session, desk, desk.workstation, now, events)

    def _get(self, session: Session, id: int) -> SlaTarget:
        row = session.get(SlaTarget, id, with_for_update=True)
        if row is None:
            raise NotFound("sla_target", id)
        return row
