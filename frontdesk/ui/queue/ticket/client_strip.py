"""Who the ticket is about, always in sight; the СНИЛС masked until it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from frontdesk.domain.clients import Benefit, ClientCard
from frontdesk.domain.dates import show_date
from frontdesk.domain.identifiers import show_phone
from frontdesk.ui import words
from frontdesk.ui.elided import ElidedLabel
from frontdesk.ui.icons import icon
from frontdesk.ui.paint import Mark
from frontdesk.ui.signs import Avatar, Glyph
from frontdesk.ui.widgets import ActionButton, Chip

SHOWN_MS = 10_000  # how long a revealed number stays
SNILS = 2  # its place among the facts
WIDE = 548  # pixels from which the facts stand in two columns


class Fact(QWidget):
    """A muted label and a value on one line."""

    def __init__(self, label: str, wide: int) -> None:
        super().__init__()
        name = QLabel(label)
        name.setProperty("role", "muted")
        name.setFixedWidth(wide)
        self.value = ElidedLabel("")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(name)
        self._row.addWidget(self.value, 1)
        self._label = label
        self.setFixedHeight(22)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)
        self._row.setStretch(1, 0)
        self._row.addStretch(1)

    def show_value(self, text: str) -> None:
        self.value.set_whole(text)
        self.value.setAccessibleName(f"{self._label}: {text}")
        self.setVisible(bool(text))


class ClientStrip(QFrame):
    card_asked = Signal(int)
    reveal_asked = Signal(int)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._card: ClientCard | None = None
        self._avatar, self._name = Avatar("", 44), ElidedLabel("name")
        self._benefit = Chip(Mark("", "", "neutral"))
        self._open = ActionButton(self.tr("Card"), "F4", "quiet")
        self._eye = QToolButton()
        self._cover = QTimer(self)
        self._cover.setSingleShot(True)
        self._cover.setInterval(SHOWN_MS)
        self._cover.timeout.connect(self._hide_snils)
        names = (
            self.tr("Phone"), self.tr("Born"), self.tr("SNILS"), self.tr("Tickets"), self.tr("Address"),
        )  # fmt: skip
        wide = max(self.fontMetrics().horizontalAdvance(name) for name in names) + 4
        self._facts = [Fact(name, wide) for name in names]
        self._lay_out()
        self.show_nobody()

    @property
    def client_id(self) -> int | None:
        return self._card.id if self._card else None

    def show_card(self, card: ClientCard) -> None:
        self._card = card
        self._avatar.set_name(card.name)
        self._name.set_whole(card.name)
        has_benefit = card.benefit is not Benefit.NONE
        self._benefit.set_mark(Mark("", words.word(card.benefit) if has_benefit else "", "neutral"))
        self._benefit.setVisible(has_benefit)
        self._open.show()
        born = f"{show_date(card.born)}, {words.age(card.born, self._today())}" if card.born else ""
        tickets = self.tr("{0}, open {1}").format(card.tickets, card.open_tickets)
        if card.visits:
            tickets = self.tr("{0}; visits {1}").format(tickets, card.visits)
        phones = ", ".join(map(show_phone, card.numbers[:2]))
        values = (phones, born, card.snils, tickets, card.address)
        for fact, value in zip(self._facts, values, strict=True):
            fact.show_value(value)
        self._note.setText(card.note)
        self._note_box.setVisible(bool(card.note))
        self._note_box.setAccessibleName(self.tr("Note: {0}").format(card.note))
        self._hide_snils()

    def show_nobody(self) -> None:
        """A ticket without a client card."""
        self._card = None
        self._avatar.set_name("")
        self._name.set_whole(self.tr("Without a client card"))
        for widget in (self._benefit, self._open, self._note_box, *self._facts):
            widget.hide()

    def ask_card(self) -> None:
        if self._card is not None:
            self.card_asked.emit(self._card.id)

    def ask_reveal(self) -> None:
        """Alt+P: shows the number for ten seconds, or covers it before they are over."""
        if self._cover.isActive():
            self._hide_snils()
        elif self._card is not None and self._card.snils:
            self.reveal_asked.emit(self._card.id)

    def reveal(self, snils: str) -> None:
        self._facts[SNILS].show_value(snils)
        self._eye.setIcon(icon("eye-slash"))
        self._cover.start()

    def _hide_snils(self) -> None:
        self._cover.stop()
        self._eye.setIcon(icon("eye"))
        if self._card is not None:
            self._facts[SNILS].show_value(self._card.snils)

    def _lay_out(self) -> None:
        self._eye.setAccessibleName(self.tr("Show the number for 10 seconds, Alt P"))
        self._eye.setToolTip(self.tr("Show the number for 10 seconds, Alt P"))
        self._eye.setFixedSize(24, 24)
        self._eye.clicked.connect(self.ask_reveal)
        self._facts[SNILS].add(self._eye)
        self._open.setAccessibleName(self.tr("Client card, F4"))
        self._open.clicked.connect(self.ask_card)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name)
        head.addWidget(self._benefit)
        head.addStretch(1)
        head.addWidget(self._open)
        self._note, self._note_box = QLabel(), QFrame()
        self._note.setWordWrap(True)
        self._note.setProperty("tone", "warning")
        self._note_box.setProperty("banner", "warning")
        note = QHBoxLayout(self._note_box)
        note.setContentsMargins(10, 4, 10, 4)
        note.setSpacing(8)
        note.addWidget(Glyph("warning-circle", "warning.text"))
        note.addWidget(self._note, 1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(head)
        right.addLayout(self._grid)
        right.addWidget(self._note_box)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 10)
        row.setSpacing(14)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self._columns = 0
        self._arrange(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= WIDE else 1)

    def _arrange(self, columns: int) -> None:
        """Two columns where there is room; else one. The address has a line of its own."""
        if columns == self._columns:
            return
        self._columns = columns
        for fact in self._facts:
            self._grid.removeWidget(fact)
        for index, fact in enumerate(self._facts[:-1]):
            at = (index % 2, index // 2) if columns == 2 else (index, 0)
            self._grid.addWidget(fact, *at)
        self._grid.addWidget(self._facts[-1], len(self._facts), 0, 1, columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
