"""Work with a term that is no ticket of its own, and what a client was promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind


class TaskKind(StrEnum):
    SUBTASK = "subtask"  # a step of a ticket, with a term of its own
    INTERNAL = "internal"  # information or papers asked from a department of ours (R29)
    OUTGOING = "outgoing"  # our request to another district (R136)
    INCOMING = "incoming"  # another district's request to us (R136)
    ASSIGNMENT = "assignment"  # given by the lead, checked when done (R142)
    ESCALATION = "escalation"  # upward: who knows or may more answers by a term of its own (R14)
    MEASURE = "measure"  # against the cause of an incident or a problem; it comes with its remedy


REQUESTS = frozenset(
    {TaskKind.INTERNAL, TaskKind.OUTGOING, TaskKind.ESCALATION}
)  # somebody owes us an answer
OF_A_TICKET = frozenset({TaskKind.SUBTASK, *REQUESTS})  # its ticket is not done before they are


UPWARD = (2, 3, 4)  # the second line, the third, the head: who answers for one below


class UpReason(StrEnum):
    """Why a ticket goes up."""

    NO_RIGHT = "no_right"
    NO_SKILL = "no_skill"
    DISPUTE = "dispute"
    REPEATED = "repeated"
    TERM = "term"
    OTHER = "other"


class Way(StrEnum):
    """How a request left or came."""

    LETTER = "letter"
    EMAIL = "email"
    PHONE = "phone"
    SYSTEM = "system"  # inter-agency exchange
    COURIER = "courier"


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """`party` is the other district of a request; everything else goes to a person or to a team."""

    kind: TaskKind = TaskKind.SUBTASK
    title: str = ""
    due: datetime | None = None
    text: str = ""
    ticket_id: int | None = None
    client_id: int | None = None
    to_staff_id: int | None = None
    team_id: int | None = None
    party: str = ""
    way: Way | None = None
    level: int | None = None
    reason: UpReason | None = None

    def check(self) -> tuple[Problem, ...]:
        needed = ["title", "due"]
        if self.kind in (TaskKind.SUBTASK, TaskKind.INTERNAL, TaskKind.ESCALATION):
            needed.append("ticket_id")
        if self.kind is TaskKind.INTERNAL:
            needed.append("team_id")
        if self.kind in (TaskKind.ASSIGNMENT, TaskKind.MEASURE):
            needed.append("to_staff_id")
        if self.kind is TaskKind.ESCALATION:
            needed += ["reason", "level", *(["to_staff_id"] if self.team_id is None else [])]
        if self.kind in (TaskKind.OUTGOING, TaskKind.INCOMING):
            needed += ["party", "way"]
        found = [
            Problem(name, ProblemKind.REQUIRED) for name in needed if not _is_filled(getattr(self, name))
        ]
        if self.level is not None and self.level not in UPWARD:
            found.append(Problem("level", ProblemKind.UNKNOWN_CHOICE))
        if len(self.title) > 200:
            found.append(Problem("title", ProblemKind.TOO_LONG, "200"))
        return tuple(found)


def _is_filled(value: object) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value is not None


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A line of a register. `to` is the person, the team or the district that owes the answer."""

    id: int
    version: int
    kind: TaskKind
    title: str
    text: str
    ticket_id: int | None
    ticket_number: int | None
    client_id: int | None
    client_short: str
    from_short: str
    to_staff_id: int | None
    to: str
    way: Way | None
    opened_at: datetime
    due: datetime
    done_at: datetime | None
    answer: str
    is_checked: bool
    level: int | None = None
    reason: UpReason | None = None

    def is_late(self, now: datetime) -> bool:
        """Not answered by its term, or only after it."""
        return (self.done_at or now) > self.due


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """A question to the register: kinds (none: all), whose, and whether only what is late."""

    kinds: frozenset[TaskKind] = frozenset()
    to_staff_id: int | None = None
    is_late: bool = False
    with_done: bool = False


@dataclass(frozen=True, slots=True)
class PromiseDraft:
    ticket_id: int
    text: str = ""
    due: datetime | None = None

    def check(self) -> tuple[Problem, ...]:
        found = [] if self.text.strip() else [Problem("text", ProblemKind.REQUIRED)]
        if self.due is None:
            found.append(Problem("due", ProblemKind.REQUIRED))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """`by` gave the promise; it stands open until it is kept or broken."""

    id: int
    text: str
    due: datetime
    by: str
    kept_at: datetime | None
    broken_at: datetime | None

    @property
    def is_open(self) -> bool:
        return self.kept_at is None and self.broken_at is None
