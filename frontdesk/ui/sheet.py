"""A sheet that asks for one deed in words, beside what it is done to. Esc leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from frontdesk.domain.errors import Refusal, Trouble
from frontdesk.ui import words
from frontdesk.ui.banners import announce
from frontdesk.ui.widgets import ActionButton, Line, PrimaryButton


class Sheet(QFrame):
    """Heading, body, buttons. `closed` when it is left without the deed."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self._title, self._problem = QLabel(), QLabel()
        self._title.setProperty("role", "strong")
        self._problem.setProperty("role", "small")
        self._problem.setProperty("tone", "danger")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._problem, 1)
        buttons.addStretch(1)
        back = ActionButton(self.tr("Back"), "Esc", "quiet")
        back.clicked.connect(self.closed)
        buttons.addWidget(back)
        self._main = PrimaryButton("", "Ctrl+Return")
        self._main.clicked.connect(self.main)
        buttons.addWidget(self._main)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 10, 16, 12)
        inner.setSpacing(8)
        inner.addWidget(self._title)
        inner.addLayout(self.body)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(inner)

    def set_words(self, title: str, main: str) -> None:
        """What is asked, and the verb of its button; a sheet of choices has none."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._main.setText(main)
        self._main.setVisible(bool(main))

    def main(self) -> None:
        """Ctrl+Enter."""

    def enter(self) -> None:
        """Focus where the next key belongs."""
        self.setFocus()

    def leave(self) -> None:
        """What is typed stays a draft."""

    def refuse(self, refused: Exception) -> None:
        """What cannot be done, beside the button that asked for it."""
        assert isinstance(refused, (Refusal, Trouble))
        self.tell(words.error(refused))

    def tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.show()
        announce(self, self._problem.text(), assertive=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
