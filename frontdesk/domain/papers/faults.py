"""What can be wrong with a template, as data: where, of which kind, and what was meant instead."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    UNREADABLE = "unreadable"  # what: the reason in the reader's words (`domain.papers.faults.Unreadable`)
    NOT_THERE = "not_there"  # what: a key that must be there
    WRONG_KIND = "wrong_kind"  # what: a key whose value is of another kind
    UNKNOWN_KEY = "unknown_key"
    UNKNOWN_REQUISITE = "unknown_requisite"
    UNKNOWN_SHAPE = "unknown_shape"  # what: «as», «align» or «side»
    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_OWN = "unknown_own"  # a field of the card that the office has not
    UNKNOWN_FILTER = "unknown_filter"
    BRACES = "braces"  # the language of the words is broken: a brace, an «if» without its end
    FORBIDDEN = "forbidden"
    NOT_A_LIST = "not_a_list"
    COLUMNS = "columns"  # what: «3 ≠ 4»
    NO_REQUISITE = "no_requisite"  # what: its number
    NO_FACT = "no_fact"  # what: a field that the paper must show and does not
    NO_GLYPH = "no_glyph"
    NO_PICTURE = "no_picture"
    TOO_WIDE = "too_wide"  # words that leave the sheet, what: the words
    TOO_TALL = "too_tall"
    FAILS = "fails"  # the words cannot be made from the facts


class Unreadable(StrEnum):
    """Why TOML could not be read."""

    QUOTES = "quotes"
    EQUALS = "equals"
    VALUE = "value"
    TWICE = "twice"
    BRACKET = "bracket"
    SIGN = "sign"
    LINE = "line"
    SIZE = "size"


class Trial(StrEnum):
    """Facts that a template is tried on."""

    SHOWN = "shown"
    EMPTY = "empty"
    EXTREME = "extreme"


@dataclass(frozen=True, slots=True)
class Fault:
    """`line` from 1; 0 is the template as a whole. `like`: what may have been meant."""

    line: int
    kind: FaultKind
    what: str = ""
    like: str = ""
    on: Trial = Trial.SHOWN
