"""The queue as a wide table: the same question, with the columns of its view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QVBoxLayout

from frontdesk.domain.tickets import QueueIds
from frontdesk.domain.views import USUAL, TableColumn, TableLine
from frontdesk.ui import paint, words
from frontdesk.ui.queue.asked import Asked, group_chips
from frontdesk.ui.queue.asks import Desks, Side
from frontdesk.ui.queue.chips import FilterChips
from frontdesk.ui.queue.head import TABLE, QueueHead
from frontdesk.ui.queue.lines import HEADS, LineWords
from frontdesk.ui.queue.pane import TicketTable
from frontdesk.ui.queue.rows import TicketLook
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import RowDelegate
from frontdesk.ui.widgets import Line


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


class TableFace(QFrame):
    """Made anew when its columns change; the order and the filters are those of the list."""

    opened = Signal(int)

    def __init__(self, at: Desks, side: Side, look: TicketLook, asked: Asked) -> None:
        super().__init__()
        self._at, self._side, self._look, self._asked = at, side, look, asked
        self._words = LineWords(look, at.desk.staff_id)
        self._columns: tuple[TableColumn, ...] = ()
        self.head, self.chips = QueueHead(asked, TABLE), FilterChips(self.tr("Filter"))
        self.chips.picked.connect(asked.pick_group)
        self.setProperty("surface", "pane")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        chips = QVBoxLayout()
        chips.setContentsMargins(16, 6, 16, 6)
        chips.addWidget(self.chips)
        self._column.addWidget(self.head)
        self._column.addWidget(Line())
        self._column.addLayout(chips)
        self._column.addWidget(Line())
        self.table = self._table()
        self._count(QueueIds((), (), ()))
        asked.changed.connect(lambda: self.reload() if self.isVisible() else None)

    def reload(self, then: Callable[[], object] | None = None) -> None:
        if (self._asked.columns or USUAL) != self._columns:
            former = self.table
            self._column.removeWidget(former)
            former.deleteLater()
            self.table = self._table()
        at, question = self._at, self._asked.question

        def show(found: QueueIds) -> None:
            self._count(found)
            self.table.model().reset_ids(found.ids)
            if self.table.current_id is None and found.ids:
                self.table.step(1)
            if then is not None:
                then()

        at.jobs.read(self, lambda: at.tickets.queue(at.desk, question), show, newest="table")

    def _table(self) -> TicketTable:
        self._columns = self._asked.columns or USUAL
        told = self._words
        columns = [
            Column(told.head(column), lambda line, c=column: told.cell(c, line), HEADS[column][1])
            for column in self._columns
        ]
        model = PagedModel(
            self._at.jobs, self._side.views.lines, columns, lambda line: self._look.spoken(line.row), self
        )
        table = TicketTable(model, self.tr("Queue as a table"))
        table.setItemDelegate(LineDelegate(self._look, self._columns, table))
        table.opened.connect(self.opened)
        self._column.addWidget(table, 1)
        return table

    def _count(self, found: QueueIds) -> None:
        chips = group_chips(self.tr("All"), self.tr("Within an hour"), dict(found.totals))
        self.chips.set_chips(chips)
        self.chips.show_value(self._asked.group_key)
