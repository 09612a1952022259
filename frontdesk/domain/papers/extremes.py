"""Facts at their edges: what a template must survive before it may be approved."""

from __future__ import annotations

import re
from dataclasses import MISSING, fields, is_dataclass, replace
from decimal import Decimal
from typing import Any, get_type_hints

from frontdesk.domain.acts import Person

LINES, PEOPLE, TEXTS, INNER = 200, 9, 12, 3
TITLE = 300  # signs
LONG = 25  # what is longer is free text; a number, a code, a place is not
NAME = "Римская-Корсакова-Ёлкина Александра-Виктория Артёмовна"
_CODE = re.compile(r"[a-z0-9_.:-]*")
_FULL_NAME = re.compile(r"[А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(?:вич|вна|ич|ична)")


def emptied(paper: Any) -> Any:
    """Without all that may be missing: lists without a line, days and sums that nobody named, defaults."""
    hints = get_type_hints(type(paper))
    return replace(
        paper, **{field.name: _emptied(field, hints[field.name], paper) for field in fields(paper)}
    )


def _emptied(field: Any, made: Any, paper: Any) -> Any:
    value = getattr(paper, field.name)
    if isinstance(value, tuple):
        return ()
    if type(None) in getattr(made, "__args__", ()):
        return None
    if field.default is not MISSING and field.name != "edition" and isinstance(value, (str, Decimal)):
        return field.default
    return emptied(value) if is_dataclass(value) and not isinstance(value, Person) else value


def extreme(value: Any, is_inner: bool = False) -> Any:
    """Titles of three hundred signs, names in two parts, sums of nine figures, tables of two hundred lines.

    A list inside a line of a list stays short, and the office knows how long its own name is.
    """
    if isinstance(value, str):
        return _long(value)
    if isinstance(value, Decimal):
        return Decimal("99999999.99") if value > 100 else value
    if isinstance(value, tuple):
        return _many(tuple(extreme(one, is_inner=True) for one in value), is_inner)
    if is_dataclass(value) and not isinstance(value, type):
        grown = [field.name for field in fields(value) if not field.name.startswith("office_")]
        return replace(value, **{name: extreme(getattr(value, name), is_inner) for name in grown})
    return value


def _long(text: str) -> str:
    if _FULL_NAME.fullmatch(text):
        return NAME
    if len(text) < LONG or _CODE.fullmatch(text):
        return text
    return (f"{text} " * (TITLE // (len(text) + 1) + 1)).strip()


def _many(values: tuple[Any, ...], is_inner: bool) -> tuple[Any, ...]:
    """A pair of figures is no list."""
    if not all(isinstance(one, str) or is_dataclass(one) for one in values):
        return values
    wanted = INNER if is_inner else TEXTS if values and isinstance(values[0], str) else LINES
    if values and isinstance(values[0], Person):
        wanted = PEOPLE
    return (values * (wanted // len(values) + 1))[:wanted] if values else ()
