"""Clients: the line of a list, the card, and what the clerk typed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from frontdesk.domain import identifiers
from frontdesk.domain.card_parts import (
    TEXT_LIMIT,
    AddressDraft,
    BenefitDraft,
    ContactDraft,
    ContactWay,
    DocumentDraft,
    Part,
    PhoneDraft,
)
from frontdesk.domain.card_parts import Benefit as Benefit  # part of the card's vocabulary, re-exported
from frontdesk.domain.dates import parse_date, show_date
from frontdesk.domain.errors import Problem, ProblemKind, Severity
from frontdesk.domain.names import Case, sex_of
from frontdesk.domain.names import Sex as Sex  # part of the card's vocabulary, re-exported
from frontdesk.domain.search_terms import LEGAL_FORMS, normal


class Form(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"


NAME_LIMIT = 80
TITLE_LIMIT = 300
SEGMENT_LIMIT = 60


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A line of a search answer."""

    id: int
    name: str
    short_name: str  # "Соколова Е. А."
    born: date | None
    phone: str  # as shown: +7 900 000-14-27; empty when none
    snils: str  # masked: •••-•••-445 95
    address: str
    open_tickets: int
    form: Form = Form.PERSON
    is_key: bool = False


@dataclass(frozen=True, slots=True)
class ClientDraft:
    """What was typed, as typed. Fields are text so that nothing typed is lost on the way."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""
    born: str = ""
    phones: tuple[PhoneDraft, ...] = ()
    contacts: tuple[ContactDraft, ...] = ()
    addresses: tuple[AddressDraft, ...] = ()
    snils: str = ""
    documents: tuple[DocumentDraft, ...] = ()
    benefits: tuple[BenefitDraft, ...] = ()
    note: str = ""
    form: Form = Form.PERSON
    title: str = ""
    sex: Sex | None = None  # said by the person; None: what the name tells
    language: str = "ru"
    segment: str = ""
    is_key: bool = False
    case_forms: tuple[tuple[str, str], ...] = ()  # (case, whole name), kept by hand
    own: tuple[tuple[int, str], ...] = ()  # (field of the office's own, value)

    @property
    def is_person(self) -> bool:
        return self.form is Form.PERSON

    def check(self, today: date) -> tuple[Problem, ...]:
        """Every problem that stops saving, in the order of the form; parts as `documents.0.number`."""
        found = [*self._check_name(), *self._check_birth(today)]
        found += self._of_parts(("phones", "contacts"), today)
        hidden = identifiers.is_masked(self.snils)
        if self.snils.strip() and not hidden and (kind := identifiers.snils_problem(self.snils)):
            found.append(Problem("snils", kind, identifiers.digits_of(self.snils, 11)))
        found += self._of_parts(("documents", "addresses", "benefits"), today)
        limits = {"note": TEXT_LIMIT, "segment": SEGMENT_LIMIT, "language": 10}
        for name, limit in limits.items():
            if len(getattr(self, name)) > limit:
                found.append(Problem(name, ProblemKind.TOO_LONG, str(limit)))
        for case, text in self.case_forms:
            if case not in set(Case):
                found.append(Problem("case_forms", ProblemKind.UNKNOWN_CHOICE))
            elif len(text) > TITLE_LIMIT:
                found.append(Problem(f"case_forms.{case}", ProblemKind.TOO_LONG, str(TITLE_LIMIT)))
        return tuple(found)

    def hints(self, today: date) -> tuple[Problem, ...]:
        """What is worth saying beside a field and stops nothing."""
        born = parse_date(self.born, today, birth=True) if self.born.strip() else None
        return tuple(
            replace(hint, field=f"documents.{index}.{hint.field}", severity=Severity.HINT)
            for index, document in enumerate(self.documents)
            for hint in document.hints(today, born, self.is_person)
        )

    def _check_name(self) -> Iterator[Problem]:
        if not self.is_person:
            if not self.title.strip():
                yield Problem("title", ProblemKind.REQUIRED)
            elif len(self.title) > TITLE_LIMIT:
                yield Problem("title", ProblemKind.TOO_LONG, str(TITLE_LIMIT))
            return
        for name in ("surname", "given"):
            if not getattr(self, name).strip():
                yield Problem(name, ProblemKind.REQUIRED)
        for name in ("surname", "given", "patronymic"):
            value = getattr(self, name)
            if len(value) > NAME_LIMIT:
                yield Problem(name, ProblemKind.TOO_LONG, str(NAME_LIMIT))
            elif any(ch.isdigit() for ch in value):
                yield Problem(name, ProblemKind.NOT_A_NAME)

    def _of_parts(self, names: Sequence[str], today: date) -> Iterator[Problem]:
        for name in names:
            parts: tuple[Part, ...] = getattr(self, name)
            for index, part in enumerate(parts):
                told = (
                    part.problems(today, self.is_person)
                    if isinstance(part, DocumentDraft)
                    else part.problems(today)
                )
                yield from (replace(problem, field=f"{name}.{index}.{problem.field}") for problem in told)

    def _check_birth(self, today: date) -> list[Problem]:
        if not self.born.strip():
            return []
        born = parse_date(self.born, today, birth=True)
        if born is None:
            return [Problem("born", ProblemKind.NOT_A_DATE)]
        if born > today:
            return [Problem("born", ProblemKind.DATE_IN_FUTURE)]
        if born.year < today.year - 120:
            return [Problem("born", ProblemKind.DATE_TOO_OLD)]
        return []


@dataclass(frozen=True, slots=True)
class ClientCard:
    """One client in full. `snils` and the numbers of documents are masked; to see one is a deed of its own,
    and recorded.
    """

    id: int
    version: int
    form: Form
    title: str
    surname: str
    given: str
    patronymic: str
    sex: Sex | None
    born: date | None
    phones: tuple[PhoneDraft, ...]  # numbers in E.164
    contacts: tuple[ContactDraft, ...]
    addresses: tuple[AddressDraft, ...]
    snils: str  # •••-•••-445 95, or empty
    documents: tuple[DocumentDraft, ...]
    benefits: tuple[BenefitDraft, ...]
    benefit: Benefit  # the first category that is valid today
    note: str
    language: str
    segment: str
    is_key: bool
    case_forms: tuple[tuple[str, str], ...]
    own: tuple[tuple[int, str], ...]
    since: date
    merged_into: int | None
    erased_on: date | None
    tickets: int
    open_tickets: int
    visits: int

    @property
    def is_person(self) -> bool:
        return self.form is Form.PERSON

    @property
    def name(self) -> str:
        return self.title or " ".join(part for part in (self.surname, self.given, self.patronymic) if part)

    @property
    def numbers(self) -> tuple[str, ...]:
        """Phones in E.164, the preferred one first."""
        return tuple(phone.number for phone in sorted(self.phones, key=lambda phone: not phone.is_preferred))

    @property
    def email(self) -> str:
        """The preferred e-mail, else the first; empty when there is none."""
        mails = [contact for contact in self.contacts if contact.way is ContactWay.EMAIL]
        return next((mail.value for mail in sorted(mails, key=lambda mail: not mail.is_preferred)), "")

    @property
    def address(self) -> str:
        return self.addresses[0].text if self.addresses else ""

    def as_draft(self) -> ClientDraft:
        """The card as it would have been typed: what the form starts from."""
        told = sex_of(self.surname, self.given, self.patronymic) if self.sex else None
        return ClientDraft(
            surname=self.surname,
            given=self.given,
            patronymic=self.patronymic,
            born=show_date(self.born) if self.born else "",
            phones=tuple(replace(p, number=identifiers.show_phone(p.number)) for p in self.phones),
            contacts=self.contacts,
            addresses=self.addresses,
            snils=self.snils,
            documents=self.documents,
            benefits=self.benefits,
            note=self.note,
            form=self.form,
            title=self.title,
            sex=None if self.sex is told else self.sex,
            language=self.language,
            segment=self.segment,
            is_key=self.is_key,
            case_forms=self.case_forms,
            own=self.own,
        )


_TITLE_WORD = re.compile(r"[^\W_]+")


def search_keys(surname: str, given: str, patronymic: str) -> dict[str, str]:
    """The orders in which people say a name, each as the prefix of a range."""
    s, g, p = normal(surname), normal(given), normal(patronymic)
    return {
        "by_surname": " ".join(filter(None, (s, g, p))),
        "by_given": " ".join(filter(None, (g, p, s))),
        "by_given_surname": " ".join(filter(None, (g, s))),
        "by_patronymic": " ".join(filter(None, (p, s, g))),
    }


def title_keys(title: str) -> dict[str, str]:
    """The same for an organisation: without its legal form and with it. Nobody says a title in other orders."""
    words = _TITLE_WORD.findall(normal(title))
    bare = [word for word in words if word not in LEGAL_FORMS] or words
    return {
        "by_surname": " ".join(bare),
        "by_given": " ".join(words),
        "by_given_surname": "",
        "by_patronymic": "",
    }


def later_words(keys: Mapping[str, str]) -> tuple[str, ...]:
    """A name that has words which begin none of the `keys`, turned to begin with each of its words.

    With each, because any two of them are then found beside each other. A number in a title is left out:
    digits are looked for among numbers.
    """
    begun = {key.partition(" ")[0] for key in keys.values()}
    words = keys["by_surname"].split()
    turned: dict[str, str] = {}
    for place, word in enumerate(words):
        if not word.isdecimal():
            turned.setdefault(word, " ".join((*words[place:], *words[:place])))
    return tuple(turned.values()) if turned.keys() - begun else ()
