"""Which causes bring most incidents: bars that fall, and the line of what they explain together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.problems import Bar, Weight
from frontdesk.ui import words
from frontdesk.ui.forms.choices import side_by_side
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.pareto import BarLine, ParetoChart
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, EmptyState, SectionTitle, Segments

PERIODS = (90, 365, 0)


class ParetoBoard(QWidget):
    """The chart, or the same as a table; of a period, by incidents or by their tickets."""

    def __init__(self, at: Asks) -> None:
        super().__init__()
        self._at, self._lines = at, dict[int, BarLine]()
        period = (self.tr("3 months"), self.tr("a year"), self.tr("all time"))
        periods = tuple((str(days), said, "") for days, said in zip(PERIODS, period, strict=True))
        self.period = Segments(self.tr("Period"), periods, str(PERIODS[1]))
        weights = ((Weight.INCIDENTS, self.tr("incidents")), (Weight.TICKETS, self.tr("tickets")))
        self.weight = Segments(self.tr("Weighed by"), tuple((code, said, "") for code, said in weights))
        self.as_table = ActionButton("", "", "link")
        self.chart, self._stack = ParetoChart(), QStackedWidget()
        columns = (
            Column(self.tr("Cause"), lambda line: line[1].name),
            Column(self.tr("How many"), lambda line: str(line[1].count), 88, right=True),
            Column(self.tr("Share"), lambda line: f"{round(line[1].share)}\u00a0%", 76, right=True),
            Column(self.tr("Together"), lambda line: f"{round(line[1].total)}\u00a0%", 88, right=True),
        )
        model = PagedModel(at.jobs, lambda ids: [self._lines[id] for id in ids], columns)
        self.table = Table(model, self.tr("Causes"))
        none = EmptyState("chart-bar", self.tr("No incident of this time has its kind of cause yet"))
        for shown in (self.chart, self.table, none):
            self._stack.addWidget(shown)
        self._is_table = False
        self._lay_out()
        for segments in (self.period, self.weight):
            segments.picked.connect(lambda _: self.reload())
        self.as_table.clicked.connect(self.turn)
        self._show(())

    def reload(self) -> None:
        at, days, by = self._at, int(self.period.value), Weight(self.weight.value)
        at.jobs.read(self, lambda: at.problems.pareto(days, by), self._show, newest="pareto")

    def turn(self) -> None:
        """From the drawing to the table, and back."""
        self._is_table = not self._is_table
        self._show(tuple(line[1] for line in self._lines.values()))

    def _show(self, bars: Sequence[Bar]) -> None:
        self._lines = {place: BarLine((place, bar)) for place, bar in enumerate(bars, 1)}
        self.chart.show_bars(bars)
        self.table.model().reset_ids(self._lines)
        self.table.model().refresh()
        self._stack.setCurrentIndex(2 if not bars else 1 if self._is_table else 0)
        self.as_table.setText(self.tr("Show as a chart") if self._is_table else self.tr("Show as a table"))
        self.as_table.setVisible(bool(bars))
        vital = [bar.name for bar in bars if bar.is_vital]
        said = self.tr("The vital few: {0}").format(", ".join(vital)) if vital else ""
        self._stack.setToolTip(said)

    def _lay_out(self) -> None:
        title = SectionTitle(self.tr("Causes (Pareto)"), role="strong")
        title.setToolTip(words.word(Weight.INCIDENTS))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(title)
        column.addLayout(side_by_side(self.period, self.weight))
        column.addWidget(self._stack, 1)
        column.addLayout(side_by_side(self.as_table))
