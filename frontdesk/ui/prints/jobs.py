"""What waits for a printer and what was printed: one list, narrowed by who, what, when and where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.errors import Refusal
from frontdesk.domain.printing import PROFILED, Hitch, JobFilter, JobRow, JobState
from frontdesk.domain.staff import StaffRow
from frontdesk.ui import words
from frontdesk.ui.copies import write_paper
from frontdesk.ui.forms.choices import ChoiceField, side_by_side
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.print_words import kind_words, paper_words, tell
from frontdesk.ui.prints.asks import Asks
from frontdesk.ui.tables.paged import PAGE, Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import ActionButton, EmptyState, PrimaryButton

WAITING = "waiting"
PERIODS = {WAITING: None, "today": 0, "week": 6, "month": 30, "all": None}  # days before today
FORMS = {"xlsx": "Excel (*.xlsx)", "csv": "CSV (*.csv)", "pdf": "PDF (*.pdf)"}


def where_to(parent: QWidget, name: str, form: str) -> str:
    """The system's own dialog, that form first; tests answer for it."""
    forms = (FORMS[form], *(words for other, words in FORMS.items() if other != form))
    return QFileDialog.getSaveFileName(parent, "", name, ";;".join(forms))[0]


class JobList(QWidget):
    """Ctrl+Enter prints what waits, Ctrl+Shift+P at another printer, Del gives it up; Ctrl+S writes all to a file."""

    def __init__(self, at: Asks) -> None:
        super().__init__()
        self._at = at
        self._columns = (
            Column(self.tr("When"), lambda row: at.shown(row.asked_at), 124),
            Column(self.tr("Paper"), paper_words),
            Column(self.tr("Printer"), lambda row: row.printer, 140),
            Column(self.tr("Copies"), lambda row: str(row.copies), 64, right=True),
            Column(self.tr("State"), self._state, 270),
            Column(self.tr("Who"), lambda row: row.staff_name, 136),
            Column(self.tr("Workplace"), lambda row: row.workstation, 96),
        )
        self.model = PagedModel(at.jobs, at.queue.rows, self._columns, speak=self._speak, parent=self)
        self.table = Table(self.model, self.tr("Papers on their way"))
        self.period = ChoiceField("period", self.tr("What is shown"), self._periods())
        self.kind = ChoiceField("kind", self.tr("Which paper"), self._kinds())
        self.who = ChoiceField("who", self.tr("Who printed"), ((None, self.tr("anybody")),))
        self.words = LineField("words", self.tr("Number or printer"))
        self.now_button = PrimaryButton(self.tr("Print now"), "Ctrl+Return")
        self.move_button = ActionButton(self.tr("At another printer…"), "Ctrl+Shift+P")
        self.cancel_button = ActionButton(self.tr("Do not print"), "Del", "quiet")
        self.file_button = ActionButton(self.tr("To a file"), "Ctrl+S", "quiet")
        self._stack = QStackedWidget()
        self._none = EmptyState("printer", "")
        self._lay_out()
        self._connect()

    @property
    def asked(self) -> JobFilter:
        days, today = PERIODS[self.period.value()], self._at.clock().astimezone(self._at.zone).date()
        return JobFilter(
            waiting=self.period.value() == WAITING,
            kind=self.kind.value() or "",
            staff_id=self.who.value(),
            words=self.words.value(),
            since=None if days is None else today - timedelta(days=days),
        )

    @property
    def current(self) -> JobRow | None:
        row: JobRow | None = self.table.current_row
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.cancel()
        else:
            super().keyPressEvent(event)

    def reload(self) -> None:
        at, asked = self._at, self.asked

        def ask() -> tuple[tuple[int, ...], tuple[JobRow, ...], tuple[StaffRow, ...]]:
            ids = at.queue.ids(asked)
            return ids, at.queue.rows(ids[:PAGE]), at.staff.people()

        at.jobs.read(self, ask, lambda found: self._show(*found), newest="rows")

    def print_now(self) -> None:
        self._again("")

    def cancel(self) -> None:
        row, at = self.current, self._at
        if row is not None and row.state is JobState.WAITING:
            said = self.tr("{0}: not printed").format(paper_words(row))
            self._deed(lambda: at.queue.cancel(at.desk, row.id), lambda _: at.notices.success(said))

    def move_to(self) -> None:
        """Offers the other printers of this workstation."""
        row = self.current
        if row is None or row.state is not JobState.WAITING:
            return
        menu = QMenu(self)
        for name in self._at.printing.seen:
            if name != row.printer:
                menu.addAction(name).triggered.connect(partial(self._again, name))
        if menu.isEmpty():
            menu.addAction(self.tr("There is no other printer here")).setEnabled(False)
        menu.popup(self.move_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        self.menu = menu

    def to_file(self, form: str = "xlsx") -> None:
        """The whole list as it is narrowed now; another form is chosen by the name of the file."""
        name = self.tr("Printing")
        path = where_to(self, f"{name}.{form}", form)
        if not path:
            return
        form = suffix if (suffix := Path(path).suffix.lower().lstrip(".")) in FORMS else form
        at, asked = self._at, self.asked
        heads = [column.title for column in self._columns]

        def work() -> int:
            rows = at.queue.rows(at.queue.ids(asked))
            cells = [[column.text(row) for column in self._columns] for row in rows]
            write_paper(Path(path), at.queue.file(form, heads, cells, name))
            return len(cells)

        def done(count: int) -> None:
            at.notices.success(self.tr("Lines in the file {1}: {0}").format(count, Path(path).name))

        at.jobs.write(self, work, done, at.notices.trouble)

    def _again(self, printer: str) -> None:
        row, at = self.current, self._at
        if row is None or row.state is not JobState.WAITING:
            return

        def work() -> JobRow:
            at.queue.again(at.desk, row.id, printer)
            return next(iter(at.printing.work_off(row.id)), row)

        self._deed(work, lambda now: tell(at.notices, at.printing, now))

    def _deed(self, work: Callable[[], JobRow], done: Callable[[JobRow], object]) -> None:
        def finish(answer: JobRow) -> None:
            self.reload()
            done(answer)

        def refuse(met: Exception) -> None:
            self.reload()
            (self._at.notices.refusal if isinstance(met, Refusal) else self._at.notices.trouble)(met)

        self._at.jobs.write(self, work, finish, refuse)

    def _show(self, ids: tuple[int, ...], first: Sequence[JobRow], people: Sequence[StaffRow]) -> None:
        chosen = self.who.value()
        self.who.set_choices([(None, self.tr("anybody")), *((one.id, one.short_name) for one in people)])
        self.who.set_value(chosen)
        self.model.reset_ids(ids)
        self.model.refresh()
        self.model.put(*first)
        is_waiting = self.period.value() == WAITING
        self._none.set_text(
            self.tr("Nothing waits to be printed") if is_waiting else self.tr("Nothing was printed")
        )
        self._stack.setCurrentIndex(0 if ids else 1)
        if ids and self.table.current_id is None:
            self.table.go_to(ids[0])
        self._show_buttons()

    def _show_buttons(self, _id: object = None) -> None:
        row = self.current
        waits = row is not None and row.state is JobState.WAITING
        for button in (self.now_button, self.move_button, self.cancel_button):
            button.setEnabled(waits)

    def _state(self, row: JobRow) -> str:
        if row.state is JobState.WAITING and row.hitch is not Hitch.NONE:
            return words.word(row.hitch)
        said = words.word(row.state)
        return f"{said}, {self._at.shown(row.ended_at)}" if row.ended_at is not None else said

    def _speak(self, row: JobRow) -> str:
        said = self.tr("{0}, {1}, copies {2}, printer {3}, {4}, {5}")
        when = self._at.shown(row.asked_at)
        return said.format(paper_words(row), self._state(row), row.copies, row.printer, row.staff_name, when)

    def _periods(self) -> list[tuple[str, str]]:
        told = (
            self.tr("what waits"),
            self.tr("today"),
            self.tr("7 days"),
            self.tr("31 days"),
            self.tr("everything"),
        )
        return list(zip(PERIODS, told, strict=True))

    def _kinds(self) -> list[tuple[str, str]]:
        kinds = sorted((kind_words(kind), kind) for kind in PROFILED[1:])
        return [("", self.tr("any paper")), *((kind, name) for name, kind in kinds)]

    def _connect(self) -> None:
        for field in (self.period, self.kind, self.who, self.words):
            field.edited.connect(self.reload)
        self.model.dataChanged.connect(self._show_buttons)
        self.table.current_changed.connect(self._show_buttons)
        self.table.opened.connect(lambda _: self.print_now())
        self.now_button.clicked.connect(self.print_now)
        self.move_button.clicked.connect(self.move_to)
        self.cancel_button.clicked.connect(self.cancel)
        self.file_button.clicked.connect(lambda: self.to_file())

    def _lay_out(self) -> None:
        self.period.set_value(WAITING)
        self.kind.set_value("")
        self.who.set_value(None)
        asked = QHBoxLayout()
        asked.setContentsMargins(24, 0, 24, 0)
        asked.setSpacing(12)
        for field, share in ((self.period, 2), (self.kind, 3), (self.who, 2), (self.words, 3)):
            asked.addWidget(field, share)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._none)
        foot = side_by_side(self.now_button, self.move_button, self.cancel_button, self.file_button)
        foot.setContentsMargins(24, 4, 24, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(asked)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
