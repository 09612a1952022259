"""Events of the journal in words: headline, muted detail, one text, with the icon and tone of each kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from frontdesk.domain.claims import ClaimState, Decision, Demand
from frontdesk.domain.dates import day_month
from frontdesk.domain.events import EventKind, EventRow
from frontdesk.domain.evidence import EvidenceKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.identity import DocumentKind
from frontdesk.domain.orders import ENDS, Back, LineState, OrderState
from frontdesk.domain.subjects import RequestKind
from frontdesk.domain.tickets import Channel, as_status
from frontdesk.domain.visas import Opinion
from frontdesk.ui import told_of_card, told_of_clocks, told_of_course, told_of_incidents, words
from frontdesk.ui.card_fields import LABELS, label, show
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.told_of_card import Parts, day, tr

NBSP = "\u00a0"


@dataclass(frozen=True)
class Told:
    headline: str
    facts: tuple[str, ...]
    who: str
    text: str
    icon: str
    tone: str

    @property
    def detail(self) -> str:
        return ", ".join((*self.facts, self.who) if self.who else self.facts)


_LOOKS: Mapping[EventKind, tuple[str, str]] = {
    **told_of_card.LOOKS,
    **told_of_course.LOOKS,
    **told_of_clocks.LOOKS,
    **told_of_incidents.LOOKS,
    EventKind.CLIENT_CREATED: ("user-plus", "success"),
    EventKind.CLIENT_CHANGED: ("pencil-simple", "neutral"),
    EventKind.CLIENT_MERGED: ("users", "violet"),
    EventKind.CLIENT_PARTED: ("users", "neutral"),
    EventKind.CLIENT_NOT_SAME: ("users", "neutral"),
    EventKind.FIELD_REVEALED: ("eye", "neutral"),
    EventKind.DATA_REQUESTED: ("envelope-simple", "warning"),
    EventKind.DATA_ANSWERED: ("envelope-simple", "success"),
    EventKind.DATA_EXPORTED: ("file-text", "info"),
    EventKind.LOOKS_PRINTED: ("file-text", "neutral"),
    EventKind.SHEET_PRINTED: ("file-text", "neutral"),
    EventKind.CLIENT_ERASED: ("minus-circle", "danger"),
    EventKind.VISIT_REGISTERED: ("ticket", "violet"),
    EventKind.VISIT_CALLED: ("bell-ringing-fill", "violet"),
    EventKind.VISIT_RECALLED: ("megaphone", "violet"),
    EventKind.VISIT_FINISHED: ("check", "success"),
    EventKind.VISIT_NO_SHOW: ("user", "warning"),
    EventKind.VISIT_CANCELLED: ("x", "neutral"),
    EventKind.TICKET_OPENED: ("note-pencil", "info"),
    EventKind.TICKET_TAKEN: ("hand", "neutral"),
    EventKind.TICKET_NOTE: ("note", "warning"),
    EventKind.TICKET_REPLY: ("paper-plane-right", "info"),
    EventKind.TICKET_CALL: ("phone-call-fill", "success"),
    EventKind.TICKET_SUBJECT: ("tag", "neutral"),
    EventKind.SCRIPT_STEP: ("article", "neutral"),
    EventKind.CLAIM_REGISTERED: ("scales", "violet"),
    EventKind.CLAIM_CHANGED: ("scales", "violet"),
    EventKind.CLAIM_DECIDED: ("scales-fill", "violet"),
    EventKind.CLAIM_EVIDENCE: ("paperclip", "violet"),
    EventKind.ORDER_TAKEN: ("article", "info"),
    EventKind.ORDER_MOVED: ("article", "neutral"),
    EventKind.ACT_ISSUED: ("file-text", "violet"),
    EventKind.ACT_PRINTED: ("printer", "neutral"),
    EventKind.ACT_SIGNED: ("lock-simple-fill", "success"),
    EventKind.ACT_SEALED: ("lock-simple-fill", "success"),
    EventKind.ISSUER_TRUSTED: ("check", "success"),
    EventKind.ISSUER_DROPPED: ("x", "neutral"),
    EventKind.ACT_HANDED: ("check", "success"),
    EventKind.ACT_ANNULLED: ("x-circle-fill", "danger"),
    EventKind.ACT_READ: ("check", "success"),
    EventKind.ACT_UNREAD: ("arrow-counter-clockwise", "neutral"),
    EventKind.SLIP_PRINTED: ("printer", "neutral"),
    EventKind.UNDONE: ("arrow-counter-clockwise", "neutral"),
}


def told(event: EventRow) -> Told:
    """One event in the words of the desk."""
    headline, facts, text = _WORDS.get(event.kind, _plain)(event)
    icon, tone = _look(event)
    return Told(headline, tuple(filter(None, facts)), who(event), text, icon, tone)


def who(event: EventRow) -> str:
    """Who did it; «правило «…»» for a rule of the office."""
    rule = event.data.get("rule")
    return tr("rule “{0}”").format(rule["name"]) if rule else event.staff_name


def _look(event: EventRow) -> tuple[str, str]:
    if event.kind is EventKind.TICKET_STATUS:
        mark = words.status_mark(as_status(event.data["after"]), event.data.get("name", ""))
        return mark.icon, mark.tone if mark.tone != "accent" else "info"
    return _LOOKS.get(event.kind, ("circle", "neutral"))


def _plain(event: EventRow) -> Parts:
    return words.word(event.kind), (), ""


def _said(event: EventRow) -> Parts:
    seconds = int(event.data.get("seconds", 0))
    length = f"{seconds // 60}:{seconds % 60:02d}" if seconds else ""
    return words.word(event.kind), (length,), str(event.data.get("text", ""))


def _opened(event: EventRow) -> Parts:
    data = event.data
    channel = words.word(Channel(data["channel"])) if data.get("channel") else ""
    source = tr("split off № {0}").format(data["from"]) if data.get("from") else str(data.get("source", ""))
    received = day(data["received_on"]) if data.get("received_on") else ""
    blank = ""
    if data.get("blank"):
        blank = tr("from form No. {0}, came {1}").format(data["blank"], _moment(data["at"]))
    return words.word(event.kind), (channel, source, received, blank), str(data.get("text", ""))


def _status(event: EventRow) -> Parts:
    """What it is now, when it comes back by itself, why; of what was solved at first contact that it was."""
    data = event.data
    facts = [tr("status changed")]
    if data.get("wake"):
        facts.append(tr("comes back {0}").format(_moment(data["wake"])))
    if data.get("decider"):
        facts.append(tr("{0} decides").format(data["decider"]))
    if data.get("first_contact"):
        facts.append(tr("at first contact"))
    if data.get("outcome"):
        facts.append(words.word(Outcome(data["outcome"])))
    mark = words.status_mark(as_status(data["after"]), data.get("name", ""))
    return mark.word, tuple(facts), str(data.get("reason", ""))


def _moment(written: str) -> str:
    at = datetime.fromisoformat(written).astimezone()
    return f"{day_month(at.date())}, {at:%H:%M}"


def _visit(event: EventRow) -> Parts:
    slip, counter = event.data.get("slip"), event.data.get("counter") or event.counter
    facts = (
        tr("slip {0}").format(slip) if slip else "",
        counter_words(counter) if counter else "",
    )
    return words.word(event.kind), facts, str(event.data.get("offering", ""))


def _changed(event: EventRow) -> Parts:
    lines = [
        f"{label(name)}: {show(name, pair[0])} → {show(name, pair[1])}"
        for name, pair in event.data.items()
        if name in LABELS
    ]
    return words.word(event.kind), (), "; ".join(lines)


def _merged(event: EventRow) -> Parts:
    """Whose card came in, and what it changed here."""
    return (
        words.word(event.kind),
        (tr("joined: {0}").format(event.data.get("name", "")),),
        _changed(event)[2],
    )


def _parted(event: EventRow) -> Parts:
    return words.word(event.kind), (tr("now separate: {0}").format(event.data.get("name", "")),), ""


def _not_same(event: EventRow) -> Parts:
    undone = tr("undone") if event.data.get("undone") else ""
    return words.word(event.kind), (str(event.data.get("name", "")), undone), ""


def _revealed(event: EventRow) -> Parts:
    name = str(event.data.get("field", ""))
    kind = event.data.get("kind")
    what = words.word(DocumentKind(kind)) if kind else label(name) if name in LABELS else ""
    what = tr("file of the card") if name == "file" else what
    return words.word(event.kind), (what,), ""


def _requested(event: EventRow) -> Parts:
    due = tr("answer by {0}").format(day(event.data["due"]))
    return words.word(event.kind), (due,), _asked(event)


def _answered(event: EventRow) -> Parts:
    return words.word(event.kind), (), _asked(event)


def _asked(event: EventRow) -> str:
    """What the request was about."""
    kind = event.data.get("kind")
    return words.word(RequestKind(kind)) if kind else ""


def _erased(event: EventRow) -> Parts:
    return words.word(event.kind), (tr("act {0}").format(event.data["number"]),), ""


def _script(event: EventRow) -> Parts:
    title = str(event.data.get("title") or event.data["step"])
    if event.data.get("skipped"):
        return tr("Skipped: {0}").format(title), (tr("script"),), ""
    return title, (tr("script"),), str(event.data.get("answer", ""))


def _claim(event: EventRow) -> Parts:
    data, text = event.data, ""
    if data.get("demand"):
        text = words.word(Demand(data["demand"]))
    elif data.get("decision"):
        text = words.word(Decision(data["decision"]))
    elif data.get("visa"):
        text = _visa(data["visa"])
    elif data.get("after"):
        text = words.word(ClaimState(data["after"]))
    due = tr("due {0}").format(day(data["due"])) if data.get("due") else ""
    return f"{words.word(event.kind)}{_number(data)}", (due,), text


def _evidence(event: EventRow) -> Parts:
    data = event.data
    gone = tr("taken away") if data.get("removed") else ""
    return f"{words.word(event.kind)}{_number(data)}", (words.word(EvidenceKind(data["kind"])), gone), ""


def _order(event: EventRow) -> Parts:
    """What it is now; of what went back how many, and by when the money is due."""
    data = event.data
    back = (
        f"{words.word(LineState(ENDS[Back(data['back'])].value))}: {data.get('quantity', '')}"
        if data.get("back")
        else ""
    )
    due = tr("due {0}").format(day(data["due"])) if data.get("due") else ""
    text = words.word(OrderState(data["after"])) if data.get("after") else ""
    return f"{words.word(event.kind)}{_number(data)}", (back, due), text


def _visa(said: str) -> str:
    """What became of a visa: it was asked for, asked for no longer, or given."""
    if said == "asked":
        return tr("Visas are asked for")
    return tr("A visa is asked for no longer") if said == "withdrawn" else words.word(Opinion(said))


def _act(event: EventRow) -> Parts:
    return f"{words.word(event.kind)}{_number(event.data)}", (), str(event.data.get("reason", ""))


def _undone(event: EventRow) -> Parts:
    what = words.word(EventKind(event.data["what"]))
    return f"{words.word(event.kind)}: {what[:1].lower()}{what[1:]}", (), ""


def _number(data: Mapping[str, Any]) -> str:
    return f" {data['number']}" if data.get("number") else ""


def counter_words(counter: object) -> str:
    return tr("counter {0}").format(counter)


_WORDS: Mapping[EventKind, Callable[[EventRow], Parts]] = {
    **told_of_card.WORDS,
    **told_of_course.WORDS,
    **told_of_clocks.WORDS,
    **told_of_incidents.WORDS,
    EventKind.TICKET_OPENED: _opened,
    EventKind.TICKET_STATUS: _status,
    EventKind.TICKET_NOTE: _said,
    EventKind.TICKET_INCOMING: _said,
    EventKind.TICKET_REPLY: _said,
    EventKind.TICKET_CALL: _said,
    EventKind.SCRIPT_STEP: _script,
    EventKind.VISIT_REGISTERED: _visit,
    EventKind.VISIT_CALLED: _visit,
    EventKind.VISIT_RECALLED: _visit,
    EventKind.VISIT_FINISHED: _visit,
    EventKind.SLIP_PRINTED: _visit,
    EventKind.CLIENT_CHANGED: _changed,
    EventKind.CLIENT_MERGED: _merged,
    EventKind.CLIENT_PARTED: _parted,
    EventKind.CLIENT_NOT_SAME: _not_same,
    EventKind.FIELD_REVEALED: _revealed,
    EventKind.DATA_REQUESTED: _requested,
    EventKind.DATA_ANSWERED: _answered,
    EventKind.CLIENT_ERASED: _erased,
    EventKind.CLAIM_REGISTERED: _claim,
    EventKind.CLAIM_CHANGED: _claim,
    EventKind.CLAIM_EVIDENCE: _evidence,
    EventKind.ORDER_TAKEN: _order,
    EventKind.ORDER_MOVED: _order,
    EventKind.CLAIM_DECIDED: _claim,
    EventKind.ACT_ISSUED: _act,
    EventKind.ACT_PRINTED: _act,
    EventKind.ACT_SIGNED: _act,
    EventKind.ACT_SEALED: _act,
    EventKind.ACT_HANDED: _act,
    EventKind.ACT_ANNULLED: _act,
    EventKind.ACT_READ: _act,
    EventKind.ACT_UNREAD: _act,
    EventKind.UNDONE: _undone,
}

MARKED = (
    QT_TRANSLATE_NOOP("Told", "answer by {0}"),
    QT_TRANSLATE_NOOP("Told", "Visas are asked for"),
    QT_TRANSLATE_NOOP("Told", "A visa is asked for no longer"),
    QT_TRANSLATE_NOOP("Told", "rule “{0}”"),
    QT_TRANSLATE_NOOP("Told", "act {0}"),
    QT_TRANSLATE_NOOP("Told", "status changed"),
    QT_TRANSLATE_NOOP("Told", "comes back {0}"),
    QT_TRANSLATE_NOOP("Told", "{0} decides"),
    QT_TRANSLATE_NOOP("Told", "at first contact"),
    QT_TRANSLATE_NOOP("Told", "split off № {0}"),
    QT_TRANSLATE_NOOP("Told", "slip {0}"),
    QT_TRANSLATE_NOOP("Told", "from form No. {0}, came {1}"),
    QT_TRANSLATE_NOOP("Told", "counter {0}"),
    QT_TRANSLATE_NOOP("Told", "Skipped: {0}"),
    QT_TRANSLATE_NOOP("Told", "script"),
    QT_TRANSLATE_NOOP("Told", "due {0}"),
    QT_TRANSLATE_NOOP("Told", "joined: {0}"),
    QT_TRANSLATE_NOOP("Told", "now separate: {0}"),
    QT_TRANSLATE_NOOP("Told", "undone"),
    QT_TRANSLATE_NOOP("Told", "file of the card"),
)
