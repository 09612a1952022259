"""The column beside the card: what to do with the client, the tickets, and the one timeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.clients import ClientCard
from frontdesk.domain.dates import show_date
from frontdesk.domain.events import EventRow, Strand
from frontdesk.domain.merging import MergeRow
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import TicketRow
from frontdesk.services.clients import Clients
from frontdesk.services.merging import Merging
from frontdesk.services.tickets import Tickets
from frontdesk.ui import paint, words
from frontdesk.ui.banners import Banner
from frontdesk.ui.clients.duplicates import DuplicatePanel
from frontdesk.ui.clients.fitting import Fitting, Rest
from frontdesk.ui.clients.joined import JoinedList
from frontdesk.ui.forms.choices import walk_in_turn
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.paint import draw_glyph
from frontdesk.ui.places import Place
from frontdesk.ui.tables.paged import PagedModel
from frontdesk.ui.tables.table import RowDelegate, Table
from frontdesk.ui.timeline import FIRST, Ask, Timeline
from frontdesk.ui.widgets import ActionButton, SectionTitle

WIDTH, TICKETS_SHOWN = 352, 3
LEAST_LIFE = 110  # pixels of the timeline that stay when the column above it is long


@dataclass(frozen=True)
class Known:
    """What the column shows, read in one job."""

    tickets: tuple[int, ...]
    rows: tuple[TicketRow, ...]
    events: tuple[EventRow, ...]
    joined: tuple[MergeRow, ...]


class SidePane(QFrame):
    place_asked = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        clients: Clients,
        tickets: Tickets,
        merging: Merging,
        panel: DuplicatePanel,
        zone: ZoneInfo,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._jobs, self._desk, self._clients, self._tickets = jobs, desk, clients, tickets
        self._merging = merging
        self._strand: Strand | None = None
        self._said = ("", False)  # in the banner about the consent
        self.consent, self._consent, self.strands = Banner("warning", ""), QWidget(), QComboBox()
        self.panel, self.joined, self._about = panel, JoinedList(zone), Rest()
        self._client_id: int | None = None
        self.setProperty("surface", "pane")
        self.setProperty("edge", "left")
        self.setFixedWidth(WIDTH)
        self._facts = QLabel()
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        self._tickets_title, self._title = SectionTitle(self.tr("Tickets")), SectionTitle(self.tr("History"))
        self.model = PagedModel(jobs, partial(tickets.rows, desk=desk), speak=_speak, parent=self)
        self.table = Table(self.model, self.tr("Tickets of the client"), two_lines=True)
        self.table.setItemDelegate(_TicketDelegate(self.table, zone, now))
        self.table.opened.connect(lambda id: self.place_asked.emit(Place("queue", id)))
        self.timeline = Timeline(jobs, now, zone, is_column=True)
        self.timeline.setAccessibleName(self.tr("History"))
        self._lay_out()

    def read(self, id: int) -> Known:
        """Runs off the window's thread."""
        ids = self._clients.tickets(id, self._desk)
        rows = self._tickets.rows(ids[:TICKETS_SHOWN], self._desk)
        events = self._clients.timeline(id, FIRST, strand=self._strand, desk=self._desk)
        return Known(ids, rows, events, self._merging.of_card(id))

    def begin(self) -> None:
        """Another card is on its way: its history is whole at first. What stands stays until it is here."""
        self._strand = None
        self.strands.setCurrentIndex(0)

    def show_new(self) -> None:
        """A card that is not saved yet: nothing is known but who it may be already."""
        self._client_id = None
        self._about.hide()
        self.joined.show_rows(())

    def show_known(self, card: ClientCard, known: Known) -> None:
        self._client_id = card.id
        self._about.show()
        self.show_facts(card)
        self._show_tickets(known)
        self.joined.show_rows(known.joined)
        self.timeline.start(self._asking(card.id), known.events)

    def refresh(self, card: ClientCard, known: Known) -> None:
        """The same client again: what is new comes in, nothing jumps."""
        self.show_facts(card)
        self._show_tickets(known)
        self.joined.show_rows(known.joined)
        self.timeline.refresh(known.events)

    def show_consent(self, is_missing: bool) -> None:
        """The office may not process the data of a person who has not agreed."""
        can_print = self._client_id is not None
        text = self.tr(
            "No consent to the processing of data. Print the form, have it signed and mark it under “Consents”"
        )
        if is_missing and (text, can_print) != self._said:
            self._said = text, can_print
            self.consent.show_text("warning", text, self.tr("Print the form") if can_print else "")
        self._consent.setVisible(is_missing)

    def _asking(self, id: int) -> Ask:
        clients, strand, desk = self._clients, self._strand, self._desk
        return lambda limit, before: clients.timeline(id, limit, before, strand, desk)

    def _narrow(self) -> None:
        """The history of one kind of events."""
        chosen, id = self.strands.currentData(), self._client_id
        self._strand = Strand(chosen) if chosen else None
        if id is None:
            return
        ask = self._asking(id)
        self._jobs.read(
            self,
            lambda: ask(FIRST, None),
            lambda events: self.timeline.start(ask, events) if id == self._client_id else None,
            newest="strand",
        )

    def show_facts(self, card: ClientCard) -> None:
        facts = [self.tr("Client since {0}").format(show_date(card.since))]
        facts += [words.count("visit", card.visits)] if card.visits else []
        self._facts.setText(" · ".join(facts))

    def _show_tickets(self, known: Known) -> None:
        if list(known.tickets) != list(self.model.ids):
            self.model.reset_ids(known.tickets)
        for row in known.rows:
            self.model.put(row)
        self._tickets_title.set_text(self.tr("Tickets"), str(len(known.tickets) or ""))
        shown = min(len(known.tickets), TICKETS_SHOWN)
        self.table.setFixedHeight(shown * self.table.verticalHeader().defaultSectionSize() + 1)
        self.table.setVisible(shown > 0)
        self._tickets_title.setVisible(shown > 0)

    def _lay_out(self) -> None:
        deeds = QHBoxLayout()
        deeds.setContentsMargins(16, 12, 16, 0)
        deeds.setSpacing(8)
        for text, key, page in ((self.tr("Visit"), "F2", "visits"), (self.tr("Ticket"), "F3", "queue")):
            button = ActionButton(text, key, glyph="ticket" if page == "visits" else "note-pencil")
            button.clicked.connect(lambda _=False, page=page: self.ask(page))
            deeds.addWidget(button)
        data = QToolButton()
        data.setIcon(icon("eye"))
        data.setIconSize(QSize(18, 18))
        data.setAccessibleName(self.tr("Personal data of this client"))
        data.setToolTip(self.tr("Personal data of this client"))
        data.clicked.connect(self.ask_privacy)
        deeds.addWidget(data)
        join = QPushButton(self.tr("Join…"))
        join.setProperty("kind", "link")
        join.setToolTip(self.tr("Join with another card of the same person"))
        join.clicked.connect(lambda: self._ask_about("join"))
        facts = QHBoxLayout()
        facts.setContentsMargins(16, 6, 10, 6)  # the words of the link end where the buttons do
        facts.addWidget(self._facts, 1)
        facts.addWidget(join)
        column = QVBoxLayout(self._about)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(deeds)
        column.addLayout(facts)
        self._tickets_title.setContentsMargins(16, 2, 16, 6)
        self._title.setContentsMargins(16, 12, 16, 2)
        for widget in (self._tickets_title, self.table, self._title):
            column.addWidget(widget)
        column.addWidget(self.timeline, 1)
        self.timeline.setMinimumHeight(LEAST_LIFE)
        self.strands.setAccessibleName(self.tr("What the history shows"))
        self.strands.addItem(self.tr("All events"), "")
        for strand in Strand:
            self.strands.addItem(words.heading(strand), strand.value)
        self.strands.activated.connect(lambda _: self._narrow())
        self._title.add(self.strands)
        walk_in_turn(self.table, self.strands, self.timeline)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)  # the line at the left stays seen
        whole.setSpacing(0)
        around = QVBoxLayout(self._consent)
        around.setContentsMargins(16, 12, 16, 4)
        around.addWidget(self.consent)
        self._consent.hide()
        whole.addWidget(Fitting(self.panel, self.joined, self._consent))
        whole.addWidget(self._about, 1)
        whole.addStretch(0)

    def ask_privacy(self) -> None:
        """What the history is narrowed to goes along: the sheet for the person tells of the same."""
        self._ask_about(f"privacy:{self._strand}" if self._strand else "privacy")

    def _ask_about(self, tab: str) -> None:
        if self._client_id is not None:
            self.place_asked.emit(Place("clients", self._client_id, tab))

    def ask(self, page: str) -> None:
        """Something new for this client, on another page."""
        if self._client_id is not None:
            self.place_asked.emit(Place(page, self._client_id, "new"))


