"""Two desks, each a process with a window of its own, over one file and over one server."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk import settings, verbs
from frontdesk.app import Console, make_application
from frontdesk.domain.presence import FORGOTTEN_AFTER, SIGN_OF_LIFE
from frontdesk.home import Home
from frontdesk.robot import Robot
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW
from frontdesk.settings import Settings
from frontdesk.ui.places import Place
from tests import other_desk
from tests.other_desk import Other

CARD = 7


class Wall:
    """A clock that runs, and may be put forward."""

    def __init__(self) -> None:
        self._began, self._ahead = time.monotonic(), timedelta()

    def __call__(self) -> datetime:
        return DEMO_NOW + timedelta(seconds=time.monotonic() - self._began) + self._ahead

    def forward(self, by: timedelta) -> None:
        self._ahead += by


class Here:
    """This desk: the window of the test's own process."""

    def __init__(self, home: Home) -> None:
        make_application("light")
        self.wall = Wall()
        self.console = Console(home, self.wall)
        self.console.start()
        self.robot = Robot(self.console.jobs)
        self.robot.until(lambda: self.console.window.is_covered, "the sign-in page")
        self.console.furnish(demo.sign_in(self.console.office))
        self.robot.settle()
        self.window = self.console.window

    @property
    def clients(self) -> Any:
        return self.window.page("clients")

    @property
    def said(self) -> str:
        """What the card says of others; empty for nothing."""
        return str(self.clients.presence.text) if self.clients.presence.isVisible() else ""

    def open(self, id: int = CARD) -> None:
        self.window.go(Place("clients", id))
        self.robot.settle()

    def type(self, field: str, words: str) -> None:
        self.clients.card.form.field(field).setFocus()
        self.robot.press("Ctrl+A")
        self.robot.type(words)

    def value(self, field: str) -> str:
        return str(self.clients.card.form.field(field).value())


@pytest.fixture(params=["file", "server"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def home(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Home]:
    """An office of made-up people: in a file of its own, or on the server that the settings name."""
    home = Home(tmp_path / "home")
    if kind == "file":
        verbs.fill_demo(home)
        yield home
        return
    server = request.getfixturevalue("postgres")
    database = server.database(True)
    url = database.engine.url.render_as_string(hide_password=False).replace("+psycopg", "")
    settings.save(home.settings, Settings(made_up=True, database_url=url))
    yield home
    database.close()
    server.drop(database)


@pytest.fixture
def here(qapp: QApplication, home: Home) -> Iterator[Here]:  # noqa: ARG001 - the application comes first
    made = Here(home)
    yield made
    made.console.close()
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def other(here: Here, home: Home) -> Iterator[Other]:  # noqa: ARG001 - one after another, they share two cores
    with other_desk.sitting(home.path) as sitting:
        yield sitting


def test_what_one_desk_registers_the_other_shows_by_itself(here: Here, other: Other) -> None:
    here.window.go(Place("visits"))
    here.robot.settle()
    hall: Any = here.window.page("visits").hall  # type: ignore[attr-defined]
    for _ in range(3):
        before = {row.slip for row in hall.rows}
        slip = other.do("register")
        here.robot.until(lambda: len(hall.rows) > len(before), "the visit", 8)  # noqa: B023 - called at once
        assert {row.slip for row in hall.rows} - before == {slip}


def test_each_sees_by_name_who_else_edits_the_card_and_when_that_ends(here: Here, other: Other) -> None:
    here.open()
    other.do("open", str(CARD))
    assert here.said == ""
    other.do("type", "note", "Просит", "звонить", "после", "обеда")
    here.robot.until(lambda: here.said != "", "the other's name", 8)
    assert here.said.startswith("Карту правит Аксёнова")
    assert " с 10:4" in here.said, "since when, by the office's clock"
    here.type("patronymic", "Пробная")
    here.robot.until(lambda: other.do("said").startswith("Карту правит Королёва"), "my name there", 8)
    other.do("press", "Ctrl+S")
    here.robot.until(lambda: here.said == "", "the end of it", 8)
    here.robot.press("Ctrl+S")
    here.robot.until(lambda: other.do("said") == "nothing", "the end of mine", 8)


def test_different_fields_are_joined_and_the_same_field_is_decided(here: Here, other: Other) -> None:
    here.open()
    other.do("open", str(CARD))
    here.type("patronymic", "Ярославовна")
    other.do("type", "note", "Только", "почтой")
    other.do("press", "Ctrl+S")
    here.robot.until(lambda: here.value("note") == "Только почтой", "their note", 8)
    assert here.value("patronymic") == "Ярославовна", "what is typed here stays"
    here.robot.press("Ctrl+S")
    card = here.console.office.clients.card(CARD)
    assert (card.patronymic, card.note) == ("Ярославовна", "Только почтой")

    here.type("note", "Только лично")
    other.do("type", "note", "Только", "телефоном")
    other.do("press", "Ctrl+S")
    clashes = here.clients.card.clashes
    here.robot.until(lambda: len(clashes) == 1, "the question", 8)
    assert "Только телефоном" in clashes.of("note").accessibleName(), "theirs is shown"
    assert here.value("note") == "Только лично", "and mine stays"
    clashes.of("note").keep.click()
    here.robot.press("Ctrl+S")
    here.robot.settle()
    assert here.console.office.clients.card(CARD).note == "Только лично"
    assert here.console.office.journal.verify().is_whole


def test_an_editor_that_leaves_is_gone_and_one_that_is_killed_is_forgotten(here: Here, other: Other) -> None:
    here.open()
    other.do("open", str(CARD))
    other.do("type", "note", "Не", "договорил")
    here.robot.until(lambda: here.said != "", "the other's name", 8)
    other.do("leave")
    here.robot.until(lambda: here.said == "", "the end of it", 8)
    other.do("open", str(CARD))
    other.do("type", "note", "Не", "договорил", "и", "теперь")
    here.robot.until(lambda: here.said != "", "the other's name again", 8)
    other.process.kill()
    here.wall.forward(FORGOTTEN_AFTER - SIGN_OF_LIFE)
    here.clients.presence._life.timeout.emit()
    here.robot.settle()
    assert here.said != "", "it may still be alive"
    here.wall.forward(SIGN_OF_LIFE)
    here.clients.presence._life.timeout.emit()
    here.robot.settle()
    assert here.said == ""
