"""The seeded office's past: however many matters are told at once, each is counted as any other."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from frontdesk import home
from frontdesk.db.models import Event, Ticket
from frontdesk.db.models.clocks import Clock
from frontdesk.services import demo, proving
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.office import Office, open_office
from tests.conftest import ENGINES, StoppedClock


def test_every_clock_of_every_ticket_is_what_its_journal_tells(office: Office, database) -> None:
    counted, wrong = proving.differing(database, office.facts, DEMO_NOW)
    assert not wrong
    assert counted == demo.TICKETS
    assert office.journal.verify().is_whole


@pytest.mark.parametrize("engine", ENGINES)
def test_thousands_are_told_as_truly_as_a_few(engine: str, fresh) -> None:
    """So many that days share courses, and indexes are built behind the rows."""
    store = fresh(engine, False)
    demo.fill(store, home.resources(), 2500, 3000)
    office = open_office(store, StoppedClock(), home.resources())
    assert proving.differing(store, office.facts, DEMO_NOW) == (3000, ())
    assert office.journal.verify().is_whole
    with store.read() as session:
        states = Counter(session.execute(select(Clock.state)).scalars())
        assert states["met"] > 3000
        assert states["missed"] > 100  # who looks for what went wrong finds some
        solved = [at for at in session.execute(select(Ticket.solved_at)).scalars() if at is not None]
        assert DEMO_NOW - timedelta(days=5) < max(solved) < DEMO_NOW
        if engine != "postgresql":  # a server looks at each row by itself
            assert not session.execute(text("PRAGMA foreign_key_check")).all()


def test_the_lines_of_the_past_stand_in_the_order_in_which_they_happened(database) -> None:
    with database.read() as session:
        moments = list(session.execute(select(Event.at).order_by(Event.id)).scalars())
    past = [at for at in moments if at < DEMO_NOW - timedelta(days=30)]
    assert len(past) > 500
    assert past == sorted(past)
