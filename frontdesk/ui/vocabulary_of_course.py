"""The words of a ticket's course: kinds, outcomes, what lacks, links, tasks. A start shows none of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.courses import AddresseeKind, Wake
from frontdesk.domain.gate import Confirmation, Missing, Outcome
from frontdesk.domain.handling import Activity
from frontdesk.domain.joins import LinkKind
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.silence import ReminderWay, Step
from frontdesk.domain.tasks import TaskKind, UpReason, Way
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

_KIND = {
    TicketKind.QUESTION: QT_TRANSLATE_NOOP("Words", "Question"),
    TicketKind.REQUEST: QT_TRANSLATE_NOOP("Words", "Request"),
    TicketKind.INCIDENT: QT_TRANSLATE_NOOP("Words", "Incident"),
    TicketKind.COMPLAINT: QT_TRANSLATE_NOOP("Words", "Complaint"),
    TicketKind.COMPLAINT_59: QT_TRANSLATE_NOOP("Words", "Complaint, 59-FZ"),
    TicketKind.COMPLAINT_210: QT_TRANSLATE_NOOP("Words", "Complaint, 210-FZ"),
    TicketKind.CLAIM: QT_TRANSLATE_NOOP("Words", "Claim of a consumer"),
    TicketKind.APPLICATION: QT_TRANSLATE_NOOP("Words", "Application"),
    TicketKind.PROPOSAL: QT_TRANSLATE_NOOP("Words", "Proposal"),
    TicketKind.REVIEW: QT_TRANSLATE_NOOP("Words", "Review"),
    TicketKind.GRATITUDE: QT_TRANSLATE_NOOP("Words", "Gratitude"),
}
_BREACH = {
    BreachReason.TOO_FEW: QT_TRANSLATE_NOOP("Words", "too few people"),
    BreachReason.WAITED_INSIDE: QT_TRANSLATE_NOOP("Words", "a department did not answer"),
    BreachReason.CLIENT: QT_TRANSLATE_NOOP("Words", "the client did not give what was needed"),
    BreachReason.HARD: QT_TRANSLATE_NOOP("Words", "a difficult matter"),
    BreachReason.MISROUTED: QT_TRANSLATE_NOOP("Words", "went to the wrong team"),
    BreachReason.BREAKDOWN: QT_TRANSLATE_NOOP("Words", "a breakdown of a system"),
    BreachReason.OTHER: QT_TRANSLATE_NOOP("Words", "another reason"),
}
_OUTCOME = {
    Outcome.ANSWERED: QT_TRANSLATE_NOOP("Words", "answered"),
    Outcome.DONE: QT_TRANSLATE_NOOP("Words", "done as asked"),
    Outcome.REFUSED: QT_TRANSLATE_NOOP("Words", "refused"),
    Outcome.REDIRECTED: QT_TRANSLATE_NOOP("Words", "sent where it belongs"),
    Outcome.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "taken back by the client"),
    Outcome.SILENT: QT_TRANSLATE_NOOP("Words", "the client did not answer"),
    Outcome.DUPLICATE: QT_TRANSLATE_NOOP("Words", "a duplicate"),
    Outcome.NOT_OURS: QT_TRANSLATE_NOOP("Words", "not for us"),
    Outcome.MISTAKE: QT_TRANSLATE_NOOP("Words", "opened by mistake"),
}
_CONFIRMATION = {
    Confirmation.CONFIRMED: QT_TRANSLATE_NOOP("Words", "confirmed by the client"),
    Confirmation.SILENT: QT_TRANSLATE_NOOP("Words", "the client did not answer"),
}
_MISSING = {
    Missing.OUTCOME: QT_TRANSLATE_NOOP("Words", "an outcome: write how it ended"),
    Missing.BREACH_REASON: QT_TRANSLATE_NOOP("Words", "the reason of the missed deadline"),
    Missing.SUBTASKS: QT_TRANSLATE_NOOP("Words", "the sub-task «{0}» is open"),
    Missing.REQUESTS: QT_TRANSLATE_NOOP("Words", "the request «{0}» is unanswered"),
    Missing.PROMISES: QT_TRANSLATE_NOOP("Words", "the promise «{0}» is neither kept nor given up"),
    Missing.DUPLICATE: QT_TRANSLATE_NOOP("Words", "it is undecided whether {0} is the same"),
    Missing.CLAIM: QT_TRANSLATE_NOOP("Words", "claim {0} is undecided"),
    Missing.UNSIGNED: QT_TRANSLATE_NOOP("Words", "the signed sheet of act {0} is not attached"),
    Missing.UNHANDED: QT_TRANSLATE_NOOP("Words", "act {0} was not handed over"),
    Missing.CONFIRMATION: QT_TRANSLATE_NOOP("Words", "the client has not confirmed the solution"),
}
_ACTIVITY = {
    Activity.TALK: QT_TRANSLATE_NOOP("Words", "talk"),
    Activity.HOLD: QT_TRANSLATE_NOOP("Words", "on hold"),
    Activity.WORK: QT_TRANSLATE_NOOP("Words", "work"),
    Activity.AFTER: QT_TRANSLATE_NOOP("Words", "after the call"),
}
_LINK = {
    LinkKind.RELATED: QT_TRANSLATE_NOOP("Words", "related"),
    LinkKind.PARENT: QT_TRANSLATE_NOOP("Words", "part of a larger one"),
    LinkKind.CHILD: QT_TRANSLATE_NOOP("Words", "its part"),
    LinkKind.DUPLICATE: QT_TRANSLATE_NOOP("Words", "may be the same"),
    LinkKind.SPLIT: QT_TRANSLATE_NOOP("Words", "split off"),
    LinkKind.INCIDENT: QT_TRANSLATE_NOOP("Words", "of one incident"),
    LinkKind.MERGED: QT_TRANSLATE_NOOP("Words", "joined"),
}
_TASK = {
    TaskKind.SUBTASK: QT_TRANSLATE_NOOP("Words", "Sub-task"),
    TaskKind.INTERNAL: QT_TRANSLATE_NOOP("Words", "Request to a department"),
    TaskKind.OUTGOING: QT_TRANSLATE_NOOP("Words", "Request to another district"),
    TaskKind.INCOMING: QT_TRANSLATE_NOOP("Words", "Request of another district"),
    TaskKind.ASSIGNMENT: QT_TRANSLATE_NOOP("Words", "Assignment"),
    TaskKind.ESCALATION: QT_TRANSLATE_NOOP("Words", "Escalation"),
    TaskKind.MEASURE: QT_TRANSLATE_NOOP("Words", "Measure"),
}
_UPREASON = {
    UpReason.NO_RIGHT: QT_TRANSLATE_NOOP("Words", "beyond my rights"),
    UpReason.NO_SKILL: QT_TRANSLATE_NOOP("Words", "takes knowledge that I lack"),
    UpReason.DISPUTE: QT_TRANSLATE_NOOP("Words", "the client disagrees"),
    UpReason.REPEATED: QT_TRANSLATE_NOOP("Words", "not the first time"),
    UpReason.TERM: QT_TRANSLATE_NOOP("Words", "the term is at risk"),
    UpReason.OTHER: QT_TRANSLATE_NOOP("Words", "another reason"),
}
_WAY = {
    Way.LETTER: QT_TRANSLATE_NOOP("Words", "by letter"),
    Way.EMAIL: QT_TRANSLATE_NOOP("Words", "by e-mail"),
    Way.PHONE: QT_TRANSLATE_NOOP("Words", "by phone"),
    Way.SYSTEM: QT_TRANSLATE_NOOP("Words", "through the inter-agency system"),
    Way.COURIER: QT_TRANSLATE_NOOP("Words", "by courier"),
}
_ADDRESSEE = {
    AddresseeKind.TEAM: QT_TRANSLATE_NOOP("Words", "team"),
    AddresseeKind.OUTSIDE: QT_TRANSLATE_NOOP("Words", "department"),
    AddresseeKind.PERSON: QT_TRANSLATE_NOOP("Words", "member of staff"),
}
_WAKE = {
    Wake.TODAY: QT_TRANSLATE_NOOP("Words", "Today, an hour before closing"),
    Wake.TOMORROW: QT_TRANSLATE_NOOP("Words", "Tomorrow morning"),
    Wake.THREE_DAYS: QT_TRANSLATE_NOOP("Words", "In three working days"),
    Wake.WEEK: QT_TRANSLATE_NOOP("Words", "In a week"),
}
_STEP = {
    Step.REMIND: QT_TRANSLATE_NOOP("Words", "remind the client"),
    Step.CLOSE: QT_TRANSLATE_NOOP("Words", "close it"),
}

_REMINDERWAY = {
    ReminderWay.EMAIL: QT_TRANSLATE_NOOP("Words", "by e-mail"),
    ReminderWay.LETTER: QT_TRANSLATE_NOOP("Words", "by letter"),
    ReminderWay.CALL: QT_TRANSLATE_NOOP("Words", "by phone"),
}

TABLES: dict[type[Enum], Mapping[Any, str]] = {
    TicketKind: _KIND,
    BreachReason: _BREACH,
    Outcome: _OUTCOME,
    Confirmation: _CONFIRMATION,
    Missing: _MISSING,
    LinkKind: _LINK,
    Activity: _ACTIVITY,
    TaskKind: _TASK,
    UpReason: _UPREASON,
    Way: _WAY,
    AddresseeKind: _ADDRESSEE,
    Wake: _WAKE,
    ReminderWay: _REMINDERWAY,
    Step: _STEP,
}
