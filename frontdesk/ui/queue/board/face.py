"""The board with its head, its filters and the keys of a move."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.domain.board import BoardIds
from frontdesk.domain.tickets import Group, QueueFilter
from frontdesk.ui import paint
from frontdesk.ui.queue.asked import Asked, group_chips
from frontdesk.ui.queue.board.grid import BoardView
from frontdesk.ui.queue.chips import FilterChips
from frontdesk.ui.queue.head import BOARD, QueueHead
from frontdesk.ui.queue.listing.find_line import FindLine
from frontdesk.ui.widgets import Line


class MoveKeys(QWidget):
    """«Перенос: Ctrl → и Ctrl ←»."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = ((self.tr("Move:"), "Ctrl →"), (self.tr("and"), "Ctrl ←"))
        self.setAccessibleName(self.tr("Move a card: Ctrl and an arrow"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = sum(
            paint.text_width(text, "small") + paint.keycap_size(key).width() + 12 for text, key in self._parts
        )
        return QSize(wide, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, left = QPainter(self), 0
        for text, key in self._parts:
            left += paint.draw_text(painter, QRect(left, 0, 200, 24), text, "small", "text.secondary") + 6
            cap = paint.keycap_size(key)
            paint.draw_keycap(painter, QRect(left, 2, cap.width(), cap.height()), key)
            left += cap.width() + 6


class BoardFace(QFrame):
    letter = Signal(str)
    stepped = Signal()
    marked = Signal(object)
    unmarked = Signal()

    def __init__(self, view: BoardView, asked: Asked) -> None:
        super().__init__()
        self.view, self._asked = view, asked
        self.head = QueueHead(asked, BOARD)
        self.chips = FilterChips(self.tr("Filter"))
        self.chips.picked.connect(asked.pick_group)
        self.finder = FindLine(asked, self.focus_list)
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 6, 16, 6)
        chips.setSpacing(12)
        chips.addWidget(self.chips, 1)
        chips.addWidget(self.finder)
        chips.addWidget(MoveKeys(), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("surface", "window")  # under the cards, and under the toast where they end above it
        above = QFrame()
        above.setProperty("surface", "pane")
        top = QVBoxLayout(above)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self.head)
        top.addWidget(Line())
        top.addLayout(chips)
        top.addWidget(Line())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(above)
        self._column.addWidget(view, 1)
        view.counted.connect(self._count)
        view.letter.connect(self.letter)
        view.stepped.connect(self.stepped)
        view.marked.connect(self.marked)
        view.unmarked.connect(self.unmarked)
        self._count(BoardIds((), tuple((group, 0) for group in Group)))

    @property
    def question(self) -> QueueFilter:
        return self._asked.question

    # what the page asks of a face

    @property
    def current_id(self) -> int | None:
        return self.view.current_id

    @property
    def ids(self) -> list[int]:
        return [id for pane in self.view.columns for id in pane.cards.model().ids]

    @property
    def menu_point(self) -> QPoint:
        cards = self.view.active.cards
        return cards.viewport().mapToGlobal(cards.visualRect(cards.currentIndex()).center())

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.view.active.cards, self.chips)

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("← ↑ ↓ →", self.tr("along the cards")),
            ("Ctrl →", self.tr("move")),
            (self.tr("Space"), self.tr("look")),
            ("↵", self.tr("open")),
            ("V", self.tr("list")),
            ("Ctrl Z", self.tr("take the move back")),
        )

    def reload(self, then: Callable[[], object] | None = None) -> None:
        self.view.reload(then)

    def hear(self) -> None:
        self.view.hear()

    def tick(self) -> None:
        self.view.tick()

    def go_to(self, ticket_id: int) -> bool:
        return self.view.go_to(ticket_id)

    def focus_list(self) -> None:
        self.view.focus_board()

    def toggle_filter(self) -> None:
        self.finder.begin()

    def show_marks(self) -> None:
        self.view.tick()

    def add_bar(self, bar: QWidget) -> None:
        self._column.addWidget(bar)

    def number_of(self, ticket_id: int) -> int:
        """As the card says it; 0 when there is none."""
        for pane in self.view.columns:
            place = pane.cards.model().row_of(ticket_id)
            if place is not None and (row := pane.cards.model().row_at(place)) is not None:
                return int(row.number)
        return 0

    def _count(self, found: BoardIds) -> None:
        chips = group_chips(self.tr("All"), self.tr("Within an hour"), dict(found.totals))
        self.chips.set_chips(chips)
        self.chips.show_value(self._asked.group_key)
