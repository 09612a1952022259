"""Real trouble for a store: another program that holds it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOLD = """
import sqlite3, sys
store = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=20)
for statement in sys.argv[2:]:
    store.execute(statement)
print("held", flush=True)
sys.stdin.readline()
"""
WHOLE = ("PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE")  # nobody else even reads
WRITING = ("BEGIN IMMEDIATE",)  # others read


@contextmanager
def held(store: Path, how: tuple[str, ...] = WHOLE) -> Iterator[None]:
    """A second program has the file until the end of the block."""
    command = [sys.executable, "-c", HOLD, str(store), *how]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        try:
            yield
        finally:
            holder.communicate("\n", timeout=20)
