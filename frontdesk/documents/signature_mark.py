"""The visible mark of an electronic signature (ГОСТ Р 7.0.97-2016, 5.23) and where it covers nothing."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import pypdfium2 as pdfium
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from frontdesk.documents import fonts
from frontdesk.documents.page import BOTTOM, LEFT_KEPT_LONG, RIGHT, TOP
from frontdesk.domain.signing import MOST, Certificate

WIDE, HIGH, GAP = 83 * mm, 19 * mm, 4 * mm  # two of them stand beside each other within the widest margins
LOWER = 0.7  # of the height: no mark above that, where a paper begins
CORNER, PAD, LEADING, SIZE = 2 * mm, 2 * mm, 8.5, 7.5
HEAD = "ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ"
SHEET = "Лист электронных подписей"


@dataclass(frozen=True, slots=True)
class Room:
    """Where the marks of a paper stand, in points from the lower left of page `page` (from 0). `is_own`: the last page
    is full, so that they have a sheet of their own behind it.
    """

    page: int
    boxes: tuple[tuple[float, float, float, float], ...]
    is_own: bool


def room(issued: bytes) -> Room:
    """The same for the same bytes: whoever signs second finds the place that the first left."""
    paper = pdfium.PdfDocument(issued)
    try:
        count = len(paper)
        last = paper[count - 1]
        width, height = last.get_size()
        taken = sorted(one.get_bounds()[1::2] for one in last.get_objects())
        last.close()
    finally:
        paper.close()
    foot = _free(taken, height * LOWER) if width >= A4[0] - 1 else None
    if foot is not None:
        return Room(count - 1, _row(width, foot), is_own=False)
    return Room(count, _row(A4[0], A4[1] - TOP - 2 * GAP - HIGH), is_own=True)


def mark(certificate: Certificate, zone: ZoneInfo) -> bytes:
    """A page of the size of the mark: what 5.23 asks for, days by the office's own time."""
    since, until = (
        f"{day.astimezone(zone):%d.%m.%Y}" for day in (certificate.valid_from, certificate.valid_until)
    )
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDE, HIGH), pageCompression=1, initialFontName=fonts.TEXT)
    canvas.setLineWidth(0.8)
    canvas.roundRect(0.5, 0.5, WIDE - 1, HIGH - 1, CORNER)
    top = HIGH - PAD - SIZE
    canvas.setFont(fonts.BOLD, SIZE)
    canvas.drawCentredString(WIDE / 2, top, HEAD)
    canvas.setFont(fonts.TEXT, SIZE)
    top -= LEADING + 1
    for line in (
        f"Сертификат {certificate.serial}",
        *_cut(f"Владелец {certificate.owner}"),
        f"Действителен с {since} по {until}",
    ):
        canvas.drawString(PAD, top, line)
        top -= LEADING
    canvas.save()
    return out.getvalue()


def own_sheet(number: str) -> bytes:
    """A sheet for the marks alone."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, pageCompression=1, initialFontName=fonts.TEXT)
    canvas.setFont(fonts.TEXT, 12)
    canvas.drawString(LEFT_KEPT_LONG, A4[1] - TOP - 12, f"{SHEET} к документу № {number}")
    canvas.save()
    return out.getvalue()


def _free(taken: Sequence[tuple[float, float]], highest: float) -> float | None:
    """The foot of the lowest strip from edge to edge where nothing is; `taken` are (foot, top), the lowest first."""
    foot = BOTTOM
    for its_foot, its_top in taken:
        if its_foot >= foot + HIGH + GAP:
            break
        foot = max(foot, its_top + GAP)
    return foot if foot + HIGH <= highest else None


def _row(width: float, foot: float) -> tuple[tuple[float, float, float, float], ...]:
    """From the right margin: the left ones differ from paper to paper."""
    rights = [width - RIGHT - place * (WIDE + GAP) for place in reversed(range(MOST))]
    return tuple((right - WIDE, foot, right, foot + HIGH) for right in rights)


def _cut(text: str) -> list[str]:
    """Two lines at most, the last ending in «…» where the name is longer than that."""
    shown = "".join(ch if fonts.has(fonts.TEXT, ch) else fonts.NO_GLYPH for ch in text)
    lines: list[str] = simpleSplit(shown, fonts.TEXT, SIZE, WIDE - 2 * PAD)
    return lines if len(lines) < 3 else [lines[0], lines[1].rstrip() + "…"]
