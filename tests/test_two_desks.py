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
from frontdesk.domain.presence import FORGOTTEN_AFTER, IDLE_AFTER, SIGN_OF_LIFE
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
        return str(self.clients.card.header.others)

    @property
    def is_locked(self) -> bool:
        return bool(self.clients.card.form.is_locked)

    @property
    def asked(self) -> str:
        """Who asks for the card that is edited here."""
        return str(self.clients.card.parts.asked.text)

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


def lock_here(here: Here, other: Other, *words: str) -> None:
    """The other desk is at work on the card, and this one knows."""
    here.open()
    other.do("open", str(CARD))
    other.do("type", "note", *words)
    here.robot.until(lambda: here.is_locked, "the lock", 8)


def test_who_comes_second_reads_the_card_and_sees_who_edits_it_until_that_ends(
    here: Here, other: Other
) -> None:
    here.open()
    other.do("open", str(CARD))
    assert here.said == ""
    lock_here(here, other, "Просит", "звонить", "после", "обеда")
    assert here.said.startswith("Редактирует Аксёнова")
    assert ", с 10:4" in here.said, "since when, by the office's clock"
    before = here.value("patronymic")
    here.type("patronymic", "Пробная")
    assert here.value("patronymic") == before, "a locked field takes no keys"
    assert not here.clients.card.is_dirty
    other.do("press", "Ctrl+S")
    here.robot.until(lambda: not here.is_locked, "the end of it", 8)
    here.robot.until(lambda: here.value("note") == "Просит звонить после обеда", "their note", 8)
    assert here.said == ""
    here.type("patronymic", "Пробная")
    here.robot.until(lambda: other.do("stands") == "locked", "the lock over there", 8)
    assert other.do("said").startswith("Редактирует Королёва")
    here.robot.press("Ctrl+S")
    here.robot.until(lambda: other.do("stands") == "open", "the end of mine", 8)


def test_a_card_that_is_asked_for_is_handed_over_with_one_key_and_what_was_typed_is_saved(
    here: Here, other: Other
) -> None:
    lock_here(here, other, "Слышит", "плохо")
    here.robot.press("Ctrl+Shift+E")
    assert "Без ответа откроется в 10:4" in here.said
    here.robot.until(lambda: other.do("asked") != "nobody", "the notice over there", 8)
    assert other.do("asked") == "Королёва\u00a0М.\u00a0И. просит доступ к карточке. Набранное сохранится"
    assert other.do("stands") == "open", "until it is answered nothing is taken away"
    other.do("press", "Ctrl+Shift+E")
    here.robot.until(lambda: not here.is_locked, "the card", 8)
    here.robot.until(lambda: here.value("note") == "Слышит плохо", "what they had typed", 8)
    here.robot.until(lambda: other.do("stands") == "locked", "the lock over there", 8)
    assert other.do("asked") == "nobody"
    assert here.console.office.clients.card(CARD).note == "Слышит плохо"
    here.type("note", "Слышит плохо, говорить громче")
    here.robot.press("Ctrl+S")
    other_sees = "Слышит плохо, говорить громче"
    here.robot.until(lambda: other.do("value", "note") == other_sees, "mine over there", 8)


def test_what_cannot_be_saved_when_a_card_is_handed_over_stays_a_draft_of_who_typed_it(
    here: Here, other: Other
) -> None:
    lock_here(here, other, "Слышит", "плохо")
    other.do("type", "born", "32.13.1959")
    here.robot.press("Ctrl+Shift+E")
    here.robot.until(lambda: other.do("asked") != "nobody", "the notice over there", 8)
    other.do("press", "Ctrl+Shift+E")
    here.robot.until(lambda: not here.is_locked, "the card", 8)
    assert here.console.office.clients.card(CARD).note == "", "half of a card is not saved"
    assert other.do("value", "note") == "Слышит плохо", "and not lost"
    here.type("patronymic", "Ярославовна")
    here.robot.press("Ctrl+S")
    here.robot.until(lambda: other.do("stands") == "open", "the card over there again", 8)
    here.robot.until(lambda: other.do("value", "patronymic") == "Ярославовна", "mine over there", 8)
    assert other.do("value", "note") == "Слышит плохо"
    other.do("open", "8")
    other.do("open", str(CARD))
    here.robot.until(lambda: other.do("value", "note") == "Слышит плохо", "the draft", 8)


def test_without_an_answer_both_edit_and_saving_joins_or_shows_both_values(here: Here, other: Other) -> None:
    lock_here(here, other, "Только", "почтой")
    here.robot.press("Ctrl+Shift+E")
    here.robot.settle()
    here.clients.presence._answer.timeout.emit()  # half a minute is over
    here.robot.until(lambda: not here.is_locked, "the card", 8)
    here.robot.until(lambda: here.said.startswith("Правит и Аксёнова"), "that the other goes on", 8)
    assert other.do("stands") == "open", "the other desk is not stopped in a word"
    here.type("patronymic", "Ярославовна")
    other.do("press", "Ctrl+S")
    here.robot.until(lambda: here.value("note") == "Только почтой", "their note", 8)
    assert here.value("patronymic") == "Ярославовна", "what is typed here stays"
    here.robot.press("Ctrl+S")
    card = here.console.office.clients.card(CARD)
    assert (card.patronymic, card.note) == ("Ярославовна", "Только почтой")

    here.robot.until(lambda: other.do("stands") == "open", "the end of mine", 8)
    other.do("type", "note", "Только", "телефоном")
    here.robot.until(lambda: here.is_locked, "the lock", 8)
    here.robot.press("Ctrl+Shift+E")
    here.robot.settle()
    here.clients.presence._answer.timeout.emit()
    here.robot.until(lambda: not here.is_locked, "the card", 8)
    here.type("note", "Только лично")
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


def test_who_has_typed_nothing_for_two_minutes_holds_the_card_no_longer(here: Here, other: Other) -> None:
    here.open()
    other.do("open", str(CARD))
    here.type("note", "Обещала принести справку")
    here.robot.until(lambda: other.do("stands") == "locked", "the lock over there", 8)
    here.clients.presence._typed_at -= IDLE_AFTER  # this desk's clock alone: the other one lives by its own
    here.clients.presence._life.timeout.emit()
    here.robot.until(lambda: other.do("stands") == "open", "the card over there", 8)
    other.do("type", "patronymic", "Ярославовна")
    here.robot.until(lambda: here.is_locked, "the lock", 8)
    assert here.value("note") == "Обещала принести справку", "what was typed stays in sight"
    here.robot.press("Ctrl+S")
    assert here.clients.card.header.ask.hasFocus(), "saving says what is to be done first"
    other.do("press", "Ctrl+S")
    here.robot.until(lambda: not here.is_locked, "the card", 8)
    here.robot.press("Ctrl+S")
    here.robot.settle()
    card = here.console.office.clients.card(CARD)
    assert (card.patronymic, card.note) == ("Ярославовна", "Обещала принести справку")


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
