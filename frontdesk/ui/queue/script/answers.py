"""Painted pieces of the script panel: progress, an answer with its key, a template with its token."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from frontdesk.ui import paint, theme
from frontdesk.ui.paint import Mark, draw_glyph


class StepBar(QWidget):
    """One segment a step: done, the current one, still to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._all, self._ended = 0, 1, False
        self.setFixedHeight(4)

    def show_progress(self, done: int, of: int, ended: bool, words: str) -> None:
        self._done, self._all, self._ended = done, max(1, of), ended
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = (self.width() - 4 * (self._all - 1)) / self._all
        for step in range(self._all):
            is_current = step == self._done and not self._ended
            token = "success.solid" if step < self._done else "accent.fill" if is_current else "line.strong"
            painter.setBrush(theme.color(token))
            painter.drawRoundedRect(QRectF(step * (wide + 4), 0, wide, 4), 2, 2)


class PaintedButton(QAbstractButton):
    """A button of several painted lines; Enter presses it too."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def text_height(self, wide: int) -> int:
        flags = int(Qt.TextFlag.TextWordWrap)
        box = QRect(0, 0, max(40, wide), 1000)
        return QFontMetrics(theme.font("body")).boundingRect(box, flags, self.text()).height()


class AnswerButton(PaintedButton):
    """What the client may say. The branch into a claim is marked by shape, word and colour."""

    def __init__(self, number: int, text: str, claim_words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._cap = f"Alt {number}" if number <= 9 else ""
        self._mark = Mark("scales", claim_words, "violet") if claim_words else None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = f"{text}, {claim_words}" if claim_words else text
        self.setAccessibleName(f"{said}, {self._cap}" if self._cap else said)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        return max(36, self.text_height(self._text_room(wide)) + 16)

    def _text_room(self, wide: int) -> int:
        return wide - self._left() - self._right()

    def _left(self) -> int:
        return 10 + (paint.keycap_size(self._cap).width() + 8 if self._cap else 0)

    def _right(self) -> int:
        mark = self._mark
        return 10 + (paint.chip_size(mark.word, mark.icon).width() + 6 if mark else 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line.strong"))
        painter.setBrush(theme.color("bg.hover" if self.underMouse() else "bg.surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        middle = self.height() // 2
        if self._cap:
            size = paint.keycap_size(self._cap)
            paint.draw_keycap(painter, QRect(8, middle - 10, size.width(), size.height()), self._cap)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text.primary"))
        box = QRect(self._left(), 0, self._text_room(self.width()), self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), self.text())
        if self._mark:
            size = paint.chip_size(self._mark.word, self._mark.icon)
            left = self.width() - size.width() - 8
            paint.draw_chip(painter, QRect(left, middle - 11, size.width(), 22), self._mark)
        else:
            draw_glyph(painter, QRect(self.width() - 26, middle - 8, 16, 16), "arrow-right", "text.muted")
        if self.hasFocus():
            paint.draw_focus(painter, self.rect())


class TemplateButton(PaintedButton):
    """A template by its token and title."""

    def __init__(self, token: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._token = f".{token}"
        self.setAccessibleName(f"{title}, {self._token}")
        self.setToolTip(title)

    def sizeHint(self) -> QSize:
        return QSize(200, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.color("bg.hover"))
        taken = paint.draw_text(
            painter, self.rect().adjusted(2, 0, 0, 0), self._token, "body", "accent.text", weight=500
        )
        paint.draw_text(
            painter, self.rect().adjusted(taken + 10, 0, -2, 0), self.text(), "body", "text.secondary"
        )
        if self.hasFocus():
            paint.draw_focus(painter, self.rect())
