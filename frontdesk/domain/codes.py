"""The short code of an issued paper and what its square says: kind, number, day and the hash of what is printed.

Both name nobody. A code is figures and Latin capitals without those that look alike (Crockford's base 32), its last
sign proves the others; it is read back from any keyboard layout, small letters and spaces included.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_TWINS = str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")
# What a scanner that types on a keyboard writes while the Russian layout is on.
_KEYS = str.maketrans("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM")
_LENGTH, _GROUP = 10, 5  # signs before the proof; 50 bits tell any two papers of an office apart
_FIELD = 0b100101  # x^5 + x^2 + 1: the signs are the 32 elements of a field, as five bits each
PREFIX, _SHOWN = "FD1", 32  # of the square; signs of the hash in it

Payload = re.compile(rf"{PREFIX}-([A-Z]+)-(\d+)-(\d{{8}})-([0-9A-F]{{{_SHOWN}}})")


def digest(snapshot: str) -> str:
    """SHA-256 of what was printed, as it is kept."""
    return hashlib.sha256(snapshot.encode()).hexdigest()


def code_of(sha256: str) -> str:
    """`7K2QM9XD4T5` of a digest: ten signs of it and their proof."""
    number = int(sha256, 16) >> (256 - _LENGTH * 5)
    signs = "".join(_SIGNS[number >> shift & 31] for shift in range((_LENGTH - 1) * 5, -1, -5))
    return signs + _proof(signs)


def shown(code: str) -> str:
    """`7K2QM-9XD4T5`: as it stands on the sheet."""
    return f"{code[:_GROUP]}-{code[_GROUP:]}"


def _proof(signs: str) -> str:
    """Any one wrong sign, and any two that changed places, give another one.

    Each place has a weight of its own in the field of 32 elements: a sum by a prime would take `Z` for `0`.
    """
    value = 0
    for sign in signs:
        value = _by_x(value ^ _SIGNS.index(sign))
    return _SIGNS[value]


def _by_x(element: int) -> int:
    doubled = element << 1
    return doubled ^ _FIELD if doubled > 31 else doubled


@dataclass(frozen=True, slots=True)
class Square:
    """What the square of a paper says. `sha256` is its beginning."""

    kind: str
    number: int
    on: date
    sha256: str


def payload(kind: str, number: int, on: date, sha256: str) -> str:
    """Capitals, figures and dashes only: the smallest square, and the same keys in both layouts but for letters."""
    return f"{PREFIX}-{kind.upper()}-{number}-{on:%Y%m%d}-{sha256[:_SHOWN].upper()}"


def read_square(text: str) -> Square | None:
    """What a scanner has typed, in either layout; None when it is no square of ours."""
    for typed in _layouts(text):
        if match := Payload.fullmatch(typed):
            kind, number, day, sha256 = match.groups()
            try:
                on = date.fromisoformat(day)
            except ValueError:
                return None
            return Square(kind.lower(), int(number), on, sha256.lower())
    return None


def read_code(text: str) -> str | None:
    """The code that somebody typed or read from a sheet; None when no sign of it can be right."""
    for typed in _layouts(text):
        signs = re.sub(r"[\s\-–—]", "", typed).translate(_ALIKE)
        if len(signs) == _LENGTH + 1 and set(signs) <= set(_SIGNS) and _proof(signs[:-1]) == signs[-1]:
            return signs
    return None


def _layouts(text: str) -> tuple[str, ...]:
    """As typed, with Russian letters that look Latin, and as if the other layout had been meant."""
    upper = text.strip().upper()
    return upper, upper.translate(_TWINS), upper.translate(_KEYS)
