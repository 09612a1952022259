"""The list beneath a line that offers what may be meant. It is a part of the form: no window, and no focus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frontdesk.ui import paint, theme
from frontdesk.ui.banners import announce
from frontdesk.ui.marks import Marks, draw_marks

ROWS, ROW = 6, 30
SIDE, GLYPH, GAP = 9, 16, 8


@dataclass(frozen=True)
class Offer:
    """`marks` are what was hit in the words; `aside` stands at the right end of the row."""

    value: Any
    words: str
    aside: str = ""
    marks: Marks = ()


class OfferList(QListView):
    """The arrows walk through it while the focus stays in the line, Enter takes, Esc puts it away."""

    taken = Signal(object)
    walked = Signal(object)
    chosen = Signal()  # what was taken was taken by Enter

    def __init__(self, line: QLineEdit, glyph: str = "") -> None:
        super().__init__(line)  # a parent until a layout gives it another one: it never is a window
        self._line, self.offers = line, tuple[Offer, ...]()
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setItemDelegate(_OfferDelegate(self, glyph))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("framed", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(line.accessibleName())
        self.clicked.connect(lambda index: self._take(index.row()))
        self.hide()
        line.installEventFilter(self)

    @property
    def current(self) -> Offer:
        return self.offers[self.currentIndex().row()]

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """The first is the one that Enter takes; nothing is offered beneath a line that nobody writes in."""
        if not self._line.hasFocus() or not self._line.text().strip() or self._line.isReadOnly():
            offers = ()
        self.offers = tuple(offers)
        self._words.setStringList([offer.words for offer in self.offers])
        self.setVisible(bool(self.offers))
        if self.offers:
            self.setCurrentIndex(self._words.index(0, 0))
            self.setFixedHeight(min(len(self.offers), ROWS) * ROW + 4)

    def take(self) -> None:
        """The row that is marked, if there is one in sight."""
        if self.isVisible():
            self._take(self.currentIndex().row())

    def _enter(self) -> None:
        self.take()
        self.chosen.emit()

    def _take(self, row: int) -> None:
        self.hide()
        if 0 <= row < len(self.offers) and not self._line.isReadOnly():
            self.taken.emit(self.offers[row])

    def _walk(self, by: int) -> None:
        row = (self.currentIndex().row() + by) % len(self.offers)
        self.setCurrentIndex(self._words.index(row, 0))
        announce(self._line, " ".join(filter(None, (self.current.words, self.current.aside))))
        self.walked.emit(self.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys: dict[int, Callable[[], None]] = {
                Qt.Key.Key_Down: lambda: self._walk(1),
                Qt.Key.Key_Up: lambda: self._walk(-1),
                Qt.Key.Key_Return: self._enter,
                Qt.Key.Key_Enter: self._enter,
                Qt.Key.Key_Escape: self.hide,
            }
            pad = Qt.KeyboardModifier.KeypadModifier
            if self.isVisible() and event.key() in keys and not event.modifiers() & ~pad:
                keys[event.key()]()
                return True
        return super().eventFilter(watched, event)


class _OfferDelegate(QStyledItemDelegate):
    def __init__(self, offers: OfferList, glyph: str) -> None:
        super().__init__(offers)
        self._list, self._glyph = offers, glyph

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return QSize(0, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        offer, rect = self._list.offers[index.row()], option.rect.adjusted(SIDE, 0, -SIDE, 0)
        painter.save()
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(option.rect, theme.color("bg.selected"))
        if self._glyph:
            spot = QRect(rect.left(), rect.center().y() - GLYPH // 2, GLYPH, GLYPH)
            paint.draw_glyph(painter, spot, self._glyph, "accent.text" if is_current else "text.secondary")
            rect.setLeft(spot.right() + GAP)
        if offer.aside:
            rect.setRight(self._draw_aside(painter, rect, offer.aside, is_current) - GAP)
        draw_marks(painter, rect.adjusted(0, 4, 0, -4), offer.words, offer.marks, theme.font("body"))
        paint.draw_text(painter, rect, offer.words)
        painter.restore()

    def _draw_aside(self, painter: QPainter, rect: QRect, words: str, has_key: bool) -> int:
        """Its left edge. The key has its place in every row, so that the asides stand in line."""
        cap = paint.keycap_size("↵")
        spot = QRect(
            rect.right() - cap.width(), rect.center().y() - cap.height() // 2, cap.width(), cap.height()
        )
        if has_key:
            paint.draw_keycap(painter, spot, "↵")
        end = spot.left() - GAP
        left = end - paint.text_width(words, "small")
        area = QRect(left, rect.top(), end - left + 1, rect.height())
        paint.draw_text(painter, area, words, "small", "text.secondary")
        return left
