"""Is this the same person, or the same organisation: a score of 0…100 with a reason for each field.

The points are chosen, not learned: a full name with its birth date is nearly one person (among a million
clients of a Russian town some few pairs share both), a phone is often a family's, and what contradicts
(another valid СНИЛС or ИНН, another birth date, another given name) outweighs everything but an identical number.
`tests/domain/test_duplicates.py` holds the table of pairs that they are tuned on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from frontdesk.domain import identifiers, likeness, names
from frontdesk.domain.likeness import Agreement, How
from frontdesk.domain.names import Sex
from frontdesk.domain.search_terms import normal

POSSIBLE, LIKELY, CERTAIN = 50, 70, 90
CONTRADICTED = 45  # never more than this, whatever else agrees


class Trait(StrEnum):
    """A field by which two cards are compared; its words are in `ui/words.py`."""

    TITLE = "title"
    SURNAME = "surname"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    BORN = "born"
    SNILS = "snils"
    DOCUMENT = "document"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"


class Verdict(StrEnum):
    NO = "no"
    POSSIBLE = "possible"
    LIKELY = "likely"
    CERTAIN = "certain"


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a card is compared, in the forms in which it is compared; `traits_of` makes one."""

    is_organisation: bool = False
    title: str = ""
    surname: str = ""
    given: str = ""
    patronymic: str = ""
    born: date | None = None
    snils: str = ""  # digits, right or not
    documents: frozenset[tuple[str, str]] = frozenset()  # (kind, number)
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    addresses: frozenset[tuple[str, ...]] = frozenset()

    @property
    def is_named(self) -> bool:
        return bool(self.title if self.is_organisation else self.surname or self.given)

    @property
    def identify(self) -> bool:
        """Enough is known to tell this one from a namesake."""
        return self.is_named and bool(self.born or self.snils or self.documents or self.phones or self.emails)


@dataclass(frozen=True, slots=True)
class Reason:
    """What a field says for or against; `detail` is the kind of a document."""

    trait: Trait
    agreement: Agreement
    how: How = How.AS_WRITTEN
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """`score` of 0…100, and the reasons in the order in which a person would say them."""

    score: int
    reasons: tuple[Reason, ...]

    @property
    def verdict(self) -> Verdict:
        return verdict(self.score)


@dataclass(frozen=True, slots=True)
class Said:
    """A reason with the other card's value as the screen may show it, and of a number what mine ends in."""

    reason: Reason
    theirs: str = ""
    mine: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A card that may be the one being typed."""

    id: int
    name: str
    since: date
    tickets: int
    score: int
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class LikelyRow:
    """A line of the list over the whole base."""

    pair: tuple[int, int]
    names: tuple[str, str]
    born: tuple[date | None, date | None]
    score: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class WalkState:
    """How far the look through the whole base is: lines read, of how many, and pairs found."""

    done: int
    total: int
    found: int
    is_cancelled: bool = False


def verdict(score: int) -> Verdict:
    if score >= CERTAIN:
        return Verdict.CERTAIN
    if score >= LIKELY:
        return Verdict.LIKELY
    return Verdict.POSSIBLE if score >= POSSIBLE else Verdict.NO


def traits_of(
    *,
    surname: str = "",
    given: str = "",
    patronymic: str = "",
    title: str = "",
    is_organisation: bool = False,
    born: date | None = None,
    snils: str = "",
    documents: Iterable[tuple[str, str]] = (),
    phones: Iterable[str] = (),
    emails: Iterable[str] = (),
    addresses: Iterable[str] = (),
) -> Traits:
    """Traits from what stands on a card. A whole name that was put into the surname's field is parted."""
    parts = [normal(part) for part in (surname, given, patronymic)]
    if parts[0] and not (parts[1] or parts[2]):
        parts = list(names.split(parts[0]))
    return Traits(
        is_organisation=is_organisation,
        title=_bare_title(title),
        surname=parts[0],
        given=parts[1],
        patronymic=parts[2],
        born=born,
        snils="".join(c for c in snils if c in "0123456789"),
        documents=frozenset(
            (kind, identifiers.clean(number)) for kind, number in documents if number.strip()
        ),
        phones=frozenset(filter(None, phones)),
        emails=frozenset(email.strip().casefold() for email in emails if email.strip()),
        addresses=frozenset(filter(None, map(likeness.address_words, addresses))),
    )


