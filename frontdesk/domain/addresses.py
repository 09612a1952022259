"""An address taken apart: street, numbers, places. However it is written, it is kept and asked for by one key."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from frontdesk.domain.spelling import with_russian_twins

_PLACES = frozenset(
    {
        "г", "гор", "город", "п", "пос", "поселок", "пгт", "рп", "с", "село", "дер", "деревня", "ст-ца",
        "станица", "х", "хутор", "обл", "область", "край", "респ", "республика", "р-н", "район", "тер",
        "снт",
    }
)  # fmt: skip
_STREETS = frozenset(
    {
        "ул", "улица", "пр", "пр-т", "пр-кт", "просп", "проспект", "пр-д", "проезд", "пер", "переулок",
        "б-р", "бул", "бульвар", "ш", "шоссе", "наб", "набережная", "пл", "площадь", "мкр", "микрорайон",
        "кв-л", "квартал", "туп", "тупик", "аллея", "линия", "тракт",
    }
)  # fmt: skip
_OF_HOUSE = (
    "д", "дом", "вл", "влад", "владение", "уч", "участок", "кв", "квартира", "оф", "офис", "пом", "помещение", "ком",
    "комн", "комната",
)  # fmt: skip
# What stands before a number and, of parts of a house, before it in the key: «18, корп. 2» is no flat 2.
_NUMBERED = dict.fromkeys(_OF_HOUSE, "") | {
    "к": "к", "корп": "к", "корпус": "к", "с": "с", "стр": "с", "строение": "с", "лит": "л", "литера": "л",
}  # fmt: skip
_TYPES = _PLACES | _STREETS | _NUMBERED.keys()
_NAMING = 4  # letters from which a type may itself be the name: «Набережная ул.»
_TOKEN = re.compile(
    r"(?P<ordinal>\d+)(?:-(?:я|й|е|го|ая|ый|ий|ое|ой)|(?:я|й|ая|ый|ий|ой))(?![^\W_])"
    r"|(?P<number>\d+(?:/\d+)*(?:[^\W\d_](?![^\W_]))?)|(?P<word>[^\W\d_]+(?:[-'][^\W\d_]+)*)|(?P<comma>[,;])"
)
_DIGITS = re.compile(r"\d+")
_ORDINAL = re.compile(r"\d+я")
_POSTCODE = re.compile(r"\d{6}")
READ = 200  # letters of an address that are looked at
MOST_ARMS = 6


@dataclass(frozen=True, slots=True)
class AddressRow:
    """An address of the base as it is mostly written, and how many cards have it; `MANY` stands for more, too."""

    text: str
    cards: int


@dataclass(frozen=True, slots=True)
class Alike:
    """The addresses meant by what was typed, and what to mark in them."""

    rows: tuple[AddressRow, ...] = ()
    marks: tuple[str, ...] = ()


MANY = 50


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read what was typed: how the key begins, and what else it says."""

    begins: str
    rest: tuple[str, ...] = ()


@dataclass(slots=True)
class _Name:
    """Words that name one thing, and what kind of thing its type says it is."""

    kind: str = ""
    words: list[str] = field(default_factory=list)
    spare: str = ""  # its type in full, which is the name when there is no other
    follows_number: bool = False

    def said(self) -> tuple[str, ...]:
        """«1-я Садовая» is looked for among the Садовые."""
        ordinals = [word for word in self.words if _ORDINAL.fullmatch(word)]
        names = [word for word in self.words if word not in ordinals]
        return (*names, *ordinals) or ((self.spare,) if self.spare else ())


@dataclass(frozen=True, slots=True)
class _Parts:
    street: tuple[str, ...]
    numbers: tuple[str, ...]
    others: tuple[tuple[str, ...], ...]


def key_of(text: str) -> str:
    """«г. Заречье, Садовая ул., д. 18, кв. 42» → «садовая 18 42 заречье»: street, numbers, places; no types."""
    parts = _parts(text)
    return " ".join((*parts.street, *parts.numbers, *(word for words in parts.others for word in words)))


def marks(typed: str) -> tuple[str, ...]:
    """What of the typed may be found in a line."""
    parts = _parts(typed)
    words = (*parts.street, *(word for words in parts.others for word in words))
    return (*words, *(digits for number in parts.numbers for digits in _DIGITS.findall(number)))


