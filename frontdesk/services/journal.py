"""The journal as a whole: is every chain still whole, and is every issued paper still its own."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from frontdesk.db.database import Database
from frontdesk.db.queries import journal, signing


@dataclass(frozen=True, slots=True)
class Verdict:
    """What `verify` found: lines read, broken lines as (workstation, number), and the papers that are not those
    which the journal says were made, or are gone: acts by their ids. A destruction that is told and has no row
    any more is named by its client.
    """

    lines: int
    broken: tuple[tuple[str, int], ...]
    altered_acts: tuple[int, ...]
    lost_destructions: tuple[int, ...] = ()
    altered_signed: tuple[int, ...] = ()  # acts, of the files with their electronic signatures

    @property
    def is_whole(self) -> bool:
        return not (self.broken or self.altered_acts or self.lost_destructions or self.altered_signed)


class Journal:
    def __init__(self, database: Database) -> None:
        self._database = database

    def verify(self) -> Verdict:
        """Re-read every chain from its beginning, and hash every paper again."""
        with self._database.read() as session:
            journal.at_one_moment(session)
            gone = journal.destroyed_papers(session)
            return Verdict(
                journal.count(session),
                tuple(journal.broken_links(session)),
                _altered(journal.issued(session), journal.papers(session), gone),
                journal.lost_destructions(session),
                tuple(
                    act
                    for act, sha256, body, paper in signing.files(session)
                    if hashlib.sha256(body).hexdigest() != sha256 or not body.startswith(paper)
                ),
            )

    def last_moment(self) -> datetime | None:
        """When the last event happened; None for an empty journal."""
        with self._database.read() as session:
            return journal.last_moment(session)


def _altered(
    told: Mapping[int, str], papers: Iterable[tuple[int, bytes, str]], gone: Container[int] = ()
) -> tuple[int, ...]:
    """Whose paper has not the hash that was told of it; the paper of whoever is `gone` may be empty."""
    stored = {
        id: sha256 if hashlib.sha256(paper).hexdigest() == sha256 or (id in gone and not paper) else ""
        for id, paper, sha256 in papers
    }
    return tuple(
        id for id in sorted(told.keys() | stored.keys()) if not stored.get(id) or stored[id] != told.get(id)
    )
