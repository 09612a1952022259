"""A sheet of the ticket before it is printed, its deadlines or all of it: a popup over the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.paper import PaperView
from frontdesk.ui.printing import Printing

WIDTH, ROUND = 640, 60


class WhySheet(QFrame):
    """Ctrl+P once more prints it; Esc puts it away."""

    closed = Signal()

    def __init__(self, window: QWidget, jobs: Jobs, printing: Printing, notices: Notices) -> None:
        super().__init__(window)
        self.setProperty("surface", "popup")
        self.paper = PaperView(jobs, printing, notices)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.paper)
        self.hide()

    def show_sheet(self, pdf: bytes, title: str, name: str, kind: str, number: int) -> None:
        """`name` is that of its file."""
        window = self.parentWidget()
        assert window is not None
        self.setFixedSize(WIDTH, window.height() - 2 * ROUND)
        self.move((window.width() - WIDTH) // 2, ROUND)
        self.setAccessibleName(title)
        self.paper.set_title(title)
        self.paper.show_paper(pdf, name, kind, str(number))
        self.show()
        self.raise_()
        self.paper.sheet.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)
