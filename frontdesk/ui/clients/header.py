"""The head of a card: whose it is, who else is at it, what is not saved yet, and the ways to end."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton

from frontdesk.ui.icons import icon
from frontdesk.ui.paint import Mark
from frontdesk.ui.widgets import ActionButton, Chip, PrimaryButton

ACCESS_KEY = "Ctrl+Shift+E"


class CardHeader(QFrame):
    back = Signal()
    cancelled = Signal()
    saved = Signal()
    saved_for_visit = Signal()
    asked = Signal()

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
        self._lock = Chip(Mark("lock-simple-fill", "", "neutral"))
        self._cancel = ActionButton(self.tr("Cancel"), "Esc", "quiet")
        self._cancel.clicked.connect(self.cancelled)
        self._for_visit = ActionButton(self.tr("Save and slip"), "Ctrl+Shift+S")
        self._for_visit.clicked.connect(self.saved_for_visit)
        self._save = PrimaryButton(self.tr("Save"), "Ctrl+S")
        self._save.clicked.connect(self.saved)
        self.ask = PrimaryButton(self.tr("Ask for access"), ACCESS_KEY)
        self.ask.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        for widget in (back, self._title, self._lock, self._chip):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._problems)
        for button in (self._cancel, self._for_visit, self._save, self.ask):
            row.addWidget(button)
        self.show_draft("")
        self.show_others("", is_locked=False)

    @property
    def said(self) -> str:
        """What is said beside the buttons."""
        return self._problems.text()

    @property
    def draft_words(self) -> str:
        return "" if self._chip.isHidden() else self._chip.mark.word

    @property
    def others(self) -> str:
        """What is said of other desks at this card."""
        return "" if self._lock.isHidden() else self._lock.mark.word

    def show_others(self, text: str, is_locked: bool, can_ask: bool = True) -> None:
        """Who else is at the card. A locked one has nothing to save; it can be asked for."""
        glyph, tone = ("lock-simple-fill", "neutral") if is_locked else ("users", "info")
        self._lock.set_mark(Mark(glyph, text, tone))
        self._lock.setVisible(bool(text))
        for button in (self._cancel, self._for_visit, self._save):
            button.setVisible(not is_locked)
        self.ask.setVisible(is_locked and can_ask)

    def show_title(self, text: str) -> None:
        self._title.setText(text)

    def show_draft(self, text: str) -> None:
        """Empty text: everything is saved."""
        self._chip.set_mark(Mark("pencil-simple-fill", text, "warning"))
        self._chip.setVisible(bool(text))

    def say(self, text: str) -> None:
        self._problems.setText(text)
