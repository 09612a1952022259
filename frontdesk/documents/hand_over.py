"""The act of handing documents and cases over (content D4)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, LongTable, Paragraph, Spacer, TableStyle

from frontdesk.documents import blocks, fonts, page, template
from frontdesk.documents.page import Sheet
from frontdesk.domain.handing import HandOverPaper

_FOLDER, _NAME = "acts", "hand_over"
_SIZE, _RULE = 10, 0.4  # the rule of papers lets tables be smaller than the text


def hand_over_edition(resources: Path) -> int:
    """Of the template now in use; a new act keeps it."""
    return template.find(resources / _FOLDER, _NAME).edition


def render_hand_over(paper: HandOverPaper, resources: Path) -> bytes:
    """A PDF. Raises ResourceMissing (edition, font) or PaperTrouble (a template that does not fit)."""
    with page.drawing:
        page.prepare(resources)
        form = template.find(resources / _FOLDER, _NAME, paper.edition)
        words = form.fill(paper)
        sheet = Sheet(words["title"], words["author"], paper.date, project=words["project"])
        rows = [form.fill_row("line", line) for line in paper.lines]
        return page.build(sheet, _story(words, rows, sheet.width))


def _story(words: dict[str, Any], rows: list[list[str]], width: float) -> list[Flowable]:
    office = words["office"]
    parts = blocks.office_head(office["parent"], office["name"], office["short"], width)
    parts += blocks.kind_and_heading(words["kind"], words["heading"], width)
    parts += blocks.date_and_number(words["date"], words["number"], words["place"])
    parts += blocks.body(words["text"])
    parts += [Spacer(0, 6), _table(words["table"], rows, width)]
    signers = [(sign["role"], sign["name"]) for sign in words["signature"] if sign["role"]]
    return [*parts, blocks.together([*blocks.body(words["closing"]), blocks.signatures(signers, width)])]


def _table(words: dict[str, Any], rows: list[list[str]], width: float) -> LongTable:
    """Its head stands on every page; a row is never cut in two."""
    cell = blocks.style("cell", fontSize=_SIZE, leading=_SIZE * 1.2, alignment=TA_LEFT)
    shares = [int(share) for share in words["widths"].split()]
    lines = [[f"<b>{name}</b>" for name in words["columns"]], *rows]
    looks = [
        ("FONT", (0, 0), (-1, -1), fonts.TEXT, _SIZE),
        ("GRID", (0, 0), (-1, -1), _RULE, "black"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 1.2 * mm),
        ("RIGHTPADDING", (0, 0), (-1, -1), 1.2 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    return LongTable(
        [[Paragraph(text, cell) for text in line] for line in lines],
        [width * share / sum(shares) for share in shares],
        style=TableStyle(looks),
        repeatRows=1,
        splitInRow=0,
    )
