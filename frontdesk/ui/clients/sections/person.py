"""The field that finds another client's card, or begins one for somebody who has none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from frontdesk.domain.clients import ClientRow
from frontdesk.domain.dates import show_date
from frontdesk.services.clients import Clients
from frontdesk.ui.forms.fields import Field
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.widgets import line_edit

NEW = -1  # a card is to be begun for the name that is typed
_PAUSE_MS, _SHOWN, _ROW = 150, 5, 30
_ID = Qt.ItemDataRole.UserRole


class PersonField(Field):
    """Its value is the id of a card, `NEW`, or 0 while nobody is chosen."""

    def __init__(self, name: str, label: str, jobs: Jobs, clients: Clients) -> None:
        self._jobs, self._clients = jobs, clients
        self._id, self._not = 0, 0
        self.line, self.list = line_edit(), QListWidget()
        self.line.setPlaceholderText(self.tr("Name, phone, date of birth or number"))
        self.list.setProperty("framed", "true")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.list)
        super().__init__(name, label, box, required=True)
        box.setFocusProxy(self.line)
        self.line.setAccessibleName(label)
        self.list.setAccessibleName(self.tr("Found clients"))
        self.line.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.line.textEdited.connect(self._on_typed)
        self.list.itemClicked.connect(self._take)
        self.list.hide()

    @property
    def text(self) -> str:
        return self.line.text().strip()

    def begin(self, not_id: int) -> None:
        """Nobody is chosen; the card of `not_id` is not offered."""
        self._id, self._not = 0, not_id
        self.line.clear()
        self._close()

    def restore(self, text: str) -> None:
        """What was typed before is asked again: a card may be another one by now."""
        self.line.setText(text)
        if text:
            self._timer.start()

    def value(self) -> int:
        return self._id

    def set_value(self, value: int) -> None:
        self._id = value
        if not value:
            self.line.clear()
            self._close()

    def marked(self) -> Sequence[QWidget]:
        return (self.line,)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Arrows and Enter are the list's while it is open, Escape closes it first."""
        if self.list.isHidden():
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            return False
        return True

    def _on_typed(self, _: str) -> None:
        self._id = 0
        self._timer.start()
        self.edited.emit()

    def _ask(self) -> None:
        text, clients = self.text, self._clients
        if not text:
            self._close()
            return
        self._jobs.read(
            self,
            lambda: clients.rows(clients.find(text, _SHOWN + 1).clients),
            lambda rows: self._show(text, rows),
            newest="person",
        )

    def _show(self, text: str, rows: Sequence[ClientRow]) -> None:
        if text != self.text or self._id:
            return
        self.list.clear()
        for row in [row for row in rows if row.id != self._not][:_SHOWN]:
            about = (row.name, show_date(row.born) if row.born else "", row.phone)
            self._offer(row.id, ", ".join(filter(None, about)), "user")
        self._offer(NEW, self.tr("Begin a card: {0}").format(text), "user-plus")
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(self.list.count() * _ROW + 4)
        self.list.show()
        QTimer.singleShot(0, self.list, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        """What was found may stand below the fold."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self.list.isVisible():
            above.ensureWidgetVisible(self.list, 0, 16)

    def _offer(self, id: int, words: str, glyph: str) -> None:
        item = QListWidgetItem(icon(glyph), words, self.list)
        item.setData(_ID, id)
        size = item.sizeHint()
        size.setHeight(_ROW)
        item.setSizeHint(size)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._id = int(item.data(_ID))
        if self._id != NEW:
            self.line.setText(item.text().partition(",")[0])
        self._close()
        self.edited.emit()
        self.left.emit()

    def _close(self) -> None:
        self._timer.stop()
        self.list.hide()
