"""A list as a PDF: the lines that a spreadsheet would get, on sheets that lie, with the head on each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from pathlib import Path

from reportlab.lib.enums import TA_LEFT
from reportlab.platypus import Paragraph, Spacer

from frontdesk.documents import blocks, fonts, page
from frontdesk.documents.page import Sheet

SIZE, LOOKED_AT = 8.5, 200  # points; lines by which the columns are made as wide as they need
NARROWEST, WIDEST = 5, 44  # letters
_HEAD = blocks.style("listing", fontSize=12, leading=15, alignment=TA_LEFT, fontName=fonts.BOLD)

_FACT = blocks.style("listing fact", fontSize=10.5, leading=14, alignment=TA_LEFT)


def pdf(
    title: str,
    heads: Sequence[str],
    cells: Sequence[Sequence[str]],
    day: date,
    resources: Path,
    facts: Sequence[tuple[str, str]] = (),
) -> bytes:
    """`facts` are names with what is said of them, above the lines; the sheets then stand.

    Raises ResourceMissing (font).
    """
    with page.drawing:
        page.prepare(resources)
        sheet = Sheet(title=escape(title, quote=False), author="", day=day, landscape=not facts)
        rows = [[_set(cell).replace("\n", "<br/>") for cell in line] for line in cells]
        table = blocks.grid([_set(head) for head in heads], rows, _widths(heads, cells), sheet.width, SIZE)
        count = "" if facts else f" ({len(rows)})"
        head = Paragraph(f"{_set(title)}, {day:%d.%m.%Y}{count}", _HEAD)
        said = [Paragraph(f"{_set(name)}: <b>{_set(text)}</b>", _FACT) for name, text in facts]
        return page.build(sheet, [head, *said, Spacer(0, blocks.AIR), table])


def _set(text: str) -> str:
    return fonts.fitted(escape(text, quote=False))


def _widths(heads: Sequence[str], cells: Sequence[Sequence[str]]) -> str:
    """Shares of the sheet: by the longest of a column, and never narrower than its longest word."""
    shares = []
    for place, name in enumerate(heads):
        said = [name, *(line[place] for line in cells[:LOOKED_AT])]
        word = max(len(word) for text in said for word in (text.split() or [""]))
        shares.append(max(NARROWEST, word, min(WIDEST, max(map(len, said)))))
    return " ".join(map(str, shares))
