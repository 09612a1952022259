"""Many lines by one statement, and a chain that a savepoint took back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Event
from frontdesk.db.queries import chain, journal
from frontdesk.domain.events import EventDraft, EventKind
from tests.conftest import StoppedClock

DESK = "chain-1"


def say(session: Session, now: datetime, *words: int) -> list[chain.Line]:
    drafts = [EventDraft(EventKind.CLIENT_CHANGED, data={"word": word}) for word in words]
    return journal.append(session, None, DESK, now, drafts)


def broken(database: Database) -> list[tuple[str, int]]:
    with database.read() as session:
        journal.at_one_moment(session)
        return list(journal.broken_links(session, [DESK]))


def test_a_hundred_lines_have_their_ids_in_their_order(database: Database, clock: StoppedClock) -> None:
    with database.write() as session:
        lines = say(session, clock(), *range(100))
    with database.read() as session:
        stored = session.execute(select(Event).where(Event.workstation == DESK).order_by(Event.seq)).scalars()
        assert [(event.id, event.hash) for event in stored] == [(line.id, line.hash) for line in lines]
    assert broken(database) == []


def test_lines_that_a_savepoint_took_back_leave_the_chain_whole(
    database: Database, clock: StoppedClock
) -> None:
    with database.write() as session:
        say(session, clock(), 1)
        taken_back = session.begin_nested()
        say(session, clock(), 2)
        taken_back.rollback()
        say(session, clock(), 3)
        with session.begin_nested():
            say(session, clock(), 4)
        last = say(session, clock(), 5)
    assert [line.seq for line in last] == [4]
    assert broken(database) == []
