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
    """A row. `marks` are (from, length) in `title`, `aside` follows it in lighter letters; `person` draws
    initials instead of `icon`; `key` its cap. A row whose `what` is None is there to be read only. Enter takes
    `what`, Ctrl+Enter `main` where there is one.
    """

    what: Any
    title: str
    detail: str = ""
    aside: str = ""
    icon: str = ""
    person: str = ""
    key: str = ""
    chip: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    detail_marks: tuple[tuple[int, int], ...] = ()
    mark: paint.Mark | None = None  # a state or a deadline at the right
    main: Any = None

    @property
    def spoken(self) -> str:
        title = " ".join(part for part in (self.title, self.aside) if part)
        return ". ".join(part for part in (title, self.detail, self.mark.word if self.mark else "") if part)


@dataclass(frozen=True)
class Deed:
    """What to do with the person highlighted last; `make` turns that hit's `what` into the thing chosen."""

    make: Callable[[Any], Any]


@dataclass(frozen=True)
class Hits:
    """An answer: groups of (title, rows) in order, and how the query was read when not as typed: in the other
    layout (`repaired`) or as words that are like the typed ones (`alike`).

    With `nothing` the rows are ways out, and it is said above them that nothing was found. `scope` names what
    was searched when that was not everything.
    """

    groups: tuple[tuple[str, tuple[Hit, ...]], ...] = ()
    repaired: str = ""
    alike: str = ""
    nothing: bool = False
    scope: str = ""

    @property
    def count(self) -> int:
        return sum(len(hits) for _, hits in self.groups)

    @property
    def first(self) -> Hit | None:
        return next((hit for _, hits in self.groups for hit in hits), None)


Find = Callable[[str, bool, Callable[[Hits], None]], None]
"""`find(text, repair, answer)`: answers later; with `repair` false the text is searched as typed."""

Deeds = Callable[[Hit, Callable[[Hits], None]], None]
"""`deeds(hit, answer)`: what can be done with the thing of the hit, answered later."""


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
            return row if isinstance(row, str) else row.spoken
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
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        right = _draw_right(painter, rect, row, selected)
        top = rect.top() + 5 if row.detail else middle - 10
        _draw_title(painter, QRect(left, top, right - left, 20), row)
        if row.detail:
            spot = QRect(left, rect.top() + 25, right - left, 18)
            draw_marks(painter, spot, row.detail, row.detail_marks, theme.font("small"))
            paint.draw_text(painter, spot, row.detail, "small", "text.muted")


def _draw_right(painter: QPainter, rect: QRect, hit: Hit, selected: bool) -> int:
    """Key cap, state and chip at the right; returns where the words must end. Enter takes the row it stands on."""
    right, middle = rect.right() - 16, rect.center().y()
    key = hit.key or ("Return" if selected and hit.what is not None else "")
    if key:
        words = paint.key_words(key)
        cap = paint.keycap_size(words)
        right -= cap.width()
        paint.draw_keycap(painter, QRect(right, middle - 9, cap.width(), cap.height()), words)
        right -= 10
    if hit.mark is not None:
        right = paint.draw_mark(painter, right, middle, hit.mark) - 10
    if hit.chip:
        size = paint.chip_size(hit.chip)
        right -= size.width()
        spot = QRect(right, middle - 10, size.width(), 22)
        paint.draw_chip(painter, spot, paint.Mark("", hit.chip, "neutral"))
        right -= 10
    return right


def _draw_title(painter: QPainter, rect: QRect, hit: Hit) -> None:
    """The title with what was hit marked behind its letters, and beside it what tells namesakes apart."""
    weight = 600 if hit.person else 400
    draw_marks(painter, rect.adjusted(0, 1, 0, -1), hit.title, hit.marks, theme.font("body", weight))
    taken = paint.draw_text(painter, rect, hit.title, "body", weight=weight)
    if hit.aside:
        paint.draw_text(painter, rect.adjusted(taken + 6, 0, 0, 0), hit.aside, "body", "text.secondary")
