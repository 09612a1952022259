"""«Нормы»: in how long what is answered and solved; the row under the cursor is edited beside the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.edition_drafts import CalendarCard
from frontdesk.domain.errors import Invalid, Problem, ProblemKind
from frontdesk.domain.lengths import parse_length, show_length
from frontdesk.domain.measures import Measure
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.targets import SlaRow
from frontdesk.domain.tickets import Channel, Priority
from frontdesk.services.calendars import Calendars
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.services.targets import Targets
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.notices import Notices
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import PrimaryButton, SectionTitle

FORM_WIDE = 330
WIDTHS = {
    Measure.FIRST_RESPONSE: 112,
    Measure.NEXT_ANSWER: 136,
    Measure.SOLUTION: 88,
    Measure.KEEP_INFORMED: 128,
}
NORMS = tuple(WIDTHS)


@dataclass(frozen=True, slots=True)
class NormsDraft:
    """A row of the contract as typed; lengths as «4 ч», empty for no norm."""

    name: str = ""
    calendar_id: int = 0
    first_response: str = ""
    next_answer: str = ""
    solution: str = ""
    keep_informed: str = ""

    def check(self) -> Iterator[Problem]:
        if not self.name.strip():
            yield Problem("name", ProblemKind.REQUIRED)
        lengths = {measure.value: parse_length(getattr(self, measure.value)) for measure in NORMS}
        for name, seconds in lengths.items():
            if seconds is None:
                yield Problem(name, ProblemKind.NOT_A_LENGTH)
        if not any(lengths.values()) and None not in lengths.values():
            yield Problem("solution", ProblemKind.REQUIRED)

    def row(self, former: SlaRow) -> SlaRow:
        norms = {measure: parse_length(getattr(self, measure.value)) for measure in NORMS}
        kept = {measure: seconds for measure, seconds in norms.items() if seconds}
        return replace(former, name=self.name.strip(), calendar_id=self.calendar_id, norms=kept)


def _draft(row: SlaRow) -> NormsDraft:
    lengths = {measure.value: show_length(row.norms.get(measure)) for measure in NORMS}
    return NormsDraft(row.name, row.calendar_id, **lengths)


class _NormsForm(Form[NormsDraft]):
    def __init__(self) -> None:
        super().__init__(NormsDraft(), lambda draft: tuple(draft.check()), words.problem)
        self.add(LineField("name", self.tr("Name of the row"), required=True))
        self.calendar = ChoiceField("calendar_id", self.tr("Counted by the hours"), ())
        self.add(self.calendar)
        for measure in NORMS:
            self.add(LineField(measure.value, words.heading(measure), placeholder=self.tr("no norm")), 6)


class TargetsPage(QWidget):
    """Ctrl+Enter saves; open tickets that the row fits are owed by it from their opening on."""

    place_asked = Signal(object)

    def __init__(
        self,
        *,
        jobs: Jobs,
        desk: Desk,
        notices: Notices,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        targets: Targets,
        calendars: Calendars,
        drafts: Drafts,
    ) -> None:
        super().__init__()
        del clock, zone  # a norm has no moment
        self._jobs, self._desk, self._notices = jobs, desk, notices
        self._targets, self._calendars = targets, calendars
        self._keeper = Keeper(jobs, drafts, desk, self)
        self._rows: dict[int, SlaRow] = {}
        self._at: int | None = None
        columns = (
            Column(self.tr("Row"), _named),
            *(Column(words.heading(m), self._length(m), wide) for m, wide in WIDTHS.items()),
        )
        self.model = PagedModel(
            jobs, lambda ids: [self._rows[id] for id in ids], columns, speak=self._speak, parent=self
        )
        self.table, self.form = Table(self.model, self.tr("Norms")), _NormsForm()
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self._lay_out()
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(lambda _: self.form.field("first_response").setFocus())
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
        if change.touches(Kind.TARGET, Kind.CALENDAR):
            self._reload()

    def may_leave(self) -> bool:
        self._keeper.flush()
        return True

    def _reload(self) -> None:
        targets, calendars = self._targets, self._calendars
        self._jobs.read(
            self, lambda: (targets.rows(), calendars.cards()), lambda found: self._show(*found), newest="rows"
        )

    def _show(self, rows: Sequence[SlaRow], cards: Sequence[CalendarCard]) -> None:
        self._rows = {row.id: row for row in rows}
        chosen = self.form.calendar.value()
        self.form.calendar.set_choices([(card.id, card.name) for card in cards])
        self.form.calendar.set_value(chosen)
        self.model.reset_ids(self._rows)
        self.model.refresh()
        if self.table.current_id is None and rows:
            self.table.go_to(rows[0].id)

    def _on_current(self, id: int | None) -> None:
        if id is None or id == self._at:
            return
        self._at = id
        self.form.set_draft(_draft(self._rows[id]))
        self._keeper.open(f"norms/{id}", self._body, self._restore)

    def _body(self) -> Mapping[str, Any] | None:
        row = self._rows.get(self._at or 0)
        draft = self.form.draft()
        return None if row is None or draft == _draft(row) else asdict(draft)

    def _restore(self, found: DraftCard) -> None:
        self.form.restore(NormsDraft(**found.body))

    def _save(self) -> None:
        former = self._rows.get(self._at or 0)
        if former is None or not self._desk.may(Right.SET_TERMS) or self.form.check():
            return
        targets, desk, wanted = self._targets, self._desk, self.form.draft().row(former)

        def saved(_: int) -> None:
            self._keeper.discard()
            self._notices.success(
                self.tr("Norms of “{0}” saved, open tickets counted anew").format(wanted.name),
                lambda: targets.save(desk, former),
                lambda _: self._anew(),
            )
            self._anew()

        self._jobs.write(self, lambda: targets.save(desk, wanted), saved, self._on_refused)

    def _anew(self) -> None:
        """Another desk's form would keep what is typed; here it was just saved or taken back."""

        def show(found: tuple[Sequence[SlaRow], Sequence[CalendarCard]]) -> None:
            self._show(*found)
            if (row := self._rows.get(self._at or 0)) is not None:
                self.form.set_draft(_draft(row))

        targets, calendars = self._targets, self._calendars
        self._jobs.read(self, lambda: (targets.rows(), calendars.cards()), show, newest="rows")

    def _on_refused(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            self.form.show_problems(met.problems)
        else:
            self._notices.refusal(met)

    def _length(self, measure: Measure) -> Callable[[SlaRow], str]:
        return lambda row: words.duration(row.norms[measure]) if measure in row.norms else "—"

    def _speak(self, row: SlaRow) -> str:
        told = [f"{words.word(m)} {words.duration(row.norms[m])}" for m in NORMS if m in row.norms]
        return f"{row.name}: {', '.join(told)}"

    def _lay_out(self) -> None:
        left, side = QWidget(), QFrame()
        left.setProperty("surface", "pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 14, 20, 8)
        column.setSpacing(8)
        column.addWidget(SectionTitle(self.tr("Norms of answering and solving"), role="page"))
        rule = QLabel(
            self.tr("The row that names most of what a ticket is holds; of two alike, the upper one.")
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
        beside.addWidget(self.form)
        beside.addStretch(1)
        beside.addWidget(self.save_button)
        may = self._desk.may(Right.SET_TERMS)
        self.form.setEnabled(may)
        self.save_button.setVisible(may)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(side)


def _named(row: SlaRow) -> str:
    """Its name, and what it is for where the name does not say that."""
    told = []
    if row.priority:
        told.append(words.heading(Priority(row.priority)))
    if row.channel:
        told.append(words.heading(Channel(row.channel)))
    asked = ", ".join([*told, *filter(None, (row.segment,))])
    return f"{row.name}: {asked}" if asked and asked != row.name else row.name
