"""All claims: those that wait for one's own visa first, then the undecided, the nearest due date on top."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.claim_course import OPEN
from frontdesk.domain.claims import ClaimRow, ClaimState
from frontdesk.domain.dates import day_month
from frontdesk.services.claims import Claims
from frontdesk.ui import paint, words
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.paint import Mark
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import RowDelegate, Table
from frontdesk.ui.term_words import roubles
from frontdesk.ui.widgets import EmptyState, SectionTitle

DUE, STATE = 5, 6
NEAR = 3  # days before the last one from which a claim warns


_MARKS = {
    ClaimState.DRAFT: ("diamond-fill", "violet"),
    ClaimState.WAITING: ("hourglass", "warning"),
    ClaimState.APPROVED: ("check-circle-fill", "info"),
    ClaimState.REJECTED: ("x-circle-fill", "danger"),
    ClaimState.DONE: ("check-circle-fill", "success"),
    ClaimState.CANCELLED: ("arrow-counter-clockwise", "neutral"),
}


def state_mark(state: ClaimState) -> Mark:
    glyph, tone = _MARKS[state]
    return Mark(glyph, words.word(state), tone)


def due_mark(due: date, is_open: bool, today: date) -> Mark:
    """The last day with the shape of how near it is; a decided claim is in no hurry."""
    left, word = (due - today).days, day_month(due)
    if not is_open:
        return Mark("", word, "neutral")
    if left < 0:
        return Mark("warning-octagon-fill", word, "danger")
    return Mark("warning-fill" if left <= NEAR else "timer", word, "warning" if left <= NEAR else "neutral")


class ClaimDelegate(RowDelegate):
    def __init__(self, table: Table, today: Callable[[], date], state: Callable[[ClaimRow], Mark]) -> None:
        super().__init__(table)
        self._today, self._state = today, state

    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, column: int, selected: bool) -> None:
        if column == DUE:
            mark = due_mark(row.due, row.state in OPEN, self._today())
            paint.draw_mark(painter, rect.right() - 12, rect.center().y(), mark)
        elif column == STATE:
            mark = self._state(row)
            size = paint.chip_size(mark.word, mark.icon)
            top = rect.center().y() - size.height() // 2
            paint.draw_chip(painter, QRect(rect.left() + 12, top, size.width(), size.height()), mark)
        else:
            super().paint_cell(painter, rect, row, column, selected)


class ClaimList(QWidget):
    opened = Signal(int)

    def __init__(
        self, jobs: Jobs, claims: Claims, today: Callable[[], date], owed: Callable[[], frozenset[int]]
    ) -> None:
        """`owed` asks the store which claims wait for the visa of this clerk."""
        super().__init__()
        self._jobs, self._claims, self._ask_owed = jobs, claims, owed
        self._owed: frozenset[int] = frozenset()
        columns = (
            Column(self.tr("Number"), lambda row: row.number, 96),
            Column(self.tr("Client"), lambda row: row.client_short, 190),
            Column(self.tr("Subject"), lambda row: row.subject),
            Column(self.tr("Demand"), lambda row: words.word(row.demand), 210),
            Column(self.tr("Price"), lambda row: roubles(row.price), 130, right=True),
            Column(self.tr("Due"), lambda row: day_month(row.due), 140, right=True),
            Column(self.tr("State"), self._state, 190),
        )
        self._model = PagedModel(jobs, claims.rows, columns, speak=self._speak)
        self.table = Table(self._model, self.tr("Claims"))
        self.table.setItemDelegate(ClaimDelegate(self.table, today, self._mark))
        self.table.opened.connect(self.opened)
        self._title = SectionTitle(self.tr("Claims"), role="page")
        self._empty = EmptyState(
            "scales", self.tr("No claims yet. A new one is made from a ticket: Shift+F3")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        self._title.setContentsMargins(24, 0, 24, 0)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)

    def reload(self) -> None:
        claims, owed = self._claims, self._ask_owed
        self._jobs.read(self, lambda: (claims.ids(), owed()), lambda found: self._show(*found), newest="ids")

    def _show(self, ids: tuple[int, ...], owed: frozenset[int]) -> None:
        self._owed = owed
        ids = tuple(sorted(ids, key=lambda id: id not in owed))  # stable: the rest keep their order
        self._model.reset_ids(ids)
        self._title.set_text(self.tr("Claims"), str(len(ids)))
        self._stack.setCurrentWidget(self.table if ids else self._empty)
        if ids and self.table.current_id is None:
            self.table.go_to(ids[0])

    def _mark(self, row: ClaimRow) -> Mark:
        owed = Mark("pencil-simple", self.tr("waits for your visa"), "violet")
        return owed if row.id in self._owed else state_mark(row.state)

    def _state(self, row: ClaimRow) -> str:
        return self._mark(row).word

    def _speak(self, row: ClaimRow) -> str:
        return self.tr("Claim {0}, {1}, {2}, last day {3}, {4}").format(
            row.number, row.client_short, row.subject, day_month(row.due), self._state(row)
        )
