"""The queue, and beside it the grounds on which workspace and script will stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QWidget

WIDE, NARROW = (388, 352), (332, 313)  # queue and script at 1440 and at 1280 pixels of the window


class Panes(QSplitter):
    """Sizes follow the window until somebody drags them."""

    def __init__(self, queue: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sized_for = 0
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in (queue, _ground(), _ground()):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        target = WIDE if self.width() >= 1330 else NARROW
        if self._sized_for != target[0]:
            self._sized_for = target[0]
            queue, script = target
            self.setSizes([queue, max(1, self.width() - queue - script - 2), script])


def _ground() -> QFrame:
    made = QFrame()
    made.setProperty("surface", "pane")
    return made
