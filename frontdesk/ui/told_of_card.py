"""Events of a card's people, consents and files in words: headline, facts, text, and how each looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.consents import ConsentWay, Purpose
from frontdesk.domain.dates import show_date
from frontdesk.domain.events import EventKind, EventRow
from frontdesk.domain.representatives import Relation
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

Parts = tuple[str, tuple[str, ...], str]

LOOKS: Mapping[EventKind, tuple[str, str]] = {
    EventKind.REPRESENTATIVE_ADDED: ("users-three", "info"),
    EventKind.REPRESENTATIVE_CHANGED: ("users-three", "neutral"),
    EventKind.REPRESENTATIVE_ENDED: ("users-three", "warning"),
    EventKind.REPRESENTATIVE_RESTORED: ("users-three", "info"),
    EventKind.CONSENT_GIVEN: ("handshake", "success"),
    EventKind.CONSENT_WITHDRAWN: ("handshake", "warning"),
    EventKind.CONSENT_PRINTED: ("printer", "neutral"),
    EventKind.ATTACHMENT_ADDED: ("paperclip", "info"),
    EventKind.ATTACHMENT_REMOVED: ("paperclip", "warning"),
    EventKind.ATTACHMENT_RESTORED: ("paperclip", "info"),
}


def _representative(event: EventRow) -> Parts:
    data, before = event.data, event.data.get("before", {})
    until = tr("until {0}").format(day(data["until"])) if data.get("until") else ""
    if before.get("until"):
        until = " → ".join(filter(None, (day(before["until"]), until)))
    relation = words.word(Relation(data["relation"]))
    if before.get("relation"):
        relation = f"{words.word(Relation(before['relation']))} → {relation}"
    whose = tr("stands for: {0}") if data.get("stands_for") else "{0}"
    other = whose.format(data.get("other", ""))
    return words.word(event.kind), (relation, until), other


def _consent(event: EventRow) -> Parts:
    data = event.data
    given = day(data["on"]) if data.get("on") else ""
    way = words.word(ConsentWay(data["way"])) if data.get("way") else ""
    edition = tr("edition {0}").format(data["edition"]) if data.get("edition") else ""
    return words.word(event.kind), (given, way, edition), words.word(Purpose(data["purpose"]))


def _attachment(event: EventRow) -> Parts:
    return words.word(event.kind), (), str(event.data.get("name", ""))


def day(written: str) -> str:
    """An ISO date as days are shown."""
    return show_date(date.fromisoformat(written))


def tr(text: str) -> str:
    return QCoreApplication.translate("Told", text)


WORDS: Mapping[EventKind, Callable[[EventRow], Parts]] = {
    EventKind.REPRESENTATIVE_ADDED: _representative,
    EventKind.REPRESENTATIVE_CHANGED: _representative,
    EventKind.REPRESENTATIVE_ENDED: _representative,
    EventKind.REPRESENTATIVE_RESTORED: _representative,
    EventKind.CONSENT_GIVEN: _consent,
    EventKind.CONSENT_WITHDRAWN: _consent,
    EventKind.CONSENT_PRINTED: _consent,
    EventKind.ATTACHMENT_ADDED: _attachment,
    EventKind.ATTACHMENT_REMOVED: _attachment,
    EventKind.ATTACHMENT_RESTORED: _attachment,
}

MARKED = (
    QT_TRANSLATE_NOOP("Told", "until {0}"),
    QT_TRANSLATE_NOOP("Told", "stands for: {0}"),
    QT_TRANSLATE_NOOP("Told", "edition {0}"),
)
