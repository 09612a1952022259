"""Fields of forms: label above, control, and beneath it a hint or what is wrong.

Nothing is rewritten while one types: a field takes any text and shows it well on being left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain import identifiers
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.ui import theme
from frontdesk.ui.icons import icon
from frontdesk.ui.widgets import Glyph


class Field(QWidget):
    """One attribute of a draft. `edited` on every change by the user, `left` when focus goes elsewhere."""

    edited = Signal()
    left = Signal()

    def __init__(
        self, name: str, label: str, editor: QWidget, required: bool = False, hint: str = ""
    ) -> None:
        super().__init__()
        self.name, self.label, self.editor, self._hint = name, label, editor, hint
        self._problem = ""
        caption = QLabel(f"{label} *" if required else label)
        caption.setProperty("role", "label")
        caption.setBuddy(editor)
        editor.setAccessibleName(label)
        editor.installEventFilter(self)
        self._shape, self._below = Glyph("warning-octagon-fill", "danger.solid", 14), QLabel()
        self._below.setWordWrap(True)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(5)
        below.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption)
        column.addWidget(editor)
        column.addLayout(below)
        column.addStretch(1)
        self.setFocusProxy(editor)
        self._show_below()

    def value(self) -> Any:
        raise TypeError(f"{type(self).__name__} has no value of its own")

    def set_value(self, value: Any) -> None:
        """Shows `value` without `edited`."""
        raise TypeError(f"{type(self).__name__} takes no value")

    def is_empty(self) -> bool:
        return not self.value()

    @property
    def problem(self) -> str:
        return self._problem

    def show_problem(self, words: str, index: int = 0) -> None:
        """Says what is wrong and what to do; empty words take it back. `index` is of a part of the field."""
        del index
        self._problem = words
        for widget in self.marked():
            theme.set_style(widget, state="error" if words else "")
        self._show_below()

    def marked(self) -> Sequence[QWidget]:
        """The controls whose border turns red."""
        return (self.editor,)

    def set_hint(self, words: str) -> None:
        if words != self._hint:
            self._hint = words
            self._show_below()

    def tidy(self) -> None:
        """Shows the value as it should be written; called when the field is left."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QFocusEvent)
            and event.lostFocus()
            and event.reason() != Qt.FocusReason.PopupFocusReason
        ):
            self.tidy()
            self.left.emit()
        return super().eventFilter(watched, event)

    def _show_below(self) -> None:
        words = self._problem or self._hint
        self._below.setText(words)
        self._below.setVisible(bool(words))
        self._shape.setVisible(bool(self._problem))
        theme.set_style(self._below, role="small", tone="danger" if self._problem else "muted")
        self.editor.setAccessibleDescription(words)


class LineField(Field):
    def __init__(
        self,
        name: str,
        label: str,
        required: bool = False,
        hint: str = "",
        placeholder: str = "",
        read_only: bool = False,
    ) -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self.line.setReadOnly(read_only)
        super().__init__(name, label, self.line, required, hint)
        self.line.textEdited.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        return self.line.text()

    def set_value(self, value: str) -> None:
        if value != self.line.text():
            self.line.setText(value)

    def is_empty(self) -> bool:
        return not self.line.text().strip()

    def replace(self, text: str) -> None:
        """Rewrites the text so that Ctrl+Z brings back what was typed."""
        if text != self.line.text():
            self.line.selectAll()
            self.line.insert(text)


def tidy_phone(line: QLineEdit) -> None:
    """Writes a whole number as numbers are written. Words beside it (an extension) are the clerk's:
    left alone.
    """
    text = line.text()
    number = None if not text.strip() or any(c.isalpha() for c in text) else identifiers.phone(text)
    if number and text != identifiers.show_phone(number):
        line.selectAll()
        line.insert(identifiers.show_phone(number))


class PhoneField(LineField):
    """Written `+7 900 000-14-27` on being left; numbers of other countries and half numbers stay as typed."""

    def tidy(self) -> None:
        tidy_phone(self.line)


