"""Twelve days of a term at a glance: days off dimmed, a shape on each day that matters."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.domain.claims import Counted
from frontdesk.domain.dates import weekday_short
from frontdesk.domain.deadlines import Deadline
from frontdesk.ui import paint, theme
from frontdesk.ui.paint import draw_glyph

CELLS = 12
HEAD = 3  # days shown before the gap of a long term
HEIGHT = 62

RECEIVED = ("tray-fill", "accent.fill")
DUE = ("warning-octagon-fill", "danger.solid")
PENALTY = ("chart-line-up", "danger.solid")
MOVED = ("arrow-right", "warning.solid")


def key_days(deadline: Deadline) -> dict[date, tuple[str, str]]:
    """The glyph and the colour of each day that matters; the later meaning wins."""
    marks = {deadline.event: RECEIVED}
    if deadline.due != deadline.nominal:
        marks[deadline.nominal] = MOVED
    return marks | {deadline.due: DUE, deadline.penalty_from: PENALTY}


def days_of(deadline: Deadline) -> list[date | None]:
    """Twelve days from the receipt; of a longer term its first and its last ones, with None for the gap."""
    first, last = deadline.event, deadline.penalty_from
    if (last - first).days < CELLS:
        return [first + timedelta(days=n) for n in range(CELLS)]
    tail = CELLS - HEAD - 1
    head: list[date | None] = [first + timedelta(days=n) for n in range(HEAD)]
    return [*head, None, *(last - timedelta(days=n) for n in reversed(range(tail)))]


class TermStrip(QWidget):
    """Not spoken by itself: the list beneath it says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._counted: Counted | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(CELLS * 48, HEIGHT)

    def show_counted(self, counted: Counted | None) -> None:
        self._counted = counted
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, 6, 6)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), theme.color("bg.surface"))
        if self._counted is not None:
            self._paint_days(painter, self._counted)
        painter.setClipping(False)
        painter.setPen(theme.color("line.subtle"))
        painter.drawPath(outline)

    def _paint_days(self, painter: QPainter, counted: Counted) -> None:
        marks, wide = key_days(counted.deadline), self.width() / CELLS
        for place, day in enumerate(days_of(counted.deadline)):
            left, right = round(place * wide), round((place + 1) * wide)
            cell = QRect(left, 0, right - left, self.height())
            if day is None:
                paint.draw_text(painter, cell, "…", "body", "text.muted", Qt.AlignmentFlag.AlignHCenter)
            else:
                self._paint_day(painter, cell, day, day in counted.working, marks)
            painter.fillRect(QRect(right - 1, 0, 1, self.height()), theme.color("line.subtle"))

    def _paint_day(
        self, painter: QPainter, cell: QRect, day: date, works: bool, marks: dict[date, tuple[str, str]]
    ) -> None:
        mark = marks.get(day)
        ground = {RECEIVED: "bg.selected", DUE: "danger.soft"}.get(mark or ("", ""), "")
        painter.fillRect(cell, theme.color(ground or ("bg.surface" if works else "bg.sunken")))
        centre = Qt.AlignmentFlag.AlignHCenter
        token = "danger.text" if mark == DUE else "text.secondary" if works else "text.muted"
        paint.draw_text(
            painter, QRect(cell.left(), 5, cell.width(), 14), weekday_short(day), "caption", token, centre
        )
        token = "danger.text" if mark == DUE else "text.primary" if works else "text.muted"
        number = QRect(cell.left(), 19, cell.width(), 18)
        paint.draw_text(painter, number, str(day.day), "body", token, centre, 600 if mark else None)
        if mark:
            draw_glyph(painter, QRect(cell.left(), 40, cell.width(), 16), *mark, px=16)
