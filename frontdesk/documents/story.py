"""A paper's blocks as flowables: each requisite of ГОСТ Р 7.0.97 by its number, and what may never be torn apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    HRFlowable,
    Image,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from frontdesk.documents import blocks, fonts
from frontdesk.documents.page import SIZE
from frontdesk.domain.errors import PaperTrouble

Block = dict[str, Any]
Pictures = Mapping[str, bytes]  # by the hash that a template names
NO_PICTURES: Pictures = {}
# Visas, signatures, seal, true copy: never alone on a page, they take the words before them along.
SIGNED = frozenset({21, 22, 24, 26})
ARMS, EMBLEM, ACCESS, OFFICE, DETAILS, KIND, DATE, NUMBER, REPLY, PLACE = 1, 2, 14, 5, 8, 9, 10, 11, 12, 13
ADDRESSEE, APPROVAL, HEADING, AGREED, SIGNATURE, EXECUTOR = 15, 16, 17, 20, 22, 25
ALIGNS = {"left": TA_LEFT, "centre": TA_CENTER, "right": TA_RIGHT, "both": TA_JUSTIFY}
PICTURES = frozenset({1, 2})
_PLACED = {"left": "LEFT", "centre": "CENTER", "right": "RIGHT"}
_LEFT_HALF = 82 * mm  # of a letter's head: the corner may be 8 cm wide (2025)
_HEAD_GAP = 6 * mm
_TALL = 18.0  # millimetres of an emblem, unless its block says more


@dataclass(slots=True)
class Part:
    """What one block, or a run of blocks, became."""

    made: list[Flowable]
    signs: bool = False
    keep: bool = False  # stands with what comes after it


@dataclass(slots=True)
class Story:
    """One paper on its way to flowables. `width` is that of the sheet between its margins."""

    width: float
    pictures: Pictures = field(default_factory=dict)
    _point: int = 0
    _parts: list[Part] = field(default_factory=list)

    def of(self, filled: Iterable[Block]) -> list[Flowable]:
        for run in runs(filled):
            self._parts.append(self.part(run))
        return list(self._joined())

    def _joined(self) -> Iterable[Flowable]:
        """Signatures with the last words before them, kept blocks with the next; the others as they come."""
        held: list[Flowable] = []
        parts = self._parts
        for index, part in enumerate(parts):
            after = parts[index + 1] if index + 1 < len(parts) else None
            held += part.made
            if part.keep or (after and after.signs and (part.signs or _is_words(part))):
                continue
            yield from [blocks.Tail(held)] if part.signs or len(held) > len(part.made) else held
            held = []
        yield from held

    def part(self, run: list[Block]) -> Part:
        first = run[0]
        keep = bool(first.get("keep"))
        if "side" in first:
            return Part(self._head(run), keep=keep)
        number = int(first.get("requisite", 18))
        if number == SIGNATURE:
            return Part(self._signatures(run), signs=True, keep=keep)
        if number == DATE:
            return Part(self._dated(run), keep=keep)
        made = self._requisite(number, first)
        return Part(made, signs=number in SIGNED, keep=keep or first.get("as") == "heading")

    def _requisite(self, number: int, block: Block) -> list[Flowable]:
        special = _REQUISITES.get(number)
        made = special(self, block) if special else self._text(block)
        before = float(block.get("before", 0))
        if made and before:
            made[0].spaceBefore = before
        return made

    def _picture(self, block: Block) -> list[Flowable]:
        """As high as the block says, in millimetres, and no wider than the sheet."""
        body = self.pictures.get(block["picture"])
        if body is None:
            raise PaperTrouble(f"template: there is no picture {block['picture']}")
        shown = Image(BytesIO(body), hAlign=_PLACED[block.get("align", "centre")])
        tall = float(block.get("high", _TALL)) * mm
        wide = min(tall * shown.imageWidth / shown.imageHeight, self.width)
        shown.drawWidth, shown.drawHeight = wide, wide * shown.imageHeight / shown.imageWidth
        shown.spaceAfter = 4
        return [shown]

    def _office(self, block: Block) -> list[Flowable]:
        made = blocks.office_head(block.get("parent", ""), block["name"], block.get("short", ""), self.width)
        look = blocks.centred("details", self.width, fontSize=SIZE - 2, leading=(SIZE - 2) * 1.15)
        return made + [blocks.text(line, look) for line in block.get("details", ()) if line]

    def _corner(self, block: Block) -> list[Flowable]:
        return blocks.corner(block["lines"], self.width)

    def _left_corner(self, block: Block) -> list[Flowable]:
        return blocks.corner(block["lines"], blocks.CORNER)

    def _kind(self, block: Block) -> list[Flowable]:
        return [Spacer(0, blocks.AIR), blocks.Kind(block["say"])]

    def _heading(self, block: Block) -> list[Flowable]:
        """Centred under the kind of the paper; of a letter at the left, at most 8 cm wide."""
        if block.get("align") == "left":
            return [
                Spacer(0, blocks.AIR),
                blocks.text(block["say"], blocks.style("subject", rightIndent=self.width - _LEFT_HALF)),
                Spacer(0, blocks.AIR),
            ]
        return [blocks.text(block["say"], blocks.centred("heading", self.width))]

    def _dated(self, run: list[Block]) -> list[Flowable]:
        """10, 11 and 13 stand together: day and number at the ends of one line, the place under them."""
        said = {int(block["requisite"]): block["say"] for block in run}
        return blocks.date_and_number(said[DATE], said.get(NUMBER, ""), said.get(PLACE, ""))

    def _head(self, run: list[Block]) -> list[Flowable]:
        """The head of a letter: who writes at the left, to whom at the right."""
        cells: dict[str, list[Flowable]] = {"left": [], "right": []}
        for block in run:
            look = self._look(block, alignment=TA_CENTER if block["side"] == "left" else TA_LEFT)
            for line in filter(None, [*block.get("lines", ()), block.get("say", "")]):
                shown: Flowable = blocks.text(line, look, float(block.get("before", 0)))
                if blocks.has_blanks(line):
                    shown = blocks.Blanks(line, 0, _LEFT_HALF)
                cells[block["side"]].append(shown)
                block = block | {"before": 0}
        right = self.width - _LEFT_HALF - _HEAD_GAP
        table = Table(
            [[cells["left"], "", cells["right"]]], [_LEFT_HALF, _HEAD_GAP, right], style=_HEAD, hAlign="LEFT"
        )
        return [table]

    def _signatures(self, run: list[Block]) -> list[Flowable]:
        """Roles under one another; `day` is a line to date the signature by hand, `post` is what 22 begins with."""
        made: list[Flowable] = []
        rows: list[tuple[str, str]] = []
        for block in run:
            if block.get("role") or block.get("name"):
                if block.get("before") and rows:
                    made += [Spacer(0, 8 if not made else 6), blocks.signatures(rows, self.width)]
                    rows = []
                rows.append((block.get("role", ""), block.get("name", "")))
            if day := block.get("day"):
                made += [Spacer(0, 8 if not made else 6), blocks.signatures(rows, self.width)] if rows else []
                made += [Spacer(0, 6), blocks.Blanks(day, blocks.ROLE, self.width - blocks.ROLE)]
                rows = []
        if rows:
            made += [Spacer(0, 8 if not made else 6), blocks.signatures(rows, self.width)]
        return made

    def _executor(self, block: Block) -> list[Flowable]:
        """At the foot of the last page, small."""
        look = blocks.style("executor", fontSize=SIZE - 2, leading=(SIZE - 2) * 1.15)
        return [blocks.Foot([blocks.text(line, look) for line in block["lines"] if line])]

    def _text(self, block: Block) -> list[Flowable]:
        kind = block.get("as", "paragraph")
        shape = SHAPES.get(kind)
        if shape is None:
            raise PaperTrouble(f"template: no block is set as «{kind}»")
        return shape(self, block)

    def _paragraph(self, block: Block) -> list[Flowable]:
        """`write` is the number of lines to write on by hand after the words; what says nothing is left out."""
        words, kind = block["say"], block.get("as", "paragraph")
        if not words:
            return []
        if kind == "point":
            self._point += 1
            words = f"{self._point}. {words}"
        lines = int(block.get("write", 0) or 0)
        look = self._look(block, base=blocks.ITEM if kind == "item" or lines else blocks.BODY)
        return [blocks.ToWriteOn(words, look, lines) if lines else blocks.text(words, look)]

    def _title(self, block: Block) -> list[Flowable]:
        """A heading inside the text. What follows it begins on the same page."""
        if block.get("page"):
            return [CondPageBreak(10_000), self._bold(block)]
        return [CondPageBreak(6 * blocks.LEADING), self._bold(block)]

    def _bold(self, block: Block) -> Flowable:
        look = self._look(block, base=blocks.PLAIN, fontName=fonts.BOLD, keepWithNext=1)
        return blocks.text(block["say"], look, float(block.get("before", blocks.AIR)))

    def _blanks(self, block: Block) -> list[Flowable]:
        return [blocks.Blanks(block["say"], 0, self.width)] if block["say"] else []

    def _table(self, block: Block) -> list[Flowable]:
        rows, foot = block.get("rows", []), block.get("foot", [])
        if not rows and not block.get("even_empty"):
            return []
        if foot and any(foot):
            rows = [*rows, [f"<b>{cell}</b>" if cell else "" for cell in foot]]
        size = float(block.get("size", blocks.CELL))
        return [Spacer(0, 6), blocks.grid(block.get("columns", []), rows, block["widths"], self.width, size)]

    def _rule(self, _block: Block) -> list[Flowable]:
        return [HRFlowable("100%", 0.5, color="black", dash=(1, 2), spaceBefore=8, spaceAfter=0)]

    def _tall(self, block: Block) -> list[Flowable]:
        return [blocks.TallNumber(fonts.plain(block["say"]))]

    def _square(self, block: Block) -> list[Flowable]:
        from frontdesk.documents.square import Beside  # 30 ms, and few papers have one

        return [Beside(fonts.plain(block["url"]), fonts.plain(block["say"]))]

    def _ruler(self, block: Block) -> list[Flowable]:
        """Of a `length` in millimetres, or, without one, from each edge of the sheet."""
        from frontdesk.documents.rulers import Length, Ruler

        return [Length(float(block["length"])) if "length" in block else Ruler()]

    def _look(self, block: Block, base: Any = blocks.BODY, **traits: Any) -> Any:
        """The look that the block asks for; the shared one when it asks for nothing."""
        if "size" in block:
            size = float(block["size"])
            traits |= {"fontSize": size, "leading": size * 1.15}
        if "align" in block:
            traits |= {"alignment": ALIGNS[block["align"]], "firstLineIndent": 0}
        if block.get("bold"):
            traits["fontName"] = fonts.BOLD
        if block.get("as") == "plain" or "side" in block:
            traits["firstLineIndent"] = 0
        return base.clone("of a block", **traits) if traits else base


def _is_words(part: Part) -> bool:
    return len(part.made) == 1 and isinstance(part.made[0], Paragraph)


def runs(filled: Iterable[Block]) -> Iterable[list[Block]]:
    """Blocks that are set together: the signers, the two sides of a letter's head, day with number and place."""
    run: list[Block] = []
    for block in filled:
        if run and _belongs(run[-1], block):
            run.append(block)
            continue
        if run:
            yield run
        run = [block]
    if run:
        yield run


