"""Terms of the law stand on a ticket beside the contract: given with its kind, never paused, extended once."""

from __future__ import annotations

from datetime import date

import pytest

from frontdesk.domain.errors import Invalid, WrongState
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.measures import Measure
from frontdesk.domain.staff import Desk
from frontdesk.domain.statutes import CONSIDERATION, FORWARDING, REGISTRATION
from frontdesk.domain.tickets import Channel, ClockView, TicketDraft
from frontdesk.services import proving
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import ZONE, claim, local, subject, ticket, visit

QUESTION = "advice.booking"


def appeal(office: Office, desk: Desk, channel: Channel = Channel.VISIT) -> int:
    draft = TicketDraft("Жалоба", subject(office), 1, channel, "слова", TicketKind.COMPLAINT_59)
    return office.tickets.open(desk, draft)


def by_law(office: Office, id: int) -> dict[str, ClockView]:
    return {view.term: view for view in office.tickets.card(id).clocks if view.measure is Measure.STATUTE}


def day(view: ClockView) -> date:
    return view.due.astimezone(ZONE).date()


def test_an_appeal_gets_its_terms_with_its_kind(office: Office, desk: Desk, clock: StoppedClock) -> None:
    clock.now = local(10, 12)
    terms = by_law(office, appeal(office, desk))
    assert {code: day(view) for code, view in terms.items()} == {
        REGISTRATION: date(2026, 11, 13),
        CONSIDERATION: date(2026, 12, 10),
    }
    assert terms[REGISTRATION].met_at == clock.now, "it is registered as it is written down"


def test_a_kind_that_is_known_later_brings_its_terms_then(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id = ticket(office, desk, code=QUESTION)
    clock.now = local(12, 12)
    office.courses.set_kind(desk, id, TicketKind.COMPLAINT_59)
    terms = by_law(office, id)
    assert day(terms[REGISTRATION]) == date(2026, 11, 13), "from its receipt"
    assert day(terms[CONSIDERATION]) == date(2026, 12, 11), "12 December is a Saturday"


def test_a_kind_that_was_a_mistake_ends_its_terms(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = appeal(office, desk)
    clock.forward(hours=1)
    office.courses.set_kind(desk, id, TicketKind.QUESTION)
    assert not any(view.is_open for view in by_law(office, id).values())


def test_what_came_to_the_counter_is_forwarded_or_taken_in_its_seven_days(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """A visit about a matter that is an application waits for somebody; taken in work, it stays here."""
    given = office.visits.register(desk, visit(office, 70, "OO-01"))
    term = by_law(office, given.ticket_id)[FORWARDING]
    assert term.is_open
    clock.forward(minutes=5)
    office.tickets.take(desk, given.ticket_id)
    assert by_law(office, given.ticket_id)[FORWARDING].met_at == clock.now


def test_waiting_for_the_client_stops_the_contract_and_not_the_law(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id = appeal(office, desk)
    office.tickets.wait_for_client(desk, id)
    card = office.tickets.card(id)
    assert card.solution.paused
    assert not by_law(office, id)[CONSIDERATION].paused


def test_the_term_is_extended_once_and_only_of_an_appeal(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    clock.now = local(10, 12)
    id, other = appeal(office, desk), ticket(office, desk, code=QUESTION)
    with pytest.raises(Invalid):
        office.statutes.extend(desk, id, " ")
    with pytest.raises(WrongState):
        office.statutes.extend(desk, other, "запрос в другой орган")
    clock.now = local(1, 12, month=12)
    office.statutes.extend(desk, id, "запрос в другой орган")
    assert day(by_law(office, id)[CONSIDERATION]) == date(2026, 12, 30)
    with pytest.raises(WrongState):
        office.statutes.extend(desk, id, "ещё раз")
    assert proving.differing(office.database, office.facts, clock())[1] == ()


def test_a_claim_brings_its_term_and_the_decision_ends_it(office: Office, desk: Desk) -> None:
    id = ticket(office, desk, code=QUESTION)
    card = office.claims.register(desk, claim(id))
    (term,) = by_law(office, id).values()
    assert (day(term), term.met_at) == (card.deadline.due, None)
    office.undoing.claim(desk, card.id, card.version)
    assert by_law(office, id) == {}
