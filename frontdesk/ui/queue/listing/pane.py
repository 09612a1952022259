"""The queue: title and scope, filters with counts, the list grouped by how near the deadline is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from frontdesk.domain import plain
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import OfPerson, QueueIds, Scope, TicketRow
from frontdesk.services.listing import Listing
from frontdesk.ui import words
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.queue.asked import Asked
from frontdesk.ui.queue.head import LIST
from frontdesk.ui.queue.listing.face import TicketFace, TicketTable
from frontdesk.ui.queue.listing.rows import TicketDelegate, TicketLook
from frontdesk.ui.tables.paged import PagedModel
from frontdesk.ui.widgets import ActionButton, EmptyState


class QueuePane(TicketFace):
    """The list beside the workspace. Where it is empty, it says so itself and keeps the focus."""

    new_asked = Signal()

    def __init__(self, jobs: Jobs, desk: Desk, listing: Listing, look: TicketLook, asked: Asked) -> None:
        super().__init__(jobs, desk, listing, look, asked, LIST)
        self._told: dict[int, str] = {}
        self._minute = -1
        self.setMinimumWidth(280)
        model = PagedModel(jobs, partial(listing.rows, desk=desk), speak=look.spoken, parent=self)
        self.table = TicketTable(model, self.tr("Queue"), look, two_lines=True)
        self.table.setItemDelegate(TicketDelegate(look, self.table))
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(lambda index: self._on_click(index.row()))
        filters = QVBoxLayout()
        filters.setContentsMargins(8, 8, 8, 8)
        filters.setSpacing(8)
        self.lay_head(filters)
        self._column.addWidget(self.table, 1)
        self._lay_empty()

    def tick(self) -> None:
        """Repaints the visible rows whose time left reads differently; asks anew once a minute."""
        now, model = self._look.now(), self.table.model()
        if self._minute not in (-1, now.minute):
            self.hear()
        self._minute = now.minute
        top, bottom = self.table.rowAt(0), self.table.rowAt(self.table.viewport().height() - 1)
        last = bottom if bottom >= 0 else model.rowCount() - 1
        for number in range(max(top, 0), last + 1):
            row = model.row_at(number)
            if isinstance(row, TicketRow) and self._told.get(row.id) != (told := self._look.mark(row).word):
                self._told[row.id] = told
                self.table.update(model.index(number, 0))

    def set_on_line(self, ticket_id: int | None) -> None:
        self._look.on_line = ticket_id
        self.show_marks()

    # what the page asks of a face

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

    # parts

    def _lay_empty(self) -> None:
        """Inside the list, which stays what has the focus."""
        show_all = QPushButton(self.tr("Show all"))
        show_all.clicked.connect(self._drop_filters)
        first = ActionButton(self.tr("New ticket"), "F3")
        first.clicked.connect(self.new_asked)
        self._nothing = EmptyState("funnel-simple", "", show_all)
        self._empty = EmptyState("tray", self.tr("The queue is empty"), first)
        inside = QVBoxLayout(self.table.viewport())
        inside.setContentsMargins(0, 0, 0, 0)
        for state in (self._nothing, self._empty):
            inside.addWidget(state)
            state.hide()

    # answers

    def on_asked(self) -> None:
        self._look.is_mine = self._asked.question.scope is Scope.MINE
        super().on_asked()

    def _drop_filters(self) -> None:
        self._asked.widen()
        self.reload(self.focus_list)

    def fill(self, found: QueueIds) -> None:
        groups: list[tuple[object, str, int]] = [(g, words.word(g), count) for g, count in found.groups]
        groups += [(one.owner_id, self._person(one), one.count) for one in found.people]
        self.table.model().reset_ids(found.ids, groups)
        is_narrowed = self._asked.question.is_narrowed
        typed = plain.excerpt(self._asked.question.text)
        nothing = self.tr("Nothing found for «{0}»").format(typed or self.chips.words)
        self._nothing.set_text(nothing)
        self._nothing.setVisible(not found.ids and is_narrowed)
        self._empty.setVisible(not found.ids and not is_narrowed)
        told = nothing if is_narrowed else self.tr("The queue is empty")
        self.table.setAccessibleDescription("" if found.ids else told)

    def _person(self, one: OfPerson) -> str:
        name = one.name or self.tr("Nobody's")
        late = self.tr("{0}, at most {1} late")
        return late.format(name, words.duration(one.late_seconds)) if one.late_seconds else name

    def _on_click(self, row: int) -> None:
        id = self.table.model().id_at(row)
        if id is not None:
            self.opened.emit(id)
