"""Who edits what: seen by name at other desks, gone when it leaves, forgotten when it dies."""

from __future__ import annotations

import pytest

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.presence import AtWork
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.CHIEF_SPECIALIST)


def seen(office: Office, desk: Desk, id: int = 7) -> list[str]:
    return [who.name for who in office.presence.look(desk, "client", id).others]


def test_the_other_desk_sees_who_edits_and_since_when(
    office: Office, desk: Desk, lead: Desk, clock: StoppedClock
) -> None:
    since = clock.now
    office.presence.enter(desk, "client", 7)
    clock.forward(seconds=30)
    (who,) = office.presence.look(lead, "client", 7).others
    assert (who.name, who.workstation, who.since) == (desk.staff.short_name, desk.workstation, since)
    assert seen(office, desk) == [], "nobody is in his own way"
    assert seen(office, lead, 8) == [], "of another card nothing is said"
    assert office.presence.look(lead, "ticket", 7) == AtWork()


def test_whoever_leaves_is_gone(office: Office, desk: Desk, lead: Desk) -> None:
    office.presence.enter(desk, "client", 7)
    office.presence.leave(lead, "client", 7)
    assert seen(office, lead) == [desk.staff.short_name], "nobody leaves for another"
    office.presence.leave(desk, "client", 7)
    office.presence.leave(desk, "client", 7)
    assert seen(office, lead) == []


def test_without_a_sign_of_life_one_is_forgotten_after_a_minute(
    office: Office, desk: Desk, lead: Desk, clock: StoppedClock
) -> None:
    office.presence.enter(desk, "client", 7)
    clock.forward(seconds=60)
    assert seen(office, lead) == [desk.staff.short_name]
    clock.forward(seconds=1)
    assert seen(office, lead) == []
    clock.forward(seconds=-21)
    office.presence.stay(desk, "client", 7)
    clock.forward(seconds=60)
    assert seen(office, lead) == [desk.staff.short_name], "a sign of life counts anew"


def test_whoever_was_swept_away_and_still_lives_comes_back(
    office: Office, desk: Desk, lead: Desk, clock: StoppedClock
) -> None:
    office.presence.enter(desk, "client", 7)
    clock.forward(minutes=5)
    office.presence.enter(lead, "client", 8)
    office.presence.stay(desk, "client", 7)
    assert seen(office, lead) == [desk.staff.short_name]


def test_coming_and_going_is_announced_and_a_sign_of_life_is_not(office: Office, desk: Desk) -> None:
    heard: list[Change] = []
    office.database.announced.append(heard.append)
    office.presence.enter(desk, "client", 7)
    office.presence.stay(desk, "client", 7)
    office.presence.leave(desk, "client", 7)
    assert [change.ids for change in heard] == [frozenset({(Kind.PRESENCE, 7)})] * 2


def test_another_person_at_the_same_workstation_edits_from_then_on(
    office: Office, desk: Desk, lead: Desk, clock: StoppedClock
) -> None:
    office.presence.enter(desk, "client", 7)
    clock.forward(seconds=10)
    after = desk_of(office, Role.CLERK, workstation=desk.workstation)
    office.presence.enter(after, "client", 7)
    (who,) = office.presence.look(lead, "client", 7).others
    assert (who.name, who.since) == (after.staff.short_name, clock.now)


def test_who_comes_second_is_not_let_in_until_it_is_handed_over(
    office: Office, desk: Desk, lead: Desk, clock: StoppedClock
) -> None:
    assert office.presence.enter(desk, "client", 7)
    assert not office.presence.enter(lead, "client", 7)
    stands = office.presence.look(lead, "client", 7)
    assert stands.holder is not None
    assert stands.holder.name == desk.staff.short_name
    assert office.presence.look(desk, "client", 7) == AtWork(is_mine=True), (
        "and the first hears nothing of it"
    )
    clock.forward(seconds=5)
    office.presence.ask(lead, "client", 7)
    (asking,) = office.presence.look(desk, "client", 7).asking
    assert (asking.name, asking.since) == (lead.staff.short_name, clock.now)
    clock.forward(seconds=5)
    office.presence.hand_over(desk, "client", 7)
    assert office.presence.look(lead, "client", 7) == AtWork(is_mine=True)
    after = office.presence.look(desk, "client", 7)
    assert after.holder is not None
    assert (after.holder.name, after.holder.since) == (lead.staff.short_name, clock.now)
    assert not after.asking


def test_with_several_asking_the_first_of_them_gets_it_and_the_others_go_on_asking(
    office: Office, desk: Desk, lead: Desk, clock: StoppedClock
) -> None:
    third = desk_of(office, Role.CLERK, workstation="desk-9")
    office.presence.enter(desk, "client", 7)
    office.presence.ask(third, "client", 7)
    clock.forward(seconds=1)
    office.presence.ask(lead, "client", 7)
    office.presence.hand_over(desk, "client", 7)
    stands = office.presence.look(third, "client", 7)
    assert stands.is_mine
    assert [who.name for who in stands.asking] == [lead.staff.short_name]
    office.presence.leave(lead, "client", 7)
    office.presence.hand_over(third, "client", 7)
    assert office.presence.look(third, "client", 7) == AtWork(is_mine=True), "nobody asks any more"


def test_who_is_not_answered_goes_in_beside_the_first(office: Office, desk: Desk, lead: Desk) -> None:
    office.presence.enter(desk, "client", 7)
    office.presence.ask(lead, "client", 7)
    assert office.presence.enter(lead, "client", 7, unanswered=True)
    for one, other in ((desk, lead), (lead, desk)):
        stands = office.presence.look(one, "client", 7)
        assert stands.is_mine
        assert stands.holder is None
        assert [who.name for who in stands.others] == [other.staff.short_name]
        assert not stands.asking
