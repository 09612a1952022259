"""The board with its head, its filters and the keys of a move."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.domain.board import BoardIds
from frontdesk.domain.tickets import Group
from frontdesk.ui import paint
from frontdesk.ui.queue.asked import Asked, group_chips
from frontdesk.ui.queue.board import BoardView
from frontdesk.ui.queue.chips import FilterChips
from frontdesk.ui.queue.head import BOARD, QueueHead
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
    def __init__(self, view: BoardView, asked: Asked) -> None:
        super().__init__()
        self.view, self._asked = view, asked
        self.head = QueueHead(asked, BOARD)
        self.chips = FilterChips(self.tr("Filter"))
        self.chips.picked.connect(asked.pick_group)
        self.filters = QHBoxLayout()
        self.filters.setContentsMargins(16, 6, 16, 6)
        self.filters.addWidget(self.chips, 1)
        self.filters.addWidget(MoveKeys(), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("surface", "pane")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.head)
        self.column.addWidget(Line())
        self.column.addLayout(self.filters)
        self.column.addWidget(Line())
        self.column.addWidget(view, 1)
        view.counted.connect(self._count)
        self._count(BoardIds((), tuple((group, 0) for group in Group)))

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.view.active.cards, self.chips)

    def toggle_filter(self) -> None:
        """Ctrl+F: typing narrows the board in place."""

    def _count(self, found: BoardIds) -> None:
        chips = group_chips(self.tr("All"), self.tr("Within an hour"), dict(found.totals))
        self.chips.set_chips(chips)
        self.chips.show_value(self._asked.group_key)
