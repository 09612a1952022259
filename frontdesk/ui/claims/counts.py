"""Of each line how many now, and the serial numbers of what came back and of what was given instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from frontdesk.ui.forms.choices import walk_in_turn
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

    typed: str
    returned: str = ""
    given: str = ""

    @property
    def many(self) -> int:
        """Below nought when it is no number: no line admits that."""
        text = self.typed.strip() or "0"
        return int(text) if text.isdecimal() and len(text) < 9 else -1


class CountsField(Field):
    """Its value is a `Going` for each line. `closed` with the id of a line of which no more is wanted."""

    closed = Signal(int)

    def __init__(self, name: str, label: str) -> None:
        self._box, self._grid = QWidget(), QGridLayout()
        self._rows: dict[int, tuple[QLineEdit, QLineEdit, QLineEdit]] = {}
        self._box.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        for column, stretch in enumerate((5, 1, 0, 4, 4)):
            self._grid.setColumnStretch(column, stretch)
        super().__init__(name, label, self._box)
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self._place = QWidget(self._box)  # in the order of Tab, before the rows that come and go
        self._place.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._place.setFixedSize(0, 0)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """No focus proxy: Tab would come back to it instead of going on."""
        next((row[0] for row in self._rows.values()), self._box).setFocus(reason)

    def show_lines(self, lines: Sequence[Countable], back: bool, given: bool, closes: bool = False) -> None:
        """Rows anew; numbers are asked for where goods come `back`, or are `given` instead."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._rows = {}
        for place, line in enumerate(lines):
            count, returned, other = line_edit(), line_edit(), line_edit()
            count.setText(str(line.first))
            count.setMinimumWidth(40)
            count.setAlignment(Qt.AlignmentFlag.AlignRight)
            count.setAccessibleName(self.tr("How many now: {0}").format(line.name))
            name = QLabel(line.name)
            name.setWordWrap(True)
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(count, place, 1)
            self._grid.addWidget(QLabel(self.tr("of {0}").format(line.most)), place, 2)
            for column, edit, said, wanted in (
                (3, returned, self.tr("Serial number of what came back"), back),
                (4, other, self.tr("Serial number of what is given instead"), given),
            ):
                edit.setPlaceholderText(said)
                edit.setAccessibleName(f"{said}: {line.name}")
                edit.setMinimumWidth(60)
                self._grid.addWidget(edit, place, column)
                edit.setVisible(wanted)
                edit.textEdited.connect(self.edited)
            returned.setText(line.serial if back else "")
            count.textEdited.connect(self.edited)
            for edit in (count, returned, other):
                edit.editingFinished.connect(self.clean)
            if closes:
                close = ActionButton(self.tr("Close the line"), "", "link")
                close.setAccessibleDescription(line.name)
                close.clicked.connect(lambda _=False, id=line.id: self.closed.emit(id))
                self._grid.addWidget(close, place, 5)
            self._rows[line.id] = (count, returned, other)
        walk_in_turn(self._place, *(edit for row in self._rows.values() for edit in row))

    def value(self) -> dict[int, Going]:
        return {
            id: Going(count.text(), returned.text(), given.text())
            for id, (count, returned, given) in self._rows.items()
        }

    def set_value(self, value: Mapping[Any, Sequence[Any]]) -> None:
        """Of the lines that are shown; what is said of others is passed over."""
        said = {int(id): Going(*map(str, going)) for id, going in value.items()}
        for id, (count, returned, given) in self._rows.items():
            if id in said:
                count.setText(said[id].typed)
                returned.setText(said[id].returned)
                given.setText(said[id].given)

    def is_empty(self) -> bool:
        return not any(going.many for going in self.value().values())

    def marked(self) -> Sequence[QWidget]:
        return tuple(count for count, _, _ in self._rows.values())