def readings(typed: str) -> tuple[Reading, ...]:
    """The ways to read what was typed, likeliest first: any of its names may be the street, and its last word may
    be not written out yet.
    """
    parts = _parts(typed)
    found = dict.fromkeys(_of(parts))
    if len(parts.street) > 1 and not parts.numbers and _may_be_type(parts.street[-1]):
        found |= dict.fromkeys(_of(_Parts(parts.street[:-1], (), parts.others)))
    *others, number = parts.numbers or ("",)
    if number[-1:].isalpha():  # «18 з» is a house, or the house 18 in a town that is not written out yet
        bare = _Parts(parts.street, (*others, number[:-1]), (*parts.others, (number[-1],)))
        found |= dict.fromkeys(_of(bare))
    return tuple(found)[:MOST_ARMS]


def _may_be_type(word: str) -> bool:
    return any(kind.startswith(word) for kind in _TYPES)


def _of(parts: _Parts) -> Iterator[Reading]:
    names = [name for name in (parts.street, *parts.others) if name]
    for place, name in enumerate(names):
        others = [word for other in (*names[:place], *names[place + 1 :]) for word in other]
        yield Reading(" ".join((*name, *parts.numbers)), tuple(others))
    for place, name in enumerate(names[:1]):
        others = [word for other in names[place + 1 :] for word in other]
        for at in range(1, len(name)):
            for street, rest in ((name[at:], name[:at]), (name[:at], name[at:])):
                yield Reading(" ".join((*street, *parts.numbers)), (*rest, *others))


def _parts(text: str) -> _Parts:
    names, numbers = _Reader(text).read()
    street = _street(names)
    others = tuple(name.said() for name in names if name is not street)
    return _Parts(street.said() if street else (), tuple(numbers), tuple(filter(None, others)))


def _street(names: list[_Name]) -> _Name | None:
    """What its type says, else what stands before the number: the town comes before its street."""
    for kind in ("street", "", "place"):
        mine = [name for name in names if name.kind == kind and name.said()]
        if mine:
            before = [name for name in mine if not name.follows_number]
            return before[-1] if before else mine[0]
    return None


class _Reader:
    """Goes through the words once, looking one ahead."""

    def __init__(self, text: str) -> None:
        folded = unicodedata.normalize("NFC", text[:READ]).casefold().replace("ё", "е")
        self._tokens = [
            (match.lastgroup or "", match["ordinal"] or match[0]) for match in _TOKEN.finditer(folded)
        ]
        self._names: list[_Name] = []
        self._numbers: list[str] = []
        self._open: _Name | None = None
        self._mark: str | None = None  # of the number that must come next

    def read(self) -> tuple[list[_Name], list[str]]:
        for at, (kind, token) in enumerate(self._tokens):
            after = self._tokens[at + 1] if at + 1 < len(self._tokens) else ("", "")
            if kind == "comma":
                self._open = None
            elif kind == "number":
                self._number(token, after)
            elif kind == "ordinal":
                self._name().words.append(f"{token}я")
            else:
                self._word(with_russian_twins(token), at, after)
        return self._names, self._numbers

    def _number(self, token: str, after: tuple[str, str]) -> None:
        names_nothing = self._open is None or not self._open.words
        if self._mark is not None:
            self._numbers.append(self._mark + token)
            self._open, self._mark = None, None
        elif _POSTCODE.fullmatch(token) and not self._names:
            return
        elif names_nothing and not self._numbers and _is_name(after) and len(after[1]) > 1:
            self._name().words.append(token)  # «8 Марта»
        else:
            self._open = None
            self._numbers.append(token)

    def _word(self, word: str, at: int, after: tuple[str, str]) -> None:
        stands_by_number = at > 0 and self._tokens[at - 1][0] == "number"
        if word in _NUMBERED and after[0] == "number" and (word != "с" or stands_by_number):
            self._open, self._mark = None, _NUMBERED[word]
        elif word in _STREETS or word in _PLACES or word == "д":
            self._type(word, "street" if word in _STREETS else "place", after)
        elif len(word) == 1 and stands_by_number and self._numbers and word not in _NUMBERED:
            self._numbers[-1] += word
        elif word not in _NUMBERED:
            self._name().words += word.split("-")

    def _type(self, word: str, kind: str, after: tuple[str, str]) -> None:
        """«Садовая ул.» or «ул. Садовая»: it belongs to what follows when that is a name."""
        if self._open is not None and self._open.words:
            if not self._open.kind and not _is_name(after):
                self._open.kind = kind
                self._open = None
                return
            self._open = None
        name = self._name()
        name.kind = name.kind or kind
        if len(word) >= _NAMING:
            name.spare = name.spare or word

    def _name(self) -> _Name:
        if self._open is None:
            self._open = _Name(follows_number=bool(self._numbers))
            self._names.append(self._open)
        return self._open


def _is_name(token: tuple[str, str]) -> bool:
    return token[0] == "ordinal" or (token[0] == "word" and token[1] not in _TYPES)
