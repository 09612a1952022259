"""A sheet that asks for one deed by a form whose words are kept while they are typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Signal

from frontdesk.domain.errors import Invalid, Problem
from frontdesk.domain.staff import Desk
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.ui import words
from frontdesk.ui.forms.form import Form
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.sheet import Sheet

D = TypeVar("D")


class Keeping(Protocol):
    """What keeping a draft takes."""

    @property
    def jobs(self) -> Jobs: ...
    @property
    def desk(self) -> Desk: ...
    @property
    def drafts(self) -> Drafts: ...


class AskSheet(Sheet, Generic[D]):
    """A form over one draft, kept under `room/id` while it is typed; `asked` brings it by Ctrl+Enter."""

    asked = Signal(object)

    def __init__(
        self,
        at: Keeping,
        room: str,
        id: int | str,
        name: str,
        draft: D,
        check: Callable[[D], Sequence[Problem]],
    ) -> None:
        super().__init__()
        self._name, self._editor, self._empty = name, f"{room}/{id}", draft
        self.form: Form[D] = Form(draft, check, words.problem)
        self.body.addWidget(self.form)
        self._keeper = Keeper(at.jobs, at.drafts, at.desk, self)
        self.form.edited.connect(self._keeper.touch)

    def begin(self) -> None:
        """When all its fields stand: what was typed before is shown again."""
        self._keeper.open(self._editor, self._kept, self._restore)

    def enter(self) -> None:
        next((field for field in self.form.fields if field.is_empty()), self.form.fields[0]).setFocus()

    def main(self) -> None:
        if not self.form.check():
            self.asked.emit(self.form.draft())

    def finish(self) -> None:
        """The deed is done: there is nothing to keep any more."""
        self._keeper.discard()
        self._keeper.close()

    def leave(self) -> None:
        self._keeper.close()

    def flush(self) -> None:
        self._keeper.flush()

    def refuse(self, refused: Exception) -> None:
        if isinstance(refused, Invalid):
            self.form.show_problems(refused.problems)
        else:
            super().refuse(refused)

    def revived(self, body: Mapping[str, Any]) -> D:
        """The draft of a kept body."""
        return type(self._empty)(**body)

    def _kept(self) -> Mapping[str, Any] | None:
        draft = self.form.draft()
        if draft == self._empty:
            return None
        return {"name": self._name, "draft": asdict(draft)}  # type: ignore[call-overload]

    def _restore(self, found: DraftCard) -> None:
        known = {field.name for field in fields(type(self._empty))}  # type: ignore[arg-type]
        self.form.restore(self.revived({name: v for name, v in found.body["draft"].items() if name in known}))
