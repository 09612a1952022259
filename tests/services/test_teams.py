"""Teams of an office: what it starts with, who is in them, what keeps them in use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import select

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.db.models import Staff, Ticket
from frontdesk.db.models.teams import Route, StaffSkill, Team, TeamMember
from frontdesk.domain.errors import ChangedMeanwhile, InUse, Invalid, NotAllowed, ProblemKind, WrongState
from frontdesk.domain.staff import Desk, OfficeDraft, Role
from frontdesk.domain.teams import MemberDraft, PersonDraft, TeamDraft, TeamRow, draft_of
from frontdesk.services.founding import found
from frontdesk.services.office import Office
from tests.services.people import desk_of

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
    members = (MemberDraft(one, 2), MemberDraft(), MemberDraft(other))
    id = office.teams.save(lead, TeamDraft(name="Выездной приём", lead_id=one, members=members))
    team = next(team for team in office.teams.all() if team.id == id)
    assert {member.staff_id: member.level for member in team.members} == {one: 2, other: 1}
    office.teams.save(lead, TeamDraft(id, "Выездной приём", one, members=(MemberDraft(one, 3),)))
    team = next(team for team in office.teams.all() if team.id == id)
    assert (team.level_of(one), team.level_of(other)) == (3, 0)
    office.teams.retire(lead, id)
    assert id not in {team.id for team in office.teams.all()}
    office.teams.restore(lead, id)
    assert id in {team.id for team in office.teams.all()}
    with pytest.raises(WrongState):
        office.teams.restore(lead, id)
    assert office.journal.verify().is_whole


def test_what_cannot_be_a_team_is_refused_field_by_field(office: Office, lead: Desk) -> None:
    for draft, field in (
        (TeamDraft(name=" "), "name"),
        (TeamDraft(name="я" * 101), "name"),
        (TeamDraft(name="Архив", members=(MemberDraft(1, 4),)), "members.0.level"),
        (TeamDraft(name="Архив", is_outside=True, members=(MemberDraft(1),)), "members.0.staff_id"),
        (TeamDraft(name="Архив", members=(MemberDraft(1), MemberDraft(1, 2))), "members.1.staff_id"),
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
            lambda d=somebody: office.teams.retire(d, 1),
            lambda d=somebody: office.teams.restore(d, 1),
            lambda d=somebody: office.teams.moves(d, 1, None),
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


def test_a_name_belongs_to_one_team_in_use(office: Office, lead: Desk) -> None:
    for name in ("Приём граждан", " приём ГРАЖДАН"):
        with pytest.raises(Invalid) as refused:
            office.teams.save(lead, TeamDraft(name=name))
        assert [problem.kind for problem in refused.value.problems] == [ProblemKind.TAKEN]
    id = office.teams.save(lead, TeamDraft(name="Выездной приём"))
    office.teams.retire(lead, id)
    other = office.teams.save(lead, TeamDraft(name="Выездной приём"))
    with pytest.raises(Invalid):
        office.teams.restore(lead, id)
    office.teams.retire(lead, other)
    office.teams.restore(lead, id)
    assert id in {team.id for team in office.teams.all()}


def test_what_another_desk_saved_first_is_not_saved_over(office: Office, lead: Desk) -> None:
    was = draft_of(team(office, "claims"))
    office.teams.save(lead, replace(was, name="Претензии"), was)
    with pytest.raises(ChangedMeanwhile):
        office.teams.save(lead, replace(was, name="Жалобы"), was)
    assert team(office, "claims").name == "Претензии"


def test_a_team_with_open_tickets_or_a_route_stays_in_use_and_says_why(office: Office, lead: Desk) -> None:
    front = team(office, "front")
    with pytest.raises(InUse) as refused:
        office.teams.retire(lead, front.id)
    assert (refused.value.what, refused.value.names) == ("routes", ("8", "9"))
    for route in office.routes.all():
        office.routes.retire(lead, route.id)
    with pytest.raises(InUse) as refused:
        office.teams.retire(lead, front.id)
    assert refused.value.what == "tickets"
    assert int(refused.value.names[0]) > 0


def test_nobody_who_has_left_and_no_hours_that_are_gone_belong_to_a_team(office: Office, lead: Desk) -> None:
    for draft, field in (
        (TeamDraft(name="Архив", lead_id=999), "lead_id"),
        (TeamDraft(name="Архив", members=(MemberDraft(999),)), "members.0.staff_id"),
        (TeamDraft(name="Архив", calendar_id=999), "calendar_id"),
    ):
        with pytest.raises(Invalid) as refused:
            office.teams.save(lead, draft)
        assert [problem.field for problem in refused.value.problems] == [field]


def team(office: Office, code: str) -> TeamRow:
    return next(team for team in office.teams.all() if team.code == code)


FIRST_DAY = OfficeDraft(
    name="Центр", short_name="Центр", place="г. Волжанск", surname="Тимофеева", given="Галина",
    post="начальник отдела", password="длинный пароль",
)  # fmt: skip
