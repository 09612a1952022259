"""The tabs of the workspace: what is open, with its icon, an orange dot while unsaved, and a close button."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import paint, theme
from frontdesk.ui.paint import draw_glyph

HEIGHT = 36
LIMIT = 8


@dataclass(frozen=True)
class Tab:
    key: str
    text: str
    icon: str = ""
    unsaved: bool = False


class Tabs(QWidget):
    """One tab stop; arrows walk, Delete or the middle button closes. The same key never opens twice."""

    chosen = Signal(str)
    close_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._at, self._hover = name, -1, -1
        self._tabs: list[Tab] = []
        self._used: list[str] = []
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)

    @property
    def current(self) -> str | None:
        return self._tabs[self._at].key if self._tabs else None

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(tab.key for tab in self._tabs)

    def open(self, tab: Tab) -> str | None:
        """Brings the tab in front. Beyond eight, gives the key of the longest unused saved tab, which
        was closed.
        """
        dropped = None
        if tab.key not in self.keys:
            if len(self._tabs) >= LIMIT:
                dropped = next((key for key in self._used if not self._tab(key).unsaved), None)
                if dropped:
                    self.close_tab(dropped)
            self._tabs.append(tab)
        self._choose(self.keys.index(tab.key), announce=False)
        return dropped

    def change(self, key: str, **values: str | bool) -> None:
        """Sets `text`, `icon` or `unsaved` of an open tab."""
        self._tabs = [replace(tab, **values) if tab.key == key else tab for tab in self._tabs]  # type: ignore[arg-type]
        self.update()

    def is_unsaved(self, key: str) -> bool:
        return self._tab(key).unsaved

    def close_tab(self, key: str) -> None:
        """Takes the tab away; its neighbour comes in front."""
        index = self.keys.index(key)
        was = self.current
        del self._tabs[index]
        self._used.remove(key)
        if not self._tabs:
            self._at = -1
        elif was == key:
            self._choose(min(index, len(self._tabs) - 1))
        else:
            self._at = self.keys.index(was or "")
        self.update()

    def step(self, by: int = 1) -> None:
        if self._tabs:
            self._choose((self._at + by) % len(self._tabs))

    def _tab(self, key: str) -> Tab:
        return self._tabs[self.keys.index(key)]

    def _choose(self, index: int, announce: bool = True) -> None:
        self._at = index
        key = self._tabs[index].key
        self._used = [used for used in self._used if used != key] + [key]
        self.setAccessibleName(f"{self._name}: {self._tabs[index].text}")
        self.update()
        if announce:
            self.chosen.emit(key)

    def _rects(self) -> list[QRect]:
        wants = [
            paint.text_width(tab.text, "body", 600)
            + (22 if tab.icon else 0)
            + (14 if tab.unsaved else 0)
            + 52
            for tab in self._tabs
        ]
        most = max(96, (self.width() - 8) // max(1, len(self._tabs)))
        left, found = 8, []
        for want in wants:
            width = min(want, most) if sum(wants) > self.width() - 8 else want
            found.append(QRect(left, 4, width, HEIGHT - 4))
            left += width
        return found

    def _close_rect(self, rect: QRect) -> QRect:
        return QRect(rect.right() - 30, rect.top() + 4, 24, 24)

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("bg.chrome"))
        painter.fillRect(QRect(0, HEIGHT - 1, self.width(), 1), theme.color("line.subtle"))
        for index, rect in enumerate(self._rects()):
            self._paint_tab(painter, rect, index)

    def _paint_tab(self, painter: QPainter, rect: QRect, index: int) -> None:
        tab, chosen = self._tabs[index], index == self._at
        if chosen:
            painter.setPen(theme.color("line.subtle"))
            painter.setBrush(theme.color("bg.surface"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, 6), 4, 4)
            painter.fillRect(
                QRect(rect.left() + 1, HEIGHT - 1, rect.width() - 2, 1), theme.color("bg.surface")
            )
        token = "text.primary" if chosen else "text.secondary"
        left, middle = rect.left() + 14, rect.center().y()
        if tab.icon:
            draw_glyph(painter, QRect(left, middle - 7, 16, 16), tab.icon, token)
            left += 22
        room = rect.right() - 34 - (14 if tab.unsaved else 0) - left
        taken = paint.draw_text(
            painter,
            QRect(left, rect.top(), room, rect.height()),
            tab.text,
            "body",
            token,
            weight=600 if chosen else 400,
        )
        if tab.unsaved:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("warning.solid"))
            painter.drawEllipse(QRectF(left + taken + 6, middle - 3, 7, 7))
        close = self._close_rect(rect)
        if index == self._hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("bg.hover"))
            painter.drawRoundedRect(close, 4, 4)
        draw_glyph(painter, close.adjusted(5, 5, -5, -5), "x", "text.secondary")
        if chosen and self.hasFocus():
            paint.draw_focus(painter, rect.adjusted(1, 1, -1, -2))

    def _hit(self, point: QPoint) -> int:
        return next((n for n, rect in enumerate(self._rects()) if rect.contains(point)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self._hit(point)
        if index < 0:
            return
        if event.button() == Qt.MouseButton.MiddleButton or self._close_rect(self._rects()[index]).contains(
            point
        ):
            self.close_asked.emit(self._tabs[index].key)
        else:
            self._choose(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._hit(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = -1
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() == Qt.Key.Key_Delete and self.current:
            self.close_asked.emit(self.current)
        else:
            super().keyPressEvent(event)
