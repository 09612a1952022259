"""The store's edition: refuse a newer one, copy an older one, bring it up to date."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError, ProgrammingError

from frontdesk.db.engines import trouble_of
from frontdesk.domain.errors import NewerFile

HEAD = "0023"
UPGRADE_LOCK = 4821  # any number, the same for all: desks that meet an old server upgrade it one by one
MIGRATIONS = Path(__file__).parent / "migrations"


def prepare(engine: Engine, copies: Path) -> None:
    """Make the store fit this program.

    An older SQLite file is copied into `copies` first (a server's copies are its administrator's).
    Raises NewerFile for a store of a later program, WrongKey, Locked and the like from opening it.
    """
    try:
        with engine.connect() as connection:
            found = revision(connection)
        if found == HEAD:
            return
        if found is not None:
            if found not in _known():
                raise NewerFile(found, HEAD)
            _copy(engine, copies, found)
        upgrade(engine)
    except DBAPIError as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise trouble from error


def revision(connection: Connection) -> str | None:
    """The revision of the store; None for an empty one."""
    try:
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except DBAPIError as error:
        missing = "no such table" in str(error.orig) or isinstance(error, ProgrammingError)
        if (
            trouble_of(error) is None
            and missing
            and not inspect(connection.engine).has_table("alembic_version")
        ):
            return None
        raise


def upgrade(engine: Engine) -> None:
    from alembic import command  # 90 ms that only an upgrade pays
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.execution_options(immediate=True).begin() as connection:
        if engine.dialect.name == "postgresql":  # a file is locked already
            connection.execute(text(f"SELECT pg_advisory_xact_lock({UPGRADE_LOCK})"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _known() -> set[str]:
    from alembic.script import ScriptDirectory

    return {script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()}


def _copy(engine: Engine, copies: Path, found: str) -> None:
    if engine.dialect.name != "sqlite":
        return
    copies.mkdir(parents=True, exist_ok=True)
    target = copies / f"before-{found}.db"
    target.unlink(missing_ok=True)
    quoted = str(target).replace("'", "''")
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"VACUUM INTO '{quoted}'")
