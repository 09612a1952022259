"""The status bar as a working tool: the last save, the keys of this screen, printer and keyboard
layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from frontdesk.ui import paint
from frontdesk.ui.signs import Glyph

if TYPE_CHECKING:  # making a class of Qt takes a while; these are named in signatures only
    from PySide6.QtGui import QPaintEvent

HEIGHT = 28
SAVE = {
    "saved": ("check-circle-fill", "success.solid"),
    "saving": ("cloud-arrow-up", "text.secondary"),
    "offline": ("cloud-slash", "warning.solid"),
    "failed": ("warning-octagon-fill", "danger.solid"),
}


class Hints(QWidget):
    """Keys of the current screen in the order given; those that do not fit are left out from the end."""

    def __init__(self) -> None:
        super().__init__()
        self._hints: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT - 1)

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        if tuple(hints) == self._hints:
            return
        self._hints = tuple(hints)
        self.setAccessibleName(", ".join(f"{key} {words}" for key, words in hints))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        widths = [
            paint.keycap_size(key).width() + 8 + paint.text_width(words, "small")
            for key, words in self._hints
        ]
        shown = len(widths)
        while shown and sum(widths[:shown]) + 18 * (shown - 1) > self.width():
            shown -= 1
        left = max(0, (self.width() - sum(widths[:shown]) - 18 * max(0, shown - 1)) // 2)
        painter = QPainter(self)
        for key, words in self._hints[:shown]:
            cap = paint.keycap_size(key)
            top = (self.height() - cap.height()) // 2
            paint.draw_keycap(painter, QRect(left, top, cap.width(), cap.height()), key)
            left += cap.width() + 8
            left += (
                paint.draw_text(painter, QRect(left, 0, 400, self.height()), words, "small", "text.muted")
                + 18
            )


class Part(QWidget):
    """A glyph and a word."""

    def __init__(self, glyph: str, token: str = "text.muted") -> None:
        super().__init__()
        self._glyph, self._label = Glyph(glyph, token, 14), QLabel()
        self._label.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._glyph)
        row.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def show_text(self, text: str, glyph: str = "", token: str = "text.muted") -> None:
        """Empty text takes the part away: what is not known is not claimed."""
        if glyph:
            self._glyph.set_glyph(glyph, token)
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class HintStatusBar(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "chrome")
        self.setProperty("edge", "top")
        self.setFixedHeight(HEIGHT)
        self.save, self.hints = Part("check-circle-fill", "success.solid"), Hints()
        self.printer, self._is_reached = Part("printer"), True
        self._printer_words, self._papers = "", 0
        self._demo, self._layout_words = QLabel(self.tr("Practice data")), QLabel()
        self._demo.setProperty("role", "demo")
        self._demo.hide()
        self._layout_words.setProperty("role", "section")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.save)
        row.addWidget(self.hints, 1)
        for widget in (self._demo, self.printer, self._layout_words):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        method = QGuiApplication.inputMethod()
        method.localeChanged.connect(self._show_layout)
        self._show_layout()

    def show_save(self, state: str, text: str) -> None:
        """`state`: saved, saving, offline, failed; the text says when or why."""
        self.save.show_text(text, *SAVE[state])

    def add(self, widget: QWidget) -> None:
        """Something more to press, right of the last save."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(1, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_reach(self, is_reached: bool) -> None:
        """Whether the store answers; said when that changes."""
        if is_reached == self._is_reached:
            return
        self._is_reached = is_reached
        if is_reached:
            self.show_save("saved", self.tr("The server answers again"))
        else:
            self.show_save("offline", self.tr("The server does not answer"))

    def show_printer(self, printer: str, is_missed: bool = False) -> None:
        """Its name; `is_missed` when the one that is used here is not there."""
        found = self.tr("Printer: {0}").format(printer) if printer else ""
        self._printer_words = self.tr("The printer is not found") if is_missed else found
        self._show_printing()

    def show_waiting_papers(self, count: int) -> None:
        """How many papers wait for a printer of this workstation."""
        self._papers = count
        self._show_printing()

    def _show_printing(self) -> None:
        waiting = self.tr("Papers waiting: %n", "", self._papers) if self._papers else ""
        self.printer.show_text(" · ".join(filter(None, (self._printer_words, waiting))))

    def set_demo(self, is_demo: bool) -> None:
        self._demo.setVisible(is_demo)

    def _show_layout(self) -> None:
        language = QGuiApplication.inputMethod().locale().bcp47Name()[:2].upper()
        self._layout_words.setText("РУ" if language == "RU" else language or "EN")
        self._layout_words.setAccessibleName(
            self.tr("Keyboard layout: {0}").format(self._layout_words.text())
        )
