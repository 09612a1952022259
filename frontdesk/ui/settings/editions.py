"""Under the year: the editions of a calendar, or what the one being typed would move."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.dates import show_date
from frontdesk.domain.edition_drafts import EditionRow, MovedClock, Moves
from frontdesk.domain.measures import Measure
from frontdesk.ui import words
from frontdesk.ui.banners import announce
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import EmptyState, SectionTitle


class EditionList(QWidget):
    """Enter takes an edition's hours into the form."""

    opened = Signal(object)

    def __init__(self, jobs: Jobs, zone: ZoneInfo) -> None:
        super().__init__()
        self._rows: dict[int, EditionRow] = {}
        self._zone = zone
        columns = (
            Column(self.tr("No."), self._number, 88),
            Column(self.tr("In force from"), lambda row: show_date(row.from_day), 116),
            Column(self.tr("By which order"), lambda row: row.note),
            Column(self.tr("Who and when"), self._who, 230),
        )
        self.model = PagedModel(
            jobs, lambda ids: [self._rows[id] for id in ids], columns, speak=self._speak, parent=self
        )
        self.table = Table(self.model, self.tr("Editions"))
        self.table.opened.connect(lambda id: self.opened.emit(self._rows[id]))
        self._title = SectionTitle(self.tr("Editions"))
        _stack_up(self, self._title, self.table)

    def show_editions(self, rows: Sequence[EditionRow]) -> None:
        self._rows = {row.id: row for row in rows}
        self.model.reset_ids(self._rows)
        self.model.refresh()
        self._title.set_text(self.tr("Editions"), str(len(rows)))

    @property
    def current(self) -> EditionRow | None:
        id = self.table.current_id
        return None if id is None else self._rows.get(id)

    def _number(self, row: EditionRow) -> str:
        return str(row.number) if row.published_at else self.tr("draft")

    def _who(self, row: EditionRow) -> str:
        at, name = row.published_at or row.made_at, row.published_by or row.made_by
        if not name:
            return self.tr("came with the program")
        return f"{name}, {at.astimezone(self._zone):%d.%m.%Y %H:%M}"

    def _speak(self, row: EditionRow) -> str:
        return self.tr("Edition {0}, in force from {1}, {2}").format(
            self._number(row), show_date(row.from_day), self._who(row)
        )


class MoveList(QWidget):
    """«Сдвинутся 14 сроков»: which open cases, from when to when. Enter opens the case."""

    opened = Signal(int)

    def __init__(self, jobs: Jobs, zone: ZoneInfo) -> None:
        super().__init__()
        self._rows: dict[int, MovedClock] = {}
        self._zone = zone
        columns = (
            Column(self.tr("Ticket"), lambda row: f"№ {row.number}", 104),
            Column(self.tr("Subject"), lambda row: row.title),
            Column(self.tr("Term"), lambda row: words.heading(Measure(row.measure)), 140),
            Column(self.tr("Was"), lambda row: self._moment(row.was), 124),
            Column(self.tr("Will be"), lambda row: self._moment(row.will_be), 124),
        )
        model = PagedModel(
            jobs, lambda ids: [self._rows[id] for id in ids], columns, speak=self._speak, parent=self
        )
        self._model, self.table = model, Table(model, self.tr("Terms that move"))
        self.table.opened.connect(lambda id: self.opened.emit(self._rows[id].ticket_id))
        self.title = SectionTitle("")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState("check-circle", self.tr("No term of an open ticket moves")))
        _stack_up(self, self.title, self._stack)

    def show_moves(self, moves: Moves) -> None:
        self._rows = {row.id: row for row in moves.first}
        self._model.reset_ids(self._rows)
        self._model.refresh()
        self._stack.setCurrentIndex(0 if moves.clocks else 1)
        said = self.told(moves)
        self.title.set_text(said, self._more(moves))
        announce(self, said)

    def told(self, moves: Moves) -> str:
        """«Сдвинутся 14 сроков: раньше 2, позже 12»."""
        if not moves.clocks:
            return self.tr("Nothing moves")
        moved = self.tr("%n term(s) will move", None, moves.clocks)
        return self.tr("{0}: {1} earlier, {2} later").format(moved, moves.earlier, moves.later)

    def _more(self, moves: Moves) -> str:
        shown = len(moves.first)
        return self.tr("the first {0} are shown").format(shown) if shown < moves.clocks else ""

    def _moment(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%d.%m, %H:%M}"

    def _speak(self, row: MovedClock) -> str:
        return self.tr("Ticket {0}, {1}: was {2}, will be {3}").format(
            row.number, words.word(Measure(row.measure)), self._moment(row.was), self._moment(row.will_be)
        )


def _stack_up(whole: QWidget, *parts: QWidget) -> None:
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for part in parts:
        column.addWidget(part, 1 if part is parts[-1] else 0)
