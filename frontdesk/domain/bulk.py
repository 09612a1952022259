"""One deed upon many tickets: what was asked, what was done, and what was refused and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from frontdesk.domain.courses import AddresseeKind
from frontdesk.domain.errors import Refusal
from frontdesk.domain.events import EventKind
from frontdesk.domain.tickets import Level, Priority
from frontdesk.domain.undoing import TicketWas


class Deed(StrEnum):
    TAKE = "take"
    HAND = "hand"
    STATUS = "status"
    PRIORITY = "priority"
    SUBJECT = "subject"
    MERGE = "merge"
    ANSWER = "answer"  # and solve


# What the newest line of a ticket's journal says after the deed: that is what its undoing names.
SAID: dict[Deed, EventKind] = {
    Deed.TAKE: EventKind.TICKET_TAKEN,
    Deed.HAND: EventKind.TICKET_HANDED,
    Deed.STATUS: EventKind.TICKET_STATUS,
    Deed.PRIORITY: EventKind.TICKET_PRIORITY,
    Deed.SUBJECT: EventKind.TICKET_SUBJECT,
    Deed.ANSWER: EventKind.TICKET_STATUS,
}
# Where the matrix gives each priority: the plainest pair of impact and urgency for it.
PAIRS: dict[Priority, tuple[Level, Level]] = {
    Priority.LOW: (Level.LOW, Level.LOW),
    Priority.NORMAL: (Level.MEDIUM, Level.MEDIUM),
    Priority.HIGH: (Level.HIGH, Level.MEDIUM),
    Priority.CRITICAL: (Level.HIGH, Level.HIGH),
}


@dataclass(frozen=True, slots=True)
class BulkDraft:
    """`value`: the code of a status, a priority, an id of a subject; `to` and `note` are of a hand-over;
    of an answer `note` is what everybody is told.
    """

    deed: Deed
    value: str = ""
    to: AddresseeKind | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class NotDone:
    """A ticket that the deed was refused for."""

    id: int
    number: int
    why: Refusal


@dataclass(frozen=True, slots=True)
class BulkDone:
    """`was` takes each back; of a merge `merges` does. `numbers` are those of the tickets that were done."""

    deed: Deed
    numbers: tuple[int, ...] = ()
    was: tuple[TicketWas, ...] = ()
    merges: tuple[int, ...] = ()
    refused: tuple[NotDone, ...] = field(default=(), compare=False)

    @property
    def count(self) -> int:
        return len(self.was) + len(self.merges)
