"""Destroying what is known of a person: when it must wait, and what of the journal may stay."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from frontdesk.domain.deadlines import add_months
from frontdesk.domain.events import EventKind


class Cause(StrEnum):
    """Why the law wants the data destroyed (152-ФЗ ст. 20 ч. 3, ст. 21 ч. 3-5.1)."""

    WITHDRAWN = "withdrawn"
    PURPOSE = "purpose"
    DEMAND = "demand"
    UNLAWFUL = "unlawful"


class HoldKind(StrEnum):
    CLAIM = "claim"
    TICKET = "ticket"
    CLAIM_TERM = "claim_term"
    TICKET_TERM = "ticket_term"
    PRINT = "print"  # papers wait for a printer, and nobody knows whose they are


@dataclass(frozen=True, slots=True)
class Hold:
    """One thing that keeps the data from being destroyed; the terms say until when and by which article."""

    kind: HoldKind
    number: str
    until: date | None = None
    article: str = ""


@dataclass(frozen=True, slots=True)
class Keeping:
    """A statutory term of keeping: closed matters of a kind that came by one of `channels` (any when empty)."""

    of: HoldKind
    channels: frozenset[str]
    years: int
    article: str
    mark: str  # C found in a page, K to be verified by a lawyer

    @classmethod
    def load(cls, data: Mapping[str, Any]) -> tuple[Keeping, ...]:
        """Of `resources/terms/keeping.json`, already parsed."""
        return tuple(
            cls(
                HoldKind(f"{row['of']}_term"),
                frozenset(row.get("channels", ())),
                int(row["years"]),
                str(row["article"]),
                str(row["mark"]),
            )
            for row in data["rules"]
        )


@dataclass(frozen=True, slots=True)
class Matter:
    """A ticket or a claim as far as keeping is concerned; `closed` is None while it is open."""

    kind: HoldKind  # TICKET or CLAIM
    number: str
    channel: str
    closed: date | None


def holds(matters: Iterable[Matter], rules: Iterable[Keeping], today: date) -> tuple[Hold, ...]:
    """Everything that forbids destroying today: what is open first, then the terms, the longest first."""
    rules = tuple(rules)
    is_open = [Hold(m.kind, m.number) for m in matters if m.closed is None]
    kept = [
        Hold(rule.of, matter.number, until, rule.article)
        for matter in matters
        if matter.closed is not None
        for rule in rules
        if rule.of == f"{matter.kind}_term" and (not rule.channels or matter.channel in rule.channels)
        if (until := add_months(matter.closed, 12 * rule.years)) >= today
    ]
    return (*is_open, *sorted(kept, key=lambda hold: hold.until or today, reverse=True))


@dataclass(frozen=True, slots=True)
class ErasedCount:
    """How many rows of one kind were destroyed or emptied; `what` is a key of the template's words."""

    what: str
    n: int


@dataclass(frozen=True, slots=True)
class DestructionPaper:
    """All that the act (D12) says. The person is named by the number of the card alone."""

    edition: int
    number: str
    date: dt.date
    time: str  # "11:20", of the office's clock
    place: str
    office_parent: str
    office_name: str
    office_short: str
    office_address: str
    approver_post: str
    approver: str
    client_id: int
    cause: str
    staff_name: str
    staff_post: str
    workstation: str
    counts: tuple[ErasedCount, ...]
    lines: int  # of the journal from which data was taken out


@dataclass(frozen=True, slots=True)
class DestructionCard:
    id: int
    number: str
    client_id: int
    made_on: date
    cause: Cause
    sha256: str


def erased_name(client_id: int) -> str:
    """What stands in lists and papers where a name was."""
    return f"Субъект № {client_id}"


