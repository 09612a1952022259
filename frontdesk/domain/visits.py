"""Visits: someone came, for something, and got a slip."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.undoing import VisitWas


class VisitState(StrEnum):
    WAITING = "waiting"
    CALLED = "called"  # at a counter, called or being served
    FINISHED = "finished"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


SLIP_LETTERS = "АБВГДЕЖИКЛМНПРСТУФХЦШЩЭЮЯ"  # no З О Ч Ё Й Ъ Ы Ь: taken for digits or each other
WAIT_NORM_MINUTES = 15  # Указ 07.05.2012 № 601; ПП 22.12.2012 № 1376 п. 18 «б»
LINK_DAYS = 7  # a visit joins the client's open ticket of the same subject that is this young


def slip_label(letter: str, number: int) -> str:
    """`А-001`: one letter a category, three digits, anew each day."""
    return f"{letter}-{number:03d}"


@dataclass(frozen=True, slots=True)
class OfferingRow:
    """What people come for. `pin` 1–7 is its key on the visit form, 0 when not pinned."""

    id: int
    code: str
    name: str
    full_name: str
    category: str
    letter: str
    subject_id: int
    pin: int


@dataclass(frozen=True, slots=True)
class VisitDraft:
    client_id: int | None = None
    offering_id: int | None = None
    priority: bool = False  # out of turn by law
    to_my_counter: bool = False  # straight to the registering clerk, no waiting

    def check(self) -> tuple[Problem, ...]:
        if self.offering_id is None:
            return (Problem("offering_id", ProblemKind.REQUIRED),)
        return ()


@dataclass(frozen=True, slots=True)
class SlipPreview:
    """What the slip will say, shown before it is printed."""

    slip: str
    ahead: int
    minutes: int  # estimate of the wait
    joins_ticket: int | None  # number of the ticket the visit will join


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A line of the waiting list."""

    id: int
    slip: str
    state: VisitState
    client_id: int | None
    client_short: str  # empty for a visitor without a card
    offering: str
    registered_at: datetime
    called_at: datetime | None
    finished_at: datetime | None
    counter: int | None
    ticket_id: int
    ticket_number: int
    priority: bool
    was: VisitWas | None = field(default=None, compare=False)  # of the answer to a deed: what takes it back


@dataclass(frozen=True, slots=True)
class Registered:
    """The answer of `Visits.register`."""

    visit_id: int
    slip: str
    ahead: int
    ticket_id: int
    ticket_number: int
    joined: bool  # joined a ticket that was there already
    was: VisitWas | None = field(default=None, compare=False)  # what takes it back


@dataclass(frozen=True, slots=True)
class SlipPaper:
    """All that is printed on the slip. No personal data (R: the slip lies about in the hall)."""

    office: str
    slip: str
    offering: str
    day: date
    time: str  # "10:42"
    ahead: int
    wait_norm: int
    roll: int = 80  # millimetres of the strip: 58 or 80


@dataclass(frozen=True, slots=True)
class HallSummary:
    """The line over the waiting list."""

    waiting: int
    mean_wait_minutes: int | None
    longest_minutes: int | None
    longest_slip: str
    served_today: int


@dataclass(frozen=True, slots=True)
class CounterDay:
    """What one counter has done today."""

    served: int
    mean_seconds: int | None  # from the call to the end, of those finished
    last: tuple[VisitRow, ...]  # the visits that ended last, newest first
