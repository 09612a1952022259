"""The folder of the scanner: what is new in it, and for whom."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from frontdesk.domain.staff import Desk
from frontdesk.services.office import Office
from frontdesk.services.scans import FRESH, Scans

NOW = 1_795_000_000.0
PDF = b"%PDF-1.7 a page"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "scans"
    made.mkdir()
    return made


def scanned(folder: Path, name: str, body: bytes = PDF, age: float = 60) -> Path:
    path = folder / name
    path.write_bytes(body)
    os.utime(path, (NOW - age, NOW - age))
    return path


def scans(office: Office, folder: Path) -> Scans:
    return Scans(office.database, str(folder), lambda _: None, lambda: NOW)


def test_new_scans_are_offered_oldest_first(office: Office, folder: Path) -> None:
    second = scanned(folder, "b.pdf", PDF + b" 2", age=30)
    first = scanned(folder, "a.png", b"\x89PNG\r\n\x1a\n picture", age=40)
    assert scans(office, folder).waiting() == (first, second)


def test_what_no_scanner_writes_what_is_being_written_and_what_is_old_is_not_offered(
    office: Office, folder: Path
) -> None:
    scanned(folder, "notes.txt", b"not a scan")
    scanned(folder, "run.pdf", b"#!/bin/sh\n")
    scanned(folder, "empty.pdf", b"")
    scanned(folder, "half.pdf", age=1)
    scanned(folder, "old.pdf", age=FRESH + 1)
    (folder / "inner").mkdir()
    assert scans(office, folder).waiting() == ()


def test_a_scan_that_is_kept_with_any_card_is_no_longer_new_whatever_it_is_called(
    office: Office, desk: Desk, folder: Path
) -> None:
    path, other = scanned(folder, "a.pdf"), scanned(folder, "b.pdf", PDF + b" 2")
    mine = scans(office, folder)
    assert set(mine.waiting()) == {path, other}
    kept = office.attachments.add_file(desk, 1, path)
    assert mine.waiting() == (other,)
    assert scans(office, folder).waiting() == (other,), "also after a new start"
    scanned(folder, "copy of a.pdf")
    assert mine.waiting() == (other,), "told by its bytes"
    office.attachments.remove(desk, kept)
    assert mine.waiting() == (other,), "taken away by hand it is not offered to everybody again"


def test_without_a_folder_or_with_one_that_is_away_nothing_is_offered(office: Office, tmp_path: Path) -> None:
    assert Scans(office.database, "", lambda _: None).waiting() == ()
    assert Scans(office.database, str(tmp_path / "gone"), lambda _: None).waiting() == ()


def test_the_folder_that_is_chosen_is_remembered(office: Office, folder: Path) -> None:
    remembered: list[str] = []
    made = Scans(office.database, "", remembered.append, lambda: NOW)
    path = scanned(folder, "a.pdf")
    made.choose(str(folder))
    assert remembered == [str(folder)]
    assert made.waiting() == (path,)
