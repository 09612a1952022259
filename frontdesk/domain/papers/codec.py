"""A paper's facts as the text that is kept: sorted JSON, days in ISO, sums as text; and back, by the annotations.

What was kept by an earlier program still loads: a field that has come since takes its default.
"""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, asdict, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from frontdesk.domain.papers.facts import PAPERS
from frontdesk.domain.papers.kinds import PaperKind


def dump(paper: Any) -> str:
    return json.dumps(asdict(paper), ensure_ascii=False, sort_keys=True, default=str)


def load(kind: PaperKind, text: str) -> Any:
    """A dataclass of `PAPERS[kind]`. Raises ValueError for a text that is not of its shape."""
    return _made(PAPERS[kind], json.loads(text))


@cache
def _hints(made_of: type) -> dict[str, Any]:
    return get_type_hints(made_of)


def _made(wanted: Any, value: Any) -> Any:
    if get_origin(wanted) in (Union, types.UnionType):
        return None if value is None else _made(_chosen(wanted, value), value)
    if get_origin(wanted) is tuple:
        of, *rest = get_args(wanted)
        if rest == [Ellipsis]:
            return tuple(_made(of, part) for part in value)
        return tuple(_made(part, each) for part, each in zip((of, *rest), value, strict=True))
    if is_dataclass(wanted) and isinstance(wanted, type):
        return _of_fields(wanted, value)
    return _plain(wanted, value)


def _chosen(union: Any, value: Any) -> Any:
    """Of several dataclasses the one whose fields are those of the value."""
    kinds = [kind for kind in get_args(union) if kind is not type(None)]
    if len(kinds) == 1:
        return kinds[0]
    found = [kind for kind in kinds if is_dataclass(kind) and set(get_type_hints(kind)) == set(value)]
    if len(found) != 1:
        raise ValueError(f"{value!r} is none of {union}")
    return found[0]


def _of_fields(made_of: type, value: Mapping[str, Any]) -> Any:
    hints = _hints(made_of)
    if unknown := set(value) - set(hints):
        raise ValueError(f"{made_of.__name__} has no {', '.join(sorted(unknown))}")
    given = {name: _made(hints[name], part) for name, part in value.items()}
    for field in fields(made_of):
        if field.name not in given and field.default is MISSING and field.default_factory is MISSING:
            raise ValueError(f"{made_of.__name__} needs {field.name}")
    return made_of(**given)


def _plain(wanted: Any, value: Any) -> Any:
    if wanted is Decimal:
        return Decimal(value)
    if wanted is datetime:
        return datetime.fromisoformat(value)
    if wanted is date:
        return date.fromisoformat(value)
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return wanted(value)
    if not isinstance(value, wanted):
        raise ValueError(f"{value!r} is no {wanted.__name__}")
    return value
