"""What a ticket in the workspace looks like: head, client, what happened, and where to write or a sheet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout

from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.listing.rows import TicketDelegate, TicketLook
from frontdesk.ui.queue.ticket.around import AroundList, FactList
from frontdesk.ui.queue.ticket.assigned import AssignedList
from frontdesk.ui.queue.ticket.breach import BreachStrip
from frontdesk.ui.queue.ticket.client_strip import ClientStrip
from frontdesk.ui.queue.ticket.composer import Composer
from frontdesk.ui.queue.ticket.header import TicketHeader
from frontdesk.ui.queue.ticket.sheet import FormSheet, Sheet
from frontdesk.ui.queue.ticket.time_sheet import TimeButton
from frontdesk.ui.tables.paged import PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.timeline import Timeline
from frontdesk.ui.widgets import Line

FACTS, OTHERS, VISITS, PAPERS, ASSIGNED = range(
    1, 6
)  # the tabs behind the timeline; the last: tasks and promises
COMPACT = 640  # height in pixels under which the composer gives way


class TicketFrame(QFrame):
    """Does nothing to the ticket."""

    opened = Signal(int)  # another ticket of the client
    assigned: AssignedList

    def __init__(self, ticket_id: int, at: Desks) -> None:
        super().__init__()
        self.ticket_id, self._at = ticket_id, at
        self.setProperty("surface", "pane")
        self.header, self.strip = TicketHeader(at.zone, at.desk.staff_id), ClientStrip(at.today)
        self.timeline, self.composer = Timeline(at.jobs, at.clock, at.zone), Composer(ticket_id)
        self.breach, self.time = BreachStrip(), TimeButton()
        self.sheet: Sheet | None = None
        self._tabs, self._bodies = QTabBar(), QStackedWidget()

    def focus_composer(self) -> None:
        """Where one writes: the sheet in the composer's place, if one stands there."""
        if self.sheet is not None:
            self.sheet.enter()
        else:
            self.composer.editor.setFocus()

    def show_sheet(self, sheet: Sheet) -> None:
        """In the composer's place; another one that stood there is left."""
        if self.sheet is not None:
            self.close_sheet(self.sheet, is_done=False)
        self.sheet = sheet
        self._column.addWidget(sheet)
        self.composer.hide()
        sheet.closed.connect(lambda: self.close_sheet(sheet, is_done=False))
        sheet.enter()

    def close_sheet(self, sheet: Sheet | None, is_done: bool = True) -> None:
        """Gives the composer back. What was typed into a sheet that is left stays a draft."""
        if sheet is None or sheet is not self.sheet:
            return
        if is_done and isinstance(sheet, FormSheet):
            sheet.finish()
        else:
            sheet.leave()
        self.sheet = None
        self.composer.show()
        self.composer.editor.setFocus()
        self._column.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()

    def _lay_out(self) -> None:
        self._tabs.setProperty("kind", "line")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("About the ticket"))
        at, none = self._at, "{0}"
        titles = (
            self.tr("Timeline"), self.tr("Facts"), none, none, none, self.tr("Tasks"),
        )  # fmt: skip
        for title in titles:
            self._tabs.addTab(title)
        for tab in (OTHERS, VISITS, PAPERS):
            self._tabs.setTabVisible(tab, False)
        self.facts = FactList(at.clock, at.zone, self)
        self.visits = AroundList(at.clock, at.zone, self, self.tr("Visits of the client"))
        self.papers = AroundList(at.clock, at.zone, self, self.tr("Papers of the client"))
        look, rows = TicketLook(at.clock, at.zone), partial(at.tickets.rows, desk=at.desk)
        self._others = PagedModel(at.jobs, rows, speak=look.spoken, parent=self)
        table = Table(self._others, self.tr("Tickets of the client"), two_lines=True)
        table.setItemDelegate(TicketDelegate(look, table))
        table.opened.connect(self.opened)
        table.clicked.connect(lambda _: self.opened.emit(table.current_id) if table.current_id else None)
        for body in (self.timeline, self.facts, table, self.visits, self.papers, self.assigned):
            self._bodies.addWidget(body)
        self._tabs.currentChanged.connect(self._bodies.setCurrentIndex)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._tabs)
        row.addStretch(1)
        row.addWidget(self.time)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, Line(), self.breach, self.strip, Line()):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(Line())
        column.addWidget(self._bodies, 1)
        column.addWidget(self.composer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.composer.set_compact(self.height() < COMPACT)
