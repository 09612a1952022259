"""The words of rules. A start needs none of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from frontdesk.domain.rule_log import Ended
from frontdesk.domain.rules import Ask, Do, Stop, Trigger, Whom
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

_TRIGGER = {
    Trigger.OPENED: QT_TRANSLATE_NOOP("Words", "a ticket is opened"),
    Trigger.WROTE: QT_TRANSLATE_NOOP("Words", "the client wrote"),
    Trigger.VISITED: QT_TRANSLATE_NOOP("Words", "a visit is registered"),
    Trigger.STATUS: QT_TRANSLATE_NOOP("Words", "the status has changed"),
    Trigger.KIND: QT_TRANSLATE_NOOP("Words", "the kind has changed"),
    Trigger.SUBJECT: QT_TRANSLATE_NOOP("Words", "the subject has changed"),
    Trigger.PRIORITY: QT_TRANSLATE_NOOP("Words", "the priority has changed"),
    Trigger.TAKEN: QT_TRANSLATE_NOOP("Words", "the ticket is taken"),
    Trigger.HANDED: QT_TRANSLATE_NOOP("Words", "the ticket is handed over"),
    Trigger.REOPENED: QT_TRANSLATE_NOOP("Words", "the ticket is opened again"),
    Trigger.WARNED: QT_TRANSLATE_NOOP("Words", "a deadline is near"),
    Trigger.MISSED: QT_TRANSLATE_NOOP("Words", "a deadline is missed"),
    Trigger.SILENT: QT_TRANSLATE_NOOP("Words", "the client is silent and was reminded"),
    Trigger.WOKEN: QT_TRANSLATE_NOOP("Words", "the ticket came back by itself"),
    Trigger.CLAIMED: QT_TRANSLATE_NOOP("Words", "a claim is registered"),
    Trigger.DECIDED: QT_TRANSLATE_NOOP("Words", "a claim is decided"),
    Trigger.BROKEN: QT_TRANSLATE_NOOP("Words", "a promise is broken"),
    Trigger.INCIDENT: QT_TRANSLATE_NOOP("Words", "the ticket joined an incident"),
}
_ASK = {
    Ask.KIND: QT_TRANSLATE_NOOP("Words", "kind of ticket"),
    Ask.SUBJECT: QT_TRANSLATE_NOOP("Words", "subject or one below it"),
    Ask.OFFERING: QT_TRANSLATE_NOOP("Words", "purpose of the visit"),
    Ask.CHANNEL: QT_TRANSLATE_NOOP("Words", "channel"),
    Ask.PRIORITY: QT_TRANSLATE_NOOP("Words", "priority"),
    Ask.STATUS: QT_TRANSLATE_NOOP("Words", "status"),
    Ask.TEAM: QT_TRANSLATE_NOOP("Words", "team"),
    Ask.OWNER: QT_TRANSLATE_NOOP("Words", "in the hands of"),
    Ask.NOBODY: QT_TRANSLATE_NOOP("Words", "in nobody's hands"),
    Ask.SEGMENT: QT_TRANSLATE_NOOP("Words", "segment of the client"),
    Ask.KEY: QT_TRANSLATE_NOOP("Words", "key client"),
    Ask.WORKING: QT_TRANSLATE_NOOP("Words", "working time"),
    Ask.WORDS: QT_TRANSLATE_NOOP("Words", "words in the title or the message"),
    Ask.MEASURE: QT_TRANSLATE_NOOP("Words", "deadline"),
    Ask.INCIDENT: QT_TRANSLATE_NOOP("Words", "belongs to an incident"),
}
_DO = {
    Do.PRIORITY: QT_TRANSLATE_NOOP("Words", "set the priority"),
    Do.URGENCY: QT_TRANSLATE_NOOP("Words", "set the urgency"),
    Do.IMPACT: QT_TRANSLATE_NOOP("Words", "set the impact"),
    Do.KIND: QT_TRANSLATE_NOOP("Words", "set the kind"),
    Do.SUBJECT: QT_TRANSLATE_NOOP("Words", "set the subject"),
    Do.TEAM: QT_TRANSLATE_NOOP("Words", "hand over to the team"),
    Do.PERSON: QT_TRANSLATE_NOOP("Words", "hand over to the employee"),
    Do.ROUTE: QT_TRANSLATE_NOOP("Words", "route by the table anew"),
    Do.STATUS: QT_TRANSLATE_NOOP("Words", "set the status"),
    Do.WATCH: QT_TRANSLATE_NOOP("Words", "add a watcher"),
    Do.SUBTASK: QT_TRANSLATE_NOOP("Words", "give a sub-task"),
    Do.ASSIGNMENT: QT_TRANSLATE_NOOP("Words", "give an assignment"),
    Do.NOTE: QT_TRANSLATE_NOOP("Words", "write a note"),
    Do.NOTIFY: QT_TRANSLATE_NOOP("Words", "ring the bell of"),
    Do.INCIDENT: QT_TRANSLATE_NOOP("Words", "join the incident on the subject"),
    Do.PROMISE: QT_TRANSLATE_NOOP("Words", "write down a promise"),
}
_WHOM = {
    Whom.OWNER: QT_TRANSLATE_NOOP("Words", "the owner of the ticket"),
    Whom.LEAD: QT_TRANSLATE_NOOP("Words", "the lead of the team"),
    Whom.HEAD: QT_TRANSLATE_NOOP("Words", "the head of the office"),
}
_STOP = {
    Stop.LOOP: QT_TRANSLATE_NOOP("Words", "stopped: rules answer each other in a circle"),
    Stop.DEPTH: QT_TRANSLATE_NOOP("Words", "stopped: too many rules in a row"),
}
_ENDED = {
    Ended.DONE: QT_TRANSLATE_NOOP("Words", "rule: done"),
    Ended.IDLE: QT_TRANSLATE_NOOP("Words", "it was so already"),
    Ended.REFUSED: QT_TRANSLATE_NOOP("Words", "rule: refused"),
}

TABLES: dict[type[Enum], Mapping[Any, str]] = {
    Trigger: _TRIGGER,
    Ask: _ASK,
    Do: _DO,
    Whom: _WHOM,
    Stop: _STOP,
    Ended: _ENDED,
}
