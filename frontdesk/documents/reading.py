"""The words of a template against the types of the facts: what is asked for must be there, and be of its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import chain
from typing import Any

from jinja2 import nodes

from frontdesk.documents.language import CALLED, ENVIRONMENT
from frontdesk.domain.papers import fields
from frontdesk.domain.papers.faults import Fault, FaultKind
from frontdesk.domain.papers.fields import UNKNOWN
from frontdesk.domain.papers.kinds import OF_BLOCKS, PaperKind
from frontdesk.domain.papers.source import Source, Words

Scope = Mapping[str, Any]
OBLIGATORY = (5, 9, 10, 11, 15, 16, 17, 22)  # of those that the program's own paper has
SHOWN = ("number", "date")  # facts that a paper must show wherever the program's own does
_STRANGE = (
    nodes.Import, nodes.FromImport, nodes.Include, nodes.Extends, nodes.Macro, nodes.CallBlock, nodes.Block,
    nodes.Pow,
)  # fmt: skip
_PASSING = frozenset({"sort", "reverse", "list", "unique", "select", "reject", "selectattr", "rejectattr"})
_DATED = frozenset({"date", "datetime"})


def like_filter(name: str) -> str:
    return next(iter(get_close_matches(name, sorted(ENVIRONMENT.filters), 1)), "")


def faults(kind: PaperKind, tree: Mapping[str, Any], source: Source, own: Sequence[str]) -> Iterator[Fault]:
    """Every name and every loop of every text."""
    phrases = tree.get("phrases", {})
    scope: dict[str, Any] = {**fields.of_paper(kind), "phrases": phrases}
    blocks = tree.get("block", [])
    for words in source.words:
        match words.path:
            case ("phrases", *_) | ("rows", *_):
                continue
            case ("block", int(number), *rest):
                known = _of_block(blocks[number], scope, rest)
            case _ if kind not in OF_BLOCKS:
                continue
            case _:
                known = scope
        yield from _Reader(words, own).faults(known)


def obligatory(tree: Mapping[str, Any], standard: Mapping[str, Any]) -> Iterator[Fault]:
    """Requisites and facts without which the paper is none."""
    there, needed = _requisites(tree), _requisites(standard)
    for number in OBLIGATORY:
        if number in needed and number not in there:
            yield Fault(0, FaultKind.NO_REQUISITE, str(number))
    asked, wanted = _asked(tree), _asked(standard)
    for name in SHOWN:
        if name in wanted and name not in asked:
            yield Fault(0, FaultKind.NO_FACT, name)


def _requisites(tree: Mapping[str, Any]) -> set[int]:
    """Of blocks that are printed at all."""
    blocks = [block for block in tree.get("block", ()) if str(block.get("when", "")).lower() != "false"]
    return {int(block.get("requisite", 18)) for block in blocks}


def _asked(tree: Mapping[str, Any]) -> set[str]:
    return set(chain.from_iterable(_names(block) for block in tree.get("block", ())))


def _names(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from chain.from_iterable(map(_names, node.values()))
    elif isinstance(node, list):
        yield from chain.from_iterable(map(_names, node))
    elif isinstance(node, str):
        yield from (name.name for name in ENVIRONMENT.parse(node).find_all(nodes.Name))


def _of_block(block: Mapping[str, Any], scope: Scope, rest: Sequence[str | int]) -> Scope:
    """Inside a block of `each` one knows the fields of one of them; of a table only its row does."""
    if "each" not in block or rest[0] in ("each", "when"):
        return scope
    if block.get("as") == "table" and rest[0] != "row":
        return scope
    reader = _Reader(Words((), 0, 0, 0, ""), ())
    held = fields.element(reader.kind_of(_expression(block["each"]), scope))
    return {**scope, **fields.members(held), "item": held, "index": int}


def _expression(text: str) -> Any:
    output = ENVIRONMENT.parse("{{ " + text + " }}").body[0]
    assert isinstance(output, nodes.Output)
    return output.nodes[0]


class _Reader:
    """One text of the template."""

    def __init__(self, words: Words, own: Sequence[str]) -> None:
        self._words, self._own = words, own

    def faults(self, scope: Scope) -> Iterator[Fault]:
        if self._words.path[-1] in ("when", "each"):
            tree: Any = _expression(self._words.value)
            yield from self._seen(tree, scope)
            if self._words.path[-1] == "each" and fields.element(self.kind_of(tree, scope)) is None:
                yield self._fault(tree, FaultKind.NOT_A_LIST, self._words.value)
        else:
            yield from self._seen(ENVIRONMENT.parse(self._words.value), scope)

    def _fault(self, node: Any, kind: FaultKind, what: str = "", known: Any = ()) -> Fault:
        like = next(iter(get_close_matches(what.split(".")[-1], list(known), 1)), "")
        return Fault(self._words.line + node.lineno - 1, kind, what, like)

    def _seen(self, node: Any, scope: Scope) -> Iterator[Fault]:
        if isinstance(node, _STRANGE):
            yield self._fault(node, FaultKind.FORBIDDEN, type(node).__name__.lower())
            return
        if isinstance(node, nodes.For):
            yield from self._loop(node, scope)
            return
        if isinstance(node, nodes.Assign) and isinstance(node.target, nodes.Name):
            scope = dict(scope)
            scope[node.target.name] = UNKNOWN
        yield from self._named(node, scope)
        inner = dict(scope)
        for child in node.iter_child_nodes():
            yield from self._seen(child, inner)
            if isinstance(child, nodes.Assign) and isinstance(child.target, nodes.Name):
                inner[child.target.name] = UNKNOWN

    def _loop(self, node: nodes.For, scope: Scope) -> Iterator[Fault]:
        yield from self._seen(node.iter, scope)
        of = self.kind_of(node.iter, scope)
        held = fields.element(of) if not isinstance(of, dict) else UNKNOWN
        if held is None:
            yield self._fault(node, FaultKind.NOT_A_LIST, _text(node.iter))
            return
        known = {**scope, "loop": UNKNOWN}
        for name in node.target.find_all(nodes.Name):
            known[name.name] = held if isinstance(node.target, nodes.Name) else UNKNOWN
        if isinstance(node.target, nodes.Name):
            known[node.target.name] = held
        for child in (*node.body, *([node.test] if node.test else ())):
            yield from self._seen(child, known)
        for child in node.else_:
            yield from self._seen(child, scope)

    def _named(self, node: Any, scope: Scope) -> Iterator[Fault]:
        """The names that the node itself uses."""
        if isinstance(node, nodes.Name) and node.ctx == "load" and node.name not in scope:
            yield self._fault(node, FaultKind.UNKNOWN_FIELD, node.name, scope)
        elif isinstance(node, nodes.Getattr):
            yield from self._part(node, node.attr, scope)
        elif isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
            if isinstance(node.arg.value, str):
                yield from self._part(node, node.arg.value, scope)
        elif isinstance(node, nodes.Filter) and any(map(_is_hidden, (*node.args, *node.kwargs))):
            yield self._fault(node, FaultKind.FORBIDDEN, node.name)
        elif isinstance(node, nodes.Call) and not (
            isinstance(node.node, nodes.Getattr) and node.node.attr in CALLED
        ):
            yield self._fault(node, FaultKind.FORBIDDEN, _text(node.node))

    def _part(self, node: Any, name: str, scope: Scope) -> Iterator[Fault]:
        of = self.kind_of(node.node, scope)
        if name.startswith("_"):
            yield self._fault(node, FaultKind.FORBIDDEN, name)
        elif isinstance(node.node, nodes.Name) and node.node.name == "own":
            if name not in self._own:
                yield self._fault(node, FaultKind.UNKNOWN_OWN, name, self._own)
        elif isinstance(of, dict):
            if name not in of:
                yield self._fault(node, FaultKind.UNKNOWN_FIELD, f"{_text(node.node)}.{name}", of)
        elif known := fields.members(of):
            if name not in known:
                yield self._fault(node, FaultKind.UNKNOWN_FIELD, f"{_text(node.node)}.{name}", known)
        elif of is not UNKNOWN and fields.element(of) is None:
            dated = fields.OF_DATES if fields.alternatives(of)[0].__name__ in _DATED else frozenset[str]()
            if name not in dated:
                yield self._fault(node, FaultKind.UNKNOWN_FIELD, f"{_text(node.node)}.{name}", dated)

    def kind_of(self, node: Any, scope: Scope) -> Any:
        """The type of an expression, a table of phrases, or UNKNOWN."""
        if isinstance(node, nodes.Name):
            return scope.get(node.name, UNKNOWN)
        if isinstance(node, nodes.Const):
            return type(node.value)
        if isinstance(node, (nodes.Getattr, nodes.Getitem)):
            return self._held(node, self.kind_of(node.node, scope))
        if isinstance(node, nodes.Filter) and node.node is not None:
            of = self.kind_of(node.node, scope)
            if node.name in _PASSING:
                return of
            if node.name in ("first", "last") and not isinstance(of, dict):
                return fields.element(of) or UNKNOWN
        return UNKNOWN

    def _held(self, node: Any, of: Any) -> Any:
        name = node.attr if isinstance(node, nodes.Getattr) else getattr(node.arg, "value", None)
        if isinstance(of, dict):
            return of.get(name, UNKNOWN)
        if isinstance(name, str):
            return fields.members(of).get(name, UNKNOWN)
        if isinstance(node.arg, nodes.Slice):
            return of
        return fields.element(of) or UNKNOWN


def _is_hidden(given: Any) -> bool:
    """The name of something inside the program, given to a filter."""
    value = getattr(given.value if isinstance(given, nodes.Keyword) else given, "value", None)
    return isinstance(value, str) and re.match(r"_+[A-Za-z]", value) is not None


def _text(node: Any) -> str:
    """A name as it was written."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_text(node.node)}.{node.attr}"
    if isinstance(node, nodes.Getitem):
        return _text(node.node)
    return ""
