"""Who stands for the client, for whom the client stands, and who belongs to the family."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from frontdesk.domain import names
from frontdesk.domain.clients import ClientDraft
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Invalid, Problem, ProblemKind, Refusal
from frontdesk.domain.representatives import Relation, RepresentativeDraft, RepresentativeRow, Warn
from frontdesk.domain.staff import Desk
from frontdesk.services.clients import Clients
from frontdesk.services.representatives import Representatives
from frontdesk.ui import words
from frontdesk.ui.clients.sections.board import BoardLine, Entry, LinesBoard
from frontdesk.ui.clients.sections.person import NEW, PersonField
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.forms.rows import Message
from frontdesk.ui.icons import icon
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.signs import Avatar
from frontdesk.ui.widgets import Segments

FOR_CLIENT, BY_CLIENT = "for", "by"


class PersonLine(BoardLine):
    """One other person: who, what they are to the client, by which paper, and what is to be known first."""

    opened = Signal(int)
    changed = Signal(int)
    ended = Signal(int)
    restored = Signal(int)

    def __init__(self, row: RepresentativeRow) -> None:
        super().__init__(Avatar(row.other_name, 28), row.other_name)
        self.row = row
        self.about.setText(self._known())
        self.name.clicked.connect(lambda: self.opened.emit(row.other_id))
        self.change = self._deed(self.tr("Change"))
        self.change.clicked.connect(lambda: self.changed.emit(row.id))
        self.end = self._deed(self.tr("Restore") if row.ended_on else self.tr("End"))
        self.end.clicked.connect(lambda: (self.restored if row.ended_on else self.ended).emit(row.id))
        self.add_deeds(self.change, self.end)
        self.message = Message(self)
        self.said.addWidget(self.message)
        if row.warn is not None and row.ended_on is None:
            number = f", № {row.ticket_number}" if row.ticket_number else ""
            tone = "danger" if row.warn is Warn.OVER else "warning"
            self.message.say(f"{words.word(row.warn)}{number}", tone)

    def _deed(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "quiet")
        button.setAccessibleDescription(self.row.other_name)
        return button

    def _known(self) -> str:
        row = self.row
        relation = words.word(row.relation)
        side = self.tr("the client is for them: {0}") if row.stands_for else "{0}"
        paper = " № ".join(filter(None, (row.paper, row.number)))
        since = self.tr("from {0}").format(show_date(row.valid_from)) if row.valid_from else ""
        until = self.tr("until {0}").format(show_date(row.valid_until)) if row.valid_until else ""
        ended = self.tr("ended on {0}").format(show_date(row.ended_on)) if row.ended_on else ""
        period = " ".join(filter(None, (since, until)))
        parts = (side.format(relation), row.other_phone, paper, period, row.scope, ended)
        return ", ".join(filter(None, parts))


class PeopleBoard(LinesBoard[RepresentativeRow, PersonLine]):
    opened = Signal(int)

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        representatives: Representatives,
        clients: Clients,
        notices: Notices,
        today: Callable[[], date],
    ) -> None:
        self._desk, self._today = desk, today
        self._representatives, self._clients = representatives, clients
        self._changing = 0  # the row that the form changes; 0 while it adds one
        self.side: Segments  # of the form, made with it
        super().__init__(jobs, notices, self.tr("Save the card first, then add its people"))
        self.entry_form = Entry(self._make_form, self.tr("Add the person"))
        self.entry_form.asked.connect(self._do_asked)
        self.entry_form.closed.connect(self._on_closed)
        self.entry_form.edited.connect(self.edited)
        self.more = QPushButton(self.tr("Add a representative or relative"))
        self.more.setProperty("kind", "link")
        self.more.setProperty("flush", "true")
        self.more.setIcon(icon("plus", "accent.text"))
        self.more.clicked.connect(self.open_form)
        self.column.addWidget(self.entry_form)
        beneath = QHBoxLayout()
        beneath.addWidget(self.more)
        beneath.addStretch(1)
        self.column.addLayout(beneath)

    @property
    def person(self) -> PersonField:
        field = self.entry_form.form.field("person_id")
        assert isinstance(field, PersonField)
        return field

    # Board

    def begin(self, client_id: int | None) -> None:
        super().begin(client_id)
        self.entry_form.hide()
        self.more.show()

    def read(self, client_id: int) -> tuple[RepresentativeRow, ...]:
        return self._representatives.of(client_id)

    def line(self, row: RepresentativeRow) -> PersonLine:
        line = PersonLine(row)
        line.opened.connect(self.opened)
        line.changed.connect(self._change)
        line.ended.connect(self._end)
        line.restored.connect(self._restore_person)
        return line

    def stops(self, line: PersonLine) -> Sequence[QWidget]:
        return line.name, line.change, line.end

    @property
    def warned(self) -> int:
        return sum(not line.message.isHidden() for line in self.lines)

    def wrong(self) -> Sequence[QWidget]:
        if self.entry_form.isHidden():
            return ()
        return [control for field in self.entry_form.form.fields for control in field.wrong()]

    def entry(self) -> QWidget:
        if self.client_id is not None and not self.entry_form.isHidden():
            return self.person
        return super().entry()

    def typed(self) -> dict[str, Any]:
        typed = self.entry_form.typed()
        if typed:
            typed |= {"side": self.side.value, "name": self.person.text, "changing": self._changing}
            typed.pop("person_id")
        return typed

    def restore(self, typed: Mapping[str, Any]) -> None:
        if not typed or self.client_id is None:
            self.entry_form.hide()
            self.more.show()
            return
        self._stand_for(int(typed.get("changing", 0)), str(typed.get("name", "")))
        self.entry_form.restore(replace(self._blank(), person_id=NEW if self._changing else 0), typed)
        if self._changing:
            return
        self.side.set_value(str(typed.get("side", FOR_CLIENT)))
        self.person.begin(self.client_id)
        self.person.restore(str(typed.get("name", "")))

    # Adding

    def open_form(self) -> None:
        assert self.client_id is not None
        self._stand_for(0)
        self.person.begin(self.client_id)
        self.entry_form.open_form(self._blank())

    def _change(self, id: int) -> None:
        """Who the two are stays; a mistake there is ended and entered anew."""
        row = next(line.row for line in self.lines if line.row.id == id)
        self._stand_for(id, row.other_name)
        self.entry_form.open_form(row.as_draft())
        self.edited.emit()

    def _stand_for(self, changing: int, name: str = "") -> None:
        """The form adds a person, or changes what one standing is."""
        self._changing = changing
        self.more.hide()
        self.person.line.setText(name)
        self.person.setEnabled(not changing)
        self.side.setVisible(not changing)
        self.entry_form.deed.setText(self.tr("Save the change") if changing else self.tr("Add the person"))

    def _blank(self) -> RepresentativeDraft:
        return RepresentativeDraft(self.client_id or 0, 0)

    def _make_form(self) -> Form[RepresentativeDraft]:
        form = Form(RepresentativeDraft(0, 0), self._check, words.problem)
        form.add(PersonField("person_id", self.tr("Who"), self._jobs, self._clients), 8)
        relations = enum_choices(list(Relation), words.heading)
        form.add(ChoiceField("relation", self.tr("Who they are to the client"), relations), 4)
        sides = (
            (FOR_CLIENT, self.tr("They act for the client"), ""),
            (BY_CLIENT, self.tr("The client acts for them"), ""),
        )
        self.side = Segments(self.tr("Who acts for whom"), sides)
        self.side.picked.connect(lambda _: self.edited.emit())
        form.add_widget(self.side)
        form.add(LineField("paper", self.tr("By which paper"), placeholder=self.tr("power of attorney")), 4)
        form.add(LineField("number", self.tr("Number")), 2)
        for name, label in (("valid_from", self.tr("From")), ("valid_until", self.tr("Until"))):
            form.add(DateField(name, label, self._today, words.weekday), 3)
        hint = self.tr("file applications, receive papers")
        form.add(LineField("scope", self.tr("What they may do"), placeholder=hint))
        return form

    def _check(self, draft: RepresentativeDraft) -> tuple[Problem, ...]:
        missing = () if draft.person_id else (Problem("person_id", ProblemKind.REQUIRED),)
        return (*missing, *draft.check(self._today()))

    def _do_asked(self) -> None:
        if self.client_id is None or self.entry_form.form.check():
            self.changed.emit()
        elif self._changing:
            self._save_change()
        else:
            self._add()

    def _save_change(self) -> None:
        people, desk, id = self._representatives, self._desk, self._changing
        draft, said = self.entry_form.form.draft(), self.tr("Changed: {0}").format(self.person.text)

        def done(before: RepresentativeDraft) -> None:
            self.entry_form.close_form()
            self.tell(said, lambda: people.change(desk, id, before))
            self.ask()

        self._jobs.write(self, lambda: people.change(desk, id, draft), done, self._on_refused)

    def _add(self) -> None:
        form = self.entry_form.form
        draft, name, swapped = form.draft(), self.person.text, self.side.value == BY_CLIENT
        people, clients, desk = self._representatives, self._clients, self._desk

        def work() -> int:
            other = clients.create(desk, _named(name)) if draft.person_id == NEW else draft.person_id
            ends = (other, draft.client_id) if swapped else (draft.client_id, other)
            return people.add(desk, replace(draft, client_id=ends[0], person_id=ends[1]))

        said = self.tr("Added: {0}").format(name)
        self._jobs.write(self, work, lambda id: self._on_added(id, said), self._on_refused)

    def _on_added(self, id: int, said: str) -> None:
        self.entry_form.close_form()
        self.tell(said, lambda: self._representatives.end(self._desk, id))
        self.edited.emit()
        self.ask()

    def _on_refused(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            known = {field.name for field in self.entry_form.form.fields}
            shown = [p if p.field in known else replace(p, field="person_id") for p in met.problems]
            self.entry_form.form.show_problems(shown)
        elif isinstance(met, Refusal):
            self._notices.refusal(met)
        else:
            self._notices.trouble(met, self._do_asked)

    def _on_closed(self) -> None:
        self.more.show()
        self.more.setFocus()
        self.edited.emit()
        self.changed.emit()

    # Ending

    def _end(self, id: int) -> None:
        people, desk = self._representatives, self._desk
        said = self.tr("From today acts for the client no more")
        self.do(lambda: people.end(desk, id), said, lambda: people.restore(desk, id))

    def _restore_person(self, id: int) -> None:
        people, desk = self._representatives, self._desk
        said = self.tr("Acts for the client again")
        self.do(lambda: people.restore(desk, id), said, lambda: people.end(desk, id))


def _named(text: str) -> ClientDraft:
    surname, given, patronymic = names.split(text.title() if text.islower() else text)
    return ClientDraft(surname, given, patronymic)
