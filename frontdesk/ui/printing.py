"""The one door through which every paper of the program goes to a printer of this workstation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from frontdesk.domain.errors import PaperTrouble, PrinterTrouble, SheetTooLarge
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.printing import ALL, MOST_COPIES, Hitch, JobDraft, JobRow, Profile, Profiles
from frontdesk.ui import printers

if TYPE_CHECKING:
    from frontdesk.domain.staff import Desk
    from frontdesk.services.printing import PrintQueue

HELD_MS = 3000  # in which «Отменить» still has the paper


class Printing(QObject):
    """The printers here, how each kind of paper is printed, and the queue that every paper goes through.

    `print`, `work_off`, `look` and `send` belong in jobs: the system may take its time, and Qt lets a thread paint on
    a printer. `ask` belongs to the window's thread. `changed`: printers or profiles were chosen, so that they
    can be remembered; `looked`: the system was asked again; `queued`: papers wait to be worked off after `held_ms`.
    """

    changed = Signal()
    looked = Signal()
    queued = Signal()
    held_ms = HELD_MS

    def __init__(self, profiles: Profiles | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profiles = profiles or Profiles({})
        self._seen: tuple[tuple[str, ...], str] | None = None
        self._served: tuple[PrintQueue, Desk] | None = None

    def serve(self, queue: PrintQueue, desk: Desk) -> None:
        """Whose papers are printed from now on."""
        self._served = queue, desk

    # which printers there are

    def printers(self) -> tuple[str, ...]:
        """Asks the system anew."""
        return printers.names()

    def hitch(self, printer: str) -> Hitch:
        """What keeps that printer from taking a paper."""
        return printers.hitch(printer) if printer in self.printers() else Hitch.MISSING

    def look(self) -> str:
        """Ask the system which printers there are now, and which of them is in use."""
        self._seen = self.printers(), printers.default()
        self.looked.emit()
        return self.printer

    def has_printer(self) -> bool:
        return bool(self.printers())

    @property
    def seen(self) -> tuple[str, ...]:
        return self._seen[0] if self._seen else ()

    @property
    def remembered(self) -> str:
        """The one that was chosen for all papers, there or not; empty for the system's own."""
        return self._profiles.all.printer

    @property
    def printer(self) -> str:
        return self.printer_of(ALL)

    def printer_of(self, kind: str) -> str:
        """Of those last seen: the remembered one, else the system's own, else any, else none."""
        chosen = self._profiles.of(kind).printer
        if self._seen is None:
            return chosen
        known, default = self._seen
        return next((name for name in (chosen, default, *known) if name in known), "")

    # how papers are printed

    @property
    def profiles(self) -> Profiles:
        return self._profiles

    @property
    def copies(self) -> int:
        return self._profiles.all.copies

    def copies_of(self, kind: str) -> int:
        return self._profiles.of(kind).copies

    def roll_of(self, kind: str) -> int:
        """Millimetres of the strip that papers of a kind are printed on; 0 for sheets."""
        return self._profiles.of(kind).roll

    def choose(self, printer: str, copies: int, kind: str = ALL) -> None:
        """From now on: of that kind, where it has a profile of its own, else of all."""
        own = self._profiles.own(kind)
        chosen = replace(own or self._profiles.all, printer=printer, copies=max(1, min(copies, MOST_COPIES)))
        self.set_profile(kind if own is not None else ALL, chosen)

    def set_profile(self, kind: str, profile: Profile | None) -> None:
        """None: printed like all, or as a new workstation does."""
        self._profiles = self._profiles.with_(kind, profile)
        self.changed.emit()

    # printing

    def listed(
        self,
        title: str,
        heads: Sequence[str],
        cells: Sequence[Sequence[str]],
        facts: Sequence[tuple[str, str]],
    ) -> bytes:
        """A list that the window shows, as a paper. Belongs in a job."""
        return self._whose()[0].file("pdf", heads, cells, title, facts)

    def print(
        self, kind: str, pdf: bytes, number: str = "", copies: int | None = None, printer: str = ""
    ) -> JobRow | None:
        """A paper into the queue, by the profile of its kind: sent soon, or waiting with its hitch.

        `kind` and `number` name it in the queue and the journal, so they tell of nobody. None when there is no printer
        here and none was ever chosen: then a file is all there can be.
        """
        queue, desk = self._whose()
        self.look()
        like = (
            number if kind == PaperKind.TEST_PAGE else kind
        )  # a test page tries the profile of another kind
        chosen = printer or self._profiles.of(like).printer or self.printer_of(like)
        if not chosen:
            return None
        wanted = copies or self.copies_of(kind)
        row = queue.put(desk, JobDraft(kind, number, chosen, wanted), pdf, self.hitch(chosen))
        if kind == PaperKind.SLIP or not self.held_ms:  # its visitor stands there
            return next(iter(self.work_off(row.id)), row)
        self.queued.emit()
        return row

    def cancel(self, id: int) -> JobRow:
        """Give a paper up. Raises WrongState when a printer has it already."""
        queue, desk = self._whose()
        return queue.cancel(desk, id)

    def count_waiting(self) -> int:
        queue, desk = self._whose()
        return queue.count_waiting(desk)

    def work_off(self, only: int | None = None) -> tuple[JobRow, ...]:
        """Everything that a printer takes now, or only that one; what became of each that was tried."""
        queue, desk = self._whose()
        due = [id for id in queue.due(desk) if only in (None, id)]
        return tuple(row for id in due if (row := self._try(queue, desk, id)) is not None)

    def ask(self, parent: QWidget, kind: str) -> bool:
        """The system's dialog: what is chosen there holds from now on; false when it was left without printing."""
        profile = self._profiles.of(kind)
        device = printers.device(self.printer_of(kind))
        printers.set_up(device, profile)
        dialog = QPrintDialog(device, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        self.choose(device.printerName(), device.copyCount(), kind)
        return True

    def send(self, pdf: bytes, printer: str, profile: Profile, name: str = "") -> int:
        """The pages that the printer took. `name` is what its own queue shows.

        Raises PrinterTrouble (none, or it does not answer), SheetTooLarge and PaperTrouble.
        """
        device = self._device(printer)
        device.setDocName(name)
        return printers.draw(pdf, device, profile)

    def _device(self, printer: str) -> QPrinter:
        return printers.device(printer)

    def _whose(self) -> tuple[PrintQueue, Desk]:
        assert self._served is not None  # a desk is served before its pages are made
        return self._served

    def _try(self, queue: PrintQueue, desk: Desk, id: int) -> JobRow | None:
        """One paper to its printer; None when somebody else has it."""
        begun = queue.begin(id)
        if begun is None:
            return None
        row, pdf = begun
        found = self.hitch(row.printer)
        if found is not Hitch.NONE:
            return queue.wait(id, found)
        profile = replace(self._profiles.of(tried(row)), copies=row.copies)
        try:
            pages = self.send(pdf, row.printer, profile, f"frontdesk {id}")
        except PrinterTrouble:
            return queue.wait(id, Hitch.OFFLINE)
        except SheetTooLarge:
            return queue.wait(id, Hitch.TOO_LARGE)
        except PaperTrouble:
            return queue.wait(id, Hitch.BAD)
        return queue.printed(desk, id, pages)


def tried(row: JobRow) -> str:
    """The kind by whose profile a paper is printed; a test page tries that of another."""
    return row.number if row.kind == PaperKind.TEST_PAGE else row.kind
