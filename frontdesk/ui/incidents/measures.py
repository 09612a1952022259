"""Measures of an incident or of a problem: a list, and the next deed of each by Enter (plan, do, check, act)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from frontdesk.domain.dates import day_month, show_date
from frontdesk.domain.remedies import EffectDraft, RemedyDraft, RemedyRow, Stage
from frontdesk.domain.staff import Right
from frontdesk.domain.teams import Colleague
from frontdesk.ui import words
from frontdesk.ui.asking import AskSheet
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.marks import MarkedDelegate, stage_mark
from frontdesk.ui.incidents.sheets import DoneSheet, EffectSheet, Finished, RemedySheet
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table

STAGE = 3
Ask = Callable[
    [AskSheet[Any], Callable[[Any], None]], None
]  # shows the sheet, and what is done with its draft


class Measures(Table):
    """`changed` when something was done to one; Ins gives another, Del takes the current one back."""

    changed = Signal()

    def __init__(self, at: Asks, ask: Ask) -> None:
        self._at, self._ask = at, ask
        self._all: dict[int, RemedyRow] = {}
        self._of: dict[str, int] = {}
        self._name, self._people = "", tuple[Colleague, ...]()
        columns = (
            Column(self.tr("Measure"), lambda row: row.title),
            Column(self.tr("Whose"), lambda row: row.owner, 128),
            Column(self.tr("Until"), self._until, 104),
            Column(self.tr("Stage"), lambda row: words.word(row.stage), 112),
        )
        model = PagedModel(at.jobs, lambda ids: [self._all[id] for id in ids], columns, speak=self._speak)
        super().__init__(model, self.tr("Measures"))
        self.setItemDelegate(MarkedDelegate(self, {STAGE: lambda row: stage_mark(row, at.now())}))
        self.opened.connect(self.go_on)

    def show_measures(
        self, of: dict[str, int], name: str, rows: Sequence[RemedyRow], people: Sequence[Colleague]
    ) -> None:
        """`of` is {"incident_id": …} or {"problem_id": …}."""
        self._of, self._name, self._people = of, name, tuple(people)
        self._all = {row.id: row for row in rows}
        self.model().reset_ids(self._all)
        self.model().refresh()

    def deed(self) -> str:
        """What Enter does to the current one."""
        row = self._all.get(self.current_id or 0)
        if row is None:
            return ""
        return {
            Stage.PLAN: self.tr("Begin"),
            Stage.DO: self.tr("Done…"),
            Stage.CHECK: self.tr("Effect…"),
            Stage.ACT: "",
        }[row.stage]

    def add(self) -> None:
        at, of = self._at, dict(self._of)
        room, id = next((name.removesuffix("_id"), id) for name, id in of.items())

        def give(draft: RemedyDraft) -> None:
            at.jobs.write(self, lambda: at.remedies.give(at.desk, draft, **of), done, self._failed)

        def done(row: RemedyRow) -> None:
            self._done(
                self.tr("The measure is given: {0}").format(row.title),
                lambda: at.remedies.take_back(at.desk, row.id),
            )

        self._ask(RemedySheet(at, f"{room}_remedy", id, self._name, self._people), give)

    def go_on(self, id: int) -> None:
        """The next step of its round."""
        row = self._all[id]
        if row.stage is Stage.PLAN:
            self._begin(row)
        elif row.stage is Stage.DO:
            self._finish(row)
        elif row.stage is Stage.CHECK and self._at.desk.may(Right.LEAD_DESK):
            self._look(row)

    def take_back(self) -> None:
        row, at = self._all.get(self.current_id or 0), self._at
        if row is None or row.stage not in (Stage.PLAN, Stage.DO):
            return
        draft = RemedyDraft(
            row.kind, row.title, row.owner_id, show_date(row.due.astimezone(at.zone).date()),
            show_date(row.check_on) if row.check_on else "",
        )  # fmt: skip
        of = dict(self._of)
        at.jobs.write(
            self,
            lambda: at.remedies.take_back(at.desk, row.id),
            lambda _: self._done(
                self.tr("The measure is taken back: {0}").format(row.title),
                lambda: at.remedies.give(at.desk, draft, **of),
            ),
            self._failed,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and event.key() == Qt.Key.Key_Delete:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def _begin(self, row: RemedyRow) -> None:
        at = self._at
        at.jobs.write(
            self,
            lambda: at.remedies.begin(at.desk, row.id),
            lambda _: self._done(
                self.tr("Begun: {0}").format(row.title), lambda: at.remedies.unbegin(at.desk, row.id)
            ),
            self._failed,
        )

    def _finish(self, row: RemedyRow) -> None:
        at = self._at

        def deed(typed: Finished) -> None:
            at.jobs.write(
                self,
                lambda: at.remedies.done(at.desk, row.id, typed.answer),
                lambda _: self._done(
                    self.tr("Done: {0}").format(row.title), lambda: at.remedies.not_done(at.desk, row.id)
                ),
                self._failed,
            )

        self._ask(DoneSheet(at, row.id, row.title), deed)

    def _look(self, row: RemedyRow) -> None:
        at = self._at

        def deed(typed: EffectDraft) -> None:
            at.jobs.write(
                self,
                lambda: at.remedies.check(at.desk, row.id, typed),
                lambda was: self._done(
                    self.tr("The effect is written down"), lambda: at.remedies.uncheck(at.desk, was)
                ),
                self._failed,
            )

        self._ask(EffectSheet(at, row.id, row.title), deed)

    def _done(self, said: str, undo: Callable[[], Any]) -> None:
        self._at.notices.success(said, undo, lambda _: self.changed.emit())
        self.changed.emit()

    failed = Signal(object)

    def _failed(self, met: Exception) -> None:
        self.failed.emit(met)

    def _until(self, row: RemedyRow) -> str:
        if row.stage is Stage.CHECK and row.check_on is not None:
            return day_month(row.check_on)
        return day_month(row.due.astimezone(self._at.zone).date())

    def _speak(self, row: RemedyRow) -> str:
        said = self.tr("{0} measure: {1}, {2}, until {3}, stage {4}")
        return said.format(
            words.heading(row.kind), row.title, row.owner, self._until(row), words.word(row.stage)
        )
