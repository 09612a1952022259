"""What a paper's template may ask for: the fields of its facts, by their annotations."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from frontdesk.domain.papers.facts import PAPERS
from frontdesk.domain.papers.kinds import PaperKind

UNKNOWN = object  # of what nothing can be told before it is filled
OF_DATES = frozenset({"year", "month", "day", "hour", "minute", "strftime"})


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A line of the list beside the editor. `insert` is what a key puts into the words, `holds` what it would print.

    `level` is 1 for the fields of one of many; `each` then names the list.
    """

    name: str
    insert: str
    holds: str
    level: int = 0
    each: str = ""


def of_paper(kind: PaperKind) -> Mapping[str, Any]:
    """The fields of its facts with their types; `edition` is nobody's business."""
    return {name: made for name, made in members(PAPERS[kind]).items() if name != "edition"}


@cache
def members(of: Any) -> Mapping[str, Any]:
    """The fields of a dataclass, or of all dataclasses of a union."""
    found: dict[str, Any] = {}
    for one in alternatives(of):
        if is_dataclass(one) and isinstance(one, type):
            hints = get_type_hints(one)
            found |= {field.name: hints[field.name] for field in fields(one)}
    return found


def alternatives(of: Any) -> tuple[Any, ...]:
    """What a value of the type may be, but for None."""
    if get_origin(of) in (Union, types.UnionType):
        return tuple(one for one in get_args(of) if one is not type(None))
    return (of,)


def element(of: Any) -> Any:
    """What a list holds; UNKNOWN where that cannot be told, None for what is no list."""
    if of is UNKNOWN:
        return UNKNOWN
    of = alternatives(of)[0]
    if get_origin(of) is tuple:
        first, *rest = get_args(of)
        return first if rest == [Ellipsis] else UNKNOWN
    return None if isinstance(of, type) else UNKNOWN


def rows(kind: PaperKind, paper: Any, own: tuple[str, ...]) -> Iterator[FieldRow]:
    """Every field with what it holds in these facts; lists with the fields of what they hold."""
    for name, made in of_paper(kind).items():
        value = getattr(paper, name)
        if name == "own":
            held = {line.name: line.value for line in value}
            yield from (FieldRow(one, f"{{{{ own['{one}'] }}}}", held.get(one, ""), 1, "own") for one in own)
        elif (inner := element(made)) is not None and inner is not UNKNOWN:
            yield FieldRow(name, f"{{{{ {name}|length }}}}", str(len(value)), each=name)
            first = value[0] if value else None
            for part, of in members(inner).items():
                shown = _shown(getattr(first, part, None))
                yield FieldRow(part, _written(part, of), shown, 1, name)
        elif members(made):
            for part, of in members(made).items():
                yield FieldRow(
                    f"{name}.{part}", _written(f"{name}.{part}", of), _shown(getattr(value, part, None))
                )
        else:
            yield FieldRow(name, _written(name, made), _shown(value))


def _written(name: str, made: Any) -> str:
    """As the words would most likely have it: a day as a day, a sum as a sum."""
    of = alternatives(made)[0]
    way = {date: "|date", datetime: "|moment", Decimal: "|money"}.get(of, "")
    return f"{{{{ {name}{way} }}}}"


def _shown(value: Any) -> str:
    if value is None or value == ():
        return ""
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) if all(isinstance(one, str) for one in value) else str(len(value))
    return str(value)
