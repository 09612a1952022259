"""How a claim lies on the screen: what is typed at the left, the act at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QSplitter, QVBoxLayout, QWidget

from frontdesk.ui.claims.glance import TermGlance
from frontdesk.ui.claims.header import Header
from frontdesk.ui.claims.new import NewClaim
from frontdesk.ui.claims.opened import OpenedClaim
from frontdesk.ui.paper import PaperView


class ClaimFrame(QWidget):
    """Of `new` and `opened` one is in sight."""

    def __init__(self, new: NewClaim, opened: OpenedClaim, paper: PaperView) -> None:
        super().__init__()
        self.header, self.new, self.opened, self.paper = Header(), new, opened, paper
        self._scroll = QScrollArea()
        self.panes = (self._scroll, self.paper)
        self.left, self.glance = QWidget(), TermGlance(self._scroll, new.panel)
        self._lay_out()
        self.opened.hide()
        for panel in (self.new.panel, self.opened.panel):
            panel.opened.connect(lambda: self._scroll_to(lambda bar: bar.maximum()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is typed into stays in sight when the form gets less room: a toast, the term under it."""
        if event.type() == QEvent.Type.Resize and (focus := self._scroll.focusWidget()) is not None:
            QTimer.singleShot(0, focus, lambda: self._keep_in_sight(focus))
        return super().eventFilter(watched, event)

    def _keep_in_sight(self, focus: QWidget) -> None:
        """All of it, and the line with the cursor for certain."""
        if (inside := self._scroll.widget()) is not None and inside.isAncestorOf(focus):
            foot = focus.mapTo(inside, QPoint(0, focus.height()))
            self._scroll.ensureVisible(foot.x(), foot.y(), 0, 8)
            self._scroll.ensureWidgetVisible(focus, 0, 16)

    def show_new(self, is_new: bool) -> None:
        self.new.setVisible(is_new)
        self.opened.setVisible(not is_new)
        self.glance.look()

    def scroll_to_top(self) -> None:
        self._scroll_to(lambda bar: bar.minimum())

    def show_focus(self) -> None:
        """Brings the field that has the problem into sight, and the line above it."""
        focus = self._scroll.focusWidget()
        if focus is not None:
            self._scroll.ensureWidgetVisible(focus, 0, 120)

    def _scroll_to(self, where: Callable[[QScrollBar], int]) -> None:
        """After the layout has made room and the focus has moved."""
        bar = self._scroll.verticalScrollBar()
        QTimer.singleShot(0, self, lambda: bar.setValue(where(bar)))

    def _lay_out(self) -> None:
        left, column = QWidget(), QVBoxLayout()
        left.setProperty("surface", "pane")
        column.setContentsMargins(24, 16, 24, 24)
        column.addWidget(self.new)
        column.addWidget(self.opened)
        left.setLayout(column)
        self._scroll.setWidget(left)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        typed = QVBoxLayout(self.left)
        typed.setContentsMargins(0, 0, 0, 0)
        typed.setSpacing(0)
        typed.addWidget(self._scroll, 1)
        typed.addWidget(self.glance)
        self.left.setProperty("surface", "pane")
        self.left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scroll.viewport().installEventFilter(self)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.left)
        split.addWidget(self.paper)
        split.setSizes([520, 520])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(split, 1)
