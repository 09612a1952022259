"""Events of a ticket's course in words: handed over, disputed, joined, promised, asked; and how each looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.dates import day_month
from frontdesk.domain.events import EventKind, EventRow
from frontdesk.domain.gate import Missing
from frontdesk.domain.handling import Activity, clock_time
from frontdesk.domain.joins import LinkKind
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.silence import ReminderWay
from frontdesk.domain.tasks import TaskKind, UpReason
from frontdesk.domain.tickets import Priority
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

Parts = tuple[str, tuple[str, ...], str]

LOOKS: Mapping[EventKind, tuple[str, str]] = {
    EventKind.TICKET_INCOMING: ("envelope", "neutral"),
    EventKind.TICKET_REOPENED: ("arrow-u-up-left", "warning"),
    EventKind.TICKET_PRIORITY: ("sort-ascending", "neutral"),
    EventKind.TICKET_KIND: ("tag", "neutral"),
    EventKind.TICKET_OFFERING: ("tag", "neutral"),
    EventKind.TICKET_TO_REMIND: ("bell-ringing-fill", "warning"),
    EventKind.TICKET_HANDED: ("arrow-bend-up-right", "violet"),
    EventKind.TICKET_REMINDED: ("bell", "info"),
    EventKind.TICKET_WOKEN: ("bell-ringing-fill", "warning"),
    EventKind.TICKET_JOINED: ("tree-structure", "violet"),
    EventKind.TICKET_JOINED_TO: ("tree-structure", "violet"),
    EventKind.TICKET_PARTED: ("tree-structure", "neutral"),
    EventKind.TICKET_SPLIT: ("tree-structure", "violet"),
    EventKind.TICKET_LINKED: ("link", "neutral"),
    EventKind.TICKET_UNLINKED: ("link-break", "neutral"),
    EventKind.TICKET_PROMISED: ("handshake", "warning"),
    EventKind.TICKET_PROMISE_KEPT: ("handshake", "success"),
    EventKind.TICKET_PROMISE_BROKEN: ("handshake", "danger"),
    EventKind.TICKET_BREACH: ("warning-octagon", "danger"),
    EventKind.TICKET_HANDLE: ("timer", "neutral"),
    EventKind.TICKET_INCIDENT: ("megaphone", "warning"),
    EventKind.TICKET_APART: ("megaphone", "neutral"),
    EventKind.TASK_GIVEN: ("list", "info"),
    EventKind.TASK_DONE: ("check", "success"),
    EventKind.TASK_RETURNED: ("arrow-u-up-left", "warning"),
    EventKind.TASK_CHECKED: ("check-circle", "success"),
}


def lack(what: StrEnum, named: str, count: int = 1) -> str:
    """One thing that a ticket still lacks; of several the first, and how many more."""
    text = words.word(what).format(named)
    return _tr("{0}, and {1} more").format(text, count - 1) if count > 1 else text


def _change(event: EventRow) -> Parts:
    kind = Priority if event.kind is EventKind.TICKET_PRIORITY else TicketKind
    before, after = (words.word(kind(event.data[side])) for side in ("before", "after"))
    return (
        f"{words.word(event.kind)}: {after}",
        (_tr("was: {0}").format(before),),
        str(event.data.get("reason", "")),
    )


def _subject(event: EventRow) -> Parts:
    before = event.data.get("before", "")
    was = (_tr("was: {0}").format(before),) if before else ()
    return words.word(event.kind), was, str(event.data.get("after", ""))


def _reopened(event: EventRow) -> Parts:
    return words.word(event.kind), (_tr("time {0}").format(int(event.data["cycle"]) - 1),), ""


def _handed(event: EventRow) -> Parts:
    return f"{words.word(event.kind)}: {event.data['to']}", (), str(event.data.get("note", ""))


def _reminded(event: EventRow) -> Parts:
    number = _tr("reminder {0}").format(event.data["number"])
    way = words.word(ReminderWay(event.data["way"])) if event.data.get("way") else ""
    return words.word(event.kind), (number, way) if way else (number,), ""


def _woken(event: EventRow) -> Parts:
    lacks = [lack(Missing(what), "…") for what in event.data.get("lacks", ())]
    said = _tr("could not be closed: {0}").format("; ".join(lacks)) if lacks else ""
    return words.word(event.kind), (), said


def _joined(event: EventRow) -> Parts:
    data = event.data
    other = data.get("kept_number" if event.kind is EventKind.TICKET_JOINED_TO else "gone_number", "…")
    return f"{words.word(event.kind)} №{words.NBSP}{other}", (), str(data.get("title", ""))


def _parted(event: EventRow) -> Parts:
    numbers = _tr("№ {0} and № {1}").format(
        event.data.get("kept_number", "…"), event.data.get("gone_number", "…")
    )
    return words.word(event.kind), (numbers,), ""


def _split(event: EventRow) -> Parts:
    return f"{words.word(event.kind)} №{words.NBSP}{event.data['to']}", (), str(event.data.get("text", ""))


def _linked(event: EventRow) -> Parts:
    data = event.data
    head = f"{words.word(event.kind)} №{words.NBSP}{data['number']}"
    return head, (words.word(LinkKind(data["link"])),), str(data.get("title", ""))


def _promised(event: EventRow) -> Parts:
    data = event.data
    until = _tr("until {0}").format(_day(data["due"]))
    return words.word(event.kind), (until,), _joined_by_dot(data.get("text"), data.get("reason"))


def _task(event: EventRow) -> Parts:
    data = event.data
    due = _tr("until {0}").format(_day(data["due"])) if data.get("due") else ""
    why = words.word(UpReason(data["why"])).lower() if data.get("why") else ""
    late = _tr("later than the term") if data.get("late") else ""
    facts = (words.word(TaskKind(data["kind"])).lower(), str(data.get("to", "")), why, due, late)
    return (
        words.word(event.kind),
        facts,
        _joined_by_dot(data.get("title"), data.get("answer") or data.get("reason")),
    )


def _joined_by_dot(*texts: object) -> str:
    return " · ".join(str(text) for text in texts if text)


def _breach(event: EventRow) -> Parts:
    return (
        words.word(event.kind),
        (words.word(BreachReason(event.data["reason"])),),
        str(event.data.get("note", "")),
    )


def _handle(event: EventRow) -> Parts:
    data = event.data
    before, after = (clock_time(int(data[side])) for side in ("before", "after"))
    return (
        words.word(event.kind),
        (words.word(Activity(data["activity"])), f"{before} → {after}"),
        str(data.get("reason", "")),
    )


def _incident(event: EventRow) -> Parts:
    return (
        f"{words.word(event.kind)} {words.incident_number(event.data['number'])}",
        (),
        str(event.data["title"]),
    )


def _day(written: str) -> str:
    return day_month(datetime.fromisoformat(written).astimezone().date())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Told", text)


WORDS: Mapping[EventKind, Callable[[EventRow], Parts]] = {
    EventKind.TICKET_PRIORITY: _change,
    EventKind.TICKET_KIND: _change,
    EventKind.TICKET_SUBJECT: _subject,
    EventKind.TICKET_OFFERING: _subject,
    EventKind.TICKET_TO_REMIND: _reminded,
    EventKind.TICKET_REOPENED: _reopened,
    EventKind.TICKET_HANDED: _handed,
    EventKind.TICKET_REMINDED: _reminded,
    EventKind.TICKET_WOKEN: _woken,
    EventKind.TICKET_JOINED: _joined,
    EventKind.TICKET_JOINED_TO: _joined,
    EventKind.TICKET_PARTED: _parted,
    EventKind.TICKET_SPLIT: _split,
    EventKind.TICKET_LINKED: _linked,
    EventKind.TICKET_UNLINKED: _linked,
    EventKind.TICKET_BREACH: _breach,
    EventKind.TICKET_PROMISED: _promised,
    EventKind.TICKET_PROMISE_KEPT: _promised,
    EventKind.TICKET_PROMISE_BROKEN: _promised,
    EventKind.TICKET_HANDLE: _handle,
    EventKind.TICKET_INCIDENT: _incident,
    EventKind.TICKET_APART: _incident,
    EventKind.TASK_GIVEN: _task,
    EventKind.TASK_DONE: _task,
    EventKind.TASK_RETURNED: _task,
    EventKind.TASK_CHECKED: _task,
}

MARKED = (
    QT_TRANSLATE_NOOP("Told", "{0}, and {1} more"),
    QT_TRANSLATE_NOOP("Told", "was: {0}"),
    QT_TRANSLATE_NOOP("Told", "time {0}"),
    QT_TRANSLATE_NOOP("Told", "reminder {0}"),
    QT_TRANSLATE_NOOP("Told", "could not be closed: {0}"),
    QT_TRANSLATE_NOOP("Told", "№ {0} and № {1}"),
    QT_TRANSLATE_NOOP("Told", "until {0}"),
    QT_TRANSLATE_NOOP("Told", "later than the term"),
)
