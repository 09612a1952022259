"""What is typed of a case upon what the store says: kept as a draft, joined with what another desk saves meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from frontdesk.domain.errors import ChangedMeanwhile
from frontdesk.services.drafts import DraftCard
from frontdesk.ui.forms.form import Form
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.keeper import Keeper

D = TypeVar("D")


class Typed(QObject, Generic[D]):
    """`changed` when what is typed differs from the store, or no more does."""

    changed = Signal()

    def __init__(
        self, at: Asks, form: Form[D], room: str, revived: Callable[[Mapping[str, Any]], D], parent: Any
    ) -> None:
        super().__init__(parent)
        self._form, self._room, self._revived = form, room, revived
        self._keeper = Keeper(at.jobs, at.drafts, at.desk, parent)
        self._name = ""
        self.base = form.draft()
        form.edited.connect(self._keeper.touch)
        form.edited.connect(self.changed)

    @property
    def kept(self) -> Any:
        """A signal: the moment from which what is typed is safe."""
        return self._keeper.kept

    @property
    def is_typed(self) -> bool:
        return self._form.draft() != self.base

    def open(self, key: int | str, name: str, base: D) -> None:
        """Another case: what was typed of it before comes back."""
        self._name, self.base = name, base
        self._form.set_draft(base)
        self._say_theirs(())
        self._keeper.open(f"{self._room}/{key}", self._body, self._restore)
        self.changed.emit()

    def refresh(self, stored: D) -> None:
        """What the store says by now. What is typed stays; where both changed the same, so does its ground, so that
        saving tells.
        """
        typed, mine = self._form.draft(), self._mine()
        self.base = replace(stored, **{name: getattr(self.base, name) for name in mine})  # type: ignore[type-var]
        self._form.set_draft(replace(stored, **{name: getattr(typed, name) for name in mine}))  # type: ignore[type-var]
        self.changed.emit()

    def saved(self, stored: D) -> None:
        self._keeper.discard()
        self.base = stored
        self._form.set_draft(stored)
        self._say_theirs(())
        self.changed.emit()

    def overtaken(self, met: ChangedMeanwhile) -> None:
        """Another desk changed the same: both are shown, and the next saving is meant."""
        stored: D = met.theirs.base
        typed, mine = self._form.draft(), self._mine()
        self.base = stored
        self._form.set_draft(replace(stored, **{name: getattr(typed, name) for name in mine}))  # type: ignore[type-var]
        self._say_theirs(met.fields)

    def flush(self) -> None:
        self._keeper.flush()

    def close(self) -> None:
        self._keeper.close()

    def _mine(self) -> list[str]:
        typed = self._form.draft()
        names = (field.name for field in fields(typed))  # type: ignore[arg-type]
        return [name for name in names if getattr(typed, name) != getattr(self.base, name)]

    def _say_theirs(self, names: tuple[str, ...]) -> None:
        for field in self._form.fields:
            theirs = getattr(self.base, field.name) if field.name in names else ""
            if isinstance(theirs, tuple):
                theirs = " → ".join(part.answer for part in theirs)
            said = self.tr("By now it says: {0}").format(theirs) if theirs else ""
            if said or field.hint:
                field.set_hint(said)

    def _body(self) -> Mapping[str, Any] | None:
        draft: Any = self._form.draft()
        return {"name": self._name, "draft": asdict(draft)} if self.is_typed else None

    def _restore(self, found: DraftCard) -> None:
        self._form.restore(self._revived(found.body["draft"]))
        self.changed.emit()
