"""A card that another desk saved meanwhile: their fields come in, mine stay, and nothing is lost of either."""

from __future__ import annotations

from frontdesk.domain.card_data import differing
from frontdesk.domain.clients import ClientCard, ClientDraft
from frontdesk.ui.card_fields import label
from frontdesk.ui.clients import typed
from frontdesk.ui.clients.frame import CardFrame
from frontdesk.ui.keeper import Keeper


class Meeting(CardFrame):
    """`_card` is what the store said last, `_base` the same as one would type it."""

    client_id: int | None
    keeper: Keeper
    _card: ClientCard | None
    _base: ClientDraft

    @property
    def is_dirty(self) -> bool:
        return bool(differing(self._base, self.form.draft()))

    def refresh(self) -> None:
        """Reads the card again; what is typed stays."""

    def _send(self) -> None:
        """Saves what is typed upon `_card`."""

    def _show_undone(self, card: ClientCard) -> None:
        """In the field, not only in the store; what was typed since stays typed."""
        if card.id == self.client_id and self._card is not None and card.version > self._card.version:
            later = typed.join(self._base, card.as_draft(), self.form.draft())
            self._card, self._base = card, card.as_draft()
            self.form.set_draft(later.draft)
            self.header.show_title(card.name)
        self.refresh()

    def _meet(self, theirs: ClientCard, then_save: bool = False) -> None:
        """Another desk saved first: their fields come in, mine stay, and where both changed I decide."""
        if theirs.id != self.client_id:
            return
        joined = typed.join(self._base, theirs.as_draft(), self.form.draft())
        self._card, self._base = theirs, theirs.as_draft()
        self.form.set_draft(joined.draft)
        self.header.show_title(theirs.name)
        self._begin_clashes(joined.clashes)
        if self.is_dirty:
            self.keeper.touch()
        if not joined.clashes and joined.theirs:
            changed = ", ".join(map(label, joined.theirs))
            self.tell("info", self.tr("Changed at another desk meanwhile: {0}").format(changed))
        if then_save and not joined.clashes and self.is_dirty:
            self._send()
        self.look_again()

    def _begin_clashes(self, names: tuple[str, ...]) -> None:
        self.clashes.begin({name: getattr(self._base, name) for name in names})
        if names:
            self.ask_to_decide()

    def _on_decided(self, left: int) -> None:
        self.keeper.touch()
        if not left:
            self.banner.hide()
        self.look_again()
