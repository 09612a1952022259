"""What the office decides on a claim, and who signs the act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.acts import ActDraft
from frontdesk.domain.claims import ClaimCard, Decision, DecisionDraft
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.money import show_money
from frontdesk.domain.staff import StaffRow
from frontdesk.services.acts import Commission
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.claims.kept import dumped, loaded
from frontdesk.ui.forms.choices import ChoiceField, RadioCards, TextField
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.forms.people import MembersField
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.widgets import SectionTitle


class CommissionForm(QWidget):
    """Chair and members, proposed by the office."""

    edited = Signal()

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._form: Form[ActDraft] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_commission(self, claim_id: int, number: str, commission: Commission) -> None:
        """Offers the people; what was chosen for this claim already stays, also of an earlier sitting."""
        if self._form is None or self._form.draft().claim_id != claim_id:
            self._build(claim_id, commission)
        form, editor = self._form, f"act/{claim_id}"
        assert form is not None  # built above
        if self._keeper.editor != editor:
            self._keeper.open(
                editor,
                lambda: {**dumped(form.draft()), "name": number},
                lambda found: self._restore(form, found),
            )

    def _build(self, claim_id: int, commission: Commission) -> None:
        if self._form is not None:
            self._form.setParent(None)
            self._form.deleteLater()
        people = [(person.id, _signer(person)) for person in commission.people]
        draft = ActDraft(claim_id, commission.chair_id, commission.member_ids)
        self._form = Form(draft, _no_chair, words.problem)
        self._form.section(self.tr("Commission"))
        self._form.add(ChoiceField("chair_id", self.tr("Chair"), people, required=True))
        self._form.add(MembersField("member_ids", self.tr("Members"), people))
        annex = [
            (False, self.tr("none")),
            (True, self.tr("how the term and the penalty are counted, day by day")),
        ]
        self._form.add(ChoiceField("with_days", self.tr("Annex to the act"), annex))
        self._form.edited.connect(self._keeper.touch)
        self._form.edited.connect(self.edited)
        self._column.addWidget(self._form)

    def _restore(self, form: Form[ActDraft], found: DraftCard) -> None:
        if form is self._form:
            members = tuple(found.body.get("member_ids", ()))
            form.set_draft(loaded(ActDraft, found.body, claim_id=form.draft().claim_id, member_ids=members))
            self.edited.emit()

    def draft(self, claim_id: int) -> ActDraft:
        """The chair is not a member beside himself."""
        if self._form is None:
            return ActDraft(claim_id)
        typed = self._form.draft()
        members = tuple(id for id in typed.member_ids if id != typed.chair_id)
        return replace(typed, claim_id=claim_id, member_ids=members)

    def check(self) -> bool:
        return self._form is not None and not self._form.check()


class DecisionForm(QWidget):
    """Satisfied, in part or refused: each asks for what the law wants to read in the act."""

    edited = Signal()

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._title = SectionTitle(self.tr("Decision"), role="strong")
        self._form: Form[DecisionDraft] = Form(DecisionDraft(0), lambda draft: draft.check(), words.problem)
        self._form.add(RadioCards("decision", "", self._choices(), columns=3, one_line=True))
        self._form.field("decision").editor.setAccessibleName(self.tr("Decision"))
        self._form.add(
            TextField("findings", self.tr("Established by the examination"), required=True, lines=2)
        )
        self._form.add(LineField("cause", self.tr("Cause of the defect")), 8)
        self._form.add(LineField("amount", self.tr("Sum, ₽"), required=True), 4)
        self._form.add(TextField("reason", self.tr("Grounds of refusal"), required=True, lines=2))
        self._form.edited.connect(self._on_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._form)

    @property
    def form(self) -> Form[DecisionDraft]:
        return self._form

    def open(self, card: ClaimCard) -> None:
        """An undecided claim: the whole price is proposed, or what was typed before."""
        self._keeper.close()
        self._show(DecisionDraft(card.id, amount=show_money(card.price)))
        self._keeper.open(
            f"decision/{card.id}", lambda: {**dumped(self._form.draft()), "name": card.number}, self._restore
        )

    def draft(self) -> DecisionDraft:
        return self._form.draft()

    def check(self) -> bool:
        return not self._form.check()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self._form.show_problems(problems)

    def pick(self, index: int) -> None:
        """Alt+1 … Alt+3."""
        choice = self._form.field("decision")
        assert isinstance(choice, RadioCards)
        choice.pick(index)

    def _choices(self) -> list[tuple[Decision, str, str]]:
        """Three in a row: the middle one is short."""
        short = {Decision.PARTLY: self.tr("In part")}
        return [(one, short.get(one) or words.word(one), "") for one in Decision]

    def _restore(self, found: DraftCard) -> None:
        decision = Decision(found.body.get("decision", Decision.SATISFY))
        claim_id = self._form.draft().claim_id
        self._form.restore(loaded(DecisionDraft, found.body, decision=decision, claim_id=claim_id))
        self._show_fields()
        self.edited.emit()

    def _show(self, draft: DecisionDraft) -> None:
        self._form.set_draft(draft)
        self._show_fields()

    def _on_edited(self) -> None:
        self._keeper.touch()
        self._show_fields()
        self.edited.emit()

    def _show_fields(self) -> None:
        decision = self._form.draft().decision
        self._form.field("amount").setVisible(decision is not Decision.REFUSE)
        self._form.field("reason").setVisible(decision is not Decision.SATISFY)


def _signer(person: StaffRow) -> str:
    return f"{person.short_name}, {person.post}"


def _no_chair(draft: ActDraft) -> tuple[Problem, ...]:
    return () if draft.chair_id is not None else (Problem("chair_id", ProblemKind.REQUIRED),)
