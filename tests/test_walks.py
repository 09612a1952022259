"""Walks through trouble in the real window: each has its sentence and its way on, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from sqlalchemy import event

from frontdesk import settings, verbs
from frontdesk.app import Console, make_application
from frontdesk.domain.acts import ActDraft
from frontdesk.domain.errors import DiskFull, PrinterTrouble
from frontdesk.domain.visits import VisitDraft
from frontdesk.home import Home, resources
from frontdesk.opening import open_store
from frontdesk.robot import Robot
from frontdesk.services import demo
from frontdesk.services.clock import DEMO_NOW
from frontdesk.settings import Settings
from frontdesk.ui.printing import Printing
from frontdesk.ui.signin.page import SignInPage
from frontdesk.ui.signin.passphrase import PassphrasePage
from frontdesk.ui.signin.trouble import TroublePage
from frontdesk.ui.spooler import Spooler
from tests import trouble
from tests.printers import Tray
from tests.services.people import approved, ticket

PHRASE = "корректная лошадь батарея"
PATIENT_S = 25  # a writer waits ten seconds for another program before it gives up
Start = Callable[..., "Walk"]


class Walk:
    """One console and the hands on it."""

    def __init__(self, home: Home, printing: Printing | None = None) -> None:
        make_application("light")
        made_up = settings.load(home.settings).made_up
        self.console = Console(home, (lambda: DEMO_NOW) if made_up else None, printing)
        self.bugs: list[Exception] = []
        self.console.jobs.bug.connect(self.bugs.append)
        self.console.start()
        self.robot = Robot(self.console.jobs)
        self.robot.until(lambda: self.console.window.is_covered, "the first page", PATIENT_S)

    @property
    def cover(self) -> Any:
        return self.console.window._covers.currentWidget()

    @property
    def toast(self) -> Any:
        return self.console.window.toasts.toast

    def page(self, id: str) -> Any:
        return self.console.window.page(id)

    def wait_for(self, reached: Callable[[], bool], what: str) -> None:
        self.robot.until(reached, what, PATIENT_S)

    def sign_in(self) -> None:
        """By keys, as everybody does."""
        self.wait_for(lambda: isinstance(self.cover, SignInPage), "the sign-in page")
        for word, key in (("Королёва", "Tab"), (demo.PASSWORD, "Return")):
            self.robot.type(word)
            self.robot.press(key)
        self.wait_for(lambda: not self.console.window.is_covered, "the desk")

    def begin_visit(self) -> None:
        self.robot.press("F2")
        self.robot.type("соколова 1427")
        self.robot.press("Return")
        self.robot.type("1")

    def save_in_dialog(self, file: Path) -> None:
        """Answer the system's dialog that the next deed opens, as a person does."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QFileDialog)
            name = dialog.findChild(QLineEdit, "fileNameEdit")
            assert isinstance(name, QLineEdit)
            name.setText(str(file))
            dialog.accept()

        QTimer.singleShot(300, answer)


@pytest.fixture
def start(qapp: QApplication) -> Iterator[Start]:  # noqa: ARG001 - the application must be there first
    begun: list[Walk] = []

    def begin(home: Home, printing: Printing | None = None) -> Walk:
        begun.append(Walk(home, printing))
        return begun[-1]

    yield begin
    for walk in begun:
        walk.console.close()
        walk.console.window.close()
        walk.console.window.deleteLater()
        assert walk.bugs == []


