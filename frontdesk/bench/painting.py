"""P4, P5, P14 and the painted half of P7: from a key to the end of the frame that shows its answer.

A process of its own holds the real window over the store: `python -m frontdesk.bench.painting HOME SIZE`
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from frontdesk import app as program
from frontdesk.bench import reading
from frontdesk.bench.other_desk import registering
from frontdesk.bench.stores import SMALL, Store, Stores, surroundings
from frontdesk.bench.timing import Figure, figure
from frontdesk.db.queries import finding
from frontdesk.home import Home
from frontdesk.services import demo
from frontdesk.ui.palette import Palette
from frontdesk.ui.places import Place

SEARCHES, CARDS, QUEUES, CHANGES = 200, 60, 60, 16
ROOMS_S = 5.0  # in which the rooms behind the queue are made; what is measured here is a day's work
SEED, LONGEST_S, REST_S = 14, 5, 0.05
EVENTS = (
    "SELECT e.id, e.at, e.kind, e.data, s.surname, t.number FROM event e LEFT JOIN staff s ON s.id = e.staff_id "
    "LEFT JOIN ticket t ON t.id = e.ticket_id WHERE e.client_id = ? ORDER BY e.id DESC LIMIT 30"
)
CARD = (
    "SELECT * FROM client WHERE id = ?",
    "SELECT number FROM client_phone WHERE client_id = ? ORDER BY position",
    "SELECT count(*), sum(is_open) FROM ticket WHERE client_id = ?",
    "SELECT count(*) FROM visit WHERE client_id = ?",
    EVENTS,
)
FULL = 1  # the client with the long history


def search(stores: Stores) -> Iterator[Figure]:
    ours, bare = _told(stores.store, "search")
    what = f"search, key to painted, {stores.engine}"
    yield figure("P4", f"{what}; beside the bare range", stores.clients, ours, bare)
    if stores.clients > SMALL:
        small, _ = _told(stores.small, "search")
        yield figure("P4.growth", f"{what}; beside itself at {SMALL} clients", stores.clients, ours, small)


def card(stores: Stores) -> Iterator[Figure]:
    ours, bare = _told(stores.store, "card")
    what = f"a card with 500 events, choice to painted, {stores.engine}; beside its bare questions"
    yield figure("P5", what, stores.clients, ours, bare)


def queue(stores: Stores) -> Iterator[Figure]:
    yield from reading.queue(stores)
    ours, bare = _told(stores.store, "queue")
    what = f"queue, key to painted, {stores.engine}; beside the bare range"
    yield figure("P7.painted", what, stores.clients, ours, bare)


def others(stores: Stores) -> Iterator[Figure]:
    ours, bare = _told(stores.store, "others")
    what = "a visit of another desk, commit to painted, encrypted; beside a bare poll of the file as often"
    yield figure("P14", what, stores.clients, ours, bare)


def _told(store: Store, what: str) -> tuple[list[float], list[float]]:
    command = [sys.executable, "-m", __name__, str(store.home.path), str(store.size), what]
    told = subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=True)
    ours, bare = json.loads(told.stdout)
    return ours, bare


class _Desk:
    """The window, and the time until it stands still again."""

    def __init__(self, store: Store) -> None:
        self.app = program.make_application("light")
        self.console = program.Console(store.home)
        self.window = self.console.window
        self.window.resize(1440, 900)
        self._frames = _Frames(self.window)
        self.window.installEventFilter(self._frames)
        self.console.asked_to_sign_in.connect(self._sign_in)
        self.console.start()
        while self.console.desk is None:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.turn(ROOMS_S)
        self.settle()

    def _sign_in(self) -> None:
        console = self.console
        console.jobs.write(console, lambda: demo.sign_in(console.office), console.furnish)

    def settle(self) -> None:
        """Until nothing is asked and no frame comes any more."""
        painted = -1
        while painted != self._frames.count:
            painted = self._frames.count
            self.console.jobs.wait_idle()
            self.app.processEvents()

    def turn(self, seconds: float) -> None:
        """As the program does while nobody touches it."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
        loop.exec()

    def took(self, deed: Callable[[], object]) -> float:
        """Milliseconds until the answer of the deed is painted and nothing stirs; from rest, as keys are struck."""
        self.settle()
        self.turn(REST_S)
        self._frames.count = 0
        began = time.perf_counter()
        deed()
        self.settle()
        took = (time.perf_counter() - began) * 1000
        assert self._frames.count, "nothing was painted"
        return took

    def type(self, field: QLineEdit, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


class _Frames(QObject):
    count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.UpdateRequest
        return False


def _search(desk: _Desk, store: Store, raw: Any) -> tuple[list[float], list[float]]:
    desk.window.search_asked.emit()  # which makes the palette
    palette: Any = desk.window.findChild(Palette)
    field: Any = palette.findChild(QLineEdit)
    statement, last = store.said(reading.SURNAMES), finding.AFTER_ALL
    ours, bare = [], []
    for text in filter(None, reading.questions(store, min(SEARCHES, store.size // 4))):
        field.setText(text[:-1])
        ours.append(desk.took(partial(desk.type, field, text[-1])))
        word = text.split()[0].lower()
        bare.append(_bare(partial(raw.execute, statement, (word, word + last))))
    return ours, bare


def _card(desk: _Desk, store: Store, raw: Any) -> tuple[list[float], list[float]]:
    ours, bare = [], []
    questions = [store.said(question) for question in CARD]
    for other in range(2, 2 + min(CARDS, store.size - 2)):
        desk.window.go(Place("clients", other))
        ours.append(desk.took(lambda: desk.window.go(Place("clients", FULL))))
        bare.append(_bare(lambda: [raw.execute(question, (FULL,)).fetchall() for question in questions]))
    return ours[2:], bare[2:]


def _queue(desk: _Desk, _store: Store, raw: Any) -> tuple[list[float], list[float]]:
    ours, bare = [], []
    desk.window.go(Place("queue"))
    for _ in range(QUEUES):
        ours.append(desk.took(lambda: desk.window.actions_by_id.run("refresh")))
        bare.append(_bare(lambda: raw.execute(reading.FIRST_PAGE).fetchall()))
    return ours[2:], bare[2:]


def _others(desk: _Desk, store: Store, raw: Any) -> tuple[list[float], list[float]]:
    """Another process registers visits; the hall is in front here."""
    desk.window.go(Place("visits"))
    desk.settle()
    hall: Any = desk.window.page("visits")
    every, dice = desk.console.office.database.hear_every_ms / 1000, random.Random(SEED)
    ours, bare = [], []
    with registering(store) as register, ThreadPoolExecutor(1) as beside:
        for _ in range(CHANGES):
            desk.turn(2 * every + dice.uniform(0, every))  # the visit before is heard of by then
            before = hall.hall.table.model().rowCount()
            committed = beside.submit(register)  # the window turns while the other works
            began = time.monotonic()
            while hall.hall.table.model().rowCount() == before:
                assert time.monotonic() - began < LONGEST_S, "never shown"
                desk.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            desk.window.repaint()
            seen = time.monotonic_ns()
            ours.append((seen - committed.result()) / 1e6)
            version = raw.execute("PRAGMA data_version").fetchone()
            known = register()
            time.sleep(dice.uniform(0, every))
            while raw.execute("PRAGMA data_version").fetchone() == version:
                time.sleep(every)
            bare.append((time.monotonic_ns() - known) / 1e6)
    return ours[2:], bare[2:]


def _bare(deed: Callable[[], Any]) -> float:
    """A question is over when its last row is there."""
    began = time.perf_counter()
    asked = deed()
    if hasattr(asked, "fetchall"):
        asked.fetchall()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    _, folder, clients, what = sys.argv
    over = Store(Home(Path(folder)), int(clients))
    measure = {"search": _search, "card": _card, "queue": _queue, "others": _others}[what]
    print(json.dumps(measure(_Desk(over), over, over.raw())), flush=True)
    os._exit(0)
