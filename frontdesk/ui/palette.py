"""The palette of Ctrl+K: one field for clients, tickets and commands, as a child of the window.

It knows no services: `find` and `deeds` ask elsewhere and answer through a call. The newest question wins
there; here an answer to a text that is no longer typed is dropped.
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
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain import plain
from frontdesk.ui.banners import announce
from frontdesk.ui.hits import (
    HIT,
    ROW_HEIGHT,
    WIDTH,
    Deed,
    Deeds,
    Find,
    Hit,
    HitDelegate,
    HitRows,
    Hits,
    Index,
)
from frontdesk.ui.signs import Glyph, KeyCap
from frontdesk.ui.statusbar import Hints
from frontdesk.ui.widgets import Line, line_edit

TOP, ROWS = 96, 9
SCRIM = 117  # 46 % of 255


class Palette(QWidget):
    """Covers the window with a flat scrim; Esc or a click beside it closes, the focus returns where it was.

    Tab on a client opens what can be done for him, Esc leads back to what was found; Ctrl+Enter does the first of it.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget, find: Find, deeds: Deeds | None = None) -> None:
        super().__init__(window)
        self._find, self._deeds, self._came_from = find, deeds, window.focusWidget()
        self._found, self._row_left = Hits(), -1  # to come back to from the deeds; -1 while not among them
        self._person: Hit | None = None
        self._answered = True
        self._waiting: Callable[[], None] | None = None
        self._frame, self._field, self._list = QFrame(self), line_edit(), QListView()
        self._model = HitRows(self)
        self._strip, self._empty, self._foot, self._scope = _RepairStrip(), QLabel(), Hints(), QLabel()
        self._lay_out()
        self._field.textEdited.connect(lambda _: self._ask(True))
        self._strip.as_typed.connect(lambda: self._ask(False))
        self._list.clicked.connect(lambda index: self._choose(index))
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
        self._scope.setProperty("role", "badge")
        glyph = Glyph("magnifying-glass", "text.secondary", 20)
        for widget in (glyph, self._field, self._scope, KeyCap("Esc")):
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
                ("↵", self.tr("open")),
                ("Ctrl ↵", self.tr("visit")),
                ("Tab", self.tr("deeds")),
                (">", self.tr("commands")),
                ("№", self.tr("numbers")),
                ("@", self.tr("employees")),
            )
        )
        self._foot.setFixedHeight(36)
        for part in (Line(), self._strip, self._empty, self._list, Line(), self._foot):
            column.addWidget(part)

    def _ask(self, repair: bool) -> None:
        text = self._field.text()
        self._answered, self._waiting, self._row_left = False, None, -1
        self._find(text, repair, lambda hits: self._answer(text, hits))

    def _answer(self, text: str, hits: Hits) -> None:
        if text == self._field.text() and self.isVisible() and self._row_left < 0:
            self._found = hits
            self._show(hits)
            self._announce(hits)
            waiting, self._answered, self._waiting = self._waiting, True, None
            if waiting is not None:
                waiting()

    def _announce(self, hits: Hits) -> None:
        count, first = hits.count, hits.first
        said = self.tr("Found: {0}").format(count)
        if first is not None:
            said = self.tr("Found: {0}, the first: {1}").format(count, first.spoken)
        announce(self._list, said)

    def _open_deeds(self) -> None:
        """What can be done for the client of the current row, instead of the rows."""
        hit = self.current
        if self._deeds is None or hit is None or not hit.person or hit.what is None or self._row_left >= 0:
            return
        row, text = self._list.currentIndex().row(), self._field.text()

        def show(deeds: Hits) -> None:
            if text == self._field.text() and self.isVisible():
                self._row_left = row
                self._show(deeds)
                self._announce(deeds)

        self._deeds(hit, show)

    def _leave_deeds(self) -> None:
        row, self._row_left = self._row_left, -1
        self._show(self._found)
        self._step(0, from_row=row)

    def _when_answered(self, deed: Callable[[], None]) -> None:
        """Enter after the last letter means the answer to that letter, not the one still on the screen."""
        if self._answered:
            deed()
        else:
            self._waiting = deed

    def _show(self, hits: Hits) -> None:
        self._person = None
        self._model.set_hits(hits)
        self._strip.show_reading(hits.repaired, hits.alike)
        self._scope.setText(hits.scope or self.tr("Everywhere"))
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

    def _choose(self, index: Index, main: bool = False) -> None:
        hit = index.data(HIT)
        if isinstance(hit, Hit):
            self._take(hit.main if main and hit.main is not None else hit.what)

    def _take(self, what: object) -> None:
        if what is None:
            return
        if isinstance(what, Deed):
            if self._person is None:
                return
            what = what.make(self._person.what)
        self.close_palette()
        self.chosen.emit(what)

    def _press(self, keys: QKeyCombination) -> None:
        if (deed := self._deed_of(keys)) is not None:
            self._take(deed.what)

    def _deed_of(self, keys: QKeyCombination) -> Hit | None:
        """The row whose key this is, when it is something to do for the highlighted person."""
        pressed = QKeySequence(keys).toString()
        rows = (self._model.index(row).data(HIT) for row in range(self._model.rowCount()))
        among_deeds = self._row_left >= 0
        return next(
            (
                row
                for row in rows
                if isinstance(row, Hit) and row.key == pressed and (among_deeds or isinstance(row.what, Deed))
            ),
            None,
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
        ours = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return event.key() in ours or self._deed_of(event.keyCombination()) is not None

    def _on_key(self, event: QKeyEvent) -> bool:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Backtab) and self._row_left >= 0:
            self._leave_deeds()
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key == Qt.Key.Key_Tab:
            self._when_answered(self._open_deeds)
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
            return key == Qt.Key.Key_Backtab
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

    def show_reading(self, repaired: str, alike: str) -> None:
        """How the query was read, when not as typed."""
        said = self.tr("Keyboard layout repaired: {0}") if repaired else self.tr("Searched for the like: {0}")
        self._words.setText(said.format(f"<b>{escape(plain.excerpt(repaired or alike))}</b>"))
        self.setVisible(bool(repaired or alike))
