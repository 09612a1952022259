"""Where the client lives: free text, with the addresses of the base beneath it while it is typed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from frontdesk.domain.addresses import MANY, Alike
from frontdesk.domain.addresses import AddressRow as Found
from frontdesk.domain.card_parts import AddressDraft, AddressKind
from frontdesk.ui import words
from frontdesk.ui.clients.sections.contacts import KIND_WIDE
from frontdesk.ui.forms.choices import enum_choices
from frontdesk.ui.forms.controls import choice, choose, chosen, rewrite, set_text
from frontdesk.ui.forms.offers import Offer, OfferList
from frontdesk.ui.forms.rows import Row, RowsField
from frontdesk.ui.marks import word_marks
from frontdesk.ui.widgets import line_edit

WIDE = KIND_WIDE + 40


class AddressRow(Row):
    """`asked` carries what was typed just now; `offer` answers. Nothing is taken but by a key of its own."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.kind, self.text = choice(enum_choices(list(AddressKind), words.heading)), line_edit()
        self.text.setPlaceholderText(self.tr("City, street, house, flat"))
        self.add("kind", self.kind, self.tr("Kind of the address"), width=WIDE)
        self.add("text", self.text, self.tr("Address"), stretch=1)
        self.end(self.tr("Remove the address"))
        self.offers, self._beneath, self._taken = OfferList(self.text, "map-pin"), QHBoxLayout(), ""
        self._beneath.addWidget(self.offers)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(1, self._beneath)
        self.text.textEdited.connect(self._ask)
        self.offers.taken.connect(self._take)

    def value(self) -> AddressDraft:
        return AddressDraft(self.text.text(), chosen(self.kind, AddressKind))

    def set_value(self, value: AddressDraft) -> None:
        choose(self.kind, value.kind)
        if value.text != self.text.text():
            self.offers.hide()
        set_text(self.text, value.text)

    def offer(self, typed: str, alike: Alike) -> None:
        """Unless more was typed meanwhile, or all of it stands there already."""
        rows = alike.rows
        if typed != self.text.text() or [row.text for row in rows] == [typed]:
            rows = ()
        drop = self.drop.width() + self.line.spacing() if self.drop.isVisible() else 0
        self._beneath.setContentsMargins(WIDE + self.line.spacing(), 0, drop, 0)
        self.offers.show_offers(
            [Offer(row, row.text, self._count(row), word_marks(row.text, alike.marks)) for row in rows]
        )

    def tidy(self, name: str) -> None:
        if name == "text":
            self.offers.hide()

    def _ask(self, text: str) -> None:
        if text != self._taken:
            self.asked.emit(text)

    def _take(self, offer: Offer) -> None:
        """Ctrl+Z in the line brings back what was typed."""
        self._taken = offer.words
        rewrite(self.text, offer.words)
        self._taken = ""

    def _count(self, row: Found) -> str:
        if row.cards >= MANY:
            return self.tr("%n card(s) and more", "", MANY)
        return self.tr("%n card(s)", "", row.cards)


class AddressRowsField(RowsField):
    """A second address is mostly where the first one's person is registered. `asked` carries a row and its text."""

    asked = Signal(object, str)

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, AddressRow, self.tr("Another address"), AddressDraft())

    def add_row(self) -> None:
        taken = {part.kind for part in self.value()}
        free = next((kind for kind in AddressKind if kind not in taken), AddressKind.POSTAL)
        self._blank = replace(self._blank, kind=free)
        super().add_row()
        self._blank = AddressDraft()

    def _grow(self, count: int) -> list[Row]:
        before = len(self._all)
        rows = super()._grow(count)
        for row in self._all[before:]:
            assert isinstance(row, AddressRow)
            row.asked.connect(lambda typed, row=row: self.asked.emit(row, typed))
        return rows
