"""One way to read, one way to write. A session never leaves them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import Engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session as Session
from sqlalchemy.orm import UOWTransaction

from frontdesk.db.engines import trouble_of
from frontdesk.db.hearing import ear_of
from frontdesk.db.models import Base
from frontdesk.db.queries import ground, together
from frontdesk.db.queries.prepared import Direct
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import Damaged, ReadOnly


class Database:
    """The store behind the desk, whichever engine holds it.

    `announced` are called once after each commit that touched something, with its Change, on the
    thread that wrote; after a commit of another program on the thread that hears. `settling` are called with the
    session before it commits: for what follows from the rest, whoever wrote it.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._ear, self._hearing = ear_of(engine), threading.Lock()
        self._here = threading.local()  # the session within which this thread reads together
        self._writing = engine.execution_options(immediate=True)
        self._reading = engine
        if self.is_server:  # a question is one journey: to begin and to end a transaction would be two more
            self._reading = engine.execution_options(isolation_level="AUTOCOMMIT")
            event.listen(self._reading, "before_cursor_execute", _refuse_to_write)
        self.announced: list[Callable[[Change], None]] = []
        self.settling: list[Callable[[Session], None]] = []

    @contextmanager
    def read(self) -> Iterator[Session]:
        if (around := getattr(self._here, "session", None)) is not None:
            yield around
            return
        with self._translated(), Session(self._reading) as session:
            yield session

    @contextmanager
    def read_together(self) -> Iterator[None]:
        """What this thread reads inside is read by one session: many small questions, one connection."""
        with self.read() as session:
            self._here.session = session
            try:
                yield
            finally:
                self._here.session = None

    @contextmanager
    def write_together(self) -> Iterator[Session]:
        """What this thread writes and reads inside is one transaction: deeds of several services, or none of them."""
        with self.write() as session:
            self._here.session = self._here.writing = session
            try:
                yield session
            finally:
                self._here.session = self._here.writing = None

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One transaction: committed when the block ends, rolled back when it raises."""
        if (around := getattr(self._here, "writing", None)) is not None:
            yield around
            around.flush()
            return
        change: Change | None = None
        with self._translated(), _Writing(self._writing, expire_on_commit=False) as session, session.begin():
            session.connection()  # takes the lock before anything is read
            yield session
            session.flush()
            for settle in self.settling:
                settle(session)
            session.flush()
            ground.seal(session)
            if touched := session.info.get(together.TOUCHED):
                change = _change(touched)
                self._ear.tell(session.connection(), change)
        if change is not None:
            self._ear.said(change)
            self._announce(change)

    @property
    def is_server(self) -> bool:
        return self.engine.dialect.name == "postgresql"

    @contextmanager
    def write_at_once(self) -> Iterator[tuple[Direct, set[tuple[Kind, int]]]]:
        """For one statement of a server that is a transaction by itself; whoever runs it adds what it touched to the
        set.

        The other desks are told afterwards: told inside, every commit of the server would wait for the one before.
        """
        touched: set[tuple[Kind, int]] = set()
        change: Change | None = None
        with self._translated(), closing(self.engine.raw_connection()) as pooled:
            direct = Direct(self.engine.dialect, pooled.driver_connection)
            direct.driver.autocommit = True
            try:
                yield direct, touched
                if touched:
                    change = _change(touched)
                    self._ear.tell(direct, change)
            finally:
                if direct.driver.closed:
                    pooled.invalidate()
                else:
                    direct.driver.autocommit = False
        if change is not None:
            self._announce(change)

    @property
    def hear_every_ms(self) -> int:
        return self._ear.every_ms

    def hear(self) -> None:
        """Announce what other programs have committed since the last call; the first call begins to listen.

        For jobs: it does not wait for news, but may for the store. Raises Locked, Unreachable and the like.
        """
        with self._translated(), self._hearing:
            change = self._ear.hear()
        if change is not None:
            self._announce(change)

    def examine(self) -> None:
        """Read every page of a file, which opening it does not. Raises Damaged; a server looks after its own."""
        if self.engine.dialect.name != "sqlite":
            return
        with self.read() as session:
            if session.execute(text("PRAGMA quick_check(1)")).scalar_one() != "ok":
                raise Damaged

    def scrub(self) -> None:
        """Empty the write-ahead log of a file, which still holds the pages as they were before they were
        overwritten. A server's dead rows go with its next vacuum.
        """
        if self.engine.dialect.name == "sqlite":
            with self._translated(), self.engine.connect() as connection:
                free = connection.execution_options(isolation_level="AUTOCOMMIT")
                free.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        with self._hearing:
            self._ear.close()
        self.engine.dispose()

    def _announce(self, change: Change) -> None:
        for tell in self.announced:
            tell(change)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, self.engine.dialect.loaded_dbapi.Error) as error:
            trouble = trouble_of(error)
            if trouble is None:
                raise
            raise trouble from error


def _change(touched: set[tuple[Kind, int]]) -> Change:
    return Change(frozenset(kind for kind, _ in touched), frozenset(touched))


def _refuse_to_write(_connection: Any, _cursor: Any, statement: str, *_: object) -> None:
    """What is read without a transaction would not be rolled back."""
    if statement.startswith(("INSERT", "UPDATE", "DELETE")):
        raise ReadOnly


class _Writing(Session):
    """Knows what it touched: listened to as a class, for to listen to each costs as much as a question."""


@event.listens_for(_Writing, "after_flush")
def _collect(session: Session, _: UOWTransaction) -> None:
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, Base) and row.kind is not None:
            together.touch(session, row.kind, (row.announced_id(),))
    if ground.changes(session):
        session.info[ground.CHANGED] = True
