"""Fields of forms: label above, control, and beneath it a hint or what is wrong.

Nothing is rewritten while one types: a field takes any text and shows it well on being left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from frontdesk.domain import identifiers, plain
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.ui import theme
from frontdesk.ui.signs import Glyph
from frontdesk.ui.widgets import line_edit


@dataclass(frozen=True, slots=True)
class Said:
    """What is wrong with a field; `at` names a part of its value (`1.number`), empty for the whole.

    A doubt may be saved once its reason is written.
    """

    at: str
    words: str
    is_doubt: bool = False


def clean(widget: QWidget) -> None:
    """Has the lines in `widget`, or itself, show no sign that nobody sees."""
    for line in (widget, *widget.findChildren(QLineEdit)):
        if isinstance(line, QLineEdit) and (shown := plain.line(line.text())) != line.text():
            line.selectAll()
            line.insert(shown)


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
        if not label:
            caption.hide()
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
        raise TypeError(f"{type(self).__name__} cannot show {value!r}")

    def joined(self, before: Any, typed: Any) -> Any:
        """Two values of which neither may be lost; where only one can stand, what was typed last."""
        del before
        return typed

    def is_empty(self) -> bool:
        return not self.value()

    def is_unmeant(self) -> bool:
        """Words stand in it that mean none of what can be chosen: saved so, they would be lost."""
        return False

    @property
    def problem(self) -> str:
        return self._problem

    def show_said(self, said: Sequence[Said]) -> None:
        """All that is wrong with the value, and nothing else; none takes it back."""
        self.show_problem(said[0].words if said else "")

    def said(self) -> Sequence[Said]:
        """What is shown as wrong now."""
        return (Said("", self._problem),) if self._problem else ()

    def admits(self, at: str) -> bool:
        """Whether a mistake in that part may be said already: not of a control that nobody has come to."""
        del at
        return True

    def wrong(self) -> Sequence[QWidget]:
        """The controls to be mended, in their order; each can take the focus."""
        return (self,) if self._problem else ()

    def show_problem(self, words: str) -> None:
        """Says what is wrong and what to do; empty words take it back."""
        self._problem = words
        state = "error" if words else ""
        for widget in self.marked():
            if (widget.property("state") or "") != state:
                theme.set_style(widget, state=state)
        self._show_below()

    def marked(self) -> Sequence[QWidget]:
        """The controls whose border turns red."""
        return (self.editor,)

    @property
    def hint(self) -> str:
        return self._hint

    def set_hint(self, words: str) -> None:
        if words != self._hint:
            self._hint = words
            self._show_below()

    def tidy(self) -> None:
        """Shows the value as it should be written; called when the field is left."""

    def clean(self) -> None:
        """Takes out of sight what is not stored: signs that nobody sees. Called before `tidy`."""
        clean(self.editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QFocusEvent)
            and event.lostFocus()
            and event.reason() != Qt.FocusReason.PopupFocusReason
            and isValid(self._below)  # a form that is taken away loses its focus, too
            and isValid(self._shape)
        ):
            self.clean()
            self.tidy()
            self.left.emit()
        return super().eventFilter(watched, event)

    def _show_below(self) -> None:
        words = self._problem or self._hint
        self._below.setText(words)
        self._below.setVisible(bool(words))
        self._shape.setVisible(bool(self._problem))
        tone = "danger" if self._problem else "muted"
        if self._below.property("tone") != tone:
            theme.set_style(self._below, role="small", tone=tone)
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
        line: QLineEdit | None = None,
    ) -> None:
        self.line = line or line_edit()
        self.line.setPlaceholderText(placeholder)
        self.line.setReadOnly(read_only)
        super().__init__(name, label, self.line, required, hint)
        self.line.textEdited.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        return plain.line(self.line.text())

    def set_value(self, value: str) -> None:
        if value != self.line.text():
            self.line.setText(value)

    def joined(self, before: str, typed: str) -> str:
        return f"{before} {typed}" if before.strip() and before != typed else typed

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
