"""Clients: the line of a list, the card, and what the clerk typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from frontdesk.domain import identifiers
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.names import Sex as Sex  # part of the card's vocabulary, re-exported
from frontdesk.domain.search_terms import normal


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


NAME_LIMIT = 80
TEXT_LIMIT = 500


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


@dataclass(frozen=True, slots=True)
class ClientDraft:
    """What was typed, as typed. Fields are text so that nothing typed is lost on the way."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""
    born: str = ""
    phones: tuple[str, ...] = ()
    email: str = ""
    address: str = ""
    snils: str = ""
    benefit: Benefit = Benefit.NONE
    note: str = ""

    def check(self, today: date) -> tuple[Problem, ...]:
        """Every problem of the draft, in the order of the form."""
        found: list[Problem] = []
        for name in ("surname", "given"):
            if not getattr(self, name).strip():
                found.append(Problem(name, ProblemKind.REQUIRED))
        for name in ("surname", "given", "patronymic"):
            value = getattr(self, name)
            if len(value) > NAME_LIMIT:
                found.append(Problem(name, ProblemKind.TOO_LONG, str(NAME_LIMIT)))
            elif any(ch.isdigit() for ch in value):
                found.append(Problem(name, ProblemKind.NOT_A_NAME))
        found += self._check_birth(today)
        for index, phone in enumerate(self.phones):
            if phone.strip() and identifiers.phone(phone) is None:
                found.append(Problem(f"phones.{index}", ProblemKind.NOT_A_PHONE))
        if self.email.strip() and not identifiers.looks_like_email(self.email):
            found.append(Problem("email", ProblemKind.NOT_AN_EMAIL))
        hidden = identifiers.is_masked(self.snils)
        if self.snils.strip() and not hidden and (kind := identifiers.snils_problem(self.snils)):
            found.append(Problem("snils", kind, identifiers.digits_of(self.snils, 11)))
        for name in ("address", "note"):
            if len(getattr(self, name)) > TEXT_LIMIT:
                found.append(Problem(name, ProblemKind.TOO_LONG, str(TEXT_LIMIT)))
        return tuple(found)

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
    """One client in full. `snils` is masked; to see it is a deed of its own, and recorded."""

    id: int
    version: int
    surname: str
    given: str
    patronymic: str
    sex: Sex | None
    born: date | None
    phones: tuple[str, ...]  # E.164
    email: str
    address: str
    snils: str  # •••-•••-445 95, or empty
    benefit: Benefit
    note: str
    since: date
    tickets: int
    open_tickets: int
    visits: int

    @property
    def name(self) -> str:
        return " ".join(part for part in (self.surname, self.given, self.patronymic) if part)

    def as_draft(self) -> ClientDraft:
        """The card as it would have been typed: what the form starts from."""
        return ClientDraft(
            surname=self.surname,
            given=self.given,
            patronymic=self.patronymic,
            born=self.born.strftime("%d.%m.%Y") if self.born else "",
            phones=tuple(identifiers.show_phone(p) for p in self.phones),
            email=self.email,
            address=self.address,
            snils=self.snils,
            benefit=self.benefit,
            note=self.note,
        )


def search_keys(surname: str, given: str, patronymic: str) -> dict[str, str]:
    """The orders in which people say a name, each as the prefix of a range."""
    s, g, p = normal(surname), normal(given), normal(patronymic)
    return {
        "by_surname": " ".join(filter(None, (s, g, p))),
        "by_given": " ".join(filter(None, (g, p, s))),
        "by_given_surname": " ".join(filter(None, (g, s))),
        "by_patronymic": " ".join(filter(None, (p, s, g))),
    }
