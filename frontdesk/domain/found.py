"""What the one box answers."""

from __future__ import annotations

from dataclasses import dataclass, field

from frontdesk.domain.acts import ActRow
from frontdesk.domain.claims import ClaimRow
from frontdesk.domain.clients import ClientRow
from frontdesk.domain.tickets import TicketRow
from frontdesk.domain.visits import VisitRow


@dataclass(frozen=True, slots=True)
class Found:
    """The answer of the one box: ids best first, and how the words were read."""

    clients: tuple[int, ...] = ()
    tickets: tuple[int, ...] = ()
    repaired: str = ""  # the query in the other keyboard layout, when that is what found something
    words: tuple[str, ...] = field(default=())  # normalised words to mark in the rows
    claims: tuple[int, ...] = ()
    acts: tuple[int, ...] = ()
    visits: tuple[int, ...] = ()
    alike: str = ""  # the words that were looked for instead: Russian for Latin letters, or without a slip

    def __bool__(self) -> bool:
        return bool(self.clients or self.tickets or self.claims or self.acts or self.visits)


@dataclass(frozen=True, slots=True)
class Shown:
    """The answer with the lines to be seen of it."""

    found: Found
    clients: tuple[ClientRow, ...] = ()
    tickets: tuple[TicketRow, ...] = ()  # of the number asked for, else of the best clients
    claims: tuple[ClaimRow, ...] = ()
    acts: tuple[ActRow, ...] = ()
    visits: tuple[VisitRow, ...] = ()
