"""Everything that happened with a client, newest first, a day after a day; older lines come on scrolling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from frontdesk.domain.dates import day_month, weekday_short
from frontdesk.domain.events import EventRow
from frontdesk.ui import paint, theme
from frontdesk.ui.clients.told import Told, tell
from frontdesk.ui.icons import draw_glyph
from frontdesk.ui.jobs import Jobs

PAGE, LINE, DAY, TEXT_LINES = 60, 18, 30, 3
ITEM = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int | None], Sequence[EventRow]]  # (limit, before)
Item = str | tuple[EventRow, Told]


class TimelineModel(QAbstractListModel):
    def __init__(self, jobs: Jobs, zone: ZoneInfo, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._zone, self._today = jobs, zone, today
        self._fetch: Fetch | None = None
        self._items: list[Item] = []
        self._last_day: date | None = None
        self._events: list[EventRow] = []
        self._more, self._asking = False, False

    def start(self, fetch: Fetch | None, events: Sequence[EventRow] = ()) -> None:
        """Shows the newest page; `fetch` gives the older ones."""
        self.beginResetModel()
        self._fetch, self._items, self._events, self._last_day = fetch, [], [], None
        self._more, self._asking = len(events) == PAGE, False
        self._append(events)
        self.endResetModel()

    def refresh(self, newest: Sequence[EventRow]) -> bool:
        """Puts what is new on top; false when there is nothing new."""
        top = self._events[0].id if self._events else 0
        fresh = [event for event in newest if event.id > top]
        if fresh:
            self.beginResetModel()
            events, self._items, self._events, self._last_day = [*fresh, *self._events], [], [], None
            self._append(events)
            self.endResetModel()
        return bool(fresh)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def canFetchMore(self, _parent: Index) -> bool:
        return self._more and not self._asking

    def fetchMore(self, _parent: Index) -> None:
        if self._fetch is None or not self._events:
            return
        fetch, before, self._asking = self._fetch, self._events[-1].id, True
        self._jobs.read(
            self, lambda: fetch(PAGE, before), lambda events: self._receive(before, events), newest="older"
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(item, str):
                return item
            event, told = item
            return f"{self.time(event)} {told.what}. {told.detail} {event.staff_name}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._items[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def time(self, event: EventRow) -> str:
        return f"{event.at.astimezone(self._zone):%H:%M}"

    def _receive(self, before: int, events: Sequence[EventRow]) -> None:
        self._asking = False
        if not self._events or self._events[-1].id != before:
            return
        self._more = len(events) == PAGE
        if events:
            first = len(self._items)
            kept, self._items = self._items, []
            self._append(events)
            new, self._items = self._items, kept
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._items += new
            self.endInsertRows()

    def _append(self, events: Sequence[EventRow]) -> None:
        for event in events:
            day = event.at.astimezone(self._zone).date()
            if day != self._last_day:
                self._items.append(self._day_words(day))
                self._last_day = day
            self._items.append((event, tell(event)))
            self._events.append(event)

    def _day_words(self, day: date) -> str:
        today = self._today()
        if day == today:
            return self.tr("Today, {0}").format(day_month(day))
        if (today - day).days == 1:
            return self.tr("Yesterday, {0}").format(day_month(day))
        year = f" {day.year}" if day.year != today.year else ""
        return f"{day_month(day)}{year}, {weekday_short(day)}"


class Timeline(QListView):
    def __init__(self, jobs: Jobs, zone: ZoneInfo, today: Callable[[], date]) -> None:
        super().__init__()
        self.lines = TimelineModel(jobs, zone, today, self)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setAccessibleName(self.tr("History"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def refresh(self, newest: Sequence[EventRow]) -> None:
        """New lines come on top; what is being read stays where it is on the screen."""
        bar = self.verticalScrollBar()
        from_end = bar.maximum() - bar.value()
        at_top = bar.value() == 0
        if self.lines.refresh(newest) and not at_top:
            self.doItemsLayout()
            bar.setValue(bar.maximum() - from_end)


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, view: Timeline) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        item: Item = index.data(ITEM)
        if isinstance(item, str):
            return QSize(100, DAY)
        width = self._view.viewport().width()
        detail = _detail_height(item[1].detail, width - 60)
        return QSize(100, 10 + LINE * 2 + detail)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, item = option.rect, index.data(ITEM)
        if isinstance(item, str):
            paint.draw_text(
                painter, rect.adjusted(16, 6, -16, 0), item, "small", "text.secondary", weight=600
            )
            return
        event, told = item
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            paint.draw_focus(painter, rect.adjusted(4, 0, -4, 0))
        mark = paint.Mark(told.icon, "", told.tone)
        draw_glyph(painter, QRect(rect.left() + 16, rect.top() + 6, 16, 16), told.icon, mark.solid)
        left, top, right = rect.left() + 42, rect.top() + 5, rect.right() - 16
        time = self._view.lines.time(event)
        wide = paint.text_width(time, "small")
        paint.draw_text(painter, QRect(right - wide, top, wide + 1, LINE), time, "small", "text.muted")
        paint.draw_text(
            painter, QRect(left, top, right - wide - 8 - left, LINE), told.what, "body", weight=500
        )
        paint.draw_text(
            painter, QRect(left, top + LINE, right - left, LINE), self._who(event), "small", "text.muted"
        )
        if told.detail:
            high = _detail_height(told.detail, right - left + 1)
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("text.secondary"))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
            painter.drawText(QRect(left, top + LINE * 2, right - left + 1, high), flags, told.detail)

    def _who(self, event: EventRow) -> str:
        who = event.staff_name or self.tr("the program")
        return f"{who}, " + self.tr("counter {0}").format(event.counter) if event.counter else who


def _detail_height(text: str, width: int) -> int:
    """Pixels of the words beneath, three lines at most."""
    if not text:
        return 0
    metrics = QFontMetrics(theme.font("small"))
    box = metrics.boundingRect(QRect(0, 0, width, 1000), Qt.TextFlag.TextWordWrap, text)
    return min(box.height(), metrics.lineSpacing() * TEXT_LINES) + 2
