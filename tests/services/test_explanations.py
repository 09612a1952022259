"""Why a deadline is where it is, from the journal: the same clocks as stored, told day by day."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from frontdesk.db.models.clocks import Clock
from frontdesk.domain.errors import NotFound
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import QueueFilter, Scope
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import ticket


def test_every_stored_clock_is_explained_to_its_due_time(office: Office, desk: Desk) -> None:
    for id in office.tickets.queue(desk, QueueFilter(Scope.ALL)).ids:
        found = office.explanations.of(id)
        with office.database.read() as session:
            stored = session.execute(
                select(Clock).where(
                    Clock.ticket_id == id, Clock.measure != "statute", Clock.state != "paused"
                )
            ).scalars()
            dues = {(c.measure, c.cycle): c.due for c in stored if c.due}
        told = {(c.measure, c.cycle): c.due for c in found.clocks}
        assert {key: told[key] for key in dues} == dues
        for clock in found.clocks:
            assert clock.days[0].starts is not None
            assert sum(day.due is not None for day in clock.days) == 1
            if clock.norm is not None and not clock.days[-1].stops:
                held = sum(day.paused for day in clock.days)
                assert sum(day.counted for day in clock.days) + held >= clock.norm


def test_a_pause_tells_who_stopped_the_clock(office: Office, desk: Desk, clock: StoppedClock) -> None:
    id = ticket(office, desk)
    clock.forward(minutes=30)
    office.tickets.wait_for_client(desk, id)
    clock.forward(hours=2)
    office.tickets.resume(desk, id)
    solution = next(c for c in office.explanations.of(id).clocks if c.measure == "solution")
    (day,) = [day for day in solution.days if day.stops]
    assert day.stops[0].who == desk.staff.short_name
    assert day.paused == 2 * 3600


def test_the_sheet_of_a_ticket_is_a_pdf_and_an_unknown_one_is_refused(office: Office, desk: Desk) -> None:
    assert office.explanations.sheet(desk, ticket(office, desk)).startswith(b"%PDF")
    with pytest.raises(NotFound):
        office.explanations.of(99_999)
