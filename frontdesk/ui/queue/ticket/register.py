"""The registers of requests from and to other districts and of the lead's assignments, by their terms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from frontdesk.domain.clients import ClientRow
from frontdesk.domain.courses import AddresseeKind
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.staff import Right
from frontdesk.domain.tasks import TaskDraft, TaskFilter, TaskKind, TaskRow, Way
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.forms.offers import Offer
from frontdesk.ui.places import Place
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.chips import FilterChip, FilterChips
from frontdesk.ui.queue.ticket.assigned import ThingList
from frontdesk.ui.queue.ticket.course_sheets import AddresseeField, Said, WordSheet, moment
from frontdesk.ui.queue.ticket.sheet import FormSheet, Sheet
from frontdesk.ui.queue.ticket.suggest import SuggestField
from frontdesk.ui.widgets import ActionButton, EmptyState, Line, PrimaryButton

KINDS = (TaskKind.INCOMING, TaskKind.OUTGOING, TaskKind.ASSIGNMENT)


@dataclass(frozen=True)
class Registered:
    """A request or an assignment as typed."""

    kind: TaskKind = TaskKind.INCOMING
    title: str = ""
    due: str = ""
    party: str = ""
    way: Way = Way.LETTER
    client: int | None = None
    to: tuple[AddresseeKind, int] | None = None

    def draft(self, today: date, zone: ZoneInfo) -> TaskDraft:
        where, id = self.to or (None, None)
        is_person, is_ours = where is AddresseeKind.PERSON, self.kind is TaskKind.ASSIGNMENT
        return TaskDraft(
            self.kind, self.title, moment(self.due, today, zone), client_id=self.client,
            to_staff_id=id if is_person else None, team_id=None if is_person else id,
            party="" if is_ours else self.party, way=None if is_ours else self.way,
        )  # fmt: skip

    def check(self, today: date, zone: ZoneInfo) -> tuple[Problem, ...]:
        if self.due.strip() and moment(self.due, today, zone) is None:
            return (Problem("due", ProblemKind.NOT_A_DATE),)
        found = self.draft(today, zone).check()
        return tuple(replace(one, field="to") if one.field == "to_staff_id" else one for one in found)


class RegisterSheet(FormSheet[Registered]):
    """A new line of a register."""

    def __init__(self, at: Desks) -> None:
        def check(typed: Registered) -> Sequence[Problem]:
            return typed.check(at.today(), at.zone)

        super().__init__(at, "register", 0, 0, Registered(), check)
        self._editor = "register/register"
        self.set_words(self.tr("A request or an assignment"), self.tr("Write down"))
        kinds = KINDS if at.desk.may(Right.LEAD_DESK) else KINDS[:2]
        self._kind = ChoiceField("kind", self.tr("What it is"), enum_choices(kinds, words.word))
        self._party = LineField("party", self.tr("Which district"), True)
        self._way = ChoiceField("way", self.tr("How it came or left"), enum_choices(list(Way), words.heading))
        client = SuggestField("client", self.tr("About whom"), False, self.tr("name, phone or SNILS"))
        to = AddresseeField("to", self.tr("Who does it"), required=False)
        self.form.add(self._kind, 4)
        self.form.add(LineField("title", self.tr("What is asked"), True), 5)
        self.form.add(DateField("due", self.tr("Until"), at.today, words.weekday, True), 3)
        for field, span in ((self._party, 3), (self._way, 3), (client, 3), (to, 3)):
            self.form.add(field, span)
        self._kind.edited.connect(self._fit)

        def find(typed: str) -> tuple[ClientRow, ...]:
            return (
                at.clients.rows(at.clients.find(typed, 6, desk=at.desk).clients, at.desk)
                if typed.strip()
                else ()
            )

        def offer(rows: tuple[ClientRow, ...]) -> None:
            client.offer([Offer(row.id, row.name) for row in rows])

        client.typed.connect(lambda typed: at.jobs.read(self, lambda: find(typed), offer, newest="about"))
        at.jobs.read(self, at.course.courses.addressees, to.take_rows)
        self.begin()

    def _fit(self) -> None:
        is_ours = self._kind.value() is TaskKind.ASSIGNMENT
        self._party.setVisible(not is_ours)
        self._way.setVisible(not is_ours)


class RegisterView(QFrame):
    """Enter does what comes next: a ticket's line opens it, another is answered, a done assignment is checked."""

    opened = Signal(int)
    told = Signal(str, object)  # what was done, and its way back
    place_asked = Signal(object)

    def __init__(self, at: Desks) -> None:
        super().__init__()
        self._at = at
        self.setProperty("surface", "pane")
        title = QLabel(self.tr("Requests and assignments"))
        title.setProperty("role", "page")
        add = PrimaryButton(self.tr("New line"))
        add.clicked.connect(self.add)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        self.letter = ActionButton(self.tr("Letter of answer…"), "Ctrl+Shift+A")
        self.letter.clicked.connect(self.ask_papers)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.letter)
        head.addWidget(add)
        self._chips = FilterChips(self.tr("Which"))
        self._chips.picked.connect(lambda _: self.load())
        chips = QHBoxLayout()
        chips.setContentsMargins(12, 0, 12, 8)
        chips.addWidget(self._chips)
        self.things = ThingList(at.clock, at.zone, self)
        self.things.setAccessibleName(self.tr("Lines of the register"))
        self.things.gone_on.connect(self._go_on)
        self._none = EmptyState("list", self.tr("Nothing here"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addLayout(chips)
        self._column.addWidget(Line())
        self._column.addWidget(self._none, 1)
        self._column.addWidget(self.things, 1)
        self._sheet: Sheet | None = None
        self._name_chips(())
        self.load()

    def load(self) -> None:
        at, asked = self._at, self._asked()
        at.jobs.read(
            self,
            lambda: (
                at.course.tasks.register(at.desk, asked),
                at.course.tasks.register(at.desk, TaskFilter()),
            ),
            lambda found: self._show(*found),
            newest="register",
        )

    def add(self) -> None:
        """A new line, in a sheet below."""
        at = self._at
        sheet = RegisterSheet(at)

        def deed(typed: Registered) -> None:
            def work() -> TaskRow:
                return at.course.tasks.give(at.desk, typed.draft(at.today(), at.zone))

            def done(row: TaskRow) -> None:
                sheet.finish()
                self._close()
                self._done(
                    self.tr("Written down: {0}").format(row.title),
                    lambda: at.course.tasks.take_back(at.desk, row.id),
                )

            at.jobs.write(self, work, done, sheet.refuse)

        sheet.asked.connect(deed)
        self._open(sheet)

    def main(self) -> None:
        """Ctrl+Enter."""
        if self._sheet is not None:
            self._sheet.main()
        else:
            self.add()

    def ask_papers(self) -> None:
        """The answer to another district's request, as a letter."""
        row = self.things.current
        if isinstance(row, TaskRow) and row.kind is TaskKind.INCOMING:
            self.place_asked.emit(Place("papers", row.id, "request_answer"))

    def flush(self) -> None:
        if isinstance(self._sheet, FormSheet):
            self._sheet.keeper.flush()

    def _asked(self) -> TaskFilter:
        return {
            "": TaskFilter(),
            "mine": TaskFilter(to_staff_id=self._at.desk.staff_id),
            "incoming": TaskFilter(frozenset({TaskKind.INCOMING})),
            "outgoing": TaskFilter(frozenset({TaskKind.OUTGOING})),
            "assignment": TaskFilter(frozenset({TaskKind.ASSIGNMENT}), with_done=True),
            "up": TaskFilter(frozenset({TaskKind.ESCALATION}), with_done=True),
            "late": TaskFilter(is_late=True),
        }[self._chips.value]

    def _name_chips(self, rows: Sequence[TaskRow]) -> None:
        now, mine = self._at.clock(), self._at.desk.staff_id
        counted = (
            ("", self.tr("All"), len(rows)),
            ("mine", self.tr("For me"), sum(row.to_staff_id == mine for row in rows)),
            ("incoming", self.tr("To us"), sum(row.kind is TaskKind.INCOMING for row in rows)),
            ("outgoing", self.tr("From us"), sum(row.kind is TaskKind.OUTGOING for row in rows)),
            ("assignment", self.tr("Assignments"), sum(row.kind is TaskKind.ASSIGNMENT for row in rows)),
            ("up", self.tr("Escalations"), sum(row.kind is TaskKind.ESCALATION for row in rows)),
            ("late", self.tr("Overdue"), sum(row.due < now for row in rows)),
        )
        self._chips.set_chips(tuple(FilterChip(key, text, count) for key, text, count in counted))

    def _show(self, rows: tuple[TaskRow, ...], every: tuple[TaskRow, ...]) -> None:
        self._name_chips(every)
        self.things.stand(rows)
        self.things.setVisible(bool(rows))
        self._none.setVisible(not rows)

    def _go_on(self, row: object) -> None:
        assert isinstance(row, TaskRow)
        at = self._at
        if row.done_at is not None:
            if row.kind is TaskKind.ASSIGNMENT and not row.is_checked:
                at.jobs.write(
                    self,
                    lambda: at.course.tasks.check(at.desk, row.id),
                    lambda _: self._done(self.tr("Checked: {0}").format(row.title), None),
                    lambda met: self._done(words.error(met), None),  # type: ignore[arg-type]  # a Refusal or Trouble
                )
        elif row.ticket_id is not None:
            self.opened.emit(row.ticket_id)
        else:
            self._answer(row)

    def _answer(self, row: TaskRow) -> None:
        at, title = self._at, self.tr("What was answered: {0}").format(row.title)
        sheet = WordSheet(
            at, "register_answer", row.id, row.id, title, self.tr("The answer"), self.tr("Write down")
        )

        def deed(typed: Said) -> None:
            def done(_: TaskRow) -> None:
                sheet.finish()
                self._close()
                self._done(
                    self.tr("Answered: {0}").format(row.title),
                    lambda: at.course.tasks.give_back(at.desk, row.id),
                )

            at.jobs.write(self, lambda: at.course.tasks.done(at.desk, row.id, typed.text), done, sheet.refuse)

        sheet.asked.connect(deed)
        self._open(sheet)

    def _done(self, said: str, undo: Callable[[], object] | None) -> None:
        self.load()
        self.told.emit(said, undo)

    def _open(self, sheet: Sheet) -> None:
        self._close()
        self._sheet = sheet
        self._column.addWidget(sheet)
        sheet.closed.connect(self._close)
        sheet.enter()

    def _close(self) -> None:
        if self._sheet is not None:
            sheet, self._sheet = self._sheet, None
            sheet.leave()
            sheet.hide()
            sheet.deleteLater()
            self.things.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Insert) and self._sheet is None:
            self.add()
        else:
            super().keyPressEvent(event)
