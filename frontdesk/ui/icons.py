"""Icons drawn from the Phosphor font in the colours of the theme.

An icon holds a name and a token, not pixels: it is drawn when painted, so that it is sharp on any screen and
right in any theme without a cache to clear.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from frontdesk.ui.glyphs import GLYPHS
from frontdesk.ui.paint import draw_glyph


def icon(name: str, token: str = "text.secondary", on_token: str = "accent.text") -> QIcon:
    """The glyph `name`; `on_token` colours it where a button is checked."""
    return QIcon(_GlyphEngine(name, token, on_token))


def pixmap(name: str, token: str, px: int, ratio: float = 1.0) -> QPixmap:
    made = QPixmap(QSize(px, px) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    draw_glyph(painter, QRectF(0, 0, px, px), name, token)
    painter.end()
    return made


class _GlyphEngine(QIconEngine):
    def __init__(self, name: str, token: str, on_token: str) -> None:
        super().__init__()
        self._glyph, self._token, self._on_token = name, token, on_token
        GLYPHS[name]  # a misspelt name fails where it is written, not when painted

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = self._on_token if state == QIcon.State.On else self._token
        if mode == QIcon.Mode.Disabled:
            token = "text.disabled"
        draw_glyph(painter, QRectF(rect), self._glyph, token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, _scale: float) -> QPixmap:
        if size.isEmpty():  # asked for so by a button that a layout has squeezed to nothing
            return QPixmap()
        made = QPixmap(size)
        if size.isEmpty():  # a button that is not laid out yet
            return made
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._glyph, self._token, self._on_token)
