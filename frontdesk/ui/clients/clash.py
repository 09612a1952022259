"""Two editors, one field: their value stands beside mine until the clerk says which one holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from frontdesk.ui.forms.fields import Field


class Clash(QFrame):
    """Hangs itself beneath the control of `field` and leaves when decided."""

    decided = Signal(str, bool)  # name of the field, whether theirs is taken

    def __init__(self, field: Field, theirs: str) -> None:
        super().__init__()
        self._name = field.name
        self.setProperty("banner", "warning")
        said = QLabel(self.tr("Saved meanwhile: {0}").format(f"«{theirs}»"))
        said.setWordWrap(True)
        said.setProperty("tone", "warning")
        take, keep = QPushButton(self.tr("Take theirs")), QPushButton(self.tr("Keep mine"))
        for button, is_theirs in ((take, True), (keep, False)):
            button.setProperty("kind", "link")
            button.setProperty("tone", "warning")
            button.clicked.connect(lambda _=False, theirs=is_theirs: self._decide(theirs))
        take.setAccessibleDescription(said.text())
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(take)
        buttons.addWidget(keep)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 4)
        column.setSpacing(2)
        column.addWidget(said)
        column.addLayout(buttons)
        self.setFocusProxy(take)
        self.setAccessibleName(said.text())
        beneath = field.layout()
        assert isinstance(beneath, QVBoxLayout)
        beneath.insertWidget(2, self)

    def _decide(self, theirs: bool) -> None:
        self.decided.emit(self._name, theirs)
