"""An order taken down: what was bought, when, how it was paid, and whether it was handed over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.claim_course import LineDraft
from frontdesk.domain.orders import OrderDraft, OrderState, Sold
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.claims.kept import dumped, loaded
from frontdesk.ui.claims.lines import LinesField
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.keeper import Keeper

FIRST = (OrderState.TAKEN, OrderState.CONFIRMED, OrderState.PAID, OrderState.HANDED_OVER)


class OrderForm(QWidget):
    """Kept as `order_new/<client>` while it is typed; `restored` with the moment of what was found again."""

    restored = Signal(object)

    def __init__(self, keeper: Keeper, today: Callable[[], date]) -> None:
        super().__init__()
        self._keeper, self._today = keeper.beside(self), today
        self.form: Form[OrderDraft] = Form(OrderDraft(0), lambda draft: draft.check(today()), words.problem)
        self.form.section(self.tr("What was bought"))
        self.form.add(LineField("number", self.tr("Number of the order"), required=True), 4)
        self.form.add(DateField("ordered_on", self.tr("Ordered on"), today, words.weekday, required=True), 4)
        self.form.add(DateField("handed_over", self.tr("Handed over or done"), today, words.weekday), 4)
        self.form.add(ChoiceField("state", self.tr("State"), enum_choices(FIRST, words.word)), 4)
        self.form.add(ChoiceField("sold", self.tr("What and how"), enum_choices(list(Sold), words.word)), 4)
        self.form.add(LineField("payment", self.tr("Payment paper")), 4)
        told = [
            (True, self.tr("was told in writing how it can be sent back")),
            (False, self.tr("was not told")),
        ]
        self.form.add(ChoiceField("is_informed", self.tr("The client"), told), 12)
        self.form.add(LinesField("lines", self.tr("Articles or works"), is_open=True))
        self.form.edited.connect(self._on_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)

    def open(self, client_id: int, client: str) -> None:
        self._show(OrderDraft(client_id))
        self._keeper.open(
            f"order_new/{client_id}", lambda: {**dumped(self.form.draft()), "name": client}, self._restore
        )
        self.form.field("number").setFocus()

    def draft(self) -> OrderDraft:
        return self.form.draft()

    def finish(self) -> None:
        """It is an order now."""
        self._keeper.discard()
        self._keeper.close()

    def leave(self) -> None:
        self._keeper.close()

    def flush(self) -> None:
        self._keeper.flush()

    def _show(self, draft: OrderDraft) -> None:
        self.form.set_draft(draft)
        self._show_fields()

    def _restore(self, found: DraftCard) -> None:
        body: dict[str, Any] = dict(found.body)
        fixed = {
            "client_id": self.form.draft().client_id,
            "state": OrderState(body.get("state", OrderState.TAKEN)),
            "sold": Sold(body.get("sold", Sold.OFFICE)),
            "lines": tuple(loaded(LineDraft, line) for line in body.get("lines", ())),
        }
        self.form.restore(loaded(OrderDraft, body, **fixed))
        self._show_fields()
        self.restored.emit(found.saved_at)

    def _on_edited(self) -> None:
        self._keeper.touch()
        self._show_fields()

    def _show_fields(self) -> None:
        self.form.field("is_informed").setVisible(self.form.field("sold").value() is Sold.DISTANCE)
