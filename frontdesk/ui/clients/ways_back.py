"""What takes a saved or a new card back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from frontdesk.domain.clients import ClientCard, ClientDraft
from frontdesk.domain.staff import Desk
from frontdesk.services.drafts import Drafts
from frontdesk.services.undoing import Undoing


class WaysBack:
    """Each answers with one write for `Notices.success`."""

    def __init__(self, undoing: Undoing, drafts: Drafts, desk: Desk) -> None:
        self._undoing, self._drafts, self._desk = undoing, drafts, desk

    def of_saving(self, before: ClientDraft, saved: ClientCard) -> Callable[[], ClientCard]:
        undoing, desk = self._undoing, self._desk
        return lambda: undoing.card(desk, saved, before)

    def of_creating(self, id: int, editor: str, body: Mapping[str, Any]) -> Callable[[], None]:
        """The card is gone and what was typed for it is a draft again."""
        undoing, drafts, desk = self._undoing, self._drafts, self._desk

        def undo() -> None:
            undoing.new_card(desk, id)
            drafts.save(desk, editor, body)

        return undo
