"""The sheets of a ticket's course: wait, hand over, join, split off, promise, give a task, and say why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from frontdesk.domain.courses import Addressee, AddresseeKind, HandOverDraft, Wake
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.joins import BY_HAND, LinkKind, SplitDraft
from frontdesk.domain.tasks import PromiseDraft, TaskDraft, TaskKind, Way
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, TextField, enum_choices
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.forms.offers import Offer
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.ticket.sheet import FormSheet, Sheet
from frontdesk.ui.queue.ticket.suggest import SuggestField, meant
from frontdesk.ui.roster_words import off_shift
from frontdesk.ui.widgets import ActionButton

END_OF_DAY = time(18, 0)  # a term that is a day ends with the office's day
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceSheet(Sheet):
    """Choices by digits in two columns; `chosen` tells which."""

    chosen = Signal(object)

    def __init__(self, title: str, choices: Sequence[Enum]) -> None:
        super().__init__()
        self.set_words(title, "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._choices, self.grid = tuple(choices), QGridLayout()
        self.grid.setSpacing(8)
        for place, choice in enumerate(self._choices):
            button = ActionButton(words.heading(choice), str(place + 1))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, choice=choice: self.chosen.emit(choice))
            self.grid.addWidget(button, place // 2, place % 2)
        self.body.addLayout(self.grid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self._choices) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.chosen.emit(self._choices[place])
        else:
            super().keyPressEvent(event)


class WaitSheet(ChoiceSheet):
    """1 to 4 say when the ticket comes back; Enter leaves it to the reminders of silence (None)."""

    def __init__(self) -> None:
        super().__init__("", tuple(Wake))
        self.set_words(self.tr("Wait for the client and come back"), "")
        silent = ActionButton(self.tr("Only remind the client"), "Return", "quiet")
        silent.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        silent.clicked.connect(lambda: self.chosen.emit(None))
        self.grid.addWidget(silent, 2, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers():
            self.chosen.emit(None)
        else:
            super().keyPressEvent(event)


class AddresseeField(SuggestField):
    """A team, a department or a person by the first letters; Enter takes the first and goes on."""

    def __init__(self, name: str, label: str, required: bool = True) -> None:
        super().__init__(name, label, required)
        self._rows: tuple[Offer, ...] = ()
        self.typed.connect(lambda text: self.offer(meant(self._rows, text)))

    def take_rows(self, rows: Sequence[Addressee]) -> None:
        """Who is off shift says so: a ticket would wait in those hands."""
        self._rows = tuple(
            Offer((row.kind, row.id), _named(row), off_shift() if row.shift.is_off else "") for row in rows
        )
        self._match()

    def show_typed(self, text: str) -> None:
        """Words of a draft mean whom they name, whichever of draft and rows comes first."""
        super().show_typed(text)
        self._match()

    def _match(self) -> None:
        typed = self.line.text()
        if not typed or self.value() is not None:
            return
        kept = next((row for row in self._rows if row.words == typed), None)
        if kept is not None:
            self.choose(kept)
        else:
            self.offer(meant(self._rows, typed))


def _named(row: Addressee) -> str:
    return f"{row.name}, {row.post or words.word(row.kind)}"


@dataclass(frozen=True)
class Given:
    """A hand-over as typed."""

    to: tuple[AddresseeKind, int] | None = None
    note: str = ""

    def draft(self, ticket_id: int) -> HandOverDraft:
        kind, id = self.to or (None, None)
        return HandOverDraft(ticket_id, kind, id, self.note)


class HandOverSheet(FormSheet[Given]):
    def __init__(self, at: Desks, ticket_id: int, number: int) -> None:
        super().__init__(
            at, "hand_over", ticket_id, number, Given(), lambda typed: typed.draft(ticket_id).check()
        )
        self.set_words(self.tr("Hand over ticket {0}").format(number), self.tr("Hand over"))
        to = AddresseeField("to", self.tr("To whom"))
        note = TextField("note", self.tr("Why, for who goes on"), True, lines=2)
        self.form.add(to, 5)
        self.form.add(note, 7)
        to.taken.connect(note.setFocus)
        at.jobs.read(self, at.course.courses.addressees, to.take_rows)
        self.begin()


@dataclass(frozen=True)
class Disputed:
    reason: str = ""
    decider: tuple[AddresseeKind, int] | None = None

    def check(self) -> tuple[Problem, ...]:
        return tuple(_lacking(self, "reason", "decider"))


class SuspendSheet(FormSheet[Disputed]):
    """A dispute: why, and who decides it."""

    def __init__(self, at: Desks, ticket_id: int, number: int) -> None:
        super().__init__(at, "suspend", ticket_id, number, Disputed(), Disputed.check)
        self.set_words(self.tr("Suspend ticket {0}: it is disputed").format(number), self.tr("Suspend"))
        reason = TextField("reason", self.tr("What is disputed"), True, lines=2)
        decider = AddresseeField("decider", self.tr("Who decides"))
        self.form.add(reason, 7)
        self.form.add(decider, 5)
        at.jobs.read(self, at.course.courses.deciders, decider.take_rows)
        self.begin()


@dataclass(frozen=True)
class Joined:
    """`how` is MERGED, or a kind of link."""

    other: int | None = None
    how: LinkKind = LinkKind.MERGED

    def check(self) -> tuple[Problem, ...]:
        return () if self.other is not None else (Problem("other", ProblemKind.REQUIRED),)


class JoinSheet(FormSheet[Joined]):
    """Another ticket by its number; those of the same client are offered at once."""

    def __init__(self, at: Desks, ticket_id: int, number: int, how: LinkKind) -> None:
        super().__init__(at, "join", ticket_id, number, Joined(how=how), Joined.check)
        self.set_words(self.tr("Join or link ticket {0}").format(number), self.tr("Join"))
        self._at, self._ticket_id = at, ticket_id
        self._other = SuggestField("other", self.tr("Number of the other ticket"), True)
        says = {
            LinkKind.MERGED: self.tr("take it into this one"),
            LinkKind.RELATED: self.tr("they belong together"),
            LinkKind.PARENT: self.tr("this is a part of it"),
            LinkKind.DUPLICATE: self.tr("may be the same, to be decided"),
        }
        how_field = ChoiceField(
            "how", self.tr("How"), [(kind, says[kind]) for kind in (LinkKind.MERGED, *BY_HAND)]
        )
        self.form.add(self._other, 7)
        self.form.add(how_field, 5)
        self._other.typed.connect(self._suggest)
        self.begin()

    def _suggest(self, typed: str) -> None:
        at, id = self._at, self._ticket_id
        at.jobs.read(
            self,
            lambda: at.course.joins.candidates(at.desk, id, typed),
            lambda rows: self._other.offer(
                [Offer(row.ticket_id, f"№{words.NBSP}{row.number} {row.title}") for row in rows]
            ),
            newest="join",
        )


class SplitSheet(FormSheet[SplitDraft]):
    """`said` is the message that becomes a ticket of its own."""

    def __init__(self, at: Desks, ticket_id: int, number: int, message_id: int, said: str) -> None:
        super().__init__(at, "split", ticket_id, number, SplitDraft(message_id), SplitDraft.check)
        self.set_words(self.tr("Split off a message: «{0}»").format(_short(said)), self.tr("Split off"))
        title = LineField("title", self.tr("What the new ticket is about"), True)
        subject = SuggestField("subject_id", self.tr("Subject"), False, self.tr("as before"))
        self.form.add(title, 7)
        self.form.add(subject, 5)
        rows: list[Offer] = []
        subject.typed.connect(lambda typed: subject.offer(meant(rows, typed)))
        at.jobs.read(
            self, at.tickets.subjects, lambda found: rows.extend(Offer(row.id, row.path) for row in found)
        )
        self.begin()


def _short(text: str) -> str:
    line = text.strip().splitlines()[0] if text.strip() else ""
    return f"{line[:48].rstrip()}…" if len(line) > 48 else line


@dataclass(frozen=True)
class Promised:
    """A promise as typed; a day ends when the office's does."""

    text: str = ""
    due: str = ""

    def draft(self, ticket_id: int, today: date, zone: ZoneInfo) -> PromiseDraft:
        return PromiseDraft(ticket_id, self.text, moment(self.due, today, zone))

    def check(self, today: date) -> tuple[Problem, ...]:
        return (*_lacking(self, "text"), *_day(self.due, today))


