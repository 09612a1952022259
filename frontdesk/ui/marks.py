"""What was hit by a search, marked behind its letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from frontdesk.ui import theme

Marks = tuple[tuple[int, int], ...]  # (from, length)


def word_marks(text: str, terms: Sequence[str]) -> Marks:
    """(from, length) of every word of `text` that begins with a term; letters are compared folded."""
    folded = text.casefold().replace("ё", "е")
    if len(folded) != len(text):
        return ()
    found = [
        (match.start(), len(term))
        for term in terms
        for match in re.finditer(rf"(?<!\w){re.escape(term)}", folded)
    ]
    return tuple(sorted(set(found)))


def digit_marks(text: str, terms: Sequence[str]) -> Marks:
    """Where digits of a term stand in a written number, signs between them included."""
    found = []
    for term in terms:
        if term.isdigit() and len(term) >= 2:
            local = term[1:] if len(term) == 11 else term
            pattern = r"[\s\-()]*".join(local)
            found += [(match.start(), match.end() - match.start()) for match in re.finditer(pattern, text)][
                -1:
            ]
    return tuple(sorted(set(found)))


def draw_marks(painter: QPainter, rect: QRect, text: str, marks: Marks, font: QFont) -> None:
    """Before the text itself, which is drawn over them."""
    metrics = QFontMetrics(font)
    for start, length in marks:
        left = metrics.horizontalAdvance(text[:start])
        wide = metrics.horizontalAdvance(text[: start + length]) - left
        area = QRect(rect.left() + left, rect.top() + 1, wide, rect.height() - 2)
        painter.fillRect(area, theme.color("mark.match"))
