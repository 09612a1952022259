"""The sheet of an escalation: to whom, how far up, why, what is wanted, and by when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QLabel

from frontdesk.domain.courses import AddresseeKind
from frontdesk.domain.errors import Invalid, Problem, ProblemKind
from frontdesk.domain.tasks import UPWARD, TaskDraft, TaskKind, UpReason
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.ticket.course_sheets import AddresseeField, moment
from frontdesk.ui.queue.ticket.sheet import FormSheet

TO_WHOM = {"to_staff_id": "to", "team_id": "to"}


@dataclass(frozen=True)
class Upward:
    """As typed; without a day the office's norm says by when."""

    to: tuple[AddresseeKind, int] | None = None
    level: int = UPWARD[0]
    reason: UpReason = UpReason.NO_RIGHT
    title: str = ""
    due: str = ""

    def draft(self, ticket_id: int, today: date, zone: ZoneInfo) -> TaskDraft:
        where, id = self.to or (None, None)
        is_person = where is AddresseeKind.PERSON
        return TaskDraft(
            TaskKind.ESCALATION, self.title, moment(self.due, today, zone), "", ticket_id,
            to_staff_id=id if is_person else None, team_id=None if is_person else id,
            level=self.level, reason=self.reason,
        )  # fmt: skip

    def check(self, today: date) -> tuple[Problem, ...]:
        found = [] if self.to is not None else [Problem("to", ProblemKind.REQUIRED)]
        if not self.title.strip():
            found.append(Problem("title", ProblemKind.REQUIRED))
        day = moment(self.due, today, ZoneInfo("UTC"))
        if self.due.strip() and day is None:
            found.append(Problem("due", ProblemKind.NOT_A_DATE))
        elif day is not None and day.date() < today:
            found.append(Problem("due", ProblemKind.DATE_BEFORE, today.isoformat()))
        return tuple(found)


class UpSheet(FormSheet[Upward]):
    def __init__(self, at: Desks, ticket_id: int, number: int) -> None:
        def check(typed: Upward) -> Sequence[Problem]:
            return typed.check(at.today())

        super().__init__(at, "escalate", ticket_id, number, Upward(), check)
        self.set_words(self.tr("Escalate ticket {0}").format(number), self.tr("Escalate"))
        self._at, self._ticket_id, self.norm = at, ticket_id, QLabel()
        self.norm.setProperty("role", "muted")
        lines = (self.tr("second line"), self.tr("third line"), self.tr("head"))
        self._to = AddresseeField("to", self.tr("To whom"))
        self.form.add(self._to, 5)
        self.form.add(ChoiceField("level", self.tr("Level"), list(zip(UPWARD, lines, strict=True))), 3)
        self.form.add(ChoiceField("reason", self.tr("Why"), enum_choices(list(UpReason), words.word)), 4)
        title = LineField("title", self.tr("What is to be decided or answered"), True)
        self.form.add(title, 8)
        self.form.add(DateField("due", self.tr("Answer by"), at.today, words.weekday), 4)
        self.form.add_widget(self.norm)
        self._to.taken.connect(title.setFocus)
        self._to.taken.connect(self._ask_norm)
        at.jobs.read(self, at.course.courses.addressees, self._to.take_rows)
        self._ask_norm()
        self.begin()

    def refuse(self, refused: Exception) -> None:
        """What is wrong with whom is said at the one field of whom."""
        if isinstance(refused, Invalid):
            named = (replace(one, field=TO_WHOM.get(one.field, one.field)) for one in refused.problems)
            refused = Invalid(tuple(named))
        super().refuse(refused)

    def _ask_norm(self) -> None:
        """By when it would be without a day, in the hours of who is asked."""
        at, id = self._at, self._ticket_id
        where, to = self._to.value() or (None, None)
        team = to if where in (AddresseeKind.TEAM, AddresseeKind.OUTSIDE) else None
        at.jobs.read(self, lambda: at.course.tasks.due_up(at.desk, id, team), self._show_norm, newest="norm")

    def _show_norm(self, due: datetime) -> None:
        at = due.astimezone(self._at.zone)
        self.norm.setText(
            self.tr("Without a day: by {0}, {1}, as the norm says").format(
                words.weekday(at.date()), f"{at:%H:%M}"
            )
        )
