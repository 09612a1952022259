"""The term of a claim in words: what falls on which day, by which article, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.domain.claims import Counted
from frontdesk.domain.dates import day_month
from frontdesk.domain.deadlines import Unit
from frontdesk.domain.production import DayKind
from frontdesk.ui import term_strip, words
from frontdesk.ui.signs import Glyph
from frontdesk.ui.term_words import FREE, day_words, penalty_words, reasons, tr
from frontdesk.ui.widgets import ActionButton


class TermPanel(QWidget):
    """The strip, the list in words, and «why so» on demand; `opened` when that was unfolded, `told` when it was
    counted anew.
    """

    opened = Signal()
    told = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.counted: Counted | None = None
        self._heading, self._basis = QLabel(self.tr("Deadlines are counted")), QLabel()
        self._heading.setProperty("role", "strong")
        self._basis.setProperty("role", "small")
        self._why, self._reasons = ActionButton(self.tr("Why so"), "F1", "link"), QLabel()
        self._why.clicked.connect(self.toggle_why)
        self._reasons.setWordWrap(True)
        self._reasons.setProperty("tone", "secondary")
        self._reasons.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._strip, self._list = term_strip.TermStrip(), QWidget()
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self._heading, self._basis):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        for below in (self._strip, self._list, self._reasons):
            column.addWidget(below)
        self._reasons.hide()
        self.show_counted(None)

    @property
    def foot(self) -> int:
        """Where the strip ends, in pixels from the top."""
        return self._strip.geometry().bottom()

    @property
    def text(self) -> str:
        """All that is said in words, one line a day."""
        labels = self._list.findChildren(QLabel)
        return " ".join([self._basis.text(), *(label.text() for label in labels)])

    @property
    def why(self) -> str:
        """The explanation while it is open, else nothing."""
        return self._reasons.text() if not self._reasons.isHidden() else ""

    def show_counted(self, counted: Counted | None) -> None:
        self.counted = counted
        self._tell(counted)
        self.told.emit()

    def _tell(self, counted: Counted | None) -> None:
        self._strip.show_counted(counted)
        self._strip.setVisible(counted is not None)
        self._why.setVisible(counted is not None)
        self._clear()
        if counted is None:
            self._heading.setText(self.tr("Deadlines"))
            self._basis.setText(self.tr("are counted once the dates are filled in"))
            self._reasons.hide()
            return
        deadline = counted.deadline
        self._heading.setText(self.tr("Deadlines are counted"))
        self._basis.setText(" ".join(filter(None, (deadline.article, deadline.law))))
        told = [f"{n}. {said}" for n, said in enumerate(reasons(counted), 1)]
        self._reasons.setText("\n".join([*told, "", *map(day_words, counted.days)]))
        self._fill(counted)

    def toggle_why(self) -> None:
        unfold = self._reasons.isHidden() and bool(self._reasons.text())
        self._reasons.setVisible(unfold)
        if unfold:
            self.opened.emit()

    def _fill(self, counted: Counted) -> None:
        deadline, penalty = counted.deadline, counted.penalty
        self._add(term_strip.RECEIVED, words.weekday(deadline.event), self.tr("Claim received"), "")
        if deadline.unit is not Unit.DATE:
            count = self.tr("Day 1 of the term")
            self._add(
                ("clock", "text.secondary"),
                words.weekday(deadline.first_day),
                count,
                self.tr("Civil Code, art. 191"),
            )
        if deadline.due != deadline.nominal:
            moved = self.tr("Term ends on {0}, moved").format(tr(FREE[DayKind(deadline.moved_because)]))
            self._add(
                term_strip.MOVED, words.weekday(deadline.nominal), moved, self.tr("Civil Code, art. 193")
            )
        self._add(
            term_strip.DUE,
            words.weekday(deadline.due),
            self.tr("Answer and satisfaction"),
            self.tr("last day"),
            True,
        )
        if penalty is not None:
            since = self.tr("from {0}").format(day_month(deadline.penalty_from))
            self._add(term_strip.PENALTY, since, self.tr("Penalty"), penalty_words(penalty))

    def _add(self, mark: tuple[str, str], when: str, what: str, note: str, last: bool = False) -> None:
        row = self._grid.rowCount()
        labels = QLabel(when), QLabel(what), QLabel(note)
        for label in labels:
            if last:
                label.setProperty("role", "strong")
        labels[2].setProperty("tone", "danger" if last else "secondary")
        self._grid.addWidget(Glyph(*mark), row, 0)
        for column, label in enumerate(labels, 1):
            side = Qt.AlignmentFlag.AlignRight if column == 3 else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(label, row, column, side)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
                widget.setParent(None)
