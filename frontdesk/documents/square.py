"""Requisite 31: the square that a camera reads, and its code in letters beside it."""

from __future__ import annotations

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode import qr
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from frontdesk.documents import fonts
from frontdesk.domain.papers.marks import Mark

SIDE, FOOT = 14 * mm, 5 * mm  # within the bottom margin, where every printer still prints
SIZE, GAP = 9, 2 * mm


def draw(canvas: Canvas, mark: Mark, right: float) -> None:
    """In the lower right corner of the page, its right edge at `right`."""
    canvas.setFillColor(black)
    canvas.setFont(fonts.TEXT, SIZE)
    canvas.drawRightString(right - (SIDE + GAP if mark.url else 0), FOOT + 1, mark.code)
    if mark.url:
        drawn = Drawing(SIDE, SIDE)
        drawn.add(qr.QrCodeWidget(mark.url, barLevel="M", barBorder=0, barWidth=SIDE, barHeight=SIDE))
        renderPDF.draw(drawn, canvas, right - SIDE, FOOT)
