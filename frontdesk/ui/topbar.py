"""The top bar: sign, place, the one search field, the call, the state of the counter, clock and who
works here.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.ui import paint, theme
from frontdesk.ui.icons import draw_glyph, icon
from frontdesk.ui.widgets import Avatar, Glyph

if TYPE_CHECKING:  # making a class of Qt takes a while; these are named in signatures only
    from PySide6.QtGui import QKeyEvent, QPaintEvent

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


class CallPill(QFrame):
    """A call that the clerk times by hand; hidden until one runs."""

    ended = Signal(int)  # seconds on the line
    paused = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "call")
        self.setFixedHeight(32)
        self._seconds, self._who, self._clock = 0, QLabel(), QLabel()
        self._clock.setProperty("role", "strong")
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._pause, hang_up = QToolButton(), QToolButton()
        self._pause.setIcon(icon("pause-fill", "success.text"))
        self._pause.setAccessibleName(self.tr("Hold the timer"))
        self._pause.clicked.connect(self._toggle)
        hang_up.setIcon(icon("phone-disconnect-fill", "accent.on"))
        hang_up.setProperty("kind", "hangup")
        hang_up.setAccessibleName(self.tr("End the call, F7"))
        hang_up.clicked.connect(self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 4, 3)
        row.setSpacing(8)
        for widget in (
            Glyph("phone-call-fill", "success.text"),
            self._clock,
            self._who,
            self._pause,
            hang_up,
        ):
            row.addWidget(widget)
        self.hide()

    @property
    def seconds(self) -> int:
        return self._seconds

    @property
    def is_running(self) -> bool:
        return not self.isHidden()

    def begin(self, who: str) -> None:
        self._seconds = 0
        self._who.setText(who)
        self._who.setVisible(bool(who))
        self._show()
        self._timer.start()
        self.show()

    def end(self) -> None:
        if self.is_running:
            self._timer.stop()
            self.hide()
            self.ended.emit(self._seconds)

    def _tick(self) -> None:
        self._seconds += 1
        self._show()

    def _show(self) -> None:
        self._clock.setText(f"{self._seconds // 60:02d}:{self._seconds % 60:02d}")

    def _toggle(self) -> None:
        runs = self._timer.isActive()
        if runs:
            self._timer.stop()
        else:
            self._timer.start()
        self._pause.setIcon(icon("play-fill" if runs else "pause-fill", "success.text"))
        self._pause.setAccessibleName(self.tr("Go on with the timer") if runs else self.tr("Hold the timer"))
        self.paused.emit(runs)


class TopBar(QFrame):
    """Stretches the search in the middle; nothing in it moves when the call comes or goes."""

    search_asked = Signal()

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
        self.search, self.call = SearchButton(), CallPill()
        self.search.clicked.connect(self.search_asked)
        self._clock, self._avatar = QLabel(), Avatar("", 28)
        self._clock.setProperty("role", "strong")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._place)
        names.addWidget(self._office)
        names.addStretch(1)
        left, right = QWidget(), QWidget()
        self._lay(left, [Sign()], names)
        self._lay(right, [self.call, self._clock, self._avatar], None)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(left, 3)
        row.addWidget(self.search, 4)
        row.addWidget(right, 3)

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

    def set_place(self, counter: str, office: str) -> None:
        """`counter` as «Окно 3», `office` by its short name."""
        self._place.setText(counter)
        self._office.setText(office)

    def set_person(self, short_name: str) -> None:
        self._avatar.set_name(short_name)

    def set_time(self, now: datetime) -> None:
        self._clock.setText(f"{now:%H:%M}")
