"""A week of a roster: a row for each person, a cell for each day. Digits put a shift, and nothing needs the mouse.

A real table, so that a screen reader walks its cells and arrows lead from day to day.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from frontdesk.domain.dates import weekday_short
from frontdesk.domain.roster import WEEK, PersonWeek, ShiftRow
from frontdesk.domain.roster_check import RosterWeek
from frontdesk.ui import paint, theme, words
from frontdesk.ui.layout_keys import latin
from frontdesk.ui.roster_words import on_shift

ROW, NAME_WIDE, SUM_WIDE = 46, 170, 84
CELL = Qt.ItemDataRole.UserRole
MOST_KEYS = 9
Index = QModelIndex | QPersistentModelIndex
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_TURN = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class WeekModel(QAbstractTableModel):
    """Columns: who, the seven days, how many hours."""

    def __init__(self, week: RosterWeek, today: date, zone: ZoneInfo) -> None:
        super().__init__()
        self.week, self.today, self.zone = week, today, zone
        self.off = self.tr("off")

    def show_week(self, week: RosterWeek, today: date) -> None:
        """The cursor stays, unless other people are shown."""
        same = [one.id for one in week.people] == [one.id for one in self.week.people]
        if not same:
            self.beginResetModel()
        self.week, self.today = week, today
        if same:
            last = self.index(len(week.people) - 1, WEEK + 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK + 1)
        else:
            self.endResetModel()

    def day(self, column: int) -> date:
        return self.week.monday + timedelta(days=column - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.week.people)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else WEEK + 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not 0 < index.column() <= WEEK:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, at: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or way is Qt.Orientation.Vertical:
            return None
        if 0 < at <= WEEK:
            day = self.day(at)
            return f"{weekday_short(day)} {day.day}"
        return self.tr("In the week") if at else self.tr("Employee")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person = self.week.people[index.row()]
        if role == CELL:
            return person
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == 0:
            return person.short_name
        if index.column() > WEEK:
            return self.hours(person)
        return self.said(person, self.day(index.column()))

    def shift(self, person: PersonWeek, day: date) -> ShiftRow | None:
        return self.week.shift(person.mark(day).shift_id)

    def hours(self, person: PersonWeek) -> str:
        return words.duration(person.minutes * 60) if person.marks else ""

    def said(self, person: PersonWeek, day: date) -> str:
        """«Пчёлкин А. В., 17 ноября, вт: Дневная, 08:00–20:00, дежурит»."""
        mark, shift = person.mark(day), self.shift(person, day)
        told = [f"{shift.name}, {shift.hours}"] if shift else []
        if not mark.is_blank and shift is None:
            told.append(self.tr("day off"))
        if mark.is_blank:
            told.append(self.tr("nothing planned"))
        duty = self.week.duty(person.id, day)
        duty_shift = self.week.shift(duty.shift_id) if duty else None
        if duty_shift is not None:
            told.append(self.tr("on duty {0}").format(duty_shift.hours))
        if day in person.away:
            told.append(self.tr("away"))
        return f"{person.short_name}, {words.weekday(day)}: {', '.join(told)}"


def _short(shift: ShiftRow) -> str:
    """«8–17», «8:30–17»: what a narrow cell has room for."""
    return "–".join(
        f"{m // 60}" if m % 60 == 0 else f"{m // 60}:{m % 60:02d}" for m in (shift.begins, shift.ends)
    )


class _Days(QHeaderView):
    """The days over their columns, today in the colour of what is current."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.setSectionsClickable(False)
        self.setFixedHeight(30)

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        model = self.model()
        assert isinstance(model, WeekModel)
        painter.fillRect(rect, theme.color("bg.chrome"))
        said, is_day = str(model.headerData(at, Qt.Orientation.Horizontal)), 0 < at <= WEEK
        is_today = is_day and model.day(at) == model.today
        align = Qt.AlignmentFlag.AlignHCenter if is_day else Qt.AlignmentFlag.AlignRight
        if at == 0:
            align = Qt.AlignmentFlag.AlignLeft
        token, weight = ("accent.text", 600) if is_today else ("text.secondary", 500)
        paint.draw_text(
            painter,
            rect.adjusted(8 if at == 0 else 0, 0, 0 if is_day else -10, 0),
            said,
            "small",
            token,
            align,
            weight,
        )


