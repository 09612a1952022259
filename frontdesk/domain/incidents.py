"""Many tickets on one subject within a short time are one trouble: an incident."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from frontdesk.domain.errors import Problem, ProblemKind


@dataclass(frozen=True, slots=True)
class Pattern:
    """`tickets` on one subject `within` that time are worth an offer; `script` is what is said from then on."""

    tickets: int
    within: timedelta
    script: str

    @staticmethod
    def load(tree: Mapping[str, Any]) -> Pattern:
        return Pattern(int(tree["tickets"]), timedelta(minutes=int(tree["minutes"])), str(tree["script"]))


@dataclass(frozen=True, slots=True)
class Offer:
    """So many tickets on a subject came within so many minutes."""

    subject_id: int
    subject: str
    count: int
    minutes: int


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """`open_count` of its tickets are not done yet."""

    id: int
    number: int
    title: str
    subject_id: int
    opened_at: datetime
    closed_at: datetime | None
    count: int
    open_count: int


@dataclass(frozen=True, slots=True)
class Strip:
    """What a queue says of incidents: one that stands, and before it one that is offered."""

    offer: Offer | None = None
    standing: IncidentRow | None = None


@dataclass(frozen=True, slots=True)
class EndDraft:
    """What everybody is answered when an incident ends, or for the journal why it ends without a word."""

    text: str = ""

    def check(self) -> tuple[Problem, ...]:
        return () if self.text.strip() else (Problem("text", ProblemKind.REQUIRED),)


def busiest(
    opened: Iterable[tuple[int, datetime]], pattern: Pattern, now: datetime
) -> tuple[int, int] | None:
    """(subject, how many) of (subject, moment) pairs: the subject with most tickets, if those make a pattern."""
    since = now - pattern.within
    counts = Counter(subject for subject, at in opened if since < at <= now)
    subject, count = max(counts.items(), key=lambda one: (one[1], -one[0]), default=(0, 0))
    return (subject, count) if count >= pattern.tickets else None
