"""The tickets and claims of an incident, in one list: tickets first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from frontdesk.domain.inquiries import Inquiry
from frontdesk.ui import words
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.marks import MarkedDelegate
from frontdesk.ui.paint import Mark
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table

STATE = 3


@dataclass(frozen=True, slots=True)
class Thing:
    """`id` of a claim is negative: both kinds stand in one list."""

    id: int
    number: str
    title: str
    client: str
    mark: Mark
    may_go: bool  # a claim that came with its ticket goes with it


class Belongings(Table):
    """Enter opens, Del takes out what does not belong."""

    ticket_asked = Signal(int)
    claim_asked = Signal(int)
    dropped = Signal(int, bool)  # number, whether it is a claim

    def __init__(self, at: Asks) -> None:
        self._things: dict[int, Thing] = {}
        columns = (
            Column(self.tr("Number"), lambda row: row.number, 76),
            Column(self.tr("What about"), lambda row: row.title),
            Column(self.tr("Client"), lambda row: row.client, 128),
            Column(self.tr("Status"), lambda row: row.mark.word, 150),
        )
        model = PagedModel(at.jobs, lambda ids: [self._things[id] for id in ids], columns, speak=self._speak)
        super().__init__(model, self.tr("Tickets and claims"))
        self.setItemDelegate(MarkedDelegate(self, {STATE: lambda row: row.mark}))
        self.opened.connect(self._lead)

    def show_things(self, inquiry: Inquiry) -> None:
        tickets = [
            Thing(
                row.id, str(row.number), row.title, row.client_short,
                words.status_mark(row.status, row.status_name), True,
            )
            for row in inquiry.tickets
        ]  # fmt: skip
        claims = [
            Thing(
                -row.id, row.number, row.subject, row.client_short, Mark("scales", words.word(row.state), "violet"),
                row.id in inquiry.own_claims,
            )
            for row in inquiry.claims
        ]  # fmt: skip
        self._things = {thing.id: thing for thing in (*tickets, *claims)}
        groups = ((1, self.tr("Tickets"), len(tickets)), (2, self.tr("Claims"), len(claims)))
        self.model().reset_ids(self._things, groups if claims else ())
        self.model().refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        thing = self._things.get(self.current_id or 0)
        if bare and event.key() == Qt.Key.Key_Delete:
            if thing is not None and thing.may_go:
                self.dropped.emit(int(thing.number.rpartition("-")[2]), thing.id < 0)
        else:
            super().keyPressEvent(event)

    def _lead(self, id: int) -> None:
        if id > 0:
            self.ticket_asked.emit(id)
        else:
            self.claim_asked.emit(-id)

    def _speak(self, row: Thing) -> str:
        return ", ".join((row.number, row.title, row.client, row.mark.word))
