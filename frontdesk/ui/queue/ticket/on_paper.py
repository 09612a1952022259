"""A ticket as a list: every field that the window shows of it, and all that happened, for paper and file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.events import EventRow
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.domain.views import TableColumn
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.queue.listing.lines import HEADS
from frontdesk.ui.queue.listing.rows import no_client
from frontdesk.ui.queue.ticket.around import Fact
from frontdesk.ui.queue.ticket.header import CLOCKS
from frontdesk.ui.queue.ticket.loaded import Loaded
from frontdesk.ui.told import told

MOST = 1000  # lines of what happened: nobody reads more on paper
_MOMENT = "%d.%m.%Y %H:%M"


class OnPaper(NamedTuple):
    title: str
    heads: tuple[str, ...]
    cells: Sequence[tuple[str, ...]]
    facts: Sequence[tuple[str, str]]


def on_paper(found: Loaded, known: Iterable[Fact], events: Iterable[EventRow], zone: ZoneInfo) -> OnPaper:
    """`known` is what the page lists of it. Oldest first: paper is read downwards. Belongs in a job, too."""
    card, heads = found.card, tuple(map(_tr, _HEADS))
    lines = [(f"{event.at.astimezone(zone):{_MOMENT}}", _said(event), told(event).who) for event in events]
    facts = [
        (_head(TableColumn.TITLE), card.title),
        (_head(TableColumn.CLIENT), found.client.name if found.client else no_client()),
        (_head(TableColumn.STATUS), words.status_mark(card.status, card.status_name).word),
        *((fact.name, fact.value) for fact in known),
        *_deadlines(card, zone),
    ]
    return OnPaper(_tr(_TITLE).format(card.number), heads, lines[::-1], facts)


def _deadlines(card: TicketCard, zone: ZoneInfo) -> Iterator[tuple[str, str]]:
    for measure, clock in {clock.measure: clock for clock in card.clocks}.items():  # the last of each
        if measure in CLOCKS:
            name = QCoreApplication.translate("Clocks", CLOCKS[measure]).partition(":")[0]
            yield name, f"{clock.due.astimezone(zone):{_MOMENT}}"


def _head(column: TableColumn) -> str:
    return QCoreApplication.translate("Queue", HEADS[column][0])


def _said(event: EventRow) -> str:
    one = told(event)
    return "\n".join(filter(None, (", ".join((one.headline, *one.facts)), one.text)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("OnPaper", text)


_TITLE = QT_TRANSLATE_NOOP("OnPaper", "Ticket No. {0}")
_HEADS = (
    QT_TRANSLATE_NOOP("OnPaper", "When"),
    QT_TRANSLATE_NOOP("OnPaper", "What happened"),
    QT_TRANSLATE_NOOP("OnPaper", "Who"),
)
