"""A line that holds a number nobody should read over a shoulder: masked until its look is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton

from frontdesk.domain import identifiers, plain
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.icons import icon

REVEAL_MS = 10_000


class HiddenLine(QLineEdit):
    """Shows the mask that the card gives. Typing replaces the number; seeing it is asked through
    `reveal_asked`, answered by `reveal` and ends by itself.
    """

    reveal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(plain.LINE)
        self._mask = ""
        self._eye = QToolButton(self)
        self._eye.setIcon(icon("eye"))
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._eye.setAccessibleName(self.tr("Show the number, Alt P"))
        self._eye.setToolTip(self.tr("Show for 10 seconds, Alt P. The look is recorded"))
        self._eye.clicked.connect(self.reveal_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.addWidget(self._eye, 0, Qt.AlignmentFlag.AlignRight)
        self._hide_again = QTimer(self)
        self._hide_again.setSingleShot(True)
        self._hide_again.setInterval(REVEAL_MS)
        self._hide_again.timeout.connect(self.cover)
        self.textEdited.connect(lambda _: self._forget())
        self._show_eye()

    @property
    def is_hidden(self) -> bool:
        """A stored number stands here, in sight or not."""
        return bool(self._mask)

    @property
    def is_revealed(self) -> bool:
        return self._hide_again.isActive()

    def value(self) -> str:
        return self._mask or self.text()

    def show_value(self, value: str) -> None:
        self._hide_again.stop()
        self._mask = value if identifiers.is_masked(value) else ""
        if value != self.text():
            self.setText(value)
        self._show_eye()

    def reveal(self, number: str) -> None:
        """Shows the whole number until the time is over or the field changes."""
        if self._mask:
            self.setText(number)
            self._hide_again.start()
            self._show_eye()

    def cover(self) -> None:
        self._hide_again.stop()
        if self._mask and self.text() != self._mask:
            self.setText(self._mask)
            self._show_eye()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._mask:
            self.deselect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first key that would change the mask takes the mask away: nobody edits dots."""
        if self._mask and not self.is_revealed and _changes_text(event):
            self.selectAll()
        super().keyPressEvent(event)

    def _forget(self) -> None:
        self._mask = ""
        self._hide_again.stop()
        self._show_eye()

    @property
    def eye(self) -> QToolButton:
        return self._eye

    def _show_eye(self) -> None:
        self._eye.setIcon(icon("eye-slash" if self.is_revealed else "eye"))
        self._eye.setVisible(bool(self._mask))


def _changes_text(event: QKeyEvent) -> bool:
    printable = bool(event.text()) and event.text().isprintable()
    erases = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    return printable or erases or event.matches(QKeySequence.StandardKey.Paste)


class HiddenSnilsField(LineField):
    """Checked when left, or as soon as its last digit is typed."""

    reveal_asked = Signal()
    line: HiddenLine

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, placeholder=self.tr("11 digits"), line=HiddenLine())
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self.line.reveal_asked.connect(self.reveal_asked)
        self.line.textEdited.connect(self._check_when_full)

    @property
    def is_hidden(self) -> bool:
        return self.line.is_hidden

    @property
    def is_revealed(self) -> bool:
        return self.line.is_revealed

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """No focus proxy: the field stands among the documents, and Tab would come back to it."""
        self.line.setFocus(reason)

    def value(self) -> str:
        return self.line.value()

    def set_value(self, value: str) -> None:
        self.line.show_value(value)

    def reveal(self, number: str) -> None:
        self.line.reveal(number)

    def cover(self) -> None:
        self.line.cover()

    def tidy(self) -> None:
        digits = None if self.line.is_hidden else identifiers.clean_snils(self.line.text())
        if digits:
            self.replace(identifiers.show_snils(digits))

    def _check_when_full(self, text: str) -> None:
        if not self.line.is_hidden and sum(map(str.isdigit, text)) == 11:
            self.left.emit()
