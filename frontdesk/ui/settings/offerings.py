"""«Услуги»: by which regulation, in how long and on which papers each is done; the one under the cursor is edited
beside.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.deadlines import Unit
from frontdesk.domain.errors import Invalid
from frontdesk.domain.offerings import UNITS, RegulationDraft, RegulationRow
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.services.offerings import Offerings
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, TextField
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.notices import Notices
from frontdesk.ui.settings.page import scrolled
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.wrapped import WrappedTable
from frontdesk.ui.term_words import term_words
from frontdesk.ui.widgets import PrimaryButton, SectionTitle

FORM_WIDE = 330


class _RegulationForm(Form[RegulationDraft]):
    def __init__(self) -> None:
        super().__init__(RegulationDraft(), RegulationDraft.check, words.problem)
        self.add(LineField("days", self.tr("Term, in days"), placeholder=self.tr("by the regulation")), 6)
        units = {Unit.WORKING_DAY: self.tr("working days"), Unit.DAY: self.tr("calendar days")}
        self.add(ChoiceField("unit", self.tr("Counted in"), [(unit, units[unit]) for unit in UNITS]), 6)
        self.add(
            LineField(
                "act", self.tr("Act that sets it"), placeholder=self.tr("order, regulation, its number")
            )
        )
        self.add(LineField("article", self.tr("Its article")))
        self.add(LineField("edition", self.tr("Its edition")))
        self.add(TextField("brought", self.tr("Papers that the applicant brings, a line each"), lines=4))
        self.add(TextField("asked", self.tr("Papers that the office asks for by itself"), lines=2))
        self.add(
            LineField(
                "refusal",
                self.tr("By what an incomplete set is refused"),
                placeholder=self.tr("empty: it is taken"),
            )
        )


class OfferingsPage(QWidget):
    """Ctrl+Enter saves; applications that run are counted anew from the day of their registration."""

    place_asked = Signal(object)

    def __init__(
        self,
        *,
        jobs: Jobs,
        desk: Desk,
        notices: Notices,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        offerings: Offerings,
        drafts: Drafts,
    ) -> None:
        super().__init__()
        del clock, zone  # a regulation has no moment
        self._jobs, self._desk, self._notices, self._offerings = jobs, desk, notices, offerings
        self._keeper = Keeper(jobs, drafts, desk, self)
        self._rows: dict[int, RegulationRow] = {}
        self._at: int | None = None
        columns = (
            Column(self.tr("Offering"), lambda row: row.name),
            Column(self.tr("Term"), _length, 136),
            Column(self.tr("Act"), self._act, 204),
        )
        self.model = PagedModel(
            jobs, lambda ids: [self._rows[id] for id in ids], columns, speak=self._speak, parent=self
        )
        self.table, self.form = WrappedTable(self.model, self.tr("Offerings")), _RegulationForm()
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.heading = QLabel()
        self._lay_out()
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(lambda _: self.form.field("days").setFocus())
        self.form.edited.connect(self._keeper.touch)
        self.save_button.clicked.connect(self._save)

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (("↑ ↓", self.tr("choose")), ("↵", self.tr("edit")), ("Ctrl ↵", self.tr("save")))

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table, self.form)

    @property
    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"main": self._save, "save": self._save, "form.next_problem": self.form.next_problem}

    def go(self, place: object) -> None:
        del place
        self._reload()

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.TARGET):
            self._reload()

    def may_leave(self) -> bool:
        self._keeper.flush()
        return True

    def _reload(self) -> None:
        self._jobs.read(self, self._offerings.rows, self._show, newest="rows")

    def _show(self, rows: Sequence[RegulationRow]) -> None:
        self._rows = {row.id: row for row in rows}
        self.model.reset_ids(self._rows)
        self.model.refresh()
        if self.table.current_id is None and rows:
            self.table.go_to(rows[0].id)

    def _on_current(self, id: int | None) -> None:
        if id is None or id == self._at:
            return
        self._at = id
        self.heading.setText(self._rows[id].name)
        self.form.set_draft(_typed(self._rows[id]))
        self._keeper.open(f"regulation/{id}", self._body, self._restore)

    def _body(self) -> Mapping[str, Any] | None:
        row, draft = self._rows.get(self._at or 0), self.form.draft()
        if row is None or draft == _typed(row):
            return None
        return {**asdict(draft), "name": row.name}

    def _restore(self, found: DraftCard) -> None:
        body = {name: value for name, value in found.body.items() if name != "name"}
        self.form.restore(RegulationDraft(**{**body, "unit": Unit(body.get("unit", Unit.WORKING_DAY))}))

    def _save(self) -> None:
        row = self._rows.get(self._at or 0)
        if row is None or not self._desk.may(Right.SET_TERMS) or self.form.check():
            return
        offerings, desk, typed, id = self._offerings, self._desk, self.form.draft(), row.id

        def saved(before: RegulationDraft) -> None:
            self._keeper.discard()
            self._notices.success(
                self.tr("“{0}” saved, its applications counted anew").format(row.name),
                lambda: offerings.set_regulation(desk, id, before),
                lambda _: self._anew(),
            )
            self._anew()

        self._jobs.write(self, lambda: offerings.set_regulation(desk, id, typed), saved, self._on_refused)

    def _anew(self) -> None:
        """What was just saved or taken back is shown in the form too."""

        def show(rows: Sequence[RegulationRow]) -> None:
            self._show(rows)
            if (row := self._rows.get(self._at or 0)) is not None:
                self.form.set_draft(_typed(row))

        self._jobs.read(self, self._offerings.rows, show, newest="rows")

    def _on_refused(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            self.form.show_problems(met.problems)
        else:
            self._notices.refusal(met)

    def _act(self, row: RegulationRow) -> str:
        return row.regulation.act or self.tr("fill in by the regulation")

    def _speak(self, row: RegulationRow) -> str:
        return f"{row.name}: {_length(row)}, {self._act(row)}"

    def _lay_out(self) -> None:
        left, side = QWidget(), QFrame()
        self.toast_pane = left
        left.setProperty("surface", "pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 14, 20, 8)
        column.setSpacing(8)
        column.addWidget(SectionTitle(self.tr("Terms and papers of the offerings"), role="page"))
        rule = QLabel(
            self.tr(
                "A term runs from the day after the application with all its papers is registered, and never pauses."
            )
        )
        rule.setProperty("role", "muted")
        rule.setWordWrap(True)
        column.addWidget(rule)
        column.addWidget(self.table, 1)
        side.setProperty("surface", "chrome")
        side.setProperty("edge", "left")
        side.setFixedWidth(FORM_WIDE)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(16, 14, 16, 12)
        beside.setSpacing(12)
        self.heading.setProperty("role", "strong")
        self.heading.setWordWrap(True)
        beside.addWidget(self.heading)
        beside.addWidget(scrolled(self.form), 1)
        beside.addWidget(self.save_button)
        may = self._desk.may(Right.SET_TERMS)
        self.form.setEnabled(may)
        self.save_button.setVisible(may)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(side)


def _typed(row: RegulationRow) -> RegulationDraft:
    return RegulationDraft.of(row.regulation, row.checklist)


def _length(row: RegulationRow) -> str:
    return term_words(row.regulation.term or row.usual)
