"""SQLite, SQLCipher and PostgreSQL: how each is opened, and what their errors mean."""

from __future__ import annotations

import bisect
import random
import time
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, Dialect, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, InvalidatePoolError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool
from sqlalchemy.util.queue import Queue

from frontdesk.domain.errors import Damaged, DiskFull, Locked, ReadOnly, Trouble, Unreachable, WrongKey

CACHE_KIB = 65536  # encrypted reads cost three times as much until their pages are cached
FURTHER_CACHE_KIB = 8192  # of a connection that is asked only while the first one is
BUSY_MS = 2000
PATIENCE_S = 10.0
TURNING_S = 2.0
RESTED_S = 1.0  # no server comes back sooner: what rested less stands, or its next question says so
_PLACE = "place"  # of a pooled connection: how many were opened before it
_SINCE = "since"  # of a pooled connection: when it was put back


def sqlite_engine(path: Path, key: bytes | None, patience_s: float = PATIENCE_S) -> Engine:
    """A file, encrypted when `key` (32 raw bytes) is given. Neither key nor parameters reach a URL or a log.

    `sqlcipher3` without a key is a plain SQLite, so one driver serves both. A writer waits `patience_s`
    for another program before it gives up.
    """
    busy_ms = min(BUSY_MS, int(patience_s * 1000))

    def connect() -> Any:
        # Jobs are threads and the pool hands a connection to one of them at a time.
        connection = sqlite.connect(str(path), isolation_level=None, check_same_thread=False)
        try:
            if key is not None:
                connection.execute("PRAGMA cipher_log = off")
                connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute(f"PRAGMA busy_timeout = {busy_ms}")
            _into_wal(connection, patience_s)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA temp_store = MEMORY")
        except sqlite.Error:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        module=sqlite,
        creator=connect,
        poolclass=_FirstAgain,
        pool_size=4,
        hide_parameters=True,
        execution_options={"patience_s": patience_s},
    )
    event.listen(engine, "connect", partial(_placed, count()))
    event.listen(engine, "begin", _begin)
    return engine


class _InOrder(Queue[ConnectionPoolEntry]):
    def _put(self, item: ConnectionPoolEntry) -> None:
        bisect.insort(self.queue, item, key=lambda one: one.info[_PLACE])


class _FirstAgain(QueuePool):
    """Of the idle connections the one that was opened first is asked: one has its pages cached, not all of them."""

    _queue_class = _InOrder


def _placed(places: Iterator[int], connection: Any, pooled: Any) -> None:
    place = pooled.info[_PLACE] = next(places)
    connection.execute(f"PRAGMA cache_size = -{FURTHER_CACHE_KIB if place else CACHE_KIB}")


def postgres_engine(url: str) -> Engine:
    """A server. `url` is `postgresql://…`; the driver is psycopg 3."""
    _, _, rest = url.partition("://")
    engine = create_engine(f"postgresql+psycopg://{rest}", pool_size=8, hide_parameters=True)
    event.listen(engine, "connect", _without_compiling)
    event.listen(engine, "checkin", _rests)
    event.listen(engine, "checkout", partial(_stands, engine.dialect))
    return engine


def _rests(_: Any, pooled: Any) -> None:
    pooled.info[_SINCE] = time.monotonic()


def _stands(dialect: Dialect, connection: Any, pooled: Any, _: object) -> None:
    """A server that went away and came back is not noticed. Asked each time, it would be one journey more to each."""
    since = pooled.info.get(_SINCE)
    if since is None or time.monotonic() - since < RESTED_S:
        return
    try:
        dialect.do_ping(connection)
    except dialect.loaded_dbapi.Error as error:
        raise InvalidatePoolError from error


def _without_compiling(connection: Any, _: object) -> None:
    """A server guesses a bounded walk along an index to be long, and would compile it for longer than it takes."""
    connection.autocommit = True
    connection.execute("SET jit = off")
    connection.autocommit = False


def _into_wal(connection: Any, patience_s: float) -> None:
    """A new file is turned once; the busy timeout does not cover the turning, so desks that meet it wait here.

    Not for long: a file that another program keeps to itself is said to be held, instead of an empty window.
    """
    give_up = time.monotonic() + min(patience_s, TURNING_S)
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > give_up:
                raise
            time.sleep(random.uniform(0.002, 0.02))
        else:
            return


def _begin(connection: Connection) -> None:
    """Writers take their lock at once; the jitter keeps several programs on one file from starving one."""
    options = connection.get_execution_options()
    if options.get("isolation_level") == "AUTOCOMMIT":  # a copy cannot be made inside a transaction
        return
    if not options.get("immediate"):
        connection.connection.cursor().execute("BEGIN")  # by the driver: every search waits for it
        return
    give_up = time.monotonic() + options["patience_s"]
    while True:
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        except DBAPIError as error:
            if "locked" not in str(error.orig) or time.monotonic() > give_up:
                raise
            time.sleep(random.uniform(0.0002, 0.003))
        else:
            return


_SQLITE_TROUBLES: tuple[tuple[str, type[Trouble]], ...] = (
    ("file is not a database", WrongKey),
    ("database is locked", Locked),
    ("disk is full", DiskFull),
    ("readonly database", ReadOnly),
    ("unable to open database file", ReadOnly),
    ("malformed", Damaged),
    ("disk I/O error", Damaged),
)


_POSTGRES_TROUBLES: dict[str, type[Trouble]] = {
    "OperationalError": Unreachable,
    "AdminShutdown": Unreachable,
    "CrashShutdown": Unreachable,
    "ConnectionTimeout": Unreachable,
    "CannotConnectNow": Unreachable,
    "TooManyConnections": Unreachable,
    "DiskFull": DiskFull,
    "ReadOnlySqlTransaction": ReadOnly,
    "LockNotAvailable": Locked,
    "DeadlockDetected": Locked,
    "DataCorrupted": Damaged,
    "IndexCorrupted": Damaged,
}


def trouble_of(error: BaseException) -> Trouble | None:
    """The trouble behind a driver's error; None when it is a bug of ours."""
    original = error.orig if isinstance(error, DBAPIError) and error.orig else error
    message = str(original)
    for part, trouble in _SQLITE_TROUBLES:
        if part in message:
            return trouble()
    if type(original).__module__.startswith("psycopg"):
        trouble_type = _POSTGRES_TROUBLES.get(type(original).__name__)
        return trouble_type() if trouble_type else None
    return None
