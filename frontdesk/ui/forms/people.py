"""People of the office beside each other in one field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from frontdesk.ui.forms.fields import Field

MEMBERS = 2


class MembersField(Field):
    """The members of the commission beside its chair; a place may stay empty."""

    def __init__(self, name: str, label: str, people: Sequence[tuple[int, str]]) -> None:
        box = QWidget()
        self._boxes = [QComboBox() for _ in range(MEMBERS)]
        self._ids: list[int | None] = [None, *(id for id, _ in people)]
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for number, choice in enumerate(self._boxes, 1):
            choice.addItems(["—", *(words for _, words in people)])
            choice.setAccessibleName(f"{label} {number}")
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            choice.activated.connect(lambda _: self.edited.emit())
            row.addWidget(choice, 1)
        super().__init__(name, label, box)
        box.setFocusProxy(self._boxes[0])

    def value(self) -> tuple[int, ...]:
        """Each person once."""
        chosen = (self._ids[max(box.currentIndex(), 0)] for box in self._boxes)
        return tuple(dict.fromkeys(id for id in chosen if id is not None))

    def set_value(self, value: Any) -> None:
        padded = [*value, *[None] * MEMBERS]
        for box, id in zip(self._boxes, padded, strict=False):
            box.setCurrentIndex(self._ids.index(id) if id in self._ids else 0)