def moment(typed: str, today: date, zone: ZoneInfo) -> datetime | None:
    day = parse_date(typed, today)
    return datetime.combine(day, END_OF_DAY, zone) if day else None


def _lacking(typed: object, *names: str) -> list[Problem]:
    """Blanks are no words, and nobody is nobody."""
    given = {name: getattr(typed, name) for name in names}
    return [
        Problem(name, ProblemKind.REQUIRED)
        for name, value in given.items()
        if not (value.strip() if isinstance(value, str) else value)
    ]


def _day(typed: str, today: date) -> list[Problem]:
    if not typed.strip():
        return [Problem("due", ProblemKind.REQUIRED)]
    day = parse_date(typed, today)
    if day is None:
        return [Problem("due", ProblemKind.NOT_A_DATE)]
    return [Problem("due", ProblemKind.DATE_BEFORE, today.isoformat())] if day < today else []


class PromiseSheet(FormSheet[Promised]):
    def __init__(self, at: Desks, ticket_id: int, number: int) -> None:
        def check(typed: Promised) -> Sequence[Problem]:
            return typed.check(at.today())

        super().__init__(at, "promise", ticket_id, number, Promised(), check)
        self.set_words(self.tr("Promise to the client, ticket {0}").format(number), self.tr("Write down"))
        self.form.add(LineField("text", self.tr("What is promised"), True), 8)
        self.form.add(DateField("due", self.tr("Until"), at.today, words.weekday, True), 4)
        self.begin()


