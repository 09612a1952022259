"""The counters of the office in one row; those taken by others are struck and cannot be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.domain.staff import CounterRow
from frontdesk.ui import paint, theme


class CounterChoice(QWidget):
    """One tab stop: arrows walk the free ones, a digit picks. The last place is for work without a counter."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[CounterRow, ...] = ()
        self._mine = ""
        self.value: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def set_counters(self, rows: Sequence[CounterRow], wanted: int | None, mine: str = "") -> None:
        """`wanted` is chosen if it is free, else the first free one. A seat of `mine`, a short name, is free."""
        self._rows, self._mine = tuple(rows), mine
        free = [row.number for row in rows if not self._is_taken(row)]
        self.value = wanted if wanted in free else next(iter(free), None)
        self._say()
        self.update()

    def set_value(self, value: int | None) -> None:
        if value is None or any(row.number == value and not self._is_taken(row) for row in self._rows):
            self.value = value
            self._say()
            self.update()
            self.picked.emit()

    @property
    def taken(self) -> tuple[CounterRow, ...]:
        return tuple(row for row in self._rows if self._is_taken(row))

    def _is_taken(self, row: CounterRow) -> bool:
        return bool(row.taken_by) and row.taken_by != self._mine

    def _places(self) -> list[int | None]:
        return [*(row.number for row in self._rows), None]

    def _words(self, place: int | None) -> str:
        return self.tr("none") if place is None else str(place)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Counter: {0}").format(self._words(self.value)))

    def _rects(self) -> list[QRect]:
        last = paint.text_width(self._words(None), "body", 600) + 28
        count = max(1, len(self._rows))
        edges = [round((self.width() - last) * at / count) for at in range(count + 1)]
        cells = [QRect(a, 0, b - a, self.height()) for a, b in zip(edges, edges[1:], strict=False)]
        return [*cells[: len(self._rows)], QRect(self.width() - last, 0, last, self.height())]

    def sizeHint(self) -> QSize:
        return QSize(400, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line.strong"), 1))
        painter.setBrush(theme.color("bg.surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        taken = {row.number for row in self.taken}
        centre = Qt.AlignmentFlag.AlignHCenter
        for rect, place in zip(self._rects(), self._places(), strict=True):
            inner = rect.adjusted(1, 1, -1, -1)
            if place in taken:
                painter.fillRect(inner, theme.color("bg.sunken"))
            if rect.left():
                painter.fillRect(QRect(rect.left(), 1, 1, rect.height() - 2), theme.color("line.subtle"))
            if place == self.value:
                painter.setPen(QPen(theme.color("accent.fill"), 1))
                painter.setBrush(theme.color("bg.selected"))
                painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            token = (
                "accent.text"
                if place == self.value
                else "text.disabled"
                if place in taken
                else "text.primary"
            )
            paint.draw_text(
                painter, rect, self._words(place), "body", token, centre, 600 if place == self.value else 400
            )
            if place in taken:
                painter.setPen(QPen(theme.color("text.muted"), 1))
                middle = rect.center()
                painter.drawLine(middle.x() - 7, middle.y() + 1, middle.x() + 7, middle.y() + 1)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for rect, place in zip(self._rects(), self._places(), strict=True):
            if rect.contains(event.position().toPoint()):
                self.set_value(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1)
        elif (
            Qt.Key.Key_1 <= key <= Qt.Key.Key_9
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.set_value(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        taken = {row.number for row in self.taken}
        free = [place for place in self._places() if place not in taken]
        at = free.index(self.value) + by
        if 0 <= at < len(free):
            self.set_value(free[at])
