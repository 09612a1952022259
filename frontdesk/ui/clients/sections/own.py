"""The fields that the office has added to its cards by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from frontdesk.domain.own_fields import FieldType, OwnFieldRow
from frontdesk.ui import theme
from frontdesk.ui.forms.choices import walk_in_turn
from frontdesk.ui.forms.controls import choice, choose, set_text, tidy_date
from frontdesk.ui.forms.fields import Field, Said
from frontdesk.ui.forms.rows import Message
from frontdesk.ui.widgets import line_edit

COLUMNS = 3


class _Cell(QWidget):
    """One field of the office: caption, control, what is wrong."""

    def __init__(self, row: OwnFieldRow, today: Callable[[], date]) -> None:
        super().__init__()
        self.row, self._today, self.message = row, today, Message(self)
        is_choice = row.type is FieldType.CHOICE
        offered = [("", ""), *((text, text) for text in row.choices)]
        self.control: QLineEdit | QComboBox = choice(offered) if is_choice else line_edit()
        caption = QLabel(row.name)
        caption.setProperty("role", "label")
        caption.setBuddy(self.control)
        self.control.setAccessibleName(row.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (caption, self.control, self.message):
            column.addWidget(widget)
        column.addStretch(1)

    @property
    def text(self) -> str:
        if isinstance(self.control, QComboBox):
            return str(self.control.currentData() or "")
        return self.control.text()

    def show_text(self, text: str) -> None:
        if isinstance(self.control, QComboBox):
            choose(self.control, text)
        else:
            set_text(self.control, text)

    def tidy(self) -> None:
        if self.row.type is FieldType.DATE and isinstance(self.control, QLineEdit):
            tidy_date(self.control, self._today())

    def show_problem(self, words: str) -> None:
        theme.set_style(self.control, state="error" if words else "")
        self.control.setAccessibleDescription(words)
        self.message.say(words)


class OwnFieldsField(Field):
    """Its value keeps what cards hold in fields that are offered no more."""

    def __init__(self, name: str, label: str, today: Callable[[], date]) -> None:
        self._today, self.cells = today, dict[int, _Cell]()
        self._definitions: tuple[OwnFieldRow, ...] = ()
        self._kept: dict[int, str] = {}
        self._said: dict[int, str] = {}
        box = QWidget()
        self._grid = QGridLayout(box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        super().__init__(name, "", box)
        self.label = label
        self.setFocusProxy(None)  # type: ignore[arg-type]
        box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a place in the order of Tab, before its cells

    @property
    def definitions(self) -> tuple[OwnFieldRow, ...]:
        return self._definitions

    def define(self, rows: tuple[OwnFieldRow, ...]) -> None:
        """The office's fields as they are now; what is typed stays."""
        if rows == self._definitions:
            return
        typed = self.value()
        for cell in self.cells.values():
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._definitions, self.cells = rows, {}
        for place, row in enumerate(rows):
            cell = self.cells[row.id] = _Cell(row, self._today)
            cell.control.installEventFilter(self)
            if isinstance(cell.control, QComboBox):
                cell.control.activated.connect(lambda _: self._on_picked())
            else:
                cell.control.textEdited.connect(lambda _: self.edited.emit())
            self._grid.addWidget(cell, place // COLUMNS, place % COLUMNS)
        walk_in_turn(self.editor, *(cell.control for cell in self.cells.values()))
        self.set_value(typed)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """No focus proxy: Tab would come back to it instead of going on."""
        next((cell.control for cell in self.cells.values()), self.editor).setFocus(reason)

    def value(self) -> tuple[tuple[int, str], ...]:
        typed = self._kept | {id: cell.text for id, cell in self.cells.items()}
        return tuple(sorted((id, text) for id, text in typed.items() if text))

    def set_value(self, value: Sequence[tuple[int, str]]) -> None:
        self._kept = dict(value)
        for id, cell in self.cells.items():
            cell.show_text(self._kept.get(id, ""))

    def show_said(self, said: Sequence[Said]) -> None:
        self._said = {int(one.at): one.words for one in said if one.at.isdigit()}
        self._problem = said[0].words if said else ""
        for id, cell in self.cells.items():
            words = self._said.get(id, "")
            if words or cell.message.text:
                cell.show_problem(words)

    def show_problem(self, words: str) -> None:
        self.show_said([Said("", words)] if words else ())

    def said(self) -> Sequence[Said]:
        return [Said(str(id), words) for id, words in self._said.items()]

    def wrong(self) -> Sequence[QWidget]:
        return [cell.control for id, cell in self.cells.items() if id in self._said]

    def marked(self) -> Sequence[QWidget]:
        return ()

    def tidy(self) -> None:
        for cell in self.cells.values():
            cell.tidy()

    def _on_picked(self) -> None:
        self.edited.emit()
        self.left.emit()
