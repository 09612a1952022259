"""Papers about files: handed to another office (D9), listed (D10), set apart to be destroyed (D11), counted (D19)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from frontdesk.domain.acts import Person
from frontdesk.domain.papers.frame import OfficePaper


@dataclass(frozen=True, slots=True)
class TransferLine:
    number: str
    applicant: str
    offering: str
    received: dt.date
    sheets: int
    enclosures: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferPaper(OfficePaper):
    time: str
    from_place: str
    to_place: str
    lines: tuple[TransferLine, ...]
    sheets: int
    differences: str = ""
    giver: Person
    courier: Person | None = None
    taker: Person


@dataclass(frozen=True, slots=True)
class FileLine:
    index: str
    title: str
    first: dt.date
    last: dt.date
    sheets: int
    term: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesPaper(OfficePaper):
    year: int
    lines: tuple[FileLine, ...]
    lettered: str = ""
    skipped: str = ""
    compiler: Person
    giver: Person
    taker: Person


@dataclass(frozen=True, slots=True)
class SheetLine:
    index: str
    date: dt.date
    title: str
    sheets: str  # "1–3"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileListPaper(OfficePaper):
    file_index: str
    file_title: str
    lines: tuple[SheetLine, ...]
    sheets: int
    own_sheets: int
    compiler: Person


@dataclass(frozen=True, slots=True)
class DisposalLine:
    title: str
    years: str
    lists: str
    index: str
    count: int
    term: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisposalPaper(OfficePaper):
    basis: str
    fund_number: str
    fund_name: str
    lines: tuple[DisposalLine, ...]
    total: int
    years: str
    approved_by: str = ""  # "протокол ЭПК от 12.10.2026 № 4"
    protocol: str = ""
    expert: Person
    weight: Decimal | None = None  # kilograms
    waybill: str = ""
    way: str = ""
    giver: Person
    taker: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InventoryPaper(OfficePaper):
    order: str  # "приказ от 02.11.2026 № 71"
    chair: Person
    members: tuple[Person, ...]
    what: str  # in the genitive: "личных дел получателей субсидий"
    checked: int
    missing: tuple[str, ...] = ()
    misplaced: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    search_until: dt.date | None = None
