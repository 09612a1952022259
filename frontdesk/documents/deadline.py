"""«Почему этот срок?» on paper: each clock with its strip of days, each term of the law with its steps."""

from __future__ import annotations

from typing import Any

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, LongTable, Paragraph, Spacer, TableStyle

from frontdesk.documents import blocks, fonts, template
from frontdesk.documents.page import Sheet
from frontdesk.domain.deadline_paper import ClockPart, DayBar, DeadlinePaper, TermPart
from frontdesk.domain.working_time import DAY_END, SegmentKind

BAR_WIDE, BAR_HIGH = 58 * mm, 3.2 * mm
_TEXT = blocks.style("deadline", fontSize=10.5, leading=13, alignment=TA_LEFT)
_SMALL = blocks.style("deadline day", fontSize=9, leading=11, alignment=TA_LEFT)
_BOLD = blocks.style("deadline heading", fontSize=11, leading=14, alignment=TA_LEFT, fontName=fonts.BOLD)
_GREY, _DARK = 0.82, 0.25  # of a pause and of what counted: told apart on any copier, as by their shapes


def story(words: template.PaperTemplate, paper: DeadlinePaper) -> tuple[Sheet, list[Flowable]]:
    filled = words.fill(paper)
    sheet = Sheet(title=filled["title"], author=filled["author"], day=paper.date)
    parts: list[Flowable] = [blocks.text(line, _TEXT) for line in filled["head"] if line]
    parts += [Spacer(0, blocks.AIR), blocks.text(filled["heading"], _BOLD)]
    for clock in paper.clocks:
        parts += _clock(words, filled, clock, sheet.width)
    for term in paper.terms:
        parts += _term(words, term)
    return sheet, [
        *parts,
        Spacer(0, blocks.AIR),
        *(blocks.text(line, _TEXT, 3) for line in filled["closing"]),
    ]


def _clock(
    words: template.PaperTemplate, filled: dict[str, Any], clock: ClockPart, width: float
) -> list[Flowable]:
    heading, *facts = words.fill_row("clock", clock)
    shown = _shown(clock.bars)
    rows: list[list[Any]] = [[Paragraph(f"<b>{name}</b>", _SMALL) for name in filled["columns"]]]
    for line, bar in zip(clock.days, clock.bars, strict=True):
        day, said = words.fill_row("day", line)
        rows.append([Paragraph(day, _SMALL), _Bar(bar, shown), Paragraph(said, _SMALL)])
    day_wide = 23 * mm
    table = LongTable(
        rows, [day_wide, BAR_WIDE + 4 * mm, width - day_wide - BAR_WIDE - 4 * mm], style=_RULES, repeatRows=1,
        hAlign="LEFT",
    )  # fmt: skip
    table.spaceBefore = 4
    told = [blocks.text(fact, _TEXT, 2) for fact in facts if fact]
    return [CondPageBreak(40 * mm), blocks.text(heading, _BOLD, blocks.AIR), *told, table]


def _term(words: template.PaperTemplate, term: TermPart) -> list[Flowable]:
    heading, *steps = words.fill_row("term", term)
    told = [blocks.text(f"{n}. {step}", _TEXT, 2) for n, step in enumerate(filter(None, steps), 1)]
    return [CondPageBreak(30 * mm), blocks.text(heading, _BOLD, blocks.AIR), *told]


def _shown(bars: tuple[DayBar, ...]) -> tuple[int, int]:
    """What of a day the bars show: the hours that any of them is open, and one more on either side."""
    ends = [minute for bar in bars for span in bar.hours for minute in span]
    ends += [bar.due for bar in bars if bar.due is not None]
    return (max(min(ends) - 60, 0), min(max(ends) + 60, DAY_END)) if ends else (0, DAY_END)


class _Bar(Flowable):  # type: ignore[misc]  # reportlab is not typed
    """Open hours as a frame, what counted filled dark, a pause light and hatched, the due time a thick line."""

    def __init__(self, bar: DayBar, shown: tuple[int, int]) -> None:
        super().__init__()
        self._bar, self._shown = bar, shown
        self.width, self.height = BAR_WIDE, BAR_HIGH + 2

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.setLineWidth(0.4)
        canvas.line(0, 1, BAR_WIDE, 1)
        for opened, closed in self._bar.hours:
            canvas.rect(self._x(opened), 1, self._x(closed) - self._x(opened), BAR_HIGH)
        for span in self._bar.spans:
            left, wide = self._x(span.start), self._x(span.end) - self._x(span.start)
            if span.kind is SegmentKind.OPEN:
                canvas.setFillGray(_DARK)
                canvas.rect(left, 1, wide, BAR_HIGH, stroke=0, fill=1)
            elif span.kind is SegmentKind.PAUSED:
                self._hatch(left, wide)
        if self._bar.due is not None:
            canvas.setLineWidth(1.6)
            at = self._x(self._bar.due)
            canvas.line(at, 0, at, BAR_HIGH + 2)
        canvas.setFillGray(0)

    def _hatch(self, left: float, wide: float) -> None:
        canvas = self.canv
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(left, 1, wide, BAR_HIGH)
        canvas.clipPath(path, stroke=1)
        canvas.setFillGray(_GREY)
        canvas.rect(left, 1, wide, BAR_HIGH, stroke=0, fill=1)
        at = left - BAR_HIGH
        while at < left + wide:
            canvas.line(at, 1, at + BAR_HIGH, 1 + BAR_HIGH)
            at += 3
        canvas.restoreState()

    def _x(self, minute: int) -> float:
        first, last = self._shown
        return float((min(max(minute, first), last) - first) / (last - first) * BAR_WIDE)


_RULES = TableStyle(
    [
        ("FONT", (0, 0), (-1, -1), fonts.TEXT, 9),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("LINEBELOW", (0, 0), (-1, -1), 0.3, "black"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, "black"),
    ]
)
