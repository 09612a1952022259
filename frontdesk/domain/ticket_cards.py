"""A ticket opened: its card, and what is written into it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.kinds import Channel as Channel  # known by this name to whoever speaks of tickets
from frontdesk.domain.kinds import TicketKind, needed
from frontdesk.domain.measures import Measure
from frontdesk.domain.tickets import (
    Category,
    Level,
    MessageKind,
    Priority,
    Status,
)
from frontdesk.domain.undoing import TicketWas


@dataclass(frozen=True, slots=True)
class ClockView:
    """One clock of a ticket as the screen shows it."""

    norm_seconds: int
    started_at: datetime
    due: datetime
    met_at: datetime | None
    paused: bool
    measure: Measure = Measure.SOLUTION
    id: int = 0
    cycle: int = 1
    term: str = ""  # code of a term of the law
    is_open: bool = True
    is_missed: bool = False
    difference: int | None = None  # seconds that were left when it was met; negative when late
    breach_reason: str = ""


@dataclass(frozen=True, slots=True)
class TicketCard:
    id: int
    number: int
    version: int
    title: str
    subject_id: int
    subject: str  # "Выплата / Размер"
    script: str  # code of the subject's script, empty when none
    channel: Channel
    priority: Priority
    status: Status | str
    client_id: int | None
    owner_id: int | None
    owner_short: str
    opened_at: datetime
    clocks: tuple[ClockView, ...]
    claim_ids: tuple[int, ...]
    visit_ids: tuple[int, ...]
    category: Category
    status_name: str  # as the office calls it
    kind: TicketKind
    impact: Level
    urgency: Level
    team_id: int | None
    wake_at: datetime | None  # when it comes back by itself, or silence is looked at again
    merged_into: int | None
    disputed_by: int | None
    is_first_contact: bool  # solved by one contact
    is_no_appeal: bool  # «не является обращением 59-ФЗ»
    incident: int = 0  # number of the one that stands and it belongs to
    offering_id: int | None = None
    remind_at: datetime | None = None  # since when its silent client is to be reminded
    was: TicketWas | None = field(default=None, compare=False)  # of the answer to a deed: what takes it back

    @property
    def first_response(self) -> ClockView:
        """Raises LookupError in an office that has set no target."""
        return self.clock(Measure.FIRST_RESPONSE)

    @property
    def solution(self) -> ClockView:
        """Of the present cycle. Raises LookupError in an office that has set no target."""
        return self.clock(Measure.SOLUTION)

    def clock(self, measure: Measure) -> ClockView:
        """The last of a measure. Raises LookupError."""
        if (found := self._last(measure)) is None:
            raise LookupError(measure)
        return found

    @property
    def nearest(self) -> ClockView | None:
        """The clock that counts now: the one due first of those that are open, else how the solution ended."""
        open_ones = [c for c in self.clocks if c.is_open and c.measure is not Measure.INTERNAL]
        return min(
            open_ones, key=lambda clock: (clock.paused, clock.due), default=self._last(Measure.SOLUTION)
        )

    def _last(self, measure: Measure) -> ClockView | None:
        return next((clock for clock in reversed(self.clocks) if clock.measure is measure), None)


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A leaf of the subject tree; it sets team, priority and script."""

    id: int
    code: str
    name: str
    path: str  # "Выплата / Не поступила"
    kind: str  # of a ticket about it
    impact: Level
    urgency: Level
    script: str
    is_retired: bool = False


@dataclass(frozen=True, slots=True)
class TicketDraft:
    """A new ticket. Without a kind it is of its subject's. `source` is who wrote, or the number that theirs has."""

    title: str = ""
    subject_id: int | None = None
    client_id: int | None = None
    channel: Channel = Channel.PHONE
    text: str = ""
    kind: TicketKind | None = None
    source: str = ""
    received_on: date | None = None  # of a letter
    offering_id: int | None = None  # what of the office's it is about
    blank: str = ""  # the numbered form of an outage that it is entered from
    happened: str = ""  # when the person really came, of such a form

    def check(self) -> tuple[Problem, ...]:
        found = [
            Problem(name, ProblemKind.REQUIRED)
            for name in needed(self.channel, self.client_id is not None)
            if not getattr(self, name)
        ]
        if not self.title.strip():
            found.append(Problem("title", ProblemKind.REQUIRED))
        if self.blank.strip() and not self.happened.strip():
            found.append(Problem("happened", ProblemKind.NOT_A_MOMENT))
        if len(self.title) > 200:
            found.append(Problem("title", ProblemKind.TOO_LONG, "200"))
        if self.subject_id is None:
            found.append(Problem("subject_id", ProblemKind.REQUIRED))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class MessageDraft:
    ticket_id: int
    kind: MessageKind
    text: str
    seconds: int = 0  # of a call
    template: str = ""  # code of the template it began with

    def check(self) -> tuple[Problem, ...]:
        if not self.text.strip():
            return (Problem("text", ProblemKind.REQUIRED),)
        return ()
