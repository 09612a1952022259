"""The queue as a wide table: the same question, with the columns of its view."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.views import USUAL, TableColumn, TableLine
from frontdesk.ui import paint, words
from frontdesk.ui.queue.asked import Asked
from frontdesk.ui.queue.asks import Desks, Side
from frontdesk.ui.queue.head import TABLE
from frontdesk.ui.queue.listing.face import TicketFace, TicketTable
from frontdesk.ui.queue.listing.lines import HEADS, LineWords
from frontdesk.ui.queue.listing.rows import TicketLook
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import RowDelegate
from frontdesk.ui.widgets import EmptyState

MARK = ("check-circle-fill", "accent.fill")
PLACE = 4  # of the table in the column, under the head, the chips and their lines


class LineDelegate(RowDelegate):
    """The deadline keeps its shape and tone; everything else is words."""

    def __init__(self, look: TicketLook, columns: tuple[TableColumn, ...], parent: TicketTable) -> None:
        super().__init__(parent)
        self._look, self._columns = look, columns

    def paint_cell(self, painter: QPainter, rect: QRect, row: TableLine, column: int, selected: bool) -> None:
        if self._columns[column] is TableColumn.DEADLINE:
            mark = self._look.mark(row.row)
            wide = paint.text_width(mark.word, "small", 600) + 19
            paint.draw_mark(painter, rect.left() + 12 + wide, rect.center().y(), mark)
        elif self._columns[column] is TableColumn.PRIORITY:
            level = words.priority_mark(row.row.priority)
            paint.draw_glyph(
                painter, QRect(rect.left() + 12, rect.center().y() - 8, 16, 16), level.icon, level.solid
            )
            paint.draw_text(painter, rect.adjusted(34, 0, -8, 0), level.word)
        else:
            super().paint_cell(painter, rect, row, column, selected)
        if column == 0 and row.id in self._look.marked:
            paint.draw_glyph(painter, QRect(rect.right() - 18, rect.center().y() - 7, 14, 14), *MARK)


class TableFace(TicketFace):
    """Its list is made anew when its columns change; the order and the filters are those of the list."""

    letter = Signal(str)
    stepped = Signal()
    marked = Signal(object)
    unmarked = Signal()

    def __init__(self, at: Desks, side: Side, look: TicketLook, asked: Asked) -> None:
        super().__init__(at.jobs, at.desk, at.tickets, look, asked, TABLE)
        self._side, self._words = side, LineWords(look, at.desk.staff_id)
        self._columns: tuple[TableColumn, ...] = ()
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 6, 16, 6)
        self.lay_head(chips)
        self.table = self._table()

    # what the page asks of a face

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table, self.chips)

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("↑ ↓", self.tr("along the table")),
            ("↵", self.tr("open")),
            (self.tr("Space"), self.tr("look")),
            ("X", self.tr("mark")),
            ("V", self.tr("list")),
        )

    def reload(self, then: Callable[[], object] | None = None) -> None:
        if (self._asked.columns or USUAL) != self._columns:
            self._lay_columns()
        super().reload(then)

    def tick(self) -> None:
        self.table.viewport().update()

    # parts

    def _lay_columns(self) -> None:
        """The view's columns; the chosen ticket stays chosen."""
        former, chosen, had_focus = self.table, self.table.current_id, self.table.hasFocus()
        self.table = self._table()
        self.table.model().reset_ids(list(former.model().ids))
        self.__dict__.pop("fresh", None)  # it goes with its list
        self._column.removeWidget(former)
        former.deleteLater()
        if chosen is not None:
            self.table.go_to(chosen)
        if had_focus:
            self.table.setFocus()

    def _table(self) -> TicketTable:
        self._columns = self._asked.columns or USUAL
        told = self._words
        columns = [
            Column(told.head(column), partial(told.cell, column), HEADS[column][1])
            for column in self._columns
        ]
        model = PagedModel(
            self._jobs,
            partial(self._side.views.lines, desk=self._desk),
            columns,
            lambda line: self._look.spoken(line.row),
            self,
        )
        table = TicketTable(model, self.tr("Queue as a table"), self._look)
        table.setItemDelegate(LineDelegate(self._look, self._columns, table))
        table.opened.connect(self.opened)
        table.letter.connect(self.letter)
        table.current_changed.connect(lambda _: self.stepped.emit())
        table.marked.connect(self.marked)
        table.unmarked.connect(self.unmarked)
        nothing = EmptyState("tray", self.tr("There are no such tickets"))
        QVBoxLayout(table.viewport()).addWidget(nothing)
        nothing.hide()
        model.modelReset.connect(lambda: nothing.setVisible(model.rowCount() == 0))
        self._column.insertWidget(PLACE, table, 1)
        return table
