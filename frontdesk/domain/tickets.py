"""Tickets: one matter of a client, with clocks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.measures import Measure
from frontdesk.domain.undoing import TicketWas


class Category(StrEnum):
    """The five fixed categories that rules speak of."""

    NEW = "new"
    OPEN = "open"
    WAITING_CLIENT = "waiting_client"
    WAITING_OTHERS = "waiting_others"
    DONE = "done"


class Status(StrEnum):
    NEW = "new"
    IN_WORK = "in_work"
    WAITING_CLIENT = "waiting_client"
    WITH_OTHERS = "with_others"
    SUSPENDED = "suspended"
    ON_APPROVAL = "on_approval"
    SOLVED = "solved"
    CLOSED = "closed"


CATEGORY: dict[Status, Category] = {
    Status.NEW: Category.NEW,
    Status.IN_WORK: Category.OPEN,
    Status.WAITING_CLIENT: Category.WAITING_CLIENT,
    Status.WITH_OTHERS: Category.WAITING_OTHERS,
    Status.SUSPENDED: Category.WAITING_OTHERS,
    Status.ON_APPROVAL: Category.WAITING_OTHERS,
    Status.SOLVED: Category.DONE,
    Status.CLOSED: Category.DONE,
}
PAUSES = frozenset({Status.WAITING_CLIENT, Status.SUSPENDED})  # the contract SLA stands still


class Channel(StrEnum):
    VISIT = "visit"
    PHONE = "phone"
    EMAIL = "email"
    CHAT = "chat"
    POST = "post"
    PORTAL = "portal"


class Level(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Priority(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    CRITICAL = "critical"


def priority(impact: Level, urgency: Level) -> Priority:
    """Impact × urgency, the matrix of a new office."""
    rank = {Level.LOW: 0, Level.MEDIUM: 1, Level.HIGH: 2}
    pair = sorted((rank[impact], rank[urgency]))
    if pair == [2, 2]:
        return Priority.CRITICAL
    if pair == [1, 2]:
        return Priority.HIGH
    return Priority.LOW if pair == [0, 0] else Priority.NORMAL


class Group(StrEnum):
    """Groups of the queue, in the order in which they are shown."""

    OVERDUE = "overdue"
    HOUR = "hour"
    TODAY = "today"
    LATER = "later"
    WAITING = "waiting"


def group(due: datetime | None, paused: bool, now: datetime, end_of_day: datetime) -> Group:
    """Where a ticket stands in the queue; `due` is its nearest unmet target."""
    if paused or due is None:
        return Group.WAITING
    if due < now:
        return Group.OVERDUE
    if due - now < timedelta(hours=1):
        return Group.HOUR
    return Group.TODAY if due < end_of_day else Group.LATER


class Scope(StrEnum):
    MINE = "mine"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """A question to the queue. `groups` empty means all of them."""

    scope: Scope = Scope.MINE
    groups: frozenset[Group] = frozenset()
    text: str = ""


@dataclass(frozen=True, slots=True)
class QueueIds:
    """All ids in order, with where each group begins: ((group, count), …) in shown order."""

    ids: tuple[int, ...]
    groups: tuple[tuple[Group, int], ...]
    totals: tuple[tuple[Group, int], ...]  # before the group filter, for the chips


@dataclass(frozen=True, slots=True)
class TicketRow:
    """A line of the queue."""

    id: int
    number: int
    title: str
    client_id: int | None
    client_short: str
    channel: Channel
    priority: Priority
    status: Status
    due: datetime | None  # nearest unmet target; None when paused or done
    due_is_reply: bool  # the target is an answer to the client, else the solution or a term of the law
    norm_seconds: int  # length of that target, for the 20 % rule
    owner_id: int | None
    owner_short: str


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
    status: Status
    client_id: int | None
    owner_id: int | None
    owner_short: str
    opened_at: datetime
    clocks: tuple[ClockView, ...]
    claim_ids: tuple[int, ...]
    visit_ids: tuple[int, ...]
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
        open_ones = [clock for clock in self.clocks if clock.is_open]
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
    impact: Level
    urgency: Level
    script: str


@dataclass(frozen=True, slots=True)
class TicketDraft:
    """A new ticket: by phone, mail or at the counter."""

    title: str = ""
    subject_id: int | None = None
    client_id: int | None = None
    channel: Channel = Channel.PHONE
    text: str = ""

    def check(self) -> tuple[Problem, ...]:
        found = []
        if not self.title.strip():
            found.append(Problem("title", ProblemKind.REQUIRED))
        if len(self.title) > 200:
            found.append(Problem("title", ProblemKind.TOO_LONG, "200"))
        if self.subject_id is None:
            found.append(Problem("subject_id", ProblemKind.REQUIRED))
        return tuple(found)


class MessageKind(StrEnum):
    CALL = "call"  # outcome of a call, with seconds on the line
    REPLY = "reply"  # leaves for the client; stops the first-response clock
    NOTE = "note"  # staff only
    INCOMING = "incoming"  # the client wrote or said something; nobody has answered it yet


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
