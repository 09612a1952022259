"""A sheet in the composer's place: one deed upon the ticket, asked for by keys. Esc gives the composer back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal

from frontdesk.domain.errors import Invalid, Problem
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.forms.fields import Field
from frontdesk.ui.forms.form import Form
from frontdesk.ui.forms.offers import Offer
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.ticket.suggest import SuggestField
from frontdesk.ui.sheet import Sheet as Sheet

D = TypeVar("D")


class FormSheet(Sheet, Generic[D]):
    """A form over one draft, kept under `room` while it is typed; `deed` is done with it by Ctrl+Enter."""

    asked = Signal(object)

    def __init__(
        self,
        at: Desks,
        room: str,
        ticket_id: int,
        number: int,
        draft: D,
        check: Callable[[D], Sequence[Problem]],
    ) -> None:
        super().__init__()
        self._number, self._editor = number, f"{room}/{ticket_id}"
        self.form: Form[D] = Form(draft, check, words.problem)
        self.body.addWidget(self.form)
        self.keeper = Keeper(at.jobs, at.drafts, at.desk, self)
        self.form.edited.connect(self.keeper.touch)

    def begin(self) -> None:
        """When all its fields stand: what was typed before is shown again."""
        self.keeper.open(self._editor, self._kept, self._restore)

    def enter(self) -> None:
        first = next((field for field in self.form.fields if field.is_empty()), self.form.fields[0])
        first.setFocus()

    def main(self) -> None:
        for field in self.form.fields:
            if isinstance(field, SuggestField):
                field.tidy()
        if not self.form.check():
            self.asked.emit(self.form.draft())

    def finish(self) -> None:
        """The deed is done: there is nothing to keep any more."""
        self.keeper.discard()
        self.keeper.close()

    def leave(self) -> None:
        self.keeper.close()

    def refuse(self, refused: Exception) -> None:
        if isinstance(refused, Invalid):
            self.form.show_problems(refused.problems)
        else:
            super().refuse(refused)

    def _kept(self) -> Mapping[str, Any] | None:
        typed = {field.name: _typed(field) for field in self.form.fields}
        texts = [value for value in typed.values() if isinstance(value, str) and value.strip()]
        texts += [value["text"] for value in typed.values() if isinstance(value, dict) and value["text"]]
        return {**typed, "name": str(self._number)} if texts else None

    def _restore(self, found: DraftCard) -> None:
        for field in self.form.fields:
            kept = found.body.get(field.name)
            if kept is None or not field.is_empty():
                continue
            if isinstance(field, SuggestField):
                if kept["value"] is not None and not isinstance(kept["value"], list):
                    field.choose(Offer(kept["value"], kept["text"]))
                else:
                    field.show_typed(kept["text"])
            elif isinstance(kept, str):
                field.set_value(kept)


def _typed(field: Field) -> Any:
    if isinstance(field, SuggestField):
        return {"text": field.line.text(), "value": field.value()}
    value = field.value()
    return value if isinstance(value, str) or value is None else None
