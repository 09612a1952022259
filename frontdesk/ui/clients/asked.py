"""Another desk asks for the card that is edited here: said in a place of its own, away from the fields."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from frontdesk.ui.banners import announce
from frontdesk.ui.clients.header import ACCESS_KEY
from frontdesk.ui.widgets import ActionButton


class AskedNotice(QFrame):
    """It takes no focus and stands until it is answered, or the asking is over."""

    handed_over = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "info")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setProperty("tone", "info")
        self.give = ActionButton(self.tr("Hand over"), ACCESS_KEY)
        self.give.clicked.connect(self.handed_over)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self.give)
        self.hide()

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self._words.text()

    def show_asking(self, name: str) -> None:
        """Who asks; empty for nobody."""
        text = self.tr("{0} asks for this card. What you typed is kept").format(name) if name else ""
        if text and text != self.text:
            self._words.setText(text)
            announce(self, text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
