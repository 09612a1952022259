"""Tickets: one matter of a client, with clocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from frontdesk.domain.kinds import Channel as Channel  # known by this name to whoever speaks of tickets


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


# What every office starts with. The program calls these by its own word, in its language, until they are renamed.
FIRST_NAMES = {
    Status.NEW: "Новое",
    Status.IN_WORK: "В работе",
    Status.WAITING_CLIENT: "Ждём клиента",
    Status.WITH_OTHERS: "У другого отдела",
    Status.SUSPENDED: "Приостановлено (спорное)",
    Status.ON_APPROVAL: "На согласовании",
    Status.SOLVED: "Решено",
    Status.CLOSED: "Закрыто",
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
    PERSON = "person"  # whose they are, nobody's first; of each the latest first


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
class OfPerson:
    """The tickets of one person in a queue by person, and how late the worst of them is by the clock on the wall."""

    owner_id: int | None  # None: nobody's
    name: str
    count: int
    late_seconds: int = 0


@dataclass(frozen=True, slots=True)
class QueueIds:
    """All ids in order, with where each group begins: ((group, count), …) in shown order."""

    ids: tuple[int, ...]
    groups: tuple[tuple[Group, int], ...]
    totals: tuple[tuple[Group, int], ...]  # before the group filter, for the chips
    people: tuple[OfPerson, ...] = ()  # the groups of a queue by person


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


class MessageKind(StrEnum):
    CALL = "call"  # outcome of a call, with seconds on the line
    REPLY = "reply"  # leaves for the client; stops the first-response clock
    NOTE = "note"  # staff only
    INCOMING = "incoming"  # the client wrote or said something; nobody has answered it yet
