"""What is typed of a suggestion, of the decision on it, and of what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from frontdesk.domain.errors import Problem
from frontdesk.domain.problems import ProblemRow
from frontdesk.domain.suggestions import (
    VERDICTS,
    Concern,
    OutcomeDraft,
    SuggestionDraft,
    SuggestionState,
    VerdictDraft,
)
from frontdesk.domain.teams import Colleague
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.asking import AskSheet
from frontdesk.ui.forms.choices import ChoiceField, TextField, enum_choices
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.incidents.asks import Asks


class LateField(ChoiceField):
    """One that is chosen before the things are read stays chosen, and gets its words with them."""

    def __init__(self, name: str, label: str, none: str) -> None:
        self._none = none
        super().__init__(name, label, [(None, none)])

    def set_value(self, value: int | None) -> None:
        if value not in self._values:
            self.set_choices([(None, self._none), (value, "…")])
        super().set_value(value)

    def offer_named(self, named: Sequence[tuple[int, str]]) -> None:
        """Those that there are; the one chosen stays."""
        kept = self.value()
        self.set_choices([(None, self._none), *named])
        self.set_value(kept)


class ProblemField(LateField):
    def __init__(self, label: str, none: str) -> None:
        super().__init__("problem_id", label, none)

    def offer(self, rows: Sequence[ProblemRow]) -> None:
        self.offer_named([(row.id, f"{words.problem_number(row.number)} {row.title}") for row in rows])


class SuggestionForm(Form[SuggestionDraft]):
    def __init__(self) -> None:
        super().__init__(SuggestionDraft(), SuggestionDraft.check, words.problem)
        self.section(self.tr("The suggestion"))
        self.add(LineField("title", self.tr("In short"), True))
        self.add(ChoiceField("concern", self.tr("What is to become better"), _concerns()), 6)
        self.problem = ProblemField(self.tr("Problem"), self.tr("none"))
        self.add(self.problem, 6)
        self.add(TextField("trouble", self.tr("What is bad now"), True, lines=3))
        self.add(TextField("idea", self.tr("What is suggested"), True, lines=4))
        self.add(TextField("effect", self.tr("What that is expected to bring"), True, lines=2))


def revived(body: Mapping[str, Any]) -> SuggestionDraft:
    return SuggestionDraft(**{**body, "concern": Concern(body["concern"])})


class VerdictSheet(AskSheet[VerdictDraft]):
    """An accepted one asks for its owner and term, a postponed one for the day on which it comes back."""

    def __init__(self, at: Asks, id: int, name: str, people: Sequence[Colleague]) -> None:
        def check(draft: VerdictDraft) -> Sequence[Problem]:
            return draft.check(at.today())

        super().__init__(at, "suggestion_verdict", id, name, VerdictDraft(), check)
        self.set_words(self.tr("Decision on {0}").format(name), self.tr("Decide"))
        verdicts = [(SuggestionState(state), words.heading(state)) for state in VERDICTS]
        self._state = ChoiceField("state", self.tr("Decision"), verdicts, True)
        self.form.add(self._state, 4)
        owners = [(person.id, person.short_name) for person in people]
        self._owner = ChoiceField("owner_id", self.tr("Who carries it out"), owners, True)
        self.form.add(self._owner, 4)
        self._due = DateField("due", self.tr("Until"), at.today, words.weekday, True)
        self.form.add(self._due, 4)
        self.form.add(TextField("words", self.tr("Why so"), True, lines=2))
        self._state.edited.connect(self._show_asked)
        self._show_asked()
        self.begin()

    def revived(self, body: Mapping[str, Any]) -> VerdictDraft:
        state = SuggestionState(body["state"]) if body["state"] else None
        return VerdictDraft(**{**body, "state": state})

    def _restore(self, found: DraftCard) -> None:
        super()._restore(found)
        self._show_asked()

    def _show_asked(self) -> None:
        state = self._state.value()
        self._owner.setVisible(state is SuggestionState.ACCEPTED)
        self._due.setVisible(state in (SuggestionState.ACCEPTED, SuggestionState.POSTPONED))


class OutcomeSheet(AskSheet[OutcomeDraft]):
    def __init__(self, at: Asks, id: int, name: str) -> None:
        super().__init__(at, "suggestion_outcome", id, name, OutcomeDraft(), OutcomeDraft.check)
        self.set_words(self.tr("What came of {0}").format(name), self.tr("It is carried out"))
        choices = [(True, self.tr("The effect is there")), (False, self.tr("The effect is not there"))]
        self.form.add(ChoiceField("helped", self.tr("Did it bring what was expected"), choices, True))
        self.form.add(TextField("words", self.tr("How that is known"), True, lines=2))
        self.begin()


def _concerns() -> Sequence[tuple[Any, str]]:
    return enum_choices(list(Concern), words.heading)
