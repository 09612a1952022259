"""The queue as a wide table: the same question, with the columns of its view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.tickets import QueueIds
from frontdesk.domain.views import USUAL, TableColumn, TableLine
from frontdesk.ui import paint, words
from frontdesk.ui.queue.asked import Asked, group_chips
from frontdesk.ui.queue.asks import Desks, Side
from frontdesk.ui.queue.chips import FilterChips
from frontdesk.ui.queue.head import TABLE, QueueHead
from frontdesk.ui.queue.listing.find_line import FindLine
from frontdesk.ui.queue.listing.fresh import FreshPill
from frontdesk.ui.queue.listing.lines import HEADS, LineWords
from frontdesk.ui.queue.listing.pane import TicketTable
from frontdesk.ui.queue.listing.rows import TicketLook
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import RowDelegate
from frontdesk.ui.widgets import Line

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


class TableFace(QFrame):
    """Made anew when its columns change; the order and the filters are those of the list."""

    opened = Signal(int)
    letter = Signal(str)
    stepped = Signal()
    marked = Signal(object)
    unmarked = Signal()

    def __init__(self, at: Desks, side: Side, look: TicketLook, asked: Asked) -> None:
        super().__init__()
        self._at, self._side, self._look, self._asked = at, side, look, asked
        self._words = LineWords(look, at.desk.staff_id)
        self._columns: tuple[TableColumn, ...] = ()
        self._waiting: QueueIds | None = None
        self.head, self.chips = QueueHead(asked, TABLE), FilterChips(self.tr("Filter"))
        self.chips.picked.connect(asked.pick_group)
        self._find = FindLine(asked, self.focus_list)
        self.setProperty("surface", "pane")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 6, 16, 6)
        chips.addWidget(self.chips, 1)
        chips.addWidget(self._find)
        self._column.addWidget(self.head)
        self._column.addWidget(Line())
        self._column.addLayout(chips)
        self._column.addWidget(Line())
        self.table = self._table()
        self._fresh = FreshPill(self)
        self._fresh.clicked.connect(self._show_waiting)
        self._count(QueueIds((), (), ()))
        asked.changed.connect(lambda: self.reload() if self.isVisible() else None)

    # what the page asks of a face

    @property
    def current_id(self) -> int | None:
        return self.table.current_id

    @property
    def ids(self) -> Sequence[int]:
        return self.table.model().ids

    @property
    def menu_point(self) -> QPoint:
        row = self.table.visualRect(self.table.currentIndex())
        return self.table.viewport().mapToGlobal(QPoint(40, row.bottom()))

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

        def show(found: QueueIds) -> None:
            self._show(found)
            if then is not None:
                then()

        self._ask(show)

    def hear(self) -> None:
        self._ask(self._hear)

    def tick(self) -> None:
        self.table.viewport().update()

    def go_to(self, ticket_id: int) -> bool:
        return self.table.go_to(ticket_id)

    def focus_list(self) -> None:
        if self.table.current_id is None:
            self.table.step(1)
        self.table.setFocus()

    def toggle_filter(self) -> None:
        self._find.begin()

    def show_marks(self) -> None:
        self.table.viewport().update()

    def add_bar(self, bar: QWidget) -> None:
        self._column.addWidget(bar)

    # parts

    def _lay_columns(self) -> None:
        """The view's columns; the chosen ticket stays chosen."""
        former, chosen, had_focus = self.table, self.table.current_id, self.table.hasFocus()
        self.table = self._table()
        self.table.model().reset_ids(list(former.model().ids))
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
        jobs, lines = self._at.jobs, self._side.views.lines
        model = PagedModel(jobs, lines, columns, lambda line: self._look.spoken(line.row), self)
        table = TicketTable(model, self.tr("Queue as a table"), self._look)
        table.setItemDelegate(LineDelegate(self._look, self._columns, table))
        table.opened.connect(self.opened)
        table.letter.connect(self.letter)
        table.current_changed.connect(lambda _: self.stepped.emit())
        table.marked.connect(self.marked)
        table.unmarked.connect(self.unmarked)
        self._column.insertWidget(PLACE, table, 1)
        return table

    # answers

    def _ask(self, show: Callable[[QueueIds], object]) -> None:
        at, question = self._at, self._asked.question
        at.jobs.read(self, lambda: at.tickets.queue(at.desk, question), show, newest="table")

    def _show(self, found: QueueIds) -> None:
        self._waiting = None
        self._fresh.hide()
        self._count(found)
        self.table.model().reset_ids(found.ids)
        if self.table.current_id is None and found.ids:
            self.table.step(1)

    def _hear(self, found: QueueIds) -> None:
        model = self.table.model()
        if not (self.table.hasFocus() or self.table.underMouse()) or tuple(model.ids) == found.ids:
            self._show(found)
        else:
            self._waiting = found
            self._fresh.offer(len(set(found.ids) - set(model.ids)))
        model.refresh()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self._show(self._waiting)
            self.focus_list()

    def _count(self, found: QueueIds) -> None:
        chips = group_chips(self.tr("All"), self.tr("Within an hour"), dict(found.totals))
        self.chips.set_chips(chips)
        self.chips.show_value(self._asked.group_key)
