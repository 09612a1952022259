"""Rules in their order, what they did, and what one would have done: the lists of their page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from frontdesk.domain.rehearsing import Would
from frontdesk.domain.rule_log import RuleRow, RunRow
from frontdesk.domain.rules import RuleDraft, Vocabulary
from frontdesk.ui import words
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.settings import rule_words
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.wrapped import WrappedTable

WHEN_WIDE, NUMBER_WIDE, NAME_WIDE = 110, 66, 170


class RuleList(WrappedTable):
    """Space switches the current rule, Shift with an arrow moves it, Delete takes it away."""

    switched, dropped = Signal(int), Signal(int)
    moved = Signal(int, int)  # which, −1 up or 1 down

    def __init__(self, jobs: Jobs) -> None:
        self.rules: dict[int, RuleRow] = {}
        columns = (
            Column(self.tr("Rule"), lambda row: row.draft.name),
            Column(self.tr("When"), lambda row: words.word(row.draft.trigger), 150),
            Column(self.tr("Is"), self.standing, 108),
        )
        self._lines = PagedModel(jobs, lambda ids: [self.rules[id] for id in ids], columns, speak=self._speak)
        super().__init__(self._lines, self.tr("Rules"))
        self._lines.setParent(self)

    def show_rules(self, rows: Sequence[RuleRow]) -> None:
        self.rules = {row.id: row for row in rows}
        self._lines.reset_ids(self.rules)
        self._lines.refresh()

    @property
    def current(self) -> RuleRow | None:
        return self.rules.get(self.current_id or 0)

    def standing(self, row: RuleRow) -> str:
        if row.problems:
            return self.tr("to be mended")
        return self.tr("on") if row.is_on else self.tr("off")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, id = event.key(), self.current_id
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if id is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self.switched.emit(id)
        elif key == Qt.Key.Key_Delete:
            self.dropped.emit(id)
        elif by and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.moved.emit(id, by)
        else:
            super().keyPressEvent(event)

    def _speak(self, row: RuleRow) -> str:
        said = self.tr("{0}, {1}, edition {2}, written by {3}")
        return said.format(row.draft.name, self.standing(row), row.edition, row.author or "—")


def moment(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%d.%m %H:%M}"


class LogList(WrappedTable):
    """What rules did, the newest first. Enter opens the ticket, Delete takes back what the rule did."""

    taken_back = Signal(int)

    def __init__(self, jobs: Jobs, zone: ZoneInfo, known: Callable[[], Vocabulary]) -> None:
        self.runs: dict[int, RunRow] = {}
        self._zone, self._known = zone, known
        columns = (
            Column(self.tr("Moment"), lambda row: moment(row.at, zone), WHEN_WIDE),
            Column(self.tr("No."), lambda row: str(row.number), NUMBER_WIDE),
            Column(self.tr("Rule"), lambda row: row.run.name, NAME_WIDE),
            Column(self.tr("What it did"), self.told),
        )
        self._lines = PagedModel(jobs, lambda ids: [self.runs[id] for id in ids], columns, speak=self._speak)
        super().__init__(self._lines, self.tr("Log of the rules"))
        self._lines.setParent(self)

    def show_runs(self, rows: Sequence[RunRow]) -> None:
        self.runs = {row.id: row for row in rows}
        self._lines.reset_ids(self.runs)
        self._lines.refresh()

    @property
    def current(self) -> RunRow | None:
        return self.runs.get(self.current_id or 0)

    def told(self, row: RunRow) -> str:
        return rule_words.run(row.run, self._known())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current_id is not None:
            self.taken_back.emit(self.current_id)
        else:
            super().keyPressEvent(event)

    def _speak(self, row: RunRow) -> str:
        said = self.tr("{0}, ticket {1}, rule {2}: {3}")
        return said.format(moment(row.at, self._zone), row.number, row.run.name, self.told(row))


@dataclass(frozen=True, slots=True)
class _Tried:
    """A line of a rehearsal, counted from 1."""

    id: int
    would: Would


class TriedList(WrappedTable):
    """What the rule would have done in the last month. Enter opens the ticket."""

    def __init__(self, jobs: Jobs, zone: ZoneInfo, known: Callable[[], Vocabulary]) -> None:
        self._rows: dict[int, _Tried] = {}
        self._draft, self._known = RuleDraft(), known
        columns = (
            Column(self.tr("Moment"), lambda row: moment(row.would.at, zone), WHEN_WIDE),
            Column(self.tr("No."), lambda row: str(row.would.number), NUMBER_WIDE),
            Column(self.tr("Title"), lambda row: row.would.title, NAME_WIDE),
            Column(self.tr("What it would have done"), self.told),
        )
        self._lines = PagedModel(jobs, lambda ids: [self._rows[id] for id in ids], columns, speak=self.speak)
        super().__init__(self._lines, self.tr("The rule in the last month"))
        self._lines.setParent(self)

    def show_tried(self, draft: RuleDraft, found: Sequence[Would]) -> None:
        self._draft = draft
        self._rows = {at: _Tried(at, one) for at, one in enumerate(found, 1)}
        self._lines.reset_ids(self._rows)
        self._lines.refresh()

    def ticket(self, id: int) -> int:
        return self._rows[id].would.ticket_id

    def told(self, row: _Tried) -> str:
        return rule_words.places(row.would, self._draft, self._known())

    def speak(self, row: _Tried) -> str:
        return f"№ {row.would.number} {row.would.title}: {self.told(row)}"
