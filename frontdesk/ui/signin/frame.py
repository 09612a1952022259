"""What every page before the console shares: clock and office at the left, a narrow form at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.ui import paint, theme
from frontdesk.ui.paint import draw_glyph

FORM_WIDTH = 400
CLOCK_PX = 72


class StartFrame(QWidget):
    """Pages put their controls into `form`."""

    def __init__(
        self, clock: Callable[[], datetime] | None = None, zone: ZoneInfo | None = None, workstation: str = ""
    ) -> None:
        """Without a clock and zone, as before any store is open: the computer's own."""
        super().__init__()
        self._wall_time, self._wall_zone = clock or _computer_time, zone
        self._mark, self._clock = _Mark(workstation), _WallClock()
        self._facts = FactCard()
        self._facts.hide()
        left, right, body = QFrame(), QFrame(), QWidget()
        left.setProperty("surface", "window")
        right.setProperty("surface", "pane")
        right.setProperty("edge", "left")
        wall = QVBoxLayout(left)
        wall.setContentsMargins(72, 64, 72, 56)
        wall.setSpacing(0)
        wall.addWidget(self._mark)
        wall.addStretch(1)
        wall.addWidget(self._clock)
        wall.addSpacing(32)
        wall.addWidget(self._facts)
        wall.addStretch(2)
        body.setFixedWidth(FORM_WIDTH)
        self.form = QVBoxLayout(body)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(8)
        column = QVBoxLayout(right)
        column.setContentsMargins(40, 24, 40, 24)
        column.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(body)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 61)
        row.addWidget(right, 39)
        self._ticks = QTimer(self)
        self._ticks.setInterval(1000)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start()
        self._tick()

    def show_office(self, name: str, facts: Sequence[tuple[str, str, str]]) -> None:
        """The office beside the mark; `facts` are (glyph, what, value)."""
        self._mark.set_office(name)
        self._facts.show_facts(facts)
        self._facts.setVisible(bool(facts))

    def _tick(self) -> None:
        self._clock.show_time(self._wall_time().astimezone(self._wall_zone))


def _computer_time() -> datetime:
    return datetime.now(UTC)


class _Mark(QWidget):
    def __init__(self, below: str) -> None:
        super().__init__()
        self._below = below
        self.setFixedHeight(40)

    def set_office(self, name: str) -> None:
        self._below = name
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent.fill"))
        painter.drawRoundedRect(QRect(0, 0, 40, 40), 8, 8)
        draw_glyph(painter, QRect(9, 9, 22, 22), "bell-fill", "accent.on")
        paint.draw_text(painter, QRect(52, 0, self.width() - 52, 22), "frontdesk", "lead", weight=600)
        paint.draw_text(painter, QRect(52, 21, self.width() - 52, 18), self._below, "small", "text.secondary")


class _WallClock(QWidget):
    """Hours large enough to be read from the door."""

    def __init__(self) -> None:
        super().__init__()
        self._time, self._day = "", ""

    def sizeHint(self) -> QSize:
        return QSize(320, CLOCK_PX + 48)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_time(self, now: datetime) -> None:
        self._time = f"{now.hour}:{now:%M}"
        self._day = QLocale().toString(QDate(now.year, now.month, now.day), self.tr("dddd, MMMM d"))
        self.setAccessibleName(f"{self._time}, {self._day}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(theme.font("hero"))
        font.setPixelSize(CLOCK_PX)
        painter.setFont(font)
        painter.setPen(theme.color("text.primary"))
        painter.drawText(-3, QFontMetrics(font).ascent() - 12, self._time)
        paint.draw_text(
            painter,
            QRect(0, CLOCK_PX + 10, self.width(), 30),
            self._day,
            "page",
            "text.secondary",
            weight=400,
        )


class FactCard(QFrame):
    """A few lines of what is so now."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setMaximumWidth(560)
        self._facts: tuple[tuple[str, str, str], ...] = ()

    def show_facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        self._facts = tuple(facts)
        self.setFixedHeight(44 * len(self._facts) + 2)
        self.setAccessibleName("; ".join(f"{what}: {value}" for _, what, value in facts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        right = Qt.AlignmentFlag.AlignRight
        for at, (glyph, what, value) in enumerate(self._facts):
            line = QRect(16, 1 + 44 * at, self.width() - 32, 44)
            if at:
                painter.fillRect(QRect(1, line.top(), self.width() - 2, 1), theme.color("line.subtle"))
            draw_glyph(painter, QRect(line.left(), line.top() + 14, 16, 16), glyph, "text.secondary")
            wide = paint.draw_text(painter, line.adjusted(26, 0, 0, 0), what)
            paint.draw_text(painter, line.adjusted(26 + wide + 16, 0, 0, 0), value, align=right, weight=600)


def paragraph(text: str, role: str = "", tone: str = "secondary") -> QLabel:
    made = QLabel(text)
    made.setWordWrap(True)
    if role:
        made.setProperty("role", role)
    made.setProperty("tone", tone)
    return made
