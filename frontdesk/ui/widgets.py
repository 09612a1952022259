"""Small painted widgets of one class each: chip, buttons with their key, titles, empty states."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain import plain
from frontdesk.ui import paint, theme
from frontdesk.ui.icons import icon
from frontdesk.ui.paint import draw_glyph
from frontdesk.ui.signs import Glyph

if TYPE_CHECKING:  # making a class of Qt takes a while; these are named in signatures only
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent


class Chip(QAbstractButton):
    """A soft pill with shape and word. It is a button only when `clickable`; then it carries a caret."""

    def __init__(self, mark: paint.Mark, clickable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._clickable = mark, clickable
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if clickable else Qt.FocusPolicy.NoFocus)
        self.set_mark(mark)

    @property
    def mark(self) -> paint.Mark:
        return self._mark

    def set_mark(self, mark: paint.Mark) -> None:
        self._mark = mark
        self.setText(mark.word)
        self.setAccessibleName(mark.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return paint.chip_size(self._mark.word, self._mark.icon, 24, self._after)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _after(self) -> str:
        return "caret-down" if self._clickable else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.draw_chip(painter, self.rect(), self._mark, self._after)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clickable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class ActionButton(QPushButton):
    """A button that prints its key inside. `kind`: primary (one a screen), quiet, link, danger, or plain."""

    def __init__(
        self, text: str, key: str = "", kind: str = "", glyph: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._key = paint.key_words(key) if key else ""
        self.setProperty("kind", kind)
        if glyph:
            self.setIcon(icon(glyph, "accent.on" if kind == "primary" else "text.secondary"))
            self.setIconSize(QSize(16, 16))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self._key)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        room = (self._key_room() if self._key else 0) + (4 if self._paints_itself else 0)
        return size + QSize(room, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does; Ctrl+Enter belongs to the screen."""
        plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in plain:
            self.click()
            return
        super().keyPressEvent(event)

    @property
    def _paints_itself(self) -> bool:
        """A style sets no room between an icon and the words."""
        return not self.icon().isNull() and bool(self.text()) and self.property("kind") != "link"

    def _key_room(self) -> int:
        return paint.keycap_size(self._key).width() + 8

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._key or self._paints_itself):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QtWidgets.QStyleOptionButton()  # named in full: the first use of QStyle makes a dozen enums
        self.initStyleOption(option)
        text, glyph = option.text, QIcon(option.icon)  # a copy: the option's own is about to be emptied
        option.text, option.icon = "", QIcon()
        self.style().drawControl(QtWidgets.QStyle.ControlElement.CE_PushButton, option, painter, self)
        primary = self.property("kind") == "primary"
        token = "text.disabled" if not self.isEnabled() else "accent.on" if primary else "text.primary"
        weight = 600 if primary else 400 if self.property("kind") == "quiet" else 500
        cap = paint.keycap_size(self._key)
        wide, after = paint.text_width(text, "body", weight), self._key_room() if self._key else 0
        left = (self.width() - wide - after - (24 if not glyph.isNull() else 0)) // 2
        if not glyph.isNull():
            glyph.paint(painter, QRect(left, (self.height() - 16) // 2, 16, 16))
            left += 24
        paint.draw_text(painter, QRect(left, 0, wide + 2, self.height()), text, "body", token, weight=weight)
        if not self._key:
            return
        spot = QRect(left + wide + 8, (self.height() - cap.height()) // 2, cap.width(), cap.height())
        on = "accent.on" if primary and self.isEnabled() else "text.secondary"
        paint.draw_keycap(painter, spot, self._key, on, "accent.on" if on == "accent.on" else "line.strong")


class PrimaryButton(ActionButton):
    """The one main deed of a screen."""

    def __init__(self, text: str, key: str = "", glyph: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, key, "primary", glyph, parent)


class SectionTitle(QWidget):
    """A heading without a frame, a muted count beside it, and room at the right for one control."""

    def __init__(
        self, text: str, count: str = "", role: str = "section", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._count = QLabel(text), QLabel(count)
        self._title.setProperty("role", role)
        self._count.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)

    def set_text(self, text: str, count: str = "") -> None:
        self._title.setText(text)
        self._count.setText(count)

    def add(self, widget: QWidget) -> None:
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)


class EmptyState(QWidget):
    """What a pane says when it has nothing: one small icon, one line, at most one button."""

    def __init__(
        self, glyph: str, text: str, button: QPushButton | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = QLabel(text)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setProperty("tone", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Glyph(glyph, "text.muted", 20), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        if button is not None:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def set_text(self, text: str) -> None:
        self._text.setText(text)


def line_edit() -> QLineEdit:
    """A line that takes a page pasted by mistake without standing still over it."""
    made = QLineEdit()
    made.setMaxLength(plain.LINE)
    return made


class Line(QFrame):
    """A separator one pixel thick."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Segments(QWidget):
    """A segmented choice: arrows and Home/End move, a click picks; one tab stop."""

    picked = Signal(str)

    def __init__(
        self,
        name: str,
        choices: tuple[tuple[str, str, str], ...],
        value: str = "",
        parent: QWidget | None = None,
        is_field: bool = False,
    ) -> None:
        """`choices` are (value, words, glyph); with a glyph and no words only the glyph is drawn. As a field
        of a form it is as wide as its place, and may have nothing chosen.
        """
        super().__init__(parent)
        self._choices, self._is_field = choices, is_field
        self._at = next((i for i, c in enumerate(choices) if c[0] == value), -1 if is_field else 0)
        self._name = name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wide = QSizePolicy.Policy.Expanding if is_field else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def value(self) -> str:
        return self._choices[self._at][0] if self._at >= 0 else ""

    def set_value(self, value: str) -> None:
        """Shows `value` without announcing it; what is no choice leaves none chosen."""
        self._at = next((i for i, c in enumerate(self._choices) if c[0] == value), -1)
        self._say()
        self.update()

    def set_choices(self, choices: tuple[tuple[str, str, str], ...]) -> None:
        """Other words for what can be chosen; the choice stays."""
        if choices != self._choices:
            self._choices = choices
            self._say()
            self.updateGeometry()
            self.update()

    def pick(self, index: int) -> None:
        index = max(0, min(index, len(self._choices) - 1))
        if index != self._at:
            self._at = index
            self._say()
            self.update()
            self.picked.emit(self.value)

    def _say(self) -> None:
        chosen = self._choices[self._at][1] or self.value if self._at >= 0 else ""
        self.setAccessibleName(f"{self._name}: {chosen}")

    def _widths(self) -> list[int]:
        if self._is_field and self.width() > self.minimumSizeHint().width():
            each = self.width() // len(self._choices)
            return [*[each] * (len(self._choices) - 1), self.width() - each * (len(self._choices) - 1)]
        return self._needed()

    def _needed(self) -> list[int]:
        return [
            (paint.text_width(words, "small", 600) if words else 0)
            + (16 if glyph else 0)
            + (4 if words and glyph else 0)
            + 20
            for _, words, glyph in self._choices
        ]

    def sizeHint(self) -> QSize:
        return QSize(sum(self._needed()), 32 if self._is_field else 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line.strong"))
        painter.setBrush(theme.color("bg.surface" if self.isEnabled() else "bg.sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        left = 0
        for index, width in enumerate(self._widths()):
            self._draw_one(painter, QRect(left, 0, width, self.height()), index)
            left += width
        if self.hasFocus():
            paint.draw_focus(painter, self.rect())

    def _draw_one(self, painter: QPainter, rect: QRect, index: int) -> None:
        _, words, glyph = self._choices[index]
        chosen = index == self._at
        if chosen and self.isEnabled():
            painter.setPen(theme.color("accent.fill"))
            painter.setBrush(theme.color("bg.selected"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        token = "accent.text" if chosen and self.isEnabled() else "text.secondary"
        left = rect.left() + 10
        if self._is_field:
            wide = paint.text_width(words, "body", 600 if chosen else 400) + (20 if glyph else 0)
            left = rect.left() + (rect.width() - wide) // 2
        if glyph:
            draw_glyph(painter, QRect(left, (rect.height() - 16) // 2, 16, 16), glyph, token)
            left += 20
        if words:
            paint.draw_text(
                painter,
                rect.adjusted(left - rect.left(), 0, 0, 0),
                words,
                "body" if self._is_field else "small",
                token,
                weight=600 if chosen else 500,
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = 0
        for index, width in enumerate(self._widths()):
            left += width
            if event.position().x() < left:
                self.pick(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves: dict[int, Callable[[], int]] = {
            Qt.Key.Key_Left: lambda: self._at - 1,
            Qt.Key.Key_Right: lambda: self._at + 1,
            Qt.Key.Key_Home: lambda: 0,
            Qt.Key.Key_End: lambda: len(self._choices) - 1,
        }
        if event.key() in moves:
            self.pick(moves[event.key()]())
            return
        super().keyPressEvent(event)
