"""Fields that only the card has: a name that may come whole, a hidden СНИЛС, as many phones as needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from frontdesk.domain import identifiers, plain
from frontdesk.domain.card_parts import PhoneDraft
from frontdesk.ui import theme
from frontdesk.ui.forms.fields import Field, LineField, tidy_phone
from frontdesk.ui.icons import icon

REVEAL_MS = 10_000
PHONES = 6


class WholeNameField(LineField):
    """A surname, or a whole name in one line: then `came_whole` tells, before the focus moves on.

    With Tab `by_tab` is true: the parts that Tab would walk through are filled already.
    """

    came_whole = Signal(str, bool)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self._is_whole()
        ):
            self.came_whole.emit(self.line.text(), True)
            return True
        return super().eventFilter(watched, event)

    def tidy(self) -> None:
        if self._is_whole():
            self.came_whole.emit(self.line.text(), False)

    def _is_whole(self) -> bool:
        return len(self.line.text().split()) >= 2


class HiddenSnilsField(LineField):
    """Shows the mask that the card gives. Typing replaces the number; seeing it is asked through
    `reveal_asked`, answered by `reveal` and ends by itself.
    """

    reveal_asked = Signal()

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, placeholder=self.tr("11 digits"))
        self._mask = ""
        self._eye = QToolButton(self.line)
        self._eye.setIcon(icon("eye"))
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._eye.setAccessibleName(self.tr("Show the number, Alt P"))
        self._eye.setToolTip(self.tr("Show for 10 seconds, Alt P. The look is recorded"))
        self._eye.clicked.connect(self.reveal_asked)
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 4, 0)
        row.addWidget(self._eye, 0, Qt.AlignmentFlag.AlignRight)
        self._hide_again = QTimer(self)
        self._hide_again.setSingleShot(True)
        self._hide_again.setInterval(REVEAL_MS)
        self._hide_again.timeout.connect(self.cover)
        self.line.textEdited.connect(lambda _: self._replace())

    @property
    def is_hidden(self) -> bool:
        """A stored number stands here, in sight or not."""
        return bool(self._mask)

    @property
    def is_revealed(self) -> bool:
        return self._hide_again.isActive()

    def value(self) -> str:
        return self._mask or self.line.text()

    def set_value(self, value: str) -> None:
        self._hide_again.stop()
        self._mask = value if identifiers.is_masked(value) else ""
        super().set_value(value)
        self._show_eye()

    def reveal(self, number: str) -> None:
        """Shows the whole number until the time is over or the field changes."""
        if self._mask:
            self.line.setText(number)
            self._hide_again.start()
            self._show_eye()

    def cover(self) -> None:
        self._hide_again.stop()
        if self._mask:
            self.line.setText(self._mask)
        self._show_eye()

    def tidy(self) -> None:
        digits = None if self._mask else identifiers.clean_snils(self.line.text())
        if digits:
            self.replace(identifiers.show_snils(digits))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first key that would change the mask takes the mask away: nobody edits dots."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._mask
            and not self.is_revealed
            and _changes_text(event)
        ):
            self.line.selectAll()
        return super().eventFilter(watched, event)

    def _replace(self) -> None:
        self._mask = ""
        self._hide_again.stop()
        self._show_eye()

    def _show_eye(self) -> None:
        self._eye.setIcon(icon("eye-slash" if self.is_revealed else "eye"))
        self._eye.setVisible(bool(self._mask))


def _changes_text(event: QKeyEvent) -> bool:
    printable = bool(event.text()) and event.text().isprintable()
    erases = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    return printable or erases or event.matches(QKeySequence.StandardKey.Paste)


class PhoneRowsField(Field):
    """Phones one under another, each with its own way out; the first is the main one."""

    def __init__(self, name: str, label: str) -> None:
        box, self._rows = QWidget(), [_PhoneRow() for _ in range(PHONES)]
        self._label = label
        self._more = QPushButton(self.tr("Another phone"))
        self._more.setProperty("kind", "link")
        self._more.setIcon(icon("plus", "accent.text"))
        self._more.clicked.connect(self.add_row)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for number, row in enumerate(self._rows, 1):
            column.addWidget(row)
            row.line.setAccessibleName(f"{label} {number}")
            row.line.textEdited.connect(lambda _: self._on_edited())
            row.drop.clicked.connect(lambda _=False, row=row: self._remove(row))
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        super().__init__(name, label, box)
        box.setFocusProxy(self._rows[0].line)
        for row in self._rows:
            row.line.installEventFilter(self)
        self._show_rows(1)

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """The lines in sight."""
        return tuple(row.line for row in self._rows[: self._shown])

    def value(self) -> tuple[PhoneDraft, ...]:
        rows = self._rows[: self._shown]
        phones = [replace(row.phone, number=plain.line(row.line.text())) for row in rows]
        while phones and phones[-1].is_empty:
            phones.pop()
        return tuple(phones)

    def set_value(self, value: Sequence[PhoneDraft]) -> None:
        for row, phone in zip(self._rows, [*value, *[PhoneDraft()] * PHONES], strict=False):
            row.phone = phone
            if row.line.text() != phone.number:
                row.line.setText(phone.number)
        self._show_rows(max(1, min(len(value), PHONES)))

    def add_row(self) -> None:
        """One more line, with the focus in it."""
        self._show_rows(min(self._shown + 1, PHONES))
        self.lines[-1].setFocus()

    def show_problem(self, words: str, index: int = 0) -> None:
        super().show_problem(words)
        for place, row in enumerate(self._rows):
            theme.set_style(row.line, state="error" if words and place == index else "")
            row.line.setAccessibleDescription(words if place == index else "")
        self.editor.setFocusProxy(self._rows[index if words else 0].line)

    def marked(self) -> Sequence[QWidget]:
        return ()

    def tidy(self) -> None:
        for line in self.lines:
            tidy_phone(line)

    def _remove(self, row: _PhoneRow) -> None:
        kept = [
            replace(other.phone, number=other.line.text())
            for other in self._rows[: self._shown]
            if other is not row
        ]
        self.set_value(kept)
        self.lines[-1].setFocus()
        self.edited.emit()

    def _on_edited(self) -> None:
        self._show_rows(self._shown)
        self.edited.emit()

    def _show_rows(self, count: int) -> None:
        self._shown = count
        for place, row in enumerate(self._rows):
            row.setVisible(place < count)
            row.drop.setVisible(count > 1 or bool(row.line.text()))
        self._more.setVisible(count < PHONES and bool(self._rows[count - 1].line.text().strip()))


class _PhoneRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.line, self.drop = QLineEdit(), QToolButton()
        self.line.setMaxLength(plain.LINE)
        self.phone = PhoneDraft()  # what stood here: its kind and note stay when the number changes
        self.line.setPlaceholderText("+7")
        self.drop.setIcon(icon("trash"))
        self.drop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.drop.setAccessibleName(self.tr("Remove the phone"))
        self.drop.setToolTip(self.tr("Remove the phone"))
        kept = self.drop.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.drop.setSizePolicy(kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.drop)
