"""A sheet in the composer's place: one deed upon the ticket, asked for by keys. Esc gives the composer back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from frontdesk.domain.errors import Invalid, Problem, Refusal, Trouble
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.banners import announce
from frontdesk.ui.forms.fields import Field
from frontdesk.ui.forms.form import Form
from frontdesk.ui.forms.offers import Offer
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.ticket.suggest import SuggestField
from frontdesk.ui.widgets import ActionButton, Line, PrimaryButton

D = TypeVar("D")


class Sheet(QFrame):
    """Heading, body, buttons. `closed` when it is left without the deed."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self._title, self._problem = QLabel(), QLabel()
        self._title.setProperty("role", "strong")
        self._problem.setProperty("role", "small")
        self._problem.setProperty("tone", "danger")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._problem, 1)
        buttons.addStretch(1)
        back = ActionButton(self.tr("Back"), "Esc", "quiet")
        back.clicked.connect(self.closed)
        buttons.addWidget(back)
        self._main = PrimaryButton("", "Ctrl+Return")
        self._main.clicked.connect(self.main)
        buttons.addWidget(self._main)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 10, 16, 12)
        inner.setSpacing(8)
        inner.addWidget(self._title)
        inner.addLayout(self.body)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(inner)

    def set_words(self, title: str, main: str) -> None:
        """What is asked, and the verb of its button; a sheet of choices has none."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._main.setText(main)
        self._main.setVisible(bool(main))

    def main(self) -> None:
        """Ctrl+Enter."""

    def enter(self) -> None:
        """Focus where the next key belongs."""
        self.setFocus()

    def leave(self) -> None:
        """What is typed stays a draft."""

    def refuse(self, refused: Exception) -> None:
        """What cannot be done, beside the button that asked for it."""
        assert isinstance(refused, (Refusal, Trouble))
        self.tell(words.error(refused))

    def tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.show()
        announce(self, self._problem.text(), assertive=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


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
