"""How alike two words, dates, numbers or addresses are: the same, alike in a known way, or different.

Every answer is the same whichever of the two comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from frontdesk.domain.search_terms import normal


class Agreement(StrEnum):
    SAME = "same"
    SIMILAR = "similar"
    DIFFERS = "differs"
    UNKNOWN = "unknown"  # one of the two does not say it


class How(StrEnum):
    """In which way two values are alike without being the same."""

    AS_WRITTEN = ""
    ONE_LETTER = "one_letter"
    INITIAL = "initial"
    SWAPPED = "swapped"  # the parts of the name stand in each other's place
    SPELLING = "spelling"  # two spellings of one name: Наталья, Наталия
    DOUBLED = "doubled"  # a double surname and one of its halves
    CHANGED = "changed"  # another surname on a woman whose all else is the same
    DAY_AND_MONTH = "day_and_month"
    ONE_DIGIT = "one_digit"
    GENERATION = "generation"  # one digit, but of the decade or the century: as likely a parent
    SHORTER = "shorter"  # the address of one is a part of the other's


# Real names that are one letter from another real name: between two of them a letter is no slip.
_REAL = (
    "айдар айнур алена елена александр александра алина арина галина карина марина дарина милина мария "
    "антон антонина анна инна нина нонна дина зина лина инга ева яна ян ада ида валентин валентина валерий "
    "валерия виталий виталия вита рита вера вероника владислав владислава ярослав ярослава евгений евгения "
    "лилия лидия юлия юлий юрий мирон роман романа милан милана мира ира кира лада рада ильдар ильнар ильнур "
    "ильяс илья равиль рамиль раиль камиль шамиль рашид расим руслан рустам эмиль эмин эмма элла алла макар "
    "назар марк марта мартин данила даниэла дамир тамир самир амир амина ася ася майя мая зоя тая рая рафаил "
    "павел савел савелий олег глеб игорь егор иван ивана илона алеся олеся леся ольга радмила людмила "
    "камила камилла регина рената марат мурат азат тимур артур богдан богдана руфина руслана"
)
_REAL_NAMES = frozenset(_REAL.split())
_SPELLINGS = (
    {"наталья", "наталия"},
    {"софья", "софия"},
    {"дарья", "дария"},
    {"марья", "мария"},
    {"юлия", "юлья"},
    {"анастасия", "настасья"},
    {"данил", "даниил", "данила"},
    {"артем", "артемий"},
    {"георгий", "егор", "юрий"},
    {"камила", "камилла"},
    {"майя", "мая"},
    {"дмитрий", "димитрий"},
    {"филипп", "филип"},
    {"геннадий", "генадий"},
    {"кирилл", "кирил"},
)
_PLACES = (
    "г город гор п пос поселок с село д дер деревня ул улица пер переулок пр просп проспект пл площадь "
    "ш шоссе б р бульвар наб набережная проезд мкр микрорайон дом кв квартира корп корпус к стр строение "
    "обл область р н район край респ республика россия рф т"
)
_PLACE_WORDS = frozenset(_PLACES.split())
_PIECES = re.compile(r"[0-9]+|[^\W\d_]+")
GENERATION_YEARS = 15


def within_one(a: str, b: str) -> bool:
    """One letter wrong, missing, too many, or two neighbours exchanged (Damerau distance of at most 1)."""
    if a == b:
        return True
    if abs(len(a) - len(b)) > 1:
        return False
    short, long = sorted((a, b), key=len)
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    exchanged = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return exchanged or short[at + 1 :] == long[at + 1 :]


def words(a: str, b: str) -> tuple[Agreement, How]:
    """Two normalised words of a name. A letter's slip is seen in words of four letters and more."""
    if not (a and b):
        return Agreement.UNKNOWN, How.AS_WRITTEN
    if a == b:
        return Agreement.SAME, How.AS_WRITTEN
    short, long = sorted((a, b), key=len)
    if len(short.rstrip(".")) == 1:
        alike = long.startswith(short[0])
        return (Agreement.SIMILAR, How.INITIAL) if alike else (Agreement.DIFFERS, How.AS_WRITTEN)
    if len(long) >= 4 and within_one(a, b):
        return Agreement.SIMILAR, How.ONE_LETTER
    return Agreement.DIFFERS, How.AS_WRITTEN


