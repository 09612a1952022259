"""What was typed into the one box, read as words, numbers and dates."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from frontdesk.domain.dates import parse_date
from frontdesk.domain.identifiers import clean, clean_snils
from frontdesk.domain.names import is_patronymic
from frontdesk.domain.spelling import normal as normal  # parts of reading a query, re-exported
from frontdesk.domain.spelling import swap_layout as swap_layout
from frontdesk.domain.spelling import with_russian_twins

_DATE = re.compile(
    r"(?<!\S)(?<![0-9]\s)(?:"
    r"[0-9]{1,2}[./][0-9]{1,2}[./](?:[0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{8}"
    r"|[0-9]{1,2}[- ][0-9]{1,2}[- ][0-9]{4}"
    r"|[0-9]{1,2}\s[а-я]{3,}\s(?:[0-9]{4}|[0-9]{2})"
    r")(?:\s?г\.?)?(?![^\s,;])(?!\s[0-9])",
    re.IGNORECASE,
)
_SHORT_DATE = re.compile(r"[0-9]{6}|[0-9]{2}([- ])[0-9]{2}\1[0-9]{2}")
_RUN = re.compile(r"(?<!\w)\+?\(?[0-9](?:[0-9()\-‐‑–.\s]*[0-9])?(?!\w)")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_BETWEEN_NUMBERS = re.compile(r"(?<=[0-9])\s*№\s*(?=[0-9])")  # «18 04 № 123456»
_WHOLE = (10, 11, 12, 13, 15, 16, 20)  # digits of phones, СНИЛС, passports, ИНН, ОГРН, policies and accounts

# Of organisations, which are found by their names without them.
LEGAL_FORMS = frozenset(
    {
        "ооо", "оао", "зао", "пао", "ао", "нко", "ано", "ип", "тсж", "тсн", "снт", "гск", "жск", "кфх", "пк",
        "мку", "мбу", "мау", "муп", "гуп", "фгуп", "гку", "гбу", "гау", "фгку", "фгбу", "фгау", "мбоу", "гбуз",
    }
)  # fmt: skip

_NAMED = re.compile(r"(обращени|заявк|талон|визит|претензи|акт)[а-я]*\.?\s*(?=[№а-яa-z]?\s*-?\s*[0-9])")
_NUMBER = re.compile(r"[0-9]{1,9}")
_CLAIM = re.compile(r"п\s*-?\s*([0-9]{1,9})")
_ACT = re.compile(r"([0-9]{1,9})\s*-?\s*п")
_SLIP = re.compile(r"([а-я])\s*-?\s*([0-9]{1,3})")
_NO_TEXT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")  # stores refuse some of these, nobody's name has any
_CONTACT = re.compile(r"[^\s@]+@[^\s@]*")
_PAPER = re.compile(r"(?=.*[0-9]{3})(?=.*[^\W\d_])[\w\s№\-‐‑–—−]{5,}")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The matters of which the whole query may be the number."""

    ticket: int | None = None  # «4821», «№ 4821»
    claim: int | None = None  # «П-312»
    act: int | None = None  # «87-П»
    slip: tuple[str, int] | None = None  # «А-001»

    def __bool__(self) -> bool:
        return self != _NO_NUMBERS


_NO_NUMBERS = Numbers()


@dataclass(frozen=True, slots=True)
class Terms:
    """A query taken apart: all of it is in `words`, `digits` or `date`, the rest are readings of it."""

    words: tuple[str, ...] = ()  # normalised, in the order typed
    digits: tuple[str, ...] = ()  # each number without its signs: «55-09» → "5509"
    maybe_date: date | None = None  # what the first of `digits` may be: «140359»
    date: date | None = None  # a birth date among the words
    phone: str | None = None  # E.164 when one of the numbers is a full phone
    snils: str | None = None  # 11 digits when one of the numbers is a СНИЛС with a right control number
    paper: str = ""  # the whole query as the number of a document with letters in it: «I-РК № 123456»
    contact: str = ""  # the whole query as the beginning of an e-mail
    whole: str = field(
        default="", compare=False
    )  # the query in its normal form, for fields of the office's own
    numbers: Numbers = _NO_NUMBERS

    @property
    def empty(self) -> bool:
        return not (self.words or self.digits or self.date or self.numbers)

    @property
    def is_whole_name(self) -> bool:
        """Surname, given name and patronymic: whoever bears them in that order is meant."""
        named = len(self.words) >= 3 and any(map(is_patronymic, self.words[1:]))
        return named and not (self.digits or self.date)

    @property
    def marks(self) -> tuple[str, ...]:
        """What to mark in the lines that answer."""
        return (*self.words, *self.digits)

    def respelled(self, words: Iterable[str]) -> Terms:
        """The same question about other words."""
        return replace(self, words=tuple(words))


