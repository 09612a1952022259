"""What the office has settled for itself: readings of the law, days of silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from frontdesk.db.database import Database
from frontdesk.db.queries import customs as queries
from frontdesk.db.queries import journal
from frontdesk.domain.customs import OfficeCustoms
from frontdesk.domain.deadlines import Policy, by_rule
from frontdesk.domain.errors import Invalid
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.statutes import CONSIDERATION, other_readings
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Customs:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def of(self) -> OfficeCustoms:
        with self._database.read() as session:
            return queries.of(session)

    def readings(self, settled: OfficeCustoms, day: date) -> tuple[tuple[Policy, date], ...]:
        """By when an appeal registered on a day is answered: as settled, and as it may be read otherwise."""
        facts = self._facts
        rule = replace(facts.terms.rule(CONSIDERATION, day), policy=settled.policy)
        chosen = (settled.policy, by_rule(rule, day, facts.production).due)
        others = other_readings(rule, day, facts.production)
        return (chosen, *((policy, found.due) for policy, found in others))

    def save(self, desk: Desk, wanted: OfficeCustoms) -> OfficeCustoms:
        """For terms that begin from now on: what a citizen was told stays. What stood before. Raises Invalid."""
        require(desk, Right.SET_TERMS)
        if problems := wanted.check():
            raise Invalid(problems)
        with self._database.write() as session:
            before = queries.write(session, wanted)
            data = {"before": before.told(), "after": wanted.told()}
            event = EventDraft(EventKind.CUSTOMS_CHANGED, data=data)
            journal.append(session, desk, desk.workstation, self._clock(), [event])
            return before
