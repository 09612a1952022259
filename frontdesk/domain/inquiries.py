"""What is found out about an incident: how far it reached, why it came, what is done so that it comes no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from frontdesk.domain.claims import ClaimRow
from frontdesk.domain.dates import parse_moment
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.gate import Lack
from frontdesk.domain.remedies import RemedyKind, RemedyRow
from frontdesk.domain.tickets import Level, Priority, TicketRow, priority

TITLE = 200


class IncidentState(StrEnum):
    STANDING = "standing"  # new tickets join it
    EXAMINED = "examined"  # over; its cause is being looked for
    SETTLED = "settled"  # cause, measures and their owners are known
    VOID = "void"  # opened by mistake


class Personal(StrEnum):
    """Whether personal data went where they should not (152-ФЗ ст. 21 ч. 3.1)."""

    UNKNOWN = ""
    NO = "no"
    YES = "yes"


class Notice(StrEnum):
    """What the authority is told of a leak; the terms are in `resources/terms`."""

    FIRST = "152-leak-notice"
    RESULT = "152-leak-result"


class Wanting(StrEnum):
    """What an incident lacks before it is settled, in the order in which it would be mended."""

    OVER = "over"
    RESTORED = "restored"
    CATEGORY = "category"
    DIRECT = "direct"
    WHYS = "whys"
    ROOT = "root"
    CORRECTIVE = "corrective"
    PREVENTIVE = "preventive"
    PERSONAL = "personal"
    FIRST_NOTICE = "first_notice"
    RESULT_NOTICE = "result_notice"


@dataclass(frozen=True, slots=True)
class CauseKind:
    """A line of the office's list of causes."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Asking:
    """How deep the office digs: its causes, and how many times it asks why at the least."""

    causes: tuple[CauseKind, ...]
    whys: int

    @staticmethod
    def load(tree: Mapping[str, Any]) -> Asking:
        return Asking(tuple(CauseKind(**line) for line in tree["causes"]), int(tree["whys"]))

    def name(self, code: str) -> str:
        """A cause that the office has struck off is told by its code."""
        return next((cause.name for cause in self.causes if cause.code == code), code)


@dataclass(frozen=True, slots=True)
class Why:
    """One answer of the chain, to the one before it."""

    answer: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.answer.strip()


@dataclass(frozen=True, slots=True)
class IncidentDraft:
    """What is known of an incident, as typed. `affected`: how many people, where more were than have written."""

    title: str = ""
    text: str = ""
    impact: Level = Level.MEDIUM
    urgency: Level = Level.MEDIUM
    began: str = ""
    found: str = ""
    restored: str = ""
    affected: str = ""
    personal: Personal = Personal.UNKNOWN
    direct: str = ""
    whys: tuple[Why, ...] = ()
    root: str = ""
    category: str = ""
    done: str = ""
    conclusions: str = ""
    problem_id: int | None = None

    @property
    def priority(self) -> Priority:
        return priority(self.impact, self.urgency)

    def check(self, now: datetime) -> tuple[Problem, ...]:
        """`now` is local: moments are read beside it."""
        found = [] if self.title.strip() else [Problem("title", ProblemKind.REQUIRED)]
        if len(self.title) > TITLE:
            found.append(Problem("title", ProblemKind.TOO_LONG, str(TITLE)))
        began = parse_moment(self.began, now)
        for name in ("began", "found", "restored"):
            typed = getattr(self, name)
            at = parse_moment(typed, now)
            if typed.strip() and at is None:
                found.append(Problem(name, ProblemKind.NOT_A_MOMENT))
            elif at is not None and at > now:
                found.append(Problem(name, ProblemKind.DATE_IN_FUTURE))
            elif at is not None and began is not None and at < began:
                found.append(Problem(name, ProblemKind.DATE_BEFORE, began.date().isoformat()))
        if self.affected.strip() and not self.affected.strip().isdecimal():
            found.append(Problem("affected", ProblemKind.NOT_A_NUMBER))
        return tuple(found)


def changed(draft: IncidentDraft, was: IncidentDraft) -> tuple[str, ...]:
    """The names of the fields in which they differ."""
    return tuple(f.name for f in fields(IncidentDraft) if getattr(draft, f.name) != getattr(was, f.name))


