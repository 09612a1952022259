"""The journal as a whole: is every chain still whole, and is every issued paper still its own."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from frontdesk.db.database import Database
from frontdesk.db.queries import journal


@dataclass(frozen=True, slots=True)
class Verdict:
    """What `verify` found: lines read, broken lines as (workstation, number), acts whose paper is not the one
    that the journal says was issued, or is gone.
    """

    lines: int
    broken: tuple[tuple[str, int], ...]
    altered_acts: tuple[int, ...]

    @property
    def is_whole(self) -> bool:
        return not self.broken and not self.altered_acts


class Journal:
    def __init__(self, database: Database) -> None:
        self._database = database

    def verify(self) -> Verdict:
        """Re-read every chain from its beginning, and hash every paper again."""
        with self._database.read() as session:
            journal.at_one_moment(session)
            told, gone = journal.issued(session), journal.destroyed_papers(session)
            stored = {
                id: sha256
                if hashlib.sha256(paper).hexdigest() == sha256 or (id in gone and not paper)
                else ""
                for id, paper, sha256 in journal.papers(session)
            }
            acts = sorted(told.keys() | stored.keys())
            altered = tuple(id for id in acts if not stored.get(id) or stored[id] != told.get(id))
            return Verdict(journal.count(session), tuple(journal.broken_links(session)), altered)

    def last_moment(self) -> datetime | None:
        """When the last event happened; None for an empty journal."""
        with self._database.read() as session:
            return journal.last_moment(session)
