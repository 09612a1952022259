"""Seeded offices of the size asked, made once to a run and thrown away with it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from frontdesk import home as homes
from frontdesk import settings
from frontdesk.db import engines, schema
from frontdesk.db.database import Database
from frontdesk.domain.staff import Desk
from frontdesk.home import Home
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW, clock_from
from frontdesk.services.office import Office, open_office
from frontdesk.settings import Settings

KEY = bytes(range(32))  # of made-up people
HISTORY = 500  # events of the first client
SMALL = 10_000


@dataclass(frozen=True)
class Store:
    """One home with its filled store."""

    home: Home
    key: bytes | None
    size: int

    @property
    def engine(self) -> str:
        return "encrypted" if self.key else "plain"

    @cached_property
    def database(self) -> Database:
        return Database(engines.sqlite_engine(self.home.store, self.key))

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
        return pooled.dbapi_connection


class Stores:
    """Made when first asked for."""

    def __init__(self, clients: int, tickets: int) -> None:
        self.clients, self.tickets = clients, tickets
        self._folder = tempfile.TemporaryDirectory(prefix="frontdesk-bench-")
        self._made: dict[tuple[bool, int], Store] = {}

    def __enter__(self) -> Stores:
        return self

    def __exit__(self, *_: object) -> None:
        for store in self._made.values():
            store.database.close()
        self._folder.cleanup()

    @property
    def folder(self) -> Path:
        return Path(self._folder.name)

    @property
    def encrypted(self) -> Store:
        return self._store(KEY, self.clients, self.tickets)

    @property
    def plain(self) -> Store:
        return self._store(None, self.clients, self.tickets)

    @property
    def small(self) -> Store:
        """Encrypted, and of a size beside which growth can be seen."""
        return self._store(KEY, SMALL, SMALL)

    def _store(self, key: bytes | None, clients: int, tickets: int) -> Store:
        place = (key is not None, clients)
        if place not in self._made:
            home = Home(Path(self._folder.name) / f"{'encrypted' if key else 'plain'}-{clients}")
            home.path.mkdir()
            settings.save(home.settings, Settings(made_up=key is None))
            store = Store(home, key, clients)
            schema.prepare(store.database.engine, home.copies)
            demo.fill(store.database, homes.resources(), clients, tickets, HISTORY)
            self._made[place] = store
        return self._made[place]
