"""The queue: title and scope, filters with counts, the list grouped by how near the deadline is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from frontdesk.domain import plain
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import Group, QueueFilter, QueueIds, Scope, TicketRow
from frontdesk.services.tickets import Tickets
from frontdesk.ui import words
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.queue.chips import FilterChip, FilterChips
from frontdesk.ui.queue.rows import TicketDelegate, TicketLook
from frontdesk.ui.tables.paged import PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, EmptyState, Line, line_edit

ALL = "all"


class TicketTable(Table):
    """`A` takes the current ticket; on ЙЦУКЕН the same key is «Ф»."""

    take_asked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_A, ord("Ф")) and not event.modifiers():
            if self.current_id is not None:
                self.take_asked.emit(self.current_id)
            return
        super().keyPressEvent(event)


class QueuePane(QFrame):
    """Asks for its own rows. What others do waits behind one button while the list is being used."""

    opened = Signal(int)
    take_asked = Signal(int)
    new_asked = Signal()

    def __init__(
        self, jobs: Jobs, desk: Desk, tickets: Tickets, clock: Callable[[], datetime], zone: ZoneInfo
    ) -> None:
        super().__init__()
        self._jobs, self._desk, self._tickets = jobs, desk, tickets
        self._look = TicketLook(clock, zone)
        self._marks: dict[int, str] = {}
        self._minute = -1
        self._waiting: QueueIds | None = None
        self.setProperty("surface", "pane")
        self.setMinimumWidth(280)
        self._model = PagedModel(jobs, tickets.rows, speak=self._look.spoken, parent=self)
        self.table = TicketTable(self._model, self.tr("Queue"), two_lines=True)
        self.table.setItemDelegate(TicketDelegate(self._look, self.table))
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(lambda index: self._on_click(index.row()))
        self.table.take_asked.connect(self.take_asked)
        self._chips = FilterChips(self.tr("Filter"))
        self._chips.picked.connect(lambda _: self.reload())
        self._text = line_edit()
        self._fresh = QPushButton()
        self._lay_out()
        self._count(QueueIds((), (), ()))

    # what it shows

    def reload(self, then: Callable[[], object] | None = None) -> None:
        """Asks for the queue anew and shows it at once: for what the clerk did here."""
        asked = self._asked()

        def show(found: QueueIds) -> None:
            self._show(found)
            if then is not None:
                then()

        self._jobs.read(self, lambda: self._tickets.queue(self._desk, asked), show, newest="queue")

    def hear(self) -> None:
        """Something changed elsewhere: rows are refreshed; new ones wait while the list is in use."""
        asked = self._asked()
        self._jobs.read(self, lambda: self._tickets.queue(self._desk, asked), self._hear, newest="queue")

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
            if isinstance(row, TicketRow) and self._marks.get(row.id) != (told := self._look.mark(row).word):
                self._marks[row.id] = told
                self.table.update(self._model.index(number, 0))

    def set_on_line(self, ticket_id: int | None) -> None:
        self._look.on_line = ticket_id
        self.table.viewport().update()

    def go_to(self, ticket_id: int) -> None:
        self.table.go_to(ticket_id)

    def focus_list(self) -> None:
        """The current row, or the first one."""
        if self.table.current_id is None:
            self.table.step(1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_filter(self) -> None:
        """Ctrl+F: the line of the filter, where typing narrows the list in place."""
        self._text.show()
        self._text.setFocus()
        self._text.selectAll()

    # parts

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Queue"))
        title.setProperty("role", "title")
        self._scope = QToolButton()
        self._scope.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._scope.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._scope.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._scope.setIcon(icon("caret-down"))
        self._scope.setIconSize(QSize(12, 12))
        menu = QMenu(self._scope)
        for scope in Scope:
            menu.addAction(words.word(scope)).triggered.connect(lambda _=False, s=scope: self.set_scope(s))
        self._scope.setMenu(menu)
        funnel = QToolButton()
        funnel.setIcon(icon("funnel-simple"))
        funnel.setAccessibleName(self.tr("Find in the list, Ctrl F"))
        funnel.setToolTip(self.tr("Find in the list, Ctrl F"))
        funnel.clicked.connect(self.toggle_filter)
        for button in (self._scope, funnel):
            button.setMinimumSize(28, 28)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 8)
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self._scope)
        head.addStretch(1)
        head.addWidget(funnel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line())
        column.addLayout(self._filters())
        column.addWidget(self._fresh)
        column.addWidget(Line())
        column.addWidget(self._body(), 1)
        self._name_scope()

    def _filters(self) -> QVBoxLayout:
        self._text.setPlaceholderText(self.tr("Number or surname"))
        self._text.setAccessibleName(self.tr("Find in the list"))
        self._text.setClearButtonEnabled(True)
        self._text.textEdited.connect(lambda _: self.reload())
        self._text.installEventFilter(self)
        self._text.hide()
        self._fresh.setProperty("kind", "link")
        self._fresh.clicked.connect(self._show_waiting)
        self._fresh.hide()
        rows = QVBoxLayout()
        rows.setContentsMargins(8, 8, 8, 8)
        rows.setSpacing(8)
        rows.addWidget(self._chips)
        rows.addWidget(self._text)
        return rows

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

    # deeds

    def set_scope(self, scope: Scope) -> None:
        self._look.scope = scope
        self._name_scope()
        self.reload()

    def _name_scope(self) -> None:
        self._scope.setText(words.word(self._look.scope))
        self._scope.setAccessibleName(self.tr("Whose: {0}").format(words.word(self._look.scope)))

    def _asked(self) -> QueueFilter:
        group = frozenset[Group]() if self._chips.value == ALL else frozenset({Group(self._chips.value)})
        return QueueFilter(self._look.scope, group, self._text.text().strip())

    def _drop_filters(self) -> None:
        self._text.clear()
        self._text.hide()
        self._chips.pick(0)
        self.reload(self.focus_list)

    def _show(self, found: QueueIds) -> None:
        self._waiting = None
        self._fresh.hide()
        self._count(found)
        groups = [(group, words.word(group), count) for group, count in found.groups]
        self._model.reset_ids(found.ids, groups)
        if self.table.current_id is None and found.ids:
            self.table.step(1)
        body = self.table if found.ids else self._nothing if self._is_filtered() else self._empty
        self._nothing.set_text(self._found_nothing())
        self._empty.set_text(self.tr("The queue is empty"))
        self._bodies.setCurrentWidget(body)

    def _is_filtered(self) -> bool:
        return bool(self._text.text().strip()) or self._chips.value != ALL

    def _found_nothing(self) -> str:
        typed = plain.excerpt(self._text.text().strip())
        return self.tr("Nothing found for «{0}»").format(typed or self._chips.words)

    def _hear(self, found: QueueIds) -> None:
        new = len(set(found.ids) - set(self._model.ids))
        if not self._in_use() or tuple(self._model.ids) == found.ids:
            self._show(found)
            self._model.refresh()
        elif new:
            self._waiting = found
            self._fresh.setText(self.tr("Refresh, {0} new").format(new))
            self._fresh.show()
            self._model.refresh()
        else:
            self._model.refresh()

    def _in_use(self) -> bool:
        return self.table.hasFocus() or self.table.underMouse()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self._show(self._waiting)
            self.focus_list()

    def _count(self, found: QueueIds) -> None:
        totals = dict(found.totals)
        count = totals.get
        self._chips.set_chips(
            (
                FilterChip(ALL, self.tr("All"), sum(totals.values())),
                FilterChip(
                    Group.OVERDUE.value,
                    words.word(Group.OVERDUE),
                    count(Group.OVERDUE, 0),
                    "warning-octagon-fill",
                    "danger.solid",
                    "warning-octagon-fill",
                ),
                FilterChip(Group.HOUR.value, self.tr("Within an hour"), count(Group.HOUR, 0)),
                FilterChip(
                    Group.WAITING.value,
                    words.word(Group.WAITING),
                    count(Group.WAITING, 0),
                    tone="info.solid",
                    short="pause-circle",
                ),
            )
        )

    def _on_click(self, row: int) -> None:
        id = self._model.id_at(row)
        if id is not None:
            self.opened.emit(id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the filter line: Esc takes it away, Enter and Down go into the list."""
        if watched is self._text and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._text.clear()
                self._text.hide()
                self.reload(self.focus_list)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.focus_list()
                return True
        return super().eventFilter(watched, event)
