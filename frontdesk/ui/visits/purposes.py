"""Step 2: what for. Seven pinned offerings that never change places, and «other» that searches them all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.spelling import normal, swap_layout
from frontdesk.domain.visits import OfferingRow
from frontdesk.ui import paint, theme
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import line_edit

OTHER = 8


class Tile(QAbstractButton):
    """An offering with its digit."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_offering(self, name: str, full_name: str) -> None:
        self.setText(name)
        self.setToolTip(full_name)
        self.setAccessibleName(f"{self.number}: {name}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(140, 40)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ground = "bg.selected" if chosen else "bg.hover" if self.underMouse() else "bg.surface"
        painter.setPen(QPen(theme.color("accent.fill" if chosen else "line.strong"), 2 if chosen else 1))
        painter.setBrush(theme.color(ground))
        inset = 1.0 if chosen else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        middle = self.rect().center().y()
        paint.draw_keycap(painter, QRect(9, middle - 9, 20, 20), str(self.number))
        weight = 600 if chosen else 400
        text, wide = QRect(36, 0, self.width() - 42, self.height()), self.width() - 42
        if paint.text_width(self.text(), "body", weight) <= wide:
            paint.draw_text(painter, text, self.text(), weight=weight)
        else:
            self._paint_two_lines(painter, text, weight)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect())

    def _paint_two_lines(self, painter: QPainter, room: QRect, weight: int) -> None:
        """A long name in two smaller lines; one that needs three ends in dots."""
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(theme.font("small", weight))
        painter.setPen(theme.color("text.primary"))
        words = self.text().split()
        shown = self.text()
        while painter.boundingRect(room, flags, shown).height() > room.height() and len(words) > 1:
            words.pop()
            shown = " ".join(words) + "…"
        painter.drawText(room, flags, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only Space presses; arrows, digits and Enter belong to the grid."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


class Purposes(QWidget):
    """`accepted`: Enter on the grid, print. `left`: Esc, one step back. Digits choose from anywhere inside."""

    changed = Signal()
    accepted = Signal()
    left = Signal()

    def __init__(self, jobs: Jobs, search_parent: QWidget) -> None:
        super().__init__()
        self.chosen: OfferingRow | None = None
        self._offerings: tuple[OfferingRow, ...] = ()
        self._pinned: dict[int, OfferingRow] = {}
        self._group = QButtonGroup(self)
        self._tiles = {number: Tile(number) for number in range(1, OTHER + 1)}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(8)
        for number, tile in self._tiles.items():
            self._group.addButton(tile, number)
            self.grid.addWidget(tile, (number - 1) // 2, (number - 1) % 2)
        self._group.idClicked.connect(self.pick)
        self.search = OfferingSearch(jobs, search_parent)
        self.search.chosen.connect(self._take_other)
        self.search.dropped.connect(self._show_choice)
        self.setFocusProxy(self._tiles[1])
        self._show_choice()

    def set_offerings(self, offerings: Sequence[OfferingRow]) -> None:
        self._offerings = tuple(offerings)
        self._pinned = {row.pin: row for row in offerings if row.pin}
        for number, row in self._pinned.items():
            self._tiles[number].show_offering(row.name, row.full_name)
        self.search.set_offerings(self._offerings)

    def choose(self, offering: OfferingRow | None) -> None:
        self.chosen = offering
        self._show_choice()
        self.changed.emit()

    def pick(self, number: int) -> None:
        """As the digit does: a pinned offering, or the search of all."""
        if number == OTHER:
            self.search.open(self)
        elif number in self._pinned:
            self.choose(self._pinned[number])
            self._tiles[number].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if (
            Qt.Key.Key_1 <= key <= Qt.Key.Key_8
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.pick(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit()
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        here = next((number for number, tile in self._tiles.items() if tile.hasFocus()), 1)
        there = here + by
        if there in self._tiles:
            self._tiles[there].setFocus()
            if there in self._pinned:
                self.choose(self._pinned[there])

    def _take_other(self, offering: OfferingRow) -> None:
        self.choose(offering)
        self._tiles[offering.pin or OTHER].setFocus()

    def _show_choice(self) -> None:
        pin = (self.chosen.pin or OTHER) if self.chosen else 0
        self._group.setExclusive(False)
        for number, tile in self._tiles.items():
            tile.setChecked(number == pin)
        self._group.setExclusive(True)
        other = self.chosen if pin == OTHER else None
        self._tiles[OTHER].show_offering(
            other.name if other else self.tr("Other"), other.full_name if other else self.tr("All offerings")
        )


def _parts(row: OfferingRow) -> list[str]:
    return normal(re.sub(r"[«»„“(),.]", " ", f"{row.name} {row.full_name} {row.category}")).split()


_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -2, Qt.Key.Key_Down: 2}


class OfferingSearch(QFrame):
    """All offerings over the grid: type a part of the name, Enter takes, Esc goes back."""

    chosen = Signal(object)
    dropped = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "popup")
        self._offerings: dict[int, OfferingRow] = {}
        self._return_to: QWidget | None = None
        self.field = line_edit()
        self.field.setPlaceholderText(self.tr("Part of the name"))
        self.field.setAccessibleName(self.tr("Search of all offerings"))
        self.field.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textEdited.connect(lambda _: self._filter())
        self.field.installEventFilter(self)
        self._model = PagedModel(
            jobs,
            lambda ids: [self._offerings[id] for id in ids],
            (Column("", lambda row: row.name),),
            lambda row: row.full_name,
        )
        self._table = Table(self._model, self.tr("Offerings"))
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.clicked.connect(lambda _: self._take())
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 9, 9, 9)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._table, 1)
        self.hide()

    def set_offerings(self, offerings: Sequence[OfferingRow]) -> None:
        self._offerings = {row.id: row for row in sorted(offerings, key=lambda row: row.name)}
        for row in offerings:
            self._model.put(row)

    def open(self, over: QWidget) -> None:
        parent = self.parentWidget()
        assert parent is not None
        spot = over.mapTo(parent, over.rect().topLeft())
        height = min(max(over.height(), 380), parent.height() - spot.y() - 8)
        self.setGeometry(QRect(spot, QSize(over.width(), height)))
        self._return_to = over
        self.field.clear()
        self._filter()
        self.show()
        self.raise_()
        self.field.setFocus()

    def _filter(self) -> None:
        typed = self.field.text()
        ids = self._matching(typed)
        if not ids and (swapped := swap_layout(typed)):
            ids = self._matching(swapped)
        self._model.reset_ids(ids)
        self._table.setCurrentIndex(self._model.index(0, 0))

    def _matching(self, typed: str) -> list[int]:
        words = normal(typed).split()
        return [
            id
            for id, row in self._offerings.items()
            if all(any(part.startswith(word) for part in _parts(row)) for word in words)
        ]

    def _take(self) -> None:
        id = self._table.current_id
        if id is not None:
            self.hide()
            self.chosen.emit(self._offerings[id])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
            self.dropped.emit()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._take()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._table.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.hide()
            self.dropped.emit()
            if self._return_to is not None:
                self._return_to.setFocus()
        else:
            return False
        return True
