"""Addresses already in the base, for whoever types one."""

from __future__ import annotations

from frontdesk.db.database import Database
from frontdesk.db.queries import addresses as queries
from frontdesk.domain.addresses import Alike, marks, readings
from frontdesk.domain.changes import Kind
from frontdesk.domain.spelling import swap_layout
from frontdesk.domain.staff import Desk

LIMIT = 6
FEWEST = 2  # letters: one begins every other street


class Addresses:
    def __init__(self, database: Database) -> None:
        self._database = database

    def like(self, desk: Desk, typed: str, limit: int = LIMIT) -> Alike:
        """The addresses meant, in the other keyboard layout when as typed there is none; nothing for a desk that
        finds no client.
        """
        if Kind.CLIENT not in desk.finds:
            return Alike()
        with self._database.read() as session:
            for text in filter(None, (typed, swap_layout(typed))):
                if sum(map(str.isalpha, text)) < FEWEST:
                    continue
                if rows := queries.alike(session, readings(text), limit):
                    return Alike(rows, marks(text))
        return Alike()