class PhonesField(Field):
    """Several phones: the last, empty line is always there to be filled."""

    def __init__(self, name: str, label: str, count: int = 2) -> None:
        box = QWidget()
        self._lines = [QLineEdit() for _ in range(count)]
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for number, line in enumerate(self._lines, 1):
            column.addWidget(line)
            line.setAccessibleName(f"{label} {number}")
            line.textEdited.connect(lambda _: self.edited.emit())
        self._wrong: set[int] = set()
        super().__init__(name, label, box)
        box.setFocusProxy(self._lines[0])
        for line in self._lines:
            line.installEventFilter(self)

    def value(self) -> tuple[str, ...]:
        texts = [line.text() for line in self._lines]
        while texts and not texts[-1].strip():
            texts.pop()
        return tuple(texts)

    def set_value(self, value: Sequence[str]) -> None:
        for line, text in zip(self._lines, [*value, *[""] * len(self._lines)], strict=False):
            if line.text() != text:
                line.setText(text)

    def show_problem(self, words: str, index: int = 0) -> None:
        super().show_problem(words)
        for place, line in enumerate(self._lines):
            theme.set_style(line, state="error" if words and place == index else "")
            line.setAccessibleDescription(words if place == index else "")

    def marked(self) -> Sequence[QWidget]:
        return ()

    def tidy(self) -> None:
        for line in self._lines:
            tidy_phone(line)


class SnilsField(LineField):
    """Written `112-233-445 95` on being left; shown masked until the eye is asked, which is told by
    `revealed`.
    """

    revealed = Signal()

    def __init__(self, name: str, label: str, required: bool = False) -> None:
        super().__init__(name, label, required)
        self._masked = ""
        self._eye = QToolButton(self.line)
        self._eye.setIcon(icon("eye"))
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.setAccessibleName(self.tr("Show the number"))
        self._eye.clicked.connect(self._reveal)
        self._eye.hide()
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 4, 0)
        row.addWidget(self._eye, 0, Qt.AlignmentFlag.AlignRight)

    def value(self) -> str:
        return self._masked or self.line.text()

    def set_value(self, value: str) -> None:
        """Keeps a whole number out of sight; anything else is shown as typed."""
        digits = identifiers.clean_snils(value) if value.strip() else None
        if self.line.hasFocus() or digits is None:
            self._masked = ""
            super().set_value(value)
        else:
            self._masked = identifiers.show_snils(digits)
            super().set_value(identifiers.mask_snils(digits))
        self._show_eye()

    def tidy(self) -> None:
        digits = None if self._masked else identifiers.clean_snils(self.line.text())
        if digits:
            self.replace(identifiers.show_snils(digits))

    def _reveal(self) -> None:
        text, self._masked = self._masked, ""
        self.line.setText(text)
        self._show_eye()
        self.line.setFocus()
        self.revealed.emit()

    def _show_eye(self) -> None:
        self._eye.setVisible(bool(self._masked))
        self.line.setReadOnly(bool(self._masked))


class DateField(LineField):
    """Takes `17`, `17.11`, `+10`, «вч»; says the weekday, or for a birth date the age, beneath."""

    def __init__(
        self,
        name: str,
        label: str,
        today: Callable[[], date],
        say: Callable[[date], str],
        required: bool = False,
        birth: bool = False,
    ) -> None:
        """`say` gives the hint for a date that was understood, e.g. `words.age` or `words.weekday`."""
        super().__init__(name, label, required)
        self._today, self._say, self._birth = today, say, birth
        self.line.textChanged.connect(lambda _: self._explain())

    def day(self) -> date | None:
        return parse_date(self.line.text(), self._today(), birth=self._birth)

    def tidy(self) -> None:
        if day := self.day():
            self.replace(show_date(day))

    def _explain(self) -> None:
        day = self.day()
        self.set_hint(self._say(day) if day else "")


