"""A start pays for what its first screens show, and for nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.home import Home
from frontdesk.verbs import fill_demo

# What the frame of the shell does without, then what the queue does without.
BEHIND_THE_FRAME = (
    "sqlalchemy",
    "dataclasses",
    "tomllib",
    "frontdesk.domain",
    "frontdesk.services",
    "frontdesk.ui.icons",
)
BEHIND_THE_QUEUE = (
    "reportlab", "alembic", "psycopg", "phonenumbers", "jinja2", "pytrovich", "PySide6.QtPdf", "PySide6.QtPrintSupport",
    "frontdesk.db.models.every", "frontdesk.db.models.clocks", "frontdesk.db.models.hours",
    "frontdesk.db.models.links", "frontdesk.db.models.rules", "frontdesk.db.models.tasks",
    "frontdesk.db.models.teams", "frontdesk.db.models.views", "frontdesk.domain.teams", "frontdesk.domain.tasks",
    "frontdesk.domain.routing", "frontdesk.domain.handing", "frontdesk.db.queries.teams",
    "frontdesk.documents", "frontdesk.db.demo", "frontdesk.domain.clients", "frontdesk.domain.claims",
    "frontdesk.domain.acts", "frontdesk.domain.visits", "frontdesk.domain.scripts", "frontdesk.domain.search_terms",
    "frontdesk.services.clients", "frontdesk.services.acts", "frontdesk.ui.queue.area", "frontdesk.ui.palette",
    "frontdesk.ui.queue.beside", "frontdesk.ui.queue.board", "frontdesk.ui.queue.listing.fresh",
    "frontdesk.ui.queue.ask_line",
    "frontdesk.services.board", "frontdesk.services.bulk", "frontdesk.services.views", "frontdesk.services.tickets",
    "frontdesk.domain.ticket_cards", "frontdesk.db.queries.ticket_cards", "frontdesk.domain.statuses",
    "frontdesk.ui.clients", "frontdesk.ui.visits", "frontdesk.ui.claims", "frontdesk.ui.acts", "frontdesk.ui.call_pill",
)  # fmt: skip
CHILD = """
import os, sys
from frontdesk.bench import first_frame, launched
def told():
    print(*sys.modules, flush=True)
    os._exit(0)
first_frame.now = told
def furnish(self, desk, as_ever=launched.Desk.furnish):
    from frontdesk import furnishing
    from frontdesk.ui.queue import page
    # on a busy machine what comes later would come before the queue
    launched.app.SOON_MS = furnishing.SOON_MS = furnishing.KEPT_MS = page.BEHIND_THE_FRAME_MS = 60_000
    as_ever(self, desk)
launched.Desk.furnish = furnish
launched.app.Console = {"shell": launched.Shell, "desk": launched.Desk}[sys.argv.pop(1)]
sys.exit(launched.cli.main())
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    place = Home(tmp_path_factory.mktemp("start"))
    fill_demo(place)
    return place


@pytest.mark.parametrize(
    ("as_far_as", "not_yet"), [("shell", BEHIND_THE_FRAME), ("desk", BEHIND_THE_QUEUE)], ids=["shell", "desk"]
)
def test_nothing_is_imported_that_the_screen_does_not_need(
    home: Home, as_far_as: str, not_yet: tuple[str, ...]
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHILD, as_far_as, "--home", str(home.path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert "frontdesk.ui.window" in loaded
    assert ("frontdesk.ui.queue.listing.pane" in loaded) == (as_far_as == "desk")
    assert sorted(loaded & set(not_yet)) == []


READ = """
import linecache
from frontdesk import unread
unread.leave_unread()
from frontdesk import app, furnishing
print(*linecache.cache, sep="\\n")
"""


def test_nothing_is_read_for_its_source() -> None:
    """The library of the window looks through every module that is imported after it, unless it is told not to."""
    told = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, check=True)
    assert "sqlalchemy generated" in told.stdout, "what has no file is kept there by those who made it"
    read = [name for name in told.stdout.splitlines() if Path(name).parent.parent.name == "frontdesk"]
    assert read == []
