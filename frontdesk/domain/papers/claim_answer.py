"""The answer to a claim (D16) and the notice of risks that goes before or with it (R174)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from frontdesk.domain.papers.frame import LetterPaper, Visa


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimAnswerPaper(LetterPaper):
    claim_number: str
    claim_date: dt.date
    matter: str  # domain.claims.Matter
    subject: str
    demand: str  # domain.claims.Demand
    demand_law: str  # "пункт 1 статьи 31"
    words: str
    checked: tuple[str, ...]  # what was looked at, a point each
    findings: str
    decision: str  # domain.claims.Decision
    reason: str
    amount: Decimal | None
    order: str  # how it is carried out
    due: dt.date | None
    visas: tuple[Visa, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskNoticePaper(LetterPaper):
    """What may go wrong, said before it does, and acknowledged by a signature."""

    about: str  # in the prepositional: "использовании прибора учёта до поверки"
    risks: tuple[str, ...]
    advice: str
    receiver: str  # "Е. А. Соколова"
    visas: tuple[Visa, ...] = ()
