"""«Кем выдан» by the code of the department: learnt from the cards of this office, without any network."""

from __future__ import annotations

from collections import Counter, defaultdict
from threading import Lock

from frontdesk.db.database import Database
from frontdesk.db.queries import issuers as queries
from frontdesk.domain import identity


class Issuers:
    """The documents are read once, by their number, when a code is first asked for; later only those that came
    since. No index is kept for it: a code is asked for a few times an hour, off the window's thread.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._last = 0
        self._lock = Lock()  # readers run side by side

    def of(self, code: str) -> str:
        """Who mostly stands beside that code; empty when nobody has written it yet."""
        if not identity.is_code(code):
            return ""
        with self._lock:
            with self._database.read() as session:
                for known, by, count, last in queries.since(session, self._last):
                    self._known[known][by] += count
                    self._last = max(self._last, last)
            found = self._known.get(identity.show_code(code))
            return found.most_common(1)[0][0] if found else ""
