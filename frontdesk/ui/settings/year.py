"""A year of a calendar: a row for each month, a cell for each day, a shape on each day that differs.

A real table, so that a screen reader walks its cells and arrows lead from day to day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from frontdesk.domain.editions import DayLook
from frontdesk.ui import paint, theme
from frontdesk.ui.day_looks import mark_of, sentence
from frontdesk.ui.paint import draw_glyph

CELL = QSize(19, 25)
MONTHS_WIDE = 36
LOOK = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class YearModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._looks: dict[tuple[int, int], DayLook] = {}
        self._months = tuple(self.tr("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split())

    def show_year(self, looks: Sequence[DayLook]) -> None:
        self._looks = {(look.day.month - 1, look.day.day - 1): look for look in looks}
        self.dataChanged.emit(self.index(0, 0), self.index(11, 30))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 12

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 31

    def flags(self, index: Index) -> Qt.ItemFlag:
        if (index.row(), index.column()) not in self._looks:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, at: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._months[at] if way == Qt.Orientation.Vertical else str(at + 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        look = self._looks.get((index.row(), index.column()))
        if look is None:
            return None
        if role == LOOK:
            return look
        if role == Qt.ItemDataRole.DisplayRole:
            return str(look.day.day)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return sentence(look)
        return None


class _DayDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look: DayLook | None = index.data(LOOK)
        if look is None:
            return
        rect: QRect = option.rect
        draw_day(painter, rect.adjusted(0, 0, -1, -1), look)
        view = self.parent()
        assert isinstance(view, QTableView)
        if index == view.currentIndex():
            painter.setPen(theme.color("line.control"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -2, -2))
            if view.hasFocus():
                paint.draw_focus(painter, rect)


def draw_day(painter: QPainter, rect: QRect, look: DayLook) -> None:
    """The number of the day, and under it the shape of what is special about it."""
    mark = mark_of(look)
    soft = "bg.sunken" if mark.tone == "neutral" else f"{mark.tone}.soft" if mark.tone else "bg.surface"
    painter.fillRect(rect, theme.color(soft))
    token = f"{mark.tone}.text" if mark.icon else "text.muted" if mark.tone else "text.primary"
    centre = Qt.AlignmentFlag.AlignHCenter
    number = QRect(rect.left(), rect.top() + 1, rect.width(), 13)
    paint.draw_text(painter, number, str(look.day.day), "caption", token, centre, 600 if mark.icon else None)
    if mark.icon:
        draw_glyph(painter, QRect(rect.left(), rect.top() + 14, rect.width(), 9), mark.icon, token, px=9)


class _Months(QHeaderView):
    """The names of the months, without the frame of a table's head."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self.setDefaultSectionSize(CELL.height())
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedWidth(MONTHS_WIDE)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        words = str(self.model().headerData(at, Qt.Orientation.Vertical))
        paint.draw_text(painter, rect.adjusted(0, 0, 0, -8), words, "small", "text.secondary")


class YearStrip(QTableView):
    """`day_changed` tells the day under the cursor; Enter asks to type something special about it."""

    day_changed = Signal(object)
    day_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = YearModel()
        self.setModel(self._model)
        self.setItemDelegate(_DayDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across = self.horizontalHeader()
        self.setVerticalHeader(_Months(self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        across.hide()
        across.setMinimumSectionSize(CELL.width())
        across.setDefaultSectionSize(CELL.width())
        self.setFixedSize(31 * CELL.width() + MONTHS_WIDE + 4, 12 * CELL.height() + 4)
        self.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.doubleClicked.connect(lambda _: self._choose())

    @property
    def look(self) -> DayLook | None:
        """The day under the cursor."""
        found: DayLook | None = self.currentIndex().data(LOOK)
        return found

    def show_year(self, looks: Sequence[DayLook], today: date) -> None:
        """The cursor stays on its day, and begins on today or on the first of the year."""
        self._model.show_year(looks)
        if not self.currentIndex().isValid():
            at = today if looks and looks[0].day.year == today.year else date(today.year, 1, 1)
            self.setCurrentIndex(self._model.index(at.month - 1, at.day - 1))
        self._on_current()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose()
        else:
            super().keyPressEvent(event)

    def _on_current(self) -> None:
        self.viewport().update()
        if (look := self.look) is not None:
            self.day_changed.emit(look)

    def _choose(self) -> None:
        if (look := self.look) is not None:
            self.day_chosen.emit(look)
