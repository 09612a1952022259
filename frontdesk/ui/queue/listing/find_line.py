"""Ctrl+F: the line in which typing narrows what is in front, in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from frontdesk.domain import plain
from frontdesk.ui.queue.asked import Asked


class FindLine(QLineEdit):
    """Esc takes it away with what it narrowed; Enter and Down go into the list."""

    def __init__(self, asked: Asked, into_list: Callable[[], object]) -> None:
        super().__init__()
        self._asked, self._into_list = asked, into_list
        self.setMaxLength(plain.LINE)
        self.setPlaceholderText(self.tr("Number or surname"))
        self.setAccessibleName(self.tr("Find in the list"))
        self.setClearButtonEnabled(True)
        self.textEdited.connect(lambda text: asked.narrow(text=text.strip()))
        asked.changed.connect(self._follow)
        self.hide()

    def begin(self) -> None:
        self.show()
        self.setFocus()
        self.selectAll()

    def _follow(self) -> None:
        """A view brings its own words; a question without any takes the line away unless one writes in it."""
        text = self._asked.question.text
        if text != self.text().strip():
            self.setText(text)
        if text or self.hasFocus():
            self.show()
        else:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._into_list()
            self._asked.narrow(text="")
            self.hide()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._into_list()
        else:
            super().keyPressEvent(event)
