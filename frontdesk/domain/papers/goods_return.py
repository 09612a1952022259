"""The act of goods given back (D17): what, in which state, and how the money goes back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from frontdesk.domain.acts import Person
from frontdesk.domain.papers.frame import OfficePaper


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    name: str
    article: str
    serial: str
    quantity: int
    price: Decimal
    total: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsReturnPaper(OfficePaper):
    buyer: str
    buyer_initials: str
    buyer_is_female: bool | None
    buyer_document: str
    receipt_number: str
    receipt_date: dt.date | None
    claim_number: str
    lines: tuple[ReturnedLine, ...]
    condition: str
    reason: str
    kit: str
    total: Decimal  # of the lines
    amount: Decimal | None = None  # what goes back, where it is not all of them
    money_way: str  # cash | card
    pay_by: dt.date | None
    seller: Person
