"""The contract of the office: rows that say in how long what is answered and solved. An edit re-aims open tickets."""

from __future__ import annotations

from datetime import date, timedelta

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Ticket
from frontdesk.db.models.clocks import SlaTarget
from frontdesk.db.queries import clocks as queries
from frontdesk.db.queries import journal
from frontdesk.domain.errors import Invalid, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.targets import SlaRow
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.ordering import moved
from frontdesk.services.recounting import Counting, batched
from frontdesk.services.rights import require


class Targets:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def rows(self) -> tuple[SlaRow, ...]:
        """In the office's order."""
        with self._database.read() as session:
            return queries.sla_rows(session)

    def in_use(self) -> tuple[SlaRow, ...]:
        """Those whose last day has not passed, in the office's order."""
        today = self._facts.day(self._clock())
        return tuple(row for row in self.rows() if row.until_day is None or row.until_day >= today)

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
            self._tell(session, desk, row)
            return row.id

    def retire(self, desk: Desk, id: int) -> date | None:
        """From today on it holds for nothing new; what came before it is owed by it to its end. Its last day before,
        for `restore`. Raises NotFound, and WrongState for one that is out of use already.
        """
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            row, eve = self._get(session, id), self._facts.day(self._clock()) - timedelta(days=1)
            if row.until_day is not None and row.until_day <= eve:
                raise WrongState("sla_target", "retired")
            before, row.until_day = row.until_day, eve
            self._tell(session, desk, row)
            return before

    def restore(self, desk: Desk, id: int, until: date | None) -> None:
        require(desk, Right.SET_TERMS)
        with self._database.write() as session:
            row = self._get(session, id)
            row.until_day = until
            self._tell(session, desk, row)

    def move(self, desk: Desk, id: int, step: int) -> None:
        """Up (−1) or down (+1) past the next one in use: of two alike the upper one holds. Raises NotFound."""
        require(desk, Right.SET_TERMS)
        shown = [row.id for row in self.in_use()]
        with self._database.write() as session:
            row, rows = self._get(session, id), queries.ordered(session)
            at = shown.index(id) if id in shown else -1
            if at < 0 or not 0 <= at + step < len(shown):
                return
            ids = [one.id for one in rows]
            moved(rows, ids.index(id), ids.index(shown[at + step]) - ids.index(id))
            self._tell(session, desk, row)

    def _tell(self, session: Session, desk: Desk, row: SlaTarget) -> None:
        session.flush()
        norms = {
            measure.value: seconds for measure in queries.NORMS if (seconds := getattr(row, measure.value))
        }
        until = {"until": row.until_day.isoformat()} if row.until_day else {}
        data = {"row": row.id, "name": row.name, "norms": norms, "position": row.position, **until}
        event = EventDraft(EventKind.TARGET_CHANGED, data=data)
        journal.append(session, desk, desk.workstation, self._clock(), [event])
        self._renew(session, desk)

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
