"""The page frame of ГОСТ Р 7.0.97: margins, page numbers, metadata, the mark of a project."""

from __future__ import annotations

import copy
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from frontdesk.documents import archival, fonts
from frontdesk.domain.errors import PaperTrouble
from frontdesk.domain.papers.marks import Mark

RIGHT, TOP, BOTTOM = 10 * mm, 20 * mm, 20 * mm
LEFT, LEFT_KEPT_LONG = 20 * mm, 30 * mm  # 30 when kept over ten years
ROLL_MARGIN, NARROW_MARGIN = 4 * mm, 5 * mm  # thermal heads print 72 mm of the 80, and 48 of the 58
NARROW = 60 * mm
SIZE = 12
CREATOR = "frontdesk"
_TRAITS: dict[str, Any] = {
    "invariant": 1,
    "pageCompression": 1,
    "initialFontName": fonts.TEXT,  # else reportlab names an unembedded Helvetica in every file
    "initialFontSize": SIZE,
    "lang": "ru-RU",
}

drawing = threading.RLock()  # reportlab parses paragraphs with one parser for the process


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a file says of itself. No personal data: a title is shown in lists and sent in mail."""

    title: str
    author: str
    day: date  # of the paper: the file carries it instead of the moment of drawing
    kept_long: bool = False
    roll: float = 0  # millimetres: a strip of that width, as long as its words need
    landscape: bool = False
    mark: Mark = Mark()

    @property
    def left(self) -> float:
        return float(LEFT_KEPT_LONG if self.kept_long else LEFT)

    @property
    def width(self) -> float:
        if self.roll:
            return float(self.roll * mm - 2 * strip_margin(self.roll * mm))
        return float(self.size[0] - self.left - RIGHT)

    @property
    def size(self) -> tuple[float, float]:
        return (A4[1], A4[0]) if self.landscape else (A4[0], A4[1])

    @property
    def number_baseline(self) -> float:
        """The figures of the page then stand 11 mm from the edge; the rule says at least 10."""
        return float(self.size[1] - 14 * mm)


def build(sheet: Sheet, story: Sequence[Flowable]) -> bytes:
    """The story on A4; the same story gives the same bytes. Hold `drawing` while making and building."""
    out = BytesIO()
    frame = Frame(sheet.left, BOTTOM, sheet.width, sheet.size[1] - TOP - BOTTOM, 0, 0, 0, 0)
    paper = BaseDocTemplate(out, pagesize=sheet.size, **_names(sheet), **_TRAITS)
    paper.addPageTemplates(PageTemplate("page", [frame], onPage=lambda canvas, _: _furnish(canvas, sheet)))
    try:
        paper.build(list(story), canvasmaker=lambda *args, **kwargs: _dated(Canvas(*args, **kwargs), sheet))
    except LayoutError as error:
        raise PaperTrouble(str(error)) from error
    return out.getvalue()


def strip_margin(width: float) -> float:
    """Points on each side of a strip that its thermal head does not reach."""
    return float(NARROW_MARGIN if width < NARROW else ROLL_MARGIN)


def roll(sheet: Sheet, story: Sequence[Flowable]) -> bytes:
    """The story on one strip as long as it needs."""
    width, room = sheet.roll * mm, sheet.width
    margin = strip_margin(width)
    heights = [part.getSpaceBefore() + part.wrap(room, A4[1])[1] for part in story]
    length = sum(heights) + 2 * margin
    out = BytesIO()
    canvas = _dated(Canvas(out, pagesize=(width, length), **_TRAITS), sheet)
    top = length - margin
    for part, height in zip(story, heights, strict=True):
        top -= height
        part.drawOn(canvas, margin, top)
    for name, value in _names(sheet).items():
        getattr(canvas, f"set{name.title()}")(value)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


@contextmanager
def read_as(canvas: Canvas, text: str) -> Iterator[None]:
    """What is drawn inside is found and copied as `text` (ActualText of PDF), whatever it looks like."""
    canvas._code.append(f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex()}>>> BDC")
    yield
    canvas._code.append("EMC")


def prepare(resources: Path) -> None:
    fonts.register(resources / "fonts")
    archival.find(resources)


def _names(sheet: Sheet) -> dict[str, str]:
    title, author = (fonts.plain(text).replace("\u00a0", " ") for text in (sheet.title, sheet.author))
    return {"title": title, "subject": title, "author": author, "creator": CREATOR}


def _dated(canvas: Canvas, sheet: Sheet) -> Canvas:
    """`invariant` alone would date every file 1 January 2000."""
    stamp = copy.copy(TimeStamp(1))
    stamp.YMDhms = (sheet.day.year, sheet.day.month, sheet.day.day, 0, 0, 0)
    canvas._doc._timeStamp = stamp
    canvas.setViewerPreference("DisplayDocTitle", "true")
    names = _names(sheet)
    archival.furnish(canvas, names["title"], names["author"], CREATOR, sheet.day)
    return canvas


def _furnish(canvas: Canvas, sheet: Sheet) -> None:
    """Page number from the second page on; on a project the word across the page and once more at its top.

    The big word is marked as text without content: read letter by letter at its slant it would tear the
    lines of the act apart in every search. The small one is there to be found, and survives a faint copy.
    """
    centre = sheet.left + sheet.width / 2
    canvas.saveState()
    if sheet.mark.word:
        with read_as(canvas, ""):
            canvas.saveState()
            canvas.setFillColor(HexColor(0xEBEBEB))
            canvas.setFont(fonts.BOLD, 110)
            canvas.translate(centre, sheet.size[1] / 2)
            canvas.rotate(52)
            canvas.drawCentredString(0, -38, sheet.mark.word)
            canvas.restoreState()
        canvas.setFillColor(HexColor(0x6B6B6B))
        canvas.setFont(fonts.TEXT, SIZE - 2)
        canvas.drawRightString(sheet.left + sheet.width, sheet.number_baseline, sheet.mark.word)
    if sheet.mark.copy:
        canvas.setFillColor(black)
        canvas.setFont(fonts.TEXT, SIZE - 2)
        canvas.drawString(sheet.left, sheet.number_baseline, sheet.mark.copy)
    if canvas.getPageNumber() == 1 and (sheet.mark.url or sheet.mark.code):
        from frontdesk.documents.square import draw  # 30 ms, and few papers have one

        draw(canvas, sheet.mark, sheet.left + sheet.width)
    if canvas.getPageNumber() > 1:
        canvas.setFillColor(black)
        canvas.setFont(fonts.TEXT, SIZE)
        canvas.drawCentredString(centre, sheet.number_baseline, str(canvas.getPageNumber()))
    canvas.restoreState()
