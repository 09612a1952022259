"""Events of a ticket's deadlines in words: missed, warned of, owed by law, explained; and how each looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.events import EventKind, EventRow
from frontdesk.domain.measures import Action, Measure
from frontdesk.domain.statutes import (
    COMPLAINT,
    COMPLAINT_REGISTRATION,
    CONSIDERATION,
    FORWARDING,
    REGISTRATION,
    SERVICE,
)
from frontdesk.ui import words
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

Parts = tuple[str, tuple[str, ...], str]

LOOKS: Mapping[EventKind, tuple[str, str]] = {
    EventKind.TICKET_PAUSING: ("pause-circle", "neutral"),
    EventKind.TICKET_TARGET: ("timer", "neutral"),
    EventKind.TICKET_TERM: ("scales", "info"),
    EventKind.TICKET_ESCALATED: ("warning-circle-fill", "danger"),
    EventKind.TICKET_TEAM_ASKED: ("bell", "warning"),
    EventKind.TICKET_BREACH: ("note", "warning"),
}
_MISSED = {
    Measure.FIRST_RESPONSE: QT_TRANSLATE_NOOP("Told", "The first response is late"),
    Measure.NEXT_ANSWER: QT_TRANSLATE_NOOP("Told", "The answer is late"),
    Measure.SOLUTION: QT_TRANSLATE_NOOP("Told", "The solution is late"),
    Measure.KEEP_INFORMED: QT_TRANSLATE_NOOP("Told", "The client has had no news"),
    Measure.STATUTE: QT_TRANSLATE_NOOP("Told", "The term of the law has passed"),
    Measure.INTERNAL: QT_TRANSLATE_NOOP("Told", "A request was not answered in time"),
}
_NEAR = {
    Measure.FIRST_RESPONSE: QT_TRANSLATE_NOOP("Told", "The first response is due soon"),
    Measure.NEXT_ANSWER: QT_TRANSLATE_NOOP("Told", "The answer is due soon"),
    Measure.SOLUTION: QT_TRANSLATE_NOOP("Told", "The solution is due soon"),
    Measure.KEEP_INFORMED: QT_TRANSLATE_NOOP("Told", "The client is to be told soon"),
    Measure.STATUTE: QT_TRANSLATE_NOOP("Told", "The term of the law ends soon"),
    Measure.INTERNAL: QT_TRANSLATE_NOOP("Told", "A request is to be answered soon"),
}
_DONE = {
    Action.REASSIGN: QT_TRANSLATE_NOOP("Told", "handed to the lead"),
    Action.RAISE: QT_TRANSLATE_NOOP("Told", "priority raised"),
    Action.ASK_TEAM: QT_TRANSLATE_NOOP("Told", "the team was asked"),
}
_TERMS = {
    REGISTRATION: QT_TRANSLATE_NOOP("Told", "registration, 59-FZ"),
    FORWARDING: QT_TRANSLATE_NOOP("Told", "forwarding, 59-FZ"),
    CONSIDERATION: QT_TRANSLATE_NOOP("Told", "consideration, 59-FZ"),
    COMPLAINT_REGISTRATION: QT_TRANSLATE_NOOP("Told", "registration of the complaint, 210-FZ"),
    COMPLAINT: QT_TRANSLATE_NOOP("Told", "the complaint, 210-FZ"),
    SERVICE: QT_TRANSLATE_NOOP("Told", "the service, by its regulation"),
}


def _escalated(event: EventRow) -> Parts:
    steps: list[dict[str, Any]] = event.data.get("steps", [])
    if not steps:
        return words.word(event.kind), (), ""
    worst = max(steps, key=lambda step: (step["missed"], step["level"]))
    said = (_MISSED if worst["missed"] else _NEAR)[Measure(worst["measure"])]
    done = dict.fromkeys(_DONE[Action(s["action"])] for s in steps if s["action"] != Action.NOTIFY)
    return _tr(said), tuple(map(_tr, done)), ""


def _term(event: EventRow) -> Parts:
    name = _tr(_TERMS.get(event.data["term"], QT_TRANSLATE_NOOP("Told", "term of the law")))
    if "due" not in event.data:
        return _tr("Kept in time or ended: {0}").format(name), (), ""
    data, due = event.data, datetime.fromisoformat(event.data["due"])
    said = _tr("Extended: {0}") if data.get("extends") else _tr("Term of the law: {0}")
    if data.get("offering"):
        said, name = _tr("Application registered: {0}"), str(data["offering"])
    return said.format(name), (_tr("by {0}").format(f"{due:%d.%m.%Y}"),), str(data.get("reason", ""))


def _breach(event: EventRow) -> Parts:
    reason = words.word(BreachReason(event.data["reason"])) if "reason" in event.data else ""
    return words.word(event.kind), (reason,) if reason else (), str(event.data.get("note", ""))


def _team_asked(event: EventRow) -> Parts:
    team = str(event.data.get("team", ""))
    more = (_tr("not for the first time"),) if event.data.get("again") else ()
    return words.word(event.kind), (*((team,) if team else ()), *more), ""


def _target(event: EventRow) -> Parts:
    norms = event.data.get("target", {}).get("norms", {})
    solution = norms.get(Measure.SOLUTION.value)
    told: tuple[str, ...] = ()
    if isinstance(solution, int):
        told = (_tr("solution in {0}").format(words.duration(solution)),)
    elif solution is not None:
        told = (_tr("solution by {0}").format(f"{datetime.fromisoformat(solution):%d.%m.%Y}"),)
    return words.word(event.kind), told, str(event.data.get("reason", ""))


def _pausing(event: EventRow) -> Parts:
    stands = QT_TRANSLATE_NOOP("Told", "clocks stand still in “{0}” from now on")
    runs = QT_TRANSLATE_NOOP("Told", "clocks run on in “{0}” from now on")
    said = _tr(stands if event.data["pauses"] else runs)
    return words.word(event.kind), (said.format(event.data.get("name", "")),), ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Told", text)


WORDS: Mapping[EventKind, Callable[[EventRow], Parts]] = {
    EventKind.TICKET_PAUSING: _pausing,
    EventKind.TICKET_TARGET: _target,
    EventKind.TICKET_TERM: _term,
    EventKind.TICKET_ESCALATED: _escalated,
    EventKind.TICKET_TEAM_ASKED: _team_asked,
    EventKind.TICKET_BREACH: _breach,
}
MARKED = (
    QT_TRANSLATE_NOOP("Told", "not for the first time"),
    QT_TRANSLATE_NOOP("Told", "Kept in time or ended: {0}"),
    QT_TRANSLATE_NOOP("Told", "Term of the law: {0}"),
    QT_TRANSLATE_NOOP("Told", "Extended: {0}"),
    QT_TRANSLATE_NOOP("Told", "Application registered: {0}"),
    QT_TRANSLATE_NOOP("Told", "by {0}"),
    QT_TRANSLATE_NOOP("Told", "solution in {0}"),
    QT_TRANSLATE_NOOP("Told", "solution by {0}"),
)
