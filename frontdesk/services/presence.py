"""Who edits or has open what just now, so that a second desk reads and asks instead of typing against the first."""

from __future__ import annotations

from datetime import datetime

from frontdesk.db import models
from frontdesk.db.database import Database, Session
from frontdesk.db.queries import presence as queries
from frontdesk.domain.presence import FORGOTTEN_AFTER, AtWork
from frontdesk.domain.staff import Desk
from frontdesk.services.clock import Clock


class Presence:
    """`kind` and `thing_id` name what is edited, e.g. `client` and 17. A workstation edits a thing once.

    The lock is soft: two who come within one breath, or one who got no answer, edit side by side, and saving
    joins by field.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def enter(self, desk: Desk, kind: str, thing_id: int, unanswered: bool = False) -> bool:
        """From now on the others see who edits; false, and nothing is said, while somebody else does.

        `unanswered`: who edits was asked and did not answer. Those who ended without a word are swept away.
        """
        now = self._clock()
        with self._database.write() as session:
            for gone in queries.silent(session, now - FORGOTTEN_AFTER):
                session.delete(gone)
            session.flush()
            stands = queries.at_work(session, kind, thing_id, desk.workstation, now - FORGOTTEN_AFTER)
            if stands.holder is not None and not unanswered:
                return False
            self._drop(session, desk, queries.asking(kind), thing_id)
            self._put(session, kind, thing_id, desk.workstation, desk.staff_id, now)
        return True

    def ask(self, desk: Desk, kind: str, thing_id: int) -> None:
        """Tells who edits that this desk would like to."""
        with self._database.write() as session:
            self._put(session, queries.asking(kind), thing_id, desk.workstation, desk.staff_id, self._clock())

    def hand_over(self, desk: Desk, kind: str, thing_id: int) -> None:
        """The thing goes to whoever asked first; nothing happens when nobody asks any more."""
        now = self._clock()
        with self._database.write() as session:
            stands = queries.at_work(session, kind, thing_id, desk.workstation, now - FORGOTTEN_AFTER)
            if not stands.asking:
                return
            next = stands.asking[0]
            asked = queries.get(session, queries.asking(kind), thing_id, next.workstation)
            assert asked is not None
            self._put(session, kind, thing_id, next.workstation, asked.staff_id, now)
            session.delete(asked)
            self._drop(session, desk, kind, thing_id)

    def stay(self, desk: Desk, kind: str, thing_id: int) -> None:
        """A sign of life; whoever was taken for gone meanwhile enters anew, unless another has come."""
        with self._database.write() as session:
            is_there = queries.still_there(session, kind, thing_id, desk.workstation, self._clock())
        if not is_there:
            self.enter(desk, kind, thing_id)

    def leave(self, desk: Desk, kind: str, thing_id: int) -> None:
        """Edits no longer, and asks no longer."""
        with self._database.write() as session:
            self._drop(session, desk, kind, thing_id)
            self._drop(session, desk, queries.asking(kind), thing_id)

    def everywhere(self, desk: Desk, kind: str) -> dict[int, str]:
        """Who is at which thing of the kind, at other workstations; of two the first."""
        alive_since = self._clock() - FORGOTTEN_AFTER
        with self._database.read() as session:
            return queries.everywhere(session, kind, desk.workstation, alive_since)

    def look(self, desk: Desk, kind: str, thing_id: int) -> AtWork:
        """Who edits it and who asks for it."""
        alive_since = self._clock() - FORGOTTEN_AFTER
        with self._database.read() as session:
            return queries.at_work(session, kind, thing_id, desk.workstation, alive_since)

    def _put(
        self, session: Session, kind: str, thing_id: int, workstation: str, staff_id: int, now: datetime
    ) -> None:
        row = queries.get(session, kind, thing_id, workstation)
        if row is None:
            row = models.Presence(kind_of=kind, thing_id=thing_id, workstation=workstation, since=now)
            session.add(row)
        elif row.staff_id != staff_id:
            row.since = now
        row.staff_id, row.seen_at = staff_id, now

    def _drop(self, session: Session, desk: Desk, kind: str, thing_id: int) -> None:
        mine = queries.get(session, kind, thing_id, desk.workstation)
        if mine is not None and mine.staff_id == desk.staff_id:
            session.delete(mine)
