"""A table of few lines whose long names take another line of words, not an ellipsis."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from frontdesk.ui import paint
from frontdesk.ui.tables.paged import PagedModel
from frontdesk.ui.tables.table import RowDelegate, Table

PAD = 12  # pixels free at both sides of a cell
PITCH, MORE = 18, 16  # pixels from line to line, and that each but the first adds to its row
MOST = 3  # lines of a cell


class WrappedDelegate(RowDelegate):
    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, column: int, selected: bool) -> None:
        table = self.parent()
        assert isinstance(table, WrappedTable)
        spec = table.model().columns[column]
        side = Qt.AlignmentFlag.AlignRight if spec.right else Qt.AlignmentFlag.AlignLeft
        lines = table.lines_of(row, column)
        top = rect.center().y() + 1 - PITCH * len(lines) // 2
        for place, words in enumerate(lines):
            line = QRect(rect.left() + PAD, top + place * PITCH, rect.width() - 2 * PAD, PITCH)
            paint.draw_text(painter, line, words, align=side, weight=600 if selected and not column else None)


class WrappedTable(Table):
    """Every line it holds is measured: for lists of an office's own making, not for those of its clients."""

    def __init__(self, model: PagedModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent=parent)
        self.setItemDelegate(WrappedDelegate(self))
        model.dataChanged.connect(self._fit_rows)
        model.modelReset.connect(self._fit_rows)

    def lines_of(self, row: Any, column: int) -> list[str]:
        """The words of a cell, in as many lines as they take; of the first column as wide as they are when chosen."""
        words, room = self.model().columns[column].text(row), self.columnWidth(column) - 2 * PAD
        weight = 600 if column == 0 else None
        if paint.text_width(words, weight=weight) <= room:
            return [words]
        return paint.wrapped(words, room, MOST, weight=weight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        model = self.model()
        for place in range(model.rowCount()):
            row = model.row_at(place)
            if row is None:
                continue
            lines = max(len(self.lines_of(row, column)) for column in range(model.columnCount()))
            height = self._row_height + (lines - 1) * MORE
            if self.rowHeight(place) != height:
                self.setRowHeight(place, height)
