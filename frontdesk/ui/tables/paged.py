"""A list of any length: all ids at once, rows by the page, when painted.

The scroll bar is exact from the first moment. Rows already seen stay on screen, stale, until fresh ones
arrive,
so that nothing flickers when a question is asked again.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frontdesk.ui.jobs import Jobs

PAGE = 60
KEPT_PAGES = 40
ROW = Qt.ItemDataRole.UserRole
HEADER = Qt.ItemDataRole.UserRole + 1
ID = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class GroupHeader:
    """A row that names the rows beneath it; it cannot be selected."""

    key: Any
    words: str
    count: int


@dataclass(frozen=True)
class Column:
    """`text` gives the words of a cell; `width` in pixels, 0 takes what is left."""

    title: str
    text: Callable[[Any], str]
    width: int = 0
    right: bool = False


class PagedModel(QAbstractTableModel):
    """Rows are anything with an `id`. `fetch` runs off the window's thread and may return them in any order.

    `speak` gives the full sentence of a row for a screen reader.
    """

    def __init__(
        self,
        jobs: Jobs,
        fetch: Callable[[Sequence[int]], Iterable[Any]],
        columns: Sequence[Column] = (Column("", str),),
        speak: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._fetch, self._columns = jobs, fetch, tuple(columns)
        self._speak = speak
        self._ids = array("q")
        self._headers: list[tuple[int, GroupHeader]] = []  # (row, header), in order
        self._header_rows: list[int] = []
        self._rows: dict[int, Any] = {}
        self._asked: set[int] = set()  # pages asked for since the ids were set
        self._near = 0  # the page painted last
        self._put: set[int] = set()  # ids of rows that came by themselves since then
        self._generation = 0

    def reset_ids(self, ids: Iterable[int], groups: Sequence[tuple[Any, str, int]] = ()) -> None:
        """Shows `ids`; `groups` are (key, words, count) in order and cover all of them. Empty groups
        get no header.
        """
        self.beginResetModel()
        self._ids = ids if isinstance(ids, array) else array("q", ids)
        self._headers, row = [], 0
        for key, words, count in groups:
            if count:
                self._headers.append((row, GroupHeader(key, words, count)))
                row += count + 1
        self._header_rows = [row for row, _ in self._headers]
        self._asked.clear()
        self._put.clear()
        self._generation += 1
        if len(self._rows) > PAGE * KEPT_PAGES:
            self._rows.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Fetches what is shown again, ids unchanged; old rows stay until then."""
        self._asked.clear()
        self._put.clear()
        self._generation += 1
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def put(self, *rows: Any) -> None:
        """Shows rows that are known already, e.g. from the answer of a write; they are not asked for."""
        self._rows.update((row.id, row) for row in rows)
        self._put.update(row.id for row in rows)
        places = [place for row in rows if (place := self.row_of(row.id)) is not None]
        if places:
            self._announce(min(places), max(places))

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    @property
    def ids(self) -> array[int]:
        return self._ids

    @property
    def header_rows(self) -> list[int]:
        return self._header_rows

    def id_at(self, row: int) -> int | None:
        """The id in a row of the view; None on a header or outside."""
        if not 0 <= row < self.rowCount():
            return None
        before = bisect_right(self._header_rows, row)
        if before and self._header_rows[before - 1] == row:
            return None
        return self._ids[row - before]

    def row_of(self, id: int) -> int | None:
        """The row of the view in which `id` stands."""
        try:
            place = self._ids.index(id)
        except ValueError:
            return None
        return self._row_of_place(place)

    def _row_of_place(self, place: int) -> int:
        row = place
        for header in self._header_rows:
            if header <= row:
                row += 1
        return row

    def row_at(self, row: int) -> Any | None:
        """What is known of a row now; None while it is on its way."""
        id = self.id_at(row)
        return None if id is None else self._rows.get(id)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids) + len(self._headers)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.id_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._columns[section].right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES:
            return None
        id = self.id_at(index.row())
        if role == ID:
            return id
        if id is None:
            header = self._headers[bisect_right(self._header_rows, index.row()) - 1][1]
            return header if role == HEADER else f"{header.words}, {header.count}" if role in _TEXTS else None
        if role == HEADER:
            return None
        row = self._rows.get(id)
        if id not in self._put:
            self._ask(index.row() - bisect_right(self._header_rows, index.row()))
        if role == ROW or row is None:
            return row if role == ROW else ""
        if role == Qt.ItemDataRole.AccessibleTextRole and self._speak:
            return self._speak(row)
        return self._columns[index.column()].text(row)

    def _ask(self, place: int) -> None:
        """Asks once for the page in which a place of `ids` lies."""
        self._near = page = place // PAGE
        if page in self._asked:
            return
        self._asked.add(page)
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        generation = self._generation
        self._jobs.read(
            self, lambda: list(self._fetch(ids)), lambda rows: self._receive(generation, page, rows)
        )

    def _receive(self, generation: int, page: int, rows: list[Any]) -> None:
        if generation != self._generation:
            return
        if len(self._rows) > PAGE * KEPT_PAGES:
            self._forget_far()
        self._rows.update((row.id, row) for row in rows)
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self._announce(self._row_of_place(page * PAGE), self._row_of_place(last))

    def _forget_far(self) -> None:
        """Keeps what stands round the row painted last: a row in sight never goes blank again."""
        near = range(max(0, self._near - 2), self._near + 3)
        ids = self._ids[near.start * PAGE : near.stop * PAGE]
        self._rows = {id: row for id in ids if (row := self._rows.get(id)) is not None}
        self._asked.intersection_update(near)

    def _announce(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))


_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_ROLES = (*_TEXTS, ROW, HEADER, ID)
