"""A form that another desk edits: it is read, copied and looked through, and takes no keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from frontdesk.ui import theme
from frontdesk.ui.clients.hidden import HiddenLine
from frontdesk.ui.forms.fields import Field
from frontdesk.ui.widgets import Segments


class Locking:
    """What it locked it unlocks, and nothing else: a line that was read-only before stays so."""

    def __init__(self) -> None:
        self.is_on = False
        self._lines: list[QLineEdit | QPlainTextEdit] = []
        self._others: list[QWidget] = []

    def set_on(self, on: bool, fields: Iterable[Field]) -> None:
        """Called again after rows were added."""
        self.is_on = on
        if on:
            for field in fields:
                self._lock(field)
        else:
            self._unlock()

    def _lock(self, field: Field) -> None:
        for widget in field.findChildren(QWidget):
            if isinstance(widget, (QLineEdit, QPlainTextEdit)) and not widget.isReadOnly():
                widget.setReadOnly(True)
                theme.set_style(widget)
                self._lines.append(widget)
            elif _changes(widget) and widget.isEnabled():
                widget.setProperty("locked", True)
                widget.setEnabled(False)
                self._others.append(widget)

    def _unlock(self) -> None:
        for line in _living(self._lines):
            line.setReadOnly(False)  # type: ignore[attr-defined]
            theme.set_style(line)
        for widget in _living(self._others):
            widget.setProperty("locked", False)
            widget.setEnabled(True)
        self._lines, self._others = [], []


def _changes(widget: QWidget) -> bool:
    """A control that changes the card. An eye and a fold only show."""
    if isinstance(widget, QToolButton):
        return not isinstance(widget.parent(), HiddenLine)
    if isinstance(widget, QPushButton):
        return not widget.isCheckable()
    return isinstance(widget, (QComboBox, QCheckBox, Segments))


def _living(widgets: Iterable[QWidget]) -> Iterator[QWidget]:
    return (widget for widget in widgets if isValid(widget))
