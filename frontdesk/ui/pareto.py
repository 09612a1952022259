"""Which causes bring most: bars that fall, and the line of what they explain together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from frontdesk.domain.problems import VITAL, Bar
from frontdesk.ui import paint, theme
from frontdesk.ui.paint import draw_text

ABOVE, BELOW, BESIDE, WIDEST = 26, 58, 44, 84


class ParetoChart(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._bars: Sequence[Bar] = ()
        self.setMinimumHeight(220)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """The sentence for a screen reader holds the same as the drawing."""
        self._bars = bars
        told = (
            self.tr("{0}: {1}, together {2} %").format(bar.name, bar.count, round(bar.total)) for bar in bars
        )
        self.setAccessibleName("; ".join(told))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = self.rect().adjusted(16, ABOVE, -BESIDE, -BELOW)
        self._draw_ground(painter, field)
        step = min(field.width() / len(self._bars), WIDEST * 1.5)
        points = []
        for place, bar in enumerate(self._bars):
            cell = QRectF(field.left() + place * step, field.top(), step, field.height())
            self._draw_bar(painter, cell, bar)
            points.append(QPointF(cell.center().x(), field.bottom() - field.height() * bar.total / 100))
        painter.setPen(QPen(theme.color("accent.fill"), 2))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(theme.color("bg.surface"))
        for point in points:
            painter.drawEllipse(point, 3.5, 3.5)

    def _draw_ground(self, painter: QPainter, field: QRect) -> None:
        """The floor, and the height up to which the vital few reach."""
        painter.fillRect(QRect(field.left(), field.bottom(), field.width(), 1), theme.color("line.strong"))
        for percent in (50, VITAL, 100):
            y = field.bottom() - field.height() * percent // 100
            pen = QPen(theme.color("line.strong" if percent == VITAL else "line.subtle"), 1)
            pen.setStyle(Qt.PenStyle.DashLine if percent == VITAL else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLine(field.left(), y, field.right(), y)
            where = QRect(field.right() + 6, y - 9, BESIDE - 8, 18)
            draw_text(painter, where, f"{percent}\u00a0%", "caption", "text.muted")

    def _draw_bar(self, painter: QPainter, cell: QRectF, bar: Bar) -> None:
        wide = min(cell.width() - 12, WIDEST)
        high = cell.height() * bar.count / self._bars[0].count * self._bars[0].share / 100
        box = QRectF(cell.center().x() - wide / 2, cell.bottom() - high, wide, high)
        painter.fillRect(box, theme.color("accent.fill" if bar.is_vital else "line.strong"))
        above = QRectF(cell.left(), box.top() - 20, cell.width(), 18)
        draw_text(
            painter, above, str(bar.count), "small", "text.primary", Qt.AlignmentFlag.AlignHCenter, weight=600
        )
        lines = paint.wrapped(bar.name, int(cell.width()) - 6, 3, "caption")
        for place, line in enumerate(lines):
            below = QRectF(cell.left(), cell.bottom() + 4 + place * 16, cell.width(), 16)
            draw_text(painter, below, line, "caption", "text.secondary", Qt.AlignmentFlag.AlignHCenter)


class BarLine(tuple[int, Bar]):
    """A line of the table of the bars: its place, and the bar."""

    __slots__ = ()

    @property
    def id(self) -> int:
        return self[0]
