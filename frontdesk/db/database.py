"""One way to read, one way to write. A session never leaves them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session as Session
from sqlalchemy.orm import UOWTransaction

from frontdesk.db.engines import trouble_of
from frontdesk.db.models import Base
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import Damaged


class Database:
    """The store behind the desk, whichever engine holds it.

    `announced` are called once after each commit that touched something, with its Change, on the
    thread that wrote.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writing = engine.execution_options(immediate=True)
        self.announced: list[Callable[[Change], None]] = []

    @contextmanager
    def read(self) -> Iterator[Session]:
        with self._translated(), Session(self.engine) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One transaction: committed when the block ends, rolled back when it raises."""
        touched: set[tuple[Kind, int]] = set()
        with self._translated(), Session(self._writing, expire_on_commit=False) as session:
            event.listen(session, "after_flush", _collect_into(touched))
            with session.begin():
                session.connection()  # takes the lock before anything is read
                yield session
        if touched:
            change = Change(frozenset(kind for kind, _ in touched), frozenset(touched))
            for tell in self.announced:
                tell(change)

    def examine(self) -> None:
        """Read every page of a file, which opening it does not. Raises Damaged; a server looks after its own."""
        if self.engine.dialect.name != "sqlite":
            return
        with self.read() as session:
            if session.execute(text("PRAGMA quick_check(1)")).scalar_one() != "ok":
                raise Damaged

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            trouble = trouble_of(error)
            if trouble is None:
                raise
            raise trouble from error


def _collect_into(touched: set[tuple[Kind, int]]) -> Callable[[Session, UOWTransaction], None]:
    def collect(session: Session, _: UOWTransaction) -> None:
        for row in (*session.new, *session.dirty, *session.deleted):
            if isinstance(row, Base) and row.kind is not None:
                touched.add((row.kind, row.announced_id()))

    return collect
