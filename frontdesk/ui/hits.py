"""What the palette shows: groups of hits, the model of their rows, and how one row is painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frontdesk.ui import paint, theme
from frontdesk.ui.marks import draw_marks
from frontdesk.ui.paint import draw_glyph

WIDTH, ROW_HEIGHT, GROUP_HEIGHT = 640, 48, 30
HIT = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Hit:
    """A row. `marks` are (from, length) in `title`; `person` draws initials instead of `icon`; `key`
    its cap.
    """

    what: Any
    title: str
    detail: str = ""
    icon: str = ""
    person: str = ""
    key: str = ""
    chip: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    detail_marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Deed:
    """What to do with the person highlighted last; `make` turns that hit's `what` into the thing chosen."""

    make: Callable[[Any], Any]


@dataclass(frozen=True)
class Hits:
    """An answer: groups of (title, rows) in order, and the query as repaired when the layout was wrong.

    With `nothing` the rows are ways out, and it is said above them that nothing was found.
    """

    groups: tuple[tuple[str, tuple[Hit, ...]], ...] = ()
    repaired: str = ""
    nothing: bool = False

    @property
    def count(self) -> int:
        return sum(len(hits) for _, hits in self.groups)


Find = Callable[[str, bool, Callable[[Hits], None]], None]
"""`find(text, repair, answer)`: answers later; with `repair` false the text is searched as typed."""


class HitRows(QAbstractListModel):
    """Groups and hits in one column; a group is a plain string."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[str | Hit] = []

    def set_hits(self, hits: Hits) -> None:
        self.beginResetModel()
        self._rows = []
        for title, found in hits.groups:
            if found:
                self._rows += [title, *found]
        self.endResetModel()

    def height(self, row: int) -> int:
        hit = self._rows[row]
        return GROUP_HEIGHT if isinstance(hit, str) else ROW_HEIGHT if hit.detail else 40

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == HIT:
            return row
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(WIDTH - 20, self.height(index.row()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else f"{row.title}. {row.detail}"
        return None


class HitDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        size = index.data(Qt.ItemDataRole.SizeHintRole)
        assert isinstance(size, QSize)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        row = index.data(HIT)
        if isinstance(row, str):
            paint.draw_text(painter, rect.adjusted(16, 4, -16, 0), row, "small", "text.secondary", weight=600)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("bg.selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.color("accent.fill"))
        left = rect.left() + 16
        middle = rect.center().y()
        if row.person:
            paint.draw_avatar(painter, QRect(left, middle - 13, 28, 28), row.person)
            left += 40
        else:
            draw_glyph(painter, QRect(left, middle - 8, 18, 18), row.icon or "caret-right", "text.secondary")
            left += 30
        right = _draw_right(painter, rect, row)
        top = rect.top() + 5 if row.detail else middle - 10
        _draw_title(painter, QRect(left, top, right - left, 20), row)
        if row.detail:
            spot = QRect(left, rect.top() + 25, right - left, 18)
            draw_marks(painter, spot, row.detail, row.detail_marks, theme.font("small"))
            paint.draw_text(painter, spot, row.detail, "small", "text.muted")


def _draw_right(painter: QPainter, rect: QRect, hit: Hit) -> int:
    """Key cap and chip at the right; returns where the words must end."""
    right = rect.right() - 16
    if hit.key:
        cap = paint.keycap_size(paint.key_words(hit.key))
        right -= cap.width()
        paint.draw_keycap(
            painter, QRect(right, rect.center().y() - 9, cap.width(), cap.height()), paint.key_words(hit.key)
        )
        right -= 10
    if hit.chip:
        size = paint.chip_size(hit.chip)
        right -= size.width()
        paint.draw_chip(
            painter,
            QRect(right, rect.center().y() - 10, size.width(), 22),
            paint.Mark("", hit.chip, "neutral"),
        )
        right -= 10
    return right


def _draw_title(painter: QPainter, rect: QRect, hit: Hit) -> None:
    """The title with what was hit marked behind its letters."""
    weight = 600 if hit.person else 400
    draw_marks(painter, rect.adjusted(0, 1, 0, -1), hit.title, hit.marks, theme.font("body", weight))
    paint.draw_text(painter, rect, hit.title, "body", weight=weight)
