"""Faces of the papers, and what to do with a character that a face lacks.

reportlab draws an empty box for a missing glyph and says nothing, so every text passes through `fitted`.
"""

from __future__ import annotations

import re
import threading
from functools import lru_cache
from html import unescape
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from frontdesk.domain.errors import PaperTrouble, ResourceMissing

TEXT, BOLD = "LiberationSerif", "LiberationSerif-Bold"
RUBLE = "PTSerif"  # Liberation has no ₽
BOXES = "Phosphor"  # ☐ and ☑ are in neither; drawn by the icon face
FIGURES = "Inter"  # the number on a slip is read from three metres: a face without serifs
NO_GLYPH = "□"

_FAMILIES = {
    TEXT: (
        "LiberationSerif-Regular.ttf",
        "LiberationSerif-Bold.ttf",
        "LiberationSerif-Italic.ttf",
        "LiberationSerif-BoldItalic.ttf",
    ),
    RUBLE: ("PTF55F.ttf", "PTF75F.ttf"),
    BOXES: ("phosphor.ttf",),
    FIGURES: ("Inter-SemiBold.ttf",),
}
_STYLES = ("", "-Bold", "-Italic", "-BoldItalic")
_BOX_CODES = {0x2610: 0xF2ED, 0x2611: 0xF0EA}  # ours → private codes of phosphor.ttf 1.3
_TAG = re.compile(r"<[^>]*>")
_lock = threading.Lock()
_folder: list[Path] = []


def register(folder: Path) -> None:
    """Makes the faces of `folder` known to reportlab; later calls cost nothing.

    The register of reportlab is one for the process, so the first folder holds. Only the text face is
    read here: the two others are read when a paper needs them.
    """
    with _lock:
        if not _folder:
            _read(TEXT, folder)
            _folder.append(folder)


def missing_glyphs(text: str, face: str | None = None) -> str:
    """What of `text` the `face` cannot draw (with None: no face of ours can), in order, once each."""
    faces = (TEXT, RUBLE, BOXES) if face is None else (face,)
    return "".join(dict.fromkeys(ch for ch in text if not any(has(name, ch) for name in faces)))


def figures() -> str:
    """The face of large numbers, read when first asked for."""
    _glyphs(FIGURES)
    return FIGURES


def has(face: str, character: str) -> bool:
    return character in _glyphs(face)


def fitted(markup: str, face: str = TEXT) -> str:
    """Paragraph markup in which what `face` lacks is set in a face that has it, else shown as □."""
    for character in set(markup) - _glyphs(face):
        markup = markup.replace(character, _in_another_face(character))
    return markup


def plain(markup: str) -> str:
    """Markup as bare text: for metadata and for lines that are drawn, not set."""
    return unescape(_TAG.sub("", markup))


def _in_another_face(character: str) -> str:
    if has(RUBLE, character):
        return f'<font name="{RUBLE}">{character}</font>'
    if has(BOXES, character):
        return f'<sub rise="2" size="12"><font name="{BOXES}">{character}</font></sub>'
    return NO_GLYPH


@lru_cache(maxsize=16)
def _glyphs(face: str) -> frozenset[str]:
    family = face.split("-")[0]
    if face not in pdfmetrics.getRegisteredFontNames():
        with _lock:
            _read(family, _folder[0])
    return frozenset(map(chr, pdfmetrics.getFont(face).face.charToGlyph)) | frozenset("\n\r\t")


def _read(family: str, folder: Path) -> None:
    names = []
    for style, file in zip(_STYLES, _FAMILIES[family], strict=False):
        path = folder / file
        if not path.is_file():
            raise ResourceMissing(path)
        try:
            font = TTFont(family + style, str(path))
        except TTFError as error:
            raise PaperTrouble(f"{file}: {error}") from error
        if family == BOXES:
            font.face.charToGlyph = {ours: font.face.charToGlyph[code] for ours, code in _BOX_CODES.items()}
            font.face.charWidths.update(
                (ours, font.face.charWidths[code]) for ours, code in _BOX_CODES.items()
            )
        pdfmetrics.registerFont(font)
        names.append(font.fontName)
    normal, bold, italic, both = names + names[-1:] * (4 - len(names))
    pdfmetrics.registerFontFamily(family, normal=normal, bold=bold, italic=italic, boldItalic=both)
