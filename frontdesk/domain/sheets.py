"""Sheets given to a person: what was done and promised, who looked at their data, everything that is kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from frontdesk.domain.events import Strand


class SheetKind(StrEnum):
    """Each is a template of `resources/papers`."""

    DEEDS = "deeds"
    LOOKS = "looks"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class SheetFilter:
    """What of the timeline goes on the sheet: since a day, of one ticket, of one strand. Nothing said: everything."""

    since: dt.date | None = None
    ticket_id: int | None = None
    strand: Strand | None = None

    @property
    def asks_promises(self) -> bool:
        """Visits that were, calls and papers promise nothing."""
        return self.strand in (None, Strand.TICKETS, Strand.CLAIMS)


@dataclass(frozen=True, slots=True)
class DeedLine:
    """Something done; `kind` is of `EventKind`, `number` and `text` as the kind has them."""

    day: dt.date
    kind: str
    number: str = ""
    ticket: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """Something to come; `kind` is a key of the template's words."""

    due: dt.date
    kind: str
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class LookLine:
    day: dt.date
    time: str
    who: str
    post: str
    where: str
    field: str  # a key of the template's words
    ticket: str


@dataclass(frozen=True, slots=True)
class PairLine:
    """One value of the whole pack; `first` begins a new thing."""

    name: str
    value: str
    first: bool = False


Line = DeedLine | PromiseLine | LookLine | PairLine


@dataclass(frozen=True, slots=True)
class SheetSection:
    """Its heading and columns are in the template under `name`; without lines, the words for nothing."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class SheetPaper:
    kind: SheetKind
    date: dt.date
    time: str
    office_name: str
    office_short: str
    office_address: str
    office_phone: str
    person_name: str
    is_large: bool
    since: dt.date | None
    ticket: str
    strand: str  # empty: everything
    staff_name: str
    staff_post: str
    sections: tuple[SheetSection, ...]
