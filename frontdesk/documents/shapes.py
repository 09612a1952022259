"""The shape of a template: its keys, blocks and requisites, before a word of it is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from frontdesk.documents.story import ALIGNS, PICTURES, SHAPES, Pictures
from frontdesk.domain.papers.faults import Fault, FaultKind
from frontdesk.domain.papers.kinds import OF_BLOCKS, PaperKind
from frontdesk.domain.papers.source import Source

HEAD = frozenset({"title", "author"})
TOP = HEAD | {"edition", "project", "kept_long", "landscape", "roll", "phrases", "rows", "block"}
TEXTS = frozenset(
    {
        "say",
        "parent",
        "name",
        "short",
        "role",
        "day",
        "as",
        "align",
        "side",
        "when",
        "each",
        "widths",
        "picture",
        "url",
    }
)
LISTS = frozenset({"lines", "details", "columns", "row", "foot"})
NUMBERS = frozenset({"requisite", "before", "size", "write", "high", "length"})
SWITCHES = frozenset({"keep", "bold", "page", "even_empty"})
BLOCK = TEXTS | LISTS | NUMBERS | SWITCHES
REQUISITES = range(1, 31)
NEEDED: Mapping[int, str] = {
    5: "name", 14: "lines", 15: "lines", 16: "lines", 20: "lines", 25: "lines", 1: "picture", 2: "picture",
}  # fmt: skip


def faults(
    kind: PaperKind,
    tree: Mapping[str, Any],
    standard: Mapping[str, Any],
    source: Source,
    pictures: Pictures,
) -> Iterator[Fault]:
    """`standard`: what stands at its top may stand at this one's, and must where the paper is not made of blocks."""
    for key in tree.keys() - TOP - standard.keys():
        yield _unknown(source.line(key), key, TOP | standard.keys())
    needed = HEAD | {"block"} if kind in OF_BLOCKS else standard.keys() - {"edition"}
    for key in sorted(needed - tree.keys()):
        yield Fault(0, FaultKind.NOT_THERE, key)
    for key in sorted((needed | {"phrases", "rows"}) & tree.keys()):
        if key in standard and type(tree[key]) is not type(standard[key]):
            yield Fault(source.line(key), FaultKind.WRONG_KIND, key)
    blocks = tree.get("block", [])
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        yield Fault(source.line("block"), FaultKind.WRONG_KIND, "block")
        return
    for number, block in enumerate(blocks):
        yield from _block(number, block, source, pictures)


def _block(number: int, block: Mapping[str, Any], source: Source, pictures: Pictures) -> Iterator[Fault]:
    where = ("block", number)
    for key, value in block.items():
        line = source.line(*where, key)
        if key not in BLOCK:
            yield _unknown(line, key, BLOCK)
        elif not _fits(key, value):
            yield Fault(line, FaultKind.WRONG_KIND, key)
    requisite = block.get("requisite", 18)
    if not isinstance(requisite, int) or requisite not in REQUISITES:
        yield Fault(source.line(*where, "requisite"), FaultKind.UNKNOWN_REQUISITE, str(requisite))
        return
    for key, known in (("as", SHAPES), ("align", ALIGNS), ("side", ("left", "right"))):
        if isinstance(block.get(key), str) and block[key] not in known:
            like = next(iter(get_close_matches(block[key], list(known), 1)), "")
            yield Fault(source.line(*where, key), FaultKind.UNKNOWN_SHAPE, f"{key} = {block[key]}", like)
    yield from _needed(where, block, requisite, source)
    if requisite in PICTURES and isinstance(block.get("picture"), str) and block["picture"] not in pictures:
        yield Fault(source.line(*where, "picture"), FaultKind.NO_PICTURE, block["picture"])


def _needed(
    where: tuple[str, int], block: Mapping[str, Any], requisite: int, source: Source
) -> Iterator[Fault]:
    needed = NEEDED.get(requisite, "say")
    if "side" in block:
        missing = not block.keys() & {"say", "lines"}
    elif requisite == 22:
        missing, needed = not block.keys() & {"role", "name", "day"}, "role"
    elif block.get("as") == "table":
        missing, needed = not {"row", "each", "widths"} <= block.keys(), "row, each, widths"
    else:
        missing = needed not in block and block.get("as") != "rule"
    if missing:
        yield Fault(source.line(*where), FaultKind.NOT_THERE, needed)
    elif block.get("as") == "table":
        yield from _columns(where, block, source)


def _columns(where: tuple[str, int], block: Mapping[str, Any], source: Source) -> Iterator[Fault]:
    """A table whose parts do not have as many columns each."""
    shares = str(block["widths"]).split()
    if not shares or not all(share.replace(".", "", 1).isdecimal() and float(share) > 0 for share in shares):
        yield Fault(source.line(*where, "widths"), FaultKind.WRONG_KIND, "widths")
        return
    for key in ("columns", "row", "foot"):
        many = block.get(key)
        if isinstance(many, list) and many and len(many) != len(shares):
            yield Fault(source.line(*where, key), FaultKind.COLUMNS, f"{key}: {len(many)} ≠ {len(shares)}")


def _fits(key: str, value: Any) -> bool:
    if key in TEXTS:
        return isinstance(value, str)
    if key in LISTS:
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    if key in SWITCHES:
        return isinstance(value, bool)
    return isinstance(value, (int, float, str)) and not isinstance(value, bool)


def _unknown(line: int, key: str, known: Any) -> Fault:
    return Fault(line, FaultKind.UNKNOWN_KEY, key, next(iter(get_close_matches(key, sorted(known), 1)), ""))
