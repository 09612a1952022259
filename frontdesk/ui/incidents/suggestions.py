"""All suggestions, or those of one state."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.dates import day_month
from frontdesk.domain.suggestions import OPEN, SuggestionRow, SuggestionState
from frontdesk.ui import words
from frontdesk.ui.forms.choices import side_by_side
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.marks import MarkedDelegate
from frontdesk.ui.paint import Mark
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, EmptyState, SectionTitle, Segments

STATE, ALL = 4, ""
_LOOKS = {
    SuggestionState.PUT: ("lightbulb", "info"),
    SuggestionState.ACCEPTED: ("circle-half-fill", "accent"),
    SuggestionState.POSTPONED: ("hourglass", "neutral"),
    SuggestionState.DECLINED: ("minus-circle", "neutral"),
    SuggestionState.DONE: ("check-circle-fill", "success"),
}


def state_mark(state: SuggestionState, is_late: bool = False) -> Mark:
    """One that is past its day is told from the others."""
    glyph, tone = _LOOKS[state]
    if is_late:
        glyph, tone = ("bell", "warning") if state in OPEN else ("warning-octagon-fill", "danger")
    return Mark(glyph, words.word(state), tone)


class SuggestionList(QWidget):
    """Enter opens one, Ins begins one; Alt and a figure choose the state."""

    opened = Signal(int)
    begun = Signal()

    def __init__(self, at: Asks) -> None:
        super().__init__()
        self._at, self._rows = at, dict[int, SuggestionRow]()
        columns = (
            Column(self.tr("Number"), lambda row: words.suggestion_number(row.number), 84),
            Column(self.tr("In short"), lambda row: row.title),
            Column(self.tr("About"), lambda row: words.word(row.concern), 150),
            Column(self.tr("Whose"), lambda row: row.author, 150),
            Column(self.tr("State"), lambda row: words.word(row.state), 150),
            Column(self.tr("Carried out by"), lambda row: row.owner, 150),
            Column(self.tr("Until"), lambda row: day_month(row.due) if row.due else "", 116),
        )
        model = PagedModel(at.jobs, lambda ids: [self._rows[id] for id in ids], columns, speak=self._speak)
        self.table = Table(model, self.tr("Suggestions"))
        self.table.setItemDelegate(MarkedDelegate(self.table, {STATE: self._mark}))
        self.states = Segments(self.tr("State"), self._choices(()))
        self.new_button = ActionButton(self.tr("New suggestion…"), "Ins")
        self._title = SectionTitle(self.tr("Suggestions"), role="page")
        self._empty = EmptyState("lightbulb", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.table.opened.connect(self.opened)
        self.states.picked.connect(lambda _: self._show_rows())
        self.new_button.clicked.connect(self.begun)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.begun.emit()
        else:
            super().keyPressEvent(event)

    def reload(self) -> None:
        at = self._at
        at.jobs.read(self, lambda: at.suggestions.all(at.desk), self._show, newest="rows")

    def pick(self, index: int) -> None:
        """The state with that place."""
        if index < len(self._choices(())):
            self.states.pick(index)

    def _show(self, rows: tuple[SuggestionRow, ...]) -> None:
        self._rows = {row.id: row for row in rows}
        self.states.set_choices(self._choices(rows))
        self._title.set_text(self.tr("Suggestions"), str(len(rows)))
        self._show_rows()

    def _show_rows(self) -> None:
        state = self.states.value
        shown = [id for id, row in self._rows.items() if state in (ALL, row.state)]
        self.table.model().reset_ids(shown)
        self.table.model().refresh()
        none = self.tr("No suggestions yet. Say what could be better: a script, a process, a rule, a paper")
        self._empty.set_text(self.tr("None of this state") if self._rows else none)
        self._stack.setCurrentIndex(0 if shown else 1)
        if shown and self.table.current_id not in shown:
            self.table.go_to(shown[0])

    def _choices(self, rows: tuple[SuggestionRow, ...]) -> tuple[tuple[str, str, str], ...]:
        """«Принято 2»."""
        counts = Counter(row.state for row in rows)
        states = (
            (state.value, f"{words.heading(state)} {counts[state] or ''}".rstrip(), "") for state in _LOOKS
        )
        return ((ALL, self.tr("All"), ""), *states)

    def _mark(self, row: SuggestionRow) -> Mark:
        return state_mark(row.state, row.is_late(self._at.today()))

    def _speak(self, row: SuggestionRow) -> str:
        said = self.tr("Suggestion {0}, {1}, {2}, {3}")
        number = words.suggestion_number(row.number)
        return said.format(number, row.title, words.word(row.concern), words.word(row.state))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.states)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        foot = side_by_side(self.new_button)
        foot.setContentsMargins(24, 4, 24, 12)
        column.addLayout(foot)
