"""The two forms of the page of employees: how work is given to a person, and handing everything over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from frontdesk.domain.handing import HandOverDraft, HandOverReason, Held, HeldKind
from frontdesk.domain.teams import LEVELS, Colleague, PersonDraft, TeamRow
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, TextField
from frontdesk.ui.forms.fields import DateField, Field, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.settings.colleagues import reason
from frontdesk.ui.widgets import SectionTitle


class LevelsField(Field):
    """In which teams, and in which line of each; `levels` are the choices by the ids of the teams."""

    def __init__(self, name: str, teams: Sequence[TeamRow]) -> None:
        outside = (0, self.tr("not in it"))
        lines = [(level, self.tr("line {0}").format(level)) for level in LEVELS]
        self.levels = {
            team.id: ChoiceField(f"level.{team.id}", team.name, (outside, *lines)) for team in teams
        }
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        super().__init__(name, "", box)
        self.setFocusProxy(None)  # type: ignore[arg-type]
        for field in self.levels.values():
            column.addWidget(field)
            field.edited.connect(self.edited)

    def value(self) -> tuple[tuple[int, int], ...]:
        return tuple((id, field.value()) for id, field in self.levels.items())

    def set_value(self, value: Iterable[tuple[int, int]]) -> None:
        for id, level in value:
            if id in self.levels:
                self.levels[id].set_value(level)


class PersonForm(QWidget):
    """Made anew for each person: the teams of the office are its fields."""

    def __init__(self, person: Colleague, teams: Sequence[TeamRow], can_edit: bool) -> None:
        super().__init__()
        self.base = _as_typed(person, teams)
        self.form = Form(self.base, PersonDraft.check, words.problem)
        self.form.add(LineField("capacity", self.tr("Open tickets at once"), hint=self.tr("Empty: no limit")))
        self.form.add(LineField("skills", self.tr("Skills"), hint=self.tr("Between commas")))
        self.levels = LevelsField("levels", _here(teams))
        self.form.add(self.levels)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(SectionTitle(person.short_name, person.post, role="strong"))
        column.addWidget(self.form)
        self.form.setEnabled(can_edit)

    @property
    def is_typed(self) -> bool:
        return self.form.draft() != self.base

    def stays(self, person: Colleague, teams: Sequence[TeamRow]) -> bool:
        """It is that person's, and either says what the store says or holds something typed."""
        wanted = _as_typed(person, teams)
        return self.base.staff_id == person.id and (self.base == wanted or self.is_typed)

    def draft(self) -> PersonDraft | None:
        """None while something typed is wrong; it is said at its field."""
        return None if self.form.check() else self.form.draft()

    def restore(self, body: Mapping[str, Any]) -> None:
        levels = tuple((team, level) for team, level in body["levels"])
        self.form.restore(PersonDraft(**{**body, "levels": levels}))


def _here(teams: Sequence[TeamRow]) -> tuple[TeamRow, ...]:
    return tuple(team for team in teams if not team.is_outside)


def _as_typed(person: Colleague, teams: Sequence[TeamRow]) -> PersonDraft:
    levels = tuple((team.id, team.level_of(person.id)) for team in _here(teams))
    return PersonDraft(person.id, str(person.capacity or ""), ", ".join(person.skills), levels)


class HandOverForm(QWidget):
    """«Передать документы и дела»: to whom, why, before whom; how much goes is told above."""

    def __init__(
        self, person: Colleague, people: Sequence[Colleague], held: Sequence[Held], today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._today = today
        others = [(other.id, other.short_name) for other in people if other.id != person.id]
        deputy = person.away.deputy_id if person.away is not None else None
        self.base = HandOverDraft(person.id, to_staff_id=deputy)
        self.form = Form(self.base, lambda draft: draft.check(today()), words.problem)
        reasons = [(member, reason(member)) for member in HandOverReason]
        self.form.add(ChoiceField("reason", self.tr("Reason"), reasons))
        self.form.add(ChoiceField("to_staff_id", self.tr("To whom"), others, required=True))
        apart = self.tr("Not needed at the end of a shift")
        self.form.add(ChoiceField("witness_id", self.tr("In the presence of"), others, True, apart))
        self.form.add(DateField("until", self.tr("Away until"), today, words.weekday))
        self.form.add(LineField("basis", self.tr("On what ground"), placeholder=self.tr("order of … No. …")))
        self.form.add(TextField("missing", self.tr("Documents that are missing"), lines=2))
        self.form.add(TextField("keys", self.tr("Seals, keys, accesses"), lines=2))
        title = SectionTitle(self.tr("Hand over: {0}").format(person.short_name), role="strong")
        told = QLabel(self.told(held))
        told.setWordWrap(True)
        told.setProperty("tone", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (title, told, self.form):
            column.addWidget(widget)

    def told(self, held: Sequence[Held]) -> str:
        """«На руках: 14 обращений, 1 претензия, 2 поручения; из них срок прошёл у 3»."""
        if not held:
            return self.tr("Nothing is in these hands")
        count = {kind: sum(thing.kind is kind for thing in held) for kind in HeldKind}
        parts = [
            self.tr("%n ticket(s)", None, count[HeldKind.TICKET]) if count[HeldKind.TICKET] else "",
            self.tr("%n claim(s)", None, count[HeldKind.CLAIM]) if count[HeldKind.CLAIM] else "",
            self.tr("%n task(s)", None, count[HeldKind.TASK]) if count[HeldKind.TASK] else "",
        ]
        said = self.tr("In hand: {0}").format(", ".join(filter(None, parts)))
        late = sum(thing.is_late for thing in held)
        return self.tr("{0}. Past the term: {1}").format(said, late) if late else said

    def draft(self) -> HandOverDraft | None:
        return None if self.form.check() else self.form.draft()

    @property
    def is_typed(self) -> bool:
        return self.form.draft() != self.base

    def restore(self, body: Mapping[str, Any]) -> None:
        self.form.restore(HandOverDraft(**{**body, "reason": HandOverReason(body["reason"])}))
