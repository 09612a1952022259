"""P13: two hundred desks of one server take the next ticket, beside the bare statement at the same concurrency.

The server is an embedded one, as it comes: durable. Each side has its connections open and its statement prepared;
both take from as many free tickets, in turns, for as long.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from frontdesk import home as homes
from frontdesk.bench.stores import Store, Stores
from frontdesk.bench.timing import Figure
from frontdesk.db import engines
from frontdesk.db.database import Database
from frontdesk.db.queries import journal
from frontdesk.domain.staff import Desk
from frontdesk.services.clock import DEMO_NOW, clock_from
from frontdesk.services.office import open_office

DESKS, SECONDS, ROUNDS, WARM = 200, 4.0, 3, 12
FREE = 20_000
BARE = """WITH next AS (
    SELECT id FROM ticket WHERE is_open = 1 AND owner_id IS NULL ORDER BY queue_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
) UPDATE ticket SET owner_id = %s FROM next WHERE ticket.id = next.id RETURNING ticket.id"""
ANEW = """UPDATE ticket SET is_open = 1, owner_id = NULL, status = 'new', team_id = NULL, skill = '',
queue_at = opened_at WHERE id IN (SELECT id FROM ticket ORDER BY id LIMIT %s)"""

KEEP = """CREATE TABLE taken AS SELECT id, is_open, owner_id, status, team_id, skill, queue_at, version
FROM ticket ORDER BY id LIMIT %s"""
BACK = """UPDATE ticket SET is_open = taken.is_open, owner_id = taken.owner_id, status = taken.status,
team_id = taken.team_id, skill = taken.skill, queue_at = taken.queue_at, version = taken.version
FROM taken WHERE taken.id = ticket.id"""

Take = Callable[[], int | None]


def taking(stores: Stores) -> Iterator[Figure]:
    with Stores(stores.clients, max(stores.tickets, FREE), "postgresql", stores.keep) as served:
        served.admit(DESKS + 100)
        office = _Office(served.store)
        with office.as_it_was():
            ours, bare = zip(
                *((office.rate(office.ours), office.rate(office.bare)) for _ in range(ROUNDS)), strict=True
            )
            office.check()
    yield _figure(stores.clients, sorted(ours), sorted(bare))


class _Office:
    """The demo's office on the server, with a desk for every connection."""

    def __init__(self, store: Store) -> None:
        engine = store.database.engine
        self._database, self._driver = store.database, engine.dialect.loaded_dbapi
        self._url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._desks = [
            replace(store.desk, counter=None, workstation=f"desk-{place}") for place in range(DESKS)
        ]
        with store.database.write() as session:
            for one in self._desks:
                journal.append(session, one, one.workstation, DEMO_NOW, [])

    @contextmanager
    def as_it_was(self) -> Iterator[None]:
        """What the tickets were is put back, for the other figures and the next run."""
        with self._driver.connect(self._url, autocommit=True) as connection:
            connection.execute(KEEP, (FREE,))
            try:
                yield
            finally:
                connection.execute(BACK)
                connection.execute("DROP TABLE taken")
                connection.execute("VACUUM ANALYZE ticket")

    def check(self) -> None:
        """Every line of these desks follows the one before it."""
        with self._database.read() as session:
            journal.at_one_moment(session)
            assert not list(journal.broken_links(session, [one.workstation for one in self._desks]))

    def ours(self, desk: Desk) -> tuple[Take, Callable[[], object]]:
        """The service as a desk has it."""
        mine = Database(engines.postgres_engine(self._url))
        tickets = open_office(mine, clock_from(DEMO_NOW), homes.resources()).tickets

        def take() -> int | None:
            taken = tickets.take_next(desk)
            return taken.ticket_id if taken is not None else None

        return take, mine.close

    def bare(self, desk: Desk) -> tuple[Take, Callable[[], object]]:
        connection = self._driver.connect(self._url, autocommit=True)

        def take() -> int | None:
            found = connection.execute(BARE, (desk.staff_id,)).fetchone()
            return int(found[0]) if found is not None else None

        return take, connection.close

    def rate(self, side: Callable[[Desk], tuple[Take, Callable[[], object]]]) -> float:
        """Tickets a second over all desks. None may go to two."""
        with self._driver.connect(self._url, autocommit=True) as connection:
            connection.execute(ANEW, (FREE,))
            connection.execute("VACUUM ANALYZE ticket")  # as a server does by itself within a minute
        start, over = threading.Barrier(DESKS + 1), threading.Event()
        taken: list[list[int]] = [[] for _ in self._desks]

        def work(place: int, desk: Desk) -> None:
            take, close = side(desk)
            for _ in range(WARM):
                take()
            start.wait()
            while not over.is_set() and (found := take()) is not None:
                taken[place].append(found)
            close()

        threads = [threading.Thread(target=work, args=pair) for pair in enumerate(self._desks)]
        for thread in threads:
            thread.start()
        start.wait()
        began = time.perf_counter()
        time.sleep(SECONDS)
        over.set()
        took = time.perf_counter() - began
        for thread in threads:
            thread.join()
        ids = [id for of_desk in taken for id in of_desk]
        assert len(ids) == len(set(ids)), "a ticket went to two desks"
        return len(ids) / took


def _figure(size: int, ours: list[float], bare: list[float]) -> Figure:
    """Milliseconds a ticket over the whole server: the rate is a thousand by them."""
    worst, best, middle = 1000 / ours[0], 1000 / ours[-1], 1000 / ours[len(ours) // 2]
    limit = 1000 / bare[len(bare) // 2]
    return {
        "id": "P13",
        "what": f"the next ticket taken, {DESKS} connections of one server; beside the bare statement",
        "size": size,
        "unit": "ms",
        "ours_p50": round(max(middle, best), 3),
        "ours_p95": round(worst, 3),
        "ours_p99": round(worst, 3),
        "limit_p50": round(limit, 3),
        "ratio": round(middle / limit, 2),
    }
