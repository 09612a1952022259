"""A banner inside a pane, and the one toast above the status bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtGui  # what is named in full is made by Qt when first used, behind the first frame
from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from frontdesk.ui import theme
from frontdesk.ui.icons import icon
from frontdesk.ui.signs import Glyph, KeyCap

SHAPES = {
    "info": ("info-fill", "info.solid"),
    "warning": ("warning-fill", "warning.solid"),
    "danger": ("warning-octagon-fill", "danger.solid"),
    "success": ("check-circle-fill", "success.solid"),
}


NARROWEST, WIDEST = 320, 480  # of a toast, in pixels
EDGE, TIGHT_EDGE = 16, 4  # round the toast; the second in a pane that is narrower than a toast likes
GAP = 8  # between the toast and the last row above it
LEAST_WORDS = 120  # pixels; the cap of the key gives way to them


def announce(widget: QObject, text: str, assertive: bool = False) -> None:
    """Has a screen reader say `text`; politely unless it cannot wait."""
    event = QtGui.QAccessibleAnnouncementEvent(widget, text)
    polite = QtGui.QAccessible.AnnouncementPoliteness
    event.setPoliteness(polite.Assertive if assertive else polite.Polite)
    QtGui.QAccessible.updateAccessibility(event)


class Banner(QFrame):
    """An inline sentence with its shape and at most one way out. `kind`: info, warning, danger, success."""

    acted = Signal()

    def __init__(self, kind: str, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._text, self._button = Glyph("info-fill", "info.solid"), QLabel(), QPushButton()
        self._text.setWordWrap(True)
        self._button.setProperty("kind", "link")
        self._button.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.show_text(kind, text, action)

    def show_text(self, kind: str, text: str, action: str = "") -> None:
        self._glyph.set_glyph(*SHAPES[kind])
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        for widget in (self._text, self._button):
            theme.set_style(widget, tone=kind)
        theme.set_style(self, banner=kind)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        return self._text.text()


class Toast(QFrame):
    """What just happened, with undo. Hover or focus inside stops its clock."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "popup")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._glyph, self._text = Glyph("check-circle-fill", "success.solid", 18), QLabel()
        self._text.setWordWrap(True)
        self._undo, self._cap = QPushButton(self.tr("Undo")), KeyCap("Ctrl+Z")
        self._undo.setProperty("kind", "link")
        self._close = QToolButton()
        self._close.setIcon(icon("x"))
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.dismiss)
        self._undo.clicked.connect(self.undo)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.dismiss)
        self._deed: Callable[[], None] | None = None
        self._has_key = False  # its undoing has a key of its own
        row = self._row = QHBoxLayout(self)
        for widget in (self._glyph, self._text, self._undo, self._cap, self._close):
            row.addWidget(widget, 1 if widget is self._text else 0)
        self.hide()
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def offers_undo(self) -> bool:
        return self._deed is not None

    @property
    def is_waiting(self) -> bool:
        """The clock runs: nobody points at it or holds it in focus."""
        return self._clock.isActive()

    def prepare(self, kind: str, text: str, undo: Callable[[], None] | None, undo_words: str = "") -> None:
        """Everything but the showing: a toast that is shown before it is placed stops under any pointer."""
        self._deed = undo
        self._glyph.set_glyph(*SHAPES[kind])
        self._text.setText(text)
        self._undo.setText(undo_words or self.tr("Undo"))
        self._undo.setVisible(undo is not None)
        self._has_key = undo is not None and not undo_words
        motion = theme.current().motion
        self._clock.setInterval(motion["undo_ms"] if undo else motion["toast_ms"])

    def fit(self, room: int) -> None:
        """As wide as the text wants within `room` pixels, and as high as it then is."""
        wide, is_tight = (
            QFontMetrics(theme.font("body")).horizontalAdvance(self.text) + 4,
            room <= NARROWEST + 2 * TIGHT_EDGE,
        )
        self._row.setContentsMargins(*((10, 8, 2, 8) if is_tight else (14, 10, 8, 10)))
        self._row.setSpacing(6 if is_tight else 10)
        self._cap.setVisible(self._has_key and not is_tight)
        left = self._room_for_words(room)
        if left < LEAST_WORDS:
            self._cap.hide()
            left = self._room_for_words(room)
        self._text.setMinimumWidth(max(LEAST_WORDS, min(wide, 240, left)))
        self.setMinimumWidth(min(NARROWEST, room))
        self.setMaximumWidth(min(WIDEST, room))
        self.adjustSize()
        self.resize(self.width(), max(self.height(), self._row.totalHeightForWidth(self.width())))

    def _room_for_words(self, room: int) -> int:
        """What is left of it beside everything else that stands in the toast."""
        beside = [part for part in (self._glyph, self._undo, self._cap, self._close) if not part.isHidden()]
        for part in beside:
            part.ensurePolished()  # else what has not been shown yet does not know how wide it is
        wide = (max(part.sizeHint().width(), part.minimumWidth()) for part in beside)
        taken = sum(one + self._row.spacing() for one in wide)
        margins = self._row.contentsMargins()
        return min(room, WIDEST) - margins.left() - margins.right() - taken - 2  # its own line round it

    def appear(self, assertive: bool) -> None:
        self._clock.start()
        self.show()
        self.raise_()
        announce(self, self.text, assertive=assertive)

    def undo(self) -> None:
        """Does the deed of the button once; nothing when there is none."""
        deed, self._deed = self._deed, None
        self.dismiss()
        if deed is not None:
            deed()

    def dismiss(self) -> None:
        self._clock.stop()
        self._deed = None
        self.hide()
        self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._clock.start()
        super().leaveEvent(event)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if not self.isVisible():
            return
        if new is not None and self.isAncestorOf(new):
            self._clock.stop()
        elif old is not None and self.isAncestorOf(old):
            self._clock.start()


