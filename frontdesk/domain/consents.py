"""Consents: to what a person has agreed, in which words, since when and until when (152-ФЗ, 38-ФЗ)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from frontdesk.domain.card_parts import LINE_LIMIT, day_of
from frontdesk.domain.errors import Problem, ProblemKind


class Purpose(StrEnum):
    """Each is a paper of its own: since 01.09.2025 a consent may not stand among other texts (156-ФЗ)."""

    PROCESSING = "processing"
    ADVERTISING = "advertising"


class ConsentWay(StrEnum):
    PAPER = "paper"
    IN_PERSON = "in_person"
    SITE = "site"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class ConsentText:
    """One edition of a text. Placeholders in braces are facts of the person, the office and the day."""

    purpose: Purpose
    edition: str
    since: date
    title: str
    law: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConsentDraft:
    client_id: int
    purpose: Purpose = Purpose.PROCESSING
    given_on: str = ""  # today when empty
    way: ConsentWay = ConsentWay.PAPER
    paper: str = ""

    def check(self, today: date) -> tuple[Problem, ...]:
        return tuple(self._problems(today))

    def _problems(self, today: date) -> Iterator[Problem]:
        if self.purpose is Purpose.PROCESSING and self.way is ConsentWay.PHONE:
            yield Problem("way", ProblemKind.UNKNOWN_CHOICE)  # nothing would prove it
        given = day_of(self.given_on, today)
        if self.given_on.strip() and given is None:
            yield Problem("given_on", ProblemKind.NOT_A_DATE)
        if given and given > today:
            yield Problem("given_on", ProblemKind.DATE_IN_FUTURE)
        if len(self.paper) > LINE_LIMIT:
            yield Problem("paper", ProblemKind.TOO_LONG, str(LINE_LIMIT))


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """A line on a card; it stands while `withdrawn_on` is empty."""

    id: int
    purpose: Purpose
    given_on: date
    way: ConsentWay
    edition: str
    paper: str
    withdrawn_on: date | None
    withdrawn_way: ConsentWay | None
    staff_name: str

    @property
    def stands(self) -> bool:
        return self.withdrawn_on is None


def load_text(data: Mapping[str, Any]) -> ConsentText:
    """A file of `resources/consents`."""
    return ConsentText(
        purpose=Purpose(data["purpose"]),
        edition=data["edition"],
        since=data["since"],
        title=data["title"],
        law=data["law"],
        paragraphs=tuple(data["paragraphs"]),
    )
