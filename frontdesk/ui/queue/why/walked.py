"""The days that a clock walked, one under another: open hours, what counted of them, breaks, pauses, moved days."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QBrush, QKeyEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frontdesk.domain.dates import day_month, weekday_short
from frontdesk.domain.explaining import WalkedDay
from frontdesk.domain.working_time import DAY_END, SegmentKind
from frontdesk.ui import paint, theme
from frontdesk.ui.day_looks import mark_of
from frontdesk.ui.queue.why.words import day_sentence, day_words

ROW, SCALE = 30, 16
LABEL, WORDS = 106, 172
DAY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class _Days(QAbstractListModel):
    def __init__(self, days: Sequence[WalkedDay]) -> None:
        super().__init__()
        self.days = tuple(days)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        day = self.days[index.row()]
        if role == DAY:
            return day
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return day_sentence(day) if role in texts else None


class _DayDelegate(QStyledItemDelegate):
    def __init__(self, hours: tuple[int, int], parent: QListView) -> None:
        super().__init__(parent)
        self._from, self._to = hours

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        day: WalkedDay = index.data(DAY)
        view = self.parent()
        assert isinstance(view, QListView)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = index == view.currentIndex()
        if here:
            painter.fillRect(rect, theme.color("bg.selected"))
        self._label(painter, rect, day)
        self._bar(
            painter, QRect(rect.left() + LABEL, rect.top() + 7, rect.width() - LABEL - WORDS, ROW - 14), day
        )
        words = QRect(rect.right() - WORDS + 10, rect.top(), WORDS - 12, ROW)
        paint.draw_text(painter, words, day_words(day), "small", "text.secondary")
        if here and view.hasFocus():
            paint.draw_focus(painter, rect)
        painter.restore()

    def _label(self, painter: QPainter, rect: QRect, day: WalkedDay) -> None:
        mark = mark_of(day.look)
        if mark.icon:
            spot = QRect(rect.left() + 4, rect.top(), 12, rect.height())
            paint.draw_glyph(painter, spot, mark.icon, mark.text, px=11)
        said = f"{weekday_short(day.look.day)}, {day_month(day.look.day)}"
        token = "text.primary" if day.look.hours else "text.muted"
        paint.draw_text(painter, rect.adjusted(20, 0, 0, 0), said, "small", token)

    def _bar(self, painter: QPainter, bar: QRect, day: WalkedDay) -> None:
        """Closed is the ground, open an outline, counted solid, a pause hatched; marks for begin, due and met."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(bar, theme.color("bg.sunken"))
        for opened, closed in day.look.hours:
            painter.setPen(theme.color("line.control"))
            painter.setBrush(theme.color("bg.surface"))
            painter.drawRect(self._part(bar, opened, closed).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(Qt.PenStyle.NoPen)
        for span in day.spans:
            if span.kind is SegmentKind.OPEN:
                painter.fillRect(self._part(bar, span.start, span.end), theme.color("accent.fill"))
            elif span.kind is SegmentKind.PAUSED:
                part = self._part(bar, span.start, span.end)
                painter.fillRect(part, theme.color("info.soft"))
                painter.fillRect(part, QBrush(theme.color("info.solid"), Qt.BrushStyle.BDiagPattern))
        for at, token, up in (
            (day.starts, "text.primary", True),
            (day.met, "success.solid", True),
            (day.due, "danger.solid", False),
        ):
            if at is not None:
                self._flag(painter, bar, at, token, up)

    def _flag(self, painter: QPainter, bar: QRect, at: int, token: str, up: bool) -> None:
        """A line over the bar with a triangle: pointing up from below, or down from above."""
        x = self._part(bar, at, at).left()
        top, bottom = bar.top() - 4.0, bar.bottom() + 5.0
        painter.setPen(theme.color(token))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        y, tip = (bottom, bottom - 6) if up else (top, top + 6)
        painter.setBrush(theme.color(token))
        painter.drawPolygon(QPolygonF([QPointF(x - 4, y), QPointF(x + 4, y), QPointF(x, tip)]))

    def _part(self, bar: QRect, start: int, end: int) -> QRectF:
        wide = bar.width() / (self._to - self._from)
        left = bar.left() + (max(start, self._from) - self._from) * wide
        right = bar.left() + (min(end, self._to) - self._from) * wide
        return QRectF(left, bar.top(), max(right - left, 0), bar.height())


class _Scale(QWidget):
    """The hours over the bars. The rows say theirs by themselves."""

    def __init__(self, hours: tuple[int, int]) -> None:
        super().__init__()
        self._from, self._to = hours
        self.setFixedHeight(SCALE)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        wide = (self.width() - LABEL - WORDS) / (self._to - self._from)
        step = 240 if self._to - self._from > 720 else 120
        for at in range(-(-self._from // step) * step, self._to + 1, step):
            x = round(LABEL + (at - self._from) * wide)
            spot = QRect(x - 20, 0, 40, SCALE)
            paint.draw_text(
                painter, spot, f"{at // 60}", "caption", "text.muted", Qt.AlignmentFlag.AlignHCenter
            )


class DayStrip(QListView):
    """One tab stop; arrows walk the days, and a screen reader says each."""

    def __init__(self, days: Sequence[WalkedDay], name: str) -> None:
        super().__init__()
        hours = _hours(days)
        self._days, self.scale = _Days(days), _Scale(hours)
        self.setModel(self._days)
        self.setItemDelegate(_DayDelegate(hours, self))
        self.setAccessibleName(name)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFixedHeight(ROW * len(days))
        self.setCurrentIndex(self._days.index(0, 0))

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said of each day."""
        return tuple(map(day_sentence, self._days.days))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc belong to the pane; at the ends the arrows scroll it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        self.viewport().update()
        if before == self.currentIndex():
            event.ignore()


def _hours(days: Sequence[WalkedDay]) -> tuple[int, int]:
    """What the bars show of a day, in minutes: an hour around the hours that mean something."""
    marks = [at for day in days for at in (day.starts, day.due, day.met) if at is not None]
    marks += [minute for day in days for span in day.look.hours for minute in span]
    if not marks:
        return 0, DAY_END
    return max(min(marks) // 60 * 60 - 60, 0), min(-(-max(marks) // 60) * 60 + 60, DAY_END)
