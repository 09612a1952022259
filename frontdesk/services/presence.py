"""Who edits or has open what just now. It stops nobody: saving joins by field, a person decides what both changed."""

from __future__ import annotations

from frontdesk.db import models
from frontdesk.db.database import Database
from frontdesk.db.queries import presence as queries
from frontdesk.domain.presence import FORGOTTEN_AFTER, Present
from frontdesk.domain.staff import Desk
from frontdesk.services.clock import Clock


class Presence:
    """`kind` and `thing_id` name what is edited, e.g. `client` and 17. A workstation edits a thing once."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def enter(self, desk: Desk, kind: str, thing_id: int) -> None:
        """From now on the others see who edits; those who ended without a word are swept away."""
        now = self._clock()
        with self._database.write() as session:
            for gone in queries.silent(session, now - FORGOTTEN_AFTER):
                session.delete(gone)
            session.flush()
            mine = queries.get(session, kind, thing_id, desk.workstation)
            if mine is None:
                mine = models.Presence(
                    kind_of=kind, thing_id=thing_id, workstation=desk.workstation, since=now
                )
                session.add(mine)
            elif mine.staff_id != desk.staff_id:
                mine.since = now
            mine.staff_id, mine.seen_at = desk.staff_id, now

    def stay(self, desk: Desk, kind: str, thing_id: int) -> None:
        """A sign of life; whoever was taken for gone meanwhile enters anew."""
        with self._database.write() as session:
            is_there = queries.still_there(session, kind, thing_id, desk.workstation, self._clock())
        if not is_there:
            self.enter(desk, kind, thing_id)

    def leave(self, desk: Desk, kind: str, thing_id: int) -> None:
        with self._database.write() as session:
            mine = queries.get(session, kind, thing_id, desk.workstation)
            if mine is not None and mine.staff_id == desk.staff_id:
                session.delete(mine)

    def everywhere(self, desk: Desk, kind: str) -> dict[int, str]:
        """Who is at which thing of the kind, at other workstations; of two the first."""
        alive_since = self._clock() - FORGOTTEN_AFTER
        with self._database.read() as session:
            return queries.everywhere(session, kind, desk.workstation, alive_since)

    def others(self, desk: Desk, kind: str, thing_id: int) -> tuple[Present, ...]:
        """Who else edits it, at other workstations."""
        alive_since = self._clock() - FORGOTTEN_AFTER
        with self._database.read() as session:
            return queries.others(session, kind, thing_id, desk.workstation, alive_since)
