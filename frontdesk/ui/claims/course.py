"""What may be done with a claim after the decision was proposed: each deed its button, what it asks for beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.claim_course import (
    AfterDraft,
    ClaimState,
    ClosingReason,
    Loyalty,
    ResultDraft,
    ResultKind,
    RootCause,
)
from frontdesk.domain.claims import ClaimCard, Decision, Demand, Matter
from frontdesk.domain.errors import Problem
from frontdesk.domain.money import show_money
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.claims.counts import Countable, CountsField
from frontdesk.ui.forms.choices import ChoiceField, TextField
from frontdesk.ui.forms.fields import Field, LineField
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.widgets import ActionButton, SectionTitle

MADE_OF: Mapping[Demand, ResultKind] = {
    Demand.REFUND: ResultKind.REFUND,
    Demand.PRICE_CUT: ResultKind.PRICE_CUT,
    Demand.REPAIR_COST: ResultKind.REFUND,
    Demand.DAMAGES: ResultKind.REFUND,
    Demand.EXCHANGE: ResultKind.EXCHANGE,
    Demand.REPAIR: ResultKind.REPAIR,
    Demand.REDO: ResultKind.REPAIR,
}


class ResultForm(QWidget):
    """What is made now: of each line how many, what number came back and what is given instead."""

    edited = Signal()
    closed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._kind = ChoiceField(
            "kind", self.tr("What is made of it"), [(kind, words.word(kind)) for kind in ResultKind]
        )
        self._amount = LineField("amount", self.tr("Sum, ₽"))
        self._counts = CountsField("counts", "")
        for field in (self._kind, self._amount, self._counts):
            field.edited.connect(self.edited)
        self._counts.closed.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._kind, 2)
        head.addWidget(self._amount, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SectionTitle(self.tr("Result"), role="strong"))
        column.addLayout(head)
        column.addWidget(self._counts)

    def show_claim(self, card: ClaimCard) -> None:
        refused = card.decision is Decision.REFUSE
        made = card.results[0].kind if card.results else None
        self._kind.set_value(made or (ResultKind.REFUSAL if refused else MADE_OF[card.demand]))
        self._amount.set_value(show_money(card.amount) if card.amount is not None else "")
        self._amount.setVisible(not refused)
        lines = [
            Countable(line.id, line.name, line.left, line.left, line.serial if not line.done else "")
            for line in card.lines
            if line.left
        ]
        is_given = card.demand in (Demand.EXCHANGE, Demand.REPAIR)
        is_back = is_given or (
            card.demand is Demand.REFUND and card.matter not in (Matter.SERVICE, Matter.LATE)
        )
        self._counts.show_lines(() if refused else lines, is_back, is_given, closes=not refused)
        self._counts.setVisible(not refused)

    def typed(self) -> dict[str, Any]:
        counts = {str(id): list(going) for id, going in self._counts.value().items()}
        return {"kind": self._kind.value(), "amount": self._amount.value(), "counts": counts}

    def restore(self, typed: Mapping[str, Any]) -> None:
        self._kind.set_value(ResultKind(typed["kind"]))
        self._amount.set_value(typed["amount"])
        kept = typed["counts"]
        self._counts.set_value(kept if all(isinstance(one, list) for one in kept.values()) else {})

    def draft(self, claim_id: int) -> ResultDraft:
        going = self._counts.value()
        return ResultDraft(
            claim_id,
            self._kind.value(),
            {id: one.many for id, one in going.items()} or None,
            self._amount.value(),
            {id: one.given for id, one in going.items()},
            {id: one.returned for id, one in going.items()},
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each beside what it is about; none takes them back."""
        said = {problem.field: words.problem(problem) for problem in problems}
        self._amount.show_problem(said.get("amount", ""))
        self._kind.show_problem(said.get("kind", ""))
        self._counts.show_problem(said.get("quantity", ""))


