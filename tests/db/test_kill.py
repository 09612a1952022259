"""`kill -9` at random moments of a hundred registrations: what was acknowledged is there, with its event."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

from sqlalchemy import select

from frontdesk import home
from frontdesk.db import engines
from frontdesk.db.database import Database
from frontdesk.db.models import Event, Visit
from frontdesk.domain.events import EventKind
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.office import open_office
from tests.conftest import KEY

WANTED = 100
MOST_KILLS = 40

DESK = """
import sys
from pathlib import Path
from frontdesk import home
from frontdesk.db import engines
from frontdesk.db.database import Database
from frontdesk.domain.visits import VisitDraft
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW
from frontdesk.services.office import open_office
database = Database(engines.sqlite_engine(Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline())))
office = open_office(database, lambda: DEMO_NOW, home.resources())
desk = demo.sign_in(office)
for place in range(1000):
    given = office.visits.register(desk, VisitDraft(place % 400 + 1, place % 31 + 1))
    print(given.visit_id, given.slip, flush=True)
"""


def register_until_killed(path: Path, moment: float) -> list[tuple[int, str]]:
    """What a real program acknowledged before it was killed, `moment` seconds after its first word."""
    with subprocess.Popen(
        [sys.executable, "-c", DESK, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        cwd=Path(home.__file__).parents[1],
    ) as desk:  # fmt: skip
        assert desk.stdin
        assert desk.stdout
        desk.stdin.write(KEY.hex() + "\n")
        desk.stdin.flush()
        said = [desk.stdout.readline()]
        threading.Timer(moment, desk.kill).start()
        said += desk.stdout.readlines()
    assert desk.returncode == -signal.SIGKILL
    whole = [line.split() for line in said if line.endswith("\n")]
    return [(int(id), slip) for id, slip in whole]


def test_nothing_acknowledged_is_lost_by_killing_the_program(fresh, tmp_path: Path) -> None:
    fresh("sqlcipher", True).close()
    path, dice = tmp_path / "office.db", random.Random()
    acknowledged: list[tuple[int, str]] = []
    kills = 0
    while len(acknowledged) < WANTED or kills < 8:
        assert kills < MOST_KILLS
        acknowledged += register_until_killed(path, dice.uniform(0.0, 0.25))
        kills += 1

    database = Database(engines.sqlite_engine(path, KEY))
    with database.read() as session:
        assert session.connection().exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]
        assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").all() == []
        visits = {visit.id: visit for visit in session.execute(select(Visit)).scalars()}
        told = set(
            session.execute(
                select(Event.visit_id).where(Event.kind_of == EventKind.VISIT_REGISTERED.value)
            ).scalars()
        )
    assert open_office(database, lambda: DEMO_NOW, home.resources()).journal.verify().is_whole
    for id, slip in acknowledged:
        assert f"{visits[id].letter}-{visits[id].number:03d}" == slip
    assert told == set(visits), "no visit without its event, no event without its visit"
    by_letter: dict[str, list[int]] = {}
    for visit in visits.values():
        by_letter.setdefault(visit.letter, []).append(visit.number)
    assert all(sorted(numbers) == list(range(1, len(numbers) + 1)) for numbers in by_letter.values())
    database.close()
