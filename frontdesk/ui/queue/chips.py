"""The filters of the queue as one row of words with counts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from frontdesk.ui import paint, theme
from frontdesk.ui.paint import draw_glyph

HEIGHT, PAD, GAP = 26, 7, 2


@dataclass(frozen=True)
class FilterChip:
    """`glyph` stands before the words, with `tone`; where room is short `short` stands for the words."""

    key: str
    words: str
    count: int = 0
    glyph: str = ""
    tone: str = ""
    short: str = ""


class FilterChips(QWidget):
    """One tab stop: arrows move the choice, a click picks."""

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._at = name, 0
        self._chips: tuple[FilterChip, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    @property
    def value(self) -> str:
        return self._chips[self._at].key

    @property
    def words(self) -> str:
        return self._chips[self._at].words

    def set_chips(self, chips: tuple[FilterChip, ...]) -> None:
        self._chips = chips
        self._say()
        self.update()

    def show_value(self, key: str) -> None:
        """Shows what is picked already, without picking it; an unknown key shows the first chip."""
        self._at = next((place for place, chip in enumerate(self._chips) if chip.key == key), 0)
        self._say()
        self.update()

    def pick(self, index: int) -> None:
        if 0 <= index < len(self._chips) and index != self._at:
            self._at = index
            self._say()
            self.update()
            self.picked.emit(self.value)

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def _say(self) -> None:
        told = ", ".join(f"{chip.words} {chip.count}" for chip in self._chips)
        self.setAccessibleName(f"{self._name}: {self.words}")
        self.setAccessibleDescription(told)

    def _width(self, chip: FilterChip, short: bool) -> int:
        name = 0 if short and chip.short else paint.text_width(chip.words, "small", 600) + 5
        glyph = 18 if (chip.short if short and chip.short else chip.glyph) else 0
        return PAD * 2 + name + glyph + paint.text_width(str(chip.count), "small", 600)

    def _rects(self) -> list[tuple[QRect, bool]]:
        """Where each chip stands and whether it stands without its words, the last giving way first."""
        short: set[int] = set()
        for index in reversed(range(len(self._chips))):
            taken = sum(self._width(chip, n in short) + GAP for n, chip in enumerate(self._chips))
            if taken - GAP <= self.width():
                break
            short.add(index)
        left, found = 0, []
        for index, chip in enumerate(self._chips):
            width = self._width(chip, index in short)
            found.append((QRect(left, 0, width, HEIGHT), index in short and bool(chip.short)))
            left += width + GAP
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, (rect, short) in enumerate(self._rects()):
            self._paint_chip(painter, rect, short, index)

    def _paint_chip(self, painter: QPainter, rect: QRect, short: bool, index: int) -> None:
        chip, chosen = self._chips[index], index == self._at
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("bg.selected"))
            painter.drawRoundedRect(rect, 4, 4)
        token = "accent.text" if chosen else "text.secondary"
        left = rect.left() + PAD
        if glyph := chip.short if short else chip.glyph:
            draw_glyph(painter, QRect(left, 6, 14, 14), glyph, chip.tone if chip.count else token)
            left += 18
        weight = 600 if chosen else 500
        if not short:
            left += paint.draw_text(
                painter, QRect(left, 0, 200, HEIGHT), chip.words, "small", token, weight=weight
            )
            left += 5
        paint.draw_text(painter, QRect(left, 0, 60, HEIGHT), str(chip.count), "small", token, weight=weight)
        if chosen and self.hasFocus():
            paint.draw_focus(painter, rect)

    def event(self, event: QEvent) -> bool:
        """A chip that stands without its words says them under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._index_at(event.pos())
            if at is not None:
                QToolTip.showText(
                    event.globalPos(), f"{self._chips[at].words}: {self._chips[at].count}", self
                )
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._index_at(event.position().toPoint())
        if at is not None:
            self.pick(at)

    def _index_at(self, point: QPoint) -> int | None:
        return next((index for index, (rect, _) in enumerate(self._rects()) if rect.contains(point)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.pick(self._at + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
