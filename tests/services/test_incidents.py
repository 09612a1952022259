"""Incidents over a real office on every engine: offered, opened, joined, ended for all at once."""

from __future__ import annotations

import pytest

from frontdesk.domain.bulk import BulkDraft, Deed
from frontdesk.domain.errors import NotYet, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.incidents import IncidentRow
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import TaskDraft, TaskKind
from frontdesk.domain.ticket_cards import TicketDraft
from frontdesk.domain.tickets import Category, Channel
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, excused, subject, ticket, visit

SUBJECT = "reception.documents"


@pytest.fixture(autouse=True)
def calm(clock: StoppedClock) -> None:
    """What the made-up office did this morning is longer ago than an incident looks back."""
    clock.forward(minutes=40)


def flood(office: Office, desk: Desk, count: int = 7) -> list[int]:
    return [ticket(office, desk, client) for client in range(1, count + 1)]


def opened(office: Office, desk: Desk) -> tuple[IncidentRow, list[int]]:
    ids = flood(office, desk)
    return office.incidents.open(desk, subject(office)), ids


def test_the_seventh_ticket_brings_the_offer_and_the_sixth_does_not(office: Office, desk: Desk) -> None:
    before = office.incidents.strip(desk)
    assert before.offer is None
    flood(office, desk, 6)
    assert office.incidents.strip(desk).offer is None
    ticket(office, desk, 7)
    offer = office.incidents.strip(desk).offer
    assert offer is not None
    assert (offer.subject_id, offer.count, offer.minutes) == (subject(office), 7, 30)


def test_the_offer_is_gone_when_half_an_hour_is_over(office: Office, desk: Desk, clock: StoppedClock) -> None:
    flood(office, desk)
    clock.forward(minutes=31)
    assert office.incidents.strip(desk).offer is None


def test_any_door_counts(office: Office) -> None:
    lead = desk_of(office, Role.LEAD, counter=9)
    came = [office.visits.register(lead, visit(office)).ticket_id for _ in range(6)]
    first = office.tickets.card(came[0])
    office.tickets.open(lead, TicketDraft("Звонок", first.subject_id, 3, Channel.PHONE))
    offer = office.incidents.strip(lead).offer
    assert offer is not None
    assert (offer.subject_id, offer.count) == (first.subject_id, 7)


def test_opening_gathers_the_tickets_under_one_number_and_tells_each(office: Office, desk: Desk) -> None:
    incident, ids = opened(office, desk)
    assert (incident.count, incident.open_count, incident.closed_at) == (7, 7, None)
    for id in ids:
        card = office.tickets.card(id)
        assert (card.incident, card.script) == (incident.number, "incident")
        assert office.tickets.timeline(id)[0].kind is EventKind.TICKET_INCIDENT
    strip = office.incidents.strip(desk)
    assert (strip.offer, strip.standing) == (None, incident)
    assert office.scripts.script("incident") is not None


def test_later_tickets_of_the_subject_join_by_themselves_and_others_do_not(
    office: Office, desk: Desk
) -> None:
    incident, _ = opened(office, desk)
    later, other = ticket(office, desk, 9), ticket(office, desk, 9, "payment.missing")
    assert office.tickets.card(later).incident == incident.number
    assert office.tickets.card(other).incident == 0
    kinds = [event.kind for event in office.tickets.timeline(later)]
    assert kinds.index(EventKind.TICKET_INCIDENT) < kinds.index(EventKind.TICKET_OPENED)  # newest first


def test_of_two_desks_one_opens_it(office: Office, desk: Desk) -> None:
    flood(office, desk)
    office.incidents.open(desk, subject(office))
    with pytest.raises(WrongState):
        office.incidents.open(desk_of(office, Role.LEAD), subject(office))


def test_opened_by_mistake_its_tickets_stand_apart_again(office: Office, desk: Desk) -> None:
    incident, ids = opened(office, desk)
    office.incidents.take_back(desk, incident.id)
    assert {office.tickets.card(id).incident for id in ids} == {0}
    assert {office.tickets.card(id).script for id in ids} != {"incident"}
    assert office.incidents.strip(desk).standing is None
    assert office.incidents.open(desk, subject(office)).number == incident.number + 1


def test_an_incident_stands_in_the_way_of_no_undo(office: Office, desk: Desk) -> None:
    ids = flood(office, desk)
    card = office.tickets.wait_for_client(desk, ids[0])
    office.incidents.open(desk, subject(office))
    assert card.was is not None
    office.undoing.ticket(desk, card.was)
    assert office.tickets.card(ids[0]).incident


def test_closed_it_gathers_no_more_and_the_script_is_the_subject_s(office: Office, desk: Desk) -> None:
    incident, ids = opened(office, desk)
    office.incidents.close(desk, incident.id, "Сайт работает")
    assert office.tickets.card(ids[0]).script != "incident"
    assert office.tickets.card(ticket(office, desk, 9)).incident == 0
    office.incidents.reopen(desk, incident.id)
    assert office.tickets.card(ids[0]).script == "incident"
    assert office.incidents.strip(desk).standing is not None


def test_all_are_answered_through_the_gate_and_who_lacks_something_is_named(
    office: Office, desk: Desk
) -> None:
    incident, ids = opened(office, desk)
    for id in ids:
        excused(office, desk, id)
    due = office.clock().replace(hour=20)
    office.tasks.give(desk, TaskDraft(TaskKind.SUBTASK, "Проверить", due, ticket_id=ids[0]))
    todo = office.incidents.open_tickets(incident.id)
    done = office.bulk.run(desk, BulkDraft(Deed.ANSWER, note="Исправили, можно подавать"), todo)
    assert [one.id for one in done.refused] == [ids[0]]
    assert isinstance(done.refused[0].why, NotYet)
    assert {office.tickets.card(id).category for id in ids[1:]} == {Category.DONE}
    assert office.incidents.open_tickets(incident.id) == (ids[0],)
    assert office.bulk.undo(desk, done) == ()
    assert office.incidents.open_tickets(incident.id) == tuple(ids)


def test_numbers_are_the_office_s_data(office: Office) -> None:
    pattern = office.incidents.pattern
    assert (pattern.tickets, pattern.within.total_seconds(), pattern.script) == (7, 1800, "incident")
