"""Another program over the same store: it registers a visit for each line it is given.

`python -m frontdesk.bench.other_desk HOME SIZE`
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from frontdesk import home as homes
from frontdesk.bench.stores import Store
from frontdesk.domain.visits import VisitDraft
from frontdesk.home import Home
from frontdesk.services import demo
from frontdesk.services.clock import system_clock
from frontdesk.services.office import open_office


@contextmanager
def registering(store: Store) -> Iterator[Callable[[], int]]:
    """A deed of the other program: a visit, and the moment (ns, the clock of all processes) of its commit."""
    command = [sys.executable, "-m", __name__, str(store.home.path), str(store.size)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdin
        assert other.stdout
        said, told = other.stdin, other.stdout

        def register() -> int:
            print(file=said, flush=True)
            return int(told.readline())

        register()  # it is there
        yield register
        said.close()


if __name__ == "__main__":
    over = Store(Home(Path(sys.argv[1])), int(sys.argv[2]))
    office = open_office(over.database, system_clock, homes.resources())  # the window's day, not the demo's
    desk = demo.sign_in(office, counter=None, workstation="another desk")
    for _ in sys.stdin:
        office.visits.register(desk, VisitDraft(offering_id=1))
        print(time.monotonic_ns(), flush=True)
