"""Calendars and their editions."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, select, text
from sqlalchemy.orm import Session, aliased

from frontdesk.db.models import Event, Staff, Ticket
from frontdesk.db.models.clocks import Clock, SlaTarget
from frontdesk.db.models.hours import Calendar, CalendarEdition
from frontdesk.db.models.teams import Team
from frontdesk.db.queries.staff import row as staff_row
from frontdesk.domain.edition_drafts import CalendarCard, CalendarKind, EditionRow
from frontdesk.domain.editions import DatedCalendar, Edition, Law, edition_of, load_body
from frontdesk.domain.events import EventKind
from frontdesk.domain.measures import Standing

OPEN = (Standing.RUNNING.value, Standing.PAUSED.value)
_COUNTED = EventKind.CALENDAR_COUNTED.value
# In the words of its index: bound values would have the whole journal read.
_RECOUNTS = text(
    f"kind IN ('{EventKind.CALENDAR_PUBLISHED.value}', '{EventKind.CALENDAR_GIVEN.value}', '{_COUNTED}')"
)


def dated(session: Session, zone: str, law: Law) -> tuple[Mapping[int, DatedCalendar], int]:
    """All calendars by their ids over what was published, and the id of the office's own."""
    calendars = list(session.execute(select(Calendar).order_by(Calendar.id)).scalars())
    zones = {calendar.id: calendar.tz or zone for calendar in calendars}
    editions: dict[int, list[Edition]] = defaultdict(list)
    for row in session.execute(
        select(CalendarEdition).where(CalendarEdition.published_at.is_not(None))
    ).scalars():
        editions[row.calendar_id].append(counted(row, zones[row.calendar_id], law))
    found = {id: DatedCalendar.of(zones[id], of_it, law) for id, of_it in editions.items()}
    own = next((calendar.id for calendar in calendars if calendar.is_default), min(found))
    return found, own


def counted(row: CalendarEdition, tz: str, law: Law) -> Edition:
    body = load_body(json.loads(row.body))
    return edition_of(tz, row.number, row.from_day, row.published_at, body, law)


def cards(session: Session) -> tuple[CalendarCard, ...]:
    """Those in use, each with its editions, drafts and the newest first."""
    made, published = aliased(Staff), aliased(Staff)
    question = (
        select(CalendarEdition, made, published)
        .outerjoin(made, made.id == CalendarEdition.made_by)
        .outerjoin(published, published.id == CalendarEdition.published_by)
        .order_by(
            CalendarEdition.published_at.is_not(None), CalendarEdition.number.desc(), CalendarEdition.id
        )
    )
    editions: dict[int, list[EditionRow]] = defaultdict(list)
    for row, maker, publisher in session.execute(question):
        editions[row.calendar_id].append(_edition(row, maker, publisher))
    return tuple(
        _card(calendar, editions[calendar.id])
        for calendar in session.execute(
            select(Calendar).where(Calendar.is_retired.is_(False)).order_by(Calendar.id)
        ).scalars()
    )


def _card(calendar: Calendar, editions: Sequence[EditionRow]) -> CalendarCard:
    return CalendarCard(
        calendar.id,
        calendar.code,
        CalendarKind(calendar.kind_of),
        calendar.name,
        calendar.tz,
        calendar.is_default,
        tuple(editions),
    )


def _edition(row: CalendarEdition, maker: Staff | None, publisher: Staff | None) -> EditionRow:
    return EditionRow(
        id=row.id,
        number=row.number,
        from_day=row.from_day,
        body=load_body(json.loads(row.body)),
        note=row.note,
        made_by=staff_row(maker).short_name if maker else "",
        made_at=row.made_at,
        published_at=row.published_at,
        published_by=staff_row(publisher).short_name if publisher else "",
    )


def open_tickets(session: Session, after: int, limit: int | None = None) -> tuple[int, ...]:
    """Open tickets behind an id, with a clock that counts. An id is no index here: a million closed ones precede."""
    question = (
        select(Ticket.id)
        .where(Ticket.is_open == 1, Ticket.id + 0 > after)
        .where(exists().where(Clock.ticket_id == Ticket.id, Clock.state.in_(OPEN)))
        .order_by(Ticket.id + 0)
    )
    return tuple(session.execute(question.limit(limit) if limit else question).scalars())


def due_behind(session: Session, calendar_id: int, at: datetime) -> tuple[int, ...]:
    """Open tickets with a clock of the contract that is due after a moment: only these may move."""
    question = select(Clock.ticket_id).where(*_of_open(calendar_id), Clock.due >= at)
    return tuple(sorted(set(session.execute(question).scalars())))


def last_due(session: Session, calendar_id: int) -> datetime | None:
    """When the last open clock of the contract over a calendar is due."""
    return session.execute(select(func.max(Clock.due)).where(*_of_open(calendar_id))).scalar()


def _of_open(calendar_id: int) -> tuple[ColumnElement[bool], ...]:
    """Clocks that the contract runs over a calendar: on open tickets only, which have an index."""
    is_open = Clock.ticket_id.in_(select(Ticket.id).where(Ticket.is_open == 1))
    return is_open, Clock.calendar_id == calendar_id, Clock.state.in_(OPEN), Clock.norm.is_not(None)


def is_unfinished(session: Session) -> bool:
    """An edition was published, or hours given to a team, and the open cases have not all been counted by it yet."""
    question = select(Event.kind_of).where(_RECOUNTS).order_by(Event.id.desc()).limit(1)
    return session.execute(question).scalar() not in (None, _COUNTED)


def names(session: Session) -> tuple[tuple[int, str], ...]:
    """(id, name) of those in use."""
    question = select(Calendar.id, Calendar.name).where(Calendar.is_retired.is_(False))
    return tuple((*row,) for row in session.execute(question))


def used_by(session: Session, calendar_id: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The teams whose hours these are, and the rows of the contract that name them."""
    teams = select(Team.name).where(Team.calendar_id == calendar_id, Team.is_retired.is_(False))
    rows = select(SlaTarget.name).where(SlaTarget.calendar_id == calendar_id)
    return (
        tuple(session.execute(teams.order_by(Team.name)).scalars()),
        tuple(session.execute(rows.order_by(SlaTarget.position)).scalars()),
    )


def next_number(session: Session, calendar_id: int) -> int:
    question = select(func.max(CalendarEdition.number)).where(CalendarEdition.calendar_id == calendar_id)
    return (session.execute(question).scalar_one() or 0) + 1