@dataclass(frozen=True)
class Wanted:
    """A day that the solution is owed by, as typed."""

    due: str = ""
    reason: str = ""

    def check(self, today: date) -> tuple[Problem, ...]:
        return (*_day(self.due, today), *_lacking(self, "reason"))


class DateSheet(FormSheet[Wanted]):
    def __init__(self, at: Desks, ticket_id: int, number: int) -> None:
        def check(typed: Wanted) -> Sequence[Problem]:
            return typed.check(at.today())

        super().__init__(at, "want_by", ticket_id, number, Wanted(), check)
        self.set_words(
            self.tr("Solve ticket {0} by a date, whatever the norm").format(number), self.tr("Set")
        )
        self.form.add(DateField("due", self.tr("By"), at.today, words.weekday, True), 4)
        self.form.add(LineField("reason", self.tr("Why, as agreed with whom"), True), 8)
        self.begin()


@dataclass(frozen=True)
class Tasked:
    """A task as typed. Its kind follows from whom it is given to, unless it leaves for another district."""

    title: str = ""
    due: str = ""
    kind: TaskKind = TaskKind.SUBTASK
    to: tuple[AddresseeKind, int] | None = None
    party: str = ""

    def draft(self, ticket_id: int, today: date, zone: ZoneInfo) -> TaskDraft:
        where, id = self.to or (None, None)
        is_person = where is AddresseeKind.PERSON
        return TaskDraft(
            self.kind, self.title, moment(self.due, today, zone), "", ticket_id,
            to_staff_id=id if is_person else None, team_id=None if is_person else id,
            party=self.party, way=Way.LETTER if self.kind is TaskKind.OUTGOING else None,
        )  # fmt: skip

    def check(self, today: date) -> tuple[Problem, ...]:
        by_norm = self.kind is TaskKind.INTERNAL and not self.due.strip()  # if the office has one
        found = [*_lacking(self, "title"), *([] if by_norm else _day(self.due, today))]
        where = self.to[0] if self.to else None
        if self.kind is TaskKind.INTERNAL and where not in (AddresseeKind.TEAM, AddresseeKind.OUTSIDE):
            found.append(Problem("to", ProblemKind.UNKNOWN_CHOICE if where else ProblemKind.REQUIRED))
        if self.kind is TaskKind.ASSIGNMENT and where is not AddresseeKind.PERSON:
            found.append(Problem("to", ProblemKind.UNKNOWN_CHOICE if where else ProblemKind.REQUIRED))
        if self.kind is TaskKind.OUTGOING:
            found += _lacking(self, "party")
        return tuple(found)


class TaskSheet(FormSheet[Tasked]):
    def __init__(self, at: Desks, ticket_id: int, number: int) -> None:
        def check(typed: Tasked) -> Sequence[Problem]:
            return typed.check(at.today())

        super().__init__(at, "task", ticket_id, number, Tasked(), check)
        self.set_words(self.tr("A task of ticket {0}").format(number), self.tr("Give"))
        elsewhere = (TaskKind.INCOMING, TaskKind.MEASURE, TaskKind.ESCALATION)  # each has a sheet of its own
        kinds = [kind for kind in TaskKind if kind not in elsewhere]
        self.form.add(LineField("title", self.tr("What is to be done"), True), 8)
        self.form.add(DateField("due", self.tr("Until"), at.today, words.weekday, True), 4)
        kind = ChoiceField("kind", self.tr("What it is"), enum_choices(kinds, words.word))
        to = AddresseeField("to", self.tr("Who does it"), required=False)
        party = LineField("party", self.tr("Which district"))
        for field, span in ((kind, 4), (to, 4), (party, 4)):
            self.form.add(field, span)
        kind.edited.connect(lambda: party.setVisible(kind.value() is TaskKind.OUTGOING))
        party.setVisible(False)
        at.jobs.read(self, at.course.courses.addressees, to.take_rows)
        self.begin()


@dataclass(frozen=True)
class Said:
    """One text that a deed asks for: a reason, an answer."""

    text: str = ""

    def check(self) -> tuple[Problem, ...]:
        return tuple(_lacking(self, "text"))


class WordSheet(FormSheet[Said]):
    """`room` tells drafts of one deed from those of another."""

    def __init__(
        self, at: Desks, room: str, ticket_id: int, number: int, title: str, label: str, main: str
    ) -> None:
        super().__init__(at, room, ticket_id, number, Said(), Said.check)
        self.set_words(title, main)
        self.form.add(TextField("text", label, True, lines=2))
        self.begin()
