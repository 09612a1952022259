"""Names of people: parts, initials, sex and cases.

Only a paper needs cases, so the library that declines is imported where it is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

NBSP = "\u00a0"

_SUFFIX_WORDS = frozenset({"оглы", "кызы", "оглу", "улы", "уулу", "гызы"})
_FEMALE_WORDS = frozenset({"кызы", "гызы"})
_CONSONANTS = frozenset("бвгджзйклмнпрстфхцчшщьъ")
_INDECLINABLE = re.compile(r"(?:ых|[ая]го|[оеэиыуюё])$")
_CYRILLIC = re.compile(r"[а-яё]+(?:[-’' ][а-яё]+)*", re.IGNORECASE)


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"


class Case(StrEnum):
    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    PREPOSITIONAL = "prepositional"


@dataclass(frozen=True, slots=True)
class FullName:
    surname: str
    given: str
    patronymic: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.surname, self.given, self.patronymic) if part)


def initials_after(surname: str, given: str, patronymic: str) -> str:
    """«Соколова Е. А.», with non-breaking spaces."""
    return NBSP.join(part for part in (surname, *_initials(given, patronymic)) if part)


def initials_before(surname: str, given: str, patronymic: str) -> str:
    """«Е. А. Соколова», with non-breaking spaces."""
    return NBSP.join(part for part in (*_initials(given, patronymic), surname) if part)


def _initials(given: str, patronymic: str) -> list[str]:
    """A patronymic with «оглы» or «кызы» gives no initial."""
    eastern = set(patronymic.casefold().replace("-", " ").split()) & _SUFFIX_WORDS
    return [f"{part.strip()[0].upper()}." for part in (given, "" if eastern else patronymic) if part.strip()]


def split_name(one_line: str) -> tuple[str, str, str]:
    """Surname, given name and everything after them («Гусейн оглы» is one patronymic)."""
    surname, given, patronymic = ([*one_line.split(maxsplit=2), "", "", ""])[:3]
    return surname, given, " ".join(patronymic.split())


def sex_of(surname: str, given: str, patronymic: str) -> Sex | None:
    """The sex that the name shows, or None when it shows none: then a person must say it.

    The patronymic decides alone, and one that is not Russian leaves the question open; without any the
    given name and the surname must not contradict.
    """
    words = patronymic.casefold().replace("-", " ").split()
    if words and words[-1] in _SUFFIX_WORDS:
        return Sex.FEMALE if words[-1] in _FEMALE_WORDS else Sex.MALE
    if words and re.search(r"(?:вна|ична|инична)$", words[-1]):
        return Sex.FEMALE
    if words and re.search(r"(?:вич|[ьи]ич|[кмт]ич)$", words[-1]):
        return Sex.MALE
    return None if words else _detected(surname, given)


def _detected(surname: str, given: str) -> Sex | None:
    from pytrovich.detector import PetrovichGenderDetector  # noqa: PLC0415
    from pytrovich.enums import Gender  # noqa: PLC0415

    if not given.strip() or not _CYRILLIC.fullmatch(given.strip()):
        return None
    detect: Callable[..., Gender] = PetrovichGenderDetector().detect
    answers = {detect(firstname=given.strip()).name}
    if surname.strip():
        answers.add(detect(lastname=surname.strip()).name)
    answers.discard(Gender.ANDROGYNOUS.name)
    return Sex[answers.pop()] if len(answers) == 1 else None


def decline(surname: str, given: str, patronymic: str, sex: Sex | None, case: Case) -> FullName:
    """The name in a case. Whatever we are not sure of stays in the nominative, which is never wrong in law.

    Unsure are: letters that are not Russian, and a sex that neither `sex` nor the name tells. `sex` wins
    over what the name shows: the person was asked.
    """
    name = FullName(" ".join(surname.split()), " ".join(given.split()), " ".join(patronymic.split()))
    known = sex or sex_of(*_parts(name))
    if case is Case.NOMINATIVE or known is None:
        return name
    return FullName(
        _surname(name.surname, known, case),
        _part("FIRSTNAME", name.given, known, case),
        _patronymic(name.patronymic, known, case),
    )


def _parts(name: FullName) -> tuple[str, str, str]:
    return name.surname, name.given, name.patronymic


def _surname(surname: str, sex: Sex, case: Case) -> str:
    """Each part of a double surname by itself: «Римского-Корсакова»."""
    return "-".join(_surname_part(part, sex, case) for part in surname.split("-"))


def _surname_part(part: str, sex: Sex, case: Case) -> str:
    low = part.casefold()
    if not low or _INDECLINABLE.search(low) or (sex is Sex.FEMALE and low[-1] in _CONSONANTS):
        return part
    if low == "лев":  # the library takes it for a surname on -ев: «Левым»
        return part + (_LEV[case].upper() if part.isupper() else _LEV[case])
    if case is Case.INSTRUMENTAL and _STRESSED_END.search(low):  # the library: «Ткачем»
        return part + ("ОМ" if part.isupper() else "ом")
    return _part("LASTNAME", part, sex, case)


_STRESSED_END = re.compile(r"(?:[ткбг]ач|[рп]яч)$")
_LEV = {
    Case.GENITIVE: "а", Case.DATIVE: "у", Case.ACCUSATIVE: "а",
    Case.INSTRUMENTAL: "ом", Case.PREPOSITIONAL: "е",
}  # fmt: skip


def _patronymic(patronymic: str, sex: Sex, case: Case) -> str:
    words = patronymic.casefold().replace("-", " ").split()
    if words and words[-1] in _SUFFIX_WORDS:
        return patronymic
    return _part("MIDDLENAME", patronymic, sex, case)


def _part(part: str, word: str, sex: Sex, case: Case) -> str:
    from pytrovich import enums  # noqa: PLC0415  19 ms, only for papers
    from pytrovich.maker import PetrovichDeclinationMaker  # noqa: PLC0415

    if not _CYRILLIC.fullmatch(word):
        return word
    facts = (enums.NamePart[part], enums.Gender[sex.name], enums.Case[case.name])
    if word.isupper() and len(word) > 1:  # the library would add small letters to capitals
        return str(PetrovichDeclinationMaker().make(*facts, word.lower())).upper()
    return str(PetrovichDeclinationMaker().make(*facts, word))