def given_names(a: str, b: str) -> tuple[Agreement, How]:
    """As `words`, but «Алина» and «Арина» are two people, and «Наталья» and «Наталия» may be one."""
    if a != b and any(a in same and b in same for same in _SPELLINGS):
        return Agreement.SIMILAR, How.SPELLING
    found = words(a, b)
    if found[1] is How.ONE_LETTER and a in _REAL_NAMES and b in _REAL_NAMES:
        return Agreement.DIFFERS, How.AS_WRITTEN
    return found


def surnames(a: str, b: str) -> tuple[Agreement, How]:
    """As `words`; of a double surname either half may stand alone."""
    found = words(a, b)
    if found[0] is Agreement.DIFFERS:
        one, other = set(a.split()), set(b.split())
        if one < other or other < one:
            return Agreement.SIMILAR, How.DOUBLED
    return found


def birth_dates(a: date | None, b: date | None) -> tuple[Agreement, How]:
    """Alike are dates with day and month exchanged, and dates of which one digit is wrong."""
    if a is None or b is None:
        return Agreement.UNKNOWN, How.AS_WRITTEN
    if a == b:
        return Agreement.SAME, How.AS_WRITTEN
    if (a.year, a.month, a.day) == (b.year, b.day, b.month):
        return Agreement.SIMILAR, How.DAY_AND_MONTH
    if digits_apart(f"{a:%Y%m%d}", f"{b:%Y%m%d}") == 1:
        far = abs(a.year - b.year) >= GENERATION_YEARS
        return Agreement.SIMILAR, How.GENERATION if far else How.ONE_DIGIT
    return Agreement.DIFFERS, How.AS_WRITTEN


def digits_apart(a: str, b: str) -> int:
    """In how many places two numbers of one length differ; a length of its own differs everywhere."""
    if len(a) != len(b):
        return max(len(a), len(b))
    return sum(x != y for x, y in zip(a, b, strict=True))


def number_sets(a: frozenset[str], b: frozenset[str]) -> tuple[Agreement, How]:
    """Two sets of numbers, any of which may be the common one."""
    if not (a and b):
        return Agreement.UNKNOWN, How.AS_WRITTEN
    if a & b:
        return Agreement.SAME, How.AS_WRITTEN
    if any(digits_apart(one, other) == 1 for one in a for other in b):
        return Agreement.SIMILAR, How.ONE_DIGIT
    return Agreement.DIFFERS, How.AS_WRITTEN


def address_words(text: str) -> tuple[str, ...]:
    """What of an address tells places apart: names and numbers in order, without «ул.», «д.» and signs."""
    return tuple(piece for piece in _PIECES.findall(normal(text)) if piece not in _PLACE_WORDS)


def address_sets(a: Iterable[tuple[str, ...]], b: Iterable[tuple[str, ...]]) -> tuple[Agreement, How]:
    """Alike are addresses of which one leaves out a part that the other says, from its beginning or end."""
    one, other = set(filter(None, a)), set(filter(None, b))
    if not (one and other):
        return Agreement.UNKNOWN, How.AS_WRITTEN
    if one & other:
        return Agreement.SAME, How.AS_WRITTEN
    if any(_is_part(x, y) or _is_part(y, x) for x in one for y in other):
        return Agreement.SIMILAR, How.SHORTER
    return Agreement.DIFFERS, How.AS_WRITTEN


def _is_part(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """A street with its house and flat, of which the longer one says the town as well."""
    return len(short) >= 2 and long[-len(short) :] == short
