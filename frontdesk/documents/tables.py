"""Lines of words as a file for a spreadsheet: OOXML (ECMA-376) written by hand, or CSV as Russian Excel reads it.

No cell can be a formula: in OOXML every one is an inline string, in CSV what a spreadsheet would take for a
formula (a cell that begins with =, +, −, @, a tab or a return) gets an apostrophe before it, as OWASP advises.
"""

from __future__ import annotations

import csv as written
import re
from collections.abc import Sequence
from html import escape
from io import BytesIO, StringIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Cells = Sequence[Sequence[str]]
DAY_ONE = (1980, 1, 1, 0, 0, 0)  # of every part: the same lines are the same bytes
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
_UNTOLD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # what XML 1.0 cannot hold
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_SHEET}.styles+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_LINKS}"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_LINKS}"><Relationship Id="rId1" Type="{_OFFICE}/worksheet" '
        f'Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{_OFFICE}/styles" '
        'Target="styles.xml"/></Relationships>'
    ),
    "xl/styles.xml": (
        f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
        '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill/></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
        '<cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>'
    ),
}


def csv(heads: Sequence[str], cells: Cells) -> bytes:
    """UTF-8 with its mark and semicolons, so that a double click opens it right."""
    out = StringIO()
    pen = written.writer(out, delimiter=";", lineterminator="\r\n")
    pen.writerows([[_harmless(cell) for cell in line] for line in (heads, *cells)])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def xlsx(heads: Sequence[str], cells: Cells) -> bytes:
    """One sheet, its head bold and held in sight, its columns as wide as their words."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as parcel:
        for name, text in {**_PARTS, "xl/worksheets/sheet1.xml": _sheet(heads, cells)}.items():
            part = ZipInfo(name, DAY_ONE)
            part.compress_type = ZIP_DEFLATED
            parcel.writestr(part, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}')
    return out.getvalue()


def _sheet(heads: Sequence[str], cells: Cells) -> str:
    widths = [
        min(60, max([len(head), *(len(line[place]) for line in cells[:200])]) + 2)
        for place, head in enumerate(heads)
    ]
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>'
        for place, width in enumerate(widths, 1)
    )
    lines = [_line(1, heads, 1), *(_line(number, line, 0) for number, line in enumerate(cells, 2))]
    return (
        f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{columns}</cols><sheetData>{''.join(lines)}</sheetData></worksheet>"
    )


def _line(number: int, cells: Sequence[str], style: int) -> str:
    told = "".join(
        f'<c r="{_letters(place)}{number}" s="{style}" t="inlineStr"><is><t xml:space="preserve">'
        f"{escape(_UNTOLD.sub('', cell), quote=False)}</t></is></c>"
        for place, cell in enumerate(cells)
    )
    return f'<row r="{number}">{told}</row>'


def _letters(place: int) -> str:
    """A … Z, AA …: the name of a column."""
    more, last = divmod(place, 26)
    return (_letters(more - 1) if more else "") + chr(ord("A") + last)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell
