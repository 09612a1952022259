"""What one read brings of a card, and the reading itself."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.domain.clients import ClientCard
from frontdesk.domain.staff import Desk
from frontdesk.services.clients import Clients
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.ui.clients.sections.boards import Boards, Stands
from frontdesk.ui.clients.side import Known, SidePane


@dataclass(frozen=True)
class Opened:
    """`card` and `known` of a card that is saved, `kept` of one that has a draft."""

    card: ClientCard | None
    kept: DraftCard | None
    known: Known | None
    stands: Stands


class Reading:
    """Everything that stands on the screen of one card, in one job off the window's thread."""

    def __init__(self, desk: Desk, clients: Clients, drafts: Drafts, side: SidePane, boards: Boards) -> None:
        self._desk, self._clients, self._drafts = desk, clients, drafts
        self._side, self._boards = side, boards

    def first(self, client_id: int | None, editor: str) -> Opened:
        """With the draft that is kept under `editor`."""
        with self._clients.together():
            return self._read(client_id, self._drafts.load(self._desk, editor))

    def again(self, client_id: int) -> Opened:
        with self._clients.together():
            return self._read(client_id, None)

    def _read(self, client_id: int | None, kept: DraftCard | None) -> Opened:
        stands = self._boards.read(client_id)
        if client_id is None:
            return Opened(None, kept, None, stands)
        return Opened(self._clients.card(client_id, self._desk), kept, self._side.read(client_id), stands)
