"""Two hundred desks of one server ask for the next ticket at the same moment."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import replace

from sqlalchemy import text

from frontdesk import home
from frontdesk.db import engines
from frontdesk.db.database import Database
from frontdesk.db.queries import journal
from frontdesk.domain.staff import Desk
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW, clock_from
from frontdesk.services.office import open_office
from tests.postgres import Server

DESKS, EACH = 200, 6
FREE = DESKS * 4  # fewer than are asked for
EVERYTHING_FREE = """
UPDATE ticket SET is_open = 1, owner_id = NULL, status = 'new', team_id = NULL, skill = '',
queue_at = opened_at WHERE id IN (SELECT id FROM ticket ORDER BY id LIMIT :count)
"""


def test_no_ticket_goes_to_two_of_two_hundred_connections(postgres: Server) -> None:
    database = postgres.database(seeded=False)
    demo.fill(database, home.resources(), 200, 1000)
    office = open_office(database, clock_from(DEMO_NOW), home.resources())
    desk = demo.sign_in(office)
    desks = [replace(desk, counter=None, workstation=f"desk-{place % 150}") for place in range(DESKS)]
    with database.write() as session:
        session.execute(text("UPDATE ticket SET is_open = 0"))
        session.execute(text(EVERYTHING_FREE), {"count": FREE})
        for one in desks:  # every desk's chain begins when somebody signs in there; some share a workstation
            journal.append(session, one, one.workstation, DEMO_NOW, [])
    url = database.engine.url.render_as_string(hide_password=False)
    start, answers = threading.Barrier(DESKS), [[] for _ in desks]  # type: ignore[var-annotated]

    def work(place: int, one: Desk) -> None:
        mine = Database(engines.postgres_engine(url))
        tickets = open_office(mine, clock_from(DEMO_NOW), home.resources()).tickets
        with mine.read() as session:
            session.execute(text("SELECT 1"))
        start.wait()
        answers[place] = [tickets.take_next(one) for _ in range(EACH)]
        mine.close()

    threads = [threading.Thread(target=work, args=pair) for pair in enumerate(desks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken = [one.ticket_id for answer in answers for one in answer if one is not None]
    assert Counter(taken).most_common(1)[0][1] == 1, "none twice"
    assert len(taken) == FREE, "none is left out"
    with database.read() as session:
        held = "SELECT count(*) FROM ticket WHERE is_open = 1 AND owner_id IS NOT NULL AND status = 'in_work'"
        assert session.execute(text(held)).scalar_one() == FREE
        lines = (
            "SELECT kind, count(*) FROM event WHERE workstation LIKE 'desk-%' AND ticket_id > 0 GROUP BY kind"
        )
        told = {kind: count for kind, count in session.execute(text(lines))}  # noqa: C416
    assert told["ticket.taken"] == told["ticket.status"] == FREE
    assert office.journal.verify().is_whole, "two desks that share a workstation follow one line each"
    database.close()
    postgres.drop(database)
