"""Everything that happened, newest first, under the days on which it did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frontdesk.domain.dates import day_month, weekday_short
from frontdesk.domain.events import EventRow
from frontdesk.ui import paint, theme
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.paint import draw_glyph
from frontdesk.ui.told import Told, counter_words, told

FIRST, PAGE = 30, 60  # events: the first fill the tallest window, the older ones come by more
DAY_HEIGHT, LINE, TEXT_LINE = 32, 34, 20
INDENT = 84  # where words begin: time and icon stand before
COLUMN_INDENT, COLUMN_LINE = 42, 18
_THREE_LINES = "\n\n"  # as many of a text are shown until it is opened
ITEM = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Ask = Callable[[int, int | None], Sequence[EventRow]]  # (limit, before id) → newest first


class TimelineModel(QAbstractListModel):
    """Days and events in one list; older ones are fetched when the end comes into sight."""

    def __init__(self, jobs: Jobs, clock: Callable[[], datetime], zone: ZoneInfo, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._clock, self._zone = jobs, clock, zone
        self._ask: Ask | None = None
        self._items: list[date | EventRow] = []
        self._events: list[EventRow] = []
        self._has_more = self._is_asking = False
        self.open: set[int] = set()

    @property
    def events(self) -> Sequence[EventRow]:
        return self._events

    def start(self, ask: Ask, events: Sequence[EventRow]) -> None:
        """Another subject: its newest page; `ask` gives the older ones."""
        self._ask, self._has_more, self._is_asking = ask, len(events) == FIRST, False
        self._stand(events)

    def refresh(self, newest: Sequence[EventRow]) -> bool:
        """Puts what is new on top of what stands there; false when there is nothing new."""
        top = self._events[0].id if self._events else 0
        fresh = [event for event in newest if event.id > top]
        if fresh:
            self._stand([*fresh, *self._events])
        return bool(fresh)

    def _stand(self, events: Sequence[EventRow]) -> None:
        self.beginResetModel()
        self._events, self._items = [], []
        self._take(events)
        self.endResetModel()

    def _take(self, events: Sequence[EventRow]) -> None:
        for event in events:
            day = self.local(event).date()
            if not self._events or self.local(self._events[-1]).date() != day:
                self._items.append(day)
            self._items.append(event)
            self._events.append(event)

    def local(self, event: EventRow) -> datetime:
        return event.at.astimezone(self._zone)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more and not self._is_asking

    def fetchMore(self, parent: Index) -> None:
        ask, last = self._ask, self._events[-1].id if self._events else None
        if parent.isValid() or ask is None or last is None:
            return
        self._is_asking = True
        self._jobs.read(
            self, lambda: ask(PAGE, last), lambda found: self._append(last, found), newest="older"
        )

    def _append(self, last: int, events: Sequence[EventRow]) -> None:
        if not self._events or self._events[-1].id != last:
            return
        self._has_more, self._is_asking = len(events) == PAGE, False
        self.layoutAboutToBeChanged.emit()
        self._take(events)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._items[index.row()], EventRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.day_words(item) if isinstance(item, date) else self._spoken(item)
        return None

    def day_words(self, day: date) -> str:
        today = self._clock().astimezone(self._zone).date()
        if day == today:
            return self.tr("Today, {0}").format(day_month(day))
        if (today - day).days == 1:
            return self.tr("Yesterday, {0}").format(day_month(day))
        year = f" {day.year}" if day.year != today.year else ""
        return f"{day_month(day)}{year}, {weekday_short(day)}"

    def _spoken(self, event: EventRow) -> str:
        said = told(event)
        parts = (f"{self.local(event):%H:%M}", said.headline, said.detail, said.text)
        return ". ".join(part for part in parts if part)


@lru_cache(maxsize=500)
def _measured(text: str, wide: int, role: str, _px: int) -> int:
    box = QRect(0, 0, wide, 10_000)
    return QFontMetrics(theme.font(role)).boundingRect(box, int(Qt.TextFlag.TextWordWrap), text).height()


def wrapped_height(text: str, wide: int, role: str) -> int:
    """Pixels of a text wrapped to a width; kept, as a list asks for the same ones whenever it is laid out."""
    return _measured(text, wide, role, theme.current().density.font)


class TimelineDelegate(QStyledItemDelegate):
    """A day as a muted heading; an event as time, round icon, headline with its detail, one line of text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        item, view = index.data(ITEM), self.parent()
        assert isinstance(view, Timeline)
        wide = view.viewport().width()
        if isinstance(item, date) and not isinstance(item, datetime):
            return QSize(wide, DAY_HEIGHT)
        return QSize(wide, self._event_height(told(item), item, view))

    def _event_height(self, said: Told, event: EventRow, view: Timeline) -> int:
        if not said.text:
            return LINE
        is_open = event.id in view.model().open
        return LINE + (self._height(said.text, view.viewport().width()) if is_open else TEXT_LINE)

    def _height(self, text: str, wide: int) -> int:
        return wrapped_height(text, wide - INDENT - 16, "body") + 4

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item, view = index.data(ITEM), self.parent()
        assert isinstance(view, Timeline)
        painter.save()
        rect: QRect = option.rect
        if isinstance(item, EventRow):
            if option.state & QStyle.StateFlag.State_Selected and view.hasFocus():
                painter.fillRect(rect, theme.color("bg.selected"))
                paint.draw_focus(painter, rect.adjusted(2, 0, -2, 0))
            self._paint_event(painter, rect, item, view)
        else:
            words = view.model().day_words(item)
            paint.draw_text(
                painter, rect.adjusted(16, 6, -16, 0), words, "small", "text.secondary", weight=600
            )
        painter.restore()

    def _paint_event(self, painter: QPainter, rect: QRect, event: EventRow, view: Timeline) -> None:
        said, middle = told(event), rect.top() + LINE // 2
        at = f"{view.model().local(event):%H:%M}"
        paint.draw_text(painter, QRect(rect.left() + 16, middle - 10, 40, 20), at, "small", "text.muted")
        self._paint_icon(painter, QRectF(rect.left() + 56, middle - 11, 22, 22), said)
        left, right = rect.left() + INDENT + 8, rect.right() - 16
        left += paint.draw_text(
            painter, QRect(left, middle - 10, right - left, 20), said.headline, "body", weight=600
        )
        if right - left > 40:
            paint.draw_text(
                painter,
                QRect(left + 8, middle - 10, right - left - 8, 20),
                said.detail,
                "small",
                "text.muted",
            )
        if said.text:
            self._paint_text(painter, rect, said.text, event.id in view.model().open)

    def _paint_text(self, painter: QPainter, rect: QRect, text: str, is_open: bool) -> None:
        box = QRect(rect.left() + INDENT + 8, rect.top() + LINE - 6, rect.width() - INDENT - 24, TEXT_LINE)
        if not is_open:
            paint.draw_text(painter, box, " ".join(text.split()), "body", "text.secondary")
            return
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text.secondary"))
        box.setBottom(rect.bottom())
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap), text)

    def _paint_icon(self, painter: QPainter, box: QRectF, said: Told) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{said.tone}.soft"))
        painter.drawEllipse(box)
        draw_glyph(painter, box, said.icon, f"{said.tone}.text", 13)


