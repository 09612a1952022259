"""Who edits what: seen by name at other desks, gone when it leaves, forgotten when it dies."""

from __future__ import annotations

import pytest

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.CHIEF_SPECIALIST)


def seen(office: Office, desk: Desk, id: int = 7) -> list[str]:
    return [who.name for who in office.presence.others(desk, "client", id)]


def test_the_other_desk_sees_who_edits_and_since_when(
    office: Office, desk: Desk, lead: Desk, clock: StoppedClock
) -> None:
    since = clock.now
    office.presence.enter(desk, "client", 7)
    clock.forward(seconds=30)
    (who,) = office.presence.others(lead, "client", 7)
    assert (who.name, who.workstation, who.since) == (desk.staff.short_name, desk.workstation, since)
    assert seen(office, desk) == [], "nobody is in his own way"
    assert seen(office, lead, 8) == [], "of another card nothing is said"
    assert office.presence.others(lead, "ticket", 7) == ()
    office.presence.enter(lead, "client", 7)
    assert seen(office, desk) == [lead.staff.short_name]


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
    (who,) = office.presence.others(lead, "client", 7)
    assert (who.name, who.since) == (after.staff.short_name, clock.now)
