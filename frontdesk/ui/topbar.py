"""The top bar: sign, place, the one search field, the call, the state of the counter, clock and who
works here.
"""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from frontdesk.ui import paint, theme
from frontdesk.ui.paint import draw_glyph
from frontdesk.ui.signs import Avatar

if TYPE_CHECKING:  # making a class of Qt takes a while; these are named in signatures only
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from frontdesk.ui.call_pill import CallPill

HEIGHT = 48


class Sign(QWidget):
    """The mark of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(32, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent.fill"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        draw_glyph(painter, self.rect(), "bell-fill", "accent.on", 18)


class SearchButton(QPushButton):
    """Looks like the field it opens: a click or Ctrl+K opens the palette, typing into it begins a search."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "search")
        self.setAccessibleName(self.tr("Search and commands, Ctrl K"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(280)
        self.setMaximumWidth(440)
        self.setFixedHeight(32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        draw_glyph(painter, QRect(11, 8, 16, 16), "magnifying-glass", "text.secondary")
        cap = paint.keycap_size("Ctrl K")
        paint.draw_keycap(
            painter, QRect(self.width() - cap.width() - 6, 6, cap.width(), cap.height()), "Ctrl K"
        )
        words = self.tr("Client, phone, SNILS, ticket number or a command")
        paint.draw_text(
            painter, QRect(35, 0, self.width() - cap.width() - 50, 32), words, "body", "text.muted"
        )


class TopBar(QFrame):
    """Stretches the search in the middle; nothing in it moves when the call comes or goes."""

    search_asked = Signal()
    call_ended = Signal(int)  # seconds on the line

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "chrome")
        self.setProperty("edge", "bottom")
        self.setFixedHeight(HEIGHT)
        self._place, self._office = QLabel(), QLabel()
        self._place.setProperty("role", "strong")
        self._office.setProperty("role", "muted")
        self._place.setFixedHeight(18)
        self._office.setFixedHeight(16)
        self.search = SearchButton()
        self.search.clicked.connect(self.search_asked)
        self._clock, self._avatar = QLabel(), Avatar("", 28)
        self._clock.setProperty("role", "strong")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._place)
        names.addWidget(self._office)
        names.addStretch(1)
        left, self._right = QWidget(), QWidget()
        self._lay(left, [Sign()], names)
        self._lay(self._right, [self._clock, self._avatar], None)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(left, 3)
        row.addWidget(self.search, 4)
        row.addWidget(self._right, 3)

    def _lay(self, box: QWidget, widgets: list[QWidget], names: QVBoxLayout | None) -> None:
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10 if names is None else 28)
        if names is None:
            row.addStretch(1)
        for widget in widgets:
            row.addWidget(widget)
        if names is not None:
            row.addLayout(names)
            row.addStretch(1)

    @cached_property
    def call(self) -> CallPill:
        """Made for the first call: most starts see none for a while."""
        from frontdesk.ui.call_pill import CallPill

        pill = CallPill()
        pill.ended.connect(self.call_ended)
        row = self._right.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(1, pill)  # behind the stretch
        return pill

    def add_bell(self, bell: QWidget) -> None:
        """It comes behind the first page, before the clock."""
        row = self._right.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.indexOf(self._clock), bell)

    def set_place(self, counter: str, office: str) -> None:
        """`counter` as «Окно 3», `office` by its short name."""
        self._place.setText(counter)
        self._office.setText(office)

    def set_person(self, short_name: str) -> None:
        self._avatar.set_name(short_name)

    def set_time(self, now: datetime) -> None:
        self._clock.setText(f"{now:%H:%M}")
