"""What the pointer carries from one column of the board to another."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

BELOW = QPoint(16, 56)  # the pointer, the carried card


class Carried(QLabel):
    """The card that the pointer carries, under it, so that it covers no promise."""

    def __init__(self, board: QWidget) -> None:
        super().__init__(board)
        self.ticket_id = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lift(self, ticket_id: int, picture: QPixmap) -> None:
        self.ticket_id = ticket_id
        self.setPixmap(
            picture.scaledToWidth(picture.width() * 4 // 5, Qt.TransformationMode.SmoothTransformation)
        )
        self.adjustSize()
        self.raise_()
        self.show()

    def carry(self, at: QPoint) -> None:
        board = self.parentWidget()
        assert board is not None
        self.move(board.mapFromGlobal(at + BELOW))
