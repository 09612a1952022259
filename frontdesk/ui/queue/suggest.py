"""A field that offers what was meant while one types; the first offer is taken unless another is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QObject,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QListView,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.spelling import normal, swap_layout
from frontdesk.ui.forms.fields import Field
from frontdesk.ui.tables.lines import LineDelegate
from frontdesk.ui.widgets import line_edit

ROWS, ROW = 6, 30


@dataclass(frozen=True)
class Offer:
    value: Any
    words: str


def meant(offers: Iterable[Offer], typed: str) -> list[Offer]:
    """Those whose words begin with the words typed, in either keyboard layout."""
    known, found = tuple(offers), list[Offer]()
    for text in (typed, swap_layout(typed) or ""):
        parts = normal(text).split()
        for offer in known:
            names = normal(offer.words.replace("/", " ")).split()
            if parts and all(any(name.startswith(part) for name in names) for part in parts):
                found.append(offer)
    return list(dict.fromkeys(found))


class SuggestField(Field):
    """`typed` asks for offers; whoever owns the field answers with `offer`. `taken`: one was chosen by Enter."""

    typed = Signal(str)
    taken = Signal()

    def __init__(self, name: str, label: str, required: bool = False, placeholder: str = "") -> None:
        box = QWidget()
        self.line, self._list = line_edit(), QListView()
        self._offers: tuple[Offer, ...] = ()
        self._value: Any = None
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(label)
        self._list.setModel(QStringListModel(self._list))
        self._list.setItemDelegate(LineDelegate(ROW, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("framed", True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(label)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.clicked.connect(lambda index: self._take(index.row()))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self._list)
        self._list.hide()
        super().__init__(name, label, box, required)
        box.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._on_typed)

    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        """Only nothing can be set without its words; see `choose`."""
        self._value = value
        if value is None:
            self.line.clear()

    def choose(self, offer: Offer) -> None:
        """Shows a value with its words."""
        self._value = offer.value
        self.line.setText(offer.words)
        self._list.hide()

    def show_typed(self, text: str) -> None:
        """Words that were typed and not yet chosen from."""
        self._value = None
        self.line.setText(text)

    def offer(self, offers: Sequence[Offer]) -> None:
        """What may be meant by the text; the first is taken at once."""
        if not self.line.hasFocus() or not self.line.text().strip():
            offers = ()
        self._offers = tuple(offers)
        model = self._list.model()
        assert isinstance(model, QStringListModel)
        model.setStringList([offer.words for offer in self._offers])
        self._list.setVisible(bool(self._offers))
        if self._offers:
            self._list.setCurrentIndex(model.index(0, 0))
            self._list.setFixedHeight(min(len(self._offers), ROWS) * ROW + 4)
            self._value = self._offers[0].value
            self.edited.emit()

    def marked(self) -> Sequence[QWidget]:
        return (self.line,)

    def tidy(self) -> None:
        """Left: the words of what was taken."""
        if self._list.isVisible():
            self._take(self._list.currentIndex().row())

    def _on_typed(self, text: str) -> None:
        self._value = None
        self.edited.emit()
        self.typed.emit(text)

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._offers):
            self.choose(self._offers[row])
            self.edited.emit()
        self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys: dict[int, Callable[[], None]] = {
                Qt.Key.Key_Down: lambda: self._move(1),
                Qt.Key.Key_Up: lambda: self._move(-1),
                Qt.Key.Key_Return: self._choose,
                Qt.Key.Key_Enter: self._choose,
                Qt.Key.Key_Escape: self._list.hide,
            }
            if self._list.isVisible() and event.key() in keys and not event.modifiers():
                keys[event.key()]()
                return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        self.tidy()
        self.taken.emit()

    def _move(self, by: int) -> None:
        row = (self._list.currentIndex().row() + by) % len(self._offers)
        self._list.setCurrentIndex(self._list.model().index(row, 0))
        self._value = self._offers[row].value
