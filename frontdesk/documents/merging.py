"""One file of many papers."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable

import pypdfium2 as pdfium


def merge(papers: Iterable[bytes], told: Callable[[], bool] = lambda: True) -> bytes | None:
    """Their pages in order, as they are. `told` after each: False stops, and nothing is made."""
    whole = pdfium.PdfDocument.new()
    try:
        for paper in papers:
            part = pdfium.PdfDocument(paper)
            whole.import_pages(part)
            part.close()
            if not told():
                return None
        made = io.BytesIO()
        whole.save(made)
        return made.getvalue()
    finally:
        whole.close()
