"""Which team a new ticket goes to. Routing at registration is no escalation (requirements, R13)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Matter:
    """What routes look at."""

    kind: str
    subject_id: int
    channel: str
    offering_id: int | None = None
    segment: str = ""


@dataclass(frozen=True, slots=True)
class Route:
    """A line of the office's routing table; None fits any. `skill` is what the one who takes it must have."""

    team_id: int
    skill: str = ""
    kind: str | None = None
    subject_id: int | None = None
    offering_id: int | None = None
    channel: str | None = None
    segment: str | None = None
    id: int = 0

    def fits(self, matter: Matter) -> bool:
        return (
            self.kind in (None, matter.kind)
            and self.subject_id in (None, matter.subject_id)
            and self.offering_id in (None, matter.offering_id)
            and self.channel in (None, matter.channel)
            and self.segment in (None, matter.segment)
        )


def first_fitting(routes: Iterable[Route], matter: Matter) -> Route | None:
    """The first line that fits, in the office's order; None leaves the ticket to everybody."""
    return next((route for route in routes if route.fits(matter)), None)
