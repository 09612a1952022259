"""Two editors, one field: their value stands beside mine until the clerk says which one holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from frontdesk.ui.card_fields import label, show
from frontdesk.ui.clients.form import ClientForm
from frontdesk.ui.forms.fields import Field


class Clash(QFrame):
    """Hangs itself beneath the control of `field`."""

    decided = Signal(str, bool)  # name of the field, whether theirs is taken

    def __init__(self, field: Field, theirs: str) -> None:
        super().__init__()
        self._name = field.name
        self.setProperty("banner", "warning")
        said = QLabel(self.tr("Saved meanwhile: {0}").format(f"«{theirs}»"))
        said.setWordWrap(True)
        said.setProperty("tone", "warning")
        self.take, self.keep = QPushButton(self.tr("Take theirs")), QPushButton(self.tr("Keep mine"))
        for button, is_theirs in ((self.take, True), (self.keep, False)):
            button.setProperty("kind", "link")
            button.setProperty("tone", "warning")
            button.setAccessibleDescription(said.text())
            button.clicked.connect(lambda _=False, theirs=is_theirs: self.decided.emit(self._name, theirs))
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.take)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 4)
        column.setSpacing(2)
        column.addWidget(said)
        column.addLayout(buttons)
        self.setFocusProxy(self.take)
        self.setAccessibleName(said.text())
        beneath = field.layout()
        assert isinstance(beneath, QVBoxLayout)
        beneath.insertWidget(2, self)


class Clashes(QObject):
    """All undecided fields of a form; `decided` after each decision, with what is left."""

    decided = Signal(int)

    def __init__(self, form: ClientForm) -> None:
        super().__init__(form)
        self._form = form
        self._open: dict[str, tuple[Clash, Any]] = {}

    def __len__(self) -> int:
        return len(self._open)

    @property
    def labels(self) -> str:
        return ", ".join(label(name) for name in self._open)

    def of(self, field: str) -> Clash:
        return self._open[field][0]

    def begin(self, theirs: Mapping[str, Any]) -> None:
        """Shows their values, by field; those shown before go."""
        self.end()
        for name, value in theirs.items():
            clash = Clash(self._form.field(name), show(name, value))
            clash.decided.connect(self._decide)
            self._open[name] = (clash, value)

    def end(self) -> None:
        for clash, _ in self._open.values():
            _remove(clash)
        self._open = {}

    def focus(self) -> None:
        """The first that is to be decided."""
        next(iter(self._open.values()))[0].setFocus()

    def _decide(self, name: str, theirs: bool) -> None:
        clash, value = self._open.pop(name)
        field = self._form.field(name)
        if theirs:
            field.set_value(value)
            field.show_problem("")
        field.setFocus()
        _remove(clash)
        self.decided.emit(len(self._open))


def _remove(clash: Clash) -> None:
    clash.hide()
    clash.deleteLater()
