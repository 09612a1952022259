"""Requisites of a paper as flowables. All texts come filled and marked up from the template."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table, TableStyle

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


def body(parts: Sequence[Mapping[str, Any]]) -> list[Flowable]:
    """The text of a template: paragraphs, items and numbered points; a part that says nothing is left out.

    `write` is the number of lines to write on by hand after the words.
    """
    story: list[Flowable] = []
    point = 0
    for part in parts:
        words, kind = part["say"], part.get("as", "paragraph")
        if not words:
            continue
        if kind == "point":
            point += 1
            words = f"{point}. {words}"
        look = ITEM if kind == "item" else BODY
        lines = int(part.get("write", 0) or 0)
        made = ToWriteOn(words, ITEM, lines) if lines else text(words, look)
        made.spaceBefore = part.get("before", 0)
        story.append(made)
    return story


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


def together(parts: Sequence[Flowable]) -> KeepTogether:
    """For the last words of the text with the signatures: they never stand alone on a page."""
    return KeepTogether(list(parts))


class Kind(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """The kind of the paper: bold, letter-spaced by drawing, so that a search still finds the word whole."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = fonts.plain(kind)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._width = width
        return width, LEADING

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
