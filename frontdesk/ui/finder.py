"""Answers the palette: clients, tickets, deeds for the client, commands; the newest question wins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from frontdesk.domain import plain
from frontdesk.domain.clients import ClientRow, Found
from frontdesk.domain.dates import show_date
from frontdesk.domain.search_terms import normal, swap_layout
from frontdesk.domain.tickets import TicketRow
from frontdesk.services.clients import Clients
from frontdesk.services.tickets import Tickets
from frontdesk.ui import words
from frontdesk.ui.commands import BY_ID, COMMANDS, Command
from frontdesk.ui.hits import Deed, Find, Hit, Hits
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.marks import digit_marks, word_marks
from frontdesk.ui.palette import Palette
from frontdesk.ui.places import Place
from frontdesk.ui.window import Window

SHOWN, RECENT, TICKETS_OF, COMMANDS_SHOWN = 5, 7, 2, 5
FIRST = ("visit.new", "ticket.new", "client.new", "claim.new", "lock")
UNLISTED = ("section.", "choice.", "search", "undo", "pane.", "form.", "menu")


@dataclass(frozen=True)
class _Rows:
    """What one job brings: the answer and the rows to be painted."""

    found: Found
    clients: tuple[ClientRow, ...]
    tickets: tuple[TicketRow, ...]


class Finder(QObject):
    """`what` of a hit is a `Place` to go to or a `Command` to run; `can` tells which commands act here."""

    def __init__(
        self,
        jobs: Jobs,
        clients: Clients,
        tickets: Tickets,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        can: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._clients, self._tickets = jobs, clients, tickets
        self._clock, self._zone, self._can = clock, zone, can
        self._opened: list[int] = []

    def find(self, text: str, repair: bool, answer: Callable[[Hits], None]) -> None:
        """For `Palette`: answers at once where only commands are asked for."""
        if text.lstrip().startswith(">"):
            asked = text.lstrip()[1:]
            answer(Hits(((self.tr("Commands"), self._commands(asked, len(COMMANDS))),)))
            return
        self._jobs.read(
            self,
            lambda: self._read(text, repair),
            lambda rows: answer(self._hits(text, rows)),
            newest="find",
        )

    def remember(self, place: Place) -> None:
        """Whose card was opened comes first when nothing is asked yet."""
        if place.page == "clients" and place.id is not None:
            kept = [id for id in self._opened if id != place.id]
            self._opened = [place.id, *kept][:RECENT]

    def _read(self, text: str, repair: bool) -> _Rows:
        """Off the window's thread: one question, and the rows of what will be seen."""
        number = text.strip().removeprefix("№").strip()
        found = self._clients.find(number if text.strip().startswith("№") else text, 50, repair)
        ids = found.clients[:SHOWN]
        if not text.strip():
            ids = tuple(dict.fromkeys((*self._opened, *found.clients)))[:RECENT]
        of_clients = [id for client in ids[:2] for id in self._clients.tickets(client)[:TICKETS_OF]]
        asked = text.strip() and not found.tickets
        tickets = self._tickets.rows(found.tickets or (of_clients[:TICKETS_OF] if asked else ()))
        return _Rows(found, self._clients.rows(ids), tickets)

    def _hits(self, text: str, rows: _Rows) -> Hits:
        asked, found = text.strip(), rows.found
        people = tuple(self._client(row, found.words) for row in rows.clients)
        matters = tuple(self._ticket(row, found) for row in rows.tickets)
        if not asked:
            usual = tuple(self._command(BY_ID[id]) for id in FIRST if self._can(id))[:COMMANDS_SHOWN]
            return Hits(((self.tr("Latest clients"), people), (self.tr("Commands"), usual)))
        if len(found.clients) > len(people):
            all_of_them = self.tr("All found in one list")
            people += (
                Hit(Place("clients", None, f"find:{found.repaired or asked}"), all_of_them, icon="list"),
            )
        clients = (self.tr("Clients, {0}").format(_count(found.clients)), people)
        tickets = (self.tr("Tickets, {0}").format(len(matters)), matters)
        deeds = (self.tr("Deeds for the chosen client"), self._deeds() if people else ())
        commands = (self.tr("Commands"), self._commands(found.repaired or asked, COMMANDS_SHOWN))
        if not people and not matters and not commands[1]:
            return Hits(((self.tr("What can be done"), self._ways_out(asked)),), nothing=True)
        first = (tickets, clients) if found.tickets else (clients, tickets)
        return Hits((*first, deeds, commands), found.repaired)

    def _client(self, row: ClientRow, terms: Sequence[str]) -> Hit:
        born = show_date(row.born) if row.born else ""
        detail = " · ".join(part for part in (row.phone, row.snils, row.address) if part)
        chip = self.tr("open {0}").format(row.open_tickets) if row.open_tickets else ""
        title = f"{row.name}  {born}"
        marks = word_marks(title, terms)
        return Hit(
            Place("clients", row.id), title, detail, person=row.name, key="Return", chip=chip, marks=marks,
            detail_marks=digit_marks(detail, terms),
        )  # fmt: skip

    def _ticket(self, row: TicketRow, found: Found) -> Hit:
        now = self._clock().astimezone(self._zone)
        title = f"{row.number} · {row.title}" + (f", {row.client_short}" if row.client_short else "")
        chip = words.time_left(row.due.astimezone(self._zone), now) if row.due else words.word(row.status)
        marks = word_marks(title, found.words)
        return Hit(Place("queue", row.id), title, icon="note-pencil", chip=chip, marks=marks)

    def _deeds(self) -> tuple[Hit, ...]:
        """On whoever is highlighted: the palette puts the client in."""
        pages = (
            ("visit.new", "visits", "new"),
            ("ticket.new", "queue", "new"),
            ("client.card", "clients", ""),
        )
        return tuple(
            Hit(Deed(_for_client(page, tab)), BY_ID[id].title, icon=BY_ID[id].icon, key=BY_ID[id].key)
            for id, page, tab in pages
        )

    def _commands(self, asked: str, limit: int) -> tuple[Hit, ...]:
        """Commands in whose words every asked word begins some word, in either keyboard layout."""
        readings = [asked, *filter(None, (swap_layout(asked),))]
        found = [
            command
            for command in COMMANDS
            if not command.id.startswith(UNLISTED)
            and self._can(command.id)
            and any(_answers(f"{command.title} {command.also}", reading) for reading in readings)
        ]
        return tuple(self._command(command) for command in found[:limit])

    def _command(self, command: Command) -> Hit:
        return Hit(command, command.title, icon=command.icon, key=command.key)

    def _ways_out(self, asked: str) -> tuple[Hit, ...]:
        create = self.tr("Create the client “{0}”").format(plain.excerpt(asked))
        ways = [Hit(Place("clients", None, f"new:{asked}"), create, icon="user-plus", key="Return")]
        if self._can("ticket.new"):
            without = self.tr("New ticket without a client")
            ways.append(Hit(BY_ID["ticket.new"], without, icon="note-pencil"))
        return tuple(ways)


def attach(window: Window, finder: Finder, find: Find | None = None) -> Palette:
    """The palette of `window`, opened by Ctrl+K and by the field of the top bar."""
    palette = Palette(window, find or finder.find)

    def choose(what: object) -> None:
        if isinstance(what, Place):
            window.go(what)
        elif isinstance(what, Command):
            window.actions_by_id.run(what.id)

    palette.chosen.connect(choose)
    palette.chosen_new_tab.connect(choose)
    window.search_asked.connect(lambda: palette.open())
    window.top.search.typed.connect(palette.open)
    window.place_changed.connect(finder.remember)
    return palette


def _for_client(page: str, tab: str) -> Callable[[Place], Place]:
    return lambda client: Place(page, client.id, tab)


def _answers(words_of: str, asked: str) -> bool:
    begins = normal(words_of).split()
    return all(any(word.startswith(part) for word in begins) for part in normal(asked).split())


def _count(ids: Sequence[int]) -> str:
    return f"{len(ids)}+" if len(ids) == 50 else str(len(ids))