ASKED, ASKED_WORDS = 200, 16  # letters and words of a question that are read: a paste of a page is none


def terms(query: str, today: date) -> Terms:
    """Any mix of words, numbers and a date: «мусина 55-09» is the word and the end of a phone."""
    query = " ".join(unicodedata.normalize("NFC", _NO_TEXT.sub(" ", query[:ASKED])).split()[:ASKED_WORDS])
    rest, numbers = _numbers_of(query)
    born, rest = _birth(rest, today)
    rest = _BETWEEN_NUMBERS.sub(" ", rest)
    runs = [number for run in _RUN.finditer(rest) for number in _parted(run[0])]
    maybe = None if born else next(filter(None, (_short_birth(run, today) for run in runs)), None)
    if maybe:
        runs.sort(key=lambda run: _short_birth(run, today) != maybe)
    words = _WORD.findall(normal(_RUN.sub(" ", rest)))
    return Terms(
        words=tuple(word for word in words if word not in LEGAL_FORMS) or tuple(words),
        digits=tuple(map(_digits, runs)),
        date=born,
        maybe_date=maybe,
        phone=next(filter(None, map(_full_phone, runs)), None),
        snils=next(filter(None, map(clean_snils, runs)), None),
        paper=clean(rest).casefold() if _PAPER.fullmatch(rest) else "",
        contact=query.lower() if _CONTACT.fullmatch(query) else "",
        whole=normal(query),
        numbers=numbers,
    )


def _numbers_of(query: str) -> tuple[str, Numbers]:
    """The query without the noun that says what its number is, and what the number may be."""
    typed = " ".join(map(with_russian_twins, query.casefold().split()))
    named = _NAMED.match(typed)
    noun = named[1] if named else ""
    bare = (typed[named.end() :] if named else typed).removeprefix("№").strip()
    rest = "" if named else query
    if _NUMBER.fullmatch(bare):
        number = int(bare)
        if noun == "претензи":
            return rest, Numbers(claim=number)
        return rest, Numbers(act=number) if noun == "акт" else Numbers(ticket=number)
    claim, act, slip = _CLAIM.fullmatch(bare), _ACT.fullmatch(bare), _SLIP.fullmatch(bare)
    if not (claim or act or slip):
        return query, _NO_NUMBERS
    return rest, Numbers(
        claim=int(claim[1]) if claim and noun in ("", "претензи") else None,
        act=int(act[1]) if act and noun in ("", "акт") else None,
        slip=(slip[1].upper(), int(slip[2])) if slip and noun in ("", "талон", "визит") else None,
    )


def _birth(query: str, today: date) -> tuple[date | None, str]:
    """The first date that somebody alive may have been born on, and the query without it."""
    for match in _DATE.finditer(query):
        born = parse_date(match[0], today, birth=True)
        if born and 1900 <= born.year <= today.year:
            return born, f"{query[: match.start()]} {query[match.end() :]}"
    return None, query


def _short_birth(run: str, today: date) -> date | None:
    return parse_date(run, today, birth=True) if _SHORT_DATE.fullmatch(run) else None


def _parted(run: str) -> list[str]:
    """A run of figures as one number when its groups look like parts of one, else as several.

    «900 000 14 27» is one phone and «000 14 27» the end of one; «4821 55-09» are two numbers.
    """
    groups = run.split()
    if len(_digits(run)) in _WHOLE or all(len(_digits(group)) <= 3 for group in groups):
        return [run]
    return groups


def _digits(text: str) -> str:
    return "".join(c for c in text if c in "0123456789")


def _full_phone(typed: str) -> str | None:
    """A whole Russian number, cheaply: the heavy library would cost a first search 30 ms."""
    digits = _digits(typed)
    if len(digits) == 11 and digits[0] in "78":
        return "+7" + digits[1:]
    if len(digits) == 10 and digits[0] == "9":
        return "+7" + digits
    return "+" + digits if typed.startswith("+") and 8 <= len(digits) <= 15 else None
