"""Real engines for every test that asks: an SQLite file, an SQLCipher file, a PostgreSQL server of our own."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

keyring.set_keyring(fail.Keyring())  # neither who runs the tests nor another test's keyring is asked
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "XDG_RUNTIME_DIR" not in os.environ:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="frontdesk-runtime-")

from frontdesk import home
from frontdesk.db import engines, schema
from frontdesk.db.database import Database
from frontdesk.domain.staff import Desk
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW, Clock
from frontdesk.services.office import Office, open_office
from tests.postgres import Server

KEY = bytes(range(32))
ENGINES = ("sqlite", "sqlcipher", "postgresql")


class StoppedClock:
    """The demo's moment, moved only by the test."""

    def __init__(self) -> None:
        self.now = DEMO_NOW

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **how_far: float) -> datetime:
        self.now += timedelta(**how_far)
        return self.now


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A server of the test run's own. A machine where none can start fails here, loudly.

    Not below pytest's own folder: a second run of pytest would shut that folder to everybody but root,
    and the server is not root.
    """
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-postgres-"))
    server = Server(folder)
    yield server
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("stores")


@pytest.fixture
def fresh(
    stores: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Callable[[str, bool], Database]]:
    """`fresh(engine, seeded)`: a store of one's own, copied from one that was made once per run."""
    opened: list[Database] = []

    def make(engine: str, seeded: bool = True) -> Database:
        if engine == "postgresql":
            database = request.getfixturevalue("postgres").database(seeded)
        else:
            database = Database(engines.sqlite_engine(_file(stores, tmp_path, engine, seeded), _key(engine)))
        opened.append(database)
        return database

    yield make
    for database in opened:
        database.close()
        if database.engine.dialect.name == "postgresql":
            request.getfixturevalue("postgres").drop(database)


def _key(engine: str) -> bytes | None:
    return KEY if engine == "sqlcipher" else None


def _file(stores: Path, tmp_path: Path, engine: str, seeded: bool) -> Path:
    template = stores / f"{engine}-{seeded}.db"
    if not template.exists():
        made = engines.sqlite_engine(template, _key(engine))
        schema.prepare(made, stores)
        if seeded:
            demo.fill(Database(made), home.resources())
        with made.connect() as connection:
            connection.commit()
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        made.dispose()
    path = tmp_path / "office.db"
    shutil.copyfile(template, path)
    return path


@pytest.fixture(params=ENGINES)
def database(request: pytest.FixtureRequest, fresh: Callable[[str, bool], Database]) -> Database:
    """The seeded demo office, on each engine in turn."""
    return fresh(request.param, True)


@pytest.fixture
def office(database: Database, clock: Clock) -> Office:
    """All services over the seeded office, on each engine in turn, at the demo's moment."""
    return open_office(database, clock, home.resources())


@pytest.fixture
def desk(office: Office) -> Desk:
    """A senior specialist at counter 3: may do everything the chain asks."""
    return demo.sign_in(office, counter=3)
