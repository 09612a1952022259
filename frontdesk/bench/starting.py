"""P1 and P2: processes started in turns, from before they are there until they say what they have come to."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

from frontdesk.bench.stores import Stores, surroundings
from frontdesk.bench.timing import Figure, figure, on_one_core

STARTS = 15


def shell(stores: Stores) -> Iterator[Figure]:
    home = str(stores.store.home.path)
    ours, bare = _in_turns(("launched", "shell", "--home", home), ("bare", "window"))
    yield figure(
        "P1", "start to the first frame of the shell; beside a bare window", stores.clients, ours, bare
    )


def desk(stores: Stores) -> Iterator[Figure]:
    home = str(stores.store.home.path)
    ours, bare = _in_turns(("launched", "desk", "--home", home), ("bare", "desk", home))
    what = (
        "start to usable, encrypted: signed in, queue painted, a key answered; beside window, mapping, store"
    )
    yield figure("P2", what, stores.clients, ours, bare)


def _in_turns(*commands: tuple[str, ...]) -> tuple[list[float], ...]:
    samples: tuple[list[float], ...] = tuple([] for _ in commands)
    with on_one_core():
        for place in range(-1, STARTS):
            for command, kept in zip(commands, samples, strict=True):
                took = _started(*command)
                if place >= 0:
                    kept.append(took)
    return samples


def _started(module: str, *arguments: str) -> float:
    """Milliseconds from before the child is there to the moment it tells."""
    command = [sys.executable, "-m", f"frontdesk.bench.{module}", *arguments]
    began = time.monotonic()
    told = subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=True)
    return (float(told.stdout) - began) * 1000
