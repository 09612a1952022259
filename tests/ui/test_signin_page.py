"""The start of a shift by keys, over the seeded office."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from frontdesk.domain.errors import Damaged, Locked, NewerFile, Trouble, WrongKey
from frontdesk.domain.staff import Desk
from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui import words
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.signin.page import SignInPage, street
from frontdesk.ui.signin.passphrase import PassphrasePage
from frontdesk.ui.signin.trouble import TroublePage
from tests.desk import take_away

ENTER = Qt.Key.Key_Return
ZONE = ZoneInfo("Europe/Volgograd")
Typing = Callable[[QWidget, str], None]


def shown(page: QWidget) -> None:
    page.resize(1280, 720)
    page.setFocus()  # before it shows: its first answer moves the focus on
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)


@pytest.fixture
def page(office: Office, jobs: Jobs) -> Iterator[SignInPage]:
    made = SignInPage(
        jobs=jobs,
        staff=office.staff,
        clock=office.clock,
        zone=ZONE,
        remembered_staff=demo.clerk(office),
        remembered_counter=3,
        workstation="desk-3",
        is_demo=True,
    )
    shown(made)
    assert jobs.wait_idle()
    yield made
    take_away(made)


def enter() -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, ENTER)


def test_a_remembered_clerk_needs_the_password_and_enter(
    page: SignInPage, jobs: Jobs, office: Office, typing: Typing
) -> None:
    desks: list[Desk] = []
    page.signed_in.connect(desks.append)
    assert QApplication.focusWidget() is page.password.line
    typing(page.password.line, "demo")
    enter()
    jobs.wait_idle()
    (desk,) = desks
    assert (desk.staff_id, desk.counter, desk.workstation) == (demo.clerk(office), 3, "desk-3")


def test_a_wrong_password_tells_how_many_attempts_are_left_and_keeps_the_rest(
    page: SignInPage, jobs: Jobs, typing: Typing
) -> None:
    typing(page.password.line, "Demo")
    enter()
    jobs.wait_idle()
    assert page.password.problem == "Неверная пара сотрудник и пароль. Осталось 4 попытки"
    assert page.counters.value == 3
    assert page.password.line.selectedText()
    typing(page.password.line, "d")
    assert page.password.problem == ""


def test_the_fifth_wrong_password_says_till_when_in_the_time_of_the_office(
    page: SignInPage, jobs: Jobs, typing: Typing
) -> None:
    for _ in range(5):
        typing(page.password.line, "no")
        enter()
        jobs.wait_idle()
    assert "10:47" in page.password.problem


def test_taken_counters_are_struck_and_cannot_be_chosen(page: SignInPage, office: Office) -> None:
    taken = [row.number for row in office.staff.counters() if row.taken_by]
    assert [row.number for row in page.counters.taken] == taken
    page.counters.setFocus()
    QTest.keyClick(page.counters, Qt.Key(Qt.Key.Key_0 + taken[0]))
    assert page.counters.value == 3
    QTest.keyClick(page.counters, Qt.Key.Key_Right)
    assert page.counters.value == 6


def test_a_counter_taken_meanwhile_is_said_with_its_holder_and_the_password_stays(
    page: SignInPage, jobs: Jobs, office: Office, typing: Typing
) -> None:
    other = next(person for person in office.staff.people() if person.role == "lead")
    office.staff.sign_in(other.id, demo.PASSWORD, 3, "desk-9")
    typing(page.password.line, "demo")
    enter()
    jobs.wait_idle()
    assert other.short_name in page.message.text
    assert page.password.text == "demo"
    assert page.counters.value != 3
    desks: list[Desk] = []
    page.signed_in.connect(desks.append)
    enter()
    jobs.wait_idle()
    assert [desk.counter for desk in desks] == [page.counters.value]


@pytest.mark.parametrize("typed", ["хайрул", "[fqhek"])
def test_an_employee_is_found_by_a_part_of_the_name_in_either_layout(
    page: SignInPage, jobs: Jobs, typing: Typing, typed: str
) -> None:
    line = page.people.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    typing(line, typed)
    person = page.people.person
    assert person is not None
    assert person.name.startswith("Хайруллина")
    jobs.wait_idle()
    popup = page.people.completer().popup()
    popup.hide()


def test_a_demo_home_says_so_and_shows_its_password(page: SignInPage) -> None:
    texts = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "Учебные данные: все люди вымышлены" in texts
    assert demo.PASSWORD in texts


def test_the_password_field_tells_layout_caps_lock_and_its_text(page: SignInPage, typing: Typing) -> None:
    line = page.password.line
    typing(line, "d")
    assert (page.password.layout_words, page.password.warns_of_caps) == ("EN", False)
    typing(line, "Ж")
    assert (page.password.layout_words, page.password.warns_of_caps) == ("РУ", True)
    page.password._eye.click()
    assert line.displayText() == "dЖ"


def test_a_new_passphrase_is_typed_twice_and_is_long_enough(jobs: Jobs, typing: Typing) -> None:
    page = PassphrasePage(is_new=True)
    shown(page)
    entered: list[str] = []
    page.entered.connect(entered.append)
    typing(page.first.line, "мало")
    page.enter()
    assert page.first.problem
    typing(page.first.line, "шесть синих чаек")
    enter()
    typing(page.second.line, "шесть синих чашек")
    enter()
    assert page.second.problem
    assert entered == []
    typing(page.second.line, "шесть синих чаек")
    enter()
    assert entered == ["шесть синих чаек"]
    assert jobs.idle()
    take_away(page)


def test_a_passphrase_that_did_not_open_the_store_is_asked_again_with_the_reason(typing: Typing) -> None:
    page = PassphrasePage(is_new=False, was_wrong=True)
    shown(page)
    entered: list[str] = []
    page.entered.connect(entered.append)
    assert page.first.problem == words.error(WrongKey())
    typing(page.first.line, "другая фраза")
    assert page.first.problem == ""
    QTest.keyClick(page.first.line, ENTER)
    assert entered == ["другая фраза"]
    take_away(page)


@pytest.mark.parametrize("trouble", [WrongKey(), NewerFile("0009", "0001"), Locked(), Damaged()])
def test_a_trouble_at_the_start_is_a_sentence_with_advice_and_another_try(trouble: Trouble) -> None:
    page = TroublePage(trouble)
    shown(page)
    asked: list[bool] = []
    page.again.connect(lambda: asked.append(True))
    assert page.message.text == words.error(trouble)
    assert sum(len(label.text()) > 40 for label in page.findChildren(QLabel)) >= 2
    QTest.keyClick(page.retry, ENTER)
    QTest.keyClick(page.retry, Qt.Key.Key_Space)
    assert asked
    take_away(page)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("403000, г. Волжанск, ул. Мира, 5", "ул. Мира, 5"),
        ("ул. Садовая, 1", "ул. Садовая, 1"),
        ("г. Речной", "г. Речной"),
        ("403000, Речной", "Речной"),
        ("", ""),
    ],
)
def test_the_address_is_the_street_with_its_house(address: str, shown: str) -> None:
    assert street(address) == shown
