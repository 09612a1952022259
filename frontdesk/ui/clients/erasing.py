"""The question before personal data is destroyed: one of the four that are asked at all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from frontdesk.domain.erasing import Cause
from frontdesk.ui import words
from frontdesk.ui.banners import announce
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.widgets import ActionButton


class EraseQuestion(QFrame):
    """`agreed` carries the cause; the focus stands on the safe answer. Hidden while nothing is asked."""

    agreed = Signal(object)
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "sunken")
        self.setProperty("edge", "bottom")
        self._title, self._text = QLabel(), QLabel()
        self._title.setProperty("role", "strong")
        self._title.setWordWrap(True)
        self._text.setWordWrap(True)
        self.cause = ChoiceField("cause", self.tr("Why"), [(cause, words.word(cause)) for cause in Cause])
        self.keep = ActionButton(self.tr("Keep the data"), "Esc")
        self.erase = ActionButton("", kind="danger")
        self.keep.clicked.connect(self.answer_no)
        self.erase.clicked.connect(lambda: self.agreed.emit(self.cause.value()))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.erase)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self._text.setMaximumWidth(640)
        self.cause.setMaximumWidth(360)
        for widget in (self._title, self._text, self.cause):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.hide()

    def ask(self, name: str) -> None:
        self._title.setText(self.tr("Destroy the personal data of {0}?").format(name))
        self._text.setText(
            self.tr(
                "Names, numbers, contacts, files and texts of the card and its tickets go for good. "
                "The number of visits and tickets stays for statistics. This cannot be undone"
            )
        )
        self.erase.setText(self.tr("Destroy the data of {0}").format(name))
        self.show()
        self.keep.setFocus()
        announce(self, self._title.text())

    def answer_no(self) -> None:
        self.hide()
        self.refused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.answer_no()
        else:
            super().keyPressEvent(event)
