"""Reception and registration: the card of a personal reception (D13), the journal (D14), the digest (D1), D19."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from frontdesk.domain.acts import Person
from frontdesk.domain.papers.frame import OfficePaper


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceptionPaper(OfficePaper):
    time: str
    receiver: Person
    citizen: str
    citizen_is_female: bool | None
    citizen_initials: str
    document: str
    address: str
    phone: str
    benefit: str = ""
    content: str
    result: str  # explained | accepted | forwarded
    detail: str = ""  # number of the written one, whither it was sent
    executor: str = ""
    order: str = ""
    due: dt.date | None = None
    done: str = ""


@dataclass(frozen=True, slots=True)
class JournalLine:
    number: str
    received: dt.date
    registered: dt.date
    way: str
    kind: str
    trait: str  # «первичное», «повторное»
    sheets: str
    person: str
    address: str
    subject: str
    summary: str
    executor: str
    due: dt.date | None
    extended: dt.date | None
    answer: str
    result: str
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalPaper(OfficePaper):
    since: dt.date
    until: dt.date
    lines: tuple[JournalLine, ...]
    sheets: int
    last_number: str
    registrar: Person


@dataclass(frozen=True, slots=True)
class DigestLine:
    name: str
    received: int
    closed: int
    left: int
    overdue: int


@dataclass(frozen=True, slots=True)
class DigestRisk:
    number: str
    title: str
    due: dt.datetime
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestPaper(OfficePaper):
    since: dt.date
    until: dt.date
    time: str
    received: int
    closed: int
    left: int
    overdue: int
    sla: Decimal | None  # per cent; None without a base
    plan: Decimal
    channels: tuple[DigestLine, ...]
    subjects: tuple[DigestLine, ...]
    risks: tuple[DigestRisk, ...] = ()
    author: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class AcquaintancePaper(OfficePaper):
    """Who has read a document of the office (лист ознакомления)."""

    document: str  # instrumental: "приказом от 02.11.2026 № 71"
    about: str
    people: tuple[Person, ...]
