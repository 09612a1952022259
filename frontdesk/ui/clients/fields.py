"""Fields of the card that stand alone: a name that may come whole, the sex that a name tells, a mark, cases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from frontdesk.domain import names
from frontdesk.domain.clients import Form, Sex
from frontdesk.domain.names import Case
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import Field, LineField
from frontdesk.ui.icons import icon
from frontdesk.ui.widgets import Segments, line_edit


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


class SegmentField(Field):
    """A choice of two or three, all in sight."""

    def __init__(
        self, name: str, label: str, choices: Sequence[tuple[str, str, str]], is_small: bool = False
    ) -> None:
        """A small one stands beside a heading and has no label of its own."""
        self.segments = Segments(label, tuple(choices), is_field=not is_small)
        super().__init__(name, "" if is_small else label, self.segments)
        self.label = label
        self.segments.picked.connect(self._on_picked)

    def marked(self) -> Sequence[QWidget]:
        return ()

    def _on_picked(self, _value: str) -> None:
        self.edited.emit()


class FormField(SegmentField):
    """Whose card it is: of a person or of an organisation."""

    def __init__(self, name: str, label: str) -> None:
        glyphs = {Form.PERSON: "user", Form.ORGANISATION: "buildings"}
        super().__init__(
            name, label, [(form.value, words.heading(form), glyphs[form]) for form in Form], True
        )

    def value(self) -> Form:
        return Form(self.segments.value or Form.PERSON)

    def set_value(self, value: Form) -> None:
        self.segments.set_value(value.value)

    def is_empty(self) -> bool:
        return True  # a kind alone says nothing of anybody


class SexField(SegmentField):
    """What the name tells, or what the person has said: then its value is theirs."""

    def __init__(self, name: str, label: str) -> None:
        self._told: Sex | None = None
        self._picked: Sex | None = None
        super().__init__(name, label, [(sex.value, words.heading(sex), "") for sex in Sex])

    def value(self) -> Sex | None:
        return self._picked

    def set_value(self, value: Sex | None) -> None:
        self._picked = value
        self._show()

    def is_empty(self) -> bool:
        return not self.segments.value

    def show_told(self, told: Sex | None, by: str) -> None:
        """What the name tells, and by what; the hint of a sex that was picked by hand is its own."""
        self._told = told
        if self._picked is told:
            self._picked = None
        self._show()
        self.set_hint(self.tr("said by the client") if self._picked else by)

    def _on_picked(self, value: str) -> None:
        self._picked = None if self._told and self._told.value == value else Sex(value)
        super()._on_picked(value)

    def _show(self) -> None:
        shown = self._picked or self._told
        self.segments.set_value(shown.value if shown else "")


class CheckField(Field):
    """A yes or a no."""

    def __init__(self, name: str, label: str, text: str) -> None:
        self.box = QCheckBox(text)
        super().__init__(name, label, self.box)
        self.box.setAccessibleName(text)
        self.box.clicked.connect(lambda _: self.edited.emit())

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: bool) -> None:
        self.box.setChecked(value)

    def marked(self) -> Sequence[QWidget]:
        return ()


class OpenChoiceField(ChoiceField):
    """A list that keeps a value it does not know: it was written at another time or by another program."""

    def set_value(self, value: Any) -> None:
        if value not in self._values:
            self._values.append(value)
            self.box.addItem(str(value))
        super().set_value(value)


CASES = tuple(case for case in Case if case is not Case.NOMINATIVE)


class CaseFormsField(Field):
    """The whole name in its cases, as written by hand where the program would decline it wrongly.

    Folded until asked for; each empty line shows what the program would write.
    """

    def __init__(self, name: str, label: str) -> None:
        box = QWidget()
        self.fold, self._inner = QPushButton(label), QWidget()
        self.fold.setProperty("kind", "link")
        self.fold.setProperty("flush", "true")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._on_fold)
        self.lines = {case: line_edit() for case in CASES}
        self._name: tuple[str, str, str] | None = None
        self._sex: Sex | None = None
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (case, line) in enumerate(self.lines.items()):
            caption = QLabel(words.word(case))
            caption.setProperty("role", "label")
            caption.setBuddy(line)
            line.setAccessibleName(f"{label}: {caption.text()}")
            grid.addWidget(caption, row, 0)
            grid.addWidget(line, row, 1)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inner)
        super().__init__(name, "", box)
        self.label = label
        box.setFocusProxy(self.fold)
        for line in self.lines.values():
            line.installEventFilter(self)
            line.textEdited.connect(lambda _: self.edited.emit())
        self._on_fold(False)

    def value(self) -> tuple[tuple[str, str], ...]:
        typed = ((case.value, line.text()) for case, line in self.lines.items())
        return tuple(sorted((case, text) for case, text in typed if text))

    def set_value(self, value: Sequence[tuple[str, str]]) -> None:
        kept = dict(value)
        for case, line in self.lines.items():
            line.setText(kept.get(case.value, ""))
        self.fold.setChecked(bool(kept))

    def show_name(self, name: tuple[str, str, str] | None, sex: Sex | None) -> None:
        """Whose cases they are; None for an organisation, which is not declined."""
        self._name, self._sex = name, sex
        if self.fold.isChecked():
            self._suggest()

    def marked(self) -> Sequence[QWidget]:
        return ()

    def _on_fold(self, is_open: bool) -> None:
        self._inner.setVisible(is_open)
        self.fold.setIcon(icon("caret-down" if is_open else "caret-right", "accent.text"))
        if is_open:
            self._suggest()

    def _suggest(self) -> None:
        for case, line in self.lines.items():
            told = names.decline(*self._name, self._sex, case) if self._name else ""
            line.setPlaceholderText(str(told))
