"""Words of the papers: a TOML tree whose strings are Jinja2, filled from a snapshot.

The office's own edition lives in the file, never in Python. Values are escaped, so that «<b>» typed by a
client prints as it stands; a name that the snapshot does not have is an error, never an empty place.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateError, Undefined, UndefinedError
from jinja2.sandbox import SandboxedEnvironment

from frontdesk.documents.fonts import fitted
from frontdesk.domain.dates import long_date, show_date
from frontdesk.domain.errors import PaperTrouble, ResourceMissing
from frontdesk.domain.grammar import after_number, counted, date_in_words, number_in_words, quoted_date
from frontdesk.domain.money import agree, show_money, show_with_words
from frontdesk.domain.names import Case, decline, initials_after, initials_before, split

NBSP = "\u00a0"
_BREAK = "\u2028"  # a line that the user broke; a break in the template's own text is only its layout
_LAYOUT = re.compile(r"[ \t\r\n]+")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]"
)
_LIKENESS = str.maketrans({"\u2011": "-", "\u202f": NBSP, "\u2009": NBSP, "\u2028": "\n", "\u2029": "\n"})
_TIES = re.compile(
    r"(?<=№) (?=\S)"
    r"|(?<=\d) (?=%|г\.|\d{3}\b|копе|л\.|экз\.|шт\.)"
    r"|(?<=\b[гдкпчл]\.) (?=[\dА-ЯЁ])"
    r"|(?<=\b(?:кв|ул|ст|пп|гл)\.) (?=[\dА-ЯЁ])"
    r"|(?<=\b[А-ЯЁ]\.) (?=[А-ЯЁ])"
    r"|(?<=[а-яё]) (?=[А-ЯЁ]\. ?[А-ЯЁ]\.)"
    r"|(?<=пункт|часть|части|татья|татьи|ункта) (?=\d)"
    r"|(?<=\S) (?=[–—])"
    r"|(?<=[ (][авикосуАВИКОСУ]) (?=\S)"
)
_APART = frozenset({"edition", "phrases", "rows", "block"})  # keys that are not filled with the others
_OF_BLOCKS = frozenset({"when", "each", "row"})
_QUOTES = {"«": 1, "„": 1, "»": -1, '"': 0, "“": 0, "”": 0}


class PaperTemplate:
    """One edition of one paper's words, compiled."""

    def __init__(self, tree: Mapping[str, Any]) -> None:
        self.edition = int(tree["edition"])
        self._phrases = tree.get("phrases", {})
        self._tree = {key: _compiled(value) for key, value in tree.items() if key not in _APART}
        self._rows = _compiled(tree.get("rows", {}))
        self._blocks = [_Block(block) for block in tree.get("block", ())]

    def fill(self, snapshot: object) -> dict[str, Any]:
        """The same tree with every string filled from the fields of `snapshot`, as paragraph markup."""
        values = _values(snapshot)
        try:
            return {
                key: _filled(node, values | {"phrases": self._phrases}) for key, node in self._tree.items()
            }
        except TemplateError as error:
            raise PaperTrouble(f"template: {error}") from error

    def blocks(self, snapshot: object) -> Iterator[dict[str, Any]]:
        """The blocks that the facts ask for, filled: one for each of what `each` names, none where `when` fails."""
        values = _values(snapshot) | {"phrases": self._phrases}
        for number, block in enumerate(self._blocks, 1):
            try:
                yield from block.filled(values)
            except (TemplateError, TypeError, KeyError) as error:
                raise PaperTrouble(f"template, block {number}: {error}") from error

    def fill_row(self, name: str, line: object) -> list[str]:
        """The cells of one row of a table: `rows.<name>` of the template, filled from a line of the snapshot."""
        values = _values(line) | {"phrases": self._phrases}
        try:
            return [str(_filled(cell, values)) for cell in self._rows[name]]
        except (TemplateError, KeyError) as error:
            raise PaperTrouble(f"template: {error}") from error


class _Block:
    """A block of a template. A `table` has one row for each thing of `each`; any other block stands once for each."""

    def __init__(self, tree: Mapping[str, Any]) -> None:
        self._is_table = tree.get("as") == "table"
        self._when = _expression(tree.get("when"))
        self._each = _expression(tree.get("each"))
        self._row = _compiled(tree.get("row", []))
        self._tree = {key: _compiled(part) for key, part in tree.items() if key not in _OF_BLOCKS}

    def filled(self, values: dict[str, Any]) -> Iterator[dict[str, Any]]:
        if self._when is not None and not self._when(**values):
            return
        if self._each is None:
            yield _filled(self._tree, values)
            return
        things = [values | told for told in _one_by_one(self._each(**values))]
        if self._is_table:
            yield _filled(self._tree, values) | {"rows": [_filled(self._row, told) for told in things]}
        else:
            yield from (_filled(self._tree, told) for told in things)


def _one_by_one(things: Any) -> Iterator[dict[str, Any]]:
    """What a template knows of each: its own fields, the thing itself as `item`, its `index` from 1."""
    if isinstance(things, Undefined):
        raise UndefinedError("each: there is no such list")
    for index, thing in enumerate(things, 1):
        told = dict(thing) if isinstance(thing, dict) else {}
        yield told | {"item": thing, "index": index}


