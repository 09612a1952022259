"""What goes back of an order: cancelled, returned or exchanged, whole or in part, with the reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.errors import Problem
from frontdesk.domain.orders import Back, BackDraft, OrderCard, open_to
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.claims.counts import Countable, CountsField, Going
from frontdesk.ui.forms.choices import RadioCards, TextField, side_by_side
from frontdesk.ui.forms.fields import DateField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.widgets import ActionButton


@dataclass(frozen=True)
class Typed:
    """As the form holds it."""

    kind: Back = Back.RETURN
    quantities: Mapping[int, Going] = field(default_factory=dict)
    on_day: str = ""
    reason: str = ""

    def draft(self, order_id: int) -> BackDraft:
        return BackDraft(
            order_id, self.kind, {id: going.many for id, going in self.quantities.items()}, self.reason, self.on_day,
            {id: going.returned for id, going in self.quantities.items()},
            {id: going.given for id, going in self.quantities.items()},
        )  # fmt: skip


class BackForm(QWidget):
    """Kept as `order/<id>` until it is written down."""

    asked = Signal(object)  # a BackDraft

    def __init__(self, keeper: Keeper, today: Callable[[], date]) -> None:
        super().__init__()
        self._keeper, self._today = keeper.beside(self), today
        self._card: OrderCard | None = None
        self._shown = Back.RETURN  # what the lines were laid out for
        self._kind = RadioCards("kind", "", [(one, words.word(one), "") for one in Back], 3, one_line=True)
        self._counts = CountsField("quantities", self.tr("How many of each"))
        self.form: Form[Typed] = Form(Typed(), self._check, words.problem)
        self.form.section(self.tr("Cancel, return, exchange"))
        self.form.add(self._kind)
        self._kind.editor.setAccessibleName(self.tr("What becomes of it"))
        self.form.add(self._counts)
        self.form.add(DateField("on_day", self.tr("On the day"), today, words.weekday), 4)
        self.form.add(TextField("reason", self.tr("For what reason"), required=True, lines=2), 8)
        self.form.edited.connect(self._on_edited)
        self._deed = ActionButton(self.tr("Write down"), "Ctrl+S")
        self._deed.clicked.connect(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addLayout(side_by_side(self._deed))

    def show_order(self, card: OrderCard) -> None:
        """Of another order, or of this one after something went back: what was typed for it stays."""
        kinds = open_to(card.state, card.sold)
        self.setVisible(bool(kinds))
        anew = self._card is None or (self._card.id, self._card.version) != (card.id, card.version)
        self._card = card
        if not kinds or not anew:
            return
        self._kind.set_choices([(one, words.word(one), "") for one in kinds])
        kind = self._kind.value() if self._kind.value() in kinds else kinds[0]
        self._kind.set_value(kind)
        self._show_lines(kind)
        self.form.set_draft(Typed(kind, self._counts.value()))
        self._keeper.open(
            f"order/{card.id}", lambda: {**self._kept(self.form.draft()), "name": card.number}, self._restore
        )

    def ask(self) -> None:
        """Ctrl+S."""
        if self._card is not None and not self.isHidden() and not self.form.check():
            self.asked.emit(self.form.draft().draft(self._card.id))

    def pick(self, index: int) -> None:
        """Alt+1 … Alt+3."""
        if not self.isHidden():
            self._kind.pick(index)
            self._counts.setFocus()

    def finish(self) -> None:
        """It is written down: there is nothing to keep, and the next showing begins anew."""
        self._keeper.discard()
        self._keeper.close()
        self._card = None

    def leave(self) -> None:
        self._keeper.close()
        self._card = None

    def flush(self) -> None:
        self._keeper.flush()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.form.show_problems(problems)

    def _check(self, typed: Typed) -> Sequence[Problem]:
        return typed.draft(0).check(self._card, self._today()) if self._card is not None else ()

    def _show_lines(self, kind: Back) -> None:
        card = self._card
        assert card is not None  # shown
        self._shown = kind
        alone = len(card.lines) == 1
        lines = [
            Countable(line.id, line.name, most, most if alone else 0, line.serial)
            for line in card.lines
            if (most := line.may_go(kind))
        ]
        self._counts.show_lines(lines, kind is not Back.CANCEL, kind is Back.EXCHANGE)

    def _on_edited(self) -> None:
        typed = self.form.draft()
        if self._card is not None and typed.kind is not self._shown:
            self._show_lines(typed.kind)  # other lines may go, and other numbers are asked for
            self._counts.set_value(typed.quantities)
        self._keeper.touch()

    def _kept(self, typed: Typed) -> dict[str, Any]:
        return {
            "kind": typed.kind, "quantities": {str(id): list(going) for id, going in typed.quantities.items()},
            "on_day": typed.on_day, "reason": typed.reason,
        }  # fmt: skip

    def _restore(self, found: DraftCard) -> None:
        body = found.body
        kind = Back(body.get("kind", Back.RETURN))
        if self._card is None or kind not in open_to(self._card.state, self._card.sold):
            return
        self._show_lines(kind)
        self._counts.set_value(body.get("quantities", {}))
        kept = Typed(kind, self._counts.value(), str(body.get("on_day", "")), str(body.get("reason", "")))
        self.form.restore(kept)
