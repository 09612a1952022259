"""The act on an incident (D2): what happened, in which order, why, and what is done so that it does not come again."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from frontdesk.domain.acts import Person


@dataclass(frozen=True, slots=True)
class ChronicleLine:
    """When, what, who: a line of the chronicle. `told`: whom it was told to."""

    at: dt.datetime
    text: str
    who: str
    told: str


@dataclass(frozen=True, slots=True)
class RemedyLine:
    """`effect` is what was seen when somebody looked; empty until then."""

    kind: str  # domain.remedies.RemedyKind
    title: str
    owner: str
    due: dt.date
    check_on: dt.date | None
    stage: str  # domain.remedies.Stage
    effect: str


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """A term of 152-ФЗ ст. 21 ч. 3.1, and when it was kept."""

    notice: str  # domain.inquiries.Notice
    article_words: str
    due: dt.datetime
    told_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class IncidentActPaper:
    """All that is printed. Moments are local; the same facts give the same bytes."""

    edition: int  # of the template
    number: str  # "12-И"; empty for a project
    date: dt.date
    place: str
    office_parent: str
    office_name: str
    office_short: str
    approver_post: str
    approver: str  # "С. В. Громов"
    incident_number: str  # "И-17"
    title: str
    basis: str  # of the commission: "приказ от 12.11.2026 № 48"; empty when the author signs alone
    chair: Person  # or the author
    members: tuple[Person, ...]  # by alphabet
    priority: str  # domain.tickets.Priority
    impact: str  # domain.tickets.Level
    urgency: str
    text: str
    began_at: dt.datetime | None
    found_at: dt.datetime | None
    restored_at: dt.datetime | None
    minutes: int | None  # from the beginning to the restoring
    affected: int  # people
    tickets: int
    claims: tuple[str, ...]  # their numbers
    chronicle: tuple[ChronicleLine, ...]  # the oldest first
    direct: str
    whys: tuple[str, ...]
    root: str
    category: str  # as the office calls it
    problem: str
    done: str
    remedies: tuple[RemedyLine, ...]
    conclusions: str
    personal: str  # domain.inquiries.Personal
    notices: tuple[NoticeLine, ...]
    file_index: str
