"""Small deeds upon an incident, each asked for in words: a line of the chronicle, a measure, a ticket or a claim."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.inquiries import BeginDraft, NoteDraft
from frontdesk.domain.remedies import EffectDraft, RemedyDraft, RemedyKind
from frontdesk.domain.teams import Colleague
from frontdesk.domain.ticket_cards import SubjectRow
from frontdesk.domain.tickets import Level
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.asking import AskSheet
from frontdesk.ui.forms.choices import ChoiceField, TextField, enum_choices
from frontdesk.ui.forms.fields import DateField, Field, LineField
from frontdesk.ui.incidents.asks import NEW, Asks

D = TypeVar("D")
CLAIM_LETTERS = "ПпGg"  # before the number of a claim; a hand on the other layout types the same key


class NoteSheet(AskSheet[NoteDraft]):
    def __init__(self, at: Asks, id: int, name: str) -> None:
        super().__init__(at, "incident_note", id, name, NoteDraft(), NoteDraft.check)
        self.set_words(self.tr("A line of the chronicle"), self.tr("Write down"))
        self.form.add(TextField("text", self.tr("What happened or was done"), lines=3))
        self.form.add(LineField("told", self.tr("Who was told, and how")))
        self.begin()


@dataclass(frozen=True, slots=True)
class Linked:
    """The number of a ticket, or of a claim with its letter."""

    number: str = ""

    @property
    def is_claim(self) -> bool:
        return self.number.strip()[:1] in tuple(CLAIM_LETTERS)

    @property
    def figures(self) -> str:
        return self.number.strip().lstrip(CLAIM_LETTERS + "№- \u00a0")

    def check(self) -> tuple[Problem, ...]:
        if not self.number.strip():
            return (Problem("number", ProblemKind.REQUIRED),)
        return () if self.figures.isdecimal() else (Problem("number", ProblemKind.NOT_A_NUMBER),)


class LinkSheet(AskSheet[Linked]):
    def __init__(self, at: Asks, id: int, name: str) -> None:
        super().__init__(at, "incident_link", id, name, Linked(), Linked.check)
        self.set_words(self.tr("What else belongs here"), self.tr("Add"))
        hint = self.tr("A ticket is a number, a claim has its letter: 4821, П-312")
        self.form.add(LineField("number", self.tr("Number of the ticket or claim"), True, hint))
        self.begin()


class RemedySheet(AskSheet[RemedyDraft]):
    """`room` is the incident's or the problem's."""

    def __init__(self, at: Asks, room: str, id: int, name: str, people: Sequence[Colleague]) -> None:
        def check(draft: RemedyDraft) -> Sequence[Problem]:
            return draft.check(at.today())

        super().__init__(at, room, id, name, RemedyDraft(), check)
        self.set_words(self.tr("A measure"), self.tr("Give"))
        self.form.add(LineField("title", self.tr("What is to be done"), True))
        kinds = enum_choices(list(RemedyKind), words.heading)
        self.form.add(ChoiceField("kind", self.tr("What for"), kinds), 5)
        owners = [(person.id, person.short_name) for person in people]
        self.form.add(ChoiceField("owner_id", self.tr("Whose it is"), owners, True), 7)
        self.form.add(DateField("due", self.tr("Until"), at.today, words.weekday, True), 5)
        self.form.add(
            DateField("check_on", self.tr("The effect is looked at on"), at.today, words.weekday, True), 7
        )
        self.begin()

    def revived(self, body: Mapping[str, Any]) -> RemedyDraft:
        return RemedyDraft(**{**body, "kind": RemedyKind(body["kind"])})


@dataclass(frozen=True, slots=True)
class Finished:
    """What was done."""

    answer: str = ""

    def check(self) -> tuple[Problem, ...]:
        return () if self.answer.strip() else (Problem("answer", ProblemKind.REQUIRED),)


class DoneSheet(AskSheet[Finished]):
    def __init__(self, at: Asks, id: int, title: str) -> None:
        super().__init__(at, "remedy_done", id, title, Finished(), Finished.check)
        self.set_words(self.tr("Done: {0}").format(title), self.tr("It is done"))
        self.form.add(TextField("answer", self.tr("What was done"), True, lines=3))
        self.begin()


class EffectSheet(AskSheet[EffectDraft]):
    """One that did not help is planned anew, under a new term."""

    def __init__(self, at: Asks, id: int, title: str) -> None:
        def check(draft: EffectDraft) -> Sequence[Problem]:
            return draft.check(at.today())

        super().__init__(at, "remedy_effect", id, title, EffectDraft(), check)
        self.set_words(self.tr("Effect: {0}").format(title), self.tr("Write down"))
        choices = [(True, self.tr("It helped")), (False, self.tr("It did not help: plan anew"))]
        self._helped = ChoiceField("helped", self.tr("Did it help"), choices, True)
        self.form.add(self._helped)
        self.form.add(TextField("note", self.tr("How that is known"), True, lines=2))
        self._again: list[Field] = [
            self.form.add(DateField("due", self.tr("New term"), at.today, words.weekday, True), 5),
            self.form.add(
                DateField("check_on", self.tr("Looked at again on"), at.today, words.weekday, True), 7
            ),
        ]
        self._helped.edited.connect(self._show_terms)
        self._show_terms()
        self.begin()

    def _restore(self, found: DraftCard) -> None:
        super()._restore(found)
        self._show_terms()

    def _show_terms(self) -> None:
        for field in self._again:
            field.setVisible(self._helped.value() is False)


class BeginSheet(AskSheet[BeginDraft]):
    def __init__(self, at: Asks, subjects: Sequence[SubjectRow]) -> None:
        super().__init__(at, "incident_new", NEW, "", BeginDraft(), BeginDraft.check)
        self.set_words(self.tr("New incident"), self.tr("Open an incident"))
        levels = enum_choices(list(Level), words.heading)
        self.form.add(LineField("title", self.tr("In short"), True), 7)
        named = [(row.id, row.path) for row in subjects]
        self.form.add(
            ChoiceField("subject_id", self.tr("Subject: its new tickets join by themselves"), named, True), 5
        )
        self.form.add(ChoiceField("impact", self.tr("Touches people"), levels), 3)
        self.form.add(ChoiceField("urgency", self.tr("Urgent"), levels), 3)
        self.form.add(LineField("text", self.tr("What was seen")), 6)
        self.begin()

    def revived(self, body: Mapping[str, Any]) -> BeginDraft:
        levels = {name: Level(body[name]) for name in ("impact", "urgency")}
        return BeginDraft(**{**body, **levels})
