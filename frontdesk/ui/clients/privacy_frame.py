"""What the pane of personal data looks like: deeds at the left, looks or a paper at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.ui.banners import Banner
from frontdesk.ui.clients.erasing import EraseQuestion
from frontdesk.ui.clients.pane import head
from frontdesk.ui.clients.requests import Requests
from frontdesk.ui.forms.choices import ChoiceField, side_by_side
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, EmptyState, SectionTitle

SIDE = 380


class PrivacyFrame(QWidget):
    """Knows no services. The pane makes the widgets, the frame puts them in their places."""

    table: Table
    question: EraseQuestion
    banner: Banner
    period: ChoiceField
    strand: ChoiceField
    large: QCheckBox
    requests: Requests
    buttons: dict[str, ActionButton]
    _title: QLabel
    _looked: SectionTitle
    _asked: SectionTitle
    _stack: QStackedWidget
    _looks: QStackedWidget

    def back(self) -> None:
        """To the card."""
        raise TypeError("a frame leads nowhere")

    def _lay_out(self) -> None:
        frame, _ = head(self._title, self.back, self.tr("Back to the card"))
        looked = QWidget()
        left = QVBoxLayout(looked)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        self._looked.setContentsMargins(16, 12, 16, 6)
        left.addWidget(self._looked)
        self._looks.addWidget(self.table)
        self._looks.addWidget(
            EmptyState("eye", self.tr("Nobody has looked at the hidden data of this client"))
        )
        left.addWidget(self._looks, 1)
        self._stack.addWidget(looked)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._side())
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.question)
        right.addWidget(self._stack, 1)
        body.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(frame)
        column.addLayout(body, 1)

    def _side(self) -> QFrame:
        side = QFrame()
        side.setProperty("surface", "pane")
        side.setProperty("edge", "right")
        side.setFixedWidth(SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(SectionTitle(self.tr("To the person")))
        column.addLayout(side_by_side(self.period, self.strand, stretch=False))
        column.addWidget(self.large)
        for name in ("deeds", "looks"):
            column.addWidget(self.buttons[name])
        column.addSpacing(8)
        column.addWidget(self._asked)
        column.addWidget(self.requests)
        for name in ("request", "pack", "act"):
            column.addWidget(self.buttons[name])
        column.addStretch(1)
        column.addWidget(self.buttons["erase"])
        self.banner.hide()
        return side
