"""Fields of forms with a choice or with long text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QWidget,
)

from frontdesk.domain import plain
from frontdesk.ui import paint
from frontdesk.ui.forms.fields import Field


class _Box(QComboBox):
    """What has no room ends in an ellipsis, and is told by the tip."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option, style = QPainter(self), QStyleOptionComboBox(), self.style()
        self.initStyleOption(option)
        style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
        parts = QStyle.SubControl
        room = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, parts.SC_ComboBoxEditField, self
        )
        words = self.currentText()
        option.currentText = self.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, room.width() - 2
        )
        self.setToolTip(words if option.currentText != words else "")
        style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)


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
        self.box = _Box()
        self._values: list[Any] = []
        self.set_choices(choices)
        super().__init__(name, label, self.box, required, hint)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.activated.connect(lambda _: self.edited.emit())

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offers others; none of them is chosen yet."""
        self._values = [value for value, _ in choices]
        self.box.clear()
        self.box.addItems([words for _, words in choices])

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

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(plain.broken(plain.text(source.text())))

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
        return plain.text(self.text.toPlainText())

    def joined(self, before: str, typed: str) -> str:
        return f"{before}\n{typed}" if before.strip() and before != typed else typed

    def clean(self) -> None:
        if self.value() != self.text.toPlainText():
            cursor, value = QTextCursor(self.text.document()), self.value()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(value)

    def set_value(self, value: str) -> None:
        if value != self.text.toPlainText():
            self._quiet = True
            self.text.setPlainText(value)
            if self.text.hasFocus():
                self.text.moveCursor(QTextCursor.MoveOperation.End)
            self._quiet = False

    def is_empty(self) -> bool:
        return not self.value().strip()

    def _on_change(self) -> None:
        length = len(self.text.toPlainText())
        near = self._limit and length > self._limit * 4 // 5
        self.set_hint(self.tr("{0} of {1}").format(length, self._limit) if near else self._own_hint)
        if not self._quiet:
            self.edited.emit()


class CardButton(QRadioButton):
    """Words at the left, what they entail at the right."""

    def __init__(self, words: str, detail: str) -> None:
        super().__init__(words)
        self._detail = detail
        self.setToolTip(f"{words}, {detail}" if detail else words)

    def sizeHint(self) -> QSize:
        wide = paint.text_width(self.text(), "body", 600) + paint.text_width(self._detail, "small")
        return QSize(wide + 72, 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option, parts = QPainter(self), QStyleOptionButton(), QStyle.SubElement
        self.initStyleOption(option)
        words, option.text = option.text, ""
        self.style().drawControl(QStyle.ControlElement.CE_RadioButton, option, painter, self)
        left = self.style().subElementRect(parts.SE_RadioButtonIndicator, option, self).right() + 10
        rest = self.rect().adjusted(left, 0, -12, 0)
        taken = paint.text_width(self._detail, "small")
        paint.draw_text(
            painter, rest.adjusted(0, 0, -taken - 8, 0), words, weight=600 if self.isChecked() else 500
        )
        token = "accent.text" if self.isChecked() else "text.secondary"
        paint.draw_text(painter, rest, self._detail, "small", token, Qt.AlignmentFlag.AlignRight)


class RadioCards(Field):
    """Few choices, each with a line of its own: `choices` are (value, words, detail). Alt+1… pick when
    `keys`.
    """

    def __init__(
        self,
        name: str,
        label: str,
        choices: Sequence[tuple[Any, str, str]],
        columns: int = 2,
        one_line: bool = False,
    ) -> None:
        """With `one_line` the detail stands at the right of the words, else beneath them."""
        self._box, self._columns, self._one_line = QWidget(), columns, one_line
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
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        former = self._group.buttons()
        for button in former:
            self._group.removeButton(button)
            self._grid.removeWidget(button)
        self._values = [value for value, _, _ in choices]
        for index, (_, words, detail) in enumerate(choices):
            beneath = f"{words}\n{detail}" if detail else words
            button = CardButton(words, detail) if self._one_line else QRadioButton(beneath)
            button.setProperty("kind", "card")
            button.setAccessibleName(words)
            button.setAccessibleDescription(detail)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.installEventFilter(self)
            self._group.addButton(button, index)
            self._grid.addWidget(button, index // self._columns, index % self._columns)
        self._take_place_of(former)
        self.set_value(kept)

    def _take_place_of(self, former: Sequence[QWidget]) -> None:
        """Tab finds the new buttons where the former ones stood, not behind everything else."""
        if former:
            walk_in_turn(former[-1], *self._group.buttons())
        for button in former:
            button.deleteLater()

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


def walk_in_turn(*widgets: QWidget) -> None:
    """Tab goes from each to the next: widgets that came later stand where the eye meets them, not behind
    everything else.
    """
    for before, after in pairwise(widgets):
        if before.window() is after.window():  # else they are not in their places yet
            QWidget.setTabOrder(before, after)
