"""The answer under the search field: rows with what was hit marked, and what to do when nobody was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.domain import plain
from frontdesk.domain.clients import ClientRow
from frontdesk.domain.dates import show_date
from frontdesk.domain.found import Found
from frontdesk.domain.spelling import normal
from frontdesk.ui import paint, theme
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.marks import Marks, digit_marks, draw_marks, word_marks
from frontdesk.ui.paint import draw_glyph
from frontdesk.ui.signs import Glyph
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import RowDelegate, Table
from frontdesk.ui.widgets import ActionButton

SHOWN = 5  # rows at most; more means that more has to be typed


def is_clear(rows: Sequence[ClientRow], words: Sequence[str]) -> bool:
    """Whether the first row is meant beyond doubt: it is alone, or alone holds all that was typed in full."""
    if len(rows) < 2:
        return bool(rows)
    return _holds_all(rows[0], words) and not _holds_all(rows[1], words)


def _holds_all(row: ClientRow, words: Sequence[str]) -> bool:
    parts = normal(row.name).split()
    figures = "".join(filter(str.isdigit, row.phone))
    return all(word in parts or (word.isdigit() and figures.endswith(word)) for word in words)


class FoundList(QFrame):
    """Lies over the form below the field, so that nothing moves when it comes and goes.

    The field keeps the focus and sends the arrows here.
    """

    chosen = Signal(object)  # a ClientRow
    create_asked = Signal()
    nobody_asked = Signal()
    as_typed_asked = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "popup")
        self.words: tuple[str, ...] = ()
        self._rows: dict[int, ClientRow] = {}
        self._model = PagedModel(
            jobs,
            lambda ids: [self._rows[id] for id in ids if id in self._rows],
            (Column("", lambda row: row.name),),
            lambda row: f"{row.name}, {row.phone}",
        )
        self.table = Table(self._model, self.tr("Found clients"), two_lines=True)
        self.table.setItemDelegate(_FoundDelegate(self.table, self))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.clicked.connect(lambda _: self.choose())
        self._repair, self._repair_words = QFrame(), QLabel()
        self._repair.setProperty("strip", "info")
        self._as_typed = ActionButton(self.tr("As typed"), kind="link")
        self._as_typed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._as_typed.clicked.connect(self.as_typed_asked)
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("tone", "secondary")
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        strip = QHBoxLayout(self._repair)
        strip.setContentsMargins(12, 4, 8, 4)
        strip.setSpacing(8)
        strip.addWidget(Glyph("translate", "info.text"))
        self._repair_words.setProperty("tone", "info")
        self._repair_words.setProperty("role", "small")
        strip.addWidget(self._repair_words, 1)
        strip.addWidget(self._as_typed)
        create = ActionButton(self.tr("Create a card"), kind="quiet")
        create.clicked.connect(self.create_asked)
        nobody = ActionButton(self.tr("Without a client"), "Ctrl+0", "quiet")
        nobody.clicked.connect(self.nobody_asked)
        for button in (create, nobody):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 4)
        foot.addWidget(create)
        foot.addStretch(1)
        foot.addWidget(nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._repair)
        column.addWidget(self.table)
        self._nothing.setContentsMargins(14, 14, 14, 8)
        column.addWidget(self._nothing)
        column.addLayout(foot)

    @property
    def current(self) -> ClientRow | None:
        id = self.table.current_id
        return None if id is None else self._rows.get(id)

    def show_answer(self, query: str, found: Found, rows: Sequence[ClientRow]) -> None:
        shown = rows[:SHOWN]
        self.words = found.words
        self._rows = {row.id: row for row in shown}
        for row in shown:
            self._model.put(row)
        self.table.setCurrentIndex(self._model.index(-1, -1))
        self._model.reset_ids([row.id for row in shown])
        if (
            is_clear(rows, found.words) and not found.alike
        ):  # whoever is only like the words is for the eye to take
            self.step(1)
        self._repair.setVisible(bool(found.repaired or found.alike))
        said = self.tr("Layout repaired: {0}") if found.repaired else self.tr("Searched for the like: {0}")
        self._repair_words.setText(said.format(plain.excerpt(found.repaired or found.alike)))
        self._nothing.setVisible(not shown)
        self._nothing.setText(self.tr("Nobody found for «{0}»").format(plain.excerpt(query)))
        self.table.setVisible(bool(shown))
        self.table.setFixedHeight(len(shown) * self.table.verticalHeader().defaultSectionSize())
        self.adjustSize()

    def step(self, by: int) -> None:
        """Moves the mark; the first step takes the first row."""
        if self.table.current_id is None:
            self.table.setCurrentIndex(self._model.index(0 if by > 0 else self._model.rowCount() - 1, 0))
        else:
            self.table.step(by)

    def choose(self) -> bool:
        """Takes the marked row; with none marked, marks the first and answers False."""
        row = self.current
        if row is None:
            self.step(1)
            return False
        self.chosen.emit(row)
        return True


class _FoundDelegate(RowDelegate):
    def __init__(self, table: Table, found: FoundList) -> None:
        super().__init__(table)
        self._found = found

    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, column: int, selected: bool) -> None:
        del column
        paint.draw_avatar(painter, QRect(rect.left() + 12, rect.center().y() - 15, 30, 30), row.name)
        left, right = rect.left() + 54, rect.right() - 12
        if selected:
            cap = paint.keycap_size("↵")
            right -= cap.width()
            paint.draw_keycap(painter, QRect(right, rect.center().y() - 9, cap.width(), 20), "↵")
            right -= 8
        words = self._found.words
        line = QRect(left, rect.top() + 8, right - left, 20)
        _draw_line(painter, line, row.name, word_marks(row.name, words), "body", "text.primary", 600)
        line.translate(0, 20)
        born = f"{show_date(row.born)} · " if row.born else ""
        marks = tuple((at + len(born), long) for at, long in digit_marks(row.phone, words))
        _draw_line(painter, line, born + row.phone, marks, "small", "text.secondary")
        if not row.phone:
            draw_glyph(
                painter, QRect(right - 16, rect.center().y() - 8, 16, 16), "phone-disconnect", "text.muted"
            )


def _draw_line(
    painter: QPainter, rect: QRect, text: str, marks: Marks, role: str, token: str, weight: int | None = None
) -> None:
    draw_marks(painter, rect.adjusted(0, 1, 0, -1), text, marks, theme.font(role, weight))
    paint.draw_text(painter, rect, text, role, token, weight=weight)
