"""«Статусы»: what a ticket may stand in, under the five fixed categories, in the office's order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from frontdesk.domain.board import Column as Place
from frontdesk.domain.changes import Kind
from frontdesk.domain.staff import Right
from frontdesk.domain.statuses import COLUMN_OF, OWN, StatusDraft, StatusRow, line_id
from frontdesk.domain.tickets import Category, as_status
from frontdesk.services.statuses import Statuses
from frontdesk.ui import words
from frontdesk.ui.banners import Banner
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.settings.listed import Listing
from frontdesk.ui.settings.ordered import OrderedPage
from frontdesk.ui.settings.page import Head
from frontdesk.ui.tables.paged import Column


class _StatusForm(Form[StatusDraft]):
    def __init__(self) -> None:
        super().__init__(StatusDraft(), StatusDraft.check, words.problem)
        self.add(LineField("name", self.tr("Name"), required=True))
        self.category = ChoiceField("category", self.tr("Category"), _categories(OWN))
        self.add(self.category)
        pauses = ((False, self.tr("run on")), (True, self.tr("stand still")))
        self.add(ChoiceField("pauses", self.tr("Clocks of the contract"), pauses))
        self.effect = Banner("warning", "")
        self.add_widget(self.effect)
        columns = [(place.value, title) for place, title in self.columns().items()]
        self.add(
            ChoiceField(
                "board_column", self.tr("Column of the board"), [*columns, (None, self.tr("not shown"))]
            )
        )
        self.category.edited.connect(self._on_category)

    def columns(self) -> Mapping[Place, str]:
        return {
            Place.NEW: self.tr("New ones"),
            Place.WORK: self.tr("In work"),
            Place.CLIENT: self.tr("Waiting for the client"),
            Place.OTHERS: self.tr("With another team"),
            Place.SOLVED: self.tr("Solved today"),
        }

    def set_draft(self, draft: StatusDraft) -> None:
        """The category of one that stands is only shown, so that all five are among the choices then."""
        self.category.set_choices(_categories((*OWN, Category.NEW)))
        super().set_draft(draft)

    def _on_category(self) -> None:
        """Another category stands in another column."""
        self.field("board_column").set_value(COLUMN_OF[self.category.value()].value)
        self.field("pauses").set_value(False)


class StatusesPage(OrderedPage[StatusRow, StatusDraft]):
    """Del takes a status out of use and asks where its tickets go."""

    room = "statuses"
    kinds, right = frozenset({Kind.STATUS, Kind.TICKET}), Right.SET_TERMS

    def __init__(self, *, statuses: Statuses, **head: Unpack[Head]) -> None:
        self._statuses = statuses
        self._fields = _StatusForm()
        self.effect = self._fields.effect
        listing = Listing(
            self.tr("Statuses"),
            self.tr("Categories are fixed: rules, deadlines and reports speak of them. Statuses are yours."),
            (
                Column(self.tr("Status"), _named),
                Column(self.tr("Category"), lambda row: words.word(row.category), 130),
                Column(self.tr("Clocks"), self._clocks, 80),
                Column(self.tr("Board"), self._place, 140),
                Column(self.tr("In it now"), lambda row: str(row.standing or ""), 112, right=True),
            ),
            lambda row: f"{_named(row)}, {words.word(row.category)}, {self._clocks(row)}, {row.standing}",
            more=self.tr("New status"),
            less=self.tr("Take out of use…"),
        )
        super().__init__(listing, self._fields, **head)
        self.form.edited.connect(self._tell_effect)
        self.lay_out()

    # what a listed page asks

    def read(self) -> tuple[Sequence[StatusRow], None]:
        return self._statuses.all(), None

    def draft(self, row: StatusRow | None) -> StatusDraft:
        return StatusDraft(row.name, row.category, row.pauses, row.board_column) if row else StatusDraft()

    def revived(self, body: Mapping[str, Any]) -> StatusDraft:
        return StatusDraft(**{**body, "category": Category(body["category"])})

    def write(self, id: int, draft: StatusDraft, was: StatusDraft | None) -> int:
        return line_id(self._statuses.save(self._desk, draft, self._code(id), was))

    def retire(self, id: int) -> None:
        self._statuses.retire(self._desk, self._code(id))

    def restore(self, id: int) -> None:
        self._statuses.restore(self._desk, self._code(id))

    def place(self, row: StatusRow, step: int) -> None:
        self._statuses.move(self._desk, row.code, step)

    def empty(self, row: StatusRow, to: StatusRow) -> tuple[tuple[int, ...], str]:
        return self._statuses.retire(self._desk, row.code, to.code), to.code

    def fill_again(self, id: int, memory: tuple[tuple[int, ...], str]) -> None:
        self._statuses.restore(self._desk, self._code(id), *memory)

    def show_state(self) -> None:
        super().show_state()
        row = self.current
        self._fields.category.setEnabled(row is None)
        self.less_button.setVisible(self.may and row is not None and not row.is_fixed)
        self._tell_effect()

    def put_away(self) -> None:
        row = self.current
        if row is None or not self.may:
            return
        if row.is_fixed:
            self._notices.hint(
                self.tr("The program itself sets “{0}”: rename it instead").format(_named(row))
            )
        elif row.standing:
            title = self.tr("%n ticket(s) are in it: move to", None, row.standing)
            others = [one for one in self._rows.values() if one.category is row.category and one is not row]
            self.ask_where(row, title, [("", [(one, _named(one)) for one in others])])
        else:
            super().put_away()

    # inside

    def _tell_effect(self) -> None:
        """Before it is saved: what another rule of pausing does to tickets that stand in it."""
        row, typed = self.current, self._fields.draft()
        changes = row is not None and row.standing > 0 and typed.pauses != row.pauses
        if row is not None and changes:
            stops = self.tr("The clocks of %n ticket(s) in it stop from this moment on", None, row.standing)
            runs = self.tr("The clocks of %n ticket(s) in it run on from this moment", None, row.standing)
            self.effect.show_text("warning", stops if typed.pauses else runs)
        self.effect.setVisible(changes)

    def _code(self, id: int) -> str:
        """Empty for a new one; of one out of use, too. Off the window's thread."""
        return self._statuses.code_of(id) if id else ""

    def _clocks(self, row: StatusRow) -> str:
        return self.tr("stand still") if row.pauses else self.tr("run on")

    def _place(self, row: StatusRow) -> str:
        return (
            self.tr("not shown")
            if row.board_column is None
            else self._fields.columns()[Place(row.board_column)]
        )


def _categories(offered: Sequence[Category]) -> list[tuple[Category, str]]:
    return [(category, words.word(category)) for category in offered]


def _named(row: StatusRow) -> str:
    """By the program's own word until the office renames it."""
    return words.status_mark(as_status(row.code), row.name).word
