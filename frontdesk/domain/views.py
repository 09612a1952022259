"""Saved views of the queue: a question with its columns, one person's or a team's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum
from typing import Any, TypeVar

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.tickets import Channel, Group, Order, Priority, QueueFilter, Scope, TicketRow

NAME = 60  # letters of a name
E = TypeVar("E", bound=Enum)


class TableColumn(StrEnum):
    """What a line of the wide table can show; in the order of a new office."""

    NUMBER = "number"
    TITLE = "title"
    CLIENT = "client"
    SUBJECT = "subject"
    CHANNEL = "channel"
    PRIORITY = "priority"
    STATUS = "status"
    OWNER = "owner"
    TEAM = "team"
    DEADLINE = "deadline"
    OPENED = "opened"


USUAL = (
    TableColumn.NUMBER,
    TableColumn.TITLE,
    TableColumn.CLIENT,
    TableColumn.STATUS,
    TableColumn.OWNER,
    TableColumn.DEADLINE,
)


@dataclass(frozen=True, slots=True)
class TableLine:
    """A ticket with what only the wide table and the file show of it; `row` is its line of the queue."""

    row: TicketRow
    subject: str
    team: str
    status: str  # the office's own name of it
    opened_at: datetime

    @property
    def id(self) -> int:
        return self.row.id


@dataclass(frozen=True, slots=True)
class ViewDraft:
    """`team_id` None: only mine."""

    name: str
    question: QueueFilter = QueueFilter()
    columns: tuple[TableColumn, ...] = USUAL
    team_id: int | None = None

    def check(self) -> tuple[Problem, ...]:
        found = []
        if not self.name.strip():
            found.append(Problem("name", ProblemKind.REQUIRED))
        if len(self.name) > NAME:
            found.append(Problem("name", ProblemKind.TOO_LONG, str(NAME)))
        if not self.columns:
            found.append(Problem("columns", ProblemKind.REQUIRED))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class SavedView:
    id: int
    name: str
    staff_id: int | None
    team_id: int | None
    question: QueueFilter
    columns: tuple[TableColumn, ...]

    def as_draft(self) -> ViewDraft:
        return ViewDraft(self.name, self.question, self.columns, self.team_id)


def body_of(question: QueueFilter) -> dict[str, Any]:
    """As it is stored: plain values, and only what is asked."""
    found: dict[str, Any] = {"scope": question.scope.value, "order": question.order.value}
    for name in ("text", "team_id", "owner_id"):
        if (value := getattr(question, name)) not in (None, ""):
            found[name] = value
    for name in ("groups", "subjects", "channels", "kinds", "priorities"):
        if values := getattr(question, name):
            found[name] = sorted(getattr(value, "value", value) for value in values)
    return found


def question_of(body: Mapping[str, Any]) -> QueueFilter:
    """What is not known any more narrows nothing."""
    return QueueFilter(
        scope=_one(Scope, body.get("scope"), Scope.MINE),
        groups=_known(Group, body.get("groups", ())),
        text=str(body.get("text", "")),
        team_id=body.get("team_id"),
        owner_id=body.get("owner_id"),
        subjects=frozenset(body.get("subjects", ())),
        channels=_known(Channel, body.get("channels", ())),
        kinds=frozenset(body.get("kinds", ())),
        priorities=_known(Priority, body.get("priorities", ())),
        order=_one(Order, body.get("order"), Order.DEADLINE),
    )


def columns_of(codes: list[str]) -> tuple[TableColumn, ...]:
    known = _known(TableColumn, codes)
    return tuple(TableColumn(code) for code in codes if code in known) or USUAL


def _one(kind: type[E], value: Any, otherwise: E) -> E:
    return next((member for member in kind if member.value == value), otherwise)


def _known(kind: type[E], values: Any) -> frozenset[E]:
    return frozenset(member for member in kind if member.value in values)
