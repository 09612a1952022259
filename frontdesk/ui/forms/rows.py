"""A field of several parts, one under another: each a row with its own controls, mistakes and way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.ui import theme
from frontdesk.ui.forms.choices import walk_in_turn
from frontdesk.ui.forms.fields import Field, Said, clean
from frontdesk.ui.icons import icon
from frontdesk.ui.signs import Glyph

LIMIT = 12  # parts of one kind; a card is no directory
Control = QLineEdit | QComboBox


class Message(QWidget):
    """What is wrong, doubtful or worth knowing, with its shape; hidden while there is nothing."""

    _LOOKS = {
        "danger": ("warning-octagon-fill", "danger.solid"),
        "warning": ("warning-fill", "warning.solid"),
        "muted": ("info", "text.muted"),
    }

    def __init__(self, parent: QWidget) -> None:
        """With a parent from the start: one that is shown without is a window and takes the focus."""
        super().__init__(parent)
        self._shape, self._words = Glyph("info", "text.muted", 14), QLabel()
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text()

    def say(self, words: str, tone: str = "danger") -> None:
        if words == self._words.text() and self.isHidden() is not bool(words):
            return
        self._shape.set_glyph(*self._LOOKS[tone])
        self._words.setText(words)
        theme.set_style(self._words, role="small", tone=tone)
        self.setVisible(bool(words))


class Row(QWidget):
    """One part of the value. `add` its controls in their order; `dropped` when the clerk takes it away."""

    edited = Signal()
    left = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.controls: dict[str, QWidget] = {}
        self.message = Message(self)
        self._captions: list[QLabel] = []
        self._buttons: tuple[QWidget, ...] = ()
        self._visited: set[str] = set()
        self._said: tuple[Said, ...] = ()
        self._hints: tuple[Said, ...] = ()
        self.drop = QToolButton()
        self.drop.setIcon(icon("trash"))
        self.drop.setIconSize(QSize(16, 16))
        self.drop.setFixedSize(32, 32)
        self.drop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.drop.clicked.connect(self.dropped)
        self.line = QHBoxLayout()
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self.line)
        column.addWidget(self.message)
        column.addStretch(1)

    # For those who make a kind of row

    def add(
        self,
        name: str,
        control: QWidget,
        caption: str,
        stretch: int = 0,
        width: int = 0,
        into: QBoxLayout | None = None,
    ) -> None:
        """`caption` stands above the control in the first row, and is its name for a screen reader."""
        self.controls[name] = control
        control.setAccessibleName(caption)
        control.installEventFilter(self)
        if width:
            control.setFixedWidth(width)
        if isinstance(control, QLineEdit):
            control.textEdited.connect(lambda _: self.edited.emit())
        elif isinstance(control, QComboBox):
            control.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            control.activated.connect(lambda _: self._on_picked())
        label = QLabel(caption)
        label.setProperty("role", "label")
        label.setBuddy(control)
        self._captions.append(label)
        cell = QVBoxLayout()
        cell.setContentsMargins(0, 0, 0, 0)
        cell.setSpacing(4)
        cell.addWidget(label)
        cell.addWidget(control)
        (into or self.line).addLayout(cell, stretch)

    def end(self, name: str, *buttons: QWidget) -> None:
        """The buttons at the end of the line; `name` is what the last of them takes away."""
        self.drop.setAccessibleName(name)
        self.drop.setToolTip(name)
        self._buttons = buttons
        for button in (*buttons, self.drop):
            self.line.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)

    def tidy(self, name: str) -> None:
        """Shows what stands in that control as it should be written; called when it is left."""

    def value(self) -> Any:
        raise TypeError(f"{type(self).__name__} has no value of its own")

    def set_value(self, value: Any) -> None:
        raise TypeError(f"{type(self).__name__} cannot show {value!r}")

    # For the field

    def stops(self) -> list[QWidget]:
        """What Tab walks, in its order."""
        return [*self.controls.values(), *self._buttons]

    def begin(self, value: Any) -> None:
        """Another part stands here: nobody has come to its controls yet, and nothing is wrong."""
        self._visited.clear()
        self.set_value(value)
        self._hints = ()
        self.show_said(())

    def show_captions(self, on: bool, /) -> None:
        for label in self._captions:
            label.setVisible(on)

    def admits(self, name: str) -> bool:
        control = self.controls.get(name)
        typed = isinstance(control, QLineEdit) and bool(control.text().strip())
        return typed or name in self._visited

    def said(self) -> tuple[Said, ...]:
        return self._said

    def show_said(self, said: Sequence[Said]) -> None:
        self._said = tuple(said)
        wrong = {one.at: one for one in said}
        for name, control in self.controls.items():
            one = wrong.get(name)
            state = ("warning" if one.is_doubt else "error") if one else ""
            if control.property("state") != state and (state or control.property("state")):
                theme.set_style(control, state=state)
            control.setAccessibleDescription(one.words if one else "")
        self._tell()

    def show_hints(self, hints: Sequence[Said]) -> None:
        """What is worth knowing and stops nothing."""
        self._hints = tuple(hints)
        self._tell()

    @property
    def hints(self) -> tuple[Said, ...]:
        return self._hints

    def wrong(self) -> list[QWidget]:
        return [control for name, control in self.controls.items() if any(s.at == name for s in self._said)]

    def _tell(self) -> None:
        said = self._said or self._hints
        words = " ".join(dict.fromkeys(_ended(one.words) for one in said)) if len(said) > 1 else ""
        only_doubts = bool(self._said) and all(one.is_doubt for one in self._said)
        tone = "warning" if only_doubts or not self._said else "danger"
        self.message.say(words or (said[0].words if said else ""), tone)

    def _on_picked(self) -> None:
        self.edited.emit()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QFocusEvent)
            and event.lostFocus()
            and event.reason() != Qt.FocusReason.PopupFocusReason
        ):
            name = next((name for name, control in self.controls.items() if control is watched), "")
            self._visited.add(name)
            clean(self)
            self.tidy(name)
            self.left.emit()
        return super().eventFilter(watched, event)


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


class RowsField(Field):
    """`make` gives a row for a value, `blank` the value of a row that was just added."""

    def __init__(
        self,
        name: str,
        label: str,
        make: Callable[[], Row],
        more: str,
        blank: Any,
        captions: bool = False,
        limit: int = LIMIT,
    ) -> None:
        self._make, self._blank, self._has_captions, self._limit = make, blank, captions, limit
        self._all: list[Row] = []
        self._shown = 0
        box = QWidget()
        self.column = QVBoxLayout(box)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.more = QPushButton(more)
        self.more.setProperty("kind", "link")
        self.more.setProperty("flush", "true")
        self.more.setIcon(icon("plus", "accent.text"))
        self.more.clicked.connect(self.add_row)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        super().__init__(name, label, box)
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self.set_value(())

    @property
    def rows(self) -> tuple[Row, ...]:
        """Those in sight."""
        return tuple(self._all[: self._shown])

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """No focus proxy: Tab would come back to it instead of going on."""
        (self.first_control(self.rows[0]) if self.rows else self.more).setFocus(reason)

    def value(self) -> tuple[Any, ...]:
        parts = [row.value() for row in self.rows]
        while parts and parts[-1].is_empty:
            parts.pop()
        return tuple(parts)

    def set_value(self, value: Sequence[Any]) -> None:
        shown = [*value] or [self._blank]
        for row, part in zip(self._grow(len(shown)), shown, strict=True):
            row.begin(part)
        self._show(len(shown))

    def is_empty(self) -> bool:
        return all(part.is_empty for part in self.value())

    def add_row(self) -> None:
        """One more, with the focus where it is typed."""
        if self._shown >= self._limit:
            return
        rows = self._grow(self._shown + 1)
        rows[-1].begin(self._blank)
        self._show(self._shown + 1)
        self.first_control(rows[-1]).setFocus()

    def first_control(self, row: Row) -> QWidget:
        """Where typing goes: the first line, past the kinds that are right mostly."""
        lines = [control for control in row.controls.values() if isinstance(control, QLineEdit)]
        return lines[0] if lines else next(iter(row.controls.values()))

    # What is wrong

    def show_said(self, said: Sequence[Said]) -> None:
        for index, row in enumerate(self.rows):
            mine = []
            for one in said:
                place, _, name = one.at.partition(".")
                if place == str(index):
                    mine.append(Said(name, one.words, one.is_doubt))
            row.show_said(mine)
        self._problem = said[0].words if said else ""

    def show_problem(self, words: str) -> None:
        self.show_said([Said("0.", words)] if words else ())

    def said(self) -> Sequence[Said]:
        return [
            Said(f"{index}.{one.at}", one.words, one.is_doubt)
            for index, row in enumerate(self.rows)
            for one in row.said()
        ]

    def wrong(self) -> Sequence[QWidget]:
        return [control for row in self.rows for control in row.wrong()]

    def admits(self, at: str) -> bool:
        place, _, name = at.partition(".")
        rows = self.rows
        return not place.isdigit() or int(place) >= len(rows) or rows[int(place)].admits(name)

    def marked(self) -> Sequence[QWidget]:
        return ()

    # Rows come and go

    def _grow(self, count: int) -> list[Row]:
        grows = len(self._all) < count
        while len(self._all) < count:
            row = self._make()
            row.edited.connect(self._on_edited)
            row.left.connect(self.left)
            row.dropped.connect(lambda row=row: self._remove(row))
            self._all.append(row)
            self.column.insertWidget(len(self._all) - 1, row)
        if grows:
            walk_in_turn(*(stop for row in self._all for stop in row.stops()), self.more)
        return self._all[:count]

    def _show(self, count: int) -> None:
        self._shown = count
        for index, row in enumerate(self._all):
            row.setVisible(index < count)
            row.show_captions(self._has_captions and index == 0)
        self._show_ends()

    def _on_edited(self) -> None:
        self._show_ends()
        self.edited.emit()

    def _show_ends(self) -> None:
        for row in self.rows:
            row.drop.setVisible(self._shown > 1)  # a single one goes when its text does
        last = self._all[self._shown - 1].value() if self._shown else None
        self.more.setVisible(self._shown < self._limit and (last is None or not last.is_empty))

    def _remove(self, row: Row) -> None:
        kept = [other.value() for other in self.rows if other is not row]
        self.set_value(kept)
        rows = self.rows
        (self.first_control(rows[-1]) if rows else self.more).setFocus()
        self.edited.emit()
        self.left.emit()
