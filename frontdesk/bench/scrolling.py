"""P8: the wheel over a list of every ticket of the store, frame by frame, beside a bare table over the same file.

A process of its own shows the list: `python -m frontdesk.bench.scrolling HOME SIZE`
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEventLoop,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from frontdesk import app as program
from frontdesk.bench.stores import Store, Stores, surroundings
from frontdesk.bench.timing import Figure, figure
from frontdesk.home import Home
from frontdesk.services.clock import DEMO_NOW
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.queue.listing.rows import TicketDelegate, TicketLook
from frontdesk.ui.tables.paged import PAGE, PagedModel
from frontdesk.ui.tables.table import Table

WARM, FRAMES, PAGES, JUMPS = 3, 600, 60, 60
BETWEEN_S = 0.008  # two turns of a wheel, as a hand makes them
PATIENCE_S = 5
SHORTEST = 0.001  # milliseconds: no row was ever blank
ROWS = (
    "SELECT t.id, t.number, t.title, t.channel, t.priority, t.status, t.queue_at, c.surname, c.given, s.surname "
    "FROM ticket t LEFT JOIN client c ON c.id = t.client_id LEFT JOIN staff s ON s.id = t.owner_id "
    "WHERE t.id IN ({})"
)
WHAT = {
    "P8": "wheel in a list of all tickets, a frame",
    "P8.fetched": "wheel, a frame while a page is fetched",
    "P8.page": "page down, a frame",
    "P8.jump": "thumb jump, until every row is there",
    "P8.blank": "how long a row in sight was blank",
}
Index = QModelIndex | QPersistentModelIndex


def wheel(stores: Stores) -> Iterator[Figure]:
    store = stores.store
    command = [sys.executable, "-m", __name__, str(store.home.path), str(store.size)]
    told = subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=True)
    for id, (ours, bare) in json.loads(told.stdout).items():
        yield figure(
            id, f"{WHAT[id]}; beside a bare table that reads its own pages", stores.tickets, ours, bare
        )


class BareModel(QAbstractTableModel):
    """The least that shows a million: ids in a list, a page read where it is painted, words without a thought."""

    def __init__(self, raw: Any, ids: list[int]) -> None:
        super().__init__()
        self._raw, self._ids, self._rows = raw, ids, dict[int, str]()
        self.fetched = False

    def rowCount(self, _parent: Index | None = None) -> int:
        return len(self._ids)

    def columnCount(self, _parent: Index | None = None) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        id = self._ids[index.row()]
        if id not in self._rows:
            first = index.row() // PAGE * PAGE
            wanted = ",".join(map(str, self._ids[first : first + PAGE]))
            for row in self._raw.execute(ROWS.format(wanted)).fetchall():
                self._rows[row[0]] = " ".join(str(part) for part in row[1:] if part)
            self.fetched = True
        return self._rows.get(id)


class Watch:
    """A view, how long its frames take, and whether all rows in sight are there."""

    def __init__(self, view: QTableView, is_whole: Callable[[], bool], took_page: Callable[[], bool]) -> None:
        self.view, self._is_whole, self._took_page = view, is_whole, took_page
        self.frames: dict[str, list[float]] = {id: [] for id in WHAT}
        self._blank_since: float | None = None

    def wheel(self) -> None:
        for _ in range(WARM):
            self._frame(self._turn)
            self._rest(BETWEEN_S * 4)
        self._took_page()
        for _ in range(FRAMES):
            took = self._frame(self._turn)
            self.frames["P8.fetched" if self._took_page() else "P8"].append(took)
            self._rest(BETWEEN_S)

    def pages(self) -> None:
        bar = self.view.verticalScrollBar()
        for _ in range(PAGES):
            self.frames["P8.page"].append(self._frame(lambda: bar.setValue(bar.value() + bar.pageStep())))
            self._rest(BETWEEN_S * 4)

    def jumps(self) -> None:
        bar = self.view.verticalScrollBar()
        for place in range(1, JUMPS + 1):
            began = time.perf_counter()
            self._frame(partial(bar.setValue, bar.maximum() * place // (JUMPS + 1)))
            while not self._is_whole():
                assert time.perf_counter() - began < PATIENCE_S, "a row never came"
                self._rest(0.001)
            self._frame(lambda: None)
            self.frames["P8.jump"].append((time.perf_counter() - began) * 1000)

    def _turn(self) -> None:
        middle = QPointF(self.view.viewport().rect().center())
        event = QWheelEvent(
            middle, self.view.viewport().mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.view.viewport(), event)

    def _frame(self, deed: Callable[[], object]) -> float:
        """Milliseconds until the window has painted what the deed brought into sight."""
        began = time.perf_counter()
        deed()
        QApplication.processEvents()
        took = (time.perf_counter() - began) * 1000
        self._look()
        return took

    def _rest(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(max(1, round(seconds * 1000)), loop.quit)
        loop.exec()
        self._look()

    def _look(self) -> None:
        now = time.perf_counter()
        if not self._is_whole():
            self._blank_since = self._blank_since or now
        elif self._blank_since is not None:
            self.frames["P8.blank"].append((now - self._blank_since) * 1000)
            self._blank_since = None
        else:
            self.frames["P8.blank"].append(0.0)


def ours(store: Store, jobs: Jobs, ids: list[int]) -> Watch:
    look = TicketLook(lambda: DEMO_NOW, store.office.facts.zone)
    asked = [0, 0]

    def rows(wanted: Any) -> Any:
        asked[0] += 1
        return store.office.tickets.rows(wanted)

    model = PagedModel(jobs, rows)
    table = Table(model, "all", two_lines=True)
    table.setItemDelegate(TicketDelegate(look, table))
    table.resize(388, 760)
    table.show()
    model.reset_ids(ids)

    def is_whole() -> bool:
        top, bottom = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        return all(model.row_at(row) is not None for row in range(max(top, 0), bottom + 1))

    def took_page() -> bool:
        """Since the last time that it was asked."""
        took, asked[1] = asked[0] != asked[1], asked[0]
        return took

    return Watch(table, is_whole, took_page)


def bare(store: Store, ids: list[int]) -> Watch:
    model, table = BareModel(store.raw(), ids), QTableView()
    table.setModel(model)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().setDefaultSectionSize(56)
    table.resize(388, 760)
    table.show()

    def took_page() -> bool:
        took, model.fetched = model.fetched, False
        return took

    return Watch(table, lambda: True, took_page)


def measured(store: Store) -> dict[str, tuple[list[float], list[float]]]:
    program.make_application("light")
    jobs = Jobs()
    jobs.bug.connect(lambda found: print(repr(found), file=sys.stderr))
    ids = [row[0] for row in store.raw().execute("SELECT id FROM ticket ORDER BY id").fetchall()]
    watches = (ours(store, jobs, ids), bare(store, ids))
    for watch in watches:
        QApplication.processEvents()
        for play in (watch.wheel, watch.pages, watch.jumps):
            jobs.wait_idle()
            play()
    found, limit = (watch.frames for watch in watches)
    found["P8.blank"] = [took for took in found["P8.blank"] if took] or [SHORTEST]
    limit["P8.blank"] = limit["P8.fetched"] or limit["P8"]  # a bare table stands still while it reads a page
    return {id: (found[id], limit[id]) for id in WHAT if found[id] and limit[id]}


if __name__ == "__main__":
    over = Store(Home(Path(sys.argv[1])), int(sys.argv[2]))
    print(json.dumps(measured(over)), flush=True)
    os._exit(0)
