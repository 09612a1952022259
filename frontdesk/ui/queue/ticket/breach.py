"""The strip of a ticket whose target has passed: it asks why, once, and is gone with the answer."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from frontdesk.domain.measures import Measure
from frontdesk.domain.ticket_cards import ClockView, TicketCard
from frontdesk.domain.tickets import Category
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.signs import Glyph
from frontdesk.ui.widgets import ActionButton

KEY = "Alt+M"
_LATE = {
    Measure.FIRST_RESPONSE: QT_TRANSLATE_NOOP("Breach", "The first response is late"),
    Measure.NEXT_ANSWER: QT_TRANSLATE_NOOP("Breach", "The answer is late"),
    Measure.SOLUTION: QT_TRANSLATE_NOOP("Breach", "The solution is late"),
    Measure.KEEP_INFORMED: QT_TRANSLATE_NOOP("Breach", "The client has had no news in time"),
    Measure.STATUTE: QT_TRANSLATE_NOOP("Breach", "The term of the law has passed"),
}


def unexplained(card: TicketCard, now: datetime) -> ClockView | None:
    """The first target that passed and that nobody has explained; none of a ticket that is done."""
    if card.category is Category.DONE:
        return None
    ours = (c for c in card.clocks if c.measure is not Measure.INTERNAL)
    late = (c for c in ours if c.is_missed or (c.is_open and not c.paused and c.due < now))
    return next((clock for clock in late if not clock.breach_reason), None)


class BreachStrip(QFrame):
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "sunken")
        self._card: TicketCard | None = None
        self._text, self._why = QLabel(), ActionButton(self.tr("Say why"), KEY, "quiet")
        self._why.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(Glyph("warning-circle", "danger.text"))
        row.addWidget(self._text)
        row.addStretch(1)
        row.addWidget(self._why)
        self.hide()

    def show_card(self, card: TicketCard, now: datetime) -> None:
        self._card = card
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """It comes at the minute at which the target passes."""
        clock = unexplained(self._card, now) if self._card is not None else None
        if clock is not None:
            self._text.setText(QCoreApplication.translate("Breach", _LATE[clock.measure]))
        self.setVisible(clock is not None)

    def ask(self) -> None:
        if not self.isHidden():
            self.asked.emit()
