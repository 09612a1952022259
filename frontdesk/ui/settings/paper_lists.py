"""Lists of the page of papers: the papers, editions of one, faults, fields, what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.dates import show_date
from frontdesk.domain.papers.compared import ChangedWords
from frontdesk.domain.papers.editions import EditionRow, PaperRow
from frontdesk.domain.papers.faults import Fault
from frontdesk.domain.papers.fields import FieldRow
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.ui import words
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.settings import paper_words
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import EmptyState

KINDS = tuple(PaperKind)


@dataclass(frozen=True, slots=True)
class Line:
    """A thing of a list without an id of its own."""

    id: int
    of: Any


class Lines(QWidget):
    """Any things, by their places; `opened` and `current_changed` give the thing."""

    opened = Signal(object)
    current_changed = Signal(object)

    def __init__(
        self, jobs: Jobs, name: str, columns: Sequence[Column], speak: Callable[[Any], str], empty: str
    ) -> None:
        super().__init__()
        self._lines: dict[int, Line] = {}
        self.model = PagedModel(
            jobs,
            lambda ids: [self._lines[id] for id in ids if id in self._lines],
            columns,
            speak=lambda line: speak(line.of),
            parent=self,
        )
        self.table = Table(self.model, name)
        self.table.opened.connect(lambda id: self.opened.emit(self._lines[id].of))
        self.table.current_changed.connect(
            lambda id: self.current_changed.emit(self._lines[id].of if id in self._lines else None)
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState("check-circle", empty))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.table)

    def show_things(self, things: Sequence[Any]) -> None:
        self._lines = {id: Line(id, of) for id, of in enumerate(things, 1)}
        self.model.reset_ids(self._lines)
        self.model.put(*self._lines.values())
        self._stack.setCurrentIndex(0 if things else 1)

    @property
    def current(self) -> Any:
        line = self._lines.get(self.table.current_id or 0)
        return line.of if line else None

    @property
    def things(self) -> Sequence[Any]:
        return [line.of for line in self._lines.values()]


def _column(title: str, text: Callable[[Any], str], width: int = 0) -> Column:
    return Column(title, lambda line: text(line.of), width)


class PaperList(Lines):
    def __init__(self, jobs: Jobs) -> None:
        columns = (
            _column(self.tr("Paper"), self._name),
            _column(self.tr("Edition"), self._edition, 160),
            _column(self.tr("In force from"), self._since, 110),
            _column(self.tr("Author"), self._author, 140),
            _column(self.tr("On its way"), self._coming, 210),
        )
        super().__init__(jobs, self.tr("Papers"), columns, self._speak, "")

    def go_to(self, kind: PaperKind) -> None:
        self.table.go_to(KINDS.index(kind) + 1)

    def _name(self, row: PaperRow) -> str:
        return words.word(row.kind)

    def _edition(self, row: PaperRow) -> str:
        return paper_words.number(row.in_force, row.standard)

    def _since(self, row: PaperRow) -> str:
        return show_date(row.in_force.from_day) if row.in_force else ""

    def _author(self, row: PaperRow) -> str:
        return row.in_force.author if row.in_force else self.tr("came with the program")

    def _coming(self, row: PaperRow) -> str:
        told = []
        if row.typed:
            told.append(f"{paper_words.state(row.typed).word}, {row.typed.author}")
        if row.coming:
            told.append(self.tr("from {0}").format(show_date(row.coming.from_day)))
        return "; ".join(told)

    def _speak(self, row: PaperRow) -> str:
        return ", ".join(filter(None, (self._name(row), self._edition(row), self._coming(row))))


class EditionLines(Lines):
    """Enter takes the words of an edition into the editor."""

    def __init__(self, jobs: Jobs, zone: ZoneInfo) -> None:
        self._zone, self.standard = zone, 1
        columns = (
            _column(self.tr("Edition"), self._number, 150),
            _column(self.tr("From"), lambda row: show_date(row.from_day), 90),
            _column(self.tr("Why"), lambda row: row.note),
            _column(self.tr("Who and when"), self._who, 230),
        )
        super().__init__(
            jobs, self.tr("Editions"), columns, self._speak, self.tr("Only the standard one so far")
        )

    def _number(self, row: EditionRow) -> str:
        return paper_words.number(row, self.standard) if row.number else paper_words.state(row).word

    def _who(self, row: EditionRow) -> str:
        told = f"{row.author}, {self._at(row.made_at)}"
        return f"{told}; {row.approver}, {self._at(row.approved_at)}" if row.approved_at else told

    def _at(self, at: datetime | None) -> str:
        return f"{at.astimezone(self._zone):%d.%m.%Y %H:%M}" if at else ""

    def _speak(self, row: EditionRow) -> str:
        return ", ".join((self._number(row), show_date(row.from_day), row.note, self._who(row)))


class FaultLines(Lines):
    def __init__(self, jobs: Jobs) -> None:
        columns = (
            _column(self.tr("Line"), lambda fault: str(fault.line or ""), 76),
            _column(self.tr("What is wrong"), paper_words.sentence),
        )
        super().__init__(jobs, self.tr("Faults"), columns, self._speak, self.tr("Nothing is wrong"))

    def _speak(self, fault: Fault) -> str:
        where = self.tr("Line {0}: ").format(fault.line) if fault.line else ""
        return where + paper_words.sentence(fault)


class FieldLines(Lines):
    """Enter puts the field into the words."""

    def __init__(self, jobs: Jobs) -> None:
        columns = (
            _column(self.tr("Field"), self._name, 210),
            _column(self.tr("Holds now"), lambda row: row.holds),
        )
        super().__init__(jobs, self.tr("Fields of the paper"), columns, self._speak, "")

    def _name(self, row: FieldRow) -> str:
        return f"    {row.name}" if row.level else row.name

    def _speak(self, row: FieldRow) -> str:
        return f"{row.name}: {row.holds}"


class ChangeLines(Lines):
    def __init__(self, jobs: Jobs) -> None:
        columns = (
            _column(self.tr("Where"), lambda one: paper_words.part(one.requisite, one.key), 150),
            _column(self.tr("In force"), lambda one: one.before or "—"),
            _column(self.tr("Will be"), lambda one: one.after or "—"),
        )
        super().__init__(
            jobs,
            self.tr("What changed"),
            columns,
            self._speak,
            self.tr("No word differs from what is in force"),
        )

    def _speak(self, one: ChangedWords) -> str:
        return self.tr("{0}: was “{1}”, will be “{2}”").format(
            paper_words.part(one.requisite, one.key), one.before, one.after
        )
