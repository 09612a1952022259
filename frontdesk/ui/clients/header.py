"""The head of a card: whose it is, what is not saved yet, and the two ways to end."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton

from frontdesk.ui.icons import icon
from frontdesk.ui.paint import Mark
from frontdesk.ui.widgets import ActionButton, Chip, PrimaryButton


class CardHeader(QFrame):
    back = Signal()
    cancelled = Signal()
    saved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self.setProperty("edge", "bottom")
        self.setFixedHeight(56)
        self._title, self._problems = QLabel(), QLabel()
        self._title.setProperty("role", "page")
        self._problems.setProperty("role", "small")
        self._problems.setProperty("tone", "danger")
        self._title.setMinimumWidth(80)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._chip = Chip(Mark("pencil-simple-fill", "", "warning"))
        back = QToolButton()
        back.setIcon(icon("arrow-left"))
        back.setIconSize(QSize(18, 18))
        back.setAccessibleName(self.tr("Back to the list"))
        back.setToolTip(self.tr("Back to the list"))
        back.clicked.connect(self.back)
        cancel = ActionButton(self.tr("Cancel"), "Esc", "quiet")
        cancel.clicked.connect(self.cancelled)
        save = PrimaryButton(self.tr("Save"), "Ctrl+S")
        save.clicked.connect(self.saved)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        for widget in (back, self._title, self._chip):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._problems)
        row.addWidget(cancel)
        row.addWidget(save)
        self.show_draft("")

    @property
    def said(self) -> str:
        """What is said beside the buttons."""
        return self._problems.text()

    @property
    def draft_words(self) -> str:
        return "" if self._chip.isHidden() else self._chip.mark.word

    def show_title(self, text: str) -> None:
        self._title.setText(text)

    def show_draft(self, text: str) -> None:
        """Empty text: everything is saved."""
        self._chip.set_mark(Mark("pencil-simple-fill", text, "warning"))
        self._chip.setVisible(bool(text))

    def say(self, text: str) -> None:
        self._problems.setText(text)
