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

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QLineEdit

from frontdesk.bench import reading
from frontdesk.bench.desk_window import DeskWindow
from frontdesk.bench.listeners import listening
from frontdesk.bench.other_desk import registering
from frontdesk.bench.stores import SMALL, Store, Stores, surroundings
from frontdesk.bench.timing import Figure, figure
from frontdesk.db.hearing import CHANNEL
from frontdesk.db.queries import asking
from frontdesk.home import Home
from frontdesk.ui.palette import Palette
from frontdesk.ui.places import Place

SEARCHES, CARDS, QUEUES, CHANGES = 200, 60, 60, 16
LISTENING = 198  # desks beside the one that writes and the one that paints
SEED, LONGEST_S = 14, 5
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
    """P14; on a server all the other desks of a big office listen, too."""
    what = f"a visit of another desk, commit to painted, {stores.engine}; beside"
    if stores.engine != "postgresql":
        ours, bare = _told(stores.store, "others")
        yield figure("P14", f"{what} a bare poll of the file as often", stores.clients, ours, bare)
        return
    stores.admit(LISTENING + 100)
    with listening(stores.store, LISTENING):
        ours, bare = _told(stores.store, "others")
    what += f" a bare connection that listens; {LISTENING} more listen"
    yield figure("P14", what, stores.clients, ours, bare)


def _told(store: Store, what: str) -> tuple[list[float], list[float]]:
    command = [sys.executable, "-m", __name__, str(store.home.path), str(store.size), what]
    told = subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=True)
    ours, bare = json.loads(told.stdout)
    return ours, bare


def _search(desk: DeskWindow, store: Store, raw: Any) -> tuple[list[float], list[float]]:
    desk.window.search_asked.emit()  # which makes the palette
    palette: Any = desk.window.findChild(Palette)
    field: Any = palette.findChild(QLineEdit)
    statement, last = store.said(reading.SURNAMES), asking.AFTER_ALL
    ours, bare = [], []
    for text in filter(None, reading.questions(store, min(SEARCHES, store.size // 4))):
        field.setText(text[:-1])
        ours.append(desk.took(partial(desk.type, field, text[-1])))
        word = text.split()[0].lower()
        bare.append(_bare(partial(raw.execute, statement, (word, word + last))))
    return ours, bare


def _card(desk: DeskWindow, store: Store, raw: Any) -> tuple[list[float], list[float]]:
    ours, bare = [], []
    questions = [store.said(question) for question in CARD]
    for other in range(2, 2 + min(CARDS, store.size - 2)):
        desk.window.go(Place("clients", other))
        ours.append(desk.took(lambda: desk.window.go(Place("clients", FULL))))
        bare.append(_bare(lambda: [raw.execute(question, (FULL,)).fetchall() for question in questions]))
    return ours[2:], bare[2:]


def _queue(desk: DeskWindow, _store: Store, raw: Any) -> tuple[list[float], list[float]]:
    ours, bare = [], []
    desk.window.go(Place("queue"))
    for _ in range(QUEUES):
        ours.append(desk.took(lambda: desk.window.actions_by_id.run("refresh")))
        bare.append(_bare(lambda: raw.execute(reading.FIRST_PAGE).fetchall()))
    return ours[2:], bare[2:]


def _others(desk: DeskWindow, store: Store, raw: Any) -> tuple[list[float], list[float]]:
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
            hear = _listening(raw) if store.engine == "postgresql" else _polling(raw, every, dice)
            known = register()
            hear()
            bare.append((time.monotonic_ns() - known) / 1e6)
    return ours[2:], bare[2:]


def _polling(raw: Any, every: float, dice: random.Random) -> Callable[[], None]:
    """Ask for the file's version as often as the window does, until it is another than now."""
    version = raw.execute("PRAGMA data_version").fetchone()

    def hear() -> None:
        time.sleep(dice.uniform(0, every))
        while raw.execute("PRAGMA data_version").fetchone() == version:
            time.sleep(every)

    return hear


def _listening(raw: Any) -> Callable[[], None]:
    """Until the server tells; what it told before is heard first."""
    raw.execute(f"LISTEN {CHANNEL}")
    list(raw.notifies(timeout=0))
    return lambda: list(raw.notifies(timeout=LONGEST_S, stop_after=1)).clear()


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
    print(json.dumps(measure(DeskWindow(over), over, over.raw())), flush=True)
    os._exit(0)