class _Cells(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, rect, view = index.model(), option.rect, self.parent()
        assert isinstance(model, WeekModel)
        assert isinstance(view, QTableView)
        person = model.week.people[index.row()]
        if index.column() == 0:
            self._person(painter, rect, model, person)
        elif index.column() > WEEK:
            token = "text.primary" if person.minutes else "text.muted"
            right = Qt.AlignmentFlag.AlignRight
            paint.draw_text(painter, rect.adjusted(0, 0, -10, 0), model.hours(person), "small", token, right)
        else:
            self._day(painter, rect, model, person, model.day(index.column()))
            if index == view.currentIndex():
                self._cursor(painter, rect, view.hasFocus())

    def _person(self, painter: QPainter, rect: QRect, model: WeekModel, person: PersonWeek) -> None:
        box = rect.adjusted(8, 4, -4, -4)
        paint.draw_text(painter, QRect(box.left(), box.top(), box.width(), 19), person.short_name, weight=500)
        under = QRect(box.left(), box.top() + 19, box.width(), 18)
        paint.draw_text(
            painter, under, on_shift(person.now, model.zone) or person.post, "caption", "text.muted"
        )

    def _day(self, painter: QPainter, rect: QRect, model: WeekModel, person: PersonWeek, day: date) -> None:
        shift, mark = model.shift(person, day), person.mark(day)
        if day in model.week.closed:
            painter.fillRect(rect, theme.color("bg.sunken"))
        box, centre = rect.adjusted(3, 3, -4, -4), Qt.AlignmentFlag.AlignHCenter
        upper, lower = (QRect(box.left(), box.top() + top, box.width(), 18) for top in (3, 20))
        if shift is not None:
            painter.fillRect(box, theme.color(f"{shift.tone}.soft"))
            paint.draw_text(painter, upper, shift.mark, "body", f"{shift.tone}.text", centre, 600)
            paint.draw_text(painter, lower, _short(shift), "caption", f"{shift.tone}.text", centre)
        elif not mark.is_blank:
            paint.draw_text(painter, box, model.off, "caption", "text.muted", centre)
        if day in person.away:
            token = "danger.text" if shift is not None else "text.muted"
            paint.draw_glyph(painter, QRect(box.left() + 4, box.top() + 5, 12, 12), "sign-out", token, px=12)
        if model.week.duty(person.id, day) is not None:
            spot = QRect(box.right() - 15, box.top() + 5, 12, 12)
            paint.draw_glyph(painter, spot, "phone-fill", "warning.text", px=12)

    def _cursor(self, painter: QPainter, rect: QRect, has_focus: bool) -> None:
        if has_focus:
            paint.draw_focus(painter, rect.adjusted(1, 1, -2, -2))
        else:
            painter.setPen(theme.color("line.control"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -3, -3))


class WeekGrid(QTableView):
    """1–9 put a shift, 0 a day off, Del clears, D is duty, C copies the week before, PgUp and PgDn turn weeks."""

    day_changed = Signal()
    put_asked = Signal(int)  # the place of the shift, from 0
    off_asked = Signal()
    clear_asked = Signal()
    duty_asked = Signal()
    copy_asked = Signal()
    turn_asked = Signal(int)
    fill_asked = Signal()

    def __init__(self, week: RosterWeek, today: date, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weeks = WeekModel(week, today, zone)
        self.weeks.setParent(self)
        self.setModel(self.weeks)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(self.tr("Roster of the week"))
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        across = _Days(self)
        self.setHorizontalHeader(across)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, wide in ((0, NAME_WIDE), (WEEK + 1, SUM_WIDE)):
            across.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            across.resizeSection(column, wide)
        self.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.doubleClicked.connect(lambda _: self.fill_asked.emit())

    @property
    def person(self) -> PersonWeek | None:
        found: PersonWeek | None = self.currentIndex().data(CELL)
        return found

    @property
    def day(self) -> date:
        return self.weeks.day(max(self.currentIndex().column(), 1))

    @property
    def said(self) -> str:
        return self.weeks.said(self.person, self.day) if self.person is not None else ""

    def show_week(self, week: RosterWeek, today: date) -> None:
        """The cursor stays on its cell; it begins on today, or on the first day of the first person."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.weeks.show_week(week, today)
        if column < 1:
            column = (
                1 + (today - week.monday).days
                if week.monday <= today < week.monday + timedelta(days=WEEK)
                else 1
            )
        if week.people:
            self.setCurrentIndex(self.weeks.index(min(max(row, 0), len(week.people) - 1), column))
        self._on_current()

    def go_to(self, staff_id: int | None, day: date) -> None:
        """The cell of a finding; the row stays where it is about nobody."""
        ids = [one.id for one in self.weeks.week.people]
        row = ids.index(staff_id) if staff_id in ids else max(self.currentIndex().row(), 0)
        self.setCurrentIndex(self.weeks.index(row, 1 + (day - self.weeks.week.monday).days))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bare = latin(event), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        asked = {
            Qt.Key.Key_0: self.off_asked, Qt.Key.Key_D: self.duty_asked, Qt.Key.Key_C: self.copy_asked,
            Qt.Key.Key_Return: self.fill_asked, Qt.Key.Key_Enter: self.fill_asked, Qt.Key.Key_F: self.fill_asked,
        }.get(Qt.Key(key)) if bare else None  # fmt: skip
        if bare and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.put_asked.emit(key - Qt.Key.Key_1)
        elif bare and key in _CLEAR:
            self.clear_asked.emit()
        elif bare and Qt.Key(key) in _TURN:
            self.turn_asked.emit(_TURN[Qt.Key(key)])
        elif asked is not None:
            asked.emit()
        else:
            super().keyPressEvent(event)

    def _on_current(self) -> None:
        self.viewport().update()
        self.day_changed.emit()
