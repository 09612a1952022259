"""One file of papers and files from anywhere; what this program has made itself is bound by `sheaf`."""

from __future__ import annotations

import io
from collections.abc import Iterable

import pypdfium2 as pdfium
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

EDGE = 10 * mm  # around a picture that has a sheet to itself


def merge(papers: Iterable[bytes]) -> bytes:
    """Their pages in order, as they are."""
    whole = pdfium.PdfDocument.new()
    try:
        for paper in papers:
            part = pdfium.PdfDocument(paper)
            whole.import_pages(part)
            part.close()
        made = io.BytesIO()
        whole.save(made)
        return made.getvalue()
    finally:
        whole.close()


def flattened(pdf: bytes) -> bytes:
    """The same pages with what stands upon them (marks of signatures) drawn into them, to be shown and printed."""
    whole = pdfium.PdfDocument(pdf)
    try:
        whole.init_forms()
        for number in range(len(whole)):
            page = whole[number]
            page.flatten(pdfium.raw.FLAT_PRINT)
            page.close()
        made = io.BytesIO()
        whole.save(made)
        return made.getvalue()
    finally:
        whole.close()


def sheet(body: bytes) -> bytes | None:
    """A file as sheets that can be joined to others; None for what is neither a PDF nor a picture, or is broken."""
    if body.startswith(b"%PDF"):
        try:
            pdfium.PdfDocument(body).close()
        except pdfium.PdfiumError:
            return None
        return body
    try:
        return _of_picture(body)
    except (OSError, SyntaxError):  # the second is what a broken PNG meets
        return None


def _of_picture(body: bytes) -> bytes:
    """On a sheet of its own, as large as it fits, lying when it is wide."""
    picture = ImageReader(io.BytesIO(body))
    wide, high = picture.getSize()
    width, height = (A4[1], A4[0]) if wide > high else A4
    scale = min((width - 2 * EDGE) / wide, (height - 2 * EDGE) / high)
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=(width, height), pageCompression=1, invariant=1)
    left, foot = (width - wide * scale) / 2, (height - high * scale) / 2
    canvas.drawImage(picture, left, foot, wide * scale, high * scale, mask="auto")
    canvas.save()
    return made.getvalue()
