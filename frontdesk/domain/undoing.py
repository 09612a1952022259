"""What a deed found before it, so that it can be taken back exactly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class TicketWas:
    """A ticket before a deed: its status, and the columns that a deed may write.

    `first_event` is the newest deed in its journal before it, `last_event` after it.
    """

    id: int
    status: str
    columns: Mapping[str, Any]
    first_event: int
    last_event: int = 0


@dataclass(frozen=True, slots=True)
class VisitWas:
    """A visit before a deed and the state after it. A registered one was not there: undone, it is cancelled."""

    id: int
    state: str
    after: str
    counter: int | None = None
    called_at: datetime | None = None
    calls: int = 0
    finished_id: int | None = None  # whom the same deed sent away from the counter
    ticket: TicketWas | None = None
    made_ticket: bool = False
