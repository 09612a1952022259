"""Papers that wait go out by themselves: soon after they were asked for, and again until a printer takes them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.printing import Hitch, JobRow, JobState
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.print_words import paper_words, tr, waits
from frontdesk.ui.printing import Printing

AGAIN_MS = 15_000  # a printer that was out of paper is asked so often


class Spooler(QObject):
    """Lives as long as its window. What is said here was not said when the paper was asked for: that a printer failed
    meanwhile, and that a paper came out at last. `waiting` tells how many are left.
    """

    waiting = Signal(int)
    named = Signal(str, bool)  # the printer in use, and whether one is missed

    def __init__(self, jobs: Jobs, printing: Printing, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._printing, self._notices = jobs, printing, notices
        self._ailing: dict[int, Hitch] = {}  # what waits, and what was said of it
        self._soon = QTimer(self, interval=printing.held_ms, singleShot=True)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._soon.timeout.connect(self.work_off)
        self._again.timeout.connect(self.work_off)
        printing.queued.connect(self._soon.start)
        printing.changed.connect(self.look)
        self.look()
        self.work_off()

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.PRINT):
            self._count()

    def look(self) -> None:
        """Which printer is in use now. Where none was ever chosen there is nothing to miss."""
        printing = self._printing
        self._jobs.read(self, printing.look, self._name, newest="printers")

    def work_off(self) -> None:
        if not self._jobs.is_closed:
            self._jobs.read(self, self._printing.work_off, self._show, lambda _: None, newest="print")

    def _count(self) -> None:
        self._jobs.read(
            self, self._printing.count_waiting, self._on_counted, lambda _: None, newest="waiting"
        )

    def _name(self, printer: str) -> None:
        self.named.emit(printer, bool(self._printing.remembered) and not printer)

    def _on_counted(self, count: int) -> None:
        if count and not self._again.isActive():
            self._again.start()
        elif not count:
            self._again.stop()
        self.waiting.emit(count)

    def _show(self, done: Sequence[JobRow]) -> None:
        for row in done:
            said = self._ailing.pop(row.id, None)
            if row.state is JobState.PRINTED and said is not None:
                came = tr(QT_TRANSLATE_NOOP("Prints", "{0} is printed at last on “{1}”"))
                self._notices.success(came.format(paper_words(row), row.printer))
            elif row.hitch is not Hitch.NONE:
                self._ailing[row.id] = row.hitch
                if said is not row.hitch:
                    self._notices.hint(waits(row))
        self._count()
