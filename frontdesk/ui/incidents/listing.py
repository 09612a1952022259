"""All incidents: those that go on, then those that are looked into, then the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.inquiries import BeginDraft, InquiryRow
from frontdesk.domain.ticket_cards import SubjectRow
from frontdesk.ui import words
from frontdesk.ui.forms.choices import side_by_side
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.leak import NEAR
from frontdesk.ui.incidents.marks import MarkedDelegate, row_mark, row_priority, when
from frontdesk.ui.incidents.sheets import BeginSheet
from frontdesk.ui.paint import Mark
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, EmptyState, SectionTitle

PRIORITY, STATE, NOTICE = 2, 3, 7


class IncidentTable(Table):
    """Rows are asked for by the page, or stand as they were given."""

    def __init__(self, at: Asks, asks: bool = False) -> None:
        self._at, self._given = at, dict[int, InquiryRow]()
        columns: tuple[Column, ...] = (
            Column(self.tr("Number"), lambda row: words.incident_number(row.number), 76),
            Column(self.tr("In short"), lambda row: row.title),
            Column(self.tr("Priority"), lambda row: words.word(row.priority), 132),
            Column(self.tr("State"), lambda row: words.word(row.state), 150),
            Column(self.tr("Opened"), lambda row: when(row.opened_at.astimezone(at.zone), at.now()), 150),
            Column(self.tr("Tickets"), self._tickets, 96, right=True),
            Column(self.tr("Measures"), self._measures, 96, right=True),
            Column(self.tr("Authority"), self._notice, 176),
        )
        if not asks:  # a list beside something has less room
            columns = tuple(
                column for place, column in enumerate(columns) if place not in (PRIORITY, 6, NOTICE)
            )
        model = PagedModel(at.jobs, at.inquiries.rows if asks else self._rows, columns, speak=self._speak)
        super().__init__(model, self.tr("Incidents"))
        marks: dict[int, Any] = {PRIORITY: row_mark}
        if asks:
            marks = {PRIORITY: row_priority, STATE: row_mark, NOTICE: self._notice_mark}
        self.setItemDelegate(MarkedDelegate(self, marks))

    def stand(self, rows: Sequence[InquiryRow]) -> None:
        self._given = {row.id: row for row in rows}
        self.model().reset_ids(self._given)
        self.model().refresh()

    def _rows(self, ids: Iterable[int]) -> list[InquiryRow]:
        return [self._given[id] for id in ids]

    def _tickets(self, row: InquiryRow) -> str:
        """«7, открыто 3»."""
        return self.tr("{0} / {1}").format(row.open_count, row.count) if row.count else ""

    def _measures(self, row: InquiryRow) -> str:
        return self.tr("{0} / {1}").format(row.remedies - row.unchecked, row.remedies) if row.remedies else ""

    def _notice(self, row: InquiryRow) -> str:
        """By when the authority must hear of a leak."""
        if row.notice_due is None:
            return ""
        return self.tr("until {0}").format(when(row.notice_due.astimezone(self._at.zone), self._at.now()))

    def _notice_mark(self, row: InquiryRow) -> Mark | None:
        if row.notice_due is None:
            return None
        is_near = row.notice_due - self._at.now() < NEAR
        return Mark(
            "warning-octagon-fill" if is_near else "timer",
            self._notice(row),
            "danger" if is_near else "warning",
        )

    def _speak(self, row: InquiryRow) -> str:
        said = self.tr("Incident {0}, {1}, {2}, {3}, tickets {4}, open {5}, measures {6}, without effect {7}")
        told = said.format(
            words.incident_number(row.number), row.title, words.word(row.priority), words.word(row.state),
            row.count, row.open_count, row.remedies, row.unchecked,
        )  # fmt: skip
        notice = (
            self.tr("the authority is to be told {0}").format(self._notice(row)) if row.notice_due else ""
        )
        return ", ".join(filter(None, (told, notice)))


class IncidentList(QWidget):
    """Enter opens one, Ins begins one."""

    opened = Signal(int)

    def __init__(self, at: Asks) -> None:
        super().__init__()
        self._at = at
        self.sheet: BeginSheet | None = None
        self.table = IncidentTable(at, asks=True)
        self._title = SectionTitle(self.tr("Incidents"), role="page")
        self.new_button = ActionButton(self.tr("New incident…"), "Ins")
        said = self.tr("No incidents yet. Seven tickets on one subject within half an hour offer to open one")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState("megaphone", said))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(12)
        self._title.setContentsMargins(24, 0, 24, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._stack, 1)
        foot = side_by_side(self.new_button)
        foot.setContentsMargins(24, 4, 24, 12)
        self._column.addLayout(foot)
        self.table.opened.connect(self.opened)
        self.new_button.clicked.connect(self.add)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.add()
        else:
            super().keyPressEvent(event)

    def reload(self) -> None:
        at = self._at
        at.jobs.read(self, lambda: at.inquiries.ids(at.desk), self._show, newest="ids")

    def add(self) -> None:
        if self.sheet is not None:
            self.sheet.enter()
            return
        self._at.jobs.read(self, self._at.tickets.subjects, self._ask, newest="subjects")

    def main(self) -> None:
        if self.sheet is not None:
            self.sheet.main()

    def flush(self) -> None:
        if self.sheet is not None:
            self.sheet.flush()

    def _ask(self, subjects: Sequence[SubjectRow]) -> None:
        if self.sheet is not None:
            return
        sheet = self.sheet = BeginSheet(self._at, subjects)
        sheet.asked.connect(self._begin)
        sheet.closed.connect(lambda: self._leave(is_done=False))
        self._column.addWidget(sheet)
        self.new_button.hide()
        sheet.enter()

    def _begin(self, typed: BeginDraft) -> None:
        at = self._at

        def begun(row: Any) -> None:
            self._leave(is_done=True)
            said = self.tr("Incident {0} is open").format(words.incident_number(row.number))
            at.notices.success(said, lambda: at.incidents.take_back(at.desk, row.id), lambda _: self.reload())
            self.opened.emit(row.id)

        def failed(met: Exception) -> None:
            if self.sheet is not None:
                self.sheet.refuse(met)

        at.jobs.write(self, lambda: at.incidents.begin(at.desk, typed), begun, failed)

    def _leave(self, is_done: bool) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is None:
            return
        if is_done:
            sheet.finish()
        else:
            sheet.leave()
        sheet.hide()
        sheet.deleteLater()
        self.new_button.show()
        self.table.setFocus()

    def _show(self, ids: tuple[int, ...]) -> None:
        self.table.model().reset_ids(ids)
        self.table.model().refresh()
        self._title.set_text(self.tr("Incidents"), str(len(ids)))
        self._stack.setCurrentIndex(0 if ids else 1)
        if ids and self.table.current_id is None:
            self.table.go_to(ids[0])
