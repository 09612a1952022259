"""What a test page measures a printer with: the distance from each edge of the sheet, and a length to be true."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from frontdesk.documents.page import BOTTOM, LEFT, RIGHT, TOP, read_as, strip_margin

THIN, TICK, LONG_TICK = 0.3, 1.5 * mm, 3 * mm
STRIP = 100 * mm  # narrower is a roll


class Ruler(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """A scale from each edge of the sheet to its margin; what a printer leaves out of it is its own margin."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        x, y = self.canv.absolutePosition(0, 0)
        wide, high = self.canv._pagesize
        sides = (strip_margin(wide),) * 4 if wide < STRIP else (LEFT, RIGHT, TOP, BOTTOM)
        left, right, top, bottom = sides
        self.canv.saveState()
        self.canv.translate(-x, -y)
        self.canv.setLineWidth(THIN)
        with read_as(self.canv, ""):
            for length, place, turn in (
                (left, (0, high / 2), 0), (right, (wide, high / 2), 180), (top, (wide / 2, high), 270),
                (bottom, (wide / 2, 0), 90),
            ):  # fmt: skip
                self.canv.saveState()
                self.canv.translate(*place)
                self.canv.rotate(turn)
                _scale(self.canv, length)
                self.canv.restoreState()
        self.canv.restoreState()


class Length(Flowable):  # type: ignore[misc]  # reportlab is untyped
    """So many millimetres, to be measured with a ruler."""

    def __init__(self, millimetres: float) -> None:
        super().__init__()
        self._length = millimetres * mm
        self.spaceBefore = 6

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self._length, LONG_TICK + 2

    def draw(self) -> None:
        self.canv.setLineWidth(THIN)
        _scale(self.canv, self._length)


def _scale(canvas: Canvas, length: float) -> None:
    """From the origin to the right: a tick each millimetre, a longer one each five."""
    for number in range(round(length / mm) + 1):
        tick = LONG_TICK if number % 5 == 0 else TICK
        canvas.line(number * mm, 0, number * mm, tick)
    canvas.line(0, 0, length, 0)
