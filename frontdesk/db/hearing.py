"""What other programs commit to the same store, heard here as if it had been committed here.

Nobody waits for it: a job asks again and again (decision 9). A file only says that something was committed; what
it was, the journal's new lines tell. A server passes the Change itself from desk to desk.
"""

from __future__ import annotations

import json
import uuid
from typing import Any, Protocol

from sqlalchemy import Connection, Engine

from frontdesk.db.queries.prepared import Direct
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.events import EventKind

CHANNEL = "frontdesk"
EVERYTHING = Change(frozenset(Kind))
MOST = 200  # ids told one by one; beyond that the kinds have to do
LINES = (
    "SELECT id, client_id, ticket_id, visit_id, claim_id, act_id, CASE WHEN kind LIKE 'staff.%' THEN staff_id END, "
    f"kind FROM event WHERE id > ? ORDER BY id LIMIT {MOST + 1}"
)
KINDS = (Kind.EVENT, Kind.CLIENT, Kind.TICKET, Kind.VISIT, Kind.CLAIM, Kind.ACT, Kind.STAFF)
BESIDE = {EventKind.TEAMS_CHANGED.value: {Kind.TEAM, Kind.ROUTE, Kind.VIEW}}  # what no column of a line names
PRESENT = "SELECT kind, thing_id, workstation, since FROM presence"
KEEPALIVE = {"keepalives_idle": 20, "keepalives_interval": 5, "keepalives_count": 3, "connect_timeout": 3}


class Ear(Protocol):
    """`every_ms` is how often it wants to be asked."""

    every_ms: int

    def hear(self) -> Change | None:
        """What others committed since the last call, None for nothing; the first call only begins to listen."""

    def tell(self, connection: Connection | Direct, change: Change) -> None:
        """Pass on what is about to be committed here."""

    def said(self, change: Change) -> None:
        """This was committed here: it is nobody else's."""

    def close(self) -> None: ...


def ear_of(engine: Engine) -> Ear:
    return FileEar(engine) if engine.dialect.name == "sqlite" else ServerEar(engine)


class FileEar:
    """One held connection, asked for the version of the file: a microsecond while nothing happens."""

    every_ms = 300

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Any = None
        self._version, self._last = 0, 0
        self._present: frozenset[Any] = frozenset()
        self._own: set[int] = set()

    def hear(self) -> Change | None:
        is_new = self._connection is None
        ask = self._connected().execute
        (version,) = ask("PRAGMA data_version").fetchone()
        if version == self._version and not is_new:
            return None
        if is_new:
            self._last = ask("SELECT coalesce(max(id), 0) FROM event").fetchone()[0]
        lines = ask(LINES, (self._last,)).fetchall()
        present = frozenset(ask(PRESENT).fetchall())
        came_or_went, self._present = present != self._present and not is_new, present
        if lines:
            self._last = (
                lines[-1][0] if len(lines) <= MOST else ask("SELECT max(id) FROM event").fetchone()[0]
            )
        change = self._change([line for line in lines if line[0] not in self._own], came_or_went)
        self._own, self._version = {id for id in self._own if id > self._last}, version
        return change

    def tell(self, connection: Connection | Direct, change: Change) -> None:
        """The file's own version tells."""

    def said(self, change: Change) -> None:
        """A line that comes between this and `hear` is heard as another's: its page is painted twice."""
        if self._connection is not None:
            self._own |= {id for kind, id in change.ids if kind is Kind.EVENT and id > self._last}

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _change(self, lines: list[Any], came_or_went: bool) -> Change | None:
        present = {Kind.PRESENCE} if came_or_went else set()
        if len(lines) > MOST:
            return EVERYTHING
        ids = frozenset(
            (kind, id) for *told, _ in lines for kind, id in zip(KINDS, told, strict=True) if id is not None
        )
        kinds = frozenset(kind for kind, _ in ids).union(
            present, *(BESIDE.get(line[-1], ()) for line in lines)
        )
        return Change(kinds, ids) if kinds else None

    def _connected(self) -> Any:
        if self._connection is None:
            pooled = self._engine.raw_connection()
            pooled.detach()
            self._connection = pooled.dbapi_connection
            self._connection.execute("PRAGMA busy_timeout = 0")  # asked again soon anyway
        return self._connection


class ServerEar:
    """One held connection that listens; what came meanwhile is in its socket."""

    every_ms = 100

    def __init__(self, engine: Engine) -> None:
        self._engine, self._origin = engine, uuid.uuid4().hex
        self._connection: Any = None
        self._was_lost = False

    def hear(self) -> Change | None:
        driver = self._engine.dialect.loaded_dbapi
        try:
            was_lost = self._connection is None and self._was_lost
            heard = [json.loads(told.payload) for told in self._connected().notifies(timeout=0)]
        except driver.OperationalError:
            self.close()
            self._was_lost = True
            raise
        if was_lost:  # what was said meanwhile is not said again
            self._was_lost = False
            return EVERYTHING
        others = [told for told in heard if told["from"] != self._origin]
        kinds = frozenset(Kind(kind) for told in others for kind in told["kinds"])
        ids = frozenset((Kind(kind), id) for told in others for kind, id in told["ids"])
        return Change(kinds, ids) if kinds else None

    def tell(self, connection: Connection | Direct, change: Change) -> None:
        """Goes out with the commit, or not at all. Drafts are their author's, and written at every pause."""
        if change.kinds <= {Kind.DRAFT}:
            return
        ids = sorted(change.ids) if len(change.ids) <= MOST else []
        told = {"from": self._origin, "kinds": sorted(change.kinds), "ids": ids}
        connection.exec_driver_sql(f"SELECT pg_notify('{CHANNEL}', %s)", (json.dumps(told),))

    def said(self, change: Change) -> None:
        """What comes back is known by its origin."""

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _connected(self) -> Any:
        if self._connection is None:
            dialect = self._engine.dialect
            place, named = dialect.create_connect_args(self._engine.url)
            connection = dialect.loaded_dbapi.connect(*place, **named, **KEEPALIVE, autocommit=True)
            connection.execute(f"LISTEN {CHANNEL}")
            self._connection = connection
        return self._connection
