"""The write of a card, and what was typed while it ran; both off the window's thread."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.domain.card_data import carried, differing
from frontdesk.domain.clients import ClientCard, ClientDraft
from frontdesk.domain.staff import Desk
from frontdesk.services.clients import Clients
from frontdesk.services.drafts import Drafts
from frontdesk.ui.clients import typed


class Storing:
    def __init__(self, clients: Clients, drafts: Drafts, desk: Desk) -> None:
        self._clients, self._drafts, self._desk = clients, drafts, desk

    def store(self, editor: str, card: ClientCard | None, sent: ClientDraft) -> ClientCard:
        """What was typed is the card, and no draft any more."""
        clients, desk = self._clients, self._desk
        id = card.id if card else clients.create(desk, sent)
        saved = clients.save(desk, card.id, card.version, sent) if card else clients.card(id, desk)
        self._drafts.discard(desk, editor)
        return saved

    def keep_later(self, made: ClientCard, sent: ClientDraft, mine: ClientDraft) -> None:
        """Typed while a new card was being made: a draft of the card that it has become."""
        base, names = made.as_draft(), differing(sent, mine)
        on_it = carried(mine, sent, base)
        later = {name: getattr(on_it, name) for name in names}
        if later:
            body = typed.to_body(made.version, base, replace(base, **later))
            self._drafts.save(
                self._desk, typed.editor_of(made.id, ""), {**body, "name": made.name, "boards": {}}
            )
