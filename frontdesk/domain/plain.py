"""What may stand in a text of the desk: letters and signs that are seen, and nothing that is not.

A control character, half of a surrogate pair or an object's place-holder is pasted by accident, shows as nothing
and is kept by one engine and refused by another (PostgreSQL knows no NUL). What the eye does not see is not stored.
"""

from __future__ import annotations

import re  # patterns are compiled when first used: a start needs none of them
from collections.abc import Iterable

_UNSEEN = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls but tab and the ends of lines
    "\u202a-\u202e\u2066-\u2069"  # what turns the order of the letters about
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff]"  # halves, place-holders, marks of byte order
)
_BREAK = "\r\n|[\r\x85\u2028\u2029]"
_IN_LINE = "[\t\n]+"


LINE = 1000  # letters of a line: a page pasted into one would stop the window, and is no name
RUN = 1000  # letters without a break that a text takes in one line, for the same reason
_LONG_RUN = rf"\S{{{RUN}}}(?=\S)"


def text(typed: str) -> str:
    """Several lines: every kind of line end is one, the unseen is gone."""
    return re.sub(_UNSEEN, "", re.sub(_BREAK, "\n", typed))


def excerpt(typed: str, limit: int = 60) -> str:
    """The beginning of a text that a sentence quotes: a paste of 100 KB is no word of a sentence."""
    shown = line(typed[: limit * 4])
    return shown if len(shown) <= limit else f"{shown[:limit].rstrip()}…"


def line(typed: str) -> str:
    """One line: what breaks it is a space."""
    return re.sub(_IN_LINE, " ", text(typed))


def broken(pasted: str) -> str:
    """A text whose endless words are ended by ends of lines: laying out one word of 100 KB takes seconds."""
    return re.sub(_LONG_RUN, r"\g<0>\n", pasted)


def is_taken(name: str, id: int | None, known: Iterable[tuple[int, str]]) -> bool:
    """Another of the known (id, name) is called that, however it is written."""
    wanted = " ".join(name.split()).casefold()
    return any(wanted == " ".join(other.split()).casefold() and number != id for number, other in known)
