"""Requisite 31: the square that a camera reads, and its code in letters beside it."""

from __future__ import annotations

from itertools import groupby

import segno
from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from frontdesk.documents import fonts
from frontdesk.domain.papers.marks import Mark

SIDE, FOOT = 14 * mm, 5 * mm  # within the bottom margin, where every printer still prints
SIZE, LEADING, GAP = 9, 11, 2 * mm
LARGE = 20 * mm


def draw(canvas: Canvas, mark: Mark, right: float) -> None:
    """In the lower right corner of the page, its right edge at `right`."""
    canvas.setFillColor(black)
    canvas.setFont(fonts.TEXT, SIZE)
    left = right - (SIDE + GAP if mark.url else 0)
    canvas.drawRightString(left, FOOT + 1, mark.code)
    canvas.drawRightString(left, FOOT + 1 + LEADING, mark.chain)
    if mark.url:
        _square(canvas, mark.url, right - SIDE, FOOT, SIDE)


class Beside(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """A square at the right edge of the text, its words beneath; what comes next stands beside it."""

    def __init__(self, says: str, words: str) -> None:
        super().__init__()
        self._says, self._words = says, words

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._right = width
        return width, 0

    def draw(self) -> None:
        _square(self.canv, self._says, self._right - LARGE, -LARGE, LARGE)
        self.canv.setFont(fonts.TEXT, SIZE)
        self.canv.drawRightString(self._right, -LARGE - SIZE - 2, self._words)


def _square(canvas: Canvas, says: str, x: float, y: float, side: float) -> None:
    """Dark points of a row that touch are one stroke."""
    rows = segno.make_qr(says, error="m", boost_error=False).matrix
    point = side / len(rows)
    path = canvas.beginPath()
    for down, row in enumerate(rows, 1):
        start = 0
        for dark, points in groupby(row):
            length = len(list(points))
            if dark:
                path.rect(x + start * point, y + side - down * point, length * point, point)
            start += length
    canvas.drawPath(path, stroke=0, fill=1)