def _belongs(before: Block, block: Block) -> bool:
    if "side" in before or "side" in block:
        return "side" in before and "side" in block
    first, second = (int(part.get("requisite", 18)) for part in (before, block))
    return first == second == SIGNATURE or (first in (DATE, NUMBER) and second in (NUMBER, PLACE))


_REQUISITES: dict[int, Callable[[Story, Block], list[Flowable]]] = {
    ARMS: Story._picture,
    EMBLEM: Story._picture,
    OFFICE: Story._office,
    ACCESS: Story._corner,
    ADDRESSEE: Story._corner,
    APPROVAL: Story._corner,
    KIND: Story._kind,
    HEADING: Story._heading,
    AGREED: Story._left_corner,
    EXECUTOR: Story._executor,
}
SHAPES: dict[str, Callable[[Story, Block], list[Flowable]]] = {
    **dict.fromkeys(("paragraph", "item", "point", "plain"), Story._paragraph),
    "heading": Story._title,
    "table": Story._table,
    "blanks": Story._blanks,
    "rule": Story._rule,
    "tall": Story._tall,
    "square": Story._square,
    "ruler": Story._ruler,
}
_HEAD = TableStyle(
    [
        ("FONT", (0, 0), (-1, -1), fonts.TEXT, SIZE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        *((side + "PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")),
    ]
)
