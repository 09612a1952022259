"""Words in a small list under a field or over the status bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frontdesk.ui import paint, theme


class LineDelegate(QStyledItemDelegate):
    """One line of words in a row that a finger can hit: `height` pixels, `room` of its right end kept free."""

    def __init__(self, height: int, parent: QWidget, room: int = 0) -> None:
        super().__init__(parent)
        self._height, self._room = height, room

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return QSize(0, self._height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("bg.selected"))
        paint.draw_text(painter, option.rect.adjusted(9, 0, -9 - self._room, 0), str(index.data()))
        painter.restore()
