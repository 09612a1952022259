"""The journal: who, where, when, what, before → after. Timeline, audit and clocks are queries over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class EventKind(StrEnum):
    """Each value has its words in `ui/words.py`; a test fails when one has none."""

    SIGNED_IN = "staff.signed_in"
    SIGNED_OUT = "staff.signed_out"
    SIGN_IN_REFUSED = "staff.sign_in_refused"
    CLIENT_CREATED = "client.created"
    CLIENT_CHANGED = "client.changed"
    CLIENT_MERGED = "client.merged"
    CLIENT_PARTED = "client.parted"
    CLIENT_NOT_SAME = "client.not_same"
    FIELD_REVEALED = "client.field_revealed"
    REPRESENTATIVE_ADDED = "client.representative_added"
    REPRESENTATIVE_CHANGED = "client.representative_changed"
    REPRESENTATIVE_ENDED = "client.representative_ended"
    REPRESENTATIVE_RESTORED = "client.representative_restored"
    CONSENT_GIVEN = "client.consent_given"
    CONSENT_WITHDRAWN = "client.consent_withdrawn"
    CONSENT_PRINTED = "client.consent_printed"
    DATA_REQUESTED = "client.data_requested"
    QUEUE_EXPORTED = "queue.exported"
    DATA_ANSWERED = "client.data_answered"
    DATA_EXPORTED = "client.data_exported"
    LOOKS_PRINTED = "client.looks_printed"
    SHEET_PRINTED = "client.sheet_printed"
    CLIENT_ERASED = "client.erased"
    ATTACHMENT_ADDED = "client.attachment_added"
    ATTACHMENT_REMOVED = "client.attachment_removed"
    ATTACHMENT_RESTORED = "client.attachment_restored"
    OWN_FIELD_ADDED = "office.own_field_added"
    OWN_FIELD_CHANGED = "office.own_field_changed"
    CALENDAR_PUBLISHED = "office.calendar_published"
    CALENDAR_COUNTED = "office.calendar_counted"
    CALENDAR_ADDED = "office.calendar_added"
    CALENDAR_CHANGED = "office.calendar_changed"
    CALENDAR_GIVEN = "office.calendar_given"  # to a team: its open cases are counted anew
    VISIT_REGISTERED = "visit.registered"
    VISIT_CALLED = "visit.called"
    VISIT_RECALLED = "visit.recalled"
    VISIT_FINISHED = "visit.finished"
    VISIT_NO_SHOW = "visit.no_show"
    VISIT_CANCELLED = "visit.cancelled"
    TICKET_OPENED = "ticket.opened"
    TICKET_TAKEN = "ticket.taken"
    TICKET_STATUS = "ticket.status"
    TICKET_PAUSING = "ticket.pausing"  # the office has its status stop the clocks, or no more
    TICKET_NOTE = "ticket.note"
    TICKET_REPLY = "ticket.reply"
    TICKET_CALL = "ticket.call"
    TICKET_SUBJECT = "ticket.subject"
    TICKET_INCOMING = "ticket.incoming"
    TICKET_REOPENED = "ticket.reopened"
    TICKET_PRIORITY = "ticket.priority"
    TICKET_KIND = "ticket.kind"
    TICKET_HANDED = "ticket.handed"
    TICKET_TO_REMIND = "ticket.to_remind"  # its client is silent: somebody is to say it
    TICKET_REMINDED = "ticket.reminded"
    TICKET_WOKEN = "ticket.woken"
    TICKET_JOINED = "ticket.joined"  # another ticket came into this one
    TICKET_JOINED_TO = "ticket.joined_to"  # this one went into another
    TICKET_PARTED = "ticket.parted"
    TICKET_SPLIT = "ticket.split"
    TICKET_LINKED = "ticket.linked"
    TICKET_UNLINKED = "ticket.unlinked"
    TICKET_PROMISED = "ticket.promised"
    TICKET_PROMISE_KEPT = "ticket.promise_kept"
    TICKET_PROMISE_BROKEN = "ticket.promise_broken"
    TEAMS_CHANGED = "staff.teams_changed"
    STAFF_CHANGED = "staff.changed"
    HANDED_OVER = "staff.handed_over"
    HANDED_BACK = "staff.handed_back"
    TASK_GIVEN = "task.given"
    TASK_DONE = "task.done"
    TASK_RETURNED = "task.returned"
    TASK_CHECKED = "task.checked"
    TICKET_TARGET = "ticket.target"
    TICKET_TERM = "ticket.term"
    TICKET_OFFERING = "ticket.offering"
    TICKET_ESCALATED = "ticket.escalated"
    TICKET_TEAM_ASKED = "ticket.team_asked"  # a person asks the team to keep the term
    TICKET_BREACH = "ticket.breach"
    TICKET_HANDLE = "ticket.handle"
    TICKET_INCIDENT = "ticket.incident"  # belongs to one
    TICKET_APART = "ticket.apart"  # belongs to it no more
    INCIDENT_OPENED = "incident.opened"
    INCIDENT_CLOSED = "incident.closed"
    INCIDENT_CHANGED = "incident.changed"
    INCIDENT_NOTE = "incident.note"  # a line of its chronicle, and who was told
    INCIDENT_NOTICE = "incident.notice"  # the authority was told of a leak
    INCIDENT_SETTLED = "incident.settled"
    INCIDENT_UNDONE = "incident.undone"
    REMEDY_GIVEN = "incident.remedy_given"
    REMEDY_BEGUN = "incident.remedy_begun"
    REMEDY_DONE = "incident.remedy_done"
    REMEDY_CHECKED = "incident.remedy_checked"
    PROBLEM_CHANGED = "problem.changed"
    SUGGESTION_CHANGED = "suggestion.changed"
    SUGGESTION_DECIDED = "suggestion.decided"
    SUGGESTION_DONE = "suggestion.done"
    SUGGESTION_UNDONE = "suggestion.undone"
    ARTICLE_CHANGED = "article.changed"
    TARGET_CHANGED = "office.target_changed"
    STATUS_CHANGED = "office.status_changed"
    SUBJECT_CHANGED = "office.subject_changed"
    OFFERING_CHANGED = "office.offering_changed"
    CUSTOMS_CHANGED = "office.customs_changed"
    RULE_CHANGED = "office.rule_changed"
    PAPER_CHANGED = "office.paper_changed"
    SCRIPT_STEP = "ticket.script_step"
    CLAIM_REGISTERED = "claim.registered"
    CLAIM_CHANGED = "claim.changed"
    CLAIM_DECIDED = "claim.decided"
    CLAIM_EVIDENCE = "claim.evidence"
    CLAIMS_EXPORTED = "claim.exported"
    ORDER_TAKEN = "order.taken"
    ORDER_MOVED = "order.moved"
    ACT_ISSUED = "act.issued"
    ACT_PRINTED = "act.printed"
    ACT_SIGNED = "act.signed"
    ACT_SEALED = "act.sealed"  # signed electronically
    ISSUER_TRUSTED = "issuer.trusted"  # whoever it gives certificates to is known
    ISSUER_DROPPED = "issuer.dropped"
    ACT_HANDED = "act.handed"
    ACT_ANNULLED = "act.annulled"
    ACT_READ = "act.read"  # the client has signed that it was read
    ACT_UNREAD = "act.unread"  # that was a mistake
    SLIP_PRINTED = "visit.slip_printed"
    PAPER_SENT = "paper.sent"  # to a printer that took it
    PAPER_CANCELLED = "paper.cancelled"
    PAPER_MOVED = "paper.moved"  # to another printer
    BLANKS_PRINTED = "blank.printed"
    BLANK_SPOILED = "blank.spoiled"
    UNDONE = "deed.undone"


# Whatever of this happens to a ticket, its clocks are counted anew.
SAID = frozenset({EventKind.TICKET_CALL, EventKind.TICKET_REPLY, EventKind.VISIT_CALLED})
CLOCK_DEEDS = SAID | {
    EventKind.TICKET_OPENED, EventKind.TICKET_STATUS, EventKind.TICKET_PAUSING, EventKind.TICKET_INCOMING,
}  # fmt: skip
TASK_DEEDS = frozenset({EventKind.TASK_GIVEN, EventKind.TASK_DONE, EventKind.TASK_RETURNED})
CLOCKED = CLOCK_DEEDS | TASK_DEEDS | {
    EventKind.TICKET_TARGET, EventKind.TICKET_TERM, EventKind.TICKET_KIND, EventKind.TICKET_OFFERING,
    EventKind.TICKET_JOINED,
    EventKind.TICKET_JOINED_TO, EventKind.TICKET_PARTED,
    EventKind.CLAIM_REGISTERED, EventKind.CLAIM_CHANGED, EventKind.CLAIM_DECIDED, EventKind.UNDONE,
}  # fmt: skip


class Strand(StrEnum):
    """What a timeline may be narrowed to."""

    VISITS = "visits"
    CALLS = "calls"
    LETTERS = "letters"
    TICKETS = "tickets"
    CLAIMS = "claims"
    PAPERS = "papers"
    CONSENTS = "consents"
    CHANGES = "changes"


STRANDS: Mapping[Strand, tuple[EventKind, ...]] = {
    Strand.VISITS: tuple(kind for kind in EventKind if kind.startswith("visit.")),
    Strand.CALLS: (EventKind.TICKET_CALL,),
    Strand.LETTERS: (EventKind.TICKET_INCOMING, EventKind.TICKET_REPLY),
    Strand.TICKETS: tuple(kind for kind in EventKind if kind.startswith(("ticket.", "task."))),
    Strand.CLAIMS: tuple(kind for kind in EventKind if kind.startswith(("claim.", "order."))),
    Strand.PAPERS: tuple(
        kind for kind in EventKind if "printed" in kind or kind.startswith(("act.", "client.attachment"))
    ),
    Strand.CONSENTS: tuple(kind for kind in EventKind if kind.startswith("client.consent")),
    Strand.CHANGES: tuple(
        kind for kind in EventKind if kind.startswith("client.") and kind is not EventKind.FIELD_REVEALED
    ),
}


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event about to be written, in the transaction of the change that it tells of."""

    kind: EventKind
    client_id: int | None = None
    ticket_id: int | None = None
    visit_id: int | None = None
    claim_id: int | None = None
    act_id: int | None = None
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EventRow:
    """One line of a timeline. `data` holds what the kind needs to be told in words."""

    id: int
    at: datetime
    kind: EventKind
    staff_name: str  # "Лобанова К."; empty for the system
    counter: int | None
    client_id: int | None
    ticket_id: int | None
    ticket_number: int | None
    visit_id: int | None
    claim_id: int | None
    act_id: int | None
    data: Mapping[str, Any]
