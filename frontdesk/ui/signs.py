"""Small painted signs of one class each: key cap, initials, counter, icon. The bars of the first frame are made of
them, so they need little of Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import paint

if TYPE_CHECKING:  # making a class of Qt takes a while; it is named in signatures only
    from PySide6.QtGui import QPaintEvent


class KeyCap(QWidget):
    """The key of the thing beside it. Not spoken: the thing's own name says its key."""

    def __init__(self, sequence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = paint.key_words(sequence)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return paint.keycap_size(self._words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self.sizeHint()
        paint.draw_keycap(
            painter, QRect(0, (self.height() - size.height()) // 2, size.width(), size.height()), self._words
        )


class Avatar(QWidget):
    def __init__(self, name: str = "", px: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._px = px
        self.setFixedSize(px, px)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._name:
            paint.draw_avatar(QPainter(self), self.rect(), self._name)


class Badge(QWidget):
    """A counter; hidden at zero."""

    def __init__(self, count: int = 0, alert: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alert = alert
        self.set_count(count)

    def set_count(self, count: int) -> None:
        self._text = str(count) if count < 100 else "99+"
        self.setFixedSize(max(16, paint.text_width(self._text, "caption", 600) + 10), 16)
        self.setAccessibleName(self._text)
        self.setVisible(count > 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint.draw_badge(
            QPainter(self), middle, self._text, "badge.alert" if self._alert else "badge.neutral"
        )


class Glyph(QWidget):
    """One icon as a widget, e.g. beside a sentence."""

    def __init__(
        self, name: str, token: str = "text.secondary", px: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedSize(px, px)
        self.set_glyph(name, token)

    def set_glyph(self, name: str, token: str) -> None:
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.draw_glyph(QPainter(self), self.rect(), self._name, self._token)
