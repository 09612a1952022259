"""Consents: to what a person has agreed, in which words, since when and until when (152-ФЗ, 38-ФЗ)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from frontdesk.domain.card_parts import LINE_LIMIT, day_of
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.own_fields import OwnLine


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
class ConsentDraft:
    client_id: int
    purpose: Purpose = Purpose.PROCESSING
    given_on: str = ""  # today when empty
    way: ConsentWay = ConsentWay.PAPER
    paper: str = ""

    def check(self, today: dt.date) -> tuple[Problem, ...]:
        return tuple(self._problems(today))

    def _problems(self, today: dt.date) -> Iterator[Problem]:
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
    given_on: dt.date
    way: ConsentWay
    edition: str
    paper: str
    withdrawn_on: dt.date | None
    withdrawn_way: ConsentWay | None
    staff_name: str

    @property
    def stands(self) -> bool:
        return self.withdrawn_on is None


@dataclass(frozen=True, slots=True)
class ConsentPaper:
    """All that is printed on the form of a consent (D6, D7), to be signed by hand."""

    purpose: Purpose
    edition: int  # of the text
    date: dt.date
    place: str
    office_name: str
    office_short: str
    office_address: str
    office_phone: str
    person_name: str
    person_is_female: bool | None
    born: dt.date | None
    document: str  # "паспорт 18 04 123456, выдан 12.03.2009 …"; empty: a line to write on
    address: str
    phones: tuple[str, ...]  # as shown
    emails: tuple[str, ...]
    messengers: tuple[str, ...]
    representative: str  # full name; empty when the person signs
    authority: str  # the paper of the representative
    own: tuple[OwnLine, ...] = ()  # of the card


def stands_on(given_on: dt.date, withdrawn_on: dt.date | None, day: dt.date) -> bool:
    """From the day it is given to the day before the one on which it is taken back."""
    return given_on <= day and (withdrawn_on is None or day < withdrawn_on)
