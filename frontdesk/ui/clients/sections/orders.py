"""Orders of the card, as far as a claim is founded on them: each opens, and a new one is begun here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from frontdesk.domain.dates import show_date
from frontdesk.domain.orders import OrderRow
from frontdesk.services.orders import Orders
from frontdesk.ui import words
from frontdesk.ui.clients.sections.board import BoardLine, LinesBoard
from frontdesk.ui.forms.choices import side_by_side
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.signs import Glyph
from frontdesk.ui.term_words import roubles


class OrdersBoard(LinesBoard[OrderRow, BoardLine]):
    """`place_asked` with an order, or a new one of the card."""

    place_asked = Signal(object)

    def __init__(self, jobs: Jobs, orders: Orders, notices: Notices) -> None:
        self._orders = orders
        super().__init__(jobs, notices, self.tr("Save the card first, then take down its orders"))
        self.more = QPushButton(self.tr("Take down an order"))
        self.more.setProperty("kind", "link")
        self.more.setProperty("flush", "true")
        self.more.setIcon(icon("plus", "accent.text"))
        self.more.clicked.connect(self._begin_one)
        self.column.addLayout(side_by_side(self.more))

    def read(self, client_id: int) -> tuple[OrderRow, ...]:
        return self._orders.of_client(client_id)

    def line(self, row: OrderRow) -> BoardLine:
        line = BoardLine(Glyph("article"), self.tr("Order {0}").format(row.number))
        back = self.tr("went back in part") if row.is_partly else ""
        said = (show_date(row.ordered_on), roubles(row.sum), words.word(row.state), back)
        line.about.setText(", ".join(filter(None, said)))
        line.name.clicked.connect(lambda: self.place_asked.emit(Place("claims", row.id, "order")))
        return line

    def _begin_one(self) -> None:
        if self.client_id is not None:
            self.place_asked.emit(Place("claims", self.client_id, "order_new"))
