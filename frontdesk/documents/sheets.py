"""Sheets for a person: headings and tables, in the usual print or in a large one."""

from __future__ import annotations

from typing import Any

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, LongTable, Paragraph, Spacer, TableStyle

from frontdesk.documents import blocks, fonts, template
from frontdesk.documents.page import SIZE, Sheet
from frontdesk.domain.sheets import SheetPaper, SheetSection

LARGE = 18  # points; smaller is no large print
_HEAD_RULE, _ROW_RULE = 0.8, 0.3


def story(words: template.PaperTemplate, paper: SheetPaper) -> tuple[Sheet, list[Flowable]]:
    filled = words.fill(paper)
    sheet = Sheet(title=filled["title"], author=filled["author"], day=paper.date)
    return sheet, _Story(words, filled, sheet.width, paper.is_large).of(paper)


class _Story:
    def __init__(
        self, words: template.PaperTemplate, filled: dict[str, Any], width: float, is_large: bool
    ) -> None:
        self._words, self._filled, self._width = words, filled, width
        size = LARGE if is_large else SIZE
        print_of = {"fontSize": size, "leading": size * (1.3 if is_large else 1.15), "alignment": TA_LEFT}
        self._look = blocks.style("sheet", **print_of)
        self._cell = blocks.style(
            "cell", **(print_of if is_large else {**print_of, "fontSize": 10.5, "leading": 13})
        )
        self._bold = blocks.style("bold", **print_of, fontName=fonts.BOLD)

    def of(self, paper: SheetPaper) -> list[Flowable]:
        story: list[Flowable] = [blocks.text(line, self._look) for line in self._filled["head"] if line]
        story += [Spacer(0, blocks.AIR), blocks.text(self._filled["heading"], self._bold)]
        story += self._paragraphs("lead")
        for section in paper.sections:
            story += self._section(section)
        return [*story, Spacer(0, blocks.AIR), *self._paragraphs("closing")]

    def _paragraphs(self, name: str) -> list[Flowable]:
        return [blocks.text(line, self._look, 4) for line in self._filled[name] if line]

    def _section(self, section: SheetSection) -> list[Flowable]:
        words = self._filled["sections"][section.name]
        heading = blocks.text(words["heading"], self._bold, blocks.AIR)
        room = CondPageBreak(5 * self._look.leading)  # a heading never stands alone at the foot of a page
        if not section.lines:
            return [room, heading, blocks.text(words["none"], self._look, 3)]
        cells = [
            [Paragraph(cell, self._cell) for cell in self._words.fill_row(words["row"], line)]
            for line in section.lines
        ]
        columns = [Paragraph(f"<b>{name}</b>", self._cell) for name in words["columns"]]
        shares = [int(share) for share in words["widths"].split()]
        table = LongTable(
            [columns, *cells] if columns else cells,
            [self._width * share / sum(shares) for share in shares],
            style=self._rules(bool(columns)),
            repeatRows=1 if columns else 0,
            hAlign="LEFT",
        )
        table.spaceBefore = 4
        return [room, heading, table]

    def _rules(self, has_head: bool) -> TableStyle:
        looks: list[tuple[Any, ...]] = [
            ("FONT", (0, 0), (-1, -1), fonts.TEXT, self._cell.fontSize),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3 * mm),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ("LINEBELOW", (0, 0), (-1, -1), _ROW_RULE, "black"),
        ]
        if has_head:
            looks.append(("LINEBELOW", (0, 0), (-1, 0), _HEAD_RULE, "black"))
        return TableStyle(looks)
