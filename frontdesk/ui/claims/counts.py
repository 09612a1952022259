"""Of each line how many now, and the serial numbers of what came back and of what was given instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSpinBox, QWidget

from frontdesk.ui.forms.fields import Field
from frontdesk.ui.widgets import ActionButton, line_edit


class Countable(NamedTuple):
    """A line: no more than `most` of it, `first` of it at first."""

    id: int
    name: str
    most: int
    first: int
    serial: str = ""  # of what was sold: that is what comes back, unless something else is typed


class Going(NamedTuple):
    """As it is typed."""

    many: int
    returned: str = ""
    given: str = ""


class CountsField(Field):
    """Its value is a `Going` for each line. `closed` with the id of a line of which no more is wanted."""

    closed = Signal(int)

    def __init__(self, name: str, label: str) -> None:
        self._box, self._grid = QWidget(), QGridLayout()
        self._rows: dict[int, tuple[QSpinBox, QLineEdit, QLineEdit]] = {}
        self._box.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        for column, stretch in enumerate((5, 2, 4, 4)):
            self._grid.setColumnStretch(column, stretch)
        super().__init__(name, label, self._box)

    def show_lines(self, lines: Sequence[Countable], back: bool, given: bool, closes: bool = False) -> None:
        """Rows anew; numbers are asked for where goods come `back`, or are `given` instead."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._rows = {}
        for place, line in enumerate(lines):
            count, returned, other = QSpinBox(), line_edit(), line_edit()
            count.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
            count.setRange(0, line.most)
            count.setValue(line.first)
            count.setSuffix(self.tr(" of {0}").format(line.most))
            count.setAccessibleName(self.tr("How many now: {0}").format(line.name))
            name = QLabel(line.name)
            name.setWordWrap(True)
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(count, place, 1)
            for column, edit, said, wanted in (
                (2, returned, self.tr("Serial number of what came back"), back),
                (3, other, self.tr("Serial number of what is given instead"), given),
            ):
                edit.setPlaceholderText(said)
                edit.setAccessibleName(f"{said}: {line.name}")
                edit.setMinimumWidth(60)
                self._grid.addWidget(edit, place, column)
                edit.setVisible(wanted)
                edit.textEdited.connect(self.edited)
            returned.setText(line.serial if back else "")
            count.valueChanged.connect(self.edited)
            if closes:
                close = ActionButton(self.tr("Close the line"), "", "link")
                close.setAccessibleDescription(line.name)
                close.clicked.connect(lambda _=False, id=line.id: self.closed.emit(id))
                self._grid.addWidget(close, place, 4)
            self._rows[line.id] = (count, returned, other)
        if self._rows:
            self._box.setFocusProxy(next(iter(self._rows.values()))[0])

    def value(self) -> dict[int, Going]:
        return {
            id: Going(count.value(), returned.text(), given.text())
            for id, (count, returned, given) in self._rows.items()
        }

    def set_value(self, value: Mapping[Any, Sequence[Any]]) -> None:
        """Of the lines that are shown; what is said of others is passed over."""
        said = {int(id): Going(*going) for id, going in value.items()}
        for id, (count, returned, given) in self._rows.items():
            if id in said:
                count.blockSignals(True)
                count.setValue(said[id].many)
                count.blockSignals(False)
                returned.setText(said[id].returned)
                given.setText(said[id].given)

    def is_empty(self) -> bool:
        return not any(going.many for going in self.value().values())

    def marked(self) -> Sequence[QWidget]:
        return tuple(count for count, _, _ in self._rows.values())
