"""What the list and the table of the queue are alike in: one list of tickets that answers the question of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import QueueIds
from frontdesk.services.listing import Listing
from frontdesk.ui import theme
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.layout_keys import latin
from frontdesk.ui.queue.asked import Asked, group_chips
from frontdesk.ui.queue.chips import FilterChips
from frontdesk.ui.queue.head import QueueHead
from frontdesk.ui.queue.listing.find_line import FindLine
from frontdesk.ui.queue.listing.rows import TicketLook
from frontdesk.ui.tables.paged import PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import Line

if TYPE_CHECKING:
    from frontdesk.ui.queue.listing.fresh import FreshPill

LETTERS = "ANSPVX "
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TicketTable(Table):
    """Letters are commands while the list has the focus; on ЙЦУКЕН they are Ф, Ы, З, М and Ч."""

    letter = Signal(str)
    marked = Signal(object)  # ids: Shift and an arrow marks this row and the next
    unmarked = Signal()

    def __init__(self, model: PagedModel, name: str, look: TicketLook, two_lines: bool = False) -> None:
        super().__init__(model, name, two_lines)
        self._look = look

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, mods = latin(event), event.modifiers()
        if not mods and 0 < key < 128 and chr(key) in LETTERS:
            self.letter.emit(chr(key))
        elif key in STEPS and mods == Qt.KeyboardModifier.ShiftModifier:
            before = self.current_id
            self.step(STEPS[Qt.Key(key)])
            self.marked.emit([id for id in (before, self.current_id) if id is not None])
        elif key == Qt.Key.Key_Escape and self._look.marked:
            self.unmarked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Without a current row the list itself shows that it has the focus."""
        super().paintEvent(event)
        if self.hasFocus() and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.color("focus.ring"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))


class TicketFace(QFrame):
    """Asks for its own rows. What others do waits behind one button while the list is being used.

    Who derives makes `table`, and lays out its head, its filters and the list.
    """

    opened = Signal(int)
    table: TicketTable

    def __init__(
        self, jobs: Jobs, desk: Desk, listing: Listing, look: TicketLook, asked: Asked, face: str
    ) -> None:
        super().__init__()
        self._jobs, self._desk, self._listing = jobs, desk, listing
        self._look, self._asked = look, asked
        self._waiting: QueueIds | None = None
        self.setProperty("surface", "pane")
        self.head, self.chips = QueueHead(asked, face), FilterChips(self.tr("Filter"))
        self.chips.picked.connect(asked.pick_group)
        self.finder = FindLine(asked, self.focus_list)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._count(QueueIds((), (), ()))
        asked.changed.connect(self.on_asked)

    def lay_head(self, filters: QBoxLayout) -> None:
        """The head over the chips and the line that finds, as `filters` has room for them; the list goes below."""
        for widget in (self.chips, self.finder):
            filters.addWidget(widget, 1 if widget is self.chips else 0)
        self._column.addWidget(self.head)
        self._column.addWidget(Line())
        self._column.addLayout(filters)
        self._column.addWidget(Line())

    # what the page asks of a face

    @property
    def current_id(self) -> int | None:
        return self.table.current_id

    @property
    def ids(self) -> Sequence[int]:
        return self.table.model().ids

    @property
    def menu_point(self) -> QPoint:
        """Under the current row."""
        row = self.table.visualRect(self.table.currentIndex())
        return self.table.viewport().mapToGlobal(QPoint(40, row.bottom()))

    def reload(self, then: Callable[[], object] | None = None) -> None:
        """Asks anew and shows the answer at once: for what the clerk did here."""

        def show(found: QueueIds) -> None:
            self.show_found(found)
            if then is not None:
                then()

        self._ask(show, "queue")

    def hear(self) -> None:
        """Something changed elsewhere: rows are refreshed; new ones wait while the list is in use."""
        question = self._asked.question

        def hear(found: QueueIds) -> None:
            if question == self._asked.question:
                self._hear(found)

        self._ask(hear, "heard")  # takes the answer from nobody who asked for it

    def go_to(self, ticket_id: int) -> bool:
        return self.table.go_to(ticket_id)

    def focus_list(self) -> None:
        """The current row, or the first one; an empty list has the focus, too: its letters are commands."""
        if self.table.current_id is None:
            self.table.step(1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_filter(self) -> None:
        """Ctrl+F: the line in which typing narrows the list in place."""
        self.finder.begin()

    def show_marks(self) -> None:
        self.table.viewport().update()

    def add_bar(self, bar: QWidget) -> None:
        self._column.addWidget(bar)

    # answers

    def on_asked(self) -> None:
        if self.isVisible():
            self.reload()

    def show_found(self, found: QueueIds) -> None:
        self._waiting = None
        if "fresh" in self.__dict__:
            self.fresh.hide()
        self._count(found)
        self.fill(found)
        if self.table.current_id is None and found.ids:
            self.table.step(1)

    def fill(self, found: QueueIds) -> None:
        self.table.model().reset_ids(found.ids)

    @cached_property
    def fresh(self) -> FreshPill:
        """Made when others first change something under the clerk's hands."""
        from frontdesk.ui.queue.listing.fresh import FreshPill

        pill = FreshPill(self.table)
        pill.clicked.connect(self._show_waiting)
        return pill

    def _ask(self, show: Callable[[QueueIds], object], newest: str) -> None:
        listing, desk, question = self._listing, self._desk, self._asked.question
        self._jobs.read(self, lambda: listing.queue(desk, question), show, newest=newest)

    def _hear(self, found: QueueIds) -> None:
        """What is in use keeps its rows where they are and reads anew what they say. An empty list has none to keep."""
        is_in_use = self.ids and (self.table.hasFocus() or self.table.underMouse())
        if not is_in_use or tuple(self.ids) == found.ids:
            self.show_found(found)
        else:
            self._waiting = found
            self.fresh.offer(len(set(found.ids) - set(self.ids)))
        self.table.model().refresh()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self.show_found(self._waiting)
            self.focus_list()

    def _count(self, found: QueueIds) -> None:
        chips = group_chips(self.tr("All"), self.tr("Within an hour"), dict(found.totals))
        self.chips.set_chips(chips)
        self.chips.show_value(self._asked.group_key)
