"""An article as it is read: a column of 640 pixels, the steps numbered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from frontdesk.domain.articles import ArticleDraft
from frontdesk.ui.widgets import SectionTitle

WIDE = 640


class Reader(QScrollArea):
    def __init__(self) -> None:
        super().__init__()
        self._title, self._text, self._steps = QLabel(), QLabel(), QLabel()
        self._head = SectionTitle(self.tr("What to do"))
        self._title.setProperty("role", "title")
        for part in (self._title, self._text, self._steps):
            part.setWordWrap(True)
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setMaximumWidth(WIDE)
        for part in (self._text, self._steps):
            part.setProperty("role", "lead")
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QWidget()
        inside.setProperty("surface", "pane")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        for widget in (self._title, self._text, self._head, self._steps):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The article as it is read"))

    def show_article(self, draft: ArticleDraft) -> None:
        self._title.setText(draft.title)
        self._text.setText(draft.text)
        self._text.setVisible(bool(draft.text.strip()))
        self._steps.setText(draft.numbered)
        for widget in (self._head, self._steps):
            widget.setVisible(bool(draft.lines))
