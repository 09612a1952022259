"""Files of a card: what may be kept, told by the bytes and never by the name."""

from __future__ import annotations

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
