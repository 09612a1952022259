"""Requisites of a paper as flowables. All texts come filled and marked up from the template."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import getFont, stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, LongTable, Paragraph, Spacer, Table, TableStyle

from frontdesk.documents import fonts
from frontdesk.documents.page import SIZE, read_as

LEADING = SIZE * 1.15
INDENT = 12.5 * mm
CORNER = 75 * mm
LONGEST = 120 * mm  # line of a requisite set along the page
RULE = 0.5
BASELINE = LEADING - SIZE  # above the foot of a line, where reportlab puts it in a paragraph
RULE_DROP = BASELINE
SHORTEST = 0.6  # of its length a rule gives way to long words
AIR = 12  # between requisites, in points
WRITING = 8.2 * mm  # between lines to write on by hand
CELL, GRID_RULE = 10, 0.4  # the rule of papers lets tables be smaller than the text
WHOLE = 5  # lines of last words that are never parted
NUMBER_HEIGHT, NUMBER_WIDTH = 28 * mm, 66 * mm  # of a slip
ROLE, SIGN, GAP = 67.5 * mm, 44.5 * mm, 6 * mm

_BLANK = re.compile(r"\{(\d+)\}")


def style(name: str, **traits: Any) -> ParagraphStyle:
    base: dict[str, Any] = {
        "fontName": fonts.TEXT,
        "fontSize": SIZE,
        "leading": LEADING,
        "allowWidows": 0,
        "allowOrphans": 0,
    }
    return ParagraphStyle(name, **(base | traits))


BODY = style("body", alignment=TA_JUSTIFY, firstLineIndent=INDENT)
ITEM = style("item", alignment=TA_LEFT, firstLineIndent=INDENT)
PLAIN = style("plain", alignment=TA_LEFT)


def centred(name: str, width: float, **traits: Any) -> ParagraphStyle:
    """Centred, no line longer than the rule allows."""
    side = max((width - LONGEST) / 2, 0)
    return style(name, alignment=TA_CENTER, leftIndent=side, rightIndent=side, **traits)


def text(markup: str, look: ParagraphStyle = BODY, before: float = 0) -> Paragraph:
    found = Paragraph(markup, look)
    found.spaceBefore = before
    return found


def office_head(parent: str, name: str, short: str, width: float) -> list[Flowable]:
    look = centred("office", width)
    lines = [parent, f"<b>{name}</b>", f"({short})" if short else ""]
    return [text(line, look) for line in lines if line]


def corner(lines: Sequence[str], width: float) -> list[Flowable]:
    """The stamp of approval: upper right, at most 7.5 cm wide. `{31}` in a line is 31 mm to write on."""
    look = style("corner", alignment=TA_LEFT, leftIndent=width - CORNER)
    story: list[Flowable] = [Spacer(0, AIR)]
    for line in lines:
        story += _stamp_line(line, look)
    return story


def _stamp_line(line: str, look: ParagraphStyle) -> list[Flowable]:
    """A name too long to stand beside the rule to sign on goes under it."""
    blanks, rule = Blanks(line, look.leftIndent, CORNER), _BLANK.match(line)
    if not _BLANK.search(line):
        return [text(line, look)]
    if blanks.fits or not rule:
        return [blanks]
    return [Blanks(rule[0], look.leftIndent, CORNER), text(line[rule.end() :].strip(), look)]


def kind_and_heading(kind: str, heading: str, width: float) -> list[Flowable]:
    return [Spacer(0, AIR), Kind(kind), text(heading, centred("heading", width))]


def date_and_number(day: str, number: str, place: str) -> list[Flowable]:
    return [Spacer(0, AIR), Ends(day, number), text(place, PLAIN, 3), Spacer(0, 9)]


def signatures(rows: Sequence[tuple[str, str]], width: float) -> Table:
    """Role, line to sign on, initials and surname; a line of its own each."""
    cells = [[Paragraph(role, PLAIN), "", "", Paragraph(name, PLAIN)] for role, name in rows]
    looks = [
        (
            "FONT",
            (0, 0),
            (-1, -1),
            fonts.TEXT,
            SIZE,
        ),  # of the empty cells: reportlab's own choice is not embedded
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (0, -1), 4 * mm),
        *(("LINEBELOW", (1, row), (1, row), RULE, "black") for row in range(len(rows))),
    ]
    return Table(cells, [ROLE, SIGN, GAP, width - ROLE - SIGN - GAP], style=TableStyle(looks), hAlign="LEFT")


def has_blanks(line: str) -> bool:
    return bool(_BLANK.search(line))


def grid(
    columns: Sequence[str], rows: Sequence[Sequence[str]], widths: str, room: float, size: float
) -> LongTable:
    """Its head stands on every page; a row is cut only when it is taller than a page."""
    cell = style("cell", fontSize=size, leading=size * 1.2, alignment=TA_LEFT)
    shares = [float(share) for share in widths.split()]
    lines = [[f"<b>{name}</b>" for name in columns], *rows] if columns else rows
    looks = [
        ("FONT", (0, 0), (-1, -1), fonts.TEXT, size),
        ("GRID", (0, 0), (-1, -1), GRID_RULE, "black"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 1.2 * mm),
        ("RIGHTPADDING", (0, 0), (-1, -1), 1.2 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    return LongTable(
        [[Paragraph(text, cell) for text in line] for line in lines],
        [room * share / sum(shares) for share in shares],
        style=TableStyle(looks),
        repeatRows=1 if columns else 0,
        splitInRow=0,
    )


class Tail(KeepTogether):  # type: ignore[misc]  # reportlab is untyped
    """The last words with their signatures: never alone on a page, and no emptier page than needed before them.

    Words longer than a few lines leave all but the last two where they began.
    """

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__(list(parts))

    def split(self, width: float, height: float) -> list[Flowable]:
        first, *rest = self._content
        if not isinstance(first, Paragraph) or not rest:
            return list(super().split(width, height))
        tall = first.wrap(width, height)[1]
        whole = tall + sum(part.getSpaceBefore() + part.wrap(width, height)[1] for part in rest)
        if whole <= height or tall <= WHOLE * LEADING or isinstance(first, ToWriteOn):
            return list(super().split(width, height))
        pieces = first.split(width, min(height, tall - 2 * LEADING))
        if len(pieces) < 2:
            return list(super().split(width, height))
        return [pieces[0], Tail([pieces[1], *rest])]


class Foot(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """Lines at the very foot of the page on which the story ends."""

    def __init__(self, lines: Sequence[Paragraph]) -> None:
        super().__init__()
        self._lines = list(lines)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._heights = [line.wrap(width, height)[1] for line in self._lines]
        self._room = sum(self._heights) + AIR
        return width, max(self._room, height - 0.01)

    def split(self, _width: float, _height: float) -> list[Flowable]:
        return []

    def draw(self) -> None:
        at = sum(self._heights)
        for line, tall in zip(self._lines, self._heights, strict=True):
            at -= tall
            line.drawOn(self.canv, 0, at)


class TallNumber(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """Figures 28 mm high; five of them are twice as wide as the roll, so they are drawn narrower."""

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = number
        self.spaceBefore = 9

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._width = width
        return width, NUMBER_HEIGHT

    def draw(self) -> None:
        name = fonts.figures()
        face = getFont(name).face
        size = NUMBER_HEIGHT / face.capHeight * 1000
        natural = stringWidth(self._number, name, size)
        self.canv.saveState()
        narrow = min(1.0, NUMBER_WIDTH / natural, self._width / natural)
        self.canv.translate((self._width - natural * narrow) / 2, 0)
        self.canv.scale(narrow, 1)
        self.canv.setFont(name, size)
        self.canv.drawString(0, 0, self._number)
        self.canv.restoreState()


class Kind(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """The kind of the paper: bold, letter-spaced by drawing, so that a search still finds the word whole."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = fonts.plain(kind)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._width = width
        return width, LEADING

    def outside(self, room: float) -> str:
        """The words when they are wider than the sheet; of the other flowables of one line, too."""
        wide = stringWidth(self._kind, fonts.BOLD, SIZE) + len(self._kind)
        return self._kind if wide > room else ""

    def draw(self) -> None:
        self.canv.setFont(fonts.BOLD, SIZE)
        self.canv.drawCentredString(self._width / 2, BASELINE, self._kind, charSpace=1)


