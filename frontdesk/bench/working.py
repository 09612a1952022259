"""P12: what the console holds in memory over an eight-hour day, beside a bare window over the same store.

A process of its own works: `python -m frontdesk.bench.working HOME SIZE HOURS VISITORS`
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from frontdesk import unread

unread.leave_unread()  # as `cli.console` does before it imports the window

from frontdesk.bench.desk_window import DeskWindow
from frontdesk.bench.stores import Store, Stores, surroundings
from frontdesk.bench.timing import Figure, figure, resident
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import MessageKind
from frontdesk.domain.visits import VisitDraft
from frontdesk.home import Home
from frontdesk.robot import Robot
from frontdesk.ui.jobs import REST_MS
from frontdesk.ui.places import Place

HOURS, VISITORS = 8, 12  # of a day, of an hour
SEED = 12


def memory(stores: Stores) -> Iterator[Figure]:
    home, size = str(stores.store.home.path), stores.clients
    hours = json.loads(_said(__name__, home, str(size), str(HOURS), str(VISITORS)))
    bare = float(_said("frontdesk.bench.bare", "memory", home))
    if not bare:
        return  # this system does not tell
    what = f"memory of the console in each of {HOURS} hours, {stores.engine}; beside a bare window over the store"
    yield figure("P12", what, size, hours, [bare], "MB")
    yield figure("P12.day", "memory after the last hour; beside the first", size, hours[-1:], hours[:1], "MB")


def _said(module: str, *arguments: str) -> str:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=True).stdout


def _day(desk: DeskWindow, size: int, hours: int, visitors: int) -> list[float]:
    """Megabytes after each hour. For a visitor: name, card, visit, ticket taken, answered, the queue looked at."""
    robot, dice, held = Robot(desk.console.jobs), random.Random(SEED), []
    for _ in range(hours):
        for _ in range(visitors):
            _serve(desk, robot, dice.randrange(1, size + 1))
            robot.wait(2 * REST_MS)  # between two people a desk stands still for a moment
        held.append(resident() or 0)
    return held


def _serve(desk: DeskWindow, robot: Robot, client: int) -> None:
    console, office = desk.console, desk.console.office
    who = office.clients.rows([client])[0]
    desk.window.search_asked.emit()
    robot.settle()
    robot.type(who.name.lower())
    robot.press("Esc")
    desk.window.go(Place("clients", client))
    robot.settle()
    at = console.desk
    assert at is not None
    console.jobs.write(console, lambda: office.visits.register(at, VisitDraft(client, 1)), lambda _: None)
    robot.settle()
    taken = office.tickets.take_next(at)
    if taken is not None:
        said = MessageDraft(taken.ticket_id, MessageKind.NOTE, "Позвонить завтра")
        console.jobs.write(console, lambda: office.tickets.say(at, said), lambda _: None)
        desk.window.go(Place("queue", taken.ticket_id))
        robot.settle()
    desk.window.go(Place("visits"))
    robot.settle()
    desk.window.go(Place("queue"))
    robot.press("Home", "Down", "Down", "PgDown")


if __name__ == "__main__":
    over = Store(Home(Path(sys.argv[1])), int(sys.argv[2]))
    print(json.dumps(_day(DeskWindow(over), over.size, int(sys.argv[3]), int(sys.argv[4]))), flush=True)
    os._exit(0)
