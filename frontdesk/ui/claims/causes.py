"""What claims cost and where the faults were: bars by cause or goods, every claim beneath, and who stayed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.claim_course import RootCause
from frontdesk.domain.claim_report import Grouping, Measured, ReportRow, kept
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Trouble
from frontdesk.domain.money import show_money
from frontdesk.domain.problems import Bar
from frontdesk.ui import words
from frontdesk.ui.claims.asks import Asks
from frontdesk.ui.copies import write_paper
from frontdesk.ui.forms.choices import side_by_side
from frontdesk.ui.pareto import BarLine, ParetoChart
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, EmptyState, SectionTitle, Segments

PERIODS = (90, 365, 0)
AskPlace = Callable[[QWidget, str], str]


def ask_place(parent: QWidget, name: str) -> str:
    return QFileDialog.getSaveFileName(parent, "", name)[0]


class CausesBoard(QWidget):
    """Alt+1…3 turn its switches: period, what a bar is, what it is as high as."""

    opened = Signal(int)

    def __init__(self, at: Asks, place: AskPlace = ask_place) -> None:
        super().__init__()
        self._at, self.place = at, place
        self._rows: tuple[ReportRow, ...] = ()
        self._lines = dict[int, BarLine]()
        self._is_table = False
        said = (self.tr("3 months"), self.tr("a year"), self.tr("all time"))
        periods = tuple((str(days), name, "") for days, name in zip(PERIODS, said, strict=True))
        self.period = Segments(self.tr("Period"), periods, str(PERIODS[1]))
        groups = ((Grouping.CAUSE, self.tr("by cause")), (Grouping.GOODS, self.tr("by goods")))
        self.grouping = Segments(self.tr("What a bar is"), tuple((code, name, "") for code, name in groups))
        sizes = ((Measured.CLAIMS, self.tr("claims")), (Measured.COST, self.tr("cost, ₽")))
        self.measured = Segments(self.tr("Weighed by"), tuple((code, name, "") for code, name in sizes))
        self.chart, self._stack, self.loyalty = ParetoChart(), QStackedWidget(), QLabel()
        self.bars = Table(PagedModel(at.jobs, self._bar_lines, self._bar_columns()), self.tr("Causes"))
        self.claims = Table(
            PagedModel(at.jobs, self._claim_rows, self._columns()), self.tr("Claims of the period")
        )
        none = EmptyState(
            "chart-bar",
            self.tr("Nothing is known of this time yet: the cause is noted on a claim that is over"),
        )
        for shown in (self.chart, self.bars, none):
            self._stack.addWidget(shown)
        self.as_table = ActionButton("", "", "link")
        self.exports = {
            form: ActionButton(f"{form.upper()}…", "", "quiet") for form in ("pdf", "xlsx", "csv")
        }
        self._lay_out()
        for segments in (self.period, self.grouping, self.measured):
            segments.picked.connect(lambda _: self.reload())
        self.as_table.clicked.connect(self.turn)
        self.claims.opened.connect(self.opened)
        for form, button in self.exports.items():
            button.setAccessibleName(self.tr("Write to a file: {0}").format(form.upper()))
            button.clicked.connect(lambda _=False, form=form: self.export(form))

    @property
    def table(self) -> Table:
        return self.claims

    def reload(self) -> None:
        report, days = self._at.beside.report, int(self.period.value)
        grouping, measured = Grouping(self.grouping.value), Measured(self.measured.value)
        names = {cause.value: words.heading(cause) for cause in RootCause}

        def work() -> tuple[tuple[ReportRow, ...], tuple[Bar, ...]]:
            rows = report.rows(days)
            return rows, report.bars(rows, grouping, measured, names)

        self._at.jobs.read(self, work, lambda found: self._show(*found), newest="causes")

    def turn(self) -> None:
        """From the drawing to the table, and back."""
        self._is_table = not self._is_table
        self._show(self._rows, tuple(line[1] for line in self._lines.values()))

    def pick(self, index: int) -> None:
        """Alt+1…3: the next choice of that switch."""
        switches = (
            (self.period, [str(days) for days in PERIODS]),
            (self.grouping, [one.value for one in Grouping]),
            (self.measured, [one.value for one in Measured]),
        )
        if index < len(switches):
            switch, choices = switches[index]
            switch.pick((choices.index(switch.value) + 1) % len(choices))

    def flush(self) -> None:
        """Nothing is typed here."""

    def export(self, form: str) -> None:
        """The claims of the period, as they stand in the list."""
        at, heads = self._at, [column.title for column in self._columns()]
        cells = [[column.text(row) for column in self._columns()] for row in self._rows]
        name = self.tr("Claims by cause")
        path = self.place(self, f"{name}.{form}")
        if not path:
            return

        def work() -> None:
            write_paper(Path(path), at.beside.report.file(at.desk, form, heads, cells, name))

        said = self.tr("Saved: {0}").format(Path(path).name)
        at.jobs.write(self, work, lambda _: at.notices.success(said), self._failed)

    def _failed(self, met: Exception) -> None:
        if isinstance(met, Trouble):
            self._at.notices.trouble(met)
        else:
            self._at.notices.refusal(met)

    def _bar_lines(self, ids: Iterable[int]) -> list[BarLine]:
        return [self._lines[id] for id in ids]

    def _claim_rows(self, ids: Iterable[int]) -> list[ReportRow]:
        found = {row.id: row for row in self._rows}
        return [found[id] for id in ids]

    def _bar_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Cause or goods"), lambda line: line[1].name),
            Column(self.tr("How many"), lambda line: str(line[1].count), 110, right=True),
            Column(self.tr("Share"), lambda line: f"{round(line[1].share)}\u00a0%", 90, right=True),
            Column(self.tr("Together"), lambda line: f"{round(line[1].total)}\u00a0%", 100, right=True),
        )

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Number"), lambda row: row.number, 90),
            Column(self.tr("Received"), lambda row: show_date(row.received), 110),
            Column(self.tr("Subject"), lambda row: row.subject),
            Column(
                self.tr("Root cause"), lambda row: words.word(row.root_cause) if row.root_cause else "", 190
            ),
            Column(self.tr("State"), lambda row: words.word(row.state), 150),
            Column(self.tr("Price"), lambda row: show_money(row.price), 110, right=True),
            Column(
                self.tr("Paid back"), lambda row: show_money(row.paid) if row.paid else "", 110, right=True
            ),
            Column(
                self.tr("Cost us"),
                lambda row: "" if row.cost is None else show_money(row.cost),
                110,
                right=True,
            ),
            Column(self.tr("The client"), lambda row: words.word(row.loyalty), 150),
        )

    def _show(self, rows: tuple[ReportRow, ...], bars: tuple[Bar, ...]) -> None:
        self._rows = rows
        self._lines = {place: BarLine((place, bar)) for place, bar in enumerate(bars, 1)}
        self.chart.show_bars(bars)
        self.bars.model().reset_ids(self._lines)
        self.bars.model().refresh()
        self.claims.model().reset_ids(tuple(row.id for row in rows))
        self.claims.model().refresh()
        self._stack.setCurrentIndex(2 if not bars else 1 if self._is_table else 0)
        self.as_table.setText(self.tr("Show as a chart") if self._is_table else self.tr("Show as a table"))
        self.as_table.setVisible(bool(bars))
        for button in self.exports.values():
            button.setEnabled(bool(rows))
        self.loyalty.setText(self._stayed())
        if rows and self.claims.current_id is None:
            self.claims.go_to(rows[0].id)

    def _stayed(self) -> str:
        """«Остались 12, ушли 3, неизвестно 5: осталось 80 % тех, о ком известно»."""
        found = kept(self._rows)
        said = self.tr("Stayed {0}, left {1}, not known {2}").format(found.stayed, found.left, found.unknown)
        if found.percent is None:
            return said
        return f"{said}: " + self.tr("{0} % of those who are known of stayed").format(found.percent)

    def _lay_out(self) -> None:
        title = SectionTitle(self.tr("Causes of claims"), role="page")
        upper, above = QWidget(), QVBoxLayout()
        above.setContentsMargins(24, 12, 24, 8)
        above.setSpacing(10)
        above.addWidget(title)
        above.addLayout(side_by_side(self.period, self.grouping, self.measured, self.as_table))
        above.addWidget(self._stack, 1)
        above.addLayout(side_by_side(self.loyalty))
        upper.setLayout(above)
        lower, below = QWidget(), QVBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.claims, 1)
        foot = side_by_side(*self.exports.values())
        foot.setContentsMargins(24, 4, 24, 12)
        below.addLayout(foot)
        lower.setLayout(below)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(upper)
        split.addWidget(lower)
        split.setSizes([380, 320])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