@pytest.fixture
def practice(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    verbs.fill_demo(home)
    return home


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[Home]:
    """An office whose store opens with a passphrase, on a machine without a keyring."""
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    home = Home(tmp_path / "office")
    store = open_store(home, Settings(), PHRASE)
    demo.fill(store, resources())
    store.close()
    yield home
    keyring.set_keyring(before)


def test_the_passphrase_way_in_from_a_wrong_one_to_the_desk(start: Start, encrypted: Home) -> None:
    walk = start(encrypted)
    assert isinstance(walk.cover, PassphrasePage)
    walk.robot.press("Return")
    assert walk.cover.first.problem == "Введите парольную фразу"
    walk.robot.type("другая лошадь")
    walk.robot.press("Return")
    walk.wait_for(lambda: walk.console.jobs.idle() and walk.cover.first.problem != "", "the answer")
    assert walk.cover.first.problem == "Данные не открываются этим ключом. Проверьте парольную фразу"
    walk.robot.type(PHRASE)
    walk.robot.press("Return")
    walk.sign_in()
    assert walk.page("queue").queue.table.model().rowCount() > 0
    assert not walk.console.window.status._demo.isVisible(), "no practice data"


def test_a_store_that_is_held_at_the_start_and_then_in_the_middle_of_a_visit(
    start: Start, practice: Home
) -> None:
    with trouble.held(practice.store):
        walk = start(practice)
        assert isinstance(walk.cover, TroublePage)
        assert walk.cover.message.text == "Данные заняты другой программой. Закройте её и повторите"
    walk.robot.press("Return")
    walk.sign_in()
    walk.begin_visit()
    waiting = walk.console.office.visits.waiting()
    form = walk.page("visits").form
    with trouble.held(practice.store, trouble.WRITING):
        walk.robot.press("Return")
        walk.wait_for(lambda: form.message.isVisible(), "the sentence")
        assert form.message.text == "Данные заняты другой программой. Закройте её и повторите"
        assert form.who.client.name.startswith("Соколова"), "who came is still there"
        assert walk.console.office.visits.waiting() == waiting, "and nothing is half done"
    walk.robot.press("Return")
    walk.wait_for(lambda: len(walk.console.office.visits.waiting()) == len(waiting) + 1, "the visit")
    walk.robot.settle()
    assert form.is_blank


class Disk:
    """A disk as full as one wants: SQLite itself refuses a page beyond the limit."""

    ROOMY = 1 << 30

    def __init__(self, walk: Walk) -> None:
        self._engine, self._pages = walk.console.office.database.engine, self.ROOMY
        event.listen(self._engine, "checkout", lambda raw, *_: self._limit(raw))

    def fill(self, desk: Any, office: Any) -> None:
        """No page more than there are; then work until even the last corner is used."""
        with self._engine.connect() as connection:
            self._pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        for draft in (VisitDraft(offering_id=1), VisitDraft(offering_id=1, client_id=1)):
            self._work_until_full(desk, office, draft)

    def _work_until_full(self, desk: Any, office: Any, draft: VisitDraft) -> None:
        for _ in range(200):
            try:
                office.visits.register(desk, draft)
            except DiskFull:
                return
        raise AssertionError("the disk never fills")

    def make_room(self) -> None:
        self._pages = self.ROOMY

    def _limit(self, raw: Any) -> None:
        raw.execute(f"PRAGMA max_page_count = {self._pages}")


def test_a_full_disk_is_said_and_after_room_is_made_the_same_deed_goes_through(
    start: Start, practice: Home
) -> None:
    walk = start(practice)
    walk.sign_in()
    disk, office = Disk(walk), walk.console.office
    disk.fill(walk.console.desk, office)
    walk.begin_visit()
    waiting = len(office.visits.waiting())
    form = walk.page("visits").form
    walk.robot.press("Return")
    walk.wait_for(lambda: form.message.isVisible(), "the sentence")
    assert form.message.text == "Не сохранено: диск заполнен. Освободите место и повторите"
    assert form.who.client.name.startswith("Соколова")
    assert len(office.visits.waiting()) == waiting
    disk.make_room()
    walk.robot.press("Return")
    walk.wait_for(lambda: len(office.visits.waiting()) == waiting + 1, "the visit")
    assert office.journal.verify().is_whole


def test_an_outcome_typed_on_a_full_disk_stays_in_its_editor_until_it_can_be_kept(
    start: Start, practice: Home
) -> None:
    walk = start(practice)
    walk.sign_in()
    disk, office = Disk(walk), walk.console.office
    walk.robot.press("Return")
    view = walk.page("queue").workspace.ticket
    lines = len(office.tickets.timeline(view.ticket_id))
    disk.fill(walk.console.desk, office)
    said = "Договорились о встрече в четверг. " * 120  # more than any half-filled page has room for
    walk.robot.type(said[:40])
    view.composer.editor.setPlainText(said)
    walk.robot.press("Ctrl+S")
    strip = walk.console.window.warning
    walk.wait_for(strip.isVisible, "the sentence")
    assert strip.text.startswith("Не сохранено: диск заполнен. Освободите место и повторите")
    assert view.composer.editor.toPlainText() == said
    disk.make_room()
    walk.wait_for(strip.isHidden, "the draft kept by itself")
    walk.robot.press("Ctrl+S")
    walk.wait_for(lambda: len(office.tickets.timeline(view.ticket_id)) > lines, "the line in the timeline")
    newest = office.tickets.timeline(view.ticket_id)[0]
    assert newest.data["text"].strip() == said.strip()


def test_without_a_printer_the_slip_is_told_and_kept_as_a_file(
    start: Start, practice: Home, tmp_path: Path
) -> None:
    walk = start(practice, Tray(tmp_path, ()))
    walk.sign_in()
    walk.begin_visit()
    walk.robot.press("Return")
    form = walk.page("visits").form
    walk.wait_for(lambda: form.message.isVisible(), "the sentence")
    assert form.message.text.startswith("Принтер не подключён. Назовите посетителю номер: ")
    slip = form.message.text.rpartition(" ")[2]
    assert slip in [row.slip for row in walk.console.office.visits.waiting()], "the visit stands all the same"
    file = tmp_path / "slip.pdf"
    walk.save_in_dialog(file)
    form.message._button.click()
    walk.wait_for(file.exists, "the file")
    walk.robot.settle()
    assert file.read_bytes().startswith(b"%PDF")
    assert walk.toast.text == f"Талон {slip} сохранён"


def test_an_act_is_kept_as_a_file_while_the_printer_is_away_and_printed_when_it_is_back(
    start: Start, practice: Home, tmp_path: Path
) -> None:
    tray = Tray(tmp_path, ())
    walk = start(practice, tray)
    walk.sign_in()
    office, desk = walk.console.office, walk.console.desk
    decided = approved(office, desk, ticket(office, desk))
    proposed = office.acts.commission()
    act = office.acts.issue(desk, ActDraft(decided.id, proposed.chair_id, proposed.member_ids))
    walk.robot.press("Ctrl+5")
    paper = walk.page("acts").paper
    walk.wait_for(lambda: paper.pdf != b"", "the act")
    walk.robot.press("Ctrl+P")
    walk.wait_for(paper.banner.isVisible, "the sentence")
    assert paper.banner.text == "Принтер здесь не подключён. Сохраните бумагу файлом"
    file = tmp_path / "act.pdf"
    walk.save_in_dialog(file)
    paper.banner._button.click()
    walk.wait_for(lambda: not paper.banner.isVisible(), "the file")
    assert file.read_bytes() == office.acts.paper(act.id), "the very paper that was issued"
    tray.names = ("Зал-1",)
    walk.robot.press("Ctrl+P")
    walk.wait_for(tray.paper.exists, "the paper")
    walk.robot.settle()
    assert walk.toast.text == "Отправлено на «Зал-1», 2 экз."


def test_a_slip_waits_for_a_printer_that_died_and_comes_out_when_it_lives(
    start: Start, practice: Home, tmp_path: Path
) -> None:
    class Dying(Tray):
        def _device(self, printer: str) -> QPrinter:
            if not self.lives:
                raise PrinterTrouble(printer)
            return super()._device(printer)

        lives = False

    tray = Dying(tmp_path, ("Зал-1",))
    walk = start(practice, tray)
    walk.sign_in()
    walk.begin_visit()
    walk.robot.press("Return")
    form = walk.page("visits").form
    walk.wait_for(lambda: form.message.isVisible(), "the sentence")
    assert form.message.text.startswith("Принтер не отвечает. Назовите посетителю номер: ")
    tray.lives = True
    walk.wait_for(
        lambda: walk.console.window.status.printer.text == "Принтер: Зал-1 · Ждут печати: 1",
        "the waiting paper",
    )
    walk.console.window.findChild(Spooler).work_off()
    walk.wait_for(tray.paper.exists, "the slip")
    walk.wait_for(lambda: walk.console.window.status.printer.text == "Принтер: Зал-1", "an empty queue")
