"""A form over one frozen draft: twelve columns, labels above, problems beside their fields."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from frontdesk.domain.errors import Problem, ProblemKind, Severity
from frontdesk.ui.banners import announce
from frontdesk.ui.forms.fields import Field, Said
from frontdesk.ui.widgets import SectionTitle

COLUMNS = 12
D = TypeVar("D")


class Form(QWidget, Generic[D]):
    """Shows a draft and gives back what was typed.

    `check` gives the problems of a draft, `explain` the sentence of a problem. A problem appears when its
    field is left (a missing value only when saving is tried) and vanishes as soon as the value is right.
    """

    edited = Signal()

    def __init__(
        self,
        draft: D,
        check: Callable[[D], Sequence[Problem]],
        explain: Callable[[Problem], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._base, self._check, self._explain = draft, check, explain
        self._fields: dict[str, Field] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._row, self._column = 0, 0

    def section(self, title: str) -> SectionTitle:
        """Begins a part of the form under a heading without a frame."""
        self._next_row()
        if self._row:
            self._grid.setRowMinimumHeight(self._row, 8)
            self._row += 1
        heading = SectionTitle(title, role="strong")
        self._grid.addWidget(heading, self._row, 0, 1, COLUMNS)
        self._row += 1
        return heading

    def add(self, field: Field, span: int = COLUMNS) -> Field:
        """Puts the field in the next free columns, `span` of twelve."""
        self.add_widget(field, span)
        return self.join(field)

    def join(self, field: Field) -> Field:
        """Takes in a field that stands inside another widget of the form."""
        self._fields[field.name] = field
        field.set_value(getattr(self._base, field.name))
        field.edited.connect(lambda: self._on_edited(field))
        field.left.connect(lambda: self._on_left(field))
        return field

    def add_widget(self, widget: QWidget, span: int = COLUMNS) -> None:
        """Something between the fields that is no field."""
        if self._column + span > COLUMNS:
            self._next_row()
        self._grid.addWidget(widget, self._row, self._column, 1, span)
        self._column += span
        if self._column >= COLUMNS:
            self._next_row()

    def field(self, name: str) -> Field:
        return self._fields[name]

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(self._fields.values())

    def draft(self) -> D:
        """What is typed now, upon what the form was given."""
        typed = {name: field.value() for name, field in self._fields.items()}
        return dataclasses.replace(self._base, **typed)  # type: ignore[type-var]

    def set_draft(self, draft: D) -> None:
        """Shows another draft; no `edited`, no problems."""
        self._base = draft
        for name, field in self._fields.items():
            field.set_value(getattr(draft, name))
            if field.problem:
                field.show_problem("")

    def restore(self, draft: D) -> None:
        """Shows a draft of before. What was typed while it was read stays, behind the words of before."""
        typed, base = self.draft(), self._base
        for name, field in self._fields.items():
            mine, before = getattr(typed, name), getattr(draft, name)
            if mine != getattr(base, name):
                draft = dataclasses.replace(draft, **{name: field.joined(before, mine)})  # type: ignore[type-var]
        self.set_draft(draft)

    def check(self) -> tuple[Problem, ...]:
        """Problems of what is typed now, shown; the first takes the focus."""
        for field in self.fields:
            field.clean()
        unmeant = {field.name for field in self.fields if field.is_unmeant()}
        problems = (
            *(Problem(name, ProblemKind.UNKNOWN_CHOICE) for name in self._fields if name in unmeant),
            *(problem for problem in self._check(self.draft()) if problem.field not in unmeant),
        )
        self.show_problems(problems)
        return problems

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Shows these problems and no others, moves to the first and has it spoken. What no field here is to blame for
        is said at the first: a key that seems to do nothing is worse.
        """
        found: dict[str, list[Said]] = {}
        for problem in problems:
            name, said = self._said(problem)
            if name in self._fields:
                found.setdefault(name, []).append(said)
            else:
                found.setdefault(next(iter(self._fields)), []).append(Said("", said.words))
        for name, field in self._fields.items():
            field.show_said(found.get(name, ()))
        first = self.first_problem()
        if first is not None and first.wrong():
            first.wrong()[0].setFocus()
            announce(first.editor, f"{first.label}: {first.problem}", assertive=True)

    def first_problem(self) -> Field | None:
        return next(iter(self.wrong_fields()), None)

    def wrong_fields(self) -> list[Field]:
        return [field for field in self._fields.values() if field.problem]

    def next_problem(self) -> bool:
        """Moves to the next wrong field after the one in focus, round the end; false when all is right."""
        wrong = [control for field in self._fields.values() for control in field.wrong()]
        if not wrong:
            return False
        focus = self.focusWidget() or self
        here = next((n for n, it in enumerate(wrong) if it is focus or it.isAncestorOf(focus)), -1)
        wrong[(here + 1) % len(wrong)].setFocus()
        return True

    def first_field(self) -> Field:
        """Where one begins when nothing is missing."""
        return next(iter(self._fields.values()))

    def go_to_first_empty(self) -> None:
        """Where the next keystroke belongs when a form opens: the first empty required field, else the
        first.
        """
        missing = {_part(p.field)[0] for p in self._check(self.draft()) if p.kind is ProblemKind.REQUIRED}
        target = next((field for name, field in self._fields.items() if name in missing), None)
        (target or self.first_field()).setFocus()

    def _next_row(self) -> None:
        if self._column:
            self._row, self._column = self._row + 1, 0

    def _said(self, problem: Problem) -> tuple[str, Said]:
        name, at = _part(problem.field)
        return name, Said(at, self._explain(problem), problem.severity is Severity.DOUBT)

    def _problems_of(self, field: Field) -> list[Problem]:
        return [p for p in self._check(self.draft()) if _part(p.field)[0] == field.name]

    def _on_edited(self, field: Field) -> None:
        """What has become right is said no more; nothing new is said while one types."""
        shown = field.said()
        if shown:
            still = {said.at: said for _, said in map(self._said, self._problems_of(field))}
            field.show_said([still[said.at] for said in shown if said.at in still])
        self.edited.emit()

    def _on_left(self, field: Field) -> None:
        """A missing value is said only when saving is tried."""
        shown = {said.at for said in field.said()}
        said = [
            self._said(problem)[1]
            for problem in self._problems_of(field)
            if _part(problem.field)[1] in shown
            or (problem.kind is not ProblemKind.REQUIRED and field.admits(_part(problem.field)[1]))
        ]
        if said or shown:
            field.show_said(said)


def _part(field: str) -> tuple[str, str]:
    """The field of a problem and the part of it: `phones.1.number` → (phones, 1.number)."""
    name, _, within = field.partition(".")
    return name, within
