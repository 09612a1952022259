"""The lines of the register: its filter above them, marks for printing many at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.acts import STANDING, ActFilter, ActKind, ActRow, ActState
from frontdesk.domain.dates import show_date
from frontdesk.ui import paint, words
from frontdesk.ui.acts.asks import Asks
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.paint import Mark
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import RowDelegate, Table
from frontdesk.ui.widgets import EmptyState, SectionTitle

NUMBER, STATE = 0, 3
MOST = 500  # acts in one file
PAUSE_MS = 250  # after the last key of a search
WEEK, MONTH = 7, 31
_MARKS = {
    ActState.PROJECT: ("pencil-simple-fill", "warning"),
    ActState.ISSUED: ("file-text", "info"),
    ActState.SIGNED: ("lock-simple-fill", "success"),
    ActState.HANDED: ("check-circle-fill", "success"),
    ActState.ANNULLED: ("x-circle-fill", "danger"),
    ActState.SUPERSEDED: ("arrow-counter-clockwise", "neutral"),
}


def state_mark(state: ActState) -> Mark:
    glyph, tone = _MARKS[state]
    return Mark(glyph, words.word(state), tone)


class ActDelegate(RowDelegate):
    """A number that holds no more is struck; a marked line has a tick."""

    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, column: int, selected: bool) -> None:
        table = self.parent()
        assert isinstance(table, ActTable)
        if column == STATE:
            mark = state_mark(row.state)
            size = paint.chip_size(mark.word, mark.icon)
            top = rect.center().y() - size.height() // 2
            paint.draw_chip(painter, QRect(rect.left() + 12, top, size.width(), size.height()), mark)
            return
        super().paint_cell(painter, rect, row, column, selected)
        if column == NUMBER and row.state not in STANDING:
            wide = paint.text_width(row.number, "body", 600 if selected else None)
            painter.drawLine(rect.left() + 12, rect.center().y(), rect.left() + 12 + wide, rect.center().y())
        if column == NUMBER and row.id in table.marked:
            box = QRect(rect.right() - 22, rect.center().y() - 7, 16, 16)
            paint.draw_glyph(painter, box, "check", "accent.text")


class ActTable(Table):
    """Space marks a line, Ctrl+A all of them, Esc none."""

    marked_changed = Signal()

    def __init__(self, at: Asks) -> None:
        self.marked: set[int] = set()
        columns = (
            Column(self.tr("Number"), lambda row: row.number, 80),
            Column(self.tr("Date"), lambda row: show_date(row.issued_on), 104),
            Column(self.tr("About"), lambda row: row.claim_number, 66),
            Column(self.tr("State"), lambda row: words.word(row.state), 124),
            Column(self.tr("Client"), lambda row: row.client_short),
        )
        super().__init__(PagedModel(at.jobs, at.acts.rows, columns, speak=self._speak), self.tr("Acts"))
        self.setItemDelegate(ActDelegate(self))

    def mark(self, ids: Iterable[int]) -> None:
        self.marked = set(ids)
        self.viewport().update()
        self.marked_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.current_id is not None:
            self.mark(self.marked ^ {self.current_id})
        elif event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.mark(self.model().ids[:MOST])
        elif event.key() == Qt.Key.Key_Escape and self.marked:
            self.mark(())
        else:
            super().keyPressEvent(event)

    def _speak(self, row: ActRow) -> str:
        said = self.tr("Act {0} of {1} on {2}, {3}, {4}").format(
            row.number, show_date(row.issued_on), row.claim_number, row.client_short, words.word(row.state)
        )
        return self.tr("{0}, marked").format(said) if row.id in self.marked else said


class ActList(QWidget):
    """`asked` by its filter; `verified` when a code was typed where a number is looked for."""

    sought = Signal(str)

    def __init__(self, at: Asks) -> None:
        super().__init__()
        self._at = at
        self.table = ActTable(at)
        self._title = SectionTitle(self.tr("Acts"), role="page")
        self.search = LineField("sought", self.tr("Number, or the code of a sheet"))
        kinds = [(None, self.tr("all kinds")), *((kind, words.word(kind)) for kind in ActKind)]
        states = [
            (None, self.tr("all states")),
            *((s, words.word(s)) for s in ActState if s is not ActState.PROJECT),
        ]
        periods = [
            (None, self.tr("all the time")), (0, self.tr("today")), (WEEK, self.tr("a week")),
            (MONTH, self.tr("a month")),
        ]  # fmt: skip
        self.kind = ChoiceField("kind", self.tr("Kind of act"), kinds)
        self.state = ChoiceField("state", self.tr("State of act"), states)
        self.period = ChoiceField("period", self.tr("Issued"), periods)
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self.reload)
        self.search.edited.connect(self._later.start)
        for choice in (self.kind, self.state, self.period):
            choice.edited.connect(self.reload)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState("file-text", self.tr("No acts here. An act is issued from a decided claim"))
        )
        self._wanted: int | None = None
        self._lay_out()

    def filter(self) -> ActFilter:
        days = self.period.value()
        since = None if days is None else self._at.today() - timedelta(days=days)
        return ActFilter(self.kind.value(), self.state.value(), since, None, self.search.value())

    def show_all(self, wanted: int | None = None) -> None:
        """Without any filter, with this act in front."""
        self._wanted = wanted
        if wanted is not None:
            self.search.set_value("")
            for choice in (self.kind, self.state, self.period):
                choice.set_value(None)
        self.reload()

    def show_shift(self) -> None:
        """What was issued today and holds, all of it marked."""
        acts, today = self._at.acts, self._at.today()
        self.search.set_value("")
        for choice in (self.kind, self.state):
            choice.set_value(None)
        self.period.set_value(0)
        asked = self.filter()

        def show(found: tuple[tuple[int, ...], tuple[int, ...]]) -> None:
            ids, made = found
            self._show(ids)
            self.table.mark(made)

        self._at.jobs.read(self, lambda: (acts.ids(asked), acts.of_days(today, today)), show, newest="ids")

    def reload(self) -> None:
        acts, asked = self._at.acts, self.filter()
        self._at.jobs.read(self, lambda: acts.ids(asked), self._show, newest="ids")
        self.sought.emit(asked.sought)

    def _show(self, ids: tuple[int, ...]) -> None:
        self.table.model().reset_ids(ids)
        self.table.model().refresh()
        if self.table.marked:  # what is out of sight is not printed
            self.table.mark(self.table.marked & set(ids))
        self._title.set_text(self.tr("Acts"), str(len(ids)))
        self._stack.setCurrentIndex(0 if ids else 1)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.table.go_to(wanted)
        elif ids and self.table.current_id not in ids:
            self.table.go_to(ids[0])

    def _lay_out(self) -> None:
        for choice in (self.kind, self.state, self.period):
            choice.set_value(None)
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self.search)
        row = QHBoxLayout()
        row.setSpacing(12)
        for choice in (self.kind, self.state, self.period):
            row.addWidget(choice, 1)
        head.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
