"""The printers of the tests: one that only remembers, and one of Qt's own whose paper is a PDF file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from frontdesk.domain.errors import PrinterTrouble
from frontdesk.domain.printing import Hitch, Profile, Profiles
from frontdesk.domain.staff import Desk
from frontdesk.services.office import Office
from frontdesk.ui.printing import Printing


class Roll(Printing):
    """Takes every paper at once, unless something ails it."""

    held_ms = 0

    def __init__(self, *names: str, profiles: Profiles | None = None) -> None:
        super().__init__(profiles)
        self.names = names or ("Зал",)
        self.ailment = Hitch.NONE
        self.papers: list[bytes] = []
        self.told: list[tuple[str, Profile, str]] = []

    def at(self, office: Office, desk: Desk) -> Roll:
        self.serve(office.print_queue, desk)
        return self

    def printers(self) -> tuple[str, ...]:
        return self.names

    def hitch(self, printer: str) -> Hitch:
        return self.ailment if printer in self.names else Hitch.MISSING

    def send(self, pdf: bytes, printer: str, profile: Profile, name: str = "") -> int:
        if printer not in self.names:
            raise PrinterTrouble(printer)
        self.papers += [pdf] * profile.copies
        self.told.append((printer, profile, name))
        return 1


class Tray(Roll):
    """Draws as on any printer; the newest paper lies at `paper`."""

    def __init__(self, folder: Path, names: tuple[str, ...] = ("Зал-1",)) -> None:
        super().__init__()
        self.names, self.paper = names, folder / "tray.pdf"

    def send(self, pdf: bytes, printer: str, profile: Profile, name: str = "") -> int:
        return Printing.send(self, pdf, printer, profile, name)

    def _device(self, printer: str) -> QPrinter:
        if printer not in self.names:
            raise PrinterTrouble(printer)
        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(self.paper))
        return device
