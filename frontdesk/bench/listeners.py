"""Desks that only listen: what a server tells to everybody, it tells to them, too."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from selectors import EVENT_READ, DefaultSelector

from frontdesk.bench.stores import Store
from frontdesk.db.hearing import CHANNEL

LOOK_S = 0.1


@contextmanager
def listening(store: Store, count: int) -> Iterator[None]:
    """So many connections of the driver; what comes is read and forgotten."""
    over = threading.Event()
    with ExitStack() as left, DefaultSelector() as selector:
        for _ in range(count):
            connection = left.enter_context(store.raw())
            connection.execute(f"LISTEN {CHANNEL}")
            selector.register(connection.fileno(), EVENT_READ, connection)

        def read() -> None:
            while not over.is_set():
                for key, _ in selector.select(LOOK_S):
                    list(key.data.notifies(timeout=0))

        reader = threading.Thread(target=read)
        reader.start()
        try:
            yield
        finally:
            over.set()
            reader.join()
