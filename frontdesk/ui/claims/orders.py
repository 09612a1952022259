"""All orders of clients, the newest first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.dates import show_date
from frontdesk.domain.orders import OrderRow, OrderState
from frontdesk.ui import paint, words
from frontdesk.ui.claims.asks import Asks
from frontdesk.ui.paint import Mark
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import RowDelegate, Table
from frontdesk.ui.term_words import roubles
from frontdesk.ui.widgets import EmptyState, SectionTitle

STATE = 4
_MARKS = {
    OrderState.TAKEN: ("circle", "neutral"),
    OrderState.CONFIRMED: ("check", "info"),
    OrderState.PAID: ("check-circle-fill", "info"),
    OrderState.HANDED_OVER: ("check-circle-fill", "success"),
    OrderState.CANCELLED: ("x-circle-fill", "neutral"),
    OrderState.RETURNED: ("arrow-counter-clockwise", "warning"),
    OrderState.EXCHANGED: ("arrow-counter-clockwise", "violet"),
}


def order_mark(state: OrderState) -> Mark:
    glyph, tone = _MARKS[state]
    return Mark(glyph, words.word(state), tone)


class OrderDelegate(RowDelegate):
    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, column: int, selected: bool) -> None:
        if column != STATE:
            super().paint_cell(painter, rect, row, column, selected)
            return
        mark = order_mark(row.state)
        size = paint.chip_size(mark.word, mark.icon)
        top = rect.center().y() - size.height() // 2
        paint.draw_chip(painter, QRect(rect.left() + 12, top, size.width(), size.height()), mark)


class OrderList(QWidget):
    opened = Signal(int)

    def __init__(self, at: Asks) -> None:
        super().__init__()
        self._at = at
        columns = (
            Column(self.tr("Number"), lambda row: row.number, 150),
            Column(self.tr("Client"), lambda row: row.client_short),
            Column(self.tr("Ordered on"), lambda row: show_date(row.ordered_on), 130),
            Column(self.tr("Sum"), lambda row: roubles(row.sum), 150, right=True),
            Column(self.tr("State"), lambda row: words.word(row.state), 220),
            Column(self.tr("Back"), lambda row: self.tr("partly") if row.is_partly else "", 120),
        )
        self._model = PagedModel(at.jobs, at.beside.orders.rows, columns, speak=self._speak)
        self.table = Table(self._model, self.tr("Orders"))
        self.table.setItemDelegate(OrderDelegate(self.table))
        self.table.opened.connect(self.opened)
        self._title = SectionTitle(self.tr("Orders"), role="page")
        said = self.tr("No orders yet. One is taken down on the card of its client, in “Orders”")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState("article", said))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        self._title.setContentsMargins(24, 0, 24, 0)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)

    def reload(self) -> None:
        self._at.jobs.read(self, self._at.beside.orders.ids, self._show, newest="ids")

    def flush(self) -> None:
        """Nothing is typed here."""

    def _show(self, ids: tuple[int, ...]) -> None:
        self._model.reset_ids(ids)
        self._model.refresh()
        self._title.set_text(self.tr("Orders"), str(len(ids)))
        self._stack.setCurrentIndex(0 if ids else 1)
        if ids and self.table.current_id is None:
            self.table.go_to(ids[0])

    def _speak(self, row: OrderRow) -> str:
        return self.tr("Order {0}, {1}, of {2}, {3}, {4}").format(
            row.number, row.client_short, show_date(row.ordered_on), roubles(row.sum), words.word(row.state)
        )