class ColumnDelegate(TimelineDelegate):
    """For a narrow column beside something: headline and time, who, and the text wrapped beneath."""

    def _event_height(self, said: Told, event: EventRow, view: Timeline) -> int:
        wide = view.viewport().width() - COLUMN_INDENT - 16
        return 10 + COLUMN_LINE * 2 + self._wrapped_height(said.text, wide, event.id in view.model().open)

    def _wrapped_height(self, text: str, wide: int, is_open: bool) -> int:
        """Pixels of the words beneath; three lines at most until they are opened."""
        if not text:
            return 0
        high = wrapped_height(text, wide, "small")
        return (high if is_open else min(high, wrapped_height(_THREE_LINES, wide, "small"))) + 2

    def _paint_event(self, painter: QPainter, rect: QRect, event: EventRow, view: Timeline) -> None:
        said, local = told(event), f"{view.model().local(event):%H:%M}"
        glyph = QRect(rect.left() + 16, rect.top() + 6, 16, 16)
        draw_glyph(painter, glyph, said.icon, paint.Mark(said.icon, "", said.tone).solid)
        left, top, right = rect.left() + COLUMN_INDENT, rect.top() + 5, rect.right() - 16
        at = QRect(right - paint.text_width(local, "small"), top, 60, COLUMN_LINE)
        paint.draw_text(painter, at, local, "small", "text.muted")
        headline = QRect(left, top, at.left() - 8 - left, COLUMN_LINE)
        paint.draw_text(painter, headline, said.headline, "body", weight=500)
        below = QRect(left, top + COLUMN_LINE, right - left, COLUMN_LINE)
        paint.draw_text(painter, below, self._about(event, said), "small", "text.muted")
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text.secondary"))
        high = self._wrapped_height(said.text, right - left + 1, event.id in view.model().open)
        text = QRect(left, top + COLUMN_LINE * 2, right - left + 1, high)
        painter.drawText(text, int(Qt.TextFlag.TextWordWrap), said.text)

    def _about(self, event: EventRow, said: Told) -> str:
        """Which ticket of the client it is about, what else is known of it, who did it and where."""
        number = f"№\u00a0{event.ticket_number}" if event.ticket_number else ""
        counter = counter_words(event.counter) if event.counter else ""
        known = (number, *said.facts, said.who or self.tr("the program"), counter)
        return ", ".join(filter(None, dict.fromkeys(known)))


