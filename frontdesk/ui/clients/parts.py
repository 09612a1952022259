"""The list of the form's parts at the left: how far each one is, and what is wrong in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import paint, theme
from frontdesk.ui.clients.asked import AskedNotice
from frontdesk.ui.clients.form import ClientForm, Part
from frontdesk.ui.paint import draw_glyph
from frontdesk.ui.signs import KeyCap
from frontdesk.ui.widgets import Line

ROW = 36
USUAL = ("form", "language", "case_forms", "is_key", "segment")  # that these stand empty says nothing


@dataclass(frozen=True)
class PartState:
    """`filled` of a part: something stands in it and nothing is missing; `warned` stops nothing."""

    title: str
    glyph: str
    wrong: int
    filled: bool
    warned: int = 0


class PartList(QWidget):
    """One tab stop; arrows and clicks choose."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._states: tuple[PartState, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_states(self, states: Sequence[PartState], at: int) -> None:
        if (tuple(states), at) == (self._states, self._at):
            return
        if len(states) != len(self._states):
            self.updateGeometry()
        self._states, self._at = tuple(states), at
        here = self._states[at]
        told = self.tr("wrong: {0}").format(here.wrong) if here.wrong else ""
        self.setAccessibleName(self.tr("Parts of the card: {0}").format(f"{here.title} {told}".strip()))
        self.update()

    def stand_at(self, at: int) -> None:
        """The focus has come to that part."""
        if self._states:
            self.show_states(self._states, min(at, len(self._states) - 1))

    def sizeHint(self) -> QSize:
        return QSize(188, ROW * len(self._states))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, state in enumerate(self._states):
            self._draw(painter, QRect(0, index * ROW, self.width(), ROW), state, index == self._at)
        if self.hasFocus():
            paint.draw_focus(painter, QRect(0, self._at * ROW, self.width(), ROW))

    def _draw(self, painter: QPainter, rect: QRect, state: PartState, here: bool) -> None:
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("bg.selected"))
            painter.drawRoundedRect(rect, 4, 4)
        token = "accent.text" if here else "text.secondary"
        middle = rect.center().y()
        draw_glyph(painter, QRect(rect.left() + 10, middle - 8, 16, 16), state.glyph, token)
        room = -48 if state.wrong or state.warned else -30
        paint.draw_text(
            painter, rect.adjusted(36, 0, room, 0), state.title, "body", token, weight=600 if here else 400
        )
        spot = QRect(rect.right() - 24, middle - 7, 15, 15)
        if state.wrong or state.warned:
            tone, shape = ("danger", "warning-octagon-fill") if state.wrong else ("warning", "warning-fill")
            draw_glyph(painter, spot.translated(-14, 0), shape, f"{tone}.solid")
            count = QRect(rect.right() - 20, rect.top(), 14, rect.height())
            number = str(state.wrong or state.warned)
            paint.draw_text(painter, count, number, "small", f"{tone}.text", weight=600)
        elif state.filled:
            draw_glyph(painter, spot, "check-circle-fill", "success.solid")
        else:
            draw_glyph(painter, spot, "circle-dashed", "text.muted")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = int(event.position().y()) // ROW
        if 0 <= index < len(self._states):
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            at = max(0, min(self._at + steps[Qt.Key(event.key())], len(self._states) - 1))
            self.show_states(self._states, at)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._at)
        else:
            super().keyPressEvent(event)


class _Share(QWidget):
    """How much is filled. Qt's own bar paints at once, and with it whatever is not laid out yet."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(4)

    def show_share(self, share: float) -> None:
        if share != self._share:
            self._share = share
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for token, wide in (
            ("line.subtle", self.width()),
            ("accent.fill", round(self.width() * self._share)),
        ):
            painter.setBrush(theme.color(token))
            painter.drawRoundedRect(QRect(0, 0, wide, self.height()), 2, 2)


class PartsPane(QFrame):
    """The list, how much of the card is filled, and the two keys that move through it."""

    def __init__(self, form: ClientForm) -> None:
        super().__init__()
        self._form, self.list = form, PartList()
        self.setProperty("surface", "chrome")
        self.setProperty("edge", "right")
        self.setFixedWidth(208)
        self._bar, self._filled = _Share(), QLabel()
        self._filled.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(10)
        for widget in (self.list, Line(), self._filled, self._bar):
            column.addWidget(widget)
        self._keys = QWidget()
        keys = QGridLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setHorizontalSpacing(8)
        keys.setVerticalSpacing(6)
        keys.setColumnStretch(1, 1)
        hints = (("Ctrl+Down", self.tr("next part")), ("Ctrl+J", self.tr("next mistake")))
        for row, (key, what) in enumerate(hints):
            words = QLabel(what)
            words.setProperty("role", "muted")
            keys.addWidget(KeyCap(key), row, 0)
            keys.addWidget(words, row, 1)
        column.addWidget(self._keys)
        column.addStretch(1)
        self.asked = AskedNotice()
        column.addWidget(self.asked)

    def show_asking(self, name: str) -> None:
        """Who asks for the card, empty for nobody; in a low window there is no room for the hints besides."""
        self._keys.setVisible(not name)
        self.asked.show_asking(name)

    def refresh(self, at: int) -> None:
        """Looks at the form again; cheap enough for every key."""
        form = self._form
        self.list.show_states([self._state(part) for part in form.parts], at)
        counted = [field for field in form.fields if field.name not in USUAL and not field.isHidden()]
        count = sum(not field.is_empty() for field in counted)
        self._bar.show_share(count / len(counted))
        self._filled.setText(self.tr("Filled {0} of {1}").format(count, len(counted)))

    def _state(self, part: Part) -> PartState:
        if part.board is not None:
            board = part.board
            return PartState(
                part.short or part.title, part.glyph, len(board.wrong()), board.is_filled, board.warned
            )
        form = self._form
        fields = [form.field(name) for name in part.fields if not form.field(name).isHidden()]
        missing = any(field.is_empty() for field in fields if field.name in ("surname", "given", "title"))
        filled = any(not field.is_empty() for field in fields if field.name not in USUAL)
        warned = form.documents.warned if "documents" in part.fields else 0
        wrong = sum(len(field.wrong()) for field in fields)
        return PartState(part.short or part.title, part.glyph, wrong, filled and not missing, warned)