_FORMS = "ооо оао зао пао нао ао ип муп гуп мку мбу гбу гку фгуп фгбу нко ано тсж тсн снт кфх"
_LEGAL_FORMS = frozenset(_FORMS.split())
_QUOTES = str.maketrans(dict.fromkeys("«»\"'“”„.,()", " "))


def _bare_title(title: str) -> str:
    """«ООО «Заря»» → «заря»; a title of nothing but a legal form stays."""
    found = normal(title.translate(_QUOTES)).split()
    return " ".join([word for word in found if word not in _LEGAL_FORMS] or found)


def compare(a: Traits, b: Traits) -> Likeness:
    """How likely it is that both are one. The same whichever comes first; 100 for a card and itself."""
    if a.is_organisation != b.is_organisation:
        return Likeness(0, ())
    reasons = [*(_titles(a, b) if a.is_organisation else _people(a, b)), *_numbers(a, b)]
    points = sum(map(_points, reasons))
    if _nameless_number(a, b, reasons):
        points += _UNNAMED
    if a == b and a.identify:
        points = 100
    if _contradicts(reasons):
        points = min(points, CONTRADICTED)
    elif not a.is_organisation and any(map(_is_proof, reasons)):
        points = max(points, LIKELY)  # one number on two cards: the same person, or a slip to be mended
    return Likeness(
        max(0, min(100, points)), tuple(r for r in reasons if r.agreement is not Agreement.UNKNOWN)
    )


# The fields


def _titles(a: Traits, b: Traits) -> list[Reason]:
    found = likeness.words(a.title, b.title)
    if found[0] is Agreement.DIFFERS and sorted(a.title.split()) == sorted(b.title.split()):
        found = Agreement.SIMILAR, How.SWAPPED
    return [Reason(Trait.TITLE, *found)]


def _people(a: Traits, b: Traits) -> list[Reason]:
    return [*_name(a, b), Reason(Trait.BORN, *likeness.birth_dates(a.born, b.born)), _snils(a.snils, b.snils)]


def _name(a: Traits, b: Traits) -> list[Reason]:
    parts = (Trait.SURNAME, Trait.GIVEN, Trait.PATRONYMIC)
    mine, theirs = (a.surname, a.given, a.patronymic), (b.surname, b.given, b.patronymic)
    if mine != theirs and sorted(mine) == sorted(theirs):
        return [
            Reason(trait, Agreement.SAME) if one == other else Reason(trait, Agreement.SIMILAR, How.SWAPPED)
            for trait, one, other in zip(parts, mine, theirs, strict=True)
        ]
    surname = likeness.surnames(a.surname, b.surname)
    given = likeness.given_names(a.given, b.given)
    patronymic = likeness.words(a.patronymic, b.patronymic)
    married = given[0] is patronymic[0] is Agreement.SAME and a.born is not None and a.born == b.born
    if surname[0] is Agreement.DIFFERS and married and names.sex_of("", a.given, a.patronymic) is Sex.FEMALE:
        surname = Agreement.SIMILAR, How.CHANGED
    found = (surname, given, patronymic)
    return [Reason(trait, *how) for trait, how in zip(parts, found, strict=True)]


def _snils(a: str, b: str) -> Reason:
    """Two right numbers that differ are two people; a wrong one may be a slip."""
    if not (a and b):
        return Reason(Trait.SNILS, Agreement.UNKNOWN)
    if a == b:
        return Reason(Trait.SNILS, Agreement.SAME)
    slip = likeness.within_one(a, b) or likeness.digits_apart(a, b) == 1
    if slip and not (_is_right(a) and _is_right(b)):
        return Reason(Trait.SNILS, Agreement.SIMILAR, How.ONE_DIGIT)
    return Reason(Trait.SNILS, Agreement.DIFFERS)


def _is_right(snils: str) -> bool:
    return identifiers.snils_problem(snils) is None


def _numbers(a: Traits, b: Traits) -> list[Reason]:
    return [
        *_documents(a.documents, b.documents),
        Reason(Trait.PHONE, *likeness.number_sets(a.phones, b.phones)),
        Reason(Trait.EMAIL, *_emails(a.emails, b.emails)),
        Reason(Trait.ADDRESS, *likeness.address_sets(a.addresses, b.addresses)),
    ]


