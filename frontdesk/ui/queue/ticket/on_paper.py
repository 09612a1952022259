"""A ticket as a list: every field that the window shows of it, and all that happened, for paper and file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.events import EventRow
from frontdesk.domain.views import TableColumn
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.queue.listing.lines import HEADS
from frontdesk.ui.queue.listing.rows import no_client
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


def on_paper(found: Loaded, events: Iterable[EventRow], zone: ZoneInfo) -> OnPaper:
    """Also asked off the window's thread. Oldest first: paper is read downwards."""
    heads = tuple(map(_tr, _HEADS))
    lines = [(f"{event.at.astimezone(zone):{_MOMENT}}", _said(event), told(event).who) for event in events]
    title = _tr(_TITLE).format(found.card.number)
    return OnPaper(title, heads, lines[::-1], [fact for fact in _facts(found, zone) if fact[1]])


def _facts(found: Loaded, zone: ZoneInfo) -> Iterable[tuple[str, str]]:
    card, beside = found.card, found.beside
    for column, said in (
        (TableColumn.TITLE, card.title),
        (TableColumn.CLIENT, found.client.name if found.client else no_client()),
        (TableColumn.SUBJECT, card.subject),
        (TableColumn.CHANNEL, words.heading(card.channel)),
        (TableColumn.PRIORITY, words.word(card.priority)),
        (TableColumn.STATUS, words.status_mark(card.status, card.status_name).word),
        (TableColumn.OWNER, card.owner_short or QCoreApplication.translate("Queue", "nobody")),
        (TableColumn.TEAM, beside.team),
        (TableColumn.OPENED, f"{card.opened_at.astimezone(zone):{_MOMENT}}"),
    ):
        yield QCoreApplication.translate("Queue", HEADS[column][0]), said
    yield _tr(_KIND), words.word(card.kind)
    yield _tr(_OFFERING), beside.offering
    for measure, clock in {clock.measure: clock for clock in card.clocks}.items():  # the last of each
        if measure in CLOCKS:
            name = QCoreApplication.translate("Clocks", CLOCKS[measure]).partition(":")[0]
            yield name, f"{clock.due.astimezone(zone):{_MOMENT}}"


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
_KIND = QT_TRANSLATE_NOOP("OnPaper", "Kind")
_OFFERING = QT_TRANSLATE_NOOP("OnPaper", "Service")