class Blanks(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """One line in which `{n}` is n mm of rule to write on; rules give way when the words are long."""

    def __init__(self, line: str, left: float, room: float) -> None:
        super().__init__()
        self._parts = _BLANK.split(fonts.plain(line))
        self._left, self._room = left, room
        self._words = sum(stringWidth(part, fonts.TEXT, SIZE) for part in self._parts[::2])
        self._rules = sum(int(part) * mm for part in self._parts[1::2])

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, LEADING

    @property
    def fits(self) -> bool:
        return bool(self._words + self._rules * SHORTEST <= self._room)

    def outside(self, _room: float) -> str:
        return "" if self.fits else "".join(self._parts[::2])

    def draw(self) -> None:
        scale = min(1.0, max((self._room - self._words) / max(self._rules, 1), SHORTEST))
        x, y = self._left, BASELINE
        for index, part in enumerate(self._parts):
            if index % 2:
                x = _rule(self.canv, x, y, int(part) * mm * scale)
            else:
                self.canv.setFont(fonts.TEXT, SIZE)
                self.canv.drawString(x, y, part)
                x += stringWidth(part, fonts.TEXT, SIZE)


class Ends(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """Two texts on one line, at its two ends."""

    def __init__(self, left: str, right: str) -> None:
        super().__init__()
        self._left, self._right = fonts.plain(left), fonts.plain(right)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._width = width
        return width, LEADING

    def outside(self, room: float) -> str:
        both = f"{self._left} {self._right}"
        return both if stringWidth(both, fonts.TEXT, SIZE) > room else ""

    def draw(self) -> None:
        y = BASELINE
        self.canv.setFont(fonts.TEXT, SIZE)
        self.canv.drawString(0, y, self._left)
        with read_as(self.canv, self._right.replace("\u00a0", " ")):  # readers lose the one space of «№ —»
            self.canv.drawRightString(self._width, y, self._right)


class ToWriteOn(Paragraph):  # type: ignore[misc]  # reportlab is untyped
    """A paragraph whose last line is ruled to the end, with more ruled lines under it."""

    def __init__(self, markup: str, look: ParagraphStyle, lines: int) -> None:
        super().__init__(markup, look)
        self._more = max(lines - 1, 0)
        self.spaceAfter = 5

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._text_height = super().wrap(width, height)[1]
        self._width = width
        return width, self._text_height + self._more * WRITING

    def split(self, _width: float, _height: float) -> list[Flowable]:
        return []  # short by nature: it goes over whole

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.translate(0, self._more * WRITING)
        self.height = self._text_height
        super().draw()
        self.canv.restoreState()
        last = self.blPara.lines[-1]
        left_over = last[0] if isinstance(last, tuple) else last.extraSpace
        base = BASELINE + self._more * WRITING
        _rule(self.canv, self._width - left_over + 4, base, left_over - 4)
        for line in range(self._more):
            _rule(self.canv, 0, base - (line + 1) * WRITING, self._width)


def _rule(canvas: Canvas, x: float, baseline: float, length: float) -> float:
    canvas.setLineWidth(RULE)
    canvas.line(x, baseline - RULE_DROP, x + length, baseline - RULE_DROP)
    return x + length