class _TicketDelegate(RowDelegate):
    """Title and status; below, number, whose it is, and the time left."""

    def __init__(self, table: Table, zone: ZoneInfo, now: Callable[[], datetime]) -> None:
        super().__init__(table)
        self._zone, self._now = zone, now

    def paint_cell(self, painter: QPainter, rect: QRect, row: Any, _column: int, selected: bool) -> None:
        assert isinstance(row, TicketRow)
        mark = words.status_mark(row.status, row.status_name)
        left, right, top = rect.left() + 16, rect.right() - 16, rect.top() + 8
        draw_glyph(painter, QRect(left, top + 2, 16, 16), mark.icon, mark.solid)
        area = QRect(left + 26, top, right - left - 26, 20)
        paint.draw_text(painter, area, row.title, "body", weight=600 if selected else 500)
        below = area.translated(0, 21)
        if row.solved_at is None and row.due is not None:
            deadline = words.deadline_mark(
                row.due.astimezone(self._zone), self._now().astimezone(self._zone), row.norm_seconds
            )
            below.setRight(paint.draw_mark(painter, right, below.center().y(), deadline) - 8)
        about = " · ".join(filter(None, (f"{row.number}", mark.word, row.owner_short)))
        paint.draw_text(painter, below, about, "small", "text.muted")


def _speak(row: TicketRow) -> str:
    return (
        f"{row.number}, {row.title}. {words.status_mark(row.status, row.status_name).word}. {row.owner_short}"
    )
