"""The rail: sections with icon, word and counter. Only sections that exist are on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout

from frontdesk.ui import paint, theme
from frontdesk.ui.glyphs import GLYPHS
from frontdesk.ui.paint import draw_glyph

if TYPE_CHECKING:  # making a class of Qt takes a while; these are named in signatures only
    from PySide6.QtGui import QKeyEvent, QPaintEvent

WIDTH = 80  # «Инциденты», heavier on its own section, stands clear of both edges
BUTTON = QSize(WIDTH - 8, 52)


class RailButton(QAbstractButton):
    def __init__(self, text: str, glyph: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setFixedSize(BUTTON)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._glyph, self._count, self._alert = glyph, 0, False

    def set_count(self, count: int, alert: bool) -> None:
        self._count, self._alert = count, alert
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return BUTTON

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "bg.selected" if self.isChecked() else "bg.hover" if self.underMouse() else ""
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ground))
            painter.drawRoundedRect(self.rect(), 6, 6)
        token = "accent.text" if self.isChecked() else "text.secondary"
        filled = f"{self._glyph}-fill"
        name = filled if self.isChecked() and filled in GLYPHS else self._glyph
        draw_glyph(painter, QRect(BUTTON.width() // 2 - 10, 8, 20, 20), name, token)
        weight = 600 if self.isChecked() else 500
        paint.draw_text(
            painter,
            QRect(0, 30, BUTTON.width(), 16),
            self.text(),
            "caption",
            token,
            Qt.AlignmentFlag.AlignHCenter,
            weight,
        )
        if self._count:
            words = str(self._count) if self._count < 100 else "99+"
            paint.draw_badge(
                painter,
                QPointF(BUTTON.width() // 2 + 13, 11),
                words,
                "badge.alert" if self._alert else "badge.neutral",
            )
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), 5)


class Rail(QFrame):
    """One tab stop: arrows walk it, Enter or Space goes."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "chrome")
        self.setProperty("edge", "right")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Sections"))
        self._buttons: dict[str, RailButton] = {}
        self._above = 0  # sections that do not stand at the foot
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3, 8, 4, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)

    @property
    def sections(self) -> tuple[str, ...]:
        return tuple(self._buttons)

    def add(self, id: str, text: str, glyph: str, at_foot: bool = False) -> None:
        """`at_foot`: with what is not needed every hour, above the deeds."""
        button = RailButton(text, glyph)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._go(id))
        self._buttons[id] = button
        if at_foot:
            self._column.addWidget(button)
        else:
            self._column.insertWidget(self._above, button)
            self._above += 1

    def add_deed(self, text: str, glyph: str) -> RailButton:
        """A button at the foot that is no section, e.g. stepping away."""
        button = RailButton(text, glyph)
        self._column.addWidget(button)
        return button

    def set_current(self, id: str) -> None:
        if self._buttons[id].isChecked():
            return
        for name, button in self._buttons.items():
            button.setChecked(name == id)
        self.update()

    def set_count(self, id: str, count: int, alert: bool = False) -> None:
        self._buttons[id].set_count(count, alert)

    def focus_current(self) -> None:
        button = next((b for b in self._buttons.values() if b.isChecked()), None)
        (button or self).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        buttons = list(self._buttons.values())
        here = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        if event.key() in steps and here is not None:
            buttons[max(0, min(here + steps[Qt.Key(event.key())], len(buttons) - 1))].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here is not None:
            buttons[here].click()
        else:
            super().keyPressEvent(event)

    def _go(self, id: str) -> None:
        self.set_current(id)
        self.chosen.emit(id)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        button = next((b for b in self._buttons.values() if b.isChecked()), None)
        if button is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent.fill"))
            painter.drawRoundedRect(QRect(-3, button.y() + 14, 6, 24), 3, 3)
