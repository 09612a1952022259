"""Every paper goes through one door: drawn as it is, waiting while it must, told and remembered without names."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from frontdesk.documents.render import render
from frontdesk.domain.errors import PaperTrouble, PrinterTrouble, ReadOnly, SheetTooLarge
from frontdesk.domain.papers.demo import PAPERS
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.printing import (
    ALL,
    FILE,
    Duplex,
    Hitch,
    JobFilter,
    JobState,
    Profile,
    Profiles,
    Stock,
    Tray,
    heard,
)
from frontdesk.domain.staff import Desk
from frontdesk.services.office import Office
from frontdesk.ui import printers
from frontdesk.ui.paper import write_paper
from frontdesk.ui.printing import Printing
from frontdesk.ui.spooler import Spooler
from tests.documents.papers import RESOURCES, with_
from tests.printers import Roll
from tests.printers import Tray as PaperTray
from tests.ui.whole import Whole, opened

PLAIN = Profile(copies=1)


@pytest.fixture(scope="module")
def act() -> bytes:
    """Two pages."""
    return render(PaperKind.CLAIM, with_(words="Капает вода. " * 150), RESOURCES)


@pytest.fixture
def at(office: Office, desk: Desk, tmp_path: Path) -> Iterator[Whole]:
    with opened(office, desk, tmp_path) as made:
        yield made


def spooler_of(at: Whole) -> Spooler:
    """It comes with the rooms behind the first screen."""
    at.robot.until(lambda: at.window.findChild(Spooler) is not None, "what sees to printing", 20)
    at.settle()
    found = at.window.findChild(Spooler)
    assert isinstance(found, Spooler)
    return found


def sizes(pdf: bytes) -> list[tuple[float, float]]:
    return [
        (float(page.mediabox.width), float(page.mediabox.height)) for page in PdfReader(BytesIO(pdf)).pages
    ]


def lines(pdf: bytes, page: int) -> list[tuple[int, int]]:
    """From where to where something stands down a page, as poppler sees it, in pixels of 150 dpi."""
    told = ["pdftoppm", "-r", "150", "-gray", "-f", str(page), "-l", str(page), "-"]
    drawn = subprocess.run(told, input=pdf, capture_output=True, check=True).stdout
    _, size, _, dots = drawn.split(b"\n", 3)
    wide, high = map(int, size.split())
    inked = [min(dots[y * wide : (y + 1) * wide]) < 128 for y in range(high)]
    starts = [y for y in range(high) if inked[y] and not (y and inked[y - 1])]
    ends = [y for y in range(high) if inked[y] and not (y + 1 < high and inked[y + 1])]
    return list(zip(starts, ends, strict=True))


@pytest.mark.parametrize("kind", [PaperKind.CLAIM, PaperKind.RECEIPT, PaperKind.JOURNAL, PaperKind.SLIP])
def test_a_printed_page_has_the_size_and_the_lines_of_the_paper(kind: PaperKind, tmp_path: Path) -> None:
    """Read back from what Qt printed: no line is lost, none stands half a millimetre elsewhere."""
    tray, pdf = PaperTray(tmp_path), render(kind, PAPERS[kind], RESOURCES)
    assert tray.send(pdf, "Зал-1", PLAIN) == len(sizes(pdf))
    out = tray.paper.read_bytes()
    for page, (wanted, got) in enumerate(zip(sizes(pdf), sizes(out), strict=True), 1):
        assert got == pytest.approx(wanted, abs=1.0), "points: nothing is scaled"
        before, after = lines(pdf, page), lines(out, page)
        assert len(before) == len(after) > 3
        for one, other in zip(before, after, strict=True):
            assert other == pytest.approx(one, abs=2.5), "0.4 mm"


def test_every_page_is_printed_on_its_own_sheet_from_a_job_too(act: bytes, tmp_path: Path) -> None:
    tray = PaperTray(tmp_path)
    job = threading.Thread(target=lambda: tray.send(act, "Зал-1", PLAIN))
    job.start()
    job.join()
    told = subprocess.run(["pdfinfo", str(tray.paper)], capture_output=True, check=True, text=True).stdout
    assert "Pages:           2" in told
    assert "A4" in told


def test_a_sheet_is_laid_on_the_paper_of_its_profile_and_never_cut(act: bytes, tmp_path: Path) -> None:
    tray = PaperTray(tmp_path)
    slip = render(PaperKind.SLIP, replace(PAPERS[PaperKind.SLIP], roll=58), RESOURCES)
    tray.send(slip, "Зал-1", replace(PLAIN, stock=Stock.A4))
    assert sizes(tray.paper.read_bytes())[0] == pytest.approx((595, 842), abs=1)
    tray.send(slip, "Зал-1", replace(PLAIN, stock=Stock.ROLL_58))
    assert sizes(tray.paper.read_bytes())[0] == pytest.approx(sizes(slip)[0], abs=1)
    for stock in (Stock.A5, Stock.ROLL_80):
        with pytest.raises(SheetTooLarge):
            tray.send(act, "Зал-1", replace(PLAIN, stock=stock))


class Device(QPrinter):
    """A printer that can print on both sides; the one that writes files cannot."""

    sides = QPrinter.DuplexMode.DuplexNone

    def setDuplex(self, duplex: QPrinter.DuplexMode) -> None:
        self.sides = duplex


def test_a_profile_sets_tray_sides_and_copies() -> None:
    device = Device(QPrinter.PrinterMode.HighResolution)
    printers.set_up(device, Profile(copies=3, tray=Tray.LOWER, duplex=Duplex.SHORT))
    assert device.paperSource() is QPrinter.PaperSource.Lower
    assert device.sides is QPrinter.DuplexMode.DuplexShortSide
    assert device.copyCount() == 3


def test_no_printer_is_trouble_and_is_missing(act: bytes) -> None:
    with pytest.raises(PrinterTrouble):
        Printing().send(act, "нет такого", PLAIN)
    assert Printing().hitch("нет такого") is Hitch.MISSING


def test_what_is_no_paper_is_not_printed(tmp_path: Path) -> None:
    with pytest.raises(PaperTrouble):
        PaperTray(tmp_path).send(b"no paper", "Зал-1", PLAIN)
    assert not (tmp_path / "tray.pdf").exists()


def test_a_copy_that_cannot_be_written_is_trouble(act: bytes, tmp_path: Path) -> None:
    with pytest.raises(ReadOnly):
        write_paper(tmp_path / "no" / "such" / "folder.pdf", act)


def test_what_ails_a_printer_is_heard_from_its_reasons_and_warnings_stop_nothing() -> None:
    assert printers.ailing(("none",)) is Hitch.NONE
    assert printers.ailing(("media-low-warning", "toner-low-report")) is Hitch.NONE
    assert printers.ailing(("media-empty-error",)) is Hitch.NO_PAPER
    assert printers.ailing(("cover-open", "media-jam-error")) is Hitch.JAMMED
    assert printers.ailing(("offline-report", "connecting-to-device")) is Hitch.OFFLINE
    assert printers.ailing(("com.maker-marker-supply-empty-error",)) is Hitch.NO_INK


def test_profiles_are_kept_by_kind_and_lean_on_the_one_of_all() -> None:
    printing, told = Printing(), []
    printing.changed.connect(lambda: told.append(printing.profiles.told()))
    printing.choose("Зал-1", 40)
    assert (printing.remembered, printing.copies, printing.copies_of("claim")) == ("Зал-1", 9, 9)
    assert (printing.profiles.of("slip").printer, printing.copies_of("slip")) == ("Зал-1", 1)
    assert printing.roll_of("slip") == 80
    printing.choose("Ролик", 2, "slip")
    assert (printing.remembered, printing.profiles.of("slip").printer) == ("Зал-1", "Ролик")
    printing.set_profile("claim", Profile("Кабинет 7", 3, Tray.LOWER, Duplex.LONG, Stock.A4))
    assert heard(told[-1]) == printing.profiles
    assert told[-1]["slip"] == {"printer": "Ролик", "copies": 2}
    printing.set_profile("claim", None)
    assert printing.copies_of("claim") == 9
    assert heard({"slip": {"tray": "sixth", "copies": "x", "future": 1}}).of("slip") == Profile(
        copies=1, stock=Stock.ROLL_80
    )


def test_a_paper_goes_by_the_profile_of_its_kind_and_is_named_without_a_name(
    office: Office, desk: Desk, act: bytes
) -> None:
    chosen = Profiles({ALL: Profile("Зал"), "claim": Profile("Кабинет 7", 3, Tray.LOWER)})
    roll = Roll("Зал", "Кабинет 7", profiles=chosen).at(office, desk)
    row = roll.print("claim", act, "87-П")
    assert row is not None
    assert (row.printer, row.copies, row.state) == ("Кабинет 7", 3, JobState.PRINTED)
    roll.print(FILE, act)
    (first, tray_of_act, name), (second, _, _) = roll.told
    assert (first, tray_of_act.tray, second) == ("Кабинет 7", Tray.LOWER, "Зал")
    assert name == f"frontdesk {row.id}", "what the spool of the system shows"
    assert roll.print("claim", act, copies=1).copies == 1  # type: ignore[union-attr]


def test_without_any_printer_nothing_waits_for_one(office: Office, desk: Desk, act: bytes) -> None:
    roll = Roll().at(office, desk)
    roll.names = ()
    assert roll.print("claim", act, "1") is None
    assert office.print_queue.ids(JobFilter()) == ()


def test_a_printer_without_paper_keeps_the_act_waiting_over_a_restart(
    office: Office, desk: Desk, act: bytes
) -> None:
    roll = Roll().at(office, desk)
    roll.ailment = Hitch.NO_PAPER
    row = roll.print("claim", act, "87-П")
    assert row is not None
    assert (row.state, row.hitch, roll.papers) == (JobState.WAITING, Hitch.NO_PAPER, [])
    again = Roll().at(office, replace(desk, staff_id=desk.staff_id))  # another run of the program
    (done,) = again.work_off()
    assert (done.state, again.papers) == (JobState.PRINTED, [act, act])


def test_a_sheet_too_large_and_no_paper_at_all_wait_for_a_person(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    tray = PaperTray(tmp_path)
    tray.at(office, desk)
    tray.set_profile("claim", Profile("Зал-1", 1, stock=Stock.A5))
    large = tray.print("claim", render(PaperKind.CLAIM, PAPERS[PaperKind.CLAIM], RESOURCES), "1")
    bad = tray.print(FILE, b"no paper")
    assert (large.hitch, bad.hitch) == (Hitch.TOO_LARGE, Hitch.BAD)  # type: ignore[union-attr]
    assert tray.work_off() == ()


def test_what_is_held_for_a_moment_can_be_given_up_and_else_goes_out(at: Whole, act: bytes) -> None:
    roll, spooler = at.console._printing, spooler_of(at)
    roll.held_ms = 60_000
    row = roll.print("claim", act, "87-П")
    assert (row.state, roll.papers) == (JobState.WAITING, [])
    roll.cancel(row.id)
    spooler.work_off()
    at.settle()
    assert roll.papers == []
    roll.print("claim", act, "88-П")
    spooler.work_off()
    at.settle()
    assert len(roll.papers) == 2


def test_the_window_says_what_waits_and_when_it_came_out(at: Whole, act: bytes) -> None:
    roll, status, spooler = at.console._printing, at.window.status, spooler_of(at)
    roll.ailment = Hitch.NO_PAPER
    roll.print("claim", act, "87-П")
    spooler.work_off()
    at.settle()
    assert status.printer.text.endswith("Ждут печати: 1")
    assert at.toast == "В принтере нет бумаги («Зал»): Акт по претензии № 87-П ждёт в очереди печати"
    roll.ailment = Hitch.NONE
    spooler.work_off()
    at.settle()
    assert at.toast == "Акт по претензии № 87-П наконец напечатан на «Зал»"
    assert status.printer.text == "Принтер: Зал"