def _documents(a: frozenset[tuple[str, str]], b: frozenset[tuple[str, str]]) -> list[Reason]:
    """A reason for each kind that both have; of several papers of a kind one common is enough."""
    same = {kind for kind, _ in a & b}
    both = {kind for kind, _ in a} & {kind for kind, _ in b}
    return [
        Reason(Trait.DOCUMENT, Agreement.SAME if kind in same else Agreement.DIFFERS, detail=kind)
        for kind in sorted(both)
    ]


def _emails(a: frozenset[str], b: frozenset[str]) -> tuple[Agreement, How]:
    if not (a and b):
        return Agreement.UNKNOWN, How.AS_WRITTEN
    return (Agreement.SAME if a & b else Agreement.DIFFERS), How.AS_WRITTEN


# The points

_LIFELONG = frozenset({"inn", "ogrn", "ogrnip"})  # an identity has one, for ever
_SHARED = frozenset({"kpp", "account"})  # a branch's, a family's: common to several
_UNNAMED = 20  # a number alone asks to be shown while nothing else is typed

_POINTS: dict[Trait, dict[Agreement, int]] = {
    Trait.TITLE: {Agreement.SAME: 50, Agreement.SIMILAR: 42, Agreement.DIFFERS: -45},
    Trait.SURNAME: {Agreement.SAME: 20, Agreement.SIMILAR: 14, Agreement.DIFFERS: -30},
    Trait.GIVEN: {Agreement.SAME: 15, Agreement.SIMILAR: 10, Agreement.DIFFERS: -35},
    Trait.PATRONYMIC: {Agreement.SAME: 15, Agreement.SIMILAR: 10, Agreement.DIFFERS: -25},
    Trait.BORN: {Agreement.SAME: 45, Agreement.SIMILAR: 28, Agreement.DIFFERS: -45},
    Trait.SNILS: {Agreement.SAME: 80, Agreement.SIMILAR: 10, Agreement.DIFFERS: -60},
    Trait.DOCUMENT: {Agreement.SAME: 70},
    Trait.PHONE: {Agreement.SAME: 30, Agreement.SIMILAR: 8, Agreement.DIFFERS: -2},
    Trait.EMAIL: {Agreement.SAME: 25, Agreement.DIFFERS: -1},
    Trait.ADDRESS: {Agreement.SAME: 20, Agreement.SIMILAR: 12, Agreement.DIFFERS: -2},
}
_BY_WAY = {
    (Trait.SURNAME, How.CHANGED): -6,
    (Trait.GIVEN, How.INITIAL): 6,
    (Trait.PATRONYMIC, How.INITIAL): 4,
    (Trait.BORN, How.GENERATION): 12,
}


def _points(reason: Reason) -> int:
    if reason.trait is Trait.DOCUMENT:
        if reason.agreement is Agreement.SAME:
            return 15 if reason.detail in _SHARED else 70
        return -25 if reason.detail == "kpp" else 0
    special = _BY_WAY.get((reason.trait, reason.how))
    return special if special is not None else _POINTS[reason.trait].get(reason.agreement, 0)


def _nameless_number(a: Traits, b: Traits, reasons: list[Reason]) -> bool:
    shared = any(r.agreement is Agreement.SAME and r.trait in (Trait.PHONE, Trait.EMAIL) for r in reasons)
    return shared and not (a.is_named and b.is_named)


def _contradicts(reasons: list[Reason]) -> bool:
    """Something says that they are two: a lifelong number, or birth date or given name without a common number."""
    proof = any(_is_proof(reason) for reason in reasons)
    for reason in reasons:
        if reason.agreement is not Agreement.DIFFERS:
            continue
        if reason.trait is Trait.SNILS or reason.detail in _LIFELONG:
            return True
        if reason.trait in (Trait.BORN, Trait.GIVEN, Trait.TITLE) and not proof:
            return True
    return False


def _is_proof(reason: Reason) -> bool:
    if reason.agreement is not Agreement.SAME:
        return False
    return reason.trait is Trait.SNILS or (reason.trait is Trait.DOCUMENT and reason.detail not in _SHARED)
