"""Teams of an office: what it starts with, who is in them, who is away, what goes where."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.db.models import Staff, Ticket
from frontdesk.db.models.teams import Route, StaffSkill, Team, TeamMember
from frontdesk.domain.errors import Invalid, NotAllowed, WrongState
from frontdesk.domain.routing import Route as RouteRow
from frontdesk.domain.staff import Desk, OfficeDraft, Role
from frontdesk.domain.teams import AbsenceDraft, AwayReason, PersonDraft, TeamDraft
from frontdesk.domain.tickets import Channel, TicketDraft
from frontdesk.services.founding import found
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, subject

Fresh = Callable[[str, bool], Database]


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


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


def test_a_team_is_made_changed_and_put_out_of_use(office: Office, lead: Desk) -> None:
    people = {person.short_name: person.id for person in office.teams.colleagues()}
    one, other = list(people.values())[:2]
    id = office.teams.save(
        lead, TeamDraft(name="Выездной приём", lead_id=one, members=((one, 2), (other, 1)))
    )
    team = next(team for team in office.teams.all() if team.id == id)
    assert {member.staff_id: member.level for member in team.members} == {one: 2, other: 1}
    office.teams.save(lead, TeamDraft(id, "Выездной приём", one, members=((one, 3),)))
    team = next(team for team in office.teams.all() if team.id == id)
    assert (team.level_of(one), team.level_of(other)) == (3, 0)
    office.teams.retire(lead, id)
    assert id not in {team.id for team in office.teams.all()}
    front = next(team for team in office.teams.all() if team.code == "front")
    with pytest.raises(WrongState):
        office.teams.retire(lead, front.id)
    assert office.journal.verify().is_whole


def test_what_cannot_be_a_team_is_refused_field_by_field(office: Office, lead: Desk) -> None:
    for draft, field in (
        (TeamDraft(name=" "), "name"),
        (TeamDraft(name="я" * 101), "name"),
        (TeamDraft(name="Архив", members=((1, 4),)), "members"),
        (TeamDraft(name="Архив", is_outside=True, members=((1, 1),)), "members"),
    ):
        with pytest.raises(Invalid) as refused:
            office.teams.save(lead, draft)
        assert [problem.field for problem in refused.value.problems] == [field]


def test_only_leads_and_administrators_shape_teams(office: Office) -> None:
    for role in (Role.AGENT, Role.CLERK, Role.REGISTRAR, Role.CLAIMS_MANAGER):
        somebody = desk_of(office, role)
        for deed in (
            lambda d=somebody: office.teams.save(d, TeamDraft(name="Моя")),
            lambda d=somebody: office.teams.set_person(d, PersonDraft(1, "5")),
            lambda d=somebody: office.teams.set_routes(d, ()),
            lambda d=somebody: office.teams.retire(d, 1),
            lambda d=somebody: office.teams.go_away(d, AbsenceDraft(1, date(2026, 11, 18))),
        ):
            with pytest.raises(NotAllowed):
                deed()
    claims = next(team.id for team in office.teams.all() if team.code == "claims")
    draft = PersonDraft(2, "5", "Жестовый язык,  жестовый язык ", ((claims, 2),))
    office.teams.set_person(desk_of(office, Role.ADMINISTRATOR), draft)
    agent = next(person for person in office.teams.colleagues() if person.id == 2)
    assert (agent.capacity, agent.skills) == (5, ("жестовый язык",))
    assert next(team.level_of(2) for team in office.teams.all() if team.id == claims) == 2
    for typed in ("много", "201"):
        with pytest.raises(Invalid):
            office.teams.set_person(desk_of(office, Role.ADMINISTRATOR), PersonDraft(2, typed))


def test_who_is_away_is_seen_with_the_deputy_until_they_are_back(
    office: Office, lead: Desk, clock: StoppedClock
) -> None:
    agent = desk_of(office, Role.AGENT)
    id = office.teams.go_away(
        agent, AbsenceDraft(agent.staff_id, date(2026, 11, 18), date(2026, 11, 20), deputy_id=1)
    )
    assert next(p for p in office.teams.colleagues() if p.id == agent.staff_id).away is None
    clock.forward(days=1)
    away = next(p for p in office.teams.colleagues() if p.id == agent.staff_id).away
    assert away is not None
    assert (away.deputy_id, away.reason) == (1, AwayReason.VACATION)
    office.teams.come_back(lead, id)
    assert next(p for p in office.teams.colleagues() if p.id == agent.staff_id).away is None
    with pytest.raises(WrongState):
        office.teams.come_back(lead, id)
    with pytest.raises(Invalid):
        office.teams.go_away(lead, AbsenceDraft(agent.staff_id, date(2026, 11, 20), date(2026, 11, 18)))


def test_the_routing_table_is_the_offices_own(office: Office, lead: Desk) -> None:
    teams = {team.code: team.id for team in office.teams.all()}
    mail = RouteRow(teams["claims"], channel="email")
    office.teams.set_routes(lead, (mail, *office.teams.routes()))
    assert office.teams.routes()[0].channel == "email"
    sent = [
        office.tickets.open(lead, TicketDraft("Вопрос", subject(office), 1, channel))
        for channel in (Channel.EMAIL, Channel.PHONE)
    ]
    with office.database.read() as session:
        assert [session.get_one(Ticket, id).team_id for id in sent] == [teams["claims"], teams["front"]]
    office.teams.set_routes(lead, ())
    with office.database.read() as session:
        everybodys = office.tickets.open(lead, TicketDraft("Вопрос", subject(office), 1, Channel.EMAIL))
        assert session.get_one(Ticket, everybodys).team_id is None


FIRST_DAY = OfficeDraft(
    name="Центр", short_name="Центр", place="г. Волжанск", surname="Тимофеева", given="Галина",
    post="начальник отдела", password="длинный пароль",
)  # fmt: skip
