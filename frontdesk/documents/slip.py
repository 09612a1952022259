"""The slip of the queue, for an 80 mm roll. No personal data: it lies about in the hall."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import getFont, stringWidth
from reportlab.platypus import Flowable, HRFlowable

from frontdesk.documents import blocks, fonts, page, template
from frontdesk.documents.page import Sheet
from frontdesk.domain.visits import SlipPaper

ROLL = 80 * mm
MARGIN = 4 * mm  # thermal heads print 72 mm of the 80
NUMBER_HEIGHT = 28 * mm
NUMBER_WIDTH = 66 * mm


def render_slip(paper: SlipPaper, resources: Path) -> bytes:
    """A PDF of one strip, as long as its words need."""
    with page.drawing:
        page.prepare(resources)
        words = template.find(resources / "slips", "visit").fill(paper)
        sheet = Sheet(title=words["title"], author=words["author"], day=paper.day)
        return page.roll(sheet, _story(words), ROLL, MARGIN)


def _story(words: dict[str, str]) -> list[Flowable]:
    def line(key: str, size: float, before: float, bold: bool = False) -> Flowable:
        look = blocks.style(key, alignment=TA_CENTER, fontSize=size, leading=size * 1.15)
        return blocks.text(f"<b>{words[key]}</b>" if bold else words[key], look, before)

    return [
        line("office", 10, 0),
        line("caption", 11, 8),
        TallNumber(fonts.plain(words["number"])),
        line("offering", 13, 8, bold=True),
        line("issued", 11, 6),
        HRFlowable("100%", 0.5, color="black", dash=(1, 2), spaceBefore=8, spaceAfter=0),
        line("ahead", 13, 8, bold=True),
        line("norm", 11, 2),
        line("rule", 9, 8),
    ]


class TallNumber(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """Figures 28 mm high; five of them are twice as wide as the roll, so they are drawn narrower."""

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = number

    def getSpaceBefore(self) -> float:
        return 9

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._width = width
        return width, NUMBER_HEIGHT

    def draw(self) -> None:
        name = fonts.figures()
        face = getFont(name).face
        size = NUMBER_HEIGHT / face.capHeight * 1000
        natural = stringWidth(self._number, name, size)
        self.canv.saveState()
        narrow = min(1.0, NUMBER_WIDTH / natural)
        self.canv.translate((self._width - natural * narrow) / 2, 0)
        self.canv.scale(narrow, 1)
        self.canv.setFont(name, size)
        self.canv.drawString(0, 0, self._number)
        self.canv.restoreState()
