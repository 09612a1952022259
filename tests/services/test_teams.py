"""Teams of an office: what it starts with, who is in them, who is away."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.db.models import Staff, Ticket
from frontdesk.db.models.teams import Route, StaffSkill, Team, TeamMember
from frontdesk.domain.staff import OfficeDraft
from frontdesk.services.founding import found

Fresh = Callable[[str, bool], Database]


def test_a_new_office_starts_with_teams_departments_and_routes(fresh: Fresh) -> None:
    database = fresh("sqlite", False)
    lead = found(database, home.resources(), FIRST_DAY, "Europe/Moscow")
    with database.read() as session:
        teams = {team.code: team for team in session.execute(select(Team)).scalars()}
        assert {"front", "claims", "districts"} == {
            code for code, team in teams.items() if not team.is_outside
        }
        assert {"sales", "support", "logistics", "finance", "payments"} < set(teams)
        members = session.execute(select(TeamMember.team_id).where(TeamMember.staff_id == lead)).scalars()
        assert set(members) == {team.id for team in teams.values() if not team.is_outside}
        routes = session.execute(select(Route).order_by(Route.position)).scalars().all()
        assert (routes[-1].team_id, routes[-1].subject_id) == (teams["front"].id, None), "nothing is left out"


def test_the_demo_office_has_sent_every_ticket_to_a_team(database: Database) -> None:
    with database.read() as session:
        assert session.execute(select(Ticket.id).where(Ticket.team_id.is_(None))).first() is None
        used = set(session.execute(select(Ticket.team_id).where(Ticket.is_open == 1)).scalars())
        assert len(used) > 1
        skilled = set(session.execute(select(StaffSkill.staff_id)).scalars())
        roles = session.execute(select(Staff.role).where(Staff.id.in_(skilled))).scalars()
        assert "senior" in set(roles)


FIRST_DAY = OfficeDraft(
    name="Центр", short_name="Центр", place="г. Волжанск", surname="Тимофеева", given="Галина",
    post="начальник отдела", password="длинный пароль",
)  # fmt: skip
