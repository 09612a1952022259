"""The receipt of papers (D5): what a visit or an application took, and when its result is due."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from frontdesk.domain.acts import Person
from frontdesk.domain.papers.frame import OfficePaper


@dataclass(frozen=True, slots=True)
class ReceivedPaper:
    title: str
    details: str  # series, number, date
    is_original: bool
    copies: int
    sheets: int
    is_checked: bool  # compared with the original


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPaper(OfficePaper):
    time: str  # "10:42"
    applicant: str
    applicant_genitive: str
    applicant_initials: str
    representative_genitive: str = ""
    representative_initials: str = ""
    authority: str = ""
    offering: str
    papers: tuple[ReceivedPaper, ...]
    asked: tuple[str, ...] = ()  # what the office asks for by itself
    term: str  # "10 рабочих дней"
    due: dt.date | None
    how_to_know: str
    clerk: Person
