"""Work with a term that is no ticket: sub-tasks, requests, assignments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class TaskKind(StrEnum):
    SUBTASK = "subtask"
    INTERNAL = "internal"  # a request to a department (R29)
    OUTGOING = "outgoing"  # to another district (R136)
    INCOMING = "incoming"  # from another district (R136)
    ASSIGNMENT = "assignment"  # of the lead (R142)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """`party` names another district; `checked_by` is who has seen that an assignment is done."""

    id: int
    version: int
    kind: TaskKind
    ticket_id: int | None
    client_id: int | None
    title: str
    text: str
    from_staff_id: int
    to_staff_id: int | None
    team_id: int | None
    party: str
    way: str
    opened_at: datetime
    due: datetime
    done_at: datetime | None
    answer: str
    checked_by: int | None
