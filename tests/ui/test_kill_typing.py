"""Two hundred kills of a real program in which somebody types: every character older than 300 ms is in a draft.

Why a snapshot is a kill. After SIGKILL of a process the kernel keeps what the process had written to its files by
then, and nothing of its memory. A process under SIGSTOP runs no instruction, so its store files (the database,
its -wal and -shm), read meanwhile through the same kernel, are byte for byte those that SIGKILL at that moment
would leave; locks are not carried over by either. So most moments are stops of one running program, copied and let go
on, and every program ends by SIGKILL itself. What neither shows is the loss of power, which loses what the kernel
had not yet written out: for that the store asks for `synchronous = FULL`.

What the age of a character is. From the delivery of its key, by the typist's own note, to the moment before the signal,
on the clock that both processes share. Time in which the machine did not let the program run is not the program's:
taken off are the stops themselves, what the kernel says the typist waited for a processor, and what a second
writer on the same disk waited for its own `fsync`. A keeper that is slow by itself gets nothing off; the second test
makes one and has to see characters lost.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from frontdesk import home
from frontdesk.db import engines
from frontdesk.db.database import Database
from frontdesk.db.models import Draft
from frontdesk.services.journal import Journal
from frontdesk.ui.keeper import WITHIN_MS
from tests.conftest import KEY
from tests.typist import starved

STARTS, STOPS = 10, 19  # and a kill to each start: 200 moments
PROMISE_NS = 300_000_000
MS = 1_000_000
TEXT = {"ticket": "text", "claim": "words"}  # of a card it is the note that is typed


Start = Callable[[int], "Typist"]


@dataclass
class Disk:
    """Writes and syncs beside the store, and notes how long that took: what it waits, the store waits too."""

    path: Path
    waits: list[tuple[int, int]] = field(default_factory=list)  # (from, to) of each sync over its usual time
    _stop: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        with self.path.open("wb", buffering=0) as file:
            while not self._stop.wait(0.02):
                begun = time.monotonic_ns()
                file.write(bytes(4096))
                os.fsync(file.fileno())
                ended = time.monotonic_ns()
                if ended - begun > 10 * MS:
                    self.waits.append((begun, ended))

    @contextmanager
    def watched(self) -> Iterator[Disk]:
        thread = threading.Thread(target=self.run)
        thread.start()
        yield self
        self._stop.set()
        thread.join()


@dataclass(frozen=True)
class Moment:
    """A kill: when, how starved the typist was by then, where its files lie, and how far its log went."""

    at: int
    starved: int
    folder: Path
    log: bytes


@dataclass
class Typist:
    store: Path
    log: Path
    process: subprocess.Popen[bytes]
    stops: list[tuple[int, int]] = field(default_factory=list)
    starved: int = 0

    @property
    def said(self) -> str:
        """What it complained of, if it ended by itself."""
        return (self.store.parent / "said").read_text()

    def moment(self, folder: Path) -> Moment:
        """Stops it, copies what is in its files, and lets it go on."""
        at = time.monotonic_ns()
        os.kill(self.process.pid, signal.SIGSTOP)
        _, status = os.waitpid(self.process.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status), self.said
        self.starved = starved(self.process.pid)
        taken = Moment(at, self.starved, folder, self.log.read_bytes())
        self._copy(folder)
        os.kill(self.process.pid, signal.SIGCONT)
        self.stops.append((at, time.monotonic_ns()))
        return taken

    def kill(self, folder: Path) -> Moment:
        waited = starved(self.process.pid)
        at = time.monotonic_ns()
        self.process.kill()
        assert self.process.wait() == -signal.SIGKILL
        self._copy(folder)
        return Moment(at, waited, folder, self.log.read_bytes())

    def _copy(self, folder: Path) -> None:
        folder.mkdir()
        for file in self.store.parent.glob("office.db*"):
            shutil.copyfile(file, folder / file.name)


def play(typist: Typist, stops: int, dice: random.Random) -> list[Moment]:
    """Waits for the first keys, stops it at random moments, kills it at last."""
    while typist.log.read_bytes().count(b"key\t") < 10:
        assert typist.process.poll() is None, typist.said
        time.sleep(0.02)
    moments = []
    for number in range(stops):
        time.sleep(dice.uniform(0.01, 0.18))
        moments.append(typist.moment(typist.store.parent / f"stop-{number}"))
    time.sleep(dice.uniform(0.0, 0.4))
    return [*moments, typist.kill(typist.store.parent / "killed")]


def owed(moment: Moment, typist: Typist, disk: Disk) -> dict[str, tuple[str, str, int]]:
    """editor → (what stood there before, all that was typed, how much of that is old enough to be kept)."""
    found: dict[str, tuple[str, str, int]] = {}
    away = [*typist.stops, *disk.waits]
    for line in moment.log.decode().splitlines():
        kind, editor, *rest = line.split("\t")
        if kind == "begin":
            found.setdefault(editor, (json.loads(rest[0]), "", 0))
            continue
        letter, delivered, waited = rest[0], int(rest[1]), int(rest[2])
        not_its_own = moment.starved - waited
        not_its_own += sum(max(0, min(to, moment.at) - max(since, delivered)) for since, to in away)
        before, typed, old = found[editor]
        is_old = moment.at - delivered - not_its_own > PROMISE_NS
        found[editor] = (before, typed + letter, len(typed) + 1 if is_old else old)
    return found


def kept(database: Database) -> dict[str, str]:
    """editor → the text of its draft."""
    texts = {}
    with database.read() as session:
        for draft in session.query(Draft):
            body, room = json.loads(draft.body), draft.editor.partition("/")[0]
            texts[draft.editor] = (
                body["typed"]["note"] if room == "client" else body.get(TEXT.get(room, ""), "")
            )
    return texts


def lost(moment: Moment, typist: Typist, disk: Disk) -> list[str]:
    """Opens what the kill left: a whole store, and the editors whose draft lacks what it owes."""
    database = Database(engines.sqlite_engine(moment.folder / "office.db", KEY))
    with database.read() as session:
        assert session.connection().exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]
    assert Journal(database).verify().is_whole
    drafts, wanting = kept(database), []
    for editor, (before, typed, old) in owed(moment, typist, disk).items():
        text = drafts.get(editor, before)
        assert (before + typed).startswith(text), "what is kept is what was typed"
        if len(text) < len(before) + old:
            wanting.append(f"{editor}: {old} owed of {len(typed)}, {len(text) - len(before)} kept")
    database.close()
    return wanting


@pytest.fixture
def template(fresh, tmp_path: Path) -> Path:  # type: ignore[no-untyped-def]
    """An encrypted office, checkpointed into one file."""
    fresh("sqlcipher", True).close()
    return tmp_path / "office.db"


@pytest.fixture
def start(template: Path, tmp_path: Path) -> Iterator[Start]:
    """`start(within_ms)`: a typist at a store of its own; none outlives the test."""
    started: list[Typist] = []

    def begin(within_ms: int) -> Typist:
        folder = tmp_path / f"desk-{len(started)}"
        folder.mkdir()
        store, log = folder / "office.db", folder / "log"
        shutil.copyfile(template, store)
        log.touch()
        seed = str(random.randrange(10**6))
        with (folder / "said").open("wb") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.typist", str(store), str(log), seed, str(within_ms)],
                stdin=subprocess.PIPE, stderr=said, cwd=Path(home.__file__).parents[1],
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            )  # fmt: skip
        assert process.stdin
        with process.stdin as pipe:
            pipe.write(KEY.hex().encode() + b"\n")
        started.append(Typist(store, log, process))
        return started[-1]

    yield begin
    for typist in started:
        typist.process.kill()
        typist.process.wait()


def test_no_character_older_than_the_promise_is_lost_by_a_kill(start: Start, tmp_path: Path) -> None:
    dice, wanting, moments = random.Random(), list[str](), 0
    with Disk(tmp_path / "beside").watched() as disk:
        typist = start(WITHIN_MS)
        for number in range(1, STARTS + 1):
            taken, played = play(typist, STOPS, dice), typist
            if number < STARTS:  # it comes to life while its predecessor is looked at
                typist = start(WITHIN_MS)
            for moment in taken:
                wanting += lost(moment, played, disk)
                moments += 1
                shutil.rmtree(moment.folder)
    assert moments == STARTS * (STOPS + 1) == 200
    assert wanting == []


def test_a_keeper_that_is_slow_by_itself_is_found_out(start: Start, tmp_path: Path) -> None:
    """A busy machine may excuse one typist altogether, but not all of five."""
    dice = random.Random()
    with Disk(tmp_path / "beside").watched() as disk:
        typists = (start(1500) for _ in range(5))
        assert any(lost(moment, typist, disk) for typist in typists for moment in play(typist, STOPS, dice))