class ChoiceField(Field):
    """A closed list; `choices` are (value, words)."""

    def __init__(
        self,
        name: str,
        label: str,
        choices: Sequence[tuple[Any, str]],
        required: bool = False,
        hint: str = "",
    ) -> None:
        self.box = QComboBox()
        self._values = [value for value, _ in choices]
        self.box.addItems([words for _, words in choices])
        super().__init__(name, label, self.box, required, hint)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.activated.connect(lambda _: self.edited.emit())

    def value(self) -> Any:
        index = self.box.currentIndex()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: Any) -> None:
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else -1)


class _Text(QPlainTextEdit):
    """Tab leaves the text: inside a form it walks fields."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 22)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter belongs to the screen, not to the text."""
        if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


class TextField(Field):
    """Several lines, with a counter when the limit comes near."""

    def __init__(
        self, name: str, label: str, required: bool = False, lines: int = 3, limit: int = 0, hint: str = ""
    ) -> None:
        self.text = _Text(lines)
        self._limit, self._own_hint = limit, hint
        super().__init__(name, label, self.text, required, hint)
        self._quiet = False
        self.text.textChanged.connect(self._on_change)

    def value(self) -> str:
        return self.text.toPlainText()

    def set_value(self, value: str) -> None:
        if value != self.text.toPlainText():
            self._quiet = True
            self.text.setPlainText(value)
            self._quiet = False

    def is_empty(self) -> bool:
        return not self.value().strip()

    def _on_change(self) -> None:
        length = len(self.text.toPlainText())
        near = self._limit and length > self._limit * 4 // 5
        self.set_hint(self.tr("{0} of {1}").format(length, self._limit) if near else self._own_hint)
        if not self._quiet:
            self.edited.emit()


class RadioCards(Field):
    """Few choices, each with a line of its own: `choices` are (value, words, detail). Alt+1… pick when
    `keys`.
    """

    def __init__(
        self, name: str, label: str, choices: Sequence[tuple[Any, str, str]], columns: int = 2
    ) -> None:
        self._box, self._columns = QWidget(), columns
        self._grid = QGridLayout(self._box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._group = QButtonGroup(self._box)
        self._values: list[Any] = []
        super().__init__(name, label, self._box)
        self._group.idClicked.connect(lambda _: self.edited.emit())
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[Any, str, str]]) -> None:
        """Offers other choices; what was chosen stays if it is still offered."""
        kept = self.value()
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._grid.removeWidget(button)
            button.deleteLater()
        self._values = [value for value, _, _ in choices]
        for index, (_, words, detail) in enumerate(choices):
            button = QRadioButton(f"{words}\n{detail}" if detail else words)
            button.setProperty("kind", "card")
            button.setAccessibleName(words)
            button.setAccessibleDescription(detail)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.installEventFilter(self)
            self._group.addButton(button, index)
            self._grid.addWidget(button, index // self._columns, index % self._columns)
        self.set_value(kept)

    def value(self) -> Any:
        index = self._group.checkedId()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: Any) -> None:
        if value in self._values:
            chosen = self._group.button(self._values.index(value))
            chosen.setChecked(True)
            self._box.setFocusProxy(chosen)

    def pick(self, index: int) -> None:
        """Chooses as by a click; nothing beyond the last."""
        if index < len(self._values):
            self._group.button(index).click()

    def is_empty(self) -> bool:
        return self.value() is None

    def marked(self) -> Sequence[QWidget]:
        return ()


def enum_choices(members: Sequence[Enum], words: Callable[[Any], str]) -> list[tuple[Any, str]]:
    """Choices of a `ChoiceField` from members of an enumeration."""
    return [(member, words(member)) for member in members]


def side_by_side(*widgets: QWidget, spacing: int = 8, stretch: bool = True) -> QBoxLayout:
    """Buttons in a row, 8 px apart, as everywhere."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row
