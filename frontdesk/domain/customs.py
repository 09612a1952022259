"""What the law and the contract leave to the office: it settles that once, for all its tickets.

Where 59-ФЗ is silent (`resources/terms/fz59.json`, «doubt») both readings are shown; the one chosen here is counted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.silence import Patience
from frontdesk.domain.terms import Policy, Start, Weekend

LONGEST = 90  # days: whoever is silent longer than that has gone


@dataclass(frozen=True, slots=True)
class OfficeCustoms:
    """Days of silence are of 24 hours; `control_days` are days of the term that it stands before; `answer_hours`
    are working hours of a team that is asked for something without a term, 0 when each request names its own.
    """

    start: Start = Start.NEXT
    weekend: Weekend = Weekend.PREV
    takes_mail: bool = False  # e-mail, messengers and social networks bring appeals by the office's own order
    control_days: int = 3
    remind_first: int = 2
    remind_again: int = 4
    close_after: int = 5
    confirm_within: int = 5
    answer_hours: int = 0
    caps_penalty: bool = True  # 500-ФЗ: the penalty of ст. 23 is not above the price
    wants_signed: bool = False  # a ticket is closed when the signed sheet of each of its acts is attached
    wants_handed: bool = False  # … and each was handed over
    cap_from: str = "2026-02-01"  # … since this day; one source names another

    @property
    def cap_since(self) -> date:
        return date.fromisoformat(self.cap_from)

    @property
    def policy(self) -> Policy:
        return Policy(self.start, self.weekend)

    @property
    def patience(self) -> Patience:
        return Patience((self.remind_first, self.remind_again), self.close_after, self.confirm_within)

    def check(self) -> tuple[Problem, ...]:
        """Reminders come one after another, and the end after both."""
        found = [
            Problem(name, ProblemKind.OUT_OF_RANGE, f"{least}/{LONGEST}")
            for name, least in _LEAST.items()
            if not least <= getattr(self, name) <= LONGEST
        ]
        in_order = ("remind_first", "remind_again", "close_after")
        for before, after in zip(in_order, in_order[1:], strict=False):
            if not found and getattr(self, after) <= getattr(self, before):
                least = getattr(self, before) + 1
                return (Problem(after, ProblemKind.OUT_OF_RANGE, f"{least}/{LONGEST}"),)
        return tuple(found)

    def told(self) -> dict[str, Any]:
        return asdict(self)

    def stored(self) -> str:
        return json.dumps(self.told())


NEW_OFFICE = OfficeCustoms()
_LEAST = {
    "control_days": 0,
    "remind_first": 1,
    "remind_again": 2,
    "close_after": 3,
    "confirm_within": 1,
    "answer_hours": 0,
}


def of(stored: str) -> OfficeCustoms:
    """What `stored` wrote; what it does not tell is as in a new office."""
    body: Mapping[str, Any] = json.loads(stored) if stored else {}
    known = {name: body[name] for name in asdict(NEW_OFFICE) if name in body}
    if "start" in known:
        known["start"] = Start(known["start"])
    if "weekend" in known:
        known["weekend"] = Weekend(known["weekend"])
    return OfficeCustoms(**known)
