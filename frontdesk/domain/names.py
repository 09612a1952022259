"""Names of people: parts, initials, sex and cases.

Only a paper needs cases, so the library that declines is imported where it is used.
"""

from __future__ import annotations

import re  # patterns are compiled when first used: a start needs none of them
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

NBSP = "\u00a0"

_SUFFIX_WORDS = frozenset({"оглы", "кызы", "оглу", "улы", "уулу", "гызы"})
_FEMALE_WORDS = frozenset({"кызы", "гызы"})
_CONSONANTS = frozenset("бвгджзйклмнпрстфхцчшщьъ")
_INDECLINABLE = r"(?:ых|[ая]го|[оеэиыуюё])$"
_CYRILLIC = r"(?i)[а-яё]+(?:[-’' ][а-яё]+)*"


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


def split(line: str) -> tuple[str, str, str]:
    """A name in one line, in either order, as (surname, given, patronymic). No word is lost.

    The patronymic is known by its ending and says where the others stand; without one the surname is
    taken to come first, unless the last word alone looks like a surname.
    """
    words = _joined(re.sub(_GLUED, r"\1 ", line).split())
    at = _patronymic_at(words)
    if at is None:
        return _without_patronymic(words)
    if at == len(words) - 1:
        return " ".join(words[: at - 1]), words[at - 1], words[at]
    if at == 0:
        surname, given, more = _without_patronymic(words[1:])
        return surname, given, " ".join(filter(None, (words[0], more)))
    return " ".join(words[at + 1 :]), " ".join(words[:at]), words[at]


def _joined(words: list[str]) -> list[str]:
    """«Гусейн оглы» is one word of a name, and so is «фон Гинденбург»."""
    found: list[str] = []
    hanging: list[str] = []
    for word in words:
        if found and not hanging and word.casefold() in _SUFFIX_WORDS:
            found[-1] = f"{found[-1]} {word}"
        elif word in _PARTICLES or word.casefold() in _SURE_PARTICLES:
            hanging.append(word)
        else:
            found.append(" ".join((*hanging, word)))
            hanging = []
    return [*found, *hanging]


def _patronymic_at(words: list[str]) -> int | None:
    """The last such word, or the one before it when two look alike: «Иван Иванович Вукович»."""
    alike = [at for at, word in enumerate(words) if is_patronymic(word)]
    if len(words) < 2 or not alike or (len(words) == 2 and alike == [0]):
        return None
    return alike[-2] if len(alike) > 1 and 0 < alike[-2] == alike[-1] - 1 else alike[-1]


def is_patronymic(word: str) -> bool:
    low = word.casefold()
    return low.split()[-1] in _SUFFIX_WORDS or bool(re.search(_PATRONYMIC, low))


def _without_patronymic(words: list[str]) -> tuple[str, str, str]:
    initials = [word for word in words if re.fullmatch(_INITIAL, word)]
    whole = [word for word in words if not re.fullmatch(_INITIAL, word)]
    if initials and whole:
        return " ".join(whole), initials[0], " ".join(initials[1:])
    if len(words) == 2 and (_is_surname(words[1]) and not _is_surname(words[0])):
        words = words[::-1]
    surname, given, *more = [*words, "", ""]
    return surname, given, " ".join(filter(None, more))


def _is_surname(word: str) -> bool:
    low = word.casefold()
    begins = low.split()[0]
    return begins in _PARTICLES | _SURE_PARTICLES or (
        low not in _LIKE_SURNAMES and bool(re.search(_SURNAME, low))
    )


_PATRONYMIC = r"(?:вна|ична|вич|[ьи]ич|[кмт]ич)$"
_SURNAME = r"(?:[оеё]ва?|ск(?:ий|ая)|цк(?:ий|ая)|енко|чук|[оеаи]дзе|швили|[ая]нц|[ыи]х)$"
_LIKE_SURNAMES = frozenset({"лев", "яков", "ева", "нева"})
_INITIAL = r"[^\W\d_]\."
_GLUED = r"(?<![^\W_])([^\W\d_]\.)(?=[^\W\d_])"
_SURE_PARTICLES = frozenset({"фон", "де", "дер", "ден", "дю", "дель", "делла", "ибн", "тер", "аль", "эль"})
_PARTICLES = frozenset(
    {"ван", "бен", "ла", "ле", "ди", "да"}
)  # names of their own when written with a capital


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

    if not given.strip() or not re.fullmatch(_CYRILLIC, given.strip()):
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
    if not low or re.search(_INDECLINABLE, low) or (sex is Sex.FEMALE and low[-1] in _CONSONANTS):
        return part
    if low == "лев":  # the library takes it for a surname on -ев: «Левым»
        return part + (_LEV[case].upper() if part.isupper() else _LEV[case])
    if case is Case.INSTRUMENTAL and re.search(_STRESSED_END, low):  # the library: «Ткачем»
        return part + ("ОМ" if part.isupper() else "ом")
    return _part("LASTNAME", part, sex, case)


_STRESSED_END = r"(?:[ткбг]ач|[рп]яч)$"
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

    if not re.fullmatch(_CYRILLIC, word):
        return word
    facts = (enums.NamePart[part], enums.Gender[sex.name], enums.Case[case.name])
    if word.isupper() and len(word) > 1:  # the library would add small letters to capitals
        return str(PetrovichDeclinationMaker().make(*facts, word.lower())).upper()
    return str(PetrovichDeclinationMaker().make(*facts, word))
