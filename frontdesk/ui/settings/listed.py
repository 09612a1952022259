"""A page of settings that is a list with the form of its current line beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any, Generic, TypeVar, Unpack

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import ChangedMeanwhile, Invalid
from frontdesk.services.drafts import DraftCard
from frontdesk.ui.forms.form import Form
from frontdesk.ui.places import Place
from frontdesk.ui.sending import Sending
from frontdesk.ui.settings.page import Head, Page, beside, scrolled
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.wrapped import WrappedTable
from frontdesk.ui.widgets import ActionButton, EmptyState, PrimaryButton, SectionTitle

NEW = 0  # the id of a line that is not in the store yet
Row = TypeVar("Row")
Draft = TypeVar("Draft")


@dataclass(frozen=True)
class Listing:
    """The list of a page in words: its heading, the rule of its order, what it says when nothing is in it."""

    title: str
    rule: str
    columns: Sequence[Column]
    speak: Callable[[Any], str]
    empty: str = ""
    more: str = ""  # the button for another line; empty where no line can be added
    less: str = ""  # the button that takes a line out of use; empty where none can be


class Lines(Page, Generic[Row, Draft]):
    """What a page of lines says of itself."""

    room, entry = "", ""  # `entry`: the field that Enter leads to, if not the first
    kinds: frozenset[Kind] = frozenset()  # a change of these has the list read again

    def read(self) -> tuple[Sequence[Row], Any]:
        """The lines, and whatever else the form needs; off the window's thread."""
        raise TypeError(f"{type(self).__name__} reads nothing")

    def take(self, rest: Any) -> None:
        """What else was read: choices of the form."""

    def draft(self, row: Row | None) -> Draft:
        """A line as one would type it; None: the one that is begun."""
        raise TypeError(f"{type(self).__name__} has no draft of {row!r}")

    def revived(self, body: Mapping[str, Any]) -> Draft:
        """A draft as it was kept."""
        return type(self.draft(None))(**body)

    def name_of(self, draft: Draft) -> str:
        """What the line is called: over the form, and among what is unfinished."""
        return str(getattr(draft, "name", ""))

    def write(self, id: int, /, draft: Draft, was: Draft | None) -> int:
        """The deed of saving, off the window's thread; the id. `was`: what it was typed upon, None for a new one.

        Raises ChangedMeanwhile when the store says something else than `was` by now.
        """
        raise TypeError(f"{type(self).__name__} cannot save {draft!r} as {id} over {was!r}")

    def unwrite(self, id: int, draft: Draft, was: Draft | None) -> None:
        """Takes `write` back, off the window's thread."""
        if was is None:
            self.retire(id)
        else:
            self.write(id, was, draft)

    def saved(self, draft: Draft, was: Draft | None) -> None:
        """What follows a saving, or its undoing."""

    def retire(self, id: int) -> None:
        """Takes a line out of use, off the window's thread."""

    def restore(self, id: int) -> None:
        """Takes `retire` back, off the window's thread."""

    def saved_words(self, draft: Draft) -> str:
        return self.tr("“{0}” is saved").format(self.name_of(draft))

    def retired_words(self, draft: Draft) -> str:
        return self.tr("“{0}” is out of use").format(self.name_of(draft))


