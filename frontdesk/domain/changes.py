"""What kinds of thing a commit touched, announced once after it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """A kind of thing that lists show and reload."""

    CLIENT = "client"
    VISIT = "visit"
    TICKET = "ticket"
    CLAIM = "claim"
    ACT = "act"
    STAFF = "staff"
    DRAFT = "draft"
    EVENT = "event"
    PRESENCE = "presence"
    STATUS = "status"
    CALENDAR = "calendar"
    TARGET = "target"
    ALERT = "alert"
    TEAM = "team"
    ROUTE = "route"
    HAND_OVER = "hand_over"
    TASK = "task"
    VIEW = "view"
    INCIDENT = "incident"
    PROBLEM = "problem"
    SUGGESTION = "suggestion"
    ARTICLE = "article"
    RULE = "rule"
    SUBJECT = "subject"
    PRINT = "print"
    BLANK = "blank"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Change:
    """The kinds of thing one commit touched; with the ids where they are few."""

    kinds: frozenset[Kind]
    ids: frozenset[tuple[Kind, int]] = frozenset()

    def touches(self, *kinds: Kind) -> bool:
        return not self.kinds.isdisjoint(kinds)
