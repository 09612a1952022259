"""The whole program over a real office, behind the sign-in: every page, wired as `app` wires it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from frontdesk.app import Console
from frontdesk.domain.staff import Desk
from frontdesk.home import Home
from frontdesk.robot import Robot
from frontdesk.services.office import Office
from frontdesk.settings import Settings
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.places import Place
from frontdesk.ui.window import Window
from tests.desk import dispose, settle, take_away
from tests.printers import Roll


@dataclass
class Whole:
    console: Console
    office: Office
    desk: Desk
    robot: Robot
    bugs: list[BaseException] = field(default_factory=list)

    @property
    def window(self) -> Window:
        return self.console.window

    @property
    def jobs(self) -> Jobs:
        jobs: Jobs = self.console.jobs
        return jobs

    @property
    def toast(self) -> str:
        return self.window.toasts.toast.text

    def go(self, page: str, id: int | None = None, tab: str = "") -> QWidget:
        """The page of a place, with its answers in."""
        self.window.go(Place(page, id, tab))
        self.settle()
        return self.window.page(page)

    def press(self, *chords: str) -> None:
        self.robot.press(*chords)
        self.settle()

    def type(self, text: str) -> None:
        self.robot.type(text)

    def settle(self) -> None:
        settle(self.jobs)
        if self.window.isVisible():
            self.robot.settle()  # without a window manager a widget shown and taken in leaves the focus to nobody
        assert self.bugs == [], self.bugs


@contextmanager
def opened(office: Office, desk: Desk, folder: Path) -> Iterator[Whole]:
    """The console of `desk` over `office`; its window is gone at the end, its drafts are not."""
    console = Console(Home(folder), office.clock, Roll())
    console.office, console.chosen = office, Settings()
    office.database.announced.append(console._committed.emit)
    made = Whole(console, office, desk, Robot(console.jobs))
    console.jobs.bug.connect(made.bugs.append)
    console.window.show()
    console.furnish(desk)
    console.window.activateWindow()
    made.robot.until(lambda: len(console.heard) > 1, "what comes behind the first screen")
    made.settle()
    try:
        yield made
        made.settle()
    finally:  # a window that outlives a failed test would trouble every test after it
        office.database.announced.remove(console._committed.emit)
        take_away(console.window)
        console.jobs.close()
        dispose(console)
