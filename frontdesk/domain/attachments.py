"""Files of a card: what may be kept, told by the bytes and never by the name."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

SIZE_LIMIT = 25 * 1024 * 1024
NAME_LIMIT = 120


class MediaType(StrEnum):
    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"
    TIFF = "image/tiff"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    ODT = "application/vnd.oasis.opendocument.text"
    TEXT = "text/plain"


@dataclass(frozen=True, slots=True)
class AttachmentDraft:
    """A file to be kept with a card, and perhaps with one of its tickets."""

    client_id: int
    name: str
    body: bytes
    ticket_id: int | None = None


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    id: int
    name: str
    media_type: MediaType
    size: int  # bytes
    sha256: str
    added_at: datetime
    staff_name: str
    ticket_id: int | None
    ticket_number: int | None


_BEGINNINGS: tuple[tuple[bytes, MediaType], ...] = (
    (b"%PDF-", MediaType.PDF),
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"II*\x00", MediaType.TIFF),
    (b"MM\x00*", MediaType.TIFF),
)
_ENDINGS = {
    MediaType.PDF: (".pdf",), MediaType.PNG: (".png",), MediaType.JPEG: (".jpg", ".jpeg"),
    MediaType.TIFF: (".tif", ".tiff"), MediaType.DOCX: (".docx",), MediaType.XLSX: (".xlsx",),
    MediaType.ODT: (".odt",), MediaType.TEXT: (".txt",),
}  # fmt: skip
_UNSEEN = re.compile("[\x00-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_MACROS = ("vbaproject.bin", "basic/", "scripts/")


def media_type(body: bytes) -> MediaType | None:
    """What the bytes are, whatever the file is called; None when cards do not keep such files.

    Office files with macros inside are not kept either.
    """
    for beginning, kind in _BEGINNINGS:
        if body.startswith(beginning):
            return kind
    if body.startswith(b"PK\x03\x04"):
        return _office_file(body)
    return MediaType.TEXT if _is_text(body) else None


def _office_file(body: bytes) -> MediaType | None:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as parts:
            names = {name.casefold() for name in parts.namelist()}
            if any(macro in name for name in names for macro in _MACROS):
                return None
            if "mimetype" in names:
                return MediaType.ODT if _said(parts) == MediaType.ODT.encode() else None
    except (zipfile.BadZipFile, KeyError, EOFError, zlib.error, OSError):
        return None
    if "[content_types].xml" not in names:
        return None
    if "word/document.xml" in names:
        return MediaType.DOCX
    return MediaType.XLSX if "xl/workbook.xml" in names else None


def _said(parts: zipfile.ZipFile) -> bytes:
    """What an OpenDocument file says it is: its first part, short and never packed."""
    entry = parts.getinfo("mimetype")
    is_plain = entry.compress_type == zipfile.ZIP_STORED and not entry.flag_bits & 1
    return parts.read(entry).strip() if is_plain and entry.file_size < 200 else b""


def _is_text(body: bytes) -> bool:
    """Neither markup nor a script: those a browser or a shell would run."""
    if not body or body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<", b"#!")):
        return False
    for encoding in ("utf-8-sig", "cp1251"):
        try:
            return not _NOT_TEXT.search(body.decode(encoding))
        except UnicodeDecodeError:
            continue
    return False


def tidy_name(name: str) -> str:
    """The last part of a path, without what cannot be seen, short enough for a list."""
    last = _UNSEEN.sub("", re.split(r"[/\\]", name)[-1]).strip(" .")
    stem, dot, ending = last.rpartition(".")
    if not dot or not stem:
        return last[:NAME_LIMIT] or "—"
    return f"{stem[: NAME_LIMIT - len(ending) - 1]}.{ending}"[:NAME_LIMIT]


def saved_name(name: str, kind: MediaType) -> str:
    """The name under which a file may leave the store: its ending agrees with what it is."""
    return name if name.casefold().endswith(_ENDINGS[kind]) else f"{name}{_ENDINGS[kind][0]}"
