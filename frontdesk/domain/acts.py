"""Acts: a numbered, immutable snapshot and the paper made from it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from frontdesk.domain.own_fields import OwnLine


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
    DIGEST = "digest"
    JOURNAL = "journal"
    TRANSFER = "transfer"

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
    ActKind.DIGEST: "СВ",
    ActKind.JOURNAL: "ЖО",
    ActKind.TRANSFER: "РП",
}


class ActState(StrEnum):
    PROJECT = "project"
    ISSUED = "issued"


@dataclass(frozen=True, slots=True)
class Person:
    """A signer: post as printed, full name in the nominative."""

    post: str
    name: str  # "Дроздова Анна Сергеевна"


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
    own: tuple[OwnLine, ...] = ()  # of the card


@dataclass(frozen=True, slots=True)
class ActDraft:
    claim_id: int
    chair_id: int | None = None
    member_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ActRow:
    id: int
    number: str
    kind: ActKind
    issued_on: dt.date
    claim_number: str  # of an act on an incident the incident's
    client_short: str


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
