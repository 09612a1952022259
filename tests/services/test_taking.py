"""«Взять следующее»: who is handed which ticket, and how that is taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from frontdesk.db.models import Staff, Ticket
from frontdesk.db.models.teams import Team, TeamMember
from frontdesk.domain.errors import NotAllowed, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import TicketDraft
from frontdesk.domain.tickets import Channel, Status
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, kinds, subject, ticket, visit

CODES = ("reception.documents", "complaint.service", "personal.data", "district.request")


@pytest.fixture
def free(office: Office) -> dict[str, int]:
    """Nobody's tickets, the first the most urgent, and nothing else that is open."""
    with office.database.write() as session:
        session.execute(update(Ticket).values(is_open=0))
    registrar = desk_of(office, Role.CLERK)
    ids = {code: ticket(office, registrar, code=code) for code in CODES}
    with office.database.write() as session:
        for place, id in enumerate(ids.values()):
            row = session.get_one(Ticket, id)
            row.owner_id, row.status = None, Status.NEW.value
            row.queue_at = row.opened_at + timedelta(minutes=place)
    return ids


def team(office: Office, code: str) -> int:
    with office.database.read() as session:
        return session.execute(select(Team.id).where(Team.code == code)).scalar_one()


def test_a_new_ticket_goes_to_its_team_by_whatever_door_it_came(office: Office, desk: Desk) -> None:
    expected = {
        "reception.documents": ("front", ""), "complaint.service": ("claims", ""),
        "district.request": ("districts", ""), "personal.data": ("front", "персональные данные"),
    }  # fmt: skip
    doors = (Channel.PHONE, Channel.VISIT, Channel.EMAIL, Channel.CHAT)
    for code, (name, skill) in expected.items():
        for door in doors:
            id = office.tickets.open(desk, TicketDraft("Вопрос", subject(office, code), 1, door))
            with office.database.read() as session:
                row = session.get_one(Ticket, id)
                assert (row.team_id, row.skill) == (team(office, name), skill), (code, door)
    slip = office.visits.register(desk, visit(office, 399))
    with office.database.read() as session:
        row = session.get_one(Ticket, slip.ticket_id)
        assert row.team_id == team(office, "front")
    events = kinds(office.tickets.timeline(slip.ticket_id))
    assert not [kind for kind in events if "team" in kind or "escal" in kind], "sent, not escalated"


def test_the_most_urgent_ticket_that_i_may_take_is_mine(office: Office, free: dict[str, int]) -> None:
    agent = desk_of(office, Role.AGENT)  # of the front and the districts, knows nothing of personal data
    taken = [office.tickets.take_next(agent) for _ in range(3)]
    assert [one and one.ticket_id for one in taken] == [
        free["reception.documents"],
        free["district.request"],
        None,
    ]
    card = office.tickets.card(free["reception.documents"])
    assert (card.owner_id, card.status) == (agent.staff_id, Status.IN_WORK)
    told = office.tickets.timeline(card.id)
    assert kinds(told)[-2:] == [EventKind.TICKET_TAKEN, EventKind.TICKET_STATUS]
    assert told[0].data["before"] == Status.NEW
    assert taken[0] is not None
    assert [event.id for event in reversed(told[:2])] == list(taken[0].lines)
    senior = desk_of(office, Role.SENIOR)
    assert [office.tickets.take_next(senior) is not None for _ in range(3)] == [True, True, False]
    assert office.journal.verify().is_whole


def test_taking_by_hand_and_taking_the_next_leave_the_same(office: Office, free: dict[str, int]) -> None:
    desk = desk_of(office, Role.AGENT)
    office.tickets.take_next(desk)
    office.tickets.take(desk, free["district.request"])
    one, other = (
        office.tickets.timeline(free[code])[:2] for code in ("reception.documents", "district.request")
    )
    told = [
        [(event.kind, event.staff_name, event.counter, event.data) for event in events]
        for events in (one, other)
    ]
    assert told[0] == told[1]
    with office.database.read() as session:
        rows = [session.get_one(Ticket, free[code]) for code in ("reception.documents", "district.request")]
        assert rows[0].status == rows[1].status == Status.IN_WORK


def test_a_full_desk_is_given_nothing_until_it_has_room(office: Office, free: dict[str, int]) -> None:
    agent = desk_of(office, Role.AGENT)
    with office.database.write() as session:
        session.get_one(Staff, agent.staff_id).capacity = 1
    assert office.tickets.take_next(agent) is not None
    assert office.tickets.take_next(agent) is None
    office.tickets.wait_for_client(agent, free["reception.documents"])
    assert office.tickets.take_next(agent) is not None, "a ticket that waits takes no room"


def test_what_waits_and_what_is_held_is_not_handed_out(office: Office, free: dict[str, int]) -> None:
    senior, agent = desk_of(office, Role.SENIOR), desk_of(office, Role.AGENT)
    office.tickets.take(senior, free["reception.documents"])
    office.tickets.wait_for_client(senior, free["district.request"])
    with office.database.write() as session:
        session.get_one(Ticket, free["district.request"]).owner_id = None
    assert office.tickets.take_next(agent) is None


def test_out_of_every_team_only_what_is_everybodys_is_mine(office: Office, free: dict[str, int]) -> None:
    agent = desk_of(office, Role.AGENT)
    with office.database.write() as session:
        for row in session.execute(select(TeamMember).where(TeamMember.staff_id == agent.staff_id)).scalars():
            session.delete(row)
    assert office.tickets.take_next(agent) is None
    with office.database.write() as session:
        session.get_one(Ticket, free["complaint.service"]).team_id = None
    taken = office.tickets.take_next(agent)
    assert taken is not None
    assert taken.ticket_id == free["complaint.service"]


def test_who_may_not_work_tickets_is_refused(office: Office) -> None:
    with pytest.raises(NotAllowed):
        office.tickets.take_next(desk_of(office, Role.REGISTRAR))


def test_what_was_handed_out_is_given_back_as_it_was(
    office: Office, free: dict[str, int], clock: StoppedClock
) -> None:
    agent = desk_of(office, Role.AGENT)
    with office.database.read() as session:
        row = session.get_one(Ticket, free["reception.documents"])
        before = (row.status, row.owner_id, row.team_id)
    taken = office.tickets.take_next(agent)
    assert taken is not None
    clock.forward(seconds=5)
    office.undoing.taken(agent, taken)
    with office.database.read() as session:
        row = session.get_one(Ticket, taken.ticket_id)
        assert (row.status, row.owner_id, row.team_id) == before
    with pytest.raises(WrongState):
        office.undoing.taken(agent, taken)
    again = [office.tickets.take_next(agent) for _ in range(2)]
    assert taken.ticket_id in {one.ticket_id for one in again if one is not None}, "it is handed out anew"
