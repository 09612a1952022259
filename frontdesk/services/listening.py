"""Whether this program has told something that a rule may listen to. It costs a commit nothing but a look at a set."""

from __future__ import annotations

from collections.abc import Collection

from frontdesk.db.database import Session
from frontdesk.db.queries import journal
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.events import EventKind


class Listening:
    """`kinds`: what the rules that are on listen to, as far as this program knows; None while it has not asked."""

    def __init__(self) -> None:
        self.kinds: Collection[EventKind] | None = None
        self.is_due = False

    def hear(self, change: Change) -> None:
        """Some desk has written or switched a rule: the next sweep asks anew."""
        if change.touches(Kind.RULE):
            self.kinds = None

    def settle(self, session: Session) -> None:
        told: set[EventKind] = session.info.pop(journal.TOLD, set())
        if told and (self.kinds is None or not told.isdisjoint(self.kinds)):
            self.is_due = True
