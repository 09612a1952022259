"""Letters about a ticket or a claim: its term extended (D15), sent on to whom it concerns, papers asked for, an answer
to another district (D19).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from frontdesk.domain.papers.frame import LetterPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionPaper(LetterPaper):
    ticket_number: str
    opened: dt.date
    reason_instrumental: str  # «в связи с …»
    due: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class ForwardingPaper(LetterPaper):
    ticket_number: str
    opened: dt.date
    forwarded: dt.date
    to_accusative: str  # «направлено в …»


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingPapersPaper(LetterPaper):
    """With a `ground` the papers are not taken; without one they are, and the rest is awaited until `due`.

    Papers that other bodies hold are no ground to refuse and are asked for by the office (ст. 7 ч. 1 п. 2 of 210-ФЗ).
    """

    ticket_number: str
    came: dt.date
    applicant_initials: str
    offering: str
    brought: tuple[str, ...]
    papers: tuple[str, ...]  # that are missing
    asked: tuple[str, ...]  # what the office asks other bodies for
    ground: str
    due: dt.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestAnswerPaper(LetterPaper):
    person: str
    born: dt.date | None
    is_registered: bool
    payment: str = ""
    paid: str = ""  # «произведена по 31.10.2026»; empty: none was made


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersRequestPaper(LetterPaper):
    """What the client is asked to bring, so that his claim can be considered."""

    claim_number: str
    claim_date: dt.date
    papers: tuple[str, ...]
    due: dt.date | None
