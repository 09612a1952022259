"""The list of clients: one field that takes anything, and under it who answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain import plain
from frontdesk.domain.clients import ClientRow, Form
from frontdesk.domain.dates import show_date
from frontdesk.domain.found import Found
from frontdesk.domain.staff import Desk
from frontdesk.services.clients import Clients
from frontdesk.ui import paint
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.clients.my_drafts import MyDrafts
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import RowDelegate, Table
from frontdesk.ui.widgets import ActionButton, EmptyState, line_edit

LIMIT = 200


class FoundPane(QWidget):
    """`pick_for` makes it the way to choose a second card, to be joined with the one it is asked for."""

    opened = Signal(int)
    given_up = Signal()  # nobody is to be picked after all
    new_asked = Signal(str)  # what was searched for, to begin the card with

    def __init__(self, jobs: Jobs, desk: Desk, clients: Clients) -> None:
        super().__init__()
        self._jobs, self._desk, self._clients = jobs, desk, clients
        self._answered, self._open_when_answered = True, False
        self.field, self._count = line_edit(), QLabel()
        self.model = PagedModel(jobs, partial(clients.rows, desk=desk), self._columns(), self._speak, self)
        self.table = Table(self.model, self.tr("Clients"))
        self.table.setItemDelegate(_ClientDelegate(self.table))
        self._create = ActionButton("", "", glyph="user-plus")
        self._empty = EmptyState("magnifying-glass", "", self._create)
        self._stack = QStackedWidget()
        self._strip, self._picking = Banner("info", "", ""), Banner("info", "", "")
        self.picking: int | None = None
        self.drafts = MyDrafts()
        self._lay_out()
        self.field.textEdited.connect(lambda _: self.ask())
        self.field.installEventFilter(self)
        self.table.opened.connect(self.opened)
        self._create.clicked.connect(lambda: self.new_asked.emit(self.field.text().strip()))
        self._strip.acted.connect(lambda: self.ask(repair=False))
        self._picking.acted.connect(self.given_up)

    def ask(self, repair: bool = True) -> None:
        """Asks for what is typed; the newest question wins, the old answer stays until then."""
        text, clients, desk, self._answered = self.field.text(), self._clients, self._desk, False
        self._jobs.read(
            self,
            lambda: clients.find(text, LIMIT, repair, desk) if text.strip() else Found(clients.recent()),
            lambda found: self._show(text, found),
            newest="find",
        )

    def pick_for(self, client_id: int | None) -> None:
        """Asks for the other card of the same person, beginning with namesakes; None: for anybody again."""
        self.picking = client_id
        self._picking.hide()
        self._create.setVisible(client_id is None)
        if client_id is None:
            return
        self.field.clear()
        clients = self._clients
        self._jobs.read(self, lambda: clients.rows((client_id,)), self._begin_picking, newest="picked")

    def _begin_picking(self, rows: tuple[ClientRow, ...]) -> None:
        if not rows or rows[0].id != self.picking:
            return
        name = rows[0].name
        said = self.tr("Who is the same as «{0}»? Choose the other card, both will be shown side by side")
        self._picking.show_text("info", said.format(name), self.tr("Back to the card"))
        self._picking.show()
        announce(self._picking, self._picking.text)
        self.field.setText(name.split()[0] if rows[0].form is Form.PERSON else name)
        self.field.selectAll()
        self.ask()

    def _show(self, text: str, found: Found) -> None:
        found = replace(found, clients=tuple(id for id in found.clients if id != self.picking))
        if list(found.clients) == list(self.model.ids):
            self.model.refresh()
        else:
            self.model.reset_ids(found.clients)
            if found.clients and text.strip():
                self.table.go_to(found.clients[0])
        self._strip.setVisible(bool(found.repaired or found.alike))
        if self._strip.isVisibleTo(self):
            said = (
                self.tr("Keyboard layout repaired: {0}")
                if found.repaired
                else self.tr("Searched for the like: {0}")
            )
            read = plain.excerpt(found.repaired or found.alike)
            self._strip.show_text("info", said.format(read), self.tr("search as typed"))
        typed = plain.excerpt(text.strip())
        self._count.setText(self._count_words(typed, len(found.clients)))
        announce(self.table, self._count.text())
        none = (
            self.tr("Nobody found for “{0}”") if self.picking is None else self.tr("No other card for “{0}”")
        )
        self._empty.set_text(none.format(typed) if typed else self.tr("There are no clients yet"))
        create = self.tr("Create the client “{0}”").format(typed) if typed else self.tr("New client")
        self._create.setText(create)
        self._stack.setCurrentWidget(self.table if found.clients else self._empty)
        self._answered = True
        if self._open_when_answered:
            self._open_best()

    def _count_words(self, typed: str, count: int) -> str:
        if not typed:
            return self.tr("The latest cards")
        return self.tr("Found: {0}").format(f"{count}+" if count == LIMIT else count)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open_best()
                return True
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self._move_into_list()
                return True
        return super().eventFilter(watched, event)

    def _open_best(self) -> None:
        """Enter right after the last letter waits for the answer to that letter."""
        self._open_when_answered = not self._answered
        if not self._answered:
            return
        id = self.table.current_id or self.model.id_at(0)
        if id is not None:
            self.opened.emit(id)
        elif self.field.text().strip() and self.picking is None:
            self.new_asked.emit(self.field.text().strip())

    def _move_into_list(self) -> None:
        if self.table.current_id is None:
            self.table.step(1)
        self.table.setFocus()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Client"), lambda row: row.name),
            Column(self.tr("Born"), lambda row: show_date(row.born) if row.born else "", 104),
            Column(self.tr("Phone"), lambda row: row.phone, 156),
            Column(self.tr("SNILS"), lambda row: row.snils, 136),
            Column(self.tr("Address"), lambda row: row.address),
            Column(self.tr("Open tickets"), lambda row: str(row.open_tickets or ""), 120),
        )

    def _speak(self, row: ClientRow) -> str:
        parts: Sequence[str] = (row.name, show_date(row.born) if row.born else "", row.phone, row.address)
        return ", ".join(part for part in parts if part)

    def _lay_out(self) -> None:
        head, body = QFrame(), QVBoxLayout(self)
        head.setProperty("surface", "pane")
        title, new = QLabel(self.tr("Clients")), ActionButton(self.tr("New client"), "", glyph="user-plus")
        title.setProperty("role", "page")
        self._count.setProperty("role", "muted")
        new.clicked.connect(lambda: self.new_asked.emit(""))
        self.field.setPlaceholderText(self.tr("Name, phone or its last digits, SNILS, date of birth"))
        self.field.setAccessibleName(self.tr("Find a client"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setMaximumWidth(520)
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(title)
        row.addWidget(self.field, 4)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(new)
        strips = QVBoxLayout()
        strips.setContentsMargins(24, 0, 16, 0)
        strips.setSpacing(8)
        for strip in (self._picking, self._strip, self.drafts):
            strips.addWidget(strip)
            strip.hide()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(head)
        body.addLayout(strips)
        body.addWidget(self._stack, 1)


class _ClientDelegate(RowDelegate):
    """Initials before the name; open tickets as a pill."""

    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, column: int, selected: bool) -> None:
        assert isinstance(row, ClientRow)
        if column == 0:
            spot = QRect(rect.left() + 12, rect.center().y() - 11, 24, 24)
            paint.draw_avatar(painter, spot, row.name)
            area = rect.adjusted(46, 0, -12, 0)
            paint.draw_text(painter, area, row.name, "body", weight=600 if selected else 500)
        elif column == 5:
            if row.open_tickets:
                word = str(row.open_tickets)
                size = paint.chip_size(word, "note-pencil")
                spot = QRect(rect.left() + 12, rect.center().y() - 10, size.width(), 22)
                paint.draw_chip(painter, spot, paint.Mark("note-pencil", word, "accent"))
        else:
            super().paint_cell(painter, rect, row, column, selected)
