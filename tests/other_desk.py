"""A second desk: a process of its own with the real window over the same store, told what to do line by line.

`python -m tests.other_desk HOME` signs in as the chief specialist and answers each line with one of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from frontdesk.app import Console, make_application
from frontdesk.domain.staff import Role
from frontdesk.domain.visits import VisitDraft
from frontdesk.home import Home
from frontdesk.robot import Robot
from frontdesk.services import demo
from frontdesk.ui.places import Place
from tests.secret_service import ROOT

ROLE = Role.CHIEF_SPECIALIST


class Other:
    """The hands of this side on that process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def do(self, *words: str) -> str:
        """One deed over there; its answer."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(" ".join(words) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        assert answer, "the other desk has ended"
        return answer


@contextmanager
def sitting(home: Path) -> Iterator[Other]:
    """The other desk, signed in."""
    command = [sys.executable, "-m", "tests.other_desk", str(home)]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=surroundings
    ) as process:
        other = Other(process)
        try:
            assert other.do("name").startswith("Аксёнова")
            yield other
        finally:
            process.kill()


class _Desk:
    def __init__(self, home: Home) -> None:
        make_application("light")
        self.console = Console(home)
        self.console.start()
        self.robot = Robot(self.console.jobs)
        self.robot.until(lambda: self.console.window.is_covered, "the sign-in page", 30)
        office = self.console.office
        person = next(person for person in office.staff.people() if person.role is ROLE)
        self.desk = office.staff.sign_in(person.id, demo.PASSWORD, 6, "desk-6")
        self.console.furnish(self.desk)
        self.robot.settle()

    def name(self) -> str:
        return self.desk.staff.short_name

    def register(self) -> str:
        """A visitor without a card; the slip."""
        return self.console.office.visits.register(self.desk, VisitDraft(offering_id=1)).slip

    def open(self, id: str) -> str:
        self.console.window.go(Place("clients", int(id)))
        self.robot.settle()
        return "open"

    def type(self, field: str, *words: str) -> str:
        page: Any = self.console.window.page("clients")
        page.card.form.field(field).setFocus()
        self.robot.press("Ctrl+A")
        self.robot.type(" ".join(words))
        return "typed"

    def press(self, chord: str) -> str:
        self.robot.press(chord)
        return "pressed"

    def said(self) -> str:
        page: Any = self.console.window.page("clients")
        return page.card.header.others or "nothing"

    def asked(self) -> str:
        """What the card says of who asks for it."""
        page: Any = self.console.window.page("clients")
        return page.card.parts.asked.text or "nobody"

    def stands(self) -> str:
        """Whether the card can be edited here."""
        page: Any = self.console.window.page("clients")
        return "locked" if page.card.form.is_locked else "open"

    def value(self, field: str) -> str:
        page: Any = self.console.window.page("clients")
        return str(page.card.form.field(field).value()) or "empty"

    def leave(self) -> str:
        self.console.window.go(Place("queue"))
        self.robot.settle()
        return "left"

    def work(self) -> None:
        lines: list[str] = []
        threading.Thread(target=lambda: lines.extend(iter(sys.stdin.readline, "")), daemon=True).start()
        while True:
            QTest.qWait(5)
            if lines:
                deed, *words = lines.pop(0).split()
                print(getattr(self, deed)(*words), flush=True)


if __name__ == "__main__":
    _Desk(Home(Path(sys.argv[1]))).work()
