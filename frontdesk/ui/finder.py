"""Answers the palette: numbers, clients, tickets, deeds for the client, commands; the newest question wins."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from frontdesk.domain import plain
from frontdesk.domain.clients import ClientRow
from frontdesk.domain.dates import show_date
from frontdesk.domain.found import Found, Shown
from frontdesk.domain.spelling import normal, swap_layout
from frontdesk.domain.staff import CounterRow, Desk, Right, StaffRow
from frontdesk.domain.tickets import TicketRow
from frontdesk.services.finding import Finding
from frontdesk.services.staff import Staff
from frontdesk.ui import sections, words
from frontdesk.ui.command import Command
from frontdesk.ui.commands import BY_ID, COMMANDS
from frontdesk.ui.hits import Deed, Find, Hit, Hits
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.marks import digit_marks, word_marks
from frontdesk.ui.palette import Palette
from frontdesk.ui.places import Place
from frontdesk.ui.window import Window

COMMANDS_SHOWN, OPENED = 5, 7
FIRST = ("visit.new", "ticket.new", "client.new", "claim.new", "lock")
UNLISTED = ("section.", "choice.", "search", "undo", "pane.", "form.", "menu")

Group = tuple[str, tuple[Hit, ...]]
Answer = Callable[[Hits], None]


class Finder(QObject):
    """`what` of a hit is a `Place` to go to or a `Command` to run; `can` tells which commands act here, `used` how
    often each was run at this workstation.
    """

    def __init__(
        self,
        jobs: Jobs,
        finding: Finding,
        staff: Staff,
        desk: Desk,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        can: Callable[[str], bool],
        used: Callable[[], Mapping[str, int]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._finding, self._staff, self._desk = jobs, finding, staff, desk
        self._clock, self._zone, self._can, self._used = clock, zone, can, used
        self._opened: tuple[int, ...] = ()

    def find(self, text: str, repair: bool, answer: Answer) -> None:
        """For `Palette`: `>` asks for commands alone and at once, `№` for numbers, `@` for the people of the office."""
        asked = text.strip()
        if asked.startswith(">"):
            answer(
                Hits(
                    ((self.tr("Commands"), self._commands(asked[1:], len(COMMANDS))),),
                    scope=self.tr("Commands"),
                )
            )
        elif asked.startswith("@"):
            self._read(self._colleagues, lambda people: answer(self._of_colleagues(asked[1:], *people)))
        else:
            desk, latest = self._desk, self._opened
            self._read(
                lambda: self._finding.shown(desk, text, repair, latest),
                lambda shown: answer(self._of_all(asked, shown)),
            )

    def deeds(self, hit: Hit, answer: Answer) -> None:
        """All that can be done for the client of the hit."""
        client: Place = hit.what
        if client.id is None:
            return
        desk, id = self._desk, client.id
        self._read(
            lambda: self._finding.tickets_of(desk, id),
            lambda tickets: answer(Hits(self._deeds_for(hit, client, tickets), scope=hit.person)),
        )

    def remember(self, place: Place) -> None:
        """Whose card was opened comes first when nothing is asked yet."""
        if place.page == "clients" and place.id is not None:
            kept = (id for id in self._opened if id != place.id)
            self._opened = (place.id, *kept)[:OPENED]

    def _read(self, work: Callable[[], Any], show: Callable[[Any], None]) -> None:
        self._jobs.read(self, work, show, newest="find")

    # everything

    def _of_all(self, asked: str, shown: Shown) -> Hits:
        if not asked:
            usual = tuple(self._command(BY_ID[id]) for id in self._usual())
            people = tuple(self._client(row, ()) for row in shown.clients)
            return Hits(((self.tr("Latest clients"), people), (self.tr("Commands"), usual)))
        found = shown.found
        read_as = found.repaired or found.alike or asked
        numbered = self._numbered(shown)
        people = self._people(read_as, shown)
        tickets = () if found.tickets else tuple(self._ticket(row, found) for row in shown.tickets)
        commands = () if asked.startswith("№") else self._commands(found.repaired or asked, COMMANDS_SHOWN)
        if not (numbered or people or commands):
            ways = () if asked.startswith("№") else self._ways_out(asked)
            return Hits(((self.tr("What can be done"), ways),), nothing=True, scope=self._scope(asked))
        groups = (
            *numbered,
            (self.tr("Clients, {0}").format(_count(found.clients)), people),
            (self.tr("Tickets, {0}").format(len(tickets)), tickets),
            (self.tr("Deeds for the chosen client"), self._deeds() if people else ()),
            (self.tr("Commands"), commands),
        )
        return Hits(groups, found.repaired, found.alike, scope=self._scope(asked))

    def _scope(self, asked: str) -> str:
        return self.tr("Numbers") if asked.startswith("№") else ""

    def _numbered(self, shown: Shown) -> tuple[Group, ...]:
        """What bears exactly the number asked for."""
        found = shown.found
        tickets = tuple(self._ticket(row, found) for row in shown.tickets) if found.tickets else ()
        claims = tuple(
            self._matter(Place("claims", row.id), "scales", row.number, row.subject, row.client_short)
            for row in shown.claims
        )
        acts = tuple(
            self._matter(
                Place("acts", row.id), "file-text", row.number,
                self.tr("act of {0}").format(show_date(row.issued_on)), row.client_short,
            )
            for row in shown.acts
        )  # fmt: skip
        visits = tuple(
            self._matter(self._of_visit(row.ticket_id), "ticket", row.slip, row.offering, row.client_short)
            for row in shown.visits
        )
        groups = (
            (self.tr("Ticket by its number"), tickets),
            (self.tr("Claim by its number"), claims),
            (self.tr("Act by its number"), acts),
            (self.tr("Visit by its slip"), visits),
        )
        return tuple(group for group in groups if group[1])

    def _of_visit(self, ticket_id: int) -> Place:
        """A visit has no screen of its own: its matter, or the hall for whoever works on no matters."""
        return Place("queue", ticket_id) if self._desk.may(Right.WORK_TICKETS) else Place("visits")

    def _matter(self, place: Place, icon: str, number: str, title: str, client: str) -> Hit:
        text = " · ".join(part for part in (number, title) if part) + (f", {client}" if client else "")
        return Hit(place, text, icon=icon, marks=((0, len(number)),))

    def _people(self, read_as: str, shown: Shown) -> tuple[Hit, ...]:
        people = tuple(self._client(row, shown.found.words) for row in shown.clients)
        if len(shown.found.clients) <= len(people):
            return people
        all_of_them = self.tr("All found in one list")
        return (*people, Hit(Place("clients", None, f"find:{read_as}"), all_of_them, icon="list"))

    def _client(self, row: ClientRow, terms: Sequence[str]) -> Hit:
        detail = " · ".join(part for part in (row.phone, row.snils, row.address) if part)
        return Hit(
            Place("clients", row.id),
            row.name,
            detail,
            aside=show_date(row.born) if row.born else "",
            person=row.name,
            chip=self.tr("open {0}").format(row.open_tickets) if row.open_tickets else "",
            marks=word_marks(row.name, terms),
            detail_marks=digit_marks(detail, terms),
            main=Place("visits", row.id, "new"),
        )

    def _ticket(self, row: TicketRow, found: Found) -> Hit:
        now = self._clock().astimezone(self._zone)
        number = str(row.number)
        title = f"{number} · {row.title}" + (f", {row.client_short}" if row.client_short else "")
        marks = ((0, len(number)),) if found.tickets else word_marks(title, found.words)
        due = row.due.astimezone(self._zone) if row.due else None
        mark = (
            words.deadline_mark(due, now, row.norm_seconds)
            if due
            else words.status_mark(row.status, row.status_name)
        )
        return Hit(Place("queue", row.id), title, icon="note-pencil", mark=mark, marks=marks)

    # deeds

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

    def _deeds_for(self, hit: Hit, client: Place, tickets: tuple[TicketRow, ...]) -> tuple[Group, ...]:
        def deed(id: str, place: Place) -> Hit:
            return Hit(place, BY_ID[id].title, icon=BY_ID[id].icon, key=BY_ID[id].key)

        deeds = [
            deed("visit.new", Place("visits", client.id, "new")),
            deed("ticket.new", Place("queue", client.id, "new")),
        ]
        newest = next(iter(tickets), None)
        if newest is not None and self._desk.may(Right.REGISTER_CLAIMS):
            deeds.append(deed("claim.new", Place("claims", newest.id, "new")))
        deeds.append(deed("client.card", client))
        matters = tuple(self._ticket(row, Found()) for row in tickets)
        title = self.tr("Deeds: {0}").format(hit.title)
        return ((title, tuple(deeds)), (self.tr("Tickets, {0}").format(len(matters)), matters))

    # colleagues and commands

    def _colleagues(self) -> tuple[tuple[StaffRow, ...], tuple[CounterRow, ...]]:
        return self._staff.people(), self._staff.counters()

    def _of_colleagues(
        self, asked: str, people: tuple[StaffRow, ...], counters: tuple[CounterRow, ...]
    ) -> Hits:
        """Who of the office answers, and at which counter he sits today."""
        readings = [asked, *filter(None, (swap_layout(asked),))]
        at = {counter.taken_by: counter.number for counter in counters}
        group = tuple(
            Hit(
                None,
                person.name,
                person.post,
                person=person.name,
                chip=sections.counter(at[person.short_name]) if person.short_name in at else "",
                marks=word_marks(person.name, normal(reading).split()),
            )
            for person in people
            for reading in readings
            if _answers(f"{person.name} {person.post}", reading)
        )
        return Hits(
            ((self.tr("Employees, {0}").format(len(group)), group),),
            nothing=not group,
            scope=self.tr("Employees"),
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

    def _usual(self) -> list[str]:
        """The commands used most; until enough were, those that a new desk begins with."""
        used = self._used()
        likely = dict.fromkeys((*sorted(used, key=lambda id: -used[id]), *FIRST))
        known = (id for id in likely if id in BY_ID and not id.startswith(UNLISTED) and self._can(id))
        return list(islice(known, COMMANDS_SHOWN))

    def _command(self, command: Command) -> Hit:
        return Hit(command, command.title, icon=command.icon, key=command.key)

    def _ways_out(self, asked: str) -> tuple[Hit, ...]:
        ways = []
        if self._desk.may(Right.EDIT_CLIENTS):
            create = self.tr("Create the client “{0}”").format(plain.excerpt(asked))
            ways.append(Hit(Place("clients", None, f"new:{asked}"), create, icon="user-plus"))
        if self._can("ticket.new"):
            without = self.tr("New ticket without a client")
            ways.append(Hit(BY_ID["ticket.new"], without, icon="note-pencil"))
        return tuple(ways)


def attach(window: Window, finder: Finder, find: Find | None = None) -> Palette:
    """The palette of `window`; who opens it is the window's matter."""
    palette = Palette(window, find or finder.find, finder.deeds)

    def choose(what: object) -> None:
        if isinstance(what, Place):
            window.go(what)
        elif isinstance(what, Command):
            window.actions_by_id.run(what.id)

    palette.chosen.connect(choose)
    window.place_changed.connect(finder.remember)
    return palette


def _for_client(page: str, tab: str) -> Callable[[Place], Place]:
    return lambda client: Place(page, client.id, tab)


def _answers(words_of: str, asked: str) -> bool:
    begins = normal(words_of).split()
    return all(any(word.startswith(part) for word in begins) for part in normal(asked).split())


def _count(ids: Sequence[int]) -> str:
    return f"{len(ids)}+" if len(ids) == 50 else str(len(ids))
