"""The line above a claim: where one is, whose it is, and the one main deed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton

from frontdesk.ui.elided import ElidedLabel
from frontdesk.ui.icons import icon
from frontdesk.ui.paint import Mark
from frontdesk.ui.widgets import ActionButton, Chip, PrimaryButton

HEIGHT = 56


class Header(QFrame):
    back = Signal()
    print_asked = Signal()
    papers_asked = Signal()
    main_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self.setProperty("edge", "bottom")
        self.setFixedHeight(HEIGHT)
        self._title, self._chip, self._about = QLabel(), Chip(Mark("", "", "neutral")), ElidedLabel("")
        self._title.setProperty("role", "page")
        self._about.setProperty("tone", "secondary")
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._print = ActionButton(self.tr("Print the act"), "Ctrl+P")
        self.papers = ActionButton(self.tr("Papers…"), "Ctrl+Shift+A")
        self._main = PrimaryButton("", "Ctrl+Return")
        arrow = QToolButton()
        arrow.setIcon(icon("arrow-left"))
        arrow.setIconSize(QSize(18, 18))
        arrow.setAccessibleName(self.tr("To all claims"))
        arrow.setToolTip(self.tr("To all claims"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        for widget in (arrow, self._title, self._chip):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._about, 1)
        row.addWidget(self.papers)
        row.addWidget(self._print)
        row.addWidget(self._main)
        arrow.clicked.connect(self.back)
        self.papers.clicked.connect(self.papers_asked)
        self._print.clicked.connect(self.print_asked)
        self._main.clicked.connect(self.main_asked)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def main(self) -> str:
        """The words of the main deed; empty when there is none left."""
        return self._main.text() if not self._main.isHidden() else ""

    def show_claim(self, title: str, mark: Mark, about: str, main: str) -> None:
        self._title.setText(title)
        self._chip.set_mark(mark)
        self._about.set_whole(about)
        self._main.setText(main)
        self._main.setVisible(bool(main))
        self._main.updateGeometry()
