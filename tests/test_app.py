"""The whole program in one process: the first start of a real office, trouble at the door, people who come and go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtWidgets import QApplication

from frontdesk import opening, verbs
from frontdesk.app import Console, dress, make_application
from frontdesk.db.engines import sqlite_engine
from frontdesk.domain.errors import Locked
from frontdesk.domain.visits import VisitDraft
from frontdesk.home import Home
from frontdesk.robot import Robot
from frontdesk.services import demo
from frontdesk.ui.founding.page import FoundingPage
from frontdesk.ui.signin.page import PassphrasePage, SignInPage, TroublePage
from frontdesk.ui.view_state import ViewState

Start = Callable[[Home], tuple[Console, Robot]]


@pytest.fixture
def start(qapp: QApplication) -> Iterator[Start]:  # noqa: ARG001 - the application must be there first
    """`start(home)`: a console as `frontdesk --home` makes it, and hands for it."""
    opened: list[Console] = []

    def begin(home: Home) -> tuple[Console, Robot]:
        make_application(ViewState(home.view).theme)
        console = Console(home)
        opened.append(console)
        console.start()
        robot = Robot(console.jobs)
        robot.until(lambda: console.window.is_covered, "the first page")
        return console, robot

    yield begin
    for console in opened:
        console.close()
        console.window.close()
        console.window.deleteLater()


def cover(console: Console) -> object:
    return console.window._covers.currentWidget()


@pytest.fixture
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def practice(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    verbs.fill_demo(home)
    return home


@pytest.mark.usefixtures("no_keyring")
def test_a_new_office_chooses_a_passphrase_says_who_it_is_and_signs_in(start: Start, tmp_path: Path) -> None:
    home = Home(tmp_path / "office")
    console, robot = start(home)
    assert isinstance(cover(console), PassphrasePage)
    for _ in range(2):
        robot.type("три слова и река")
        robot.press("Return")
    robot.until(lambda: isinstance(cover(console), FoundingPage), "the founding page")
    for typed in ("ГБУ «Речной центр»", "Речной центр", "г. Речной", "ул. Садовая, 1", "8 900 000-00-01"):
        robot.type(typed)
        robot.press("Tab")
    for typed in ("Ким", "Анна", "Олеговна", "директор"):
        robot.type(typed)
        robot.press("Tab")
    robot.type("короткий-секрет")
    robot.press("Ctrl+Return")
    robot.until(lambda: isinstance(cover(console), SignInPage), "the sign-in page")
    desk = console.office.staff.sign_in(1, "короткий-секрет", 1, "desk")
    assert console.office.visits.register(desk, VisitDraft(offering_id=1)).slip.endswith("-001")
    assert "Ким".encode() not in home.store.read_bytes()
    assert "река" not in home.settings.read_text()


@pytest.mark.usefixtures("no_keyring")
def test_a_wrong_passphrase_is_said_and_asked_again(start: Start, tmp_path: Path) -> None:
    home = Home(tmp_path / "office")
    console, robot = start(home)
    for _ in range(2):
        robot.type("три слова и река")
        robot.press("Return")
    robot.until(lambda: isinstance(cover(console), FoundingPage), "the founding page")
    again, hands = start(home)
    assert isinstance(cover(again), PassphrasePage)
    hands.type("другие слова")
    hands.press("Return")
    hands.until(lambda: again.jobs.idle() and isinstance(cover(again), PassphrasePage), "the question again")
    hands.type("три слова и река")
    hands.press("Return")
    hands.until(lambda: isinstance(cover(again), FoundingPage), "the store")


def test_a_locked_store_says_so_and_opens_when_it_is_free(
    start: Start, practice: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = opening.schema.prepare

    def held(*_: object) -> None:
        raise Locked

    monkeypatch.setattr(opening.schema, "prepare", held)
    console, robot = start(practice)
    page = cover(console)
    assert isinstance(page, TroublePage)
    monkeypatch.setattr(opening.schema, "prepare", real)
    page.again.emit()
    robot.until(lambda: isinstance(cover(console), SignInPage), "the store")


def test_one_signs_out_and_another_signs_in_and_the_counter_is_free(start: Start, practice: Home) -> None:
    console, robot = start(practice)
    console.furnish(demo.sign_in(console.office))
    robot.settle()
    assert [c.taken_by for c in console.office.staff.counters()][2].startswith("Королёва")
    robot.press("Ctrl+L")
    robot.until(lambda: isinstance(cover(console), SignInPage), "the sign-in page")
    assert [c.taken_by for c in console.office.staff.counters()][2] == ""


def test_what_one_page_commits_another_shows_by_itself(start: Start, practice: Home) -> None:
    console, robot = start(practice)
    desk = demo.sign_in(console.office)
    console.furnish(desk)
    robot.settle()
    robot.press("Ctrl+3")
    before = len(console.office.visits.waiting())
    console.jobs.write(
        console, lambda: console.office.visits.register(desk, VisitDraft(offering_id=1)), lambda _: None
    )
    robot.settle()
    page = console.window.page("visits")
    assert page.hall.table.model().rowCount() == before + 1  # type: ignore[attr-defined]


def test_the_window_says_that_its_people_are_invented_and_remembers_its_theme(
    start: Start, practice: Home
) -> None:
    console, robot = start(practice)
    assert console.window.status._demo.isVisible()
    dress(make_application("light"), "light")
    console.furnish(demo.sign_in(console.office))
    robot.settle()
    console.window.actions_by_id.run("theme")
    assert ViewState(practice.view).theme == "dark"


def test_a_plain_store_of_made_up_people_is_what_it_says(practice: Home) -> None:
    engine = sqlite_engine(practice.store, None)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT is_demo FROM office").scalar() == 1
    engine.dispose()
