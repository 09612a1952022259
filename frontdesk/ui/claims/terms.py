"""The term of a claim in words: what falls on which day, by which article, and why."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.domain.claims import Counted
from frontdesk.domain.dates import day_month
from frontdesk.domain.deadlines import Deadline, Penalty, Term, Unit
from frontdesk.domain.money import show_money
from frontdesk.domain.production import DayKind
from frontdesk.ui import words
from frontdesk.ui.claims import strip
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.signs import Glyph
from frontdesk.ui.widgets import ActionButton

CONTEXT = "Terms"
_FREE = {
    DayKind.WEEKEND: QT_TRANSLATE_NOOP("Terms", "a day off"),
    DayKind.HOLIDAY: QT_TRANSLATE_NOOP("Terms", "a public holiday"),
    DayKind.DAY_OFF: QT_TRANSLATE_NOOP("Terms", "a day off by transfer"),
}


def tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def term_words(term: Term | None) -> str:
    """«10 дней», or who names the date."""
    if term is None:
        return tr(QT_TRANSLATE_NOOP("Terms", "the client names the date"))
    translate = QCoreApplication.translate
    if term.unit is Unit.DAY:
        return translate("Terms", "%n day(s)", None, term.n)
    if term.unit is Unit.WORKING_DAY:
        return translate("Terms", "%n working day(s)", None, term.n)
    if term.unit is Unit.MONTH:
        return translate("Terms", "%n month(s)", None, term.n)
    raise ValueError(f"no words for terms in {term.unit}")


def roubles(amount: Decimal) -> str:
    return f"{show_money(amount)}\u00a0₽"


def penalty_words(penalty: Penalty) -> str:
    """What a day of delay costs: the sum when the price is known, else the share of it."""
    if penalty.per_unit:
        return tr(QT_TRANSLATE_NOOP("Terms", "{0} for every day")).format(roubles(penalty.per_unit))
    return tr(QT_TRANSLATE_NOOP("Terms", "{0} % of the price for every day")).format(_percent(penalty))


def _percent(penalty: Penalty) -> str:
    return f"{penalty.percent.normalize():f}".replace(".", ",")


def reasons(counted: Counted) -> list[str]:
    """How the due date came about, step by step, each with its article."""
    deadline = counted.deadline
    if deadline.unit is Unit.DATE:
        said = [tr(QT_TRANSLATE_NOOP("Terms", "The date was named, nothing is counted ({0} {1}).")).format(
            deadline.article, deadline.law)]  # fmt: skip
    else:
        said = _counted(deadline)
    if counted.penalty is not None:
        said.append(
            tr(QT_TRANSLATE_NOOP("Terms", "From {0} every day of delay costs {1} % of the price ({2} {3}).")).format(
                day_month(deadline.penalty_from), _percent(counted.penalty),
                counted.penalty.article, counted.penalty.law,
            )
        )  # fmt: skip
    if not deadline.known:
        said.append(
            tr(QT_TRANSLATE_NOOP("Terms", "Days off of that year are not known yet: check the date."))
        )
    elif deadline.provisional:
        said.append(tr(QT_TRANSLATE_NOOP("Terms", "Days off of that year are a forecast: check the date.")))
    if deadline.mark == "K":
        said.append(tr(QT_TRANSLATE_NOOP("Terms", "A lawyer has yet to confirm this rule.")))
    return said


def _counted(deadline: Deadline) -> list[str]:
    first = tr(
        QT_TRANSLATE_NOOP("Terms", "Received {0}, so day 1 is {1}, the day after (Civil Code, art. 191).")
    )
    last = tr(QT_TRANSLATE_NOOP("Terms", "Term of {0}: its last day is {1} ({2} {3})."))
    said = [
        first.format(day_month(deadline.event), words.weekday(deadline.first_day)),
        last.format(
            term_words(Term(deadline.n, deadline.unit)), words.weekday(deadline.nominal),
            deadline.article, deadline.law,
        ),
    ]  # fmt: skip
    if deadline.due != deadline.nominal:
        moved = tr(QT_TRANSLATE_NOOP("Terms", "{0} is {1}, so the last day is {2} (Civil Code, art. 193)."))
        why = tr(_FREE[DayKind(deadline.moved_because)])
        said.append(moved.format(day_month(deadline.nominal), why, words.weekday(deadline.due)))
    return said


class TermPanel(QWidget):
    """The strip, the list in words, and «why so» on demand; `opened` when that was unfolded."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading, self._basis = QLabel(self.tr("Deadlines are counted")), QLabel()
        self._heading.setProperty("role", "strong")
        self._basis.setProperty("role", "small")
        self._why, self._reasons = ActionButton(self.tr("Why so"), "F1", "link"), QLabel()
        self._why.clicked.connect(self.toggle_why)
        self._reasons.setWordWrap(True)
        self._reasons.setProperty("tone", "secondary")
        self._reasons.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._strip, self._list = strip.TermStrip(), QWidget()
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
    def text(self) -> str:
        """All that is said in words, one line a day."""
        labels = self._list.findChildren(QLabel)
        return " ".join([self._basis.text(), *(label.text() for label in labels)])

    @property
    def why(self) -> str:
        """The explanation while it is open, else nothing."""
        return self._reasons.text() if not self._reasons.isHidden() else ""

    def show_counted(self, counted: Counted | None) -> None:
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
        self._basis.setText(f"{deadline.article} {deadline.law}")
        self._reasons.setText("\n".join(f"{n}. {said}" for n, said in enumerate(reasons(counted), 1)))
        self._fill(counted)

    def toggle_why(self) -> None:
        unfold = self._reasons.isHidden() and bool(self._reasons.text())
        self._reasons.setVisible(unfold)
        if unfold:
            self.opened.emit()

    def _fill(self, counted: Counted) -> None:
        deadline, penalty = counted.deadline, counted.penalty
        self._add(strip.RECEIVED, words.weekday(deadline.event), self.tr("Claim received"), "")
        if deadline.unit is not Unit.DATE:
            count = self.tr("Day 1 of the term")
            self._add(
                ("clock", "text.secondary"),
                words.weekday(deadline.first_day),
                count,
                self.tr("Civil Code, art. 191"),
            )
        if deadline.due != deadline.nominal:
            moved = self.tr("Term ends on {0}, moved").format(tr(_FREE[DayKind(deadline.moved_because)]))
            self._add(strip.MOVED, words.weekday(deadline.nominal), moved, self.tr("Civil Code, art. 193"))
        self._add(
            strip.DUE,
            words.weekday(deadline.due),
            self.tr("Answer and satisfaction"),
            self.tr("last day"),
            True,
        )
        if penalty is not None:
            since = self.tr("from {0}").format(day_month(deadline.penalty_from))
            self._add(strip.PENALTY, since, self.tr("Penalty"), penalty_words(penalty))

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
