"""The queue as a desk sees it. What is done in it is `services.tickets`, which a queue is shown without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from itertools import groupby

from frontdesk.db.database import Database, Session
from frontdesk.db.queries import tickets as queries
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import Group, OfPerson, Order, QueueFilter, QueueIds, Scope, TicketRow, group
from frontdesk.services import sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts

NOBODY = (0, "")


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
            owners = queries.owners(session) if asked.order is Order.PERSON else {}
        found = tuple(sorted(found, key=lambda one: owners.get(one[0], NOBODY)[::-1])) if owners else found
        placed = [(id, group(at, at == queries.FAR, now, end_of_day)) for id, at in found]
        totals = Counter(where for _, where in placed)
        shown = Counter(where for _, where in placed if not asked.groups or where in asked.groups)
        kept = [one for one, (_, where) in zip(found, placed, strict=True) if where in shown]
        by_deadline = asked.order is Order.DEADLINE
        return QueueIds(
            ids=tuple(id for id, _ in kept),
            groups=tuple((where, shown[where]) for where in Group if shown[where] and by_deadline),
            totals=tuple((where, totals[where]) for where in Group),
            people=_people(kept, owners, now) if asked.order is Order.PERSON else (),
        )

    def rows(self, ids: Iterable[int], desk: Desk | None = None) -> tuple[TicketRow, ...]:
        """In the order asked; only what `desk` may see, when there is one: the window always names it."""
        with self._database.read() as session:
            return queries.rows(session, sight.of_these(session, desk, ids, self._clock()))


def _people(
    found: Iterable[tuple[int, datetime]], owners: Mapping[int, tuple[int, str]], now: datetime
) -> tuple[OfPerson, ...]:
    """Of each the nearest target comes first, and is the one that is latest."""
    people = []
    for (id, name), theirs in groupby(found, key=lambda one: owners.get(one[0], NOBODY)):
        due = [at for _, at in theirs]
        people.append(OfPerson(id or None, name, len(due), max(0, int((now - due[0]).total_seconds()))))
    return tuple(people)


def _teams(session: Session, desk: Desk, asked: QueueFilter, today: date) -> tuple[int, ...]:
    if asked.scope is not Scope.TEAM or asked.team_id is not None:
        return ()
    from frontdesk.db.queries.teams import worked_by  # a queue is shown without them

    return worked_by(session, desk.staff_id, today)
