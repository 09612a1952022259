"""A line of the journal in words, a shape beside it: the timeline of a client."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.claims import Decision, Demand
from frontdesk.domain.clients import Benefit
from frontdesk.domain.events import EventKind, EventRow
from frontdesk.domain.tickets import Channel, Status
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

ICONS = {
    EventKind.CLIENT_CREATED: ("user-plus", "success"),
    EventKind.CLIENT_CHANGED: ("pencil-simple", "neutral"),
    EventKind.FIELD_REVEALED: ("eye", "warning"),
    EventKind.VISIT_REGISTERED: ("ticket", "info"),
    EventKind.VISIT_CALLED: ("bell-ringing-fill", "info"),
    EventKind.VISIT_RECALLED: ("megaphone", "info"),
    EventKind.VISIT_FINISHED: ("check-circle", "success"),
    EventKind.VISIT_NO_SHOW: ("hourglass", "warning"),
    EventKind.VISIT_CANCELLED: ("x-circle", "neutral"),
    EventKind.TICKET_OPENED: ("note-pencil", "accent"),
    EventKind.TICKET_TAKEN: ("hand", "neutral"),
    EventKind.TICKET_STATUS: ("circle-half-fill", "accent"),
    EventKind.TICKET_NOTE: ("note", "warning"),
    EventKind.TICKET_REPLY: ("paper-plane-tilt", "accent"),
    EventKind.TICKET_CALL: ("phone", "success"),
    EventKind.TICKET_SUBJECT: ("tag", "neutral"),
    EventKind.SCRIPT_STEP: ("article", "neutral"),
    EventKind.CLAIM_REGISTERED: ("scales", "violet"),
    EventKind.CLAIM_CHANGED: ("scales", "violet"),
    EventKind.CLAIM_DECIDED: ("scales-fill", "violet"),
    EventKind.ACT_ISSUED: ("file-text", "violet"),
    EventKind.ACT_PRINTED: ("printer", "neutral"),
    EventKind.SLIP_PRINTED: ("printer", "neutral"),
}
LABELS = {
    "surname": QT_TRANSLATE_NOOP("ClientFields", "Surname"),
    "given": QT_TRANSLATE_NOOP("ClientFields", "Given name"),
    "patronymic": QT_TRANSLATE_NOOP("ClientFields", "Patronymic"),
    "born": QT_TRANSLATE_NOOP("ClientFields", "Date of birth"),
    "phones": QT_TRANSLATE_NOOP("ClientFields", "Phone"),
    "email": QT_TRANSLATE_NOOP("ClientFields", "E-mail"),
    "snils": QT_TRANSLATE_NOOP("ClientFields", "SNILS"),
    "benefit": QT_TRANSLATE_NOOP("ClientFields", "Benefit category"),
    "address": QT_TRANSLATE_NOOP("ClientFields", "Address"),
    "note": QT_TRANSLATE_NOOP("ClientFields", "Note for colleagues"),
}
_NOTHING = QT_TRANSLATE_NOOP("ClientFields", "empty")
_SLIP = QT_TRANSLATE_NOOP("ClientFields", "slip {0}")


@dataclass(frozen=True)
class Told:
    """What happened, to what, and what was said; `tone` is of `paint.TONES`."""

    icon: str
    tone: str
    what: str
    detail: str = ""


def label(field: str) -> str:
    """The name of a field of the card, the same above the field and in the timeline."""
    return QCoreApplication.translate("ClientFields", LABELS[field])


def show(field: str, value: Any) -> str:
    """A value of the card in words, for the timeline and for two editors side by side."""
    if field == "benefit":
        return words.word(Benefit(value))
    text = ", ".join(value) if isinstance(value, tuple) else str(value)
    return text or QCoreApplication.translate("ClientFields", _NOTHING)


def tell(event: EventRow) -> Told:
    icon, tone = ICONS.get(event.kind, ("circle", "neutral"))
    what = words.word(event.kind)
    about = _about(event)
    return Told(icon, tone, f"{what} · {about}" if about else what, _detail(event))


def _about(event: EventRow) -> str:
    data = event.data
    if slip := data.get("slip"):
        return QCoreApplication.translate("ClientFields", _SLIP).format(slip)
    if event.claim_id is not None and data.get("number"):
        return f"№\u00a0{data['number']}"
    if event.kind is EventKind.FIELD_REVEALED:
        return label(str(data.get("field", "snils")))
    return f"№\u00a0{event.ticket_number}" if event.ticket_number else ""


def _detail(event: EventRow) -> str:
    data = event.data
    if event.kind is EventKind.CLIENT_CHANGED:
        changed = ((name, pair) for name, pair in data.items() if name in LABELS)
        return "\n".join(f"{label(n)}: {show(n, old)} → {show(n, new)}" for n, (old, new) in changed)
    if event.kind is EventKind.TICKET_STATUS:
        return f"{words.word(Status(data['before']))} → {words.word(Status(data['after']))}"
    if event.kind is EventKind.CLAIM_REGISTERED and data.get("demand"):
        return words.word(Demand(data["demand"]))
    if event.kind is EventKind.CLAIM_DECIDED and data.get("decision"):
        return words.word(Decision(data["decision"]))
    if event.kind is EventKind.TICKET_CALL and data.get("seconds"):
        return f"{words.duration(int(data['seconds']))}. {data.get('text', '')}".strip()
    if event.kind is EventKind.TICKET_OPENED and not data.get("text") and data.get("channel"):
        return words.word(Channel(data["channel"]))
    return str(data.get("text") or data.get("offering") or "")
