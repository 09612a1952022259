"""The console on a real X server: what the platform without a screen forgives shows itself here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from frontdesk import verbs
from frontdesk.home import Home
from frontdesk.opening import open_office
from frontdesk.settings import Settings
from tests import x_server
from tests.secret_service import ROOT
from tests.test_tour import lightness, samples

VISIT = """
import json, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from frontdesk.app import Console, make_application
from frontdesk.home import Home
from frontdesk.robot import Robot
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW
home, out = Home(Path(sys.argv[1])), Path(sys.argv[2])
app = make_application("light")
console = Console(home, lambda: DEMO_NOW)
met = []
for signal in (console.jobs.bug, console.jobs.trouble, console.troubled):
    signal.connect(met.append)
console.start()
robot = Robot(console.jobs)
robot.until(lambda: console.window.is_covered, "the sign-in page")
for word, key in (("Королёва", "Tab"), (demo.PASSWORD, "Return")):
    robot.type(word)
    robot.press(key)
robot.until(lambda: not console.window.is_covered, "the desk")
robot.press("F2")
robot.type("соколова елена 1427")
robot.press("Return")
robot.type("1")
robot.press("Return")
robot.press("Ctrl+3")
robot.wait(200)
app.primaryScreen().grabWindow(0).save(str(out))  # what the server shows, not what the window would paint
waiting = [row.slip for row in console.office.visits.waiting()]
console.close()
print(json.dumps([QGuiApplication.platformName(), waiting, [repr(error) for error in met]]))
"""


def test_a_clerk_signs_in_and_registers_a_visit_on_a_real_x_server(tmp_path: Path) -> None:
    home, seen = Home(tmp_path / "home"), tmp_path / "screen.png"
    verbs.fill_demo(home)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))}
    with x_server.running() as display:
        surroundings = kept | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", VISIT, str(home.path), str(seen)],
            env=surroundings, capture_output=True, text=True, timeout=90, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    platform, waiting, met = json.loads(done.stdout.splitlines()[-1])
    assert (platform, met) == ("xcb", [])
    office = open_office(home, Settings(made_up=True), None, None)
    newest = max(office.visits.waiting(), key=lambda row: row.id)
    assert newest.slip in waiting
    assert newest.client_short.startswith("Соколова")
    assert office.journal.verify().is_whole
    office.database.close()
    screen = QImage(str(seen))
    assert (screen.width(), screen.height()) == (1440, 900)
    assert len(set(samples(screen))) > 20
    assert lightness(screen) > 0.6
