"""What may be done with a claim after the decision was proposed: each deed its button, what it asks for beside it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

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
from frontdesk.domain.staff import StaffRow
from frontdesk.domain.visas import waited_for
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

    @property
    def fields(self) -> dict[str, Field]:
        """By what a problem of a result is named."""
        return {"kind": self._kind, "amount": self._amount, "quantity": self._counts}


ASKING, SIGNING = frozenset({"ask", "unask"}), frozenset({"remarks", "objects"})  # deeds upon visas


class Standing(NamedTuple):
    """What the clerk of this desk is to a claim that waits for approval."""

    may_judge: bool = False  # the second person
    may_ask: bool = False  # for the visas of others
    owes_visa: bool = False  # was asked to sign


class CoursePanel(QWidget):
    """Which buttons there are depends on the state alone; a deed that cannot be is no button.

    What is typed for a deed is kept until it is done.
    """

    deed = Signal(str)  # approve is the main one; these are beside it: back, reject, cancel, close …
    line_closed = Signal(int)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper, self._stage = keeper.beside(self), ""
        self._signer: int | None = None  # chosen before the people were known
        self.result = ResultForm()
        self.reason = TextField("reason", self.tr("Why the claim is rejected"), lines=2)
        self.signer = ChoiceField("signer", self.tr("Ask for a visa"), [(None, "—")])
        self.remark = TextField("remark", self.tr("Your remark to the visa"), lines=2)
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
            "ask": ActionButton(self.tr("Ask for the visa"), ""),
            "unask": ActionButton(self.tr("Ask no longer"), ""),
            "remarks": ActionButton(self.tr("Agree with the remark"), ""),
            "objects": ActionButton(self.tr("Object"), ""),
            "back": ActionButton(self.tr("Back to work"), ""),
            "reject": ActionButton(self.tr("Reject"), ""),
            "close": ActionButton(self.tr("Close without a compensation"), ""),
            "split": ActionButton(self.tr("Split off the rest"), ""),
            "note": ActionButton(self.tr("Write down"), ""),
            "call": ActionButton(self.tr("Call back in three days"), ""),
            "copy": ActionButton(self.tr("Make a copy"), ""),
            "cancel": ActionButton(self.tr("Cancel the claim"), ""),
        }
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.deed.emit(name))
        rows = [self._row(ASKING), self._row(SIGNING), self._row(self.buttons.keys() - ASKING - SIGNING)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (
            self.remark,
            rows[1],
            self.result,
            self.signer,
            rows[0],
            self.reason,
            self.closing,
            self._after,
            rows[2],
        ):
            column.addWidget(widget)

    def _row(self, names: Collection[str]) -> QWidget:
        """These buttons, in the order of all."""
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        for name, button in self.buttons.items():
            if name in names:
                across.addWidget(button)
        across.addStretch(1)
        return row

    def show_people(self, people: Sequence[StaffRow], author_id: int | None) -> None:
        """Whose visa may be asked for: everybody but the author."""
        chosen = self.signer.value() or self._signer
        others = [(one.id, f"{one.short_name}, {one.post}") for one in people if one.id != author_id]
        self.signer.set_choices([(None, "—"), *others])
        self.signer.set_value(chosen)

    def show_claim(self, card: ClaimCard, standing: Standing) -> None:
        may_judge, may_ask, owes_visa = standing
        approved = card.state is ClaimState.APPROVED
        over = card.state in (ClaimState.DONE, ClaimState.REJECTED)
        self.result.setVisible(approved)
        self.reason.setVisible(card.state is ClaimState.WAITING and may_judge)
        waits = card.state is ClaimState.WAITING
        self.signer.setVisible(waits and may_ask)
        self.remark.setVisible(waits and owes_visa)
        self.closing.setVisible(approved and card.decision is not Decision.REFUSE)
        self._after.setVisible(over)
        some, rest = (
            any(line.done for line in card.lines),
            any(line.done < line.quantity for line in card.lines),
        )
        shown = {
            "ask": waits and may_ask,
            "unask": waits and may_ask and bool(waited_for(card.visas)),
            "remarks": waits and owes_visa,
            "objects": waits and owes_visa,
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

    def takes(self, problems: Sequence[Problem]) -> bool:
        """Whether each of them belongs to a field that stands here."""
        fields = self._fields | (self.result.fields if not self.result.isHidden() else {})
        return all(p.field in fields and not fields[p.field].isHidden() for p in problems)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each beside its field, and the first one is gone to."""
        said = {problem.field: words.problem(problem) for problem in problems}
        fields = self._fields | self.result.fields
        for name, field in fields.items():
            field.show_problem(said.get(name, ""))
        if wrong := [field for field in fields.values() if field.problem]:
            wrong[0].wrong()[0].setFocus()

    def done(self) -> None:
        """What was typed has become a deed."""
        self.show_problems(())
        self._keeper.discard()
        self._keeper.close()

    @property
    def _fields(self) -> dict[str, Field]:
        return {
            "reason": self.reason, "signer": self.signer, "remark": self.remark, "closing": self.closing,
            "loyalty": self.loyalty, "root_cause": self.root_cause, "cost": self.cost,
        }  # fmt: skip

    def _begin(self, card: ClaimCard, stage: str) -> None:
        """A claim, or another state of it: what the store says, and what was typed for it before."""
        self._stage = stage
        self.reason.set_value("")
        self.remark.set_value("")
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
        self._signer = found.body["fields"].get("signer")
        for name, field in self._fields.items():
            field.set_value(found.body["fields"].get(name, ""))
        self.result.restore(found.body["result"])

    def after(self) -> AfterDraft:
        return AfterDraft(self.loyalty.value(), self.cost.value(), self.root_cause.value())

    def visible_deeds(self) -> Sequence[str]:
        return [name for name, button in self.buttons.items() if not button.isHidden()]
