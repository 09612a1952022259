"""A field that offers what was meant while one types; the first offer is taken unless another is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.spelling import normal, swap_layout
from frontdesk.ui.forms.fields import Field
from frontdesk.ui.forms.offers import Offer, OfferList
from frontdesk.ui.widgets import line_edit


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
        self.line = line_edit()
        self._value: Any = None
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(label)
        self._list = OfferList(self.line)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self._list)
        super().__init__(name, label, box, required)
        box.setFocusProxy(self.line)
        self.line.installEventFilter(self)  # the line is left, not the box
        self.line.textEdited.connect(self._on_typed)
        self._list.taken.connect(self._on_taken)
        self._list.chosen.connect(self.taken)
        self._list.walked.connect(lambda offer: setattr(self, "_value", offer.value))

    def value(self) -> Any:
        return self._value

    def is_unmeant(self) -> bool:
        return self._value is None and bool(self.line.text().strip())

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
        self._list.show_offers(offers)
        if self._list.offers:
            self._value = self._list.current.value
            self.edited.emit()

    def marked(self) -> Sequence[QWidget]:
        return (self.line,)

    def tidy(self) -> None:
        """Left: the words of what was taken."""
        self._list.take()

    def _on_typed(self, text: str) -> None:
        self._value = None
        self.edited.emit()
        self.typed.emit(text)

    def _on_taken(self, offer: Offer) -> None:
        self.choose(offer)
        self.edited.emit()
