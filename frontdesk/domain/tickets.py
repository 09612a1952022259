"""Tickets: one matter of a client, with clocks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.kinds import Channel as Channel  # known by this name to whoever speaks of tickets
from frontdesk.domain.kinds import TicketKind, needed
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


def as_status(code: str) -> Status | str:
    """The member that the program knows, or the code of a status of the office's own."""
    return next((status for status in Status if status == code), code)


PAUSES = frozenset({Status.WAITING_CLIENT, Status.SUSPENDED})  # the contract SLA stands still


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
    TEAM = "team"  # of the team named beside it, else of my teams
    NOBODY = "nobody"
    ALL = "all"


class Order(StrEnum):
    DEADLINE = "deadline"
    PRIORITY = "priority"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """A question to the queue. An empty set means all of them; `owner_id` narrows to one person's."""

    scope: Scope = Scope.MINE
    groups: frozenset[Group] = frozenset()
    text: str = ""
    team_id: int | None = None
    owner_id: int | None = None
    subjects: frozenset[int] = frozenset()
    channels: frozenset[Channel] = frozenset()
    kinds: frozenset[str] = frozenset()
    priorities: frozenset[Priority] = frozenset()
    order: Order = Order.DEADLINE

    @property
    def is_narrowed(self) -> bool:
        """Anything but whose they are and how they stand in order."""
        narrowed = self.groups or self.subjects or self.channels or self.kinds or self.priorities
        return bool(narrowed or self.text or self.owner_id is not None)


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
    status: Status | str
    due: datetime | None  # nearest unmet target; None when paused or done
    due_is_reply: bool  # the target is an answer to the client, else the solution or a term of the law
    norm_seconds: int  # length of that target, for the 20 % rule
    owner_id: int | None
    owner_short: str
    opened_at: datetime | None = None
    solved_at: datetime | None = None
    paused_at: datetime | None = None  # since when its clocks stand still
    started_at: datetime | None = None  # when the clock of its nearest target began; of the board's rows
    is_to_remind: bool = False  # its silent client waits for a word of ours
    used: float = 1.0  # how much of the norm was gone when the clocks stopped, 0…1
    status_name: str = ""  # as the office calls it

    def share(self, now: datetime) -> float:
        """How much of the way to its target is gone, 0…1; a ticket that is done has gone all of it."""
        if self.due is None or self.started_at is None:
            return self.used
        whole = (self.due - self.started_at).total_seconds()
        gone = (now - self.started_at).total_seconds()
        return min(1.0, max(0.0, gone / whole)) if whole > 0 else 1.0


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

    def check(self) -> tuple[Problem, ...]:
        found = [
            Problem(name, ProblemKind.REQUIRED)
            for name in needed(self.channel, self.client_id is not None)
            if not getattr(self, name)
        ]
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
