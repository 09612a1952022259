"""The parts of a card that may be several: phones, e-mails and messengers, addresses, documents, benefits.

All are text as typed, as in `ClientDraft`; a card gives them back in the form in which they would be typed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from frontdesk.domain import identifiers, identity
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Problem, ProblemKind, Severity
from frontdesk.domain.identity import DocumentKind

TEXT_LIMIT = 500
LINE_LIMIT = 200


class Benefit(StrEnum):
    """Benefit categories the demo centre serves; words in `ui/words.py`."""

    NONE = ""
    LABOUR_VETERAN = "labour_veteran"
    COMBAT_VETERAN = "combat_veteran"
    DISABLED_1 = "disabled_1"
    DISABLED_2 = "disabled_2"
    DISABLED_3 = "disabled_3"
    LARGE_FAMILY = "large_family"
    LOW_INCOME = "low_income"
    PENSIONER = "pensioner"
    CHILD_OF_WAR = "child_of_war"
    DONOR = "donor"


class PhoneKind(StrEnum):
    MOBILE = "mobile"
    HOME = "home"
    WORK = "work"
    OTHER = "other"


class ContactWay(StrEnum):
    EMAIL = "email"
    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"
    VK = "vk"
    MAX = "max"


class ContactKind(StrEnum):
    PERSONAL = "personal"
    WORK = "work"
    OTHER = "other"


class AddressKind(StrEnum):
    REGISTRATION = "registration"
    RESIDENCE = "residence"
    POSTAL = "postal"


@dataclass(frozen=True, slots=True)
class PhoneDraft:
    number: str = ""
    kind: PhoneKind = PhoneKind.MOBILE
    is_preferred: bool = False
    note: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.number.strip()

    def problems(self, _: date) -> Iterator[Problem]:
        if self.number.strip() and identifiers.phone(self.number) is None:
            yield Problem("number", ProblemKind.NOT_A_PHONE)
        yield from _too_long("note", self.note)


@dataclass(frozen=True, slots=True)
class ContactDraft:
    way: ContactWay = ContactWay.EMAIL
    value: str = ""
    kind: ContactKind = ContactKind.PERSONAL
    is_preferred: bool = False

    @property
    def is_empty(self) -> bool:
        return not self.value.strip()

    def problems(self, _: date) -> Iterator[Problem]:
        if (
            self.way is ContactWay.EMAIL
            and not self.is_empty
            and not identifiers.looks_like_email(self.value)
        ):
            yield Problem("value", ProblemKind.NOT_AN_EMAIL)
        yield from _too_long("value", self.value)


@dataclass(frozen=True, slots=True)
class AddressDraft:
    text: str = ""
    kind: AddressKind = AddressKind.RESIDENCE

    @property
    def is_empty(self) -> bool:
        return not self.text.strip()

    def problems(self, _: date) -> Iterator[Problem]:
        yield from _too_long("text", self.text, TEXT_LIMIT)


@dataclass(frozen=True, slots=True)
class BenefitDraft:
    category: Benefit = Benefit.NONE
    since: str = ""
    until: str = ""  # the last day
    paper: str = ""

    @property
    def is_empty(self) -> bool:
        return self.category is Benefit.NONE and not (self.since + self.until + self.paper).strip()

    def problems(self, today: date) -> Iterator[Problem]:
        if self.category is Benefit.NONE and not self.is_empty:
            yield Problem("category", ProblemKind.REQUIRED)
        yield from period_problems(self.since, self.until, "since", "until", today)
        yield from _too_long("paper", self.paper)

    def stands_on(self, day: date) -> bool:
        since, until = day_of(self.since, day), day_of(self.until, day)
        return (since is None or since <= day) and (until is None or day <= until)


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """`id` names the stored document: its masked number, saved back, stays as it was."""

    kind: DocumentKind = DocumentKind.PASSPORT
    number: str = ""  # a passport's series may stand before it, in one line
    series: str = ""
    issued_on: str = ""
    issued_by: str = ""
    issuer_code: str = ""
    expires_on: str = ""
    bik: str = ""
    reason: str = ""  # why a doubtful number is taken as it is
    id: int | None = None

    @property
    def is_empty(self) -> bool:
        """A kind alone is nothing yet."""
        return not any(
            text.strip()
            for text in (self.number, self.series, self.issued_on, self.issued_by, self.expires_on)
        )

    @property
    def is_masked(self) -> bool:
        return identifiers.is_masked(self.number)

    def problems(self, today: date, is_person: bool = True) -> Iterator[Problem]:
        """All that stops saving."""
        if self.is_empty:
            return
        yield from (p for p in self._number_problems(today, is_person) if p.severity is not Severity.HINT)
        if self.kind is DocumentKind.ACCOUNT and (wrong := identity.check_bik(self.bik, today)):
            yield Problem("bik", wrong.kind, wrong.detail)
        yield from period_problems(self.issued_on, self.expires_on, "issued_on", "expires_on", today)
        issued = day_of(self.issued_on, today)
        if issued and issued > today:
            yield Problem("issued_on", ProblemKind.DATE_IN_FUTURE)
        code = self.issuer_code.strip()
        if code and self.kind is DocumentKind.PASSPORT and not identity.is_code(code):
            yield Problem("issuer_code", ProblemKind.WRONG_FORMAT)
        for name in ("issued_by", "reason", "number", "series"):
            yield from _too_long(name, getattr(self, name))

    def hints(self, today: date, born: date | None, is_person: bool = True) -> Iterator[Problem]:
        """What is worth saying and stops nothing: a paper that is over, an account of the treasury."""
        yield from (p for p in self._number_problems(today, is_person) if p.severity is Severity.HINT)
        expires, issued = day_of(self.expires_on, today), day_of(self.issued_on, today)
        if expires and expires < today:
            yield Problem("expires_on", ProblemKind.EXPIRED, expires.isoformat(), Severity.HINT)
        is_passport = self.kind is DocumentKind.PASSPORT
        if is_passport and born and issued and identity.passport_is_past_age(born, issued, today):
            yield Problem("issued_on", ProblemKind.PASSPORT_PAST_AGE, severity=Severity.HINT)

    def _number_problems(self, today: date, is_person: bool) -> Iterator[Problem]:
        if self.is_masked:
            return
        if not self.number.strip():
            yield Problem("number", ProblemKind.REQUIRED)
            return
        stored = identity.read(self.kind, self.series, self.number)
        found = identity.check(self.kind, stored, self.bik, today, is_person)
        if found and not (found.severity is Severity.DOUBT and self.reason.strip()):
            yield Problem("number", found.kind, found.detail, found.severity)


Part = PhoneDraft | ContactDraft | AddressDraft | DocumentDraft | BenefitDraft


def day_of(text: str, today: date) -> date | None:
    """None for nothing typed, and for what is no date."""
    return parse_date(text, today) if text.strip() else None


def period_problems(since: str, until: str, first: str, last: str, today: date) -> Iterator[Problem]:
    """Two dates, either may be missing, the second not before the first."""
    begin, end = day_of(since, today), day_of(until, today)
    if since.strip() and begin is None:
        yield Problem(first, ProblemKind.NOT_A_DATE)
    if until.strip() and end is None:
        yield Problem(last, ProblemKind.NOT_A_DATE)
    if begin and end and end < begin:
        yield Problem(last, ProblemKind.DATE_BEFORE, begin.isoformat())


def _too_long(name: str, text: str, limit: int = LINE_LIMIT) -> Iterator[Problem]:
    if len(text) > limit:
        yield Problem(name, ProblemKind.TOO_LONG, str(limit))
