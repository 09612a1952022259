"""What a person may ask about their data, and the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class RequestKind(StrEnum):
    """Each value names the rule of `resources/terms/personal.json` that counts its term."""

    ACCESS = "152-access"
    CORRECT = "152-correct"
    STOP = "152-stop"
    DESTROY = "152-destroy"


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request: when it came, by when it is to be answered, and when it was."""

    id: int
    kind: RequestKind
    at: datetime
    due: date
    article: str
    answered_at: datetime | None

    @property
    def is_open(self) -> bool:
        return self.answered_at is None


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything that is known of a person: the same as a paper and as data.

    `stem` begins both file names and names nobody.
    """

    stem: str
    pdf: bytes
    json: bytes


@dataclass(frozen=True, slots=True)
class PackWords:
    """Russian for the sections, keys and codes of a pack."""

    headings: Mapping[str, str]
    keys: Mapping[str, str]
    values: Mapping[str, str]