class Timeline(QListView):
    """Enter or a double click opens the whole text of an event."""

    def __init__(
        self, jobs: Jobs, clock: Callable[[], datetime], zone: ZoneInfo, is_column: bool = False
    ) -> None:
        super().__init__()
        self._jobs, self._is_begun = jobs, False
        self.setAccessibleName(self.tr("Timeline"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.setModel(TimelineModel(jobs, clock, zone, self))
        self.setItemDelegate((ColumnDelegate if is_column else TimelineDelegate)(self))
        self.doubleClicked.connect(lambda index: self._toggle(index))

    def model(self) -> TimelineModel:
        model = super().model()
        assert isinstance(model, TimelineModel)
        return model

    def show_events(self, ask: Ask) -> None:
        """Asks for the newest page of the one subject this timeline has; what stands there stays until then."""

        def receive(events: Sequence[EventRow]) -> None:
            if self._is_begun:
                self.refresh(events)
            else:
                self.start(ask, events)

        self._jobs.read(self, lambda: ask(FIRST, None), receive, newest="timeline")

    def start(self, ask: Ask, events: Sequence[EventRow]) -> None:
        """Another subject, whose newest page is here already."""
        self._is_begun = True
        self.model().start(ask, events)
        self.scrollToTop()

    def lay_out_now(self) -> None:
        """Lines and scroll bar as they will be painted: Qt shows the bar a turn later, then paints all lines again."""
        self.doItemsLayout()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        self.executeDelayedItemsLayout()

    def chosen(self, is_meant: Callable[[EventRow], bool]) -> EventRow | None:
        """The current line, if it is meant, else the newest that is."""
        current = self.currentIndex().data(ITEM) if self.currentIndex().isValid() else None
        if isinstance(current, EventRow) and is_meant(current):
            return current
        return next((event for event in self.model().events if is_meant(event)), None)

    def refresh(self, newest: Sequence[EventRow]) -> None:
        """New lines come on top; what is being read stays where it is on the screen."""
        bar = self.verticalScrollBar()
        from_end, at_top = bar.maximum() - bar.value(), bar.value() == 0
        if self.model().refresh(newest) and not at_top:
            self.doItemsLayout()
            bar.setValue(bar.maximum() - from_end)

    def _toggle(self, index: Index) -> None:
        item = index.data(ITEM) if index.isValid() else None
        if isinstance(item, EventRow):
            self.model().open ^= {item.id}
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyboardSearch(self, _search: str) -> None:
        """Typing belongs to the composer."""
