"""What can be done to all marked tickets at once, how far it is, and whom it was refused for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout

from frontdesk.domain.bulk import BulkDone, Deed
from frontdesk.domain.errors import Refusal, TakenMeanwhile
from frontdesk.ui import words
from frontdesk.ui.queue.listing.rows import TicketLook
from frontdesk.ui.widgets import Line

TOLD = 4  # refusals that are told one by one


class BulkBar(QFrame):
    """`asked` names a deed that needs no menu; the others open theirs."""

    asked = Signal(object)  # Deed
    cleared = Signal()

    def __init__(self, look: TicketLook, is_wide: bool) -> None:
        super().__init__()
        self._look = look
        self.setProperty("surface", "chrome")
        self._count, self._told = QLabel(), QLabel()
        self._count.setProperty("role", "section")
        self._told.setWordWrap(True)
        self._told.setProperty("role", "muted")
        self._told.hide()
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setProperty("kind", "link")
        self._clear.clicked.connect(self.cleared)
        self.buttons = {deed: QPushButton(text) for deed, text in self._words().items()}
        for deed, button in self.buttons.items():
            if deed in (Deed.TAKE, Deed.MERGE):
                button.clicked.connect(lambda _=False, deed=deed: self.asked.emit(deed))
            else:
                button.setMenu(QMenu(button))
        self._lay_out(is_wide)
        self.hide()

    def menu(self, deed: Deed) -> QMenu:
        return self.buttons[deed].menu()

    def show_marks(self) -> None:
        """As many as are marked; nothing marked and nothing to tell takes it away."""
        count = len(self._look.marked)
        self._count.setText(self.tr("Marked: {0}").format(count))
        self.buttons[Deed.MERGE].setEnabled(count > 1)
        self.setVisible(count > 0 or not self._told.isHidden())

    def show_progress(self, over: int, of: int) -> None:
        self._count.setText(self.tr("{0} of {1}").format(over, of))

    def set_working(self, is_working: bool) -> None:
        for button in self.buttons.values():
            button.setEnabled(not is_working)

    def tell(self, done: BulkDone | None) -> None:
        """Each ticket that refused with its reason; no more than a handful, then how many else."""
        refused = done.refused if done is not None else ()
        lines = [f"{one.number}: {words.error(self.local(one.why))}" for one in refused[:TOLD]]
        if len(refused) > TOLD:
            lines.append(self.tr("and {0} more").format(len(refused) - TOLD))
        self._told.setText("\n".join(lines))
        self._told.setVisible(bool(lines))
        self.show_marks()

    @property
    def told(self) -> str:
        return self._told.text()

    def local(self, why: Refusal) -> Refusal:
        if isinstance(why, TakenMeanwhile) and (at := self._look.local(why.at)) is not None:
            return TakenMeanwhile(why.by, at)
        return why

    def _words(self) -> dict[Deed, str]:
        return {
            Deed.TAKE: self.tr("Take"),
            Deed.HAND: self.tr("Hand over"),
            Deed.STATUS: self.tr("Status"),
            Deed.PRIORITY: self.tr("Priority"),
            Deed.SUBJECT: self.tr("Subject"),
            Deed.MERGE: self.tr("Merge"),
        }

    def _lay_out(self, is_wide: bool) -> None:
        head, grid = QHBoxLayout(), QGridLayout()
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._clear)
        grid.setSpacing(6)
        across = len(self.buttons) if is_wide else 3
        for place, button in enumerate(self.buttons.values()):
            grid.addWidget(button, place // across, place % across)
        column = QVBoxLayout()
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._told)
        column.addLayout(grid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Line())
        whole.addLayout(column)
