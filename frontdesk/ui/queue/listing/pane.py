"""The queue: title and scope, filters with counts, the list grouped by how near the deadline is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain import plain
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import QueueIds, Scope, TicketRow
from frontdesk.services.listing import Listing
from frontdesk.ui import words
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.layout_keys import latin
from frontdesk.ui.queue.asked import Asked, group_chips
from frontdesk.ui.queue.chips import FilterChips
from frontdesk.ui.queue.head import LIST, QueueHead
from frontdesk.ui.queue.listing.find_line import FindLine
from frontdesk.ui.queue.listing.rows import TicketDelegate, TicketLook
from frontdesk.ui.tables.paged import PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, EmptyState, Line

if TYPE_CHECKING:
    from frontdesk.ui.queue.listing.fresh import FreshPill

LETTERS = "ASPVX "
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


class QueuePane(QFrame):
    """Asks for its own rows. What others do waits behind one button while the list is being used."""

    opened = Signal(int)
    new_asked = Signal()

    def __init__(self, jobs: Jobs, desk: Desk, listing: Listing, look: TicketLook, asked: Asked) -> None:
        super().__init__()
        self._jobs, self._desk, self._listing = jobs, desk, listing
        self._look, self._asked = look, asked
        self._told: dict[int, str] = {}
        self._minute = -1
        self._waiting: QueueIds | None = None
        self.setProperty("surface", "pane")
        self.setMinimumWidth(280)
        self._model = PagedModel(jobs, partial(listing.rows, desk=desk), speak=self._look.spoken, parent=self)
        self.table = TicketTable(self._model, self.tr("Queue"), look, two_lines=True)
        self.table.setItemDelegate(TicketDelegate(self._look, self.table))
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(lambda index: self._on_click(index.row()))
        self._chips = FilterChips(self.tr("Filter"))
        self._chips.picked.connect(asked.pick_group)
        self.head, self._find = QueueHead(asked, LIST), FindLine(asked, self.focus_list)
        self._lay_out()
        self._count(QueueIds((), (), ()))
        asked.changed.connect(self._on_asked)

    # what it shows

    def reload(self, then: Callable[[], object] | None = None) -> None:
        """Asks for the queue anew and shows it at once: for what the clerk did here."""
        asked = self._asked.question

        def show(found: QueueIds) -> None:
            self._show(found)
            if then is not None:
                then()

        self._jobs.read(self, lambda: self._listing.queue(self._desk, asked), show, newest="queue")

    def hear(self) -> None:
        """Something changed elsewhere: rows are refreshed; new ones wait while the list is in use."""
        asked = self._asked.question
        self._jobs.read(self, lambda: self._listing.queue(self._desk, asked), self._hear, newest="queue")

    def tick(self) -> None:
        """Repaints the visible rows whose time left reads differently; asks anew once a minute."""
        now = self._look.now()
        if self._minute not in (-1, now.minute):
            self.hear()
        self._minute = now.minute
        top, bottom = self.table.rowAt(0), self.table.rowAt(self.table.viewport().height() - 1)
        last = bottom if bottom >= 0 else self._model.rowCount() - 1
        for number in range(max(top, 0), last + 1):
            row = self._model.row_at(number)
            if isinstance(row, TicketRow) and self._told.get(row.id) != (told := self._look.mark(row).word):
                self._told[row.id] = told
                self.table.update(self._model.index(number, 0))

    def set_on_line(self, ticket_id: int | None) -> None:
        self._look.on_line = ticket_id
        self.show_marks()

    def show_marks(self) -> None:
        self.table.viewport().update()

    def go_to(self, ticket_id: int) -> bool:
        return self.table.go_to(ticket_id)

    def focus_list(self) -> None:
        """The current row, or the first one."""
        if self.table.current_id is None:
            self.table.step(1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_filter(self) -> None:
        """Ctrl+F: the line in which typing narrows the list in place."""
        self._find.begin()

    # what the page asks of a face

    @property
    def current_id(self) -> int | None:
        return self.table.current_id

    @property
    def ids(self) -> Sequence[int]:
        return self._model.ids

    @property
    def menu_point(self) -> QPoint:
        """Under the current row."""
        row = self.table.visualRect(self.table.currentIndex())
        return self.table.viewport().mapToGlobal(QPoint(40, row.bottom()))

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table,)

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        return (
            ("↑ ↓", self.tr("along the queue")),
            ("F2", self.tr("new visit")),
            ("F3", self.tr("ticket")),
            ("Ctrl ↵", self.tr("solve")),
            ("F7", self.tr("call")),
        )

    def add_bar(self, bar: QWidget) -> None:
        self._column.addWidget(bar)

    # parts

    def _lay_out(self) -> None:
        filters = QVBoxLayout()
        filters.setContentsMargins(8, 8, 8, 8)
        filters.setSpacing(8)
        filters.addWidget(self._chips)
        filters.addWidget(self._find)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(Line())
        self._column.addLayout(filters)
        self._column.addWidget(Line())
        self._column.addWidget(self._body(), 1)

    def _body(self) -> QStackedWidget:
        self._bodies = QStackedWidget()
        self._show_all = QPushButton(self.tr("Show all"))
        self._show_all.clicked.connect(self._drop_filters)
        self._first = ActionButton(self.tr("New ticket"), "F3")
        self._first.clicked.connect(self.new_asked)
        self._nothing = EmptyState("funnel-simple", "", self._show_all)
        self._empty = EmptyState("tray", "", self._first)
        for body in (self.table, self._nothing, self._empty):
            self._bodies.addWidget(body)
        return self._bodies

    @cached_property
    def fresh(self) -> FreshPill:
        """Made when others first change something under the clerk's hands."""
        from frontdesk.ui.queue.listing.fresh import FreshPill

        pill = FreshPill(self._bodies)
        pill.clicked.connect(self._show_waiting)
        return pill

    # deeds

    def _on_asked(self) -> None:
        self._look.is_mine = self._asked.question.scope is Scope.MINE
        if self.isVisible():
            self.reload()

    def _drop_filters(self) -> None:
        self._asked.widen()
        self.reload(self.focus_list)

    def _show(self, found: QueueIds) -> None:
        self._waiting = None
        if "fresh" in self.__dict__:
            self.fresh.hide()
        self._count(found)
        groups = [(group, words.word(group), count) for group, count in found.groups]
        self._model.reset_ids(found.ids, groups)
        if self.table.current_id is None and found.ids:
            self.table.step(1)
        body = self.table if found.ids else self._nothing if self._asked.question.is_narrowed else self._empty
        self._nothing.set_text(self._found_nothing())
        self._empty.set_text(self.tr("The queue is empty"))
        self._bodies.setCurrentWidget(body)

    def _found_nothing(self) -> str:
        typed = plain.excerpt(self._asked.question.text)
        return self.tr("Nothing found for «{0}»").format(typed or self._chips.words)

    def _hear(self, found: QueueIds) -> None:
        """What is in use keeps its rows where they are: only what they say is read anew."""
        if not self._in_use() or tuple(self._model.ids) == found.ids:
            self._show(found)
        else:
            self._waiting = found
            self.fresh.offer(len(set(found.ids) - set(self._model.ids)))
        self._model.refresh()

    def _in_use(self) -> bool:
        return self.table.hasFocus() or self.table.underMouse()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self._show(self._waiting)
            self.focus_list()

    def _count(self, found: QueueIds) -> None:
        chips = group_chips(self.tr("All"), self.tr("Within an hour"), dict(found.totals))
        self._chips.set_chips(chips)
        self._chips.show_value(self._asked.group_key)

    def _on_click(self, row: int) -> None:
        id = self._model.id_at(row)
        if id is not None:
            self.opened.emit(id)