@dataclass(frozen=True, slots=True)
class NoticeTerm:
    """By when the authority must be told, and when it was."""

    notice: Notice
    due: datetime
    article: str
    mark: str  # C found in a page, K to be verified by a lawyer
    told_at: datetime | None

    def is_late(self, now: datetime) -> bool:
        return (self.told_at or now) > self.due


@dataclass(frozen=True, slots=True)
class InquiryRow:
    """A line of the list of incidents. `unchecked`: measures whose effect nobody has looked at yet; `notice_due`: by
    when the authority must still hear of a leak.
    """

    id: int
    number: int
    title: str
    subject: str
    state: IncidentState
    priority: Priority
    opened_at: datetime
    restored_at: datetime | None
    count: int
    open_count: int
    category: str
    remedies: int
    unchecked: int
    problem_number: int | None
    notice_due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Inquiry:
    """An incident in full. `base` is what the store says of it, as one would type it."""

    id: int
    number: int
    subject_id: int
    subject: str
    script: str
    state: IncidentState
    base: IncidentDraft
    opened_at: datetime
    opened_by: str
    closed_at: datetime | None
    settled_at: datetime | None
    began_at: datetime | None
    found_at: datetime | None
    restored_at: datetime | None
    problem: str
    tickets: tuple[TicketRow, ...]
    claims: tuple[ClaimRow, ...]
    own_claims: frozenset[int]  # linked by hand; the others came with their tickets
    clients: int  # different ones among the tickets
    remedies: tuple[RemedyRow, ...]
    notices: tuple[NoticeTerm, ...]
    lacks: tuple[Lack, ...]

    @property
    def length(self) -> timedelta | None:
        """From the beginning to the restoring; None while it lasts or nobody knows when it began."""
        return length(self.began_at, self.restored_at)

    @property
    def affected(self) -> int:
        """People it reached: as many as somebody has counted, or else those who came."""
        return int(self.base.affected) if self.base.affected else self.clients


def length(began: datetime | None, restored: datetime | None) -> timedelta | None:
    return restored - began if began is not None and restored is not None else None


def wanting(
    state: IncidentState,
    draft: IncidentDraft,
    remedies: Sequence[RemedyRow],
    notices: Sequence[NoticeTerm],
    asking: Asking,
) -> tuple[Lack, ...]:
    """Everything that stands between an incident and its settling, at once."""
    told = {term.notice: term.told_at is not None for term in notices}
    missing = {
        Wanting.OVER: state is IncidentState.STANDING,
        Wanting.RESTORED: not draft.restored,
        Wanting.CATEGORY: not draft.category,
        Wanting.DIRECT: not draft.direct.strip(),
        Wanting.WHYS: sum(not why.is_empty for why in draft.whys) < asking.whys,
        Wanting.ROOT: not draft.root.strip(),
        Wanting.CORRECTIVE: all(row.kind is not RemedyKind.CORRECTIVE for row in remedies),
        Wanting.PREVENTIVE: all(row.kind is not RemedyKind.PREVENTIVE for row in remedies),
        Wanting.PERSONAL: draft.personal is Personal.UNKNOWN,
        Wanting.FIRST_NOTICE: not told.get(Notice.FIRST, True),
        Wanting.RESULT_NOTICE: not told.get(Notice.RESULT, True),
    }
    named = {Wanting.WHYS: str(asking.whys)}
    return tuple(Lack(what, named=named.get(what, "")) for what in Wanting if missing[what])


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A line of the chronicle, and who was told of it."""

    text: str = ""
    told: str = ""

    def check(self) -> tuple[Problem, ...]:
        empty = not self.text.strip() and not self.told.strip()
        return (Problem("text", ProblemKind.REQUIRED),) if empty else ()


@dataclass(frozen=True, slots=True)
class BeginDraft:
    """An incident that no seven tickets told of."""

    title: str = ""
    subject_id: int | None = None
    impact: Level = Level.MEDIUM
    urgency: Level = Level.MEDIUM
    text: str = ""

    def check(self) -> tuple[Problem, ...]:
        found = [] if self.title.strip() else [Problem("title", ProblemKind.REQUIRED)]
        if len(self.title) > TITLE:
            found.append(Problem("title", ProblemKind.TOO_LONG, str(TITLE)))
        if self.subject_id is None:
            found.append(Problem("subject_id", ProblemKind.REQUIRED))
        return tuple(found)