class ListedPage(Lines[Row, Draft]):
    """Lines at the left, the form of the current one at the right, kept as a draft under `room/id`.

    Enter goes into the form, Ins begins another line, Del takes one out of use, Ctrl+Enter saves, Esc leads back to
    the list. What is typed is saved over what it was typed upon: a line that another desk has saved meanwhile is
    refused once. `Place("settings", id, room)` is a line, the id NEW one that is begun.
    """

    def __init__(self, listing: Listing, form: Form[Draft], **head: Unpack[Head]) -> None:
        super().__init__(**head)
        self._rows: dict[int, Row] = {}
        self._at: int | None = None
        self._made: int | None = None  # the line that was saved last
        self._wanted: int | None = None
        self._is_showing = False  # lines are being replaced: the table's cursor comes back to where it was
        self._is_stale = False  # the form is to be filled again
        self._saves_when_read = False  # saved once more while the saving ran
        self._is_overtaken = False  # another desk saved first: what is typed stays, upon what is there by now
        self._base, self._sending = form.draft(), Sending(self._jobs, self)
        self.form = form
        self.model = PagedModel(
            self._jobs,
            lambda ids: [self._rows[id] for id in ids],
            listing.columns,
            speak=listing.speak,
            parent=self,
        )
        self.table = WrappedTable(self.model, listing.title)
        self.heading = QLabel()
        self.heading.setProperty("role", "strong")
        self.heading.setWordWrap(True)
        self.save_button = PrimaryButton(self.tr("Save"), "Ctrl+Return")
        self.more_button = ActionButton(listing.more, "Ins")
        self.less_button = ActionButton(listing.less, "Del", "quiet")
        self.left = QVBoxLayout()
        self.foot: list[QWidget] = [self.save_button, self.more_button, self.less_button]
        self._listing = listing
        self._list_stack = QStackedWidget()
        self._connect()

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (("↑ ↓", self.tr("choose")), ("↵", self.tr("edit")), ("Ctrl ↵", self.tr("save")))

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table, self.form)

    @property
    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"main": self.save, "save": self.save, "form.next_problem": self.form.next_problem}

    @property
    def current(self) -> Row | None:
        """The line whose form is in front."""
        return self._rows.get(self._at or NEW)

    @property
    def is_typed(self) -> bool:
        """The form says something else than the store."""
        return self.form.draft() != self._base

    def go(self, place: Place) -> None:
        self._wanted = place.id
        self.reload()

    def on_change(self, change: Change) -> None:
        if change.touches(*self.kinds):
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bare = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and key == Qt.Key.Key_Insert:
            self.add()
        elif bare and key == Qt.Key.Key_Delete and self.table.hasFocus():
            self.put_away()
        elif bare and key == Qt.Key.Key_Escape and not self.table.hasFocus():
            self.leave()
        else:
            super().keyPressEvent(event)

    def reload(self) -> None:
        self._jobs.read(self, self.read, lambda found: self._show(*found), newest="rows")

    def add(self) -> None:
        """Another line is begun."""
        if self.may and self._listing.more:
            self._open(NEW)
            self.form.go_to_first_empty()

    def leave(self) -> None:
        """Back to the list; what was typed of a new line is among the unfinished."""
        if self._at == NEW and self.table.current_id is not None:
            self._open(self.table.current_id)
        self.table.setFocus()

    def save(self) -> None:
        if self._at is None or not self.may or self._sending.waits(partial(self._save_again, self._at)):
            return
        if self.form.check():
            return
        id, draft, was = self._at, self.form.draft(), None if self._at == NEW else self._base
        self._sending.write(
            lambda: self.write(id, draft, was), lambda id: self._on_saved(id, draft, was), self.refused
        )

    def _save_again(self, at: int) -> None:
        """Saved once more while the saving ran: once the line, if it is still in front, is read as it now stands."""
        if at == self._at or (at == NEW and self._at == self._made):
            self._saves_when_read = True
            self.reload()

    def put_away(self) -> None:
        """The line under the cursor goes out of use."""
        id = self._at
        if not id or not self.may or not self._listing.less:
            return
        said = self.retired_words(self.draft(self._rows[id]))

        def done(_: None) -> None:
            self._keeper.discard()
            self._notices.success(said, lambda: self.restore(id), lambda _: self.anew(id))
            self.anew()

        self._jobs.write(self, lambda: self.retire(id), done, self.refused)

    def anew(self, id: int | None = None) -> None:
        """What the form shows is done with; `id`: the line to be shown."""
        self._is_stale, self._wanted = True, id or None
        self.reload()

    def refused(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            self.form.show_problems(met.problems)
            if self.form.first_problem() is not None:
                return
        self._notices.refusal(met)
        if isinstance(met, ChangedMeanwhile):
            self._is_overtaken = True
            self.reload()

    def new_words(self) -> str:
        return self._listing.more

    def show_state(self) -> None:
        """What can be done with what is in front."""
        self.more_button.setVisible(self.may and bool(self._listing.more) and self._at != NEW)
        self.less_button.setVisible(self.may and bool(self._listing.less) and bool(self._at))
        self.heading.setText(
            self.name_of(self._base) if self._at else self.new_words() if self._at == NEW else ""
        )

    # Inside

    def _show(self, rows: Sequence[Any], rest: Any) -> None:
        self._rows = {row.id: row for row in rows}
        typed = self.form.draft()
        self.take(rest)
        for field in self.form.fields:
            field.set_value(getattr(typed, field.name))
        self._is_showing = True
        self.model.reset_ids(self._rows)
        self._is_showing = False
        self.model.refresh()
        self._list_stack.setCurrentIndex(0 if rows else 1)
        wanted, self._wanted = self._wanted, None
        if wanted == NEW:
            self.add()
        elif wanted is not None and self.table.go_to(wanted):
            self._open_if_other(wanted)
        elif self._at is None or (self._at and self._at not in self._rows):
            self._at = None
            if rows and self.table.current_id is None:
                self.table.go_to(rows[0].id)
            self._open_if_other(self.table.current_id)
        self._refresh_form()

    def _refresh_form(self) -> None:
        """What the store says by now, unless something else is typed."""
        row = self.current
        if row is not None and (self._is_stale or not self.is_typed):
            self._base = self.draft(row)
            self.form.set_draft(self._base)
        elif row is not None and self._is_overtaken:
            typed, self._base = self.form.draft(), self.draft(row)
            self.form.set_draft(self._base)  # what of it no field shows
            for field in self.form.fields:
                field.set_value(getattr(typed, field.name))
        again, self._is_stale, self._is_overtaken, self._saves_when_read = (
            self._saves_when_read,
            False,
            False,
            False,
        )
        self.show_state()
        if again and self.is_typed:
            self.save()

    def _open_if_other(self, id: int | None) -> None:
        if id is not None and id != self._at:
            self._open(id)

    def _open(self, id: int) -> None:
        self._keeper.flush()
        self._saves_when_read = False
        self._at, self._base = id, self.draft(self._rows.get(id))
        self.form.set_draft(self._base)
        self.show_state()
        if self.may:
            self._keeper.open(f"{self.room}/{id}", self._body, self._restore)

    def _body(self) -> Mapping[str, Any] | None:
        draft = self.form.draft()
        assert hasattr(draft, "__dataclass_fields__")
        return {"name": self.name_of(draft), "draft": asdict(draft)} if self.is_typed else None  # type: ignore[call-overload]

    def _restore(self, found: DraftCard) -> None:
        self.form.restore(self.revived(found.body["draft"]))
        self.show_state()

    def _on_saved(self, id: int, draft: Draft, was: Draft | None) -> None:
        is_in_front = self._keeper.editor == f"{self.room}/{id if was else NEW}"
        is_typed_since = is_in_front and self.form.draft() != draft
        if is_in_front:
            self._keeper.discard()
        self._made = id

        def undone(_: object) -> None:
            self.saved(draft, was)
            self.anew(id if was else None)

        self._notices.success(self.saved_words(draft), lambda: self.unwrite(id, draft, was), undone)
        self.saved(draft, was)
        if is_typed_since:
            self._go_on_typing(id, draft)
        elif is_in_front:
            self.anew(id)
        else:
            self.reload()

    def _go_on_typing(self, id: int, saved: Draft) -> None:
        """What was typed while the line was saved is typed upon what was saved."""
        self._at, self._wanted, self._base, self._is_overtaken = id, id, saved, True
        self._keeper.begin(f"{self.room}/{id}", self._body)
        self._keeper.touch()
        self.reload()

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self._enter)
        self.form.edited.connect(self._keeper.touch)
        self.save_button.clicked.connect(self.save)
        self.more_button.clicked.connect(self.add)
        self.less_button.clicked.connect(self.put_away)

    def _on_current(self, id: int | None) -> None:
        if not self._is_showing:
            self._open_if_other(id)

    def _enter(self, id: int) -> None:
        self._open_if_other(id)
        (self.form.field(self.entry) if self.entry else self.form.first_field()).setFocus()

    def lay_out(self) -> None:
        """Called by a page once all its own parts are made."""
        listing, inside = self._listing, QWidget()
        left = self.toast_pane = QWidget()
        left.setProperty("surface", "pane")
        left.setLayout(self.left)
        self.left.setContentsMargins(20, 14, 20, 8)
        self.left.setSpacing(8)
        self.left.addWidget(SectionTitle(listing.title, role="page"))
        if listing.rule:
            rule = QLabel(listing.rule)
            rule.setProperty("role", "muted")
            rule.setWordWrap(True)
            self.left.addWidget(rule)
        self._list_stack.addWidget(self.table)
        self._list_stack.addWidget(EmptyState("list", listing.empty))
        self.left.addWidget(self._list_stack, 1)
        around = QVBoxLayout(inside)
        around.setContentsMargins(16, 14, 16, 14)
        around.setSpacing(12)
        around.addWidget(self.heading)
        around.addWidget(self.form)
        around.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(beside(scrolled(inside), self.foot))
        self.form.setEnabled(self.may)
        self.save_button.setVisible(self.may)
        self.show_state()
