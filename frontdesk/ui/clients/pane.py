"""What opens over the section of clients: a title with the way back, and for some a list beneath it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from frontdesk.ui.icons import icon
from frontdesk.ui.places import Place
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import EmptyState


def head(title: QLabel, back: Callable[[], None], back_words: str) -> tuple[QFrame, QHBoxLayout]:
    """The line at the top of the pane, and its row to which more is added at the right."""
    frame, button = QFrame(), QToolButton()
    frame.setProperty("surface", "pane")
    frame.setProperty("edge", "bottom")
    frame.setFixedHeight(56)
    button.setIcon(icon("arrow-left"))
    button.setIconSize(QSize(18, 18))
    button.setAccessibleName(back_words)
    button.setToolTip(back_words)
    button.clicked.connect(back)
    title.setProperty("role", "page")
    row = QHBoxLayout(frame)
    row.setContentsMargins(16, 0, 16, 0)
    row.setSpacing(12)
    row.addWidget(button)
    row.addWidget(title, 1)
    return frame, row


class ListPane(QWidget):
    """`table`, or `empty` while nothing stands in it. Escape leads back to the section."""

    place_asked = Signal(object)
    table: Table
    empty: EmptyState

    def __init__(self) -> None:
        super().__init__()
        self.said = QLabel()  # beside the title: how much, how far
        self.said.setProperty("role", "muted")
        self._stack = QStackedWidget()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table,)

    def leave(self) -> None:
        self.place_asked.emit(Place("clients"))

    def show_list(self, is_any: bool) -> None:
        self._stack.setCurrentWidget(self.table if is_any else self.empty)

    def lay_out(self, title: str, *aside: QWidget, beneath: QWidget | None = None) -> None:
        """`aside` stands at the right of the title, `beneath` between it and the list."""
        frame, row = head(QLabel(title), self.leave, self.tr("Back to the list"))
        for widget in (self.said, *aside):
            row.addWidget(widget)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(frame)
        if beneath is not None:
            column.addWidget(beneath)
        column.addWidget(self._stack, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