class ToastHost(QObject):
    """Keeps the one toast at the bottom left of `window`, above its status bar, or in a pane's corner.

    `undo_asked`: Ctrl+Z, whether the toast still stands or not; its button asks the same.
    """

    undo_asked = Signal()

    def __init__(
        self, window: QWidget, left: int, bottom: int, pane: Callable[[], QWidget | None] = lambda: None
    ) -> None:
        """`left` and `bottom` are pixels kept free: the rail and the status bar. `pane` names the widget that
        nobody works in just now: the toast stands in its corner, no wider than it.
        """
        super().__init__(window)
        self._window, self._left, self._bottom, self._pane = window, left, bottom, pane
        self.toast = Toast(window)
        self._lifted: QWidget | None = None
        self.toast.closed.connect(lambda: self._lift(None))
        window.installEventFilter(self)

    def say(self, kind: str, text: str, undo: Callable[[], None] | None = None, undo_words: str = "") -> None:
        self.toast.prepare(kind, text, undo, undo_words)
        self.place()
        self.toast.appear(assertive=kind == "danger")
        self._lift(self._pane())

    def undo(self) -> None:
        """Ctrl+Z: the toast goes first, it speaks of what is no more."""
        self.toast.dismiss()
        self.undo_asked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.place)  # once the panes of the page know where they stand
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Called again when another page comes to the front."""
        pane = self._pane()
        if pane is None or not pane.isVisible():
            corner, wide = QPoint(self._left, self._window.height() - self._bottom), WIDEST + 2 * EDGE
        else:
            corner, wide = pane.mapTo(self._window, QPoint(0, pane.height())), pane.width()
        edge = EDGE if wide >= NARROWEST + 2 * EDGE else TIGHT_EDGE
        self.toast.fit(wide - 2 * edge)
        self.toast.move(corner.x() + edge, corner.y() - self.toast.height() - EDGE)
        if self.toast.isVisible():
            self._lift(pane)

    def _lift(self, pane: QWidget | None) -> None:
        """The pane under the toast ends above it, so that no row is covered while it stands."""
        if self._lifted is not None and self._lifted is not pane and isValid(self._lifted):
            self._lifted.setContentsMargins(0, 0, 0, 0)
        self._lifted = pane
        if pane is not None:
            pane.setContentsMargins(0, 0, 0, self.toast.height() + EDGE + GAP)
