"""R18: where a term is near, the team that works on the ticket is asked by a person, and a log says who asked when."""

from __future__ import annotations

import pytest

from frontdesk.domain.alarms import NoteRow
from frontdesk.domain.courses import AddresseeKind, HandOverDraft
from frontdesk.domain.errors import AskedAlready, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Confirmation, Outcome
from frontdesk.domain.staff import Desk, Role
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, kinds, ticket


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


def of(office: Office, desk: Desk, id: int) -> list[str]:
    return [row.text for row in office.alerts.unseen(desk) if row.ticket_id == id]


def team_of(office: Office, id: int) -> str:
    return office.courses.team(office.tickets.card(id).team_id)


def asked(office: Office, desk: Desk, lead: Desk) -> int:
    """A ticket of a team that `desk` is in."""
    team = next(t for t in office.teams.all() if any(m.staff_id == desk.staff_id for m in t.members))
    id = ticket(office, desk)
    if office.tickets.card(id).team_id != team.id:
        office.courses.hand_over(desk, HandOverDraft(id, AddresseeKind.TEAM, team.id, "срок близко"))
    office.alerts.ask_team(lead, id)
    return id


def test_a_member_and_the_lead_hear_who_asks_and_the_journal_has_it(
    office: Office, desk: Desk, lead: Desk
) -> None:
    id = asked(office, desk, desk)
    assert of(office, desk, id) == [desk.staff.short_name], "so do the others of the team"
    assert of(office, lead, id) == [desk.staff.short_name]
    line = office.tickets.timeline(id)[0]
    assert (line.kind, line.data["team"]) == (EventKind.TICKET_TEAM_ASKED, team_of(office, id))
    assert line.data["again"] is False


def test_within_half_an_hour_it_is_asked_again_only_on_purpose(
    office: Office, desk: Desk, lead: Desk, clock: StoppedClock
) -> None:
    id = asked(office, desk, lead)
    clock.forward(minutes=29)
    with pytest.raises(AskedAlready) as refused:
        office.alerts.ask_team(desk, id)
    assert refused.value.by == lead.staff.short_name
    assert kinds(office.tickets.timeline(id)).count(EventKind.TICKET_TEAM_ASKED) == 1
    office.alerts.ask_team(desk, id, again=True)
    assert office.tickets.timeline(id)[0].data["again"] is True
    clock.forward(minutes=30)
    office.alerts.ask_team(desk, id)


def test_the_log_has_a_line_a_note_newest_first(
    office: Office, desk: Desk, lead: Desk, clock: StoppedClock
) -> None:
    first, at = asked(office, desk, lead), clock.now
    clock.forward(minutes=5)
    second = asked(office, desk, lead)
    team, card = team_of(office, first), office.tickets.card(first)
    log = office.alerts.notes(desk)
    assert [row.ticket_id for row in log] == [second, first]
    assert log[1] == NoteRow(at, lead.staff.short_name, team, first, card.number, card.title)


def test_a_note_that_nobody_has_looked_at_is_taken_back(office: Office, desk: Desk, lead: Desk) -> None:
    id = asked(office, desk, lead)
    ids, _ = office.alerts.ask_team(lead, id, again=True)
    office.alerts.take_back(lead, id, ids)
    assert len(office.alerts.notes(desk)) == 1
    ids, _ = office.alerts.ask_team(lead, id, again=True)
    office.alerts.see(desk, ids)
    with pytest.raises(WrongState):
        office.alerts.take_back(lead, id, ids)


def test_about_what_is_closed_nobody_is_asked(office: Office, desk: Desk) -> None:
    id = ticket(office, desk)
    office.courses.close(desk, id, Confirmation.CONFIRMED, Outcome.DONE)
    with pytest.raises(WrongState):
        office.alerts.ask_team(desk, id)
