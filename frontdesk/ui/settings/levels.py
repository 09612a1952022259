"""«Предупреждения»: who is told, and what is done, before a target and after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from frontdesk.domain.alarms import HEAD, LEAD, LINE, OWNER, Step
from frontdesk.domain.changes import Kind
from frontdesk.domain.levels import LevelDraft, When, draft_of
from frontdesk.domain.measures import Action, Measure
from frontdesk.domain.staff import Right
from frontdesk.domain.teams import TeamRow
from frontdesk.domain.tickets import Priority
from frontdesk.services.levels import Levels, Removed
from frontdesk.services.teams import Teams
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.settings.listed import ListedPage, Listing
from frontdesk.ui.settings.page import Head
from frontdesk.ui.tables.paged import Column


class _LevelForm(Form[LevelDraft]):
    def __init__(self) -> None:
        super().__init__(LevelDraft(), LevelDraft.check, words.problem)
        self.whens = {
            When.SHARE: self.tr("at a share of the norm, %"),
            When.BEFORE: self.tr("before the target"),
            When.EDGE: self.tr("at the target"),
            When.AFTER: self.tr("after the target"),
        }
        self.whom = {
            OWNER: self.tr("who holds it"),
            LINE: self.tr("the team"),
            LEAD: self.tr("the lead of the team"),
            HEAD: self.tr("the head of the office"),
        }
        self.deeds = {
            Action.NOTIFY: self.tr("only tell"),
            Action.ASK_TEAM: self.tr("ask the team for help"),
            Action.RAISE: self.tr("raise the priority"),
            Action.REASSIGN: self.tr("hand over"),
        }
        measures = [(measure, words.heading(measure)) for measure in Measure]
        self.add(ChoiceField("measure", self.tr("Which deadline"), measures))
        self._when = ChoiceField("when", self.tr("When"), list(self.whens.items()))
        self._amount = LineField("amount", self.tr("How much"), hint=self.tr("75, or working time: 4 ч"))
        self.add(self._when, 7)
        self.add(self._amount, 5)
        self.add(ChoiceField("level", self.tr("Who is told"), list(self.whom.items())))
        self.add(ChoiceField("action", self.tr("What is done"), list(self.deeds.items())))
        self.team = ChoiceField("team_id", self.tr("Team, if another"), ())
        self.add(self.team)
        priorities = [(one.value, words.heading(one)) for one in Priority]
        self.add(ChoiceField("priority", self.tr("Only of priority"), [(None, self.tr("any")), *priorities]))
        self._when.edited.connect(self._on_when)

    def set_draft(self, draft: LevelDraft) -> None:
        super().set_draft(draft)
        self._on_when()

    def moment(self, draft: LevelDraft) -> str:
        """«на 75 % нормы», «через 4 ч»."""
        if draft.when is When.SHARE:
            return self.tr("at {0} % of the norm").format(draft.amount.strip())
        if draft.when is When.EDGE:
            return self.whens[When.EDGE]
        return f"{draft.amount.strip()} {self.whens[draft.when]}"

    def _on_when(self) -> None:
        self._amount.setVisible(self._when.value() is not When.EDGE)


class LevelsPage(ListedPage[Step, LevelDraft]):
    """A level holds for all that runs from the moment it is saved; what it did for a clock it does not do again."""

    room, entry = "levels", "amount"
    kinds, right = frozenset({Kind.TARGET, Kind.TEAM}), Right.SET_TERMS

    def __init__(self, *, levels: Levels, teams: Teams, **head: Unpack[Head]) -> None:
        self._levels, self._teams = levels, teams
        self._names: Mapping[int, str] = {}
        self._memory: dict[int, Removed] = {}
        self._fields = _LevelForm()
        listing = Listing(
            self.tr("Warnings and escalation"),
            self.tr(
                "In working hours only, each once for a deadline. Terms of the law warn too, and are not moved."
            ),
            (
                Column(self.tr("Deadline"), lambda row: words.heading(row.measure), 146),
                Column(self.tr("When"), lambda row: self._fields.moment(draft_of(row)), 140),
                Column(self.tr("Who is told"), lambda row: self._fields.whom[row.level], 186),
                Column(self.tr("What is done"), self._deed),
            ),
            self._speak,
            self.tr("Nobody is warned of anything"),
            self.tr("New warning"),
            self.tr("Take away"),
        )
        super().__init__(listing, self._fields, **head)
        self.lay_out()

    def read(self) -> tuple[Sequence[Step], Sequence[TeamRow]]:
        return self._levels.all(), self._teams.all()

    def take(self, rest: Sequence[TeamRow]) -> None:
        self._names = {team.id: team.name for team in rest}
        self._fields.team.set_choices([(None, self.tr("its own")), *self._names.items()])

    def draft(self, row: Step | None) -> LevelDraft:
        return draft_of(row) if row is not None else LevelDraft()

    def revived(self, body: Mapping[str, Any]) -> LevelDraft:
        kept = {
            "measure": Measure(body["measure"]),
            "when": When(body["when"]),
            "action": Action(body["action"]),
        }
        return LevelDraft(**{**body, **kept})

    def name_of(self, draft: LevelDraft) -> str:
        return f"{words.heading(draft.measure)}, {self._fields.moment(draft)}"

    def write(self, id: int, /, draft: LevelDraft, was: LevelDraft | None) -> int:
        return self._levels.save(self._desk, draft, id, was)

    def retire(self, id: int) -> None:
        self._memory[id] = self._levels.remove(self._desk, id)

    def restore(self, id: int) -> None:
        self._levels.restore(self._desk, self._memory.pop(id))

    def retired_words(self, draft: LevelDraft) -> str:
        return self.tr("“{0}” is taken away").format(self.name_of(draft))

    def _deed(self, row: Step) -> str:
        team = self._names.get(row.team_id or 0, "")
        only = words.heading(Priority(row.priority)) if row.priority else ""
        return ", ".join(filter(None, (self._fields.deeds[row.action], team, only)))

    def _speak(self, row: Step) -> str:
        return f"{self.name_of(draft_of(row))}: {self._fields.whom[row.level]}, {self._deed(row)}"
