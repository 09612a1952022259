"""What proves a claim: each thing with its kind, its day, who gave it, and a file or «на бумаге»."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Problem, ProblemKind

TITLE = 200


class EvidenceKind(StrEnum):
    PHOTO = "photo"
    CHEQUE = "cheque"
    WARRANTY_CARD = "warranty_card"
    EXPERTISE = "expertise"
    CONTRACT = "contract"
    LETTER = "letter"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class EvidenceDraft:
    """As typed. Without a file it lies in the folder, on paper."""

    claim_id: int
    kind: EvidenceKind = EvidenceKind.PHOTO
    title: str = ""
    on_day: str = ""
    given_by: str = ""
    attachment_id: int | None = None

    def check(self, today: date) -> tuple[Problem, ...]:
        found = []
        for name in ("on_day", "given_by"):
            if not getattr(self, name).strip():
                found.append(Problem(name, ProblemKind.REQUIRED))
        if self.on_day.strip():
            day = parse_date(self.on_day, today)
            if day is None:
                found.append(Problem("on_day", ProblemKind.NOT_A_DATE))
            elif day > today:
                found.append(Problem("on_day", ProblemKind.DATE_IN_FUTURE))
        for name in ("title", "given_by"):
            if len(getattr(self, name)) > TITLE:
                found.append(Problem(name, ProblemKind.TOO_LONG, str(TITLE)))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    id: int
    kind: EvidenceKind
    title: str
    on_day: date
    given_by: str
    attachment_id: int | None
    file_name: str  # empty when it is on paper
    added_by: str
