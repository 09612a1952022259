"""What happens to a ticket, as its clocks hear it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.domain.clocks import Norm, Target
from frontdesk.domain.measures import Measure
from frontdesk.domain.statutes import CLAIM


@dataclass(frozen=True, slots=True)
class Opened:
    at: datetime
    target: Target
    pauses: bool = False  # it begins in a status that pauses
    status: str = ""


@dataclass(frozen=True, slots=True)
class ClientSaid:
    at: datetime


@dataclass(frozen=True, slots=True)
class WeSaid:
    """An answer that the client can see."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Moved:
    """Another status. Leaving one that is done reopens."""

    at: datetime
    status: str
    pauses: bool = False
    done: bool = False
    staff_id: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Retargeted:
    """Another target from now on: counted from the start of each clock, with its past pauses."""

    at: datetime
    target: Target


@dataclass(frozen=True, slots=True)
class TermSet:
    """A term of the law with its last moment; said again, it is extended."""

    at: datetime
    term: str
    since: datetime
    due: datetime
    until_solved: bool = True  # else only its own end ends it
    measure: Measure = Measure.STATUTE
    calendar_id: int | None = None  # by whose hours it warns; none: those of the ticket's target


@dataclass(frozen=True, slots=True)
class TermMet:
    at: datetime
    term: str
    measure: Measure = Measure.STATUTE


@dataclass(frozen=True, slots=True)
class Carried:
    """A clock that a ticket brings into another: what it runs towards, since when, and how long it stood still."""

    measure: Measure
    target: Target
    norm: Norm
    since: datetime
    held: int
    term: str = ""  # of the law, or of a request

    def as_term(self, at: datetime) -> TermSet:
        """Of one that runs to a date beside the contract. A claim and a request end by themselves."""
        assert self.norm.until is not None  # it is a date
        ends = self.measure is Measure.STATUTE and not self.term.startswith(CLAIM)
        calendar = self.target.calendar_id
        return TermSet(at, self.term, self.since, self.norm.until, ends, self.measure, calendar)


@dataclass(frozen=True, slots=True)
class Joined:
    """Another ticket came into this one: of both targets of a measure the earlier one stays."""

    at: datetime
    clocks: tuple[Carried, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """Joined to another ticket, or opened by mistake: nothing is owed any more."""

    at: datetime


Happened = Opened | ClientSaid | WeSaid | Moved | Retargeted | TermSet | TermMet | Joined | Ended