def find(folder: Path, name: str, edition: int | None = None) -> PaperTemplate:
    """The edition asked for: `claim.toml` is in use, `claim-1.toml` a former one kept for reprints."""
    current = load(folder / f"{name}.toml")
    if edition is None or current.edition == edition:
        return current
    return load(folder / f"{name}-{edition}.toml")


def load(path: Path) -> PaperTemplate:
    """Compiled once; anew when the file has changed."""
    try:
        changed = path.stat().st_mtime_ns
    except OSError as error:
        raise ResourceMissing(path) from error
    return _load(path, changed)


@lru_cache(maxsize=32)
def _load(path: Path, _changed: int) -> PaperTemplate:
    try:
        return PaperTemplate(tomllib.loads(path.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, TemplateError, KeyError, ValueError) as error:
        raise PaperTrouble(f"{path.name}: {error}") from error


def quotes(text: str) -> str:
    """Outer «», inner „“, whatever quotation marks were typed."""
    depth, out = 0, []
    for index, character in enumerate(text):
        way = _QUOTES.get(character)
        if way is None:
            out.append(character)
            continue
        opens = way > 0 or (way == 0 and (index == 0 or out[-1] in " (\u00a0«„"))
        if opens:
            depth += 1
        out.append(("«" if depth % 2 else "„") if opens else ("»" if depth % 2 else "“"))
        if not opens:
            depth = max(depth - 1, 0)
    return "".join(out)


def tied(text: str) -> str:
    """Non-breaking spaces where Russian papers want them: «№ 5», «п. 3», «С. В. Громов», «3 %»."""
    return _TIES.sub(NBSP, text)


def percent(value: Decimal) -> str:
    """«3 %», «0,5 %»."""
    return f"{value.normalize():f}".replace(".", ",") + NBSP + "%"


def sentence(text: str) -> str:
    """Closed by a full stop unless it is closed already."""
    text = text.rstrip(" \t\n;,")
    return text if not text or text[-1] in ".!?…" else text + "."


def by_sex(is_female: bool | None, male: str, female: str, unknown: str) -> str:
    return unknown if is_female is None else female if is_female else male


def span(minutes: int) -> str:
    """«4 ч 30 мин», whatever the sign."""
    hours, rest = divmod(abs(minutes), 60)
    told = [f"{hours}{NBSP}ч"] if hours else []
    return " ".join(told + ([f"{rest}{NBSP}мин"] if rest or not hours else []))


def shown_name(full: str) -> str:
    """«С. В. Громов» as markup, from the full name."""
    return fitted(escape(initials_before(*split(_values(full)))))


def _environment() -> SandboxedEnvironment:
    made = SandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.filters |= {
        "date": show_date,
        "long_date": long_date,
        "next_day": lambda day: day + timedelta(days=1),
        "money": show_with_words,
        "figures": show_money,
        "percent": percent,
        "quotes": quotes,
        "sentence": sentence,
        "capital": lambda text: text[:1].upper() + text[1:],
        "span": span,
        "sex": by_sex,
        "agree": agree,
        "moment": lambda at: f"{show_date(at)} {at:%H:%M}",
        "quoted_date": quoted_date,
        "date_in_words": date_in_words,
        "words": number_in_words,
        "counted": counted,
        "noun": after_number,
        "weight": lambda kilograms: f"{kilograms.normalize():f}".replace(".", ","),
        "in_case": lambda name, case: str(decline(*split(name), None, Case(case))),
        "initials": lambda name: initials_before(*split(name)),
        "surname_first": lambda name: initials_after(*split(name)),
    }
    return made


_ENVIRONMENT = _environment()


def _compiled(node: Any) -> Any:
    if isinstance(node, str):
        return _ENVIRONMENT.from_string(node)
    if isinstance(node, list):
        return [_compiled(part) for part in node]
    if isinstance(node, dict):
        return {key: _compiled(part) for key, part in node.items()}
    return node


def _expression(text: str | None) -> Callable[..., Any] | None:
    return None if text is None else _ENVIRONMENT.compile_expression(text, undefined_to_none=False)


def _filled(node: Any, values: Mapping[str, Any]) -> Any:
    if isinstance(node, Template):
        return _markup(node.render(values))
    if isinstance(node, list):
        return [_filled(part, values) for part in node]
    if isinstance(node, dict):
        return {key: _filled(part, values) for key, part in node.items()}
    return node


def _markup(text: str) -> str:
    return fitted(tied(_LAYOUT.sub(" ", text).strip()).replace(_BREAK, "<br/>"))


def _values(thing: Any) -> Any:
    """Fields of a dataclass by name, with texts cleaned of what cannot be printed."""
    if isinstance(thing, str):
        clean = _UNSEEN.sub("", thing.translate(_LIKENESS)).strip()
        return re.sub(r" *\n+ *", _BREAK, clean)
    if isinstance(thing, (tuple, list)):
        return [_values(part) for part in thing]
    if is_dataclass(thing):
        return {field.name: _values(getattr(thing, field.name)) for field in fields(thing)}
    if thing is None or isinstance(thing, (bool, int, Decimal, date)):
        return thing
    raise PaperTrouble(f"a snapshot never holds a {type(thing).__name__}")
