"""A journal that really refuses its next line: a trigger of the database, not a mock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from frontdesk.db.database import Database

JournalRefusedError = DBAPIError
_WORDS = "the journal is full"
_SQLITE = (
    f"CREATE TRIGGER refuse BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, '{_WORDS}'); END",
    "DROP TRIGGER refuse",
)
_POSTGRESQL = (
    f"CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE '{_WORDS}'; END $$ LANGUAGE plpgsql;"
    "CREATE TRIGGER refuse BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION refuse()",
    "DROP TRIGGER refuse ON event; DROP FUNCTION refuse()",
)


@contextmanager
def journal_refusing(database: Database) -> Iterator[None]:
    put, remove = _SQLITE if database.engine.dialect.name == "sqlite" else _POSTGRESQL
    with database.write() as session:
        session.connection().exec_driver_sql(put)
    yield
    with database.write() as session:
        session.connection().exec_driver_sql(remove)
