"""What the office has settled for itself: readings of the law, days of silence."""

from __future__ import annotations

from frontdesk.db.database import Database
from frontdesk.db.queries import customs as queries
from frontdesk.db.queries import journal
from frontdesk.domain.customs import OfficeCustoms
from frontdesk.domain.errors import Invalid
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.rights import require


class Customs:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def of(self) -> OfficeCustoms:
        with self._database.read() as session:
            return queries.of(session)

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
