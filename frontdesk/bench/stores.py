"""Seeded offices of the size asked, on the engine asked, made once to a run and thrown away with it."""

from __future__ import annotations

import os
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import event

from frontdesk import home as homes
from frontdesk import settings
from frontdesk.bench import held_key
from frontdesk.db import engines, schema
from frontdesk.db.database import Database
from frontdesk.db.queries import clients
from frontdesk.domain.staff import Desk
from frontdesk.home import Home
from frontdesk.opening import URL_VARIABLE
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW, clock_from
from frontdesk.services.office import Office, open_office
from frontdesk.settings import Settings

if TYPE_CHECKING:
    from frontdesk.bench.server import Server

ENGINES = ("encrypted", "plain", "postgresql")
KEY = bytes(range(32))  # of made-up people
HISTORY = 500  # events of the first client
SMALL = 10_000


@dataclass(frozen=True)
class Store:
    """One home with its filled store; the home's settings say on which engine."""

    home: Home
    size: int

    @cached_property
    def _settings(self) -> Settings:
        return settings.load(self.home.settings)

    @cached_property
    def engine(self) -> str:
        if self._settings.database_url:
            return "postgresql"
        return "plain" if self._settings.made_up else "encrypted"

    @cached_property
    def database(self) -> Database:
        if self._settings.database_url:
            return Database(engines.postgres_engine(self._settings.database_url))
        return Database(engines.sqlite_engine(self.home.store, KEY if self.engine == "encrypted" else None))

    @cached_property
    def office(self) -> Office:
        return open_office(self.database, clock_from(DEMO_NOW), homes.resources())

    @cached_property
    def desk(self) -> Desk:
        return demo.sign_in(self.office)

    def raw(self) -> Any:
        """A connection of the driver itself, opened as ours are."""
        pooled = self.database.engine.raw_connection()
        pooled.detach()  # closed by whoever asked
        driver: Any = pooled.dbapi_connection
        if self.engine == "postgresql":
            driver.autocommit = True
        return driver

    def fill(self, tickets: int) -> None:
        """With nobody else there: what breaks off is rolled back, and what is written need not last a power cut."""
        self.database.close()
        hasty = Store(self.home, self.size).database
        event.listen(hasty.engine, "connect", partial(_make_haste, hasty.engine.dialect.name))
        demo.fill(hasty, homes.resources(), self.size, tickets, HISTORY)
        hasty.close()

    def said(self, statement: str) -> str:
        """A statement in the words of the driver, whose marks differ."""
        return statement.replace("?", "%s") if self.engine == "postgresql" else statement


_HASTE = {
    "sqlite": (
        "PRAGMA journal_mode = TRUNCATE",  # new pages are written once
        "PRAGMA synchronous = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA temp_store = FILE",  # a sorted index of millions
    ),
    "postgresql": (
        "SET session_replication_role = replica",  # no foreign key is looked up
        "SET synchronous_commit = off",
        "SET maintenance_work_mem = '256MB'",
    ),
}


def _make_haste(engine: str, connection: Any, _: object) -> None:
    for statement in _HASTE[engine]:
        connection.execute(statement)
    if engine == "postgresql":
        connection.commit()


class Stores:
    """Made when first asked for; those in `keep` stay for the next run and are found there by it."""

    def __init__(
        self, clients: int, tickets: int, engine: str = ENGINES[0], keep: Path | None = None
    ) -> None:
        self.clients, self.tickets, self.engine = clients, tickets, engine
        self.keep = keep
        self._made: dict[int, Store] = {}
        self._left = ExitStack()

    def __enter__(self) -> Stores:
        return self

    def __exit__(self, *_: object) -> None:
        for store in self._made.values():
            store.database.close()
        self._left.close()

    @property
    def store(self) -> Store:
        return self._store(self.clients, self.tickets)

    def admit(self, connections: int) -> None:
        """A server lets so many in; said before the first store is asked for."""
        self._server.admit(connections)

    @property
    def small(self) -> Store:
        """Of a size beside which growth can be seen."""
        return self._store(SMALL, SMALL)

    @cached_property
    def _folder(self) -> Path:
        if self.keep is not None:
            return self.keep
        made = self._left.enter_context(tempfile.TemporaryDirectory(prefix="frontdesk-bench-"))
        Path(made).chmod(0o711)  # a server that we start is another user when we are root
        return Path(made)

    @cached_property
    def _server(self) -> Server:
        runtime = tempfile.TemporaryDirectory(prefix="frontdesk-runtime-")
        os.environ.setdefault("XDG_RUNTIME_DIR", self._left.enter_context(runtime))  # before it is imported
        from frontdesk.bench.server import Server  # noqa: PLC0415  of the development's tools

        server = Server(self._folder / "server")
        self._left.callback(server.stop)
        return server

    def _store(self, clients: int, tickets: int) -> Store:
        if clients not in self._made:
            name = f"{self.engine}_{clients}_{tickets}"
            home = Home(self._folder / name)
            home.path.mkdir(parents=True, exist_ok=True)
            url = self._server.url(name) if self.engine == "postgresql" else ""
            settings.save(home.settings, Settings(database_url=url, made_up=self.engine == "plain"))
            self._made[clients] = store = Store(home, clients)
            schema.prepare(store.database.engine, home.copies)
            if _is_empty(store):
                store.fill(tickets)
                if url:
                    self._server.settle(name)
        return self._made[clients]


def surroundings() -> dict[str, str]:
    """Of a child that paints where nobody sees it: it finds the key, and no server but that of its home."""
    own = {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": f"{held_key.__name__}.HeldKey",
        held_key.VARIABLE: KEY.hex(),
    }
    foreign = (URL_VARIABLE, "PYTHONDONTWRITEBYTECODE")  # the second has every start compile the program anew
    return {name: value for name, value in os.environ.items() if name not in foreign} | own


def _is_empty(store: Store) -> bool:
    with store.database.read() as session:
        return not clients.recent_ids(session, 1)
