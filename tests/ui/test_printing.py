"""Papers go to the printer as they are; what cannot be printed is trouble, not silence."""

from __future__ import annotations

import subprocess
import threading
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from frontdesk.documents.render import render
from frontdesk.domain.errors import PaperTrouble, PrinterTrouble, ReadOnly
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.ui.paper import write_paper
from frontdesk.ui.printing import Printing
from tests.documents.papers import RESOURCES, with_


class Tray(Printing):
    def __init__(self, paper: Path) -> None:
        super().__init__()
        self._paper = paper

    def _device(self, printer: str) -> QPrinter:
        del printer
        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(self._paper))
        return device


@pytest.fixture(scope="module")
def act() -> bytes:
    """Two pages."""
    return render(PaperKind.CLAIM, with_(words="Капает вода. " * 150), RESOURCES)


def test_every_page_is_printed_on_its_own_sheet_from_a_job_too(act: bytes, tmp_path: Path) -> None:
    tray = Tray(tmp_path / "tray.pdf")
    job = threading.Thread(target=lambda: tray.send(act))
    job.start()
    job.join()
    told = subprocess.run(
        ["pdfinfo", str(tmp_path / "tray.pdf")], capture_output=True, check=True, text=True
    ).stdout
    assert "Pages:           2" in told
    assert "A4" in told


def test_no_printer_is_trouble(act: bytes) -> None:
    with pytest.raises(PrinterTrouble):
        Printing().send(act, "нет такого")


def test_what_is_no_paper_is_not_printed(tmp_path: Path) -> None:
    with pytest.raises(PaperTrouble):
        Tray(tmp_path / "tray.pdf").send(b"no paper")
    assert not (tmp_path / "tray.pdf").exists()


def test_a_copy_that_cannot_be_written_is_trouble(act: bytes, tmp_path: Path) -> None:
    with pytest.raises(ReadOnly):
        write_paper(tmp_path / "no" / "such" / "folder.pdf", act)


def test_the_chosen_printer_is_told_so_that_it_can_be_remembered() -> None:
    printing, told = Printing(), []
    printing.changed.connect(lambda: told.append(printing.copies))
    printing.choose("Зал-1", 40)
    assert told == [9]
