"""The one list view: rows of one or two lines, group rows, a current row that survives a new answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from frontdesk.ui import paint, theme
from frontdesk.ui.paint import draw_glyph
from frontdesk.ui.tables.paged import HEADER, ROW, Column, GroupHeader, PagedModel

GROUP_HEIGHT = 28
_MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RowDelegate(QStyledItemDelegate):
    """Paints ground, group rows and placeholders; a page overrides `paint_row` or `paint_cell`."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        header = index.data(HEADER)
        painter.save()
        painter.setClipRect(rect)
        if isinstance(header, GroupHeader):
            self.paint_group(painter, rect, header)
        else:
            self._paint_ground(painter, option, index)
            row = index.data(ROW)
            if row is None:
                self.paint_placeholder(painter, rect)
            else:
                self.paint_cell(
                    painter, rect, row, index.column(), bool(option.state & QStyle.StateFlag.State_Selected)
                )
        painter.restore()

    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, column: int, selected: bool) -> None:
        """One cell; in a list of one column, the row."""
        table = self.parent()
        assert isinstance(table, Table)
        spec = table.model().columns[column]
        side = Qt.AlignmentFlag.AlignRight if spec.right else Qt.AlignmentFlag.AlignLeft
        token = "text.primary"
        paint.draw_text(
            painter,
            rect.adjusted(12, 0, -12, 0),
            spec.text(row),
            "body",
            token,
            side,
            600 if selected and column == 0 else None,
        )

    def paint_group(self, painter: QPainter, rect: QRect, header: GroupHeader) -> None:
        painter.fillRect(rect, theme.color("bg.chrome"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line.subtle"))
        draw_glyph(
            painter, QRect(rect.left() + 16, rect.center().y() - 6, 14, 14), "caret-down", "text.muted"
        )
        left = rect.left() + 36
        left += (
            paint.draw_text(
                painter,
                QRect(left, rect.top(), rect.width(), rect.height()),
                header.words,
                "small",
                "text.secondary",
                weight=600,
            )
            + 6
        )
        paint.draw_text(
            painter, QRect(left, rect.top(), 80, rect.height()), str(header.count), "small", "text.muted"
        )

    def paint_placeholder(self, painter: QPainter, rect: QRect) -> None:
        """Grey bars of the row's real height, while it is on its way."""
        wide = min(240, rect.width() // 2)
        lines = 2 if rect.height() >= 48 else 1
        for line in range(lines):
            top = rect.center().y() - (11 if lines == 2 else 4) + line * 16
            painter.fillRect(QRect(rect.left() + 16, top, wide - line * 60, 8), theme.color("line.subtle"))

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        table = self.parent()
        assert isinstance(table, Table)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = index.row() == table.hovered_row
        single = table.horizontalHeader().count() == 1
        paint.draw_row_ground(
            painter,
            option.rect,
            selected and (single or index.column() == 0),
            hovered,
            single and table.hasFocus(),
        )
        if selected and not single and index.column() > 0:
            painter.fillRect(option.rect.adjusted(0, 0, 0, -1), theme.color("bg.selected"))


class Table(QTableView):
    """A list (one column) or a table over a `PagedModel`. Arrows move, Enter opens, typing searches
    nothing.
    """

    opened = Signal(int)
    current_changed = Signal(object)  # the id, or None

    def __init__(
        self,
        model: PagedModel,
        name: str,
        two_lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self._row_height = theme.current().density.row2 if two_lines else theme.current().density.row
        self._low_rows: set[int] = set()
        self._kept: tuple[int | None, int, int] = (None, 0, 0)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setItemDelegate(RowDelegate(self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(GROUP_HEIGHT)
        rows.setDefaultSectionSize(self._row_height)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setModel(model)
        self._lay_columns(model.columns)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self.activated.connect(lambda index: self._open(index.row()))

    def model(self) -> PagedModel:
        model = super().model()
        assert isinstance(model, PagedModel)
        return model

    @property
    def current_id(self) -> int | None:
        return self.model().id_at(self.currentIndex().row())

    @property
    def current_row(self) -> Any | None:
        return self.model().row_at(self.currentIndex().row())

    def go_to(self, id: int) -> bool:
        """Makes `id` current and brings it into sight; false when it is not in the list."""
        row = self.model().row_of(id)
        if row is None:
            return False
        self.executeDelayedItemsLayout()
        self.setCurrentIndex(self.model().index(row, 0))
        self.scrollTo(self.currentIndex())
        return True

    def step(self, by: int) -> bool:
        """Moves the current row past group rows; false at the end of the list."""
        return self._step_from(self.currentIndex().row() + by, by)

    def _step_from(self, row: int, by: int) -> bool:
        """Makes the first row at `row` or beyond it current that is no group row."""
        model = self.model()
        while 0 <= row < model.rowCount():
            if model.id_at(row) is not None:
                self.setCurrentIndex(model.index(row, 0))
                return True
            row += by
        return False

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands of the list, and surnames begin with the same keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & _MOVING == _MOVING:
            event.ignore()  # moves a line where lines have places: that is the page's
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            at_end = event.key() == Qt.Key.Key_End
            self._step_from(self.model().rowCount() - 1 if at_end else 0, -1 if at_end else 1)
            if not at_end:
                self.scrollToTop()  # its group's name too
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(int(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.model().id_at(current.row()))

    def sizeHint(self) -> QSize:
        return QSize(320, self._row_height * 6)

    def _lay_columns(self, columns: tuple[Column, ...]) -> None:
        heads = self.horizontalHeader()
        heads.setVisible(len(columns) > 1)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        for section in range(heads.count()):
            width = columns[section].width if columns else 0
            heads.setSectionResizeMode(
                section, QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            )
            if width:
                self.setColumnWidth(section, width)

    def _open(self, row: int) -> None:
        id = self.model().id_at(row)
        if id is not None:
            self.opened.emit(id)

    def _hover(self, row: int) -> None:
        for touched in {row, self.hovered_row} - {-1}:
            top = self.rowViewportPosition(touched)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(touched))
        self.hovered_row = row

    def _remember(self) -> None:
        row = self.currentIndex().row()
        self._kept = (self.current_id, row, self.rowViewportPosition(row) if row >= 0 else 0)

    def _restore(self) -> None:
        """The current id stays current and stays where it was on the screen; gone, its neighbour takes
        its place.
        """
        headers = set(self.model().header_rows)
        for row in self._low_rows - headers:
            self.setRowHeight(row, self._row_height)
        for row in headers:
            self.setRowHeight(row, GROUP_HEIGHT)
        self._low_rows = headers
        id, row, top = self._kept
        if id is None:
            return
        found = self.model().row_of(id)
        if found is None:
            if not self._step_from(row, 1):
                self._step_from(row - 1, -1)
            return
        self.setCurrentIndex(self.model().index(found, 0))
        self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(found) - top)
