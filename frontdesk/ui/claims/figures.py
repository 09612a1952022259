"""Figures of lines in columns, to read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget


class Figures(QWidget):
    """The first column is a name and takes what room there is; columns in `WORDED` stand to the left."""

    WORDED = frozenset({0})

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    @property
    def text(self) -> str:
        return " ".join(label.text() for label in self.findChildren(QLabel))

    def show_rows(self, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._put(0, heads, "label")
        for place, row in enumerate(rows, 1):
            self._put(place, row, "")

    def _put(self, place: int, said: Sequence[str], role: str) -> None:
        for column, text in enumerate(said):
            label = QLabel(text)
            if role:
                label.setProperty("role", role)
            label.setWordWrap(column == 0)
            side = Qt.AlignmentFlag.AlignRight
            if column in self.WORDED:  # a name that wraps has the whole width of its column
                side = Qt.AlignmentFlag.AlignLeft if column else Qt.AlignmentFlag(0)
            self._grid.addWidget(label, place, column, side | Qt.AlignmentFlag.AlignTop)
