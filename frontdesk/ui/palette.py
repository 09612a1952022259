"""The palette of Ctrl+K: one field for clients, tickets and commands, as a child of the window.

It knows no services: `find` asks elsewhere and answers through a call. The newest question wins there; here
an
answer to a text that is no longer typed is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import (
    QEvent,
    QKeyCombination,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain import plain
from frontdesk.ui.banners import announce
from frontdesk.ui.hits import HIT, ROW_HEIGHT, WIDTH, Deed, Find, Hit, HitDelegate, HitRows, Hits, Index
from frontdesk.ui.statusbar import Hints
from frontdesk.ui.widgets import Glyph, KeyCap, Line

TOP, ROWS = 96, 9
SCRIM = 117  # 46 % of 255


class Palette(QWidget):
    """Covers the window with a flat scrim; Esc or a click beside it closes, the focus returns where it
    was.
    """

    chosen = Signal(object)
    chosen_new_tab = Signal(object)

    def __init__(self, window: QWidget, find: Find) -> None:
        super().__init__(window)
        self._find, self._came_from = find, window.focusWidget()
        self._repair = True
        self._person: Hit | None = None
        self._answered = True
        self._waiting: Callable[[], None] | None = None
        self._frame, self._field, self._list = QFrame(self), QLineEdit(), QListView()
        self._model = HitRows(self)
        self._strip, self._empty, self._foot = _RepairStrip(), QLabel(), Hints()
        self._lay_out()
        self._field.textEdited.connect(lambda _: self._ask(True))
        self._strip.as_typed.connect(lambda: self._ask(False))
        self._list.clicked.connect(lambda index: self._choose(index, False))
        self._field.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def open(self, text: str = "") -> None:
        parent = self.parentWidget()
        assert parent is not None
        self._came_from = parent.focusWidget()
        self.setGeometry(parent.rect())
        self._field.setText(text)
        self._show(Hits())
        self.show()
        self.raise_()
        self._field.setFocus()
        self._ask(True)

    def close_palette(self) -> None:
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus()

    @property
    def current(self) -> Hit | None:
        hit = self._list.currentIndex().data(HIT)
        return hit if isinstance(hit, Hit) else None

    def _lay_out(self) -> None:
        self._frame.setProperty("surface", "popup")
        self._field.setProperty("kind", "bare")
        self._field.setAccessibleName(self.tr("Search and commands"))
        self._field.setPlaceholderText(self.tr("Client, phone, SNILS, ticket number or a command"))
        head, column = QHBoxLayout(), QVBoxLayout(self._frame)
        head.setContentsMargins(16, 14, 16, 14)
        head.setSpacing(12)
        for widget in (Glyph("magnifying-glass", "text.secondary", 20), self._field, KeyCap("Esc")):
            head.addWidget(widget)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        self._list.setModel(self._model)
        self._list.setItemDelegate(HitDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setMouseTracking(True)
        self._empty.setContentsMargins(16, 16, 16, 16)
        self._empty.setProperty("tone", "secondary")
        self._foot.set_hints(
            (
                ("↑↓", self.tr("choose")),
                ("↵", self.tr("open")),
                ("Ctrl ↵", self.tr("in a new tab")),
                (">", self.tr("commands only")),
            )
        )
        self._foot.setFixedHeight(36)
        for part in (Line(), self._strip, self._empty, self._list, Line(), self._foot):
            column.addWidget(part)

    def _ask(self, repair: bool) -> None:
        text, self._repair = self._field.text(), repair
        self._answered, self._waiting = False, None
        self._find(text, repair, lambda hits: self._answer(text, hits))

    def _answer(self, text: str, hits: Hits) -> None:
        if text == self._field.text() and self.isVisible():
            self._show(hits)
            announce(self._list, self.tr("Found: {0}").format(hits.count))
            waiting, self._answered, self._waiting = self._waiting, True, None
            if waiting is not None:
                waiting()

    def _when_answered(self, deed: Callable[[], None]) -> None:
        """Enter after the last letter means the answer to that letter, not the one still on the screen."""
        if self._answered:
            deed()
        else:
            self._waiting = deed

    def _show(self, hits: Hits) -> None:
        self._person = None
        self._model.set_hits(hits)
        self._strip.show_repair(hits.repaired)
        text = plain.excerpt(self._field.text().strip())
        self._empty.setText(self.tr("Nothing found for “{0}”").format(text))
        self._empty.setVisible(bool(text) and (hits.nothing or not hits.count))
        self._list.setVisible(hits.count > 0)
        rows = [self._model.height(row) for row in range(self._model.rowCount())]
        self._list.setFixedHeight(min(sum(rows), ROWS * ROW_HEIGHT) + 4)
        self._step(1, from_row=-1)
        self._place()

    def _place(self) -> None:
        self._frame.setFixedWidth(WIDTH)
        self._frame.adjustSize()
        self._frame.move((self.width() - WIDTH) // 2, TOP)

    def _step(self, by: int, from_row: int | None = None) -> None:
        row = (self._list.currentIndex().row() if from_row is None else from_row) + by
        while 0 <= row < self._model.rowCount():
            index = self._model.index(row)
            hit = index.data(HIT)
            if isinstance(hit, Hit):
                self._list.setCurrentIndex(index)
                self._person = hit if hit.person else self._person
                return
            row += by

    def _choose(self, index: Index, new_tab: bool) -> None:
        hit = index.data(HIT)
        if isinstance(hit, Hit):
            self._take(hit, new_tab)

    def _take(self, hit: Hit, new_tab: bool = False) -> None:
        what = hit.what
        if isinstance(what, Deed):
            if self._person is None:
                return
            what = what.make(self._person.what)
        self.close_palette()
        (self.chosen_new_tab if new_tab else self.chosen).emit(what)

    def _press(self, keys: QKeyCombination) -> None:
        if (deed := self._deed_of(keys)) is not None:
            self._take(deed)

    def _deed_of(self, keys: QKeyCombination) -> Hit | None:
        """The row whose key this is, when it is a deed upon the highlighted person."""
        pressed = QKeySequence(keys).toString()
        rows = (self._model.index(row).data(HIT) for row in range(self._model.rowCount()))
        return next(
            (r for r in rows if isinstance(r, Hit) and isinstance(r.what, Deed) and r.key == pressed), None
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and watched is self.parent() and self.isVisible():
            self.resize(event.size())
            self._place()
        if watched is self._field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
            if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Keys that mean something else while the palette is open than in the window beneath."""
        return event.key() == Qt.Key.Key_Escape or self._deed_of(event.keyCombination()) is not None

    def _on_key(self, event: QKeyEvent) -> bool:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in steps:
            self._answered = True  # who moves among the rows means the rows that are seen
            self._step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._when_answered(lambda: self._choose(self._list.currentIndex(), control))
        elif key == Qt.Key.Key_Z and control and self._strip.isVisible():
            self._ask(False)
        elif self._deed_of(event.keyCombination()) is not None:
            self._when_answered(lambda: self._press(event.keyCombination()))
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.close_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, SCRIM))


class _RepairStrip(QFrame):
    as_typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("strip", "info")
        self._words, button = QLabel(), QPushButton(self.tr("search as typed"))
        self._words.setProperty("tone", "info")
        button.setProperty("kind", "link")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.as_typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        for widget in (Glyph("translate", "info.text"), self._words, button, KeyCap("Ctrl+Z")):
            row.addWidget(widget, 1 if widget is self._words else 0)
        self.hide()

    def show_repair(self, repaired: str) -> None:
        self._words.setText(
            self.tr("Keyboard layout repaired: {0}").format(f"<b>{escape(plain.excerpt(repaired))}</b>")
        )
        self.setVisible(bool(repaired))
