"""A query of the search box as a statement wants it: the shape, which decides its text, and the values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from frontdesk.domain.search_terms import Terms

AFTER_ALL = "\U0010ffff"  # sorts behind every letter, so that a prefix is a range
FEW = 4  # letters: fewer begin more surnames than a walk may visit
SHORT = 3  # digits; of four, a million clients have a hundred
MOST_WORDS, MOST_NUMBERS = 6, 3  # of a query; whatever follows is left out


@dataclass(frozen=True, slots=True)
class Shape:
    """All that decides the text of a question; the rest of it are values."""

    words: int
    digits: int
    has_date: bool
    may_be_date: bool
    has_phone: bool
    may_be_snils: bool
    may_end_snils: bool  # three digits, or five with the control number
    is_short: bool  # so few digits that more numbers hold them than an arm may read
    has_paper: bool
    has_contact: bool
    limit: int  # said aloud: SQLite prepares a statement anew for every value bound to its limit
    few_letters: bool  # in the longest of several words
    has_initials: bool  # one word and letters: a surname with its initials
    in_order_only: bool = False  # the words as they were typed


def shape_of(terms: Terms, limit: int) -> Shape:
    first = terms.digits[0] if terms.digits else ""
    return Shape(
        words=min(len(terms.words), MOST_WORDS),
        digits=min(len(terms.digits), MOST_NUMBERS),
        has_date=terms.date is not None,
        may_be_date=terms.maybe_date is not None,
        has_phone=bool(terms.phone and terms.phone.startswith("+7")),
        may_be_snils=bool(terms.snils) or len(first) >= 6,
        may_end_snils=len(first) in (3, 5),
        is_short=len(first) <= SHORT,
        has_paper=bool(terms.paper),
        has_contact=bool(terms.contact),
        limit=limit,
        few_letters=len(terms.words) > 1 and max(map(len, terms.words)) < FEW,
        has_initials=len(terms.words) > 2 and sorted(map(len, terms.words))[-2] == 1,
    )


def values_of(terms: Terms) -> dict[str, Any]:
    born = terms.date or terms.maybe_date
    values: dict[str, Any] = {"date": born.isoformat() if born else None}
    by_length = sorted(terms.words, key=len, reverse=True)
    prefixes = {
        "phrase": " ".join(terms.words), "paper": terms.paper, "contact": terms.contact, "whole": terms.whole
    }  # fmt: skip
    prefixes |= dict(zip(("longest", "second"), by_length, strict=False))
    for place, word in enumerate(by_length):
        values[f"word{place}"] = f" {word}"
    for place, digits in enumerate(terms.digits):
        prefixes |= {f"digits{place}": digits, f"backwards{place}": digits[::-1]}
        values[f"spaced{place}"] = f" {digits}"
    if terms.digits:
        prefixes["snils"] = terms.snils or terms.digits[0]
        prefixes["national"] = terms.phone[2:] if terms.phone else ""
    for name, prefix in prefixes.items():
        values[name], values[f"{name}_end"] = prefix, prefix + AFTER_ALL
    return values
