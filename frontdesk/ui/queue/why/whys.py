"""The explanation of a ticket's deadlines and its sheet: asked for, printed, and put away with the ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.explaining import Explanation
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.why.pane import WhyPane

if TYPE_CHECKING:
    from frontdesk.ui.queue.why.sheet import WhySheet


class Whys(QObject):
    """Of one ticket; `closed` when the focus goes back to where it was asked."""

    closed = Signal()

    def __init__(self, view: QWidget, at: Desks, ticket_id: int) -> None:
        super().__init__(view)
        self._view, self._at, self._ticket_id, self._number = view, at, ticket_id, 0
        self.pane: WhyPane | None = None
        self.sheet: WhySheet | None = None

    def ask(self, below: QPoint) -> None:
        if self.pane is not None and self.pane.isVisible():
            self.pane.dismiss()
            return
        at, id = self._at, self._ticket_id
        at.jobs.read(
            self,
            lambda: at.explanations().of(id, at.desk),
            lambda found: self._show(found, below),
            newest="why",
        )

    def print(self) -> bool:
        """Ctrl+P: first the sheet as it will be printed, then the printer; false when no deadline is being asked."""
        if self.sheet is not None and self.sheet.isVisible():
            self.sheet.paper.print_now()
        elif self.pane is not None and self.pane.isVisible():
            at, id = self._at, self._ticket_id
            at.jobs.read(self, lambda: at.explanations().sheet(at.desk, id), self._show_sheet, newest="sheet")
        else:
            return False
        return True

    def print_with_dialog(self) -> None:
        """Ctrl+Shift+P: the sheet that is shown, with the system's dialog."""
        if self.sheet is not None and self.sheet.isVisible():
            self.sheet.paper.print_with_dialog()

    def put_away(self) -> None:
        for over in (self.pane, self.sheet):
            if over is not None:
                over.hide()

    def _show(self, found: Explanation, below: QPoint) -> None:
        if not self._view.isVisible():
            return
        if self.pane is not None:
            self.pane.deleteLater()
        self._number = found.number
        self.pane = WhyPane(self._view.window(), self._at.zone)
        self.pane.closed.connect(self.closed)
        self.pane.print_asked.connect(self.print)
        self.pane.explain(found, below)

    def _show_sheet(self, pdf: bytes) -> None:
        if self.pane is None:
            return
        name = self.tr("Deadline of ticket {0}").format(self._number)
        self.show_sheet(pdf, self.tr("Why this deadline"), name, PaperKind.DEADLINE, self._number)

    def show_sheet(self, pdf: bytes, title: str, name: str, kind: str, number: int) -> None:
        """Any sheet of the ticket, as it will be printed."""
        from frontdesk.ui.queue.why.sheet import WhySheet  # with what shows papers

        if not self._view.isVisible():
            return
        at = self._at
        if self.sheet is None:
            self.sheet = WhySheet(self._view.window(), at.jobs, at.printing(), at.notices)
            self.sheet.closed.connect(self.closed)
        if self.pane is not None:
            self.pane.hide()
        self.sheet.show_sheet(pdf, title, name, kind, number)
