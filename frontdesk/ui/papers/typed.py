"""What is typed for a paper: its form, kept as a draft until the paper is issued."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.errors import Problem
from frontdesk.domain.papers.filled import (
    FILLED,
    MoneyWay,
    PaperDesk,
    PaperDraft,
    PaperForm,
    PaperLine,
    Reception,
)
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.services.drafts import DraftCard
from frontdesk.ui.forms.form import Form
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.papers.form import form_of


class TypedPaper(QWidget):
    """One paper at a time; `edited` when it would say something else, `restored` when a draft came back."""

    edited = Signal()
    restored = Signal()

    def __init__(self, keeper: Keeper, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper, self._today = keeper, today
        self._form: Form[PaperDraft] | None = None
        self._name, self._base = "", PaperDraft(PaperKind.INCIDENT, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def kept(self) -> Any:
        """A signal: the moment from which what is typed is safe."""
        return self._keeper.kept

    @property
    def form(self) -> Form[PaperDraft] | None:
        return self._form

    def open(self, found: PaperDesk, name: str) -> None:
        """Another paper: what is proposed, or what was typed for it before."""
        self._name, self._base = name, found.base
        if self._form is not None:
            self._form.setParent(None)
            self._form.deleteLater()
        self._form = form_of(found, self._today)
        self._form.edited.connect(self._keeper.touch)
        self._form.edited.connect(self.edited)
        self._column.addWidget(self._form)
        thing = FILLED[found.kind].thing
        self._keeper.open(f"paper/{thing}/{found.kind}/{found.base.about_id}", self._body, self._restore)

    def draft(self) -> PaperDraft | None:
        return self._form.draft() if self._form is not None else None

    def check(self) -> bool:
        return self._form is not None and not self._form.check()

    def focus(self) -> None:
        """Where something is still to be typed."""
        if self._form is not None:
            seen = (field for field in self._form.fields if not field.isHidden())
            empty = (field for field in seen if field.is_empty())
            next(empty, self._form.first_field()).setFocus()

    def next_problem(self) -> None:
        if self._form is not None:
            self._form.next_problem()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        if self._form is not None:
            self._form.show_problems(problems)

    def done(self) -> None:
        """It has become a paper: the next one begins with what is proposed."""
        self._keeper.discard()
        if self._form is not None:
            self._form.set_draft(self._base)

    def flush(self) -> None:
        self._keeper.flush()

    def leave(self) -> None:
        self._keeper.close()

    def _body(self) -> Mapping[str, Any] | None:
        draft = self.draft()
        if draft is None or draft == self._base:
            return None
        return {"name": self._name, "draft": asdict(draft)}

    def _restore(self, found: DraftCard) -> None:
        if self._form is None:
            return
        known = {field.name for field in fields(PaperDraft)} - {"kind", "about_id"}
        typed = {name: value for name, value in found.body["draft"].items() if name in known}
        typed["member_ids"] = tuple(typed.get("member_ids", ()))
        typed["money_way"] = MoneyWay(typed.get("money_way", MoneyWay.CARD))
        typed["result"] = Reception(typed.get("result", Reception.EXPLAINED))
        typed["papers"] = tuple(
            PaperLine(**{**line, "form": PaperForm(line["form"])}) for line in typed.get("papers", ())
        )
        self._form.restore(PaperDraft(self._base.kind, self._base.about_id, **typed))
        self.restored.emit()
