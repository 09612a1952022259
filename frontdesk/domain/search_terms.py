"""What was typed into the one box, read as words, numbers and dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from frontdesk.domain.dates import parse_date
from frontdesk.domain.identifiers import clean_snils

_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./" + '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю." + "ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"
_TO_RUSSIAN = str.maketrans(_LATIN, _RUSSIAN)
_TO_LATIN = str.maketrans(_RUSSIAN, _LATIN)

_FOLD = str.maketrans({"ё": "е", "-": " ", "‐": " ", "‑": " ", "–": " ", "—": " "})
_DATE = re.compile(
    r"(?<!\S)(?:[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8})(?!\S)"
)
_RUN = re.compile(r"(?<!\w)\+?\(?[0-9](?:[0-9()\-‐‑–.\s]*[0-9])?(?!\w)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_TICKET = re.compile(r"(?:№\s*)?([0-9]{1,9})")


@dataclass(frozen=True, slots=True)
class Terms:
    """A query taken apart: all of it is in `words`, `digits` or `date`, the rest are readings of it."""

    words: tuple[str, ...] = ()  # normalised, in the order typed
    digits: tuple[str, ...] = ()  # each number without its signs: «55-09» → "5509"
    date: date | None = None  # a birth date among the words
    phone: str | None = None  # E.164 when one of the numbers is a full phone
    snils: str | None = None  # 11 digits when one of the numbers is a СНИЛС with a right control number
    number: int | None = None  # a ticket's number when the whole query is one

    @property
    def empty(self) -> bool:
        return not (self.words or self.digits or self.date)


def normal(text: str) -> str:
    """The form in which names are stored and compared: casefold, ё → е, hyphen → space, squeezed.

    SQLite folds neither ё nor any Cyrillic capital by itself.
    """
    return " ".join(text.casefold().translate(_FOLD).split())


def swap_layout(text: str) -> str | None:
    """`bdfyjd` → `иванов`, `шмфтщм` → `ivanov`; None when nothing can be mended (digits, mixed scripts)."""
    lowered = text.lower()
    latin = any("a" <= c <= "z" for c in lowered)
    russian = any("а" <= c <= "я" or c == "ё" for c in lowered)
    if latin == russian:
        return None
    return text.translate(_TO_RUSSIAN if latin else _TO_LATIN)


def terms(query: str, today: date) -> Terms:
    """Any mix of words, numbers and a date: «мусина 55-09» is the word and the end of a phone."""
    born: date | None = None
    rest = query
    for match in _DATE.finditer(query):
        born = parse_date(match[0], today, birth=True)
        if born and 1900 <= born.year <= today.year:
            rest = f"{query[: match.start()]} {query[match.end() :]}"
            break
        born = None
    numbers = [number for run in _RUN.finditer(rest) for number in _numbers(run[0])]
    ticket = _TICKET.fullmatch(query.strip())
    return Terms(
        words=tuple(_WORD.findall(normal(_RUN.sub(" ", rest)))),
        digits=tuple(_digits(number) for number in numbers),
        date=born,
        phone=next(filter(None, map(_full_phone, numbers)), None),
        snils=next(filter(None, map(clean_snils, numbers)), None),
        number=int(ticket[1]) if ticket else None,
    )


def _numbers(run: str) -> list[str]:
    """A run of figures as one number when its groups look like parts of one, else as several.

    «900 000 14 27» is one phone and «000 14 27» the end of one; «4821 55-09» are two numbers.
    """
    groups = run.split()
    if len(_digits(run)) in (10, 11) or all(len(_digits(group)) <= 3 for group in groups):
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
