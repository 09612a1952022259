"""Employees come, change and leave: nobody is locked out, nothing is left in gone hands, every change is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.domain.accounts import AccountDraft, AccountRow
from frontdesk.domain.errors import (
    ChangedMeanwhile,
    InUse,
    Invalid,
    NotAllowed,
    OnOneself,
    SignInRefused,
    WrongState,
)
from frontdesk.domain.handing import HandOverDraft, HandOverReason
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.teams import AbsenceDraft, draft_of
from frontdesk.services import demo
from frontdesk.services.office import Office
from tests.services.people import desk_of

PASSWORD, OTHER = "ключ от окна 5", "другой ключ 77"
NEW = AccountDraft("Громова", "Анна", "Олеговна", "специалист", Role.CLERK, password=PASSWORD)


def lead_of(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


def row_of(office: Office, id: int) -> AccountRow:
    return next(row for row in office.accounts.all() if row.id == id)


def signs_in(office: Office, id: int, password: str) -> bool:
    try:
        office.staff.sign_in(id, password, None, "w")
    except SignInRefused:
        return False
    return True


def test_a_new_employee_signs_in_with_the_given_password_into_the_given_role_and_team(office: Office) -> None:
    team = next(team for team in office.teams.all() if not team.is_outside)
    id = office.accounts.save(lead_of(office), replace(NEW, team_id=team.id, surname="  Громова "))
    desk = office.staff.sign_in(id, PASSWORD, None, "w")
    assert (desk.staff.name, desk.staff.role, desk.staff.post) == (
        "Громова Анна Олеговна",
        Role.CLERK,
        "специалист",
    )
    assert next(one for one in office.teams.all() if one.id == team.id).level_of(id) == 1
    assert id in {person.id for person in office.teams.colleagues()}


def test_what_is_missing_or_wrong_is_told_at_its_field(office: Office) -> None:
    with pytest.raises(Invalid) as met:
        office.accounts.save(
            lead_of(office), AccountDraft(surname="Громова2", post="x" * 101, password="короче")
        )
    assert [problem.field for problem in met.value.problems] == ["surname", "given", "post", "password"]
    with pytest.raises(Invalid) as met:
        office.accounts.save(lead_of(office), replace(NEW, password=""))
    assert [problem.field for problem in met.value.problems] == ["password"]
    outside = next(team for team in office.teams.all() if team.is_outside)
    with pytest.raises(Invalid):
        office.accounts.save(lead_of(office), replace(NEW, team_id=outside.id))
    assert all(row.draft.surname != "Громова" for row in office.accounts.all())


def test_a_new_password_opens_an_account_that_wrong_ones_shut_and_its_undo_brings_the_former_back(
    office: Office,
) -> None:
    lead = lead_of(office)
    id = office.accounts.save(lead, NEW)
    for _ in range(5):
        assert not signs_in(office, id, "не тот")
    assert row_of(office, id).locked_until is not None
    assert not signs_in(office, id, PASSWORD)
    was = row_of(office, id).draft
    office.accounts.save(lead, replace(was, password=OTHER), id, was)
    assert row_of(office, id).locked_until is None
    assert signs_in(office, id, OTHER)
    office.accounts.take_back(lead, id, was, replace(was, password=OTHER))
    assert signs_in(office, id, PASSWORD)
    with pytest.raises(WrongState):
        office.accounts.take_back(lead, id, was, was)


def test_one_changes_the_own_password_with_the_one_one_has_and_nothing_else(office: Office) -> None:
    agent = desk_of(office, Role.AGENT)
    was = row_of(office, agent.staff_id).draft
    for current in ("", "не тот"):
        with pytest.raises(Invalid) as met:
            office.accounts.save(agent, replace(was, password=OTHER, current=current), agent.staff_id, was)
        assert [problem.field for problem in met.value.problems] == ["current"]
    office.accounts.save(agent, replace(was, password=OTHER, current=demo.PASSWORD), agent.staff_id, was)
    assert signs_in(office, agent.staff_id, OTHER)
    with pytest.raises(NotAllowed):
        office.accounts.save(agent, replace(was, post="директор"), agent.staff_id, was)
    other = next(row for row in office.accounts.all() if row.id != agent.staff_id)
    with pytest.raises(NotAllowed):
        office.accounts.save(agent, replace(other.draft, password=OTHER), other.id, other.draft)


@pytest.mark.parametrize("role", [Role.SENIOR, Role.CLERK, Role.REGISTRAR])
def test_only_who_heads_the_office_or_keeps_the_program_changes_accounts(office: Office, role: Role) -> None:
    desk = desk_of(office, role)
    other = next(row for row in office.accounts.all() if row.id != desk.staff_id)
    for deed in (
        lambda: office.accounts.save(desk, NEW),
        lambda: office.accounts.retire(desk, other.id),
        lambda: office.accounts.restore(desk, other.id),
    ):
        with pytest.raises(NotAllowed):
            deed()


def test_nobody_ends_their_own_account_or_gives_themselves_another_role(office: Office) -> None:
    lead = lead_of(office)
    was = row_of(office, lead.staff_id).draft
    with pytest.raises(OnOneself):
        office.accounts.retire(lead, lead.staff_id)
    with pytest.raises(OnOneself):
        office.accounts.save(lead, replace(was, role=Role.AGENT), lead.staff_id, was)


def test_who_was_let_go_meanwhile_lets_nobody_go(office: Office) -> None:
    lead = lead_of(office)
    second = office.accounts.save(lead, replace(NEW, role=Role.LEAD))
    theirs = office.staff.sign_in(second, PASSWORD, None, "w")
    assert office.staff.still(theirs)
    office.accounts.retire(lead, second)
    assert not office.staff.still(theirs)
    with pytest.raises(NotAllowed):
        office.accounts.save(theirs, NEW)
    with pytest.raises(NotAllowed):
        office.accounts.retire(theirs, lead.staff_id)


def test_another_role_is_seen_by_whoever_sits_with_the_former_one(office: Office) -> None:
    lead = lead_of(office)
    id = office.accounts.save(lead, NEW)
    desk, was = office.staff.sign_in(id, PASSWORD, None, "w"), row_of(office, id).draft
    office.accounts.save(lead, replace(was, post="старший специалист"), id, was)
    assert office.staff.still(desk)
    now = row_of(office, id).draft
    office.accounts.save(lead, replace(now, role=Role.REGISTRAR), id, now)
    assert not office.staff.still(desk)


def test_what_is_in_their_hands_is_handed_over_first_and_then_they_sign_in_no_more(office: Office) -> None:
    lead, clerk = lead_of(office), demo.sign_in(office, counter=3)
    with pytest.raises(InUse) as met:
        office.accounts.retire(lead, clerk.staff_id)
    assert met.value.what == "hands"
    people = {person.post: person.id for person in office.teams.colleagues()}
    office.handing.hand_over(
        lead,
        HandOverDraft(
            clerk.staff_id, to_staff_id=people["главный специалист"], witness_id=lead.staff_id,
            reason=HandOverReason.DISMISSAL, basis="приказ № 7-к",
        ),
    )  # fmt: skip
    for team in office.teams.all():
        if team.lead_id == clerk.staff_id:
            office.teams.save(lead, replace(draft_of(team), lead_id=lead.staff_id), draft_of(team))
    office.accounts.retire(lead, clerk.staff_id)
    assert not signs_in(office, clerk.staff_id, demo.PASSWORD)
    assert clerk.staff_id not in {person.id for person in office.staff.people()}
    assert all(counter.taken_by != clerk.staff.short_name for counter in office.staff.counters())
    assert office.accounts.all()[-1].id == clerk.staff_id, "behind those who are at work"
    office.accounts.restore(lead, clerk.staff_id)
    assert signs_in(office, clerk.staff_id, demo.PASSWORD)


def test_a_lead_of_a_team_and_a_deputy_are_not_let_go_before_another_is_named(office: Office) -> None:
    lead = lead_of(office)
    id = office.accounts.save(lead, NEW)
    team = next(team for team in office.teams.all() if not team.is_outside)
    office.teams.save(lead, replace(draft_of(team), lead_id=id), draft_of(team))
    with pytest.raises(InUse, match="leading"):
        office.accounts.retire(lead, id)
    now = next(one for one in office.teams.all() if one.id == team.id)
    office.teams.save(lead, replace(draft_of(now), lead_id=None), draft_of(now))
    away = office.absences.plan(lead, AbsenceDraft(0, lead.staff_id, "20.11.2026", deputy_id=id))
    with pytest.raises(InUse, match="deputy"):
        office.accounts.retire(lead, id)
    office.absences.end(lead, away)
    office.accounts.retire(lead, id)


def test_another_signs_the_papers_of_the_office_from_now_on_and_its_undo_names_the_former(
    office: Office,
) -> None:
    lead, before = lead_of(office), office.staff.office()
    id = office.accounts.save(lead, replace(NEW, post="директор"))
    was = row_of(office, id).draft
    office.accounts.save(lead, replace(was, signs=True), id, was)
    card = office.staff.office()
    assert (card.director, card.director_post) == ("А.\u00a0О.\u00a0Громова", "директор")
    with pytest.raises(InUse, match="signing"):
        office.accounts.retire(lead, id)
    now = row_of(office, id).draft
    with pytest.raises(Invalid):
        office.accounts.save(lead, replace(now, signs=False), id, now)
    office.accounts.take_back(lead, id, was, now)
    assert office.staff.office() == before


def test_what_another_desk_saved_is_not_saved_over_unseen(office: Office) -> None:
    lead = lead_of(office)
    id = office.accounts.save(lead, NEW)
    was = row_of(office, id).draft
    office.accounts.save(lead, replace(was, post="эксперт"), id, was)
    with pytest.raises(ChangedMeanwhile):
        office.accounts.save(lead, replace(was, role=Role.AGENT), id, was)
    with pytest.raises(ChangedMeanwhile):
        office.accounts.take_back(lead, id, replace(was, post="иное"), replace(was, post="другое"))


def test_every_change_is_a_line_of_the_journal_without_any_secret(office: Office) -> None:
    lead = lead_of(office)
    id = office.accounts.save(lead, NEW)
    was = row_of(office, id).draft
    office.accounts.save(lead, replace(was, role=Role.AGENT, password=OTHER), id, was)
    office.accounts.retire(lead, id)
    office.accounts.restore(lead, id)
    with office.database.read() as session:
        told = [
            dict(line)
            for line in session.connection()
            .exec_driver_sql("SELECT data FROM event WHERE kind = 'staff.changed' ORDER BY id")
            .mappings()
        ]
    lines = [str(line["data"]) for line in told]
    assert len(lines) == 4
    assert '"agent"' in lines[1]
    assert not any(secret in line for secret in (PASSWORD, OTHER, "argon2") for line in lines)
