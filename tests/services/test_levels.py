"""The office arranges who is warned and when: a level holds for all that runs, and does nothing twice."""

from __future__ import annotations

import pytest

from frontdesk.domain.alarms import HEAD, LEAD, OWNER
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotAllowed
from frontdesk.domain.events import EventKind
from frontdesk.domain.levels import LevelDraft, When, draft_of
from frontdesk.domain.measures import Action, Measure
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, local, ticket

HALF = LevelDraft(Measure.SOLUTION, When.SHARE, "50 %", OWNER)


def swept(office: Office) -> None:
    while office.alerts.sweep():
        pass


def told(office: Office, id: int) -> list[tuple[int, str]]:
    """(level, action) of everything that was done about the solution of a ticket, oldest first."""
    lines = [line for line in office.tickets.timeline(id) if line.kind is EventKind.TICKET_ESCALATED]
    steps = [step for line in reversed(lines) for step in line.data["steps"]]
    return [(step["level"], step["action"]) for step in steps if step["measure"] == Measure.SOLUTION]


def test_the_levels_stand_by_deadline_and_in_order_of_time(office: Office) -> None:
    solution = [draft_of(one) for one in office.levels.all() if one.measure is Measure.SOLUTION]
    assert [(one.when, one.amount) for one in solution] == [
        (When.SHARE, "75"),
        (When.SHARE, "90"),
        (When.EDGE, ""),
        (When.AFTER, "4 ч"),
    ]
    assert all(draft_of(draft_of(one).step(one.id)) == draft_of(one) for one in office.levels.all())


def test_a_new_level_holds_for_what_runs_already(office: Office, desk: Desk, clock: StoppedClock) -> None:
    clock.now = local(18, 9)
    id = ticket(office, desk, code="complaint.service")  # eight hours to the solution
    office.levels.save(desk, HALF)
    swept(office)
    assert told(office, id) == []
    clock.now = local(18, 13)
    swept(office)
    swept(office)
    assert told(office, id) == [(OWNER, Action.NOTIFY)]


def test_a_level_after_the_target_hands_the_ticket_over(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(18, 9)
    id = ticket(office, desk, code="complaint.service")
    team = next(row for row in office.teams.all() if row.id != office.tickets.card(id).team_id)
    draft = LevelDraft(Measure.SOLUTION, When.AFTER, "1 ч", LEAD, Action.REASSIGN, "high", team.id)
    office.levels.save(desk, draft)
    clock.now = local(18, 17, 59)
    swept(office)
    assert office.tickets.card(id).team_id != team.id
    clock.now = local(18, 18)
    swept(office)
    assert office.tickets.card(id).team_id == team.id


def test_a_level_that_is_taken_away_warns_nobody_and_comes_back_without_an_echo(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(18, 9)
    old = ticket(office, desk, code="complaint.service")
    id = office.levels.save(desk, HALF)
    clock.now = local(18, 13)
    swept(office)
    clock.forward(hours=1)
    young = ticket(office, desk, code="complaint.service")
    removed = office.levels.remove(desk, id)
    clock.now = local(18, 18, 30)
    swept(office)
    assert (OWNER, "notify") in told(office, old)
    assert told(office, young) == []
    office.levels.restore(desk, removed)
    assert id in [one.id for one in office.levels.all()]
    swept(office)
    assert told(office, old).count((OWNER, "notify")) == 2, "at its half and at its three quarters"
    assert told(office, young) == [(OWNER, "notify")]


@pytest.mark.parametrize(
    ("when", "amount"),
    [*((When.SHARE, typed) for typed in ("", "0", "120", "ч")), (When.AFTER, "скоро"), (When.BEFORE, "0")],
)
def test_what_is_no_moment_is_said_beside_its_field(
    office: Office, desk: Desk, when: When, amount: str
) -> None:
    with pytest.raises(Invalid) as shut:
        office.levels.save(desk, LevelDraft(when=when, amount=amount))
    assert [problem.field for problem in shut.value.problems] == ["amount"]


def test_only_who_sets_terms_arranges_levels_and_two_do_not_overwrite_each_other(
    office: Office, desk: Desk
) -> None:
    with pytest.raises(NotAllowed):
        office.levels.save(desk_of(office, Role.CLERK), HALF)
    id = office.levels.save(desk, HALF)
    changed = LevelDraft(Measure.SOLUTION, When.BEFORE, "30 мин", HEAD)
    office.levels.save(desk, changed, id, draft_of(HALF.step(id)))
    with pytest.raises(ChangedMeanwhile):
        office.levels.save(desk, HALF, id, draft_of(HALF.step(id)))
    assert draft_of(next(one for one in office.levels.all() if one.id == id)) == changed
