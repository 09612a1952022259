"""«Данные», «Визиты», «Документы»: what else is known of the ticket and of its client, in lines to walk by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.acts import ActRow
from frontdesk.domain.around import Around
from frontdesk.domain.attachments import AttachmentRow
from frontdesk.domain.dates import show_date
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.domain.visits import VisitRow
from frontdesk.ui import words
from frontdesk.ui.paint import Mark
from frontdesk.ui.places import Place
from frontdesk.ui.queue.ticket.assigned import Beside, Shown, ThingList


@dataclass(frozen=True)
class Fact:
    """What something of the ticket is, under what it is called."""

    glyph: str
    value: str
    name: str


class FactList(ThingList):
    """«Данные»: what the ticket is, whose, and since when."""

    def __init__(self, clock: Callable[[], datetime], zone: ZoneInfo, parent: QWidget) -> None:
        super().__init__(clock, zone, parent, _fact)
        self._zone = zone
        self.setAccessibleName(self.tr("Facts of the ticket"))

    def show_facts(self, card: TicketCard, beside: Beside) -> None:
        self.stand(self.told(card, beside))

    def told(self, card: TicketCard, beside: Beside) -> tuple[Fact, ...]:
        """What is known, in the order of the list."""
        return tuple(Fact(*fact) for fact in self._facts(card, beside) if fact[1])

    def _facts(self, card: TicketCard, beside: Beside) -> Iterator[tuple[str, str, str]]:
        yield "list", words.heading(card.kind), self.tr("Kind")
        yield "tree-structure", card.subject, self.tr("Subject")
        yield "ticket", beside.offering, self.tr("What it is about of what the office does")
        yield words.channel_icon(card.channel), words.heading(card.channel), self.tr("How it came")
        yield "clock", self._moment(card.opened_at), self.tr("Registered")
        yield "arrow-up", words.word(card.priority), self.tr("Priority")
        yield "buildings", beside.team, self.tr("Team")
        yield "user", card.owner_short or self.tr("nobody"), self.tr("Who works on it")
        yield "eye", ", ".join(one.name for one in beside.watchers), self.tr("Who watches")
        yield "pause-circle", self._moment(card.wake_at), self.tr("Comes back at")
        yield "bell", self._moment(card.remind_at), self.tr("The client is reminded at")
        yield "megaphone", f"И-{card.incident}" if card.incident else "", self.tr("Incident")

    def _moment(self, at: datetime | None) -> str:
        return f"{at.astimezone(self._zone):%d.%m.%Y, %H:%M}" if at is not None else ""


class AroundList(ThingList):
    """Enter leads to the thing: `place_asked`."""

    place_asked = Signal(object)

    def __init__(self, clock: Callable[[], datetime], zone: ZoneInfo, parent: QWidget, name: str) -> None:
        super().__init__(clock, zone, parent, _around)
        self._client_id: int | None = None
        self.setAccessibleName(name)
        self.gone_on.connect(self._lead)

    def show_of(self, client_id: int | None, things: tuple[object, ...]) -> None:
        self._client_id = client_id
        self.stand(things)

    def _lead(self, thing: object) -> None:
        if isinstance(thing, VisitRow):
            self.place_asked.emit(Place("queue", thing.ticket_id))
        elif isinstance(thing, ActRow):
            self.place_asked.emit(Place("acts", thing.id))
        elif isinstance(thing, AttachmentRow) and self._client_id is not None:
            self.place_asked.emit(Place("clients", self._client_id))


def papers(around: Around) -> tuple[ActRow | AttachmentRow, ...]:
    """Acts and files in one list, the newest first."""

    def day(row: ActRow | AttachmentRow) -> date:
        return row.issued_on if isinstance(row, ActRow) else row.added_at.date()

    return tuple(sorted((*around.acts, *around.files), key=day, reverse=True))


def _fact(thing: Fact, _now: datetime, _zone: ZoneInfo) -> Shown:
    return Shown(thing.glyph, thing.value, thing.name, Mark("", "", "neutral"))


def _around(thing: VisitRow | ActRow | AttachmentRow, _now: datetime, zone: ZoneInfo) -> Shown:
    if isinstance(thing, VisitRow):
        about = f"{thing.slip}, №{words.NBSP}{thing.ticket_number}, {words.word(thing.state)}"
        return Shown("ticket", thing.offering, about, _day(thing.registered_at.astimezone(zone).date()))
    if isinstance(thing, ActRow):
        title = f"{words.word(thing.kind)} {thing.number}"
        about = ", ".join(filter(None, (words.word(thing.state), thing.claim_number)))
        return Shown("file-text", title, about, _day(thing.issued_on))
    about = ", ".join(
        filter(None, (thing.staff_name, f"№{words.NBSP}{thing.ticket_number}" if thing.ticket_number else ""))
    )
    return Shown("paperclip", thing.name, about, _day(thing.added_at.astimezone(zone).date()))


def _day(day: date) -> Mark:
    return Mark("", show_date(day), "neutral")
