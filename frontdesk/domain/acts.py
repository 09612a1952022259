"""Acts: a numbered, immutable snapshot and the paper made from it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.own_fields import OwnLine
from frontdesk.domain.signing import Signature, Wholeness


class ActKind(StrEnum):
    """What is issued under a number of its own series; `letters` stand behind the figures."""

    CLAIM = "claim"
    INCIDENT = "incident"
    ANSWER = "answer"  # to a claim
    RETURN = "return"  # of goods
    RISK = "risk"
    ASKED = "asked"  # papers that the client is asked for
    EXTENSION = "extension"
    FORWARDING = "forwarding"
    REQUEST = "request"  # of another district, answered
    RECEIPT = "receipt"
    RECEPTION = "reception"
    MISSING = "missing"  # papers that the applicant did not bring
    DIGEST = "digest"
    JOURNAL = "journal"
    TRANSFER = "transfer"
    HAND_OVER = "hand_over"  # of everything in somebody's hands
    DESTROYED = "destroyed"  # personal data

    @property
    def letters(self) -> str:
        return _LETTERS[self]


_LETTERS = {
    ActKind.CLAIM: "П",
    ActKind.INCIDENT: "И",
    ActKind.ANSWER: "О",
    ActKind.RETURN: "В",
    ActKind.RISK: "Р",
    ActKind.ASKED: "Д",
    ActKind.EXTENSION: "С",
    ActKind.FORWARDING: "Н",
    ActKind.REQUEST: "З",
    ActKind.RECEIPT: "РД",
    ActKind.RECEPTION: "ЛП",
    ActKind.MISSING: "НД",
    ActKind.DIGEST: "СВ",
    ActKind.JOURNAL: "ЖО",
    ActKind.TRANSFER: "РП",
    ActKind.HAND_OVER: "ПП",
    ActKind.DESTROYED: "У",
}


class ActState(StrEnum):
    """A project is only drawn; all the others stand in the register for ever."""

    PROJECT = "project"
    ISSUED = "issued"
    SIGNED = "signed"  # its scan with the signatures is attached
    HANDED = "handed"
    ANNULLED = "annulled"
    SUPERSEDED = "superseded"  # by a later one about the same


STANDING = frozenset({ActState.ISSUED, ActState.SIGNED, ActState.HANDED})  # those that hold
ALONE = frozenset({ActKind.CLAIM, ActKind.INCIDENT, ActKind.ANSWER})  # of these one holds: the last


def standing(has_scan: bool, is_handed: bool) -> ActState:
    """Of one that holds: how far it has come."""
    if is_handed:
        return ActState.HANDED
    return ActState.SIGNED if has_scan else ActState.ISSUED


class HandedHow(StrEnum):
    """How a paper reached the person; each leaves a trace."""

    IN_PERSON = "in_person"
    REPRESENTATIVE = "representative"
    POST = "post"
    EMAIL = "email"
    KEPT = "kept"  # nobody receives it: it lies in the file


@dataclass(frozen=True, slots=True)
class HandDraft:
    """To whom a paper was handed, as typed."""

    act_id: int
    to: str = ""
    how: HandedHow = HandedHow.IN_PERSON
    on: str = ""

    def check(self, issued_on: dt.date, today: dt.date) -> tuple[Problem, ...]:
        found = []
        if not self.to.strip() and self.how is not HandedHow.KEPT:
            found.append(Problem("to", ProblemKind.REQUIRED))
        day = parse_date(self.on, today)
        if day is None:
            kind = ProblemKind.NOT_A_DATE if self.on.strip() else ProblemKind.REQUIRED
            found.append(Problem("on", kind))
        elif day > today:
            found.append(Problem("on", ProblemKind.DATE_IN_FUTURE))
        elif day < issued_on:
            found.append(Problem("on", ProblemKind.DATE_BEFORE, issued_on.isoformat()))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Person:
    """A signer: post as printed, full name in the nominative."""

    post: str
    name: str  # "Дроздова Анна Сергеевна"


@dataclass(frozen=True, slots=True)
class ActLine:
    """One article or work of a claim: what is asked for, and what was approved of it."""

    name: str
    quantity: int
    price: Decimal
    total: Decimal
    approved: int
    serial: str  # of what was sold and is given back
    serial_given: str  # of what is given instead


@dataclass(frozen=True, slots=True)
class ActDay:
    """One day of the annex, as `domain.basis.WalkedTermDay` counted it."""

    day: dt.date
    kind: str  # domain.production.DayKind
    number: int  # of the term, 0 outside of it
    mark: str
    cost: Decimal
    total: Decimal


@dataclass(frozen=True, slots=True)
class ActGrown:
    """What the delay has cost by the day of the act."""

    days: int
    amount: Decimal
    uncapped: Decimal


@dataclass(frozen=True, slots=True)
class ClaimActSnapshot:
    """All that is printed on an act of a claim (D3). The same snapshot gives the same bytes.

    `number` is empty for a project. Cases of names are worked out when the snapshot is made and kept
    here, so that a later edition of the rules cannot change an issued paper.
    """

    edition: int  # of the template
    number: str  # "87-П"
    date: dt.date
    place: str
    office_parent: str
    office_name: str
    office_short: str
    approver_post: str
    approver: str  # "С. В. Громов"
    claim_number: str
    claim_date: dt.date
    client_genitive: str  # "Соколовой Елены Андреевны"
    client_short_genitive: str  # "Соколовой Е. А."
    client_name: str
    client_initials: str  # "Е. А. Соколова"
    client_is_female: bool | None
    client_address: str
    chair: Person
    members: tuple[Person, ...]  # by alphabet
    matter: str  # goods | service, see domain.claims.Matter
    subject: str
    contract: str
    price: Decimal
    handed_over: dt.date | None
    payment: str
    words: str
    demand: str  # domain.claims.Demand
    demand_law: str  # "пункт 1 статьи 31"
    findings: str
    cause: str
    decision: str  # domain.claims.Decision
    reason: str
    amount: Decimal | None
    due: dt.date
    penalty_per_day: Decimal
    penalty_percent: Decimal
    penalty_law: str
    term_first_day: dt.date  # day 1 of the term: the template tells in words how `due` was counted
    term_nominal: dt.date  # its last day before any move
    term_moved_because: str  # domain.production.DayKind of `term_nominal`; empty when nothing was moved
    term_set_by_consumer: bool  # a date that was named, nothing is counted
    file_index: str  # "04-12"
    lines: tuple[ActLine, ...] = ()  # empty where the subject says it all
    days: tuple[ActDay, ...] = ()  # the annex; empty when none is printed
    grown: ActGrown | None = None
    law_edition: str = ""
    doubts: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()  # of its incident: "Заменить прокладки – Юсупов Т. Р., срок 24.11.2026"
    own: tuple[OwnLine, ...] = ()  # of the card


@dataclass(frozen=True, slots=True)
class ActDraft:
    """`with_days`: the annex that tells how the term and the penalty were counted, day by day."""

    claim_id: int
    chair_id: int | None = None
    member_ids: tuple[int, ...] = ()
    with_days: bool = False


@dataclass(frozen=True, slots=True)
class ActRow:
    id: int
    number: str
    kind: ActKind
    issued_on: dt.date
    claim_number: str  # of an act on an incident the incident's
    client_short: str
    state: ActState


@dataclass(frozen=True, slots=True)
class ActCard:
    id: int
    number: str
    kind: ActKind
    state: ActState
    claim_id: int | None
    issued_at: dt.datetime
    issued_by: str
    sha256: str
    edition: int
    incident_id: int | None = None
    ticket_id: int | None = None
    code: str = ""  # empty for one of an older edition of the program
    chain: str = ""  # `domain.chains`; empty for one that grew out of no ticket
    signed_at: dt.datetime | None = None
    has_scan: bool = False  # the sheet with the signatures
    handed_on: dt.date | None = None
    handed_to: str = ""
    handed_how: HandedHow | None = None
    annulled_at: dt.datetime | None = None
    annulled_by: str = ""
    annulled_why: str = ""
    superseded_by: tuple[int, str] | None = None  # id and number of the later one


@dataclass(frozen=True, slots=True)
class ActFilter:
    """Which lines of the register; `sought` is a number, a code or what a square says."""

    kind: ActKind | None = None
    state: ActState | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    sought: str = ""


class Agreement(StrEnum):
    """Whether a paper and its record are the same."""

    AGREES = "agrees"
    UNKNOWN = "unknown"  # no such paper was issued here
    NO_CODE = "no_code"  # what was typed is no code at all
    OTHER_RECORD = "other_record"  # the record was altered after it was issued
    OTHER_SHEET = "other_sheet"  # the record is whole, and says other things than the square
    OTHER_PAPER = "other_paper"  # the stored bytes are not those that were issued
    ERASED = "erased"  # both went with the personal data in them


@dataclass(frozen=True, slots=True)
class Verified:
    agreement: Agreement
    act: ActCard | None = None
    signatures: tuple[Signature, ...] = ()  # electronic ones

    @property
    def agrees(self) -> bool:
        """A signature that cannot be read here says nothing against the sheet."""
        spoilt = {Wholeness.ALTERED, Wholeness.FORGED, Wholeness.OTHER_PAPER, Wholeness.NOT_THEN}
        return self.agreement is Agreement.AGREES and all(
            one.wholeness not in spoilt for one in self.signatures
        )

    @property
    def holds(self) -> bool:
        return self.agrees and self.act is not None and self.act.state in STANDING
