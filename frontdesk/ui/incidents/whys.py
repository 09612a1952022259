"""«5 почему»: a chain of answers that grows by Enter, each an answer to the one above it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from frontdesk.domain.inquiries import Why
from frontdesk.ui.forms.rows import Row, RowsField
from frontdesk.ui.widgets import line_edit

MOST = 9


class WhyRow(Row):
    went_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.place, self.answer = QLabel(), line_edit()
        self.place.setFixedWidth(16)
        self.place.setProperty("tone", "muted")
        self.line.addWidget(self.place)
        self.add("answer", self.answer, self.tr("Why?"), stretch=1)
        self.end(self.tr("Out of the chain"))

    def value(self) -> Why:
        return Why(self.answer.text())

    def set_value(self, value: Why) -> None:
        if value.answer != self.answer.text():
            self.answer.setText(value.answer)

    def name_place(self, place: int) -> None:
        """The figure before the line, and what a screen reader says of it."""
        self.place.setText(str(place))
        self.answer.setAccessibleName(self.tr("Why? {0}").format(place))
        self.answer.setPlaceholderText(
            self.tr("Why did it happen?") if place == 1 else self.tr("And why that?")
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.answer and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if bare and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.went_on.emit()
                return True
        return super().eventFilter(watched, event)


class WhysField(RowsField):
    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, self._row, self.tr("One more «why?»"), Why(), limit=MOST)

    def _row(self) -> WhyRow:
        row = WhyRow()
        row.name_place(len(self._all) + 1)
        row.went_on.connect(lambda: self._go_on(row))
        return row

    def _go_on(self, row: WhyRow) -> None:
        """To the next line of the chain; behind the last one that is filled another is begun."""
        rows = self.rows
        at = rows.index(row)
        if at + 1 < len(rows):
            self.first_control(rows[at + 1]).setFocus()
        elif row.answer.text().strip():
            self.add_row()

    def first_control(self, row: Row) -> QLineEdit:
        assert isinstance(row, WhyRow)
        return row.answer
