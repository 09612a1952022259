"""The term of a claim that is being typed, in sight while the form above it is longer than the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from frontdesk.ui import words
from frontdesk.ui.claims.terms import TermPanel
from frontdesk.ui.term_strip import TermStrip
from frontdesk.ui.term_words import penalty_words


class TermGlance(QWidget):
    """Under `scroll`, until its `panel` has come into sight there."""

    def __init__(self, scroll: QScrollArea, panel: TermPanel) -> None:
        super().__init__()
        self._scroll, self._panel = scroll, panel
        self._last, self._price, self._strip = QLabel(), QLabel(), TermStrip()
        self._last.setProperty("role", "strong")
        self._price.setProperty("role", "small")
        line, column = QHBoxLayout(), QVBoxLayout(self)
        line.setSpacing(12)
        line.addWidget(self._last)
        line.addStretch(1)
        line.addWidget(self._price)
        column.setContentsMargins(24, 8, 24 + scroll.verticalScrollBar().sizeHint().width(), 10)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self._strip)
        self.setProperty("surface", "pane")
        self.setProperty("edge", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()
        panel.told.connect(self.look)
        scroll.verticalScrollBar().valueChanged.connect(self.look)
        scroll.verticalScrollBar().rangeChanged.connect(self.look)

    @property
    def text(self) -> str:
        return f"{self._last.text()} {self._price.text()}"

    def look(self) -> None:
        """Shows itself while there is a term, and its strip stands lower than the pane is high."""
        counted, panel = self._panel.counted, self._panel
        is_needed = counted is not None and panel.isVisible() and self._foot() > self._room()
        if counted is not None:
            deadline = counted.deadline
            self._last.setText(self.tr("Answer by {0}").format(words.weekday(deadline.due)))
            self._price.setText(penalty_words(counted.penalty) if counted.penalty is not None else "")
            self._strip.show_counted(counted)
        self.setVisible(is_needed)

    def _foot(self) -> int:
        return self._panel.mapTo(self._scroll.viewport(), QPoint(0, self._panel.foot)).y()

    def _room(self) -> int:
        """What the form would have without this."""
        return self._scroll.viewport().height() + (self.height() if self.isVisible() else 0)
