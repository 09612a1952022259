"""The words of every member of the domain, English, marked for translation; `words.py` makes sentences
of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from frontdesk.domain import errors
from frontdesk.domain.errors import ProblemKind
from frontdesk.domain.events import EventKind
from frontdesk.domain.staff import Right, Role, Trade
from frontdesk.domain.tickets import (
    Category,
    Channel,
    Group,
    Level,
    MessageKind,
    Order,
    Priority,
    Scope,
    Status,
)
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP

_STATUS = {
    Status.NEW: QT_TRANSLATE_NOOP("Words", "New"),
    Status.IN_WORK: QT_TRANSLATE_NOOP("Words", "In work"),
    Status.WAITING_CLIENT: QT_TRANSLATE_NOOP("Words", "Waiting for the client"),
    Status.WITH_OTHERS: QT_TRANSLATE_NOOP("Words", "With another team"),
    Status.SUSPENDED: QT_TRANSLATE_NOOP("Words", "Suspended"),
    Status.ON_APPROVAL: QT_TRANSLATE_NOOP("Words", "On approval"),
    Status.SOLVED: QT_TRANSLATE_NOOP("Words", "Solved"),
    Status.CLOSED: QT_TRANSLATE_NOOP("Words", "Closed"),
}
_CATEGORY = {
    Category.NEW: QT_TRANSLATE_NOOP("Words", "New ones"),
    Category.OPEN: QT_TRANSLATE_NOOP("Words", "Open"),
    Category.WAITING_CLIENT: QT_TRANSLATE_NOOP("Words", "Waiting for the client"),
    Category.WAITING_OTHERS: QT_TRANSLATE_NOOP("Words", "Waiting for others"),
    Category.DONE: QT_TRANSLATE_NOOP("Words", "Done"),
}
_CHANNEL = {
    Channel.VISIT: QT_TRANSLATE_NOOP("Words", "visit"),
    Channel.PHONE: QT_TRANSLATE_NOOP("Words", "call"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Words", "e-mail"),
    Channel.CHAT: QT_TRANSLATE_NOOP("Words", "chat"),
    Channel.POST: QT_TRANSLATE_NOOP("Words", "letter"),
    Channel.PORTAL: QT_TRANSLATE_NOOP("Words", "state portal"),
    Channel.MESSENGER: QT_TRANSLATE_NOOP("Words", "messenger"),
    Channel.SOCIAL: QT_TRANSLATE_NOOP("Words", "social network"),
    Channel.SITE: QT_TRANSLATE_NOOP("Words", "our site"),
    Channel.MFC: QT_TRANSLATE_NOOP("Words", "service centre"),
    Channel.REVIEWS: QT_TRANSLATE_NOOP("Words", "reviews"),
    Channel.MARKET: QT_TRANSLATE_NOOP("Words", "marketplace"),
    Channel.INTERNAL: QT_TRANSLATE_NOOP("Words", "colleague"),
    Channel.OUTGOING: QT_TRANSLATE_NOOP("Words", "our own move"),
}
_LEVEL = {
    Level.LOW: QT_TRANSLATE_NOOP("Words", "low"),
    Level.MEDIUM: QT_TRANSLATE_NOOP("Words", "medium"),
    Level.HIGH: QT_TRANSLATE_NOOP("Words", "high"),
}
_PRIORITY = {
    Priority.LOW: QT_TRANSLATE_NOOP("Words", "Low"),
    Priority.NORMAL: QT_TRANSLATE_NOOP("Words", "Normal"),
    Priority.HIGH: QT_TRANSLATE_NOOP("Words", "High"),
    Priority.CRITICAL: QT_TRANSLATE_NOOP("Words", "Critical"),
}
_GROUP = {
    Group.OVERDUE: QT_TRANSLATE_NOOP("Words", "Overdue"),
    Group.HOUR: QT_TRANSLATE_NOOP("Words", "Less than an hour"),
    Group.TODAY: QT_TRANSLATE_NOOP("Words", "Today"),
    Group.LATER: QT_TRANSLATE_NOOP("Words", "Later"),
    Group.WAITING: QT_TRANSLATE_NOOP("Words", "Waiting for the client"),
}
_SCOPE = {
    Scope.MINE: QT_TRANSLATE_NOOP("Words", "Mine"),
    Scope.TEAM: QT_TRANSLATE_NOOP("Words", "My team's"),
    Scope.NOBODY: QT_TRANSLATE_NOOP("Words", "Nobody's"),
    Scope.ALL: QT_TRANSLATE_NOOP("Words", "All"),
}
_ORDER = {
    Order.DEADLINE: QT_TRANSLATE_NOOP("Words", "By deadline"),
    Order.PRIORITY: QT_TRANSLATE_NOOP("Words", "By priority"),
    Order.NEWEST: QT_TRANSLATE_NOOP("Words", "Newest first"),
    Order.OLDEST: QT_TRANSLATE_NOOP("Words", "Oldest first"),
    Order.PERSON: QT_TRANSLATE_NOOP("Words", "By person"),
}
_MESSAGEKIND = {
    MessageKind.INCOMING: QT_TRANSLATE_NOOP("Words", "From the client"),
    MessageKind.CALL: QT_TRANSLATE_NOOP("Words", "Outcome of the call"),
    MessageKind.REPLY: QT_TRANSLATE_NOOP("Words", "Reply"),
    MessageKind.NOTE: QT_TRANSLATE_NOOP("Words", "Note"),
}
_ROLE = {
    Role.AGENT: QT_TRANSLATE_NOOP("Words", "agent"),
    Role.SENIOR: QT_TRANSLATE_NOOP("Words", "senior agent"),
    Role.TRAINEE: QT_TRANSLATE_NOOP("Words", "trainee"),
    Role.CLERK: QT_TRANSLATE_NOOP("Words", "clerk"),
    Role.CHIEF_SPECIALIST: QT_TRANSLATE_NOOP("Words", "chief specialist"),
    Role.CLAIMS_MANAGER: QT_TRANSLATE_NOOP("Words", "claims manager"),
    Role.LEAD: QT_TRANSLATE_NOOP("Words", "shift lead"),
    Role.DIRECTOR: QT_TRANSLATE_NOOP("Words", "director"),
    Role.REGISTRAR: QT_TRANSLATE_NOOP("Words", "registrar"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Words", "administrator"),
}
RIGHT = {
    Right.EDIT_CLIENTS: QT_TRANSLATE_NOOP("Words", "edit client cards"),
    Right.REGISTER_VISITS: QT_TRANSLATE_NOOP("Words", "register visits"),
    Right.WORK_TICKETS: QT_TRANSLATE_NOOP("Words", "work on tickets"),
    Right.REGISTER_CLAIMS: QT_TRANSLATE_NOOP("Words", "register claims"),
    Right.DECIDE_CLAIMS: QT_TRANSLATE_NOOP("Words", "decide on claims"),
    Right.ISSUE_ACTS: QT_TRANSLATE_NOOP("Words", "issue acts"),
    Right.SHAPE_CARDS: QT_TRANSLATE_NOOP("Words", "change the fields of the card"),
    Right.SET_TERMS: QT_TRANSLATE_NOOP("Words", "set working hours and targets"),
    Right.HAND_OUT_DATA: QT_TRANSLATE_NOOP("Words", "hand out personal data"),
    Right.OVERSEE_DATA: QT_TRANSLATE_NOOP("Words", "oversee and destroy personal data"),
    Right.LEAD_DESK: QT_TRANSLATE_NOOP("Words", "give assignments and decide disputes"),
    Right.SHAPE_TEAMS: QT_TRANSLATE_NOOP("Words", "change teams, routes and absences"),
    Right.SHAPE_PAPERS: QT_TRANSLATE_NOOP("Words", "change the forms of papers"),
}
_EVENTKIND = {
    EventKind.SIGNED_IN: QT_TRANSLATE_NOOP("Words", "Signed in"),
    EventKind.SIGNED_OUT: QT_TRANSLATE_NOOP("Words", "Signed out"),
    EventKind.SIGN_IN_REFUSED: QT_TRANSLATE_NOOP("Words", "Sign-in refused"),
    EventKind.CLIENT_CREATED: QT_TRANSLATE_NOOP("Words", "Client card created"),
    EventKind.CLIENT_CHANGED: QT_TRANSLATE_NOOP("Words", "Client card changed"),
    EventKind.CLIENT_MERGED: QT_TRANSLATE_NOOP("Words", "Another card joined to this one"),
    EventKind.CLIENT_PARTED: QT_TRANSLATE_NOOP("Words", "Joined cards parted again"),
    EventKind.CLIENT_NOT_SAME: QT_TRANSLATE_NOOP("Words", "Said to be another person"),
    EventKind.FIELD_REVEALED: QT_TRANSLATE_NOOP("Words", "Hidden data shown"),
    EventKind.REPRESENTATIVE_ADDED: QT_TRANSLATE_NOOP("Words", "Representative added"),
    EventKind.REPRESENTATIVE_ENDED: QT_TRANSLATE_NOOP("Words", "Representative's authority ended"),
    EventKind.REPRESENTATIVE_CHANGED: QT_TRANSLATE_NOOP("Words", "Representative's authority changed"),
    EventKind.REPRESENTATIVE_RESTORED: QT_TRANSLATE_NOOP("Words", "Representative's authority restored"),
    EventKind.CONSENT_GIVEN: QT_TRANSLATE_NOOP("Words", "Consent given"),
    EventKind.CONSENT_WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Consent withdrawn"),
    EventKind.CONSENT_PRINTED: QT_TRANSLATE_NOOP("Words", "Form of consent made"),
    EventKind.DATA_ANSWERED: QT_TRANSLATE_NOOP("Words", "Request about personal data answered"),
    EventKind.DATA_REQUESTED: QT_TRANSLATE_NOOP("Words", "Request about personal data taken"),
    EventKind.QUEUE_EXPORTED: QT_TRANSLATE_NOOP("Words", "Tickets written to a file"),
    EventKind.DATA_EXPORTED: QT_TRANSLATE_NOOP("Words", "Personal data handed out"),
    EventKind.LOOKS_PRINTED: QT_TRANSLATE_NOOP("Words", "Sheet of looks made"),
    EventKind.SHEET_PRINTED: QT_TRANSLATE_NOOP("Words", "Sheet for the person made"),
    EventKind.CLIENT_ERASED: QT_TRANSLATE_NOOP("Words", "Personal data destroyed"),
    EventKind.ATTACHMENT_ADDED: QT_TRANSLATE_NOOP("Words", "File attached"),
    EventKind.ATTACHMENT_REMOVED: QT_TRANSLATE_NOOP("Words", "File removed"),
    EventKind.ATTACHMENT_RESTORED: QT_TRANSLATE_NOOP("Words", "File put back"),
    EventKind.OWN_FIELD_ADDED: QT_TRANSLATE_NOOP("Words", "Field of the card added"),
    EventKind.TEAMS_CHANGED: QT_TRANSLATE_NOOP("Words", "Teams changed"),
    EventKind.HANDED_OVER: QT_TRANSLATE_NOOP("Words", "Documents and cases handed over"),
    EventKind.HANDED_BACK: QT_TRANSLATE_NOOP("Words", "Documents and cases taken back"),
    EventKind.OWN_FIELD_CHANGED: QT_TRANSLATE_NOOP("Words", "Field of the card changed"),
    EventKind.CALENDAR_ADDED: QT_TRANSLATE_NOOP("Words", "Calendar added"),
    EventKind.CALENDAR_CHANGED: QT_TRANSLATE_NOOP("Words", "Calendar changed"),
    EventKind.CALENDAR_GIVEN: QT_TRANSLATE_NOOP("Words", "Team given other hours"),
    EventKind.CALENDAR_PUBLISHED: QT_TRANSLATE_NOOP("Words", "Working hours published"),
    EventKind.CALENDAR_COUNTED: QT_TRANSLATE_NOOP("Words", "Open tickets counted by the new hours"),
    EventKind.VISIT_REGISTERED: QT_TRANSLATE_NOOP("Words", "Visit registered"),
    EventKind.VISIT_CALLED: QT_TRANSLATE_NOOP("Words", "Called to the counter"),
    EventKind.VISIT_RECALLED: QT_TRANSLATE_NOOP("Words", "Called again"),
    EventKind.VISIT_FINISHED: QT_TRANSLATE_NOOP("Words", "Visit finished"),
    EventKind.VISIT_NO_SHOW: QT_TRANSLATE_NOOP("Words", "Did not come"),
    EventKind.VISIT_CANCELLED: QT_TRANSLATE_NOOP("Words", "Visit cancelled"),
    EventKind.TICKET_OPENED: QT_TRANSLATE_NOOP("Words", "Ticket opened"),
    EventKind.TICKET_TAKEN: QT_TRANSLATE_NOOP("Words", "Ticket taken"),
    EventKind.TICKET_STATUS: QT_TRANSLATE_NOOP("Words", "Status changed"),
    EventKind.TICKET_PAUSING: QT_TRANSLATE_NOOP("Words", "The office changed the status"),
    EventKind.TICKET_NOTE: QT_TRANSLATE_NOOP("Words", "Note"),
    EventKind.TICKET_REPLY: QT_TRANSLATE_NOOP("Words", "Reply to the client"),
    EventKind.TICKET_CALL: QT_TRANSLATE_NOOP("Words", "Call"),
    EventKind.TICKET_SUBJECT: QT_TRANSLATE_NOOP("Words", "Subject changed"),
    EventKind.TICKET_INCOMING: QT_TRANSLATE_NOOP("Words", "From the client"),
    EventKind.TICKET_REOPENED: QT_TRANSLATE_NOOP("Words", "Opened again"),
    EventKind.TICKET_PRIORITY: QT_TRANSLATE_NOOP("Words", "Priority"),
    EventKind.TICKET_KIND: QT_TRANSLATE_NOOP("Words", "Kind"),
    EventKind.TICKET_HANDED: QT_TRANSLATE_NOOP("Words", "Handed over"),
    EventKind.TICKET_REMINDED: QT_TRANSLATE_NOOP("Words", "The client is reminded"),
    EventKind.TICKET_WOKEN: QT_TRANSLATE_NOOP("Words", "Back in work by itself"),
    EventKind.TICKET_JOINED: QT_TRANSLATE_NOOP("Words", "Joined to this one:"),
    EventKind.TICKET_JOINED_TO: QT_TRANSLATE_NOOP("Words", "Joined to"),
    EventKind.TICKET_PARTED: QT_TRANSLATE_NOOP("Words", "Joined tickets parted again"),
    EventKind.TICKET_SPLIT: QT_TRANSLATE_NOOP("Words", "Split off into"),
    EventKind.TICKET_LINKED: QT_TRANSLATE_NOOP("Words", "Linked with"),
    EventKind.TICKET_UNLINKED: QT_TRANSLATE_NOOP("Words", "No more linked with"),
    EventKind.TICKET_PROMISED: QT_TRANSLATE_NOOP("Words", "Promised to the client"),
    EventKind.TICKET_PROMISE_KEPT: QT_TRANSLATE_NOOP("Words", "Promise kept"),
    EventKind.TICKET_PROMISE_BROKEN: QT_TRANSLATE_NOOP("Words", "Promise given up"),
    EventKind.TICKET_TARGET: QT_TRANSLATE_NOOP("Words", "Deadlines counted anew"),
    EventKind.TICKET_TERM: QT_TRANSLATE_NOOP("Words", "Term of the law"),
    EventKind.TICKET_OFFERING: QT_TRANSLATE_NOOP("Words", "Offering"),
    EventKind.TICKET_TO_REMIND: QT_TRANSLATE_NOOP("Words", "The client is silent and is to be reminded"),
    EventKind.OFFERING_CHANGED: QT_TRANSLATE_NOOP("Words", "Regulation of an offering changed"),
    EventKind.CUSTOMS_CHANGED: QT_TRANSLATE_NOOP("Words", "Customs of the office changed"),
    EventKind.TICKET_ESCALATED: QT_TRANSLATE_NOOP("Words", "Escalated"),
    EventKind.TICKET_TEAM_ASKED: QT_TRANSLATE_NOOP("Words", "The team was asked to keep the term"),
    EventKind.TICKET_BREACH: QT_TRANSLATE_NOOP("Words", "Why the deadline was missed"),
    EventKind.TICKET_HANDLE: QT_TRANSLATE_NOOP("Words", "Handle time corrected"),
    EventKind.TICKET_INCIDENT: QT_TRANSLATE_NOOP("Words", "Belongs to incident"),
    EventKind.TICKET_APART: QT_TRANSLATE_NOOP("Words", "Belongs no more to incident"),
    EventKind.INCIDENT_OPENED: QT_TRANSLATE_NOOP("Words", "Incident opened"),
    EventKind.INCIDENT_CLOSED: QT_TRANSLATE_NOOP("Words", "Incident over"),
    EventKind.INCIDENT_CHANGED: QT_TRANSLATE_NOOP("Words", "Facts written down"),
    EventKind.INCIDENT_NOTE: QT_TRANSLATE_NOOP("Words", "Line of the chronicle"),
    EventKind.INCIDENT_NOTICE: QT_TRANSLATE_NOOP("Words", "The authority was told"),
    EventKind.INCIDENT_SETTLED: QT_TRANSLATE_NOOP("Words", "Incident closed"),
    EventKind.INCIDENT_UNDONE: QT_TRANSLATE_NOOP("Words", "Undone"),
    EventKind.REMEDY_GIVEN: QT_TRANSLATE_NOOP("Words", "Measure planned"),
    EventKind.REMEDY_BEGUN: QT_TRANSLATE_NOOP("Words", "Measure begun"),
    EventKind.REMEDY_DONE: QT_TRANSLATE_NOOP("Words", "Measure done"),
    EventKind.REMEDY_CHECKED: QT_TRANSLATE_NOOP("Words", "Effect of the measure looked at"),
    EventKind.PROBLEM_CHANGED: QT_TRANSLATE_NOOP("Words", "Problem changed"),
    EventKind.TASK_GIVEN: QT_TRANSLATE_NOOP("Words", "Task given"),
    EventKind.TASK_DONE: QT_TRANSLATE_NOOP("Words", "Task done"),
    EventKind.TASK_RETURNED: QT_TRANSLATE_NOOP("Words", "Task returned"),
    EventKind.TASK_CHECKED: QT_TRANSLATE_NOOP("Words", "Task checked"),
    EventKind.TICKET_TARGET: QT_TRANSLATE_NOOP("Words", "Another deadline"),
    EventKind.TICKET_TERM: QT_TRANSLATE_NOOP("Words", "Term of the law"),
    EventKind.TICKET_ESCALATED: QT_TRANSLATE_NOOP("Words", "Deadline"),
    EventKind.TICKET_BREACH: QT_TRANSLATE_NOOP("Words", "Why the deadline was missed"),
    EventKind.TARGET_CHANGED: QT_TRANSLATE_NOOP("Words", "Targets of the office changed"),
    EventKind.STATUS_CHANGED: QT_TRANSLATE_NOOP("Words", "Statuses of the office changed"),
    EventKind.SUBJECT_CHANGED: QT_TRANSLATE_NOOP("Words", "Subjects of the office changed"),
    EventKind.RULE_CHANGED: QT_TRANSLATE_NOOP("Words", "A rule of the office changed"),
    EventKind.PAPER_CHANGED: QT_TRANSLATE_NOOP("Words", "A form of the office changed"),
    EventKind.SCRIPT_STEP: QT_TRANSLATE_NOOP("Words", "Step of the script"),
    EventKind.CLAIM_REGISTERED: QT_TRANSLATE_NOOP("Words", "Claim registered"),
    EventKind.CLAIM_CHANGED: QT_TRANSLATE_NOOP("Words", "Claim changed"),
    EventKind.CLAIM_DECIDED: QT_TRANSLATE_NOOP("Words", "Claim decided"),
    EventKind.CLAIM_EVIDENCE: QT_TRANSLATE_NOOP("Words", "Evidence of a claim"),
    EventKind.CLAIMS_EXPORTED: QT_TRANSLATE_NOOP("Words", "Claims written to a file"),
    EventKind.ORDER_TAKEN: QT_TRANSLATE_NOOP("Words", "Order taken down"),
    EventKind.ORDER_MOVED: QT_TRANSLATE_NOOP("Words", "Order changed"),
    EventKind.ACT_ISSUED: QT_TRANSLATE_NOOP("Words", "Act issued"),
    EventKind.PAPER_SENT: QT_TRANSLATE_NOOP("Words", "Paper printed"),
    EventKind.PAPER_CANCELLED: QT_TRANSLATE_NOOP("Words", "Paper not printed"),
    EventKind.PAPER_MOVED: QT_TRANSLATE_NOOP("Words", "Paper moved to another printer"),
    EventKind.BLANKS_PRINTED: QT_TRANSLATE_NOOP("Words", "Pad of forms printed"),
    EventKind.BLANK_SPOILED: QT_TRANSLATE_NOOP("Words", "Forms written off"),
    EventKind.ACT_PRINTED: QT_TRANSLATE_NOOP("Words", "Act printed"),
    EventKind.ACT_SIGNED: QT_TRANSLATE_NOOP("Words", "Signed act attached"),
    EventKind.ACT_HANDED: QT_TRANSLATE_NOOP("Words", "Act handed over"),
    EventKind.ACT_ANNULLED: QT_TRANSLATE_NOOP("Words", "Act annulled"),
    EventKind.ACT_READ: QT_TRANSLATE_NOOP("Words", "The client has read the paper"),
    EventKind.ACT_UNREAD: QT_TRANSLATE_NOOP("Words", "The mark of reading is taken back"),
    EventKind.SLIP_PRINTED: QT_TRANSLATE_NOOP("Words", "Slip printed"),
    EventKind.UNDONE: QT_TRANSLATE_NOOP("Words", "Undone"),
}
PROBLEMS = {
    ProblemKind.REQUIRED: QT_TRANSLATE_NOOP("Words", "Fill in this field"),
    ProblemKind.MOMENT_IN_FUTURE: QT_TRANSLATE_NOOP("Words", "This moment has not come yet"),
    ProblemKind.BEFORE_PRINTED: QT_TRANSLATE_NOOP(
        "Words", "The form was printed only at {detail}: see the day and the time on it"
    ),
    ProblemKind.NOT_NUMBERS: QT_TRANSLATE_NOOP("Words", "These are no numbers. Type them as 12, 15–18"),
    ProblemKind.BLANK_UNKNOWN: QT_TRANSLATE_NOOP(
        "Words", "There is no form No. {detail}. The number stands under the word “BLANK”"
    ),
    ProblemKind.BLANK_CODE: QT_TRANSLATE_NOOP(
        "Words", "Form No. {detail} has another code: see the figures under its square"
    ),
    ProblemKind.BLANK_ENTERED: QT_TRANSLATE_NOOP("Words", "Form No. {detail} is entered already"),
    ProblemKind.BLANK_SPOILED: QT_TRANSLATE_NOOP("Words", "Form No. {detail} is written off"),
    ProblemKind.NOT_A_MOMENT: QT_TRANSLATE_NOOP("Words", "This is not a moment. Type it as 17.11 10:40"),
    ProblemKind.NOT_A_DATE: QT_TRANSLATE_NOOP("Words", "This is not a date. Type it as 17.11.2026"),
    ProblemKind.DATE_IN_FUTURE: QT_TRANSLATE_NOOP("Words", "This day has not come yet. Check the date"),
    ProblemKind.DATE_TOO_OLD: QT_TRANSLATE_NOOP("Words", "More than 120 years ago. Check the year"),
    ProblemKind.DATE_BEFORE: QT_TRANSLATE_NOOP("Words", "Not before {date}. Check the date"),
    ProblemKind.NOT_A_PHONE: QT_TRANSLATE_NOOP("Words", "This is not a phone number. Check its digits"),
    ProblemKind.NOT_AN_EMAIL: QT_TRANSLATE_NOOP(
        "Words", "This is not an e-mail address. Type it as name@mail.ru"
    ),
    ProblemKind.WRONG_LENGTH: QT_TRANSLATE_NOOP("Words", "{needed} digits are needed, {given} now"),
    ProblemKind.WRONG_CHECKSUM: QT_TRANSLATE_NOOP(
        "Words", "The check digits do not agree. Compare with the document"
    ),
    ProblemKind.WRONG_FORMAT: QT_TRANSLATE_NOOP(
        "Words", "Written otherwise than it should be. Compare with the document"
    ),
    ProblemKind.NOT_MONEY: QT_TRANSLATE_NOOP("Words", "This is not a sum. Type it as 4 800,00"),
    ProblemKind.TOO_SHORT: QT_TRANSLATE_NOOP("Words", "At least {limit} characters are needed"),
    ProblemKind.TOO_LONG: QT_TRANSLATE_NOOP("Words", "Longer than {limit} characters. Make it shorter"),
    ProblemKind.NOT_A_NAME: QT_TRANSLATE_NOOP("Words", "A name has no digits. Check the spelling"),
    ProblemKind.UNKNOWN_CHOICE: QT_TRANSLATE_NOOP("Words", "Choose one of the list"),
    ProblemKind.UNFILLED: QT_TRANSLATE_NOOP("Words", "Fill in: {detail}"),
    ProblemKind.NEVER: QT_TRANSLATE_NOOP("Words", "This never comes true beside the rest of the rule"),
    ProblemKind.CONTRARY: QT_TRANSLATE_NOOP("Words", "It only takes back what the rule does before it"),
    ProblemKind.TAKEN: QT_TRANSLATE_NOOP("Words", "There is one of this name already. Choose another name"),
    ProblemKind.NOT_A_NUMBER: QT_TRANSLATE_NOOP("Words", "This is not a number. Type it as 12,5"),
    ProblemKind.OUT_OF_RANGE: QT_TRANSLATE_NOOP("Words", "A whole number from {needed} to {given}"),
    ProblemKind.TWICE: QT_TRANSLATE_NOOP("Words", "This one is named above already. Leave one of the lines"),
    ProblemKind.NOT_ONESELF: QT_TRANSLATE_NOOP(
        "Words", "Nobody stands in for themselves. Choose somebody else"
    ),
    ProblemKind.NOBODY_OUTSIDE: QT_TRANSLATE_NOOP(
        "Words", "A department without a desk has no people here. Take them out, or take off its mark"
    ),
    ProblemKind.AWAY_ALREADY: QT_TRANSLATE_NOOP(
        "Words", "Away on some of these days already. Change that absence, or the days"
    ),
    ProblemKind.AWAY_THEN: QT_TRANSLATE_NOOP("Words", "Away on some of these days. Choose another deputy"),
    ProblemKind.TOO_MANY: QT_TRANSLATE_NOOP("Words", "{limit} at most. Make it less"),
    ProblemKind.NOT_HOURS: QT_TRANSLATE_NOOP(
        "Words", "These are no hours. Type them as 8:00–13:00, 14:00–20:00"
    ),
    ProblemKind.NOT_A_LENGTH: QT_TRANSLATE_NOOP("Words", "Type it as 4 ч or 1 ч 30 мин"),
    ProblemKind.DOUBTFUL_NUMBER: QT_TRANSLATE_NOOP(
        "Words", "The number looks unusual. Compare with the document or write why it stays so"
    ),
    ProblemKind.TREASURY_ACCOUNT: QT_TRANSLATE_NOOP(
        "Words", "An account of the treasury: its key cannot be checked"
    ),
    ProblemKind.EXPIRED: QT_TRANSLATE_NOOP("Words", "Was valid until {date}"),
    ProblemKind.PASSPORT_PAST_AGE: QT_TRANSLATE_NOOP(
        "Words", "The passport was to be changed by age. Ask for the new one"
    ),
}
ERRORS: dict[type[Exception], str] = {
    errors.Refusal: QT_TRANSLATE_NOOP(
        "Words", "This cannot be done now. Check what is entered and try again"
    ),
    errors.SignInRefused: QT_TRANSLATE_NOOP("Words", "Wrong pair of employee and password"),
    errors.CounterTaken: QT_TRANSLATE_NOOP("Words", "The counter is taken by {by}. Choose another one"),
    errors.NotAllowed: QT_TRANSLATE_NOOP("Words", "You have no right to {right}. Ask the shift lead"),
    errors.NotFound: QT_TRANSLATE_NOOP("Words", "It is not here any more. Refresh the list"),
    errors.OutOfSight: QT_TRANSLATE_NOOP(
        "Words", "Only the team that works on this ticket sees it. Ask the shift lead to let you in"
    ),
    errors.ChangedMeanwhile: QT_TRANSLATE_NOOP(
        "Words", "Somebody saved this card before you. Compare and save again"
    ),
    errors.Merged: QT_TRANSLATE_NOOP(
        "Words", "This card was joined to another one meanwhile. Open that card and save there"
    ),
    errors.Erased: QT_TRANSLATE_NOOP(
        "Words",
        "The data of this person was destroyed, nothing new is kept on the card. Choose another card, or go on "
        "without one",
    ),
    errors.OtherForm: QT_TRANSLATE_NOOP(
        "Words", "A person and an organisation cannot be one card. Choose another card"
    ),
    errors.TakenMeanwhile: QT_TRANSLATE_NOOP("Words", "Already taken by {by} at {at}"),
    errors.AskedAlready: QT_TRANSLATE_NOOP(
        "Words", "{by} asked the team at {at}. Press the key once more to ask again"
    ),
    errors.NobodyWaits: QT_TRANSLATE_NOOP("Words", "Nobody is waiting"),
    errors.OffShift: QT_TRANSLATE_NOOP(
        "Words",
        "By the roster you are not on shift, so nothing is handed out. No shift of yours is planned soon",
    ),
    errors.OwnDecision: QT_TRANSLATE_NOOP(
        "Words", "You proposed this decision: somebody else approves or rejects it"
    ),
    errors.BadTemplate: QT_TRANSLATE_NOOP("Words", "The form has faults: they stand beside their lines"),
    errors.VisasMissing: QT_TRANSLATE_NOOP(
        "Words", "Not everybody has signed yet: {names}. Wait for their visas, or ask them no longer"
    ),
    errors.WrongState: QT_TRANSLATE_NOOP(
        "Words", "This has been done already or cannot be done any more. Refresh the list"
    ),
    errors.InUse: QT_TRANSLATE_NOOP("Words", "This is still in use"),
    errors.NotYet: QT_TRANSLATE_NOOP("Words", "Not to be finished yet"),
    errors.Occupied: QT_TRANSLATE_NOOP(
        "Words", "Open tickets are there: {count}. Say where they go, then it can be taken out of use"
    ),
    errors.NoAddressToReply: QT_TRANSLATE_NOOP(
        "Words", "The client has neither e-mail nor phone. Add one and send again"
    ),
    errors.Held: QT_TRANSLATE_NOOP("Words", "The data must be kept for now"),
    errors.NoConsent: QT_TRANSLATE_NOOP(
        "Words", "The person has not agreed to this. Take the consent first, or do without"
    ),
    errors.FileRefused: QT_TRANSLATE_NOOP(
        "Words", "This kind of file is not kept. Attach a PDF, a picture, a text or a table"
    ),
    errors.FileTooLarge: QT_TRANSLATE_NOOP(
        "Words", "The file is larger than 25 MB. Scan it with a lower resolution or attach it in parts"
    ),
    errors.Trouble: QT_TRANSLATE_NOOP("Words", "Something around the program failed. Nothing typed is lost"),
    errors.PassphraseNeeded: QT_TRANSLATE_NOOP(
        "Words", "The data open with the passphrase of the office. Enter it"
    ),
    errors.WrongKey: QT_TRANSLATE_NOOP(
        "Words", "The data cannot be opened with this key. Check the passphrase"
    ),
    errors.NewerFile: QT_TRANSLATE_NOOP(
        "Words", "The data were written by a newer program. Update this workstation"
    ),
    errors.Locked: QT_TRANSLATE_NOOP("Words", "Another program holds the data. Close it and try again"),
    errors.Damaged: QT_TRANSLATE_NOOP("Words", "The data file is damaged. Restore it from a copy"),
    errors.DiskFull: QT_TRANSLATE_NOOP("Words", "Not saved: the disk is full. Free some space and try again"),
    errors.ReadOnly: QT_TRANSLATE_NOOP("Words", "Not saved: the folder of the data cannot be written to"),
    errors.Unreachable: QT_TRANSLATE_NOOP(
        "Words", "The database server does not answer. Check the cable and try again"
    ),
    errors.KeyringTrouble: QT_TRANSLATE_NOOP(
        "Words", "The system keyring is missing or locked. Unlock it and try again"
    ),
    errors.ResourceMissing: QT_TRANSLATE_NOOP(
        "Words", "A file of the program is missing: {file}. Install the program again"
    ),
    errors.PaperTrouble: QT_TRANSLATE_NOOP("Words", "The paper could not be made. What is entered is saved"),
    errors.SheetTooLarge: QT_TRANSLATE_NOOP(
        "Words", "The sheet is larger than the paper that its print profile says. Nothing is ever scaled"
    ),
    errors.PrinterTrouble: QT_TRANSLATE_NOOP(
        "Words", "The printer {printer} does not answer. The paper is saved"
    ),
}

_TRADE = {
    Trade.SOCIAL: QT_TRANSLATE_NOOP("Words", "social protection"),
    Trade.COMPANY: QT_TRANSLATE_NOOP("Words", "a company's customers"),
}

TABLES: dict[type[Enum], Mapping[Any, str]] = {
    Trade: _TRADE,
    Status: _STATUS, Category: _CATEGORY, Channel: _CHANNEL, Level: _LEVEL, Priority: _PRIORITY, Group:
    _GROUP,
    Scope: _SCOPE, Order: _ORDER, MessageKind: _MESSAGEKIND,
    Role: _ROLE, Right: RIGHT, EventKind: _EVENTKIND,
}  # fmt: skip
