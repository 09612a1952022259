"""Questions about teams, their people, who is away, and where a ticket goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from sqlalchemy import bindparam, delete, func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Client, Staff, Subject, Ticket, TicketStatus
from frontdesk.db.models.teams import Absence, StaffSkill, Team, TeamMember
from frontdesk.db.models.teams import Route as RouteLine
from frontdesk.domain import teams as domain
from frontdesk.domain.names import initials_after
from frontdesk.domain.routing import Route
from frontdesk.domain.teams import AbsenceRow, AwayReason, Colleague, Member, TeamRow

_ROUTES = (
    select(
        RouteLine.team_id, RouteLine.skill, RouteLine.kind_of, RouteLine.subject_id, RouteLine.offering_id,
        RouteLine.channel, RouteLine.segment, RouteLine.id, RouteLine.depth,
        func.coalesce(Subject.path, "").label("path"),
    )
    .outerjoin(Subject, Subject.id == RouteLine.subject_id)
    .where(RouteLine.is_retired.is_(False))
    .order_by(RouteLine.position, RouteLine.id)
)  # fmt: skip


def routes(session: Session) -> tuple[Route, ...]:
    """The routing table in the office's order."""
    return tuple(Route(*line[:8], line.depth, line.path) for line in session.execute(_ROUTES))


def segment(session: Session, client_id: int) -> str:
    """The kind of client that routes and targets may speak of."""
    return session.connection().execute(_SEGMENT, {"client": client_id}).scalar() or ""


_client = Client.metadata.tables[Client.__tablename__]  # of the table: every new ticket asks
_SEGMENT = select(_client.c.segment).where(_client.c.id == bindparam("client"))


def route_lines(session: Session) -> list[RouteLine]:
    """Those in use, in the office's order, locked: who moves one moves the others."""
    question = select(RouteLine).where(RouteLine.is_retired.is_(False))
    return list(
        session.execute(question.order_by(RouteLine.position, RouteLine.id).with_for_update()).scalars()
    )


def calendars(session: Session) -> dict[int, int]:
    """{team: calendar} of those that have hours of their own."""
    question = select(Team.id, Team.calendar_id).where(Team.calendar_id.is_not(None))
    return {id: calendar for id, calendar in session.execute(question) if calendar is not None}


def names(session: Session) -> tuple[tuple[int, str], ...]:
    """(id, name) of those in use."""
    question = select(Team.id, Team.name).where(Team.is_retired.is_(False))
    return tuple((*row,) for row in session.execute(question))


def open_tickets(session: Session, team_id: int) -> tuple[int, ...]:
    question = select(Ticket.id).where(Ticket.team_id == team_id, Ticket.is_open == 1).order_by(Ticket.id)
    return tuple(session.execute(question).scalars())


def stood_in_for(session: Session, staff_id: int, day: date) -> frozenset[int]:
    """Whose deputy somebody is on a day."""
    question = select(Absence).where(Absence.deputy_id == staff_id, Absence.ended_on.is_(None))
    found = (absence_row(row) for row in session.execute(question).scalars())
    return domain.stood_in_for(found, staff_id, day)


def worked_by(session: Session, staff_id: int, day: date) -> tuple[int, ...]:
    """The teams whose tickets somebody sees and takes on a day: their own, and those of whom they stand in for."""
    people = (staff_id, *stood_in_for(session, staff_id, day))
    question = select(TeamMember.team_id).where(TeamMember.staff_id.in_(people)).distinct()
    return tuple(sorted(session.execute(question).scalars()))


def members(session: Session, team_id: int) -> list[TeamMember]:
    return list(session.execute(select(TeamMember).where(TeamMember.team_id == team_id)).scalars())


def set_skills(session: Session, staff_id: int, skills: Iterable[str]) -> None:
    session.execute(delete(StaffSkill).where(StaffSkill.staff_id == staff_id))
    session.add_all(StaffSkill(staff_id=staff_id, skill=skill) for skill in skills)


def absences_of(session: Session, staff_id: int, day: date) -> list[Absence]:
    """Of one person, those that last on a day; not those that are only planned."""
    question = select(Absence).where(Absence.staff_id == staff_id, Absence.ended_on.is_(None))
    return [row for row in session.execute(question).scalars() if absence_row(row).covers(day)]


def teams(session: Session) -> tuple[TeamRow, ...]:
    """Those in use: with a desk here first, then the departments; both by name."""
    found = session.execute(
        select(Team).where(Team.is_retired.is_(False)).order_by(Team.is_outside, Team.name)
    )
    members: dict[int, list[Member]] = defaultdict(list)
    people = select(TeamMember, Staff).join(Staff, Staff.id == TeamMember.staff_id)
    for member, person in session.execute(people.where(Staff.is_active).order_by(Staff.surname)):
        members[member.team_id].append(Member(person.id, short(person), member.level))
    free = select(Ticket.team_id, func.count()).where(Ticket.is_open == 1, Ticket.owner_id.is_(None))
    waiting = {id: count for id, count in session.execute(free.group_by(Ticket.team_id))}  # noqa: C416 - rows
    return tuple(
        TeamRow(
            team.id, team.code, team.name, team.calendar_id, team.lead_id, team.is_outside,
            tuple(members[team.id]), waiting.get(team.id, 0), team.is_closed,
        )
        for team in found.scalars()
    )  # fmt: skip


def colleagues(session: Session, day: date) -> tuple[Colleague, ...]:
    """Everybody at work here, by surname."""
    skills: dict[int, list[str]] = defaultdict(list)
    for skill in session.execute(select(StaffSkill).order_by(StaffSkill.skill)).scalars():
        skills[skill.staff_id].append(skill.skill)
    busy = (
        select(Ticket.owner_id, func.count())
        .join(TicketStatus, TicketStatus.code == Ticket.status)
        .where(Ticket.is_open == 1, TicketStatus.category.in_(("new", "open")))
        .group_by(Ticket.owner_id)
    )
    in_work = {id: count for id, count in session.execute(busy)}  # noqa: C416 - rows
    away = {row.staff_id: row for row in absences(session) if row.covers(day)}
    people = session.execute(select(Staff).where(Staff.is_active).order_by(Staff.surname)).scalars()
    return tuple(
        Colleague(
            person.id, short(person), person.post, person.capacity, tuple(skills[person.id]),
            in_work.get(person.id, 0), away.get(person.id),
        )
        for person in people
    )  # fmt: skip


def absences(session: Session) -> tuple[AbsenceRow, ...]:
    """Those that nobody has ended, the earliest first."""
    question = select(Absence).where(Absence.ended_on.is_(None)).order_by(Absence.from_day, Absence.id)
    return tuple(absence_row(row) for row in session.execute(question).scalars())


def absence_row(row: Absence) -> AbsenceRow:
    return AbsenceRow(
        row.id, row.staff_id, row.from_day, row.until_day, AwayReason(row.reason), row.deputy_id, row.ended_on
    )


def short(person: Staff) -> str:
    return initials_after(person.surname, person.given, person.patronymic)
