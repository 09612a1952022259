"""The whole program in one process: the first start of a real office, trouble at the door, people who come and go."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel

from frontdesk import settings, verbs
from frontdesk.app import Console, dress, make_application
from frontdesk.db.engines import sqlite_engine
from frontdesk.db.models import Ticket
from frontdesk.domain.printing import heard
from frontdesk.domain.visits import VisitDraft
from frontdesk.home import Home
from frontdesk.robot import Robot
from frontdesk.services import demo
from frontdesk.settings import Settings
from frontdesk.ui.founding.page import FoundingPage
from frontdesk.ui.places import Place
from frontdesk.ui.printing import Printing
from frontdesk.ui.signin.page import SignInPage
from frontdesk.ui.signin.passphrase import PassphrasePage
from frontdesk.ui.signin.trouble import TroublePage
from frontdesk.ui.view_state import ViewState
from tests import trouble
from tests.printers import Roll

Start = Callable[..., tuple[Console, Robot]]


@pytest.fixture
def start(qapp: QApplication) -> Iterator[Start]:  # noqa: ARG001 - the application must be there first
    """`start(home)`: a console as `frontdesk --home` makes it, and hands for it."""
    opened: list[Console] = []

    def begin(home: Home, printing: Printing | None = None) -> tuple[Console, Robot]:
        make_application(ViewState(home.view).theme)
        console = Console(home, None, printing)
        opened.append(console)
        console.start()
        robot = Robot(console.jobs)
        robot.until(lambda: console.window.is_covered, "the first page", 20)
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
def test_whoever_founds_an_office_needs_only_the_password_and_works_at_once(
    start: Start, tmp_path: Path
) -> None:
    """The first hour: the page of the founding is gone, and its keys with it."""
    console, robot = start(Home(tmp_path / "office"))
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
    robot.press("Ctrl+Return", "Ctrl+Return")
    robot.until(lambda: isinstance(cover(console), SignInPage), "the sign-in page")
    robot.settle()
    robot.type("короткий-секрет")
    robot.press("Return")
    robot.until(lambda: not console.window.is_covered, "the desk")
    robot.press("Ctrl+2")
    assert "Клиентов ещё нет" in {label.text() for label in console.window.findChildren(QLabel)}
    robot.press("F3")
    robot.type("выпл")
    robot.press("Return", "Ctrl+Return")
    with console.office.database.read() as session:
        assert session.query(Ticket).count() == 1


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


def test_a_locked_store_says_so_and_opens_when_it_is_free(start: Start, practice: Home) -> None:
    with trouble.held(practice.store):
        console, robot = start(practice)
        page = cover(console)
        assert isinstance(page, TroublePage)
        assert page.message.text.startswith("Данные заняты другой программой")
        robot.press("Return")
        robot.until(lambda: cover(console) is not page and console.jobs.idle(), "the answer", 20)
        assert isinstance(cover(console), TroublePage), "still held"
    robot.press("Return")
    robot.until(lambda: isinstance(cover(console), SignInPage), "the store")


def test_a_toast_in_a_small_window_covers_no_control_of_the_composer(start: Start, practice: Home) -> None:
    console, robot = start(practice)
    console.furnish(demo.sign_in(console.office))
    console.window.resize(1280, 720)
    robot.settle()
    robot.press("Return")
    window = console.window
    ticket = window.page("queue").workspace.ticket  # type: ignore[attr-defined]
    for queue_is_shown in (True, False):
        window.toasts.say("success", "Обращение 4773 решено, следующее уже открыто перед вами", lambda: None)
        robot.settle()
        toast = QRect(window.toasts.toast.mapTo(window, QPoint(0, 0)), window.toasts.toast.size())
        composer = QRect(ticket.composer.mapTo(window, QPoint(0, 0)), ticket.composer.size())
        assert window.rect().contains(toast)
        assert not toast.intersects(composer), queue_is_shown
        if queue_is_shown:
            window.actions_by_id.run("queue.toggle")


def test_one_signs_out_and_another_signs_in_and_the_counter_is_free(start: Start, practice: Home) -> None:
    console, robot = start(practice)
    console.furnish(demo.sign_in(console.office))
    robot.settle()
    assert [c.taken_by for c in console.office.staff.counters()][2].startswith("Королёва")
    robot.press("Ctrl+L")
    robot.until(lambda: isinstance(cover(console), SignInPage), "the sign-in page")
    assert [c.taken_by for c in console.office.staff.counters()][2] == ""


def test_whoever_closes_the_window_while_editing_a_card_edits_it_no_longer(
    start: Start, practice: Home
) -> None:
    console, robot = start(practice)
    console.furnish(demo.sign_in(console.office))
    robot.settle()
    console.window.go(Place("clients", 7))
    robot.settle()
    console.window.page("clients").card.form.field("note").setFocus()  # type: ignore[attr-defined]
    robot.type("Не договорил")
    office = console.office
    elsewhere = demo.sign_in(office, counter=None, workstation="elsewhere")
    robot.until(
        lambda: office.presence.look(elsewhere, "client", 7).holder is not None, "the name of who edits"
    )
    console.window.close()
    console.close()
    assert office.presence.look(elsewhere, "client", 7).holder is None
    (draft,) = office.drafts.mine(elsewhere)
    assert draft.body["typed"]["note"] == "Не договорил"
    office.database.close()


class Hall(Roll):
    """Printers of a system that takes its time to name them."""

    def __init__(self, names: tuple[str, ...], chosen: Settings) -> None:
        super().__init__(profiles=heard(chosen.printing))
        self.names, self.asked_on = names, set[threading.Thread]()

    def printers(self) -> tuple[str, ...]:
        self.asked_on.add(threading.current_thread())
        return self.names


def test_the_status_bar_names_the_printer_and_a_chosen_one_is_remembered(
    start: Start, practice: Home
) -> None:
    hall = Hall(("Зал-1", "Кабинет 7"), settings.load(practice.settings))
    console, robot = start(practice, hall)
    console.furnish(demo.sign_in(console.office))
    part = console.window.status.printer
    robot.until(lambda: part.text == "Принтер: Зал-1", "the printer", 20)
    hall.choose("Кабинет 7", 3)
    robot.until(lambda: part.text == "Принтер: Кабинет 7", "the chosen printer")
    kept = settings.load(practice.settings)
    assert kept.printing == {"all": {"printer": "Кабинет 7", "copies": 3}}
    assert threading.main_thread() not in hall.asked_on, "the window never waits for a printer"
    hall.names = ()
    hall.choose("Кабинет 7", 2)
    robot.until(lambda: part.text == "Принтер не найден", "the loss")


def test_where_no_printer_was_ever_in_use_none_is_missed(start: Start, practice: Home) -> None:
    hall = Hall((), settings.load(practice.settings))
    console, robot = start(practice, hall)
    console.furnish(demo.sign_in(console.office))
    robot.until(lambda: bool(hall.asked_on) and console.jobs.idle(), "the question", 20)
    assert not console.window.status.printer.isVisible()


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
