"""Signing in and out, counters, rights."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk import home
from frontdesk.db.models import Staff
from frontdesk.domain.errors import CounterTaken, NotFound, SignInRefused
from frontdesk.domain.staff import RIGHTS, Desk, Right, Role
from frontdesk.services import demo, passwords
from frontdesk.services.office import Office, open_office
from frontdesk.services.staff import ATTEMPTS, LOCKED_FOR
from tests.conftest import StoppedClock
from tests.services.people import desk_of


def wrong(office: Office, staff_id: int) -> SignInRefused:
    with pytest.raises(SignInRefused) as refused:
        office.staff.sign_in(staff_id, "не тот", None, "desk-3")
    return refused.value


def taken_by(office: Office) -> dict[int, str]:
    return {row.number: row.taken_by for row in office.staff.counters() if row.taken_by}


def test_a_password_is_stored_as_a_whole_argon2id_string(office: Office) -> None:
    with office.database.read() as session:
        for person in session.query(Staff):
            assert person.password.startswith("$argon2id$v=19$m=")
            assert demo.PASSWORD not in person.password.split("$")
    heavy = passwords.hash_password("тайна")
    assert "m=65536,t=3" in heavy
    assert passwords.verify(heavy, "тайна")
    assert not passwords.verify(heavy, "тайнА")
    assert not passwords.verify("", "")
    assert passwords.hash_password("тайна", light=True) != passwords.hash_password("тайна", light=True)


def test_attempts_are_counted_down_and_then_the_door_is_shut_for_a_while(
    office: Office, clock: StoppedClock
) -> None:
    id = demo.clerk(office)
    left = [wrong(office, id) for _ in range(ATTEMPTS)]
    assert [refused.attempts_left for refused in left] == [4, 3, 2, 1, 0]
    assert left[-1].locked_until == clock.now + LOCKED_FOR
    with pytest.raises(SignInRefused) as shut:
        demo.sign_in(office)
    assert shut.value.locked_until == clock.now + LOCKED_FOR, "even with the right password"
    clock.now += LOCKED_FOR - timedelta(seconds=1)
    wrong(office, id)
    clock.forward(seconds=2)
    assert demo.sign_in(office).staff_id == id
    assert wrong(office, id).attempts_left == 4, "counted anew"


def test_the_right_password_forgets_the_wrong_ones(office: Office) -> None:
    id = demo.clerk(office)
    wrong(office, id)
    wrong(office, id)
    demo.sign_in(office)
    assert wrong(office, id).attempts_left == 4


def test_nobody_is_refused_like_anybody(office: Office) -> None:
    assert wrong(office, 999_999).locked_until is None


def test_who_has_left_the_office_does_not_sign_in(office: Office) -> None:
    id = demo.clerk(office)
    with office.database.write() as session:
        session.get_one(Staff, id).is_active = False
    with pytest.raises(SignInRefused):
        office.staff.sign_in(id, demo.PASSWORD, 3, "desk-3")
    assert id not in {person.id for person in office.staff.people()}


def test_a_counter_is_taken_once(office: Office, desk: Desk) -> None:
    assert taken_by(office)[3] == desk.staff.short_name
    with pytest.raises(CounterTaken) as refused:
        desk_of(office, Role.CHIEF_SPECIALIST, counter=3)
    assert refused.value.by == desk.staff.short_name
    assert desk_of(office, Role.CHIEF_SPECIALIST, counter=6).counter == 6


def test_moving_to_another_counter_frees_the_first_and_leaving_frees_the_last(
    office: Office, desk: Desk
) -> None:
    moved = demo.sign_in(office, counter=6, workstation="desk-6")
    assert 3 not in taken_by(office)
    office.staff.sign_out(desk)
    assert taken_by(office)[6] == moved.staff.short_name, "the old desk frees what it had, no more"
    office.staff.sign_out(moved)
    assert 6 not in taken_by(office)


def test_signing_in_again_after_a_crash_finds_the_own_counter_free(office: Office, desk: Desk) -> None:
    assert demo.sign_in(office, counter=3).counter == desk.counter


def test_one_may_sign_in_without_a_counter(office: Office) -> None:
    before = taken_by(office)
    assert demo.sign_in(office, counter=None).counter is None
    assert taken_by(office) == before


def test_each_role_may_what_its_work_needs() -> None:
    assert set(RIGHTS) == set(Role)
    may = {role: {str(right) for right in rights} for role, rights in RIGHTS.items()}
    assert Right.REGISTER_CLAIMS not in may[Role.TRAINEE]
    assert Right.WORK_TICKETS in may[Role.TRAINEE]
    assert {Right.DECIDE_CLAIMS, Right.ISSUE_ACTS} & may[Role.CLERK] == set()
    assert {Right.DECIDE_CLAIMS, Right.ISSUE_ACTS} <= may[Role.SENIOR]
    shapes = {Right.SHAPE_CARDS, Right.SET_TERMS, Right.SHAPE_TEAMS, Right.SHAPE_PAPERS}
    assert may[Role.ADMINISTRATOR] == shapes | {Right.KEEP_STAFF}, "no business with clients, P-07"
    keepers = {role for role, rights in may.items() if Right.KEEP_STAFF in rights}
    assert keepers == {Role.LEAD, Role.DIRECTOR, Role.ADMINISTRATOR}
    assert may[Role.REGISTRAR] == {Right.EDIT_CLIENTS, Right.REGISTER_VISITS}


def test_a_home_without_an_office_says_so(fresh, clock: StoppedClock) -> None:
    empty = open_office(fresh("sqlite", False), clock, home.resources())
    with pytest.raises(NotFound):
        empty.staff.office()
    assert empty.staff.requisites() is None
    assert empty.staff.people() == ()
    assert empty.facts.zone.key == "Europe/Volgograd"


def test_the_office_knows_its_papers_words(office: Office) -> None:
    card = office.staff.office()
    assert card.is_demo
    assert (card.place, card.time_zone) == ("г. Волжанск", "Europe/Volgograd")
    assert card.director.endswith("Покровский")
