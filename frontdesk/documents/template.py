"""Words of the papers: a TOML tree whose strings are Jinja2, filled from a snapshot.

The words live in a file, or in the office's own edition of it, never in Python. Values are escaped, so that «<b>»
typed by a client prints as it stands; a name that the snapshot does not have is an error, never an empty place.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Template, TemplateError, Undefined, UndefinedError

from frontdesk.documents.fonts import fitted
from frontdesk.documents.language import LONGEST, NBSP, compiled, expression, tied
from frontdesk.domain.errors import PaperTrouble, ResourceMissing

# What the words of a template can meet in the facts: whichever it is, the template does not fit them.
WRONG = (TemplateError, TypeError, KeyError, ValueError, AttributeError, ArithmeticError)
_BREAK = "\u2028"  # a line that the user broke; a break in the template's own text is only its layout
_LAYOUT = re.compile(r"[ \t\r\n]+")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]"
)
_LIKENESS = str.maketrans({"\u2011": "-", "\u202f": NBSP, "\u2009": NBSP, "\u2028": "\n", "\u2029": "\n"})
_APART = frozenset({"edition", "phrases", "rows", "block"})  # keys that are not filled with the others
_OF_BLOCKS = frozenset({"when", "each", "row"})


class PaperTemplate:
    """One edition of one paper's words, compiled."""

    def __init__(self, tree: Mapping[str, Any], edition: int | None = None) -> None:
        """`edition`: its number where the office numbers it, instead of what the text says."""
        self.edition = int(tree["edition"]) if edition is None else edition
        self._phrases = tree.get("phrases", {})
        self._tree = {key: _compiled(value) for key, value in tree.items() if key not in _APART}
        self._rows = _compiled(tree.get("rows", {}))
        self._blocks = [_Block(block) for block in tree.get("block", ())]

    def values(self, snapshot: object) -> dict[str, Any]:
        """All names that the words may use, for these facts."""
        told: dict[str, Any] = _values(snapshot) | {"phrases": self._phrases}
        if "own" in told:
            told["own"] = _Own({line["name"]: line["value"] for line in told["own"]})
        return told

    def fill(self, snapshot: object) -> dict[str, Any]:
        """The same tree with every string filled from the fields of `snapshot`, as paragraph markup."""
        values = self.values(snapshot)
        try:
            return {key: _filled(node, values) for key, node in self._tree.items()}
        except WRONG as error:
            raise PaperTrouble(f"template: {error}") from error

    def blocks(self, snapshot: object) -> Iterator[dict[str, Any]]:
        """The blocks that the facts ask for, filled: one for each of what `each` names, none where `when` fails."""
        values = self.values(snapshot)
        for number in range(len(self._blocks)):
            try:
                yield from self.block(number, values)
            except WRONG as error:
                raise PaperTrouble(f"template, block {number + 1}: {error}") from error

    def block(self, number: int, values: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """What one block becomes, from 0. Raises one of WRONG."""
        return self._blocks[number].filled(values)

    @property
    def size(self) -> int:
        """How many blocks there are."""
        return len(self._blocks)

    def fill_row(self, name: str, line: object) -> list[str]:
        """The cells of one row of a table: `rows.<name>` of the template, filled from a line of the snapshot."""
        values = _values(line) | {"phrases": self._phrases}
        try:
            return [str(_filled(cell, values)) for cell in self._rows[name]]
        except WRONG as error:
            raise PaperTrouble(f"template: {error}") from error


class _Own(dict[str, str]):
    """Fields of the office's own on the card: one that nobody filled, or that came later, is empty."""

    def __missing__(self, name: str) -> str:
        return ""


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
    except WRONG as error:
        raise PaperTrouble(f"{path.name}: {error}") from error


@lru_cache(maxsize=32)
def of_text(text: str, edition: int) -> PaperTemplate:
    """An edition of the office's own. Raises PaperTrouble."""
    try:
        return PaperTemplate(tomllib.loads(text), edition)
    except WRONG as error:
        raise PaperTrouble(f"own edition {edition}: {error}") from error


def _compiled(node: Any) -> Any:
    if isinstance(node, str):
        return compiled(node)
    if isinstance(node, list):
        return [_compiled(part) for part in node]
    if isinstance(node, dict):
        return {key: _compiled(part) for key, part in node.items()}
    return node


def _expression(text: str | None) -> Callable[..., Any] | None:
    return None if text is None else expression(text)


def _filled(node: Any, values: Mapping[str, Any]) -> Any:
    if isinstance(node, Template):
        text = node.render(values)
        if len(text) > LONGEST:
            raise ValueError(f"{len(text)} signs of one text")
        return _markup(text)
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
