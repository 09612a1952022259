"""Choice of the employee with type-ahead: any part of the name, in either keyboard layout."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy

from frontdesk.domain.spelling import normal, swap_layout
from frontdesk.domain.staff import StaffRow
from frontdesk.ui import paint, theme


class _Completer(QCompleter):
    """Reads `rjhjk` as «корол» when nobody's name has the letters as typed."""

    def __init__(self, names: Sequence[str], owner: QComboBox) -> None:
        super().__init__(list(names), owner)
        self._names = [normal(name) for name in names]
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:
        return [self.repaired(path)]

    def repaired(self, typed: str) -> str:
        swapped = swap_layout(typed)
        known = any(normal(typed) in name for name in self._names)
        return typed if known or swapped is None else swapped


class PeopleBox(QComboBox):
    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[StaffRow, ...] = ()
        self.setEditable(True)
        self.setProperty("tall", True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setIconSize(QSize(24, 24))
        self.setMaxVisibleItems(14)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(lambda _: self.chosen.emit())
        theme.changes.changed.connect(self._draw_icons)

    def set_people(self, people: Sequence[StaffRow], current: int | None) -> None:
        self._people = tuple(people)
        self.blockSignals(True)
        self.clear()
        self.addItems([person.name for person in people])
        self.blockSignals(False)
        self.setCompleter(_Completer([person.name for person in people], self))
        self._draw_icons()
        ids = [person.id for person in people]
        self.setCurrentIndex(ids.index(current) if current in ids else -1)

    @property
    def person(self) -> StaffRow | None:
        """Whose name is written, in full or so far that nobody else's fits."""
        typed = normal(self.currentText())
        exact = [row for row in self._people if normal(row.name) == typed]
        swapped = swap_layout(self.currentText())
        for words in filter(None, (typed, normal(swapped) if swapped else "")):
            found = exact or [row for row in self._people if words in normal(row.name)]
            if len(found) == 1:
                return found[0]
        return None

    def _draw_icons(self) -> None:
        for at, person in enumerate(self._people):
            self.setItemIcon(
                at, QIcon(_avatar(person.name, self.iconSize().width(), self.devicePixelRatioF()))
            )


def _avatar(name: str, px: int, ratio: float) -> QPixmap:
    made = QPixmap(QSize(px, px) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint.draw_avatar(painter, QRect(0, 0, px, px), name)
    painter.end()
    return made