# What a line of the journal keeps when its person is forgotten: ids, numbers, choices out of a list, dates.
KEPT: Mapping[EventKind, frozenset[str]] = {
    kind: frozenset(names)
    for kind, names in {
        EventKind.CLIENT_MERGED: ("merge", "gone"),
        EventKind.CLIENT_PARTED: ("merge", "other"),
        EventKind.CLIENT_NOT_SAME: ("other", "undone"),
        EventKind.FIELD_REVEALED: ("field", "kind", "attachment"),
        EventKind.REPRESENTATIVE_ADDED: ("representative", "relation", "stands_for"),
        EventKind.REPRESENTATIVE_CHANGED: ("representative", "relation", "stands_for"),
        EventKind.REPRESENTATIVE_ENDED: ("representative", "relation", "stands_for"),
        EventKind.REPRESENTATIVE_RESTORED: ("representative", "relation", "stands_for"),
        EventKind.CONSENT_GIVEN: ("consent", "purpose", "way", "edition", "on"),
        EventKind.CONSENT_WITHDRAWN: ("consent", "purpose", "way", "on"),
        EventKind.CONSENT_PRINTED: ("purpose", "edition"),
        EventKind.DATA_REQUESTED: ("kind", "due", "article"),
        EventKind.DATA_ANSWERED: ("kind",),
        EventKind.DATA_EXPORTED: ("request",),
        EventKind.ATTACHMENT_ADDED: ("attachment", "size"),
        EventKind.ATTACHMENT_REMOVED: ("attachment", "size"),
        EventKind.ATTACHMENT_RESTORED: ("attachment", "size"),
        EventKind.VISIT_REGISTERED: ("slip", "offering", "counter"),
        EventKind.VISIT_CALLED: ("slip", "offering", "counter"),
        EventKind.VISIT_RECALLED: ("slip", "offering", "counter"),
        EventKind.VISIT_FINISHED: ("slip", "offering", "counter"),
        EventKind.SLIP_PRINTED: ("slip", "offering", "counter"),
        EventKind.TICKET_OPENED: ("channel", "target", "at", "blank"),
        EventKind.TICKET_STATUS: (
            "before",
            "after",
            "pauses",
            "category",
            "wake",
            "first_contact",
            "outcome",
            "name",
        ),
        EventKind.TICKET_PAUSING: ("status", "pauses"),
        EventKind.TICKET_TARGET: ("target",),
        EventKind.TICKET_KIND: ("before", "after"),
        EventKind.TICKET_TERM: ("term", "since", "due", "counted", "by_hand", "extends", "offering", "at"),
        EventKind.TICKET_OFFERING: ("before", "after"),
        EventKind.TICKET_JOINED: ("merge", "clocks", "kept_id", "gone_id", "kept_number", "gone_number"),
        EventKind.TICKET_JOINED_TO: ("merge", "kept_id", "gone_id", "kept_number", "gone_number"),
        EventKind.TICKET_PARTED: (
            "merge",
            "kept_id",
            "gone_id",
            "kept_number",
            "gone_number",
            "along",
            "carries",
            "clocks",
        ),
        EventKind.TICKET_REOPENED: ("cycle",),
        EventKind.TICKET_PRIORITY: ("before", "after", "impact", "urgency"),
        EventKind.TICKET_KIND: ("before", "after"),
        EventKind.TICKET_SUBJECT: ("before", "after"),
        EventKind.TICKET_HANDED: ("to", "kind"),
        EventKind.TICKET_TO_REMIND: ("number",),
        EventKind.TICKET_REMINDED: ("number", "way"),
        EventKind.TICKET_WOKEN: ("lacks",),
        EventKind.TICKET_SPLIT: ("message", "from", "to"),
        EventKind.TICKET_LINKED: ("link", "number"),
        EventKind.TICKET_UNLINKED: ("link", "number"),
        EventKind.TICKET_PROMISED: ("promise", "due"),
        EventKind.TICKET_PROMISE_KEPT: ("promise", "due"),
        EventKind.TICKET_PROMISE_BROKEN: ("promise", "due"),
        EventKind.TASK_GIVEN: ("task", "kind", "due", "calendar", "since", "level", "why"),
        EventKind.TASK_DONE: ("task", "kind", "due", "calendar", "since", "at", "level", "why", "late"),
        EventKind.TASK_RETURNED: ("task", "kind", "due", "calendar", "since", "at"),
        EventKind.TASK_CHECKED: ("task", "kind", "due"),
        EventKind.TICKET_INCOMING: ("message", "seconds"),
        EventKind.TICKET_ESCALATED: ("steps",),
        EventKind.TICKET_TEAM_ASKED: ("team", "again"),
        EventKind.TICKET_BREACH: ("reason", "measures"),
        EventKind.TICKET_HANDLE: ("activity", "before", "after"),
        EventKind.TICKET_INCIDENT: ("incident", "number"),
        EventKind.TICKET_APART: ("incident", "number"),
        EventKind.UNDONE: ("what", "leaves", "task", "at"),
        EventKind.TICKET_NOTE: ("message", "seconds"),
        EventKind.TICKET_REPLY: ("message", "seconds"),
        EventKind.TICKET_CALL: ("message", "seconds"),
        EventKind.SCRIPT_STEP: ("script", "step", "title", "skipped"),
        EventKind.CLAIM_REGISTERED: ("number", "demand", "due"),
        EventKind.CLAIM_DECIDED: ("number", "decision", "amount", "waits", "at"),
        EventKind.CLAIM_CHANGED: ("number", "before", "after", "due", "result", "visa", "at"),
        EventKind.CLAIM_EVIDENCE: ("number", "evidence", "kind", "removed"),
        EventKind.ORDER_TAKEN: ("order", "after"),
        EventKind.ORDER_MOVED: ("order", "before", "after", "back", "quantity", "due"),
        EventKind.ACT_ISSUED: ("number", "sha256", "digest", "instead"),
        EventKind.ACT_PRINTED: ("number",),
        EventKind.ACT_SIGNED: ("number", "scan"),
        EventKind.ACT_SEALED: ("number", "sha256", "serial"),
        EventKind.ACT_HANDED: ("number", "how", "on"),
        EventKind.ACT_ANNULLED: ("number",),
        EventKind.ACT_READ: ("number",),
        EventKind.ACT_UNREAD: ("number",),
        EventKind.CLIENT_ERASED: ("number", "cause", "sha256", "lines", "counts", "acts"),
    }.items()
}


def left_of(kind: EventKind, data: Mapping[str, Any]) -> dict[str, Any]:
    """The part of an event's data that names nobody; a kind that is not listed keeps nothing."""
    return {name: value for name, value in data.items() if name in KEPT.get(kind, frozenset())}


def mentioned(data: Mapping[str, Any]) -> Iterable[int]:
    """Ids of the other cards that an event of this card tells of: their events may name this person."""
    return (value for name in ("other", "gone") if isinstance(value := data.get(name), int))
