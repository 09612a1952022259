"""The sheet «Почему этот срок?» before it is printed: a popup over the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from frontdesk.domain.papers.kinds import PaperKind
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
        self.setAccessibleName(self.tr("Why this deadline"))
        self.paper = PaperView(jobs, printing, notices)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.paper)
        self.hide()

    def show_sheet(self, pdf: bytes, number: int) -> None:
        window = self.parentWidget()
        assert window is not None
        self.setFixedSize(WIDTH, window.height() - 2 * ROUND)
        self.move((window.width() - WIDTH) // 2, ROUND)
        self.paper.set_title(self.tr("Why this deadline"))
        self.paper.show_paper(
            pdf, self.tr("Deadline of ticket {0}").format(number), PaperKind.DEADLINE, str(number)
        )
        self.show()
        self.raise_()
        self.paper.sheet.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)
