"""New files of the scanner's folder, offered on the card and attached by one key."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from frontdesk.services import demo
from frontdesk.services.office import Office
from frontdesk.ui.clients.sections.scans import ScanStrip
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.places import Place
from tests.ui.clients_desk import CONTROL, ClientsDesk, open_desk

SOKOLOVA = 1


@pytest.fixture
def at_desk(office: Office, jobs: Jobs) -> Iterator[ClientsDesk]:
    made = open_desk(office, demo.sign_in(office), jobs)
    yield made
    made.leave()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "scans"
    made.mkdir()
    return made


def scanned(folder: Path, name: str) -> None:
    path = folder / name
    path.write_bytes(f"%PDF-1.7 {name}".encode())
    os.utime(path, (time.time() - 60, time.time() - 60))


def strip(at: ClientsDesk) -> ScanStrip:
    return at.page.card.boards.files.scans


def names(at: ClientsDesk) -> list[str]:
    return sorted(row.name for row in at.office.attachments.of(SOKOLOVA))


def test_new_files_are_counted_on_the_card_and_one_key_attaches_them_all(
    at_desk: ClientsDesk, folder: Path
) -> None:
    for name in ("a.pdf", "b.pdf"):
        scanned(folder, name)
    at_desk.go(Place("clients", SOKOLOVA))
    before = names(at_desk)
    assert strip(at_desk).text == "", "no folder is chosen yet"
    strip(at_desk)._ask = lambda *_: str(folder)
    strip(at_desk).folder_button.setFocus()
    at_desk.press(Qt.Key.Key_Space)
    at_desk.settle()
    assert strip(at_desk).text == "Из папки сканера: 2 новых файла"
    at_desk.press(Qt.Key.Key_F12)
    at_desk.settle()
    assert names(at_desk) == sorted([*before, "a.pdf", "b.pdf"])
    assert strip(at_desk).text == ""
    at_desk.window.rail.setFocus()
    for _ in range(2):
        at_desk.press(Qt.Key.Key_Z, CONTROL)
        at_desk.settle()
    assert names(at_desk) == before


def test_a_page_that_comes_out_while_the_card_is_open_is_offered_by_itself(
    at_desk: ClientsDesk, folder: Path
) -> None:
    strip(at_desk)._scans.choose(str(folder))
    at_desk.go(Place("clients", SOKOLOVA))
    assert strip(at_desk).text == ""
    scanned(folder, "late.pdf")
    strip(at_desk)._often.timeout.emit()
    at_desk.settle()
    assert strip(at_desk).text == "Из папки сканера: 1 новый файл"
    at_desk.go(Place("clients", 2))
    at_desk.settle()
    assert strip(at_desk).text == "Из папки сканера: 1 новый файл", "until some card has it"


def test_the_key_says_what_is_missing(at_desk: ClientsDesk, folder: Path) -> None:
    at_desk.go(Place("clients", SOKOLOVA))
    at_desk.press(Qt.Key.Key_F12)
    at_desk.settle()
    assert at_desk.toast == "Папка сканера ещё не выбрана: раздел «Файлы» карточки"
    strip(at_desk)._scans.choose(str(folder))
    at_desk.press(Qt.Key.Key_F12)
    at_desk.settle()
    assert at_desk.toast == "В папке сканера ничего нового"