class CoursePanel(QWidget):
    """Which buttons there are depends on the state alone; a deed that cannot be is no button.

    What is typed for a deed is kept until it is done.
    """

    deed = Signal(str)  # approve is the main one; these are beside it: back, reject, cancel, close …
    line_closed = Signal(int)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper, self._stage = keeper.beside(self), ""
        self.result = ResultForm()
        self.reason = TextField("reason", self.tr("Why the claim is rejected"), lines=2)
        self.closing = ChoiceField(
            "closing", self.tr("Without a compensation, because"), [(r, words.word(r)) for r in ClosingReason]
        )
        self.loyalty = ChoiceField(
            "loyalty", self.tr("The client"), [(one, words.word(one)) for one in Loyalty]
        )
        causes = [("", "—"), *((cause.value, words.word(cause)) for cause in RootCause)]
        self.root_cause = ChoiceField("root_cause", self.tr("Root cause"), causes)
        self.cost = LineField("cost", self.tr("What it cost us, ₽"))
        for field in self._fields.values():
            field.edited.connect(self._keeper.touch)
        self.result.edited.connect(self._keeper.touch)
        self.result.closed.connect(self.line_closed)
        self._after = QWidget()
        after = QHBoxLayout(self._after)
        after.setContentsMargins(0, 0, 0, 0)
        for field in (self.loyalty, self.root_cause, self.cost):
            after.addWidget(field, 1)
        self.buttons = {
            "back": ActionButton(self.tr("Back to work"), ""),
            "reject": ActionButton(self.tr("Reject"), ""),
            "close": ActionButton(self.tr("Close without a compensation"), ""),
            "split": ActionButton(self.tr("Split off the rest"), ""),
            "note": ActionButton(self.tr("Write down"), ""),
            "call": ActionButton(self.tr("Call back in three days"), ""),
            "copy": ActionButton(self.tr("Make a copy"), ""),
            "cancel": ActionButton(self.tr("Cancel the claim"), ""),
        }
        across = QHBoxLayout()
        across.setSpacing(8)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.deed.emit(name))
            across.addWidget(button)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.result, self.reason, self.closing, self._after):
            column.addWidget(widget)
        column.addLayout(across)

    def show_claim(self, card: ClaimCard, may_judge: bool) -> None:
        """`may_judge`: this desk is the second person."""
        approved = card.state is ClaimState.APPROVED
        over = card.state in (ClaimState.DONE, ClaimState.REJECTED)
        self.result.setVisible(approved)
        self.reason.setVisible(card.state is ClaimState.WAITING and may_judge)
        self.closing.setVisible(approved and card.decision is not Decision.REFUSE)
        self._after.setVisible(over)
        some, rest = (
            any(line.done for line in card.lines),
            any(line.done < line.quantity for line in card.lines),
        )
        shown = {
            "back": card.state in (ClaimState.WAITING, ClaimState.DONE, ClaimState.CANCELLED),
            "reject": card.state is ClaimState.WAITING and may_judge,
            "close": approved and not card.results,
            "split": approved and some and rest,
            "note": over,
            "call": over,
            "copy": card.state is not ClaimState.APPROVED,
            "cancel": card.state in (ClaimState.DRAFT, ClaimState.WAITING),
        }
        for name, button in self.buttons.items():
            button.setVisible(shown[name])
        stage = f"{card.state}/{len(card.results)}/{sum(1 for line in card.lines if line.closing)}"
        if self._keeper.editor != f"course/{card.id}" or stage != self._stage:
            self._begin(card, stage)

    def done(self) -> None:
        """What was typed has become a deed."""
        self._keeper.discard()
        self._keeper.close()

    @property
    def _fields(self) -> dict[str, Field]:
        return {
            "reason": self.reason, "closing": self.closing, "loyalty": self.loyalty,
            "root_cause": self.root_cause, "cost": self.cost,
        }  # fmt: skip

    def _begin(self, card: ClaimCard, stage: str) -> None:
        """A claim, or another state of it: what the store says, and what was typed for it before."""
        self._stage = stage
        self.reason.set_value("")
        if card.state is ClaimState.APPROVED:
            self.result.show_claim(card)
        self.loyalty.set_value(card.loyalty)
        self.root_cause.set_value(card.root_cause.value if card.root_cause else "")
        self.cost.set_value(show_money(card.cost) if card.cost is not None else "")
        self._keeper.open(f"course/{card.id}", lambda: self._typed(card.number, stage), self._restore)

    def _typed(self, number: str, stage: str) -> dict[str, Any]:
        fields = {name: field.value() for name, field in self._fields.items()}
        return {"name": number, "stage": stage, "fields": fields, "result": self.result.typed()}

    def _restore(self, found: DraftCard) -> None:
        """Of the same state: what was typed for another one has no deed any more."""
        if found.body.get("stage") != self._stage:
            return
        for name, field in self._fields.items():
            field.set_value(found.body["fields"][name])
        self.result.restore(found.body["result"])

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Beside the fields of the deed that was refused."""
        self.result.show_problems(problems)
        said = {problem.field: words.problem(problem) for problem in problems}
        for name, field in self._fields.items():
            field.show_problem(said.get(name, ""))

    def after(self) -> AfterDraft:
        return AfterDraft(self.loyalty.value(), self.cost.value(), self.root_cause.value())

    def visible_deeds(self) -> Sequence[str]:
        return [name for name, button in self.buttons.items() if not button.isHidden()]
