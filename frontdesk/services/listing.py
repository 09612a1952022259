"""The queue as a desk sees it. What is done in it is `services.tickets`, which a queue is shown without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date

from frontdesk.db.database import Database, Session
from frontdesk.db.queries import tickets as queries
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import Group, Order, QueueFilter, QueueIds, Scope, TicketRow, group
from frontdesk.services import sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts


class Listing:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def queue(self, desk: Desk, asked: QueueFilter) -> QueueIds:
        """Every open ticket of the scope, in groups by how near its deadline is."""
        now = self._clock().astimezone(UTC)  # as what is stored: moments of two zones are slow to compare
        end_of_day = self._facts.end_of_day(now).astimezone(UTC)
        with self._database.read() as session:
            seen, teams = sight.of(session, desk, now), _teams(session, desk, asked, self._facts.day(now))
            found = queries.queue(session, asked, desk.staff_id, teams, seen)
        placed = [(id, group(at, at == queries.FAR, now, end_of_day)) for id, at in found]
        totals = Counter(where for _, where in placed)
        shown = Counter(where for _, where in placed if not asked.groups or where in asked.groups)
        by_deadline = asked.order is Order.DEADLINE
        return QueueIds(
            ids=tuple(id for id, where in placed if where in shown),
            groups=tuple((where, shown[where]) for where in Group if shown[where] and by_deadline),
            totals=tuple((where, totals[where]) for where in Group),
        )

    def rows(self, ids: Iterable[int], desk: Desk | None = None) -> tuple[TicketRow, ...]:
        """In the order asked; only what `desk` may see, when there is one: the window always names it."""
        with self._database.read() as session:
            return queries.rows(session, sight.of_these(session, desk, ids, self._clock()))


def _teams(session: Session, desk: Desk, asked: QueueFilter, today: date) -> tuple[int, ...]:
    if asked.scope is not Scope.TEAM or asked.team_id is not None:
        return ()
    from frontdesk.db.queries.teams import worked_by  # a queue is shown without them

    return worked_by(session, desk.staff_id, today)
