"""All problems at the left, and at the right which causes bring most incidents."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.problems import ProblemRow
from frontdesk.ui import words
from frontdesk.ui.forms.choices import side_by_side
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.marks import MarkedDelegate
from frontdesk.ui.incidents.pareto import ParetoBoard
from frontdesk.ui.paint import Mark
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, EmptyState, SectionTitle

STATE, LEFT, RIGHT = 2, 700, 520


class ProblemList(QWidget):
    """Enter opens one, Ins begins one."""

    opened = Signal(int)
    begun = Signal()

    def __init__(self, at: Asks) -> None:
        super().__init__()
        self._at, self._rows = at, dict[int, ProblemRow]()
        columns = (
            Column(self.tr("Number"), lambda row: words.problem_number(row.number), 84),
            Column(self.tr("In short"), lambda row: row.title),
            Column(self.tr("State"), lambda row: self._mark(row).word, 176),
            Column(self.tr("Incidents"), lambda row: str(row.incidents or ""), 100, right=True),
            Column(self.tr("Tickets"), lambda row: str(row.tickets or ""), 100, right=True),
        )
        model = PagedModel(at.jobs, lambda ids: [self._rows[id] for id in ids], columns, speak=self._speak)
        self.table = Table(model, self.tr("Problems"))
        self.table.setItemDelegate(MarkedDelegate(self.table, {STATE: self._mark}))
        self.board = ParetoBoard(at)
        self.new_button = ActionButton(self.tr("New problem…"), "Ins")
        self._title = SectionTitle(self.tr("Problems"), role="page")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        none = self.tr("No problems yet. A problem is what several incidents have in common")
        self._stack.addWidget(EmptyState("tree-structure", none))
        self.table.opened.connect(self.opened)
        self.new_button.clicked.connect(self.begun)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.begun.emit()
        else:
            super().keyPressEvent(event)

    def reload(self) -> None:
        at = self._at
        at.jobs.read(self, lambda: at.problems.all(at.desk), self._show, newest="rows")
        self.board.reload()

    def _show(self, rows: tuple[ProblemRow, ...]) -> None:
        self._rows = {row.id: row for row in rows}
        self.table.model().reset_ids(self._rows)
        self.table.model().refresh()
        self._title.set_text(self.tr("Problems"), str(len(rows)))
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows and self.table.current_id is None:
            self.table.go_to(rows[0].id)

    def _mark(self, row: ProblemRow) -> Mark:
        if row.closed_at is not None:
            return Mark("check-circle-fill", self.tr("gone"), "success")
        if row.is_known:
            return Mark("lightbulb", self.tr("known error"), "info")
        return Mark("tree-structure", self.tr("it is there"), "warning")

    def _speak(self, row: ProblemRow) -> str:
        said = self.tr("Problem {0}, {1}, {2}, incidents {3}, tickets {4}")
        number = words.problem_number(row.number)
        return said.format(number, row.title, self._mark(row).word, row.incidents, row.tickets)

    def _lay_out(self) -> None:
        left, right = QWidget(), QFrame()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        self._title.setContentsMargins(24, 0, 24, 0)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)
        foot = side_by_side(self.new_button)
        foot.setContentsMargins(24, 4, 24, 12)
        column.addLayout(foot)
        right.setProperty("surface", "chrome")
        inner = QVBoxLayout(right)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.board)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([LEFT, RIGHT])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
