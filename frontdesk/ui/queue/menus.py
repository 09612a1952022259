"""The two menus of the queue's head: whose tickets and which saved view, what narrows them and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.courses import Addressee, AddresseeKind
from frontdesk.domain.errors import ReadOnly, Refusal
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.ticket_cards import SubjectRow
from frontdesk.domain.tickets import Channel, Order, Priority, QueueFilter, Scope
from frontdesk.domain.views import USUAL, SavedView, TableColumn, ViewDraft
from frontdesk.ui import words
from frontdesk.ui.notices import Notices
from frontdesk.ui.queue.ask_line import Ended
from frontdesk.ui.queue.asked import Asked
from frontdesk.ui.queue.asks import Desks, Side
from frontdesk.ui.queue.head import QueueHead
from frontdesk.ui.queue.listing.lines import LineWords
from frontdesk.ui.queue.listing.rows import TicketLook

FORMS = {"pdf": "PDF (*.pdf)", "xlsx": "XLSX (*.xlsx)", "csv": "CSV (*.csv)"}
PAGE = 500


def where_to(parent: QWidget, name: str, form: str) -> str:
    """The system's own dialog; tests answer for it."""
    return QFileDialog.getSaveFileName(parent, "", name, FORMS[form])[0]


class Known(NamedTuple):
    """What the menus offer."""

    teams: tuple[tuple[int, str], ...]
    views: tuple[SavedView, ...]
    subjects: tuple[SubjectRow, ...]
    people: tuple[Addressee, ...]


class Menus(QObject):
    """Knows teams, views and subjects; asks for them again when they change."""

    def __init__(
        self, at: Desks, side: Side, asked: Asked, look: TicketLook, notices: Notices, page: QWidget
    ) -> None:
        super().__init__(page)
        self._at, self._side, self._asked, self._notices, self._page = at, side, asked, notices, page
        self._words = LineWords(look, at.desk.staff_id)
        self._teams: tuple[tuple[int, str], ...] = ()
        self._views: tuple[SavedView, ...] = ()
        self._subjects: tuple[SubjectRow, ...] = ()
        self._people: tuple[Addressee, ...] = ()
        self.load()

    def attach(self, head: QueueHead) -> None:
        head.menu_asked.connect(lambda menu: self.fill_whose(menu, head))
        head.narrow_asked.connect(self.fill_narrow)
        head.people_asked.connect(self._fill_people)
        head.order_asked.connect(self._fill_orders)

    def load(self) -> None:
        at, side = self._at, self._side

        def ask() -> Known:
            people = tuple(who for who in side.courses.addressees() if who.kind is AddresseeKind.PERSON)
            return Known(side.views.teams(at.desk), side.views.of(at.desk), at.tickets.subjects(), people)

        at.jobs.read(self, ask, self._take, newest="menus")

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.VIEW, Kind.TEAM):
            self.load()

    def _take(self, known: Known) -> None:
        self._teams, self._views, self._subjects, self._people = known

    # whose

    def fill_whose(self, menu: QMenu, head: QueueHead) -> None:
        menu.addSeparator()
        for id, name in self._teams:
            question = QueueFilter(Scope.TEAM, team_id=id)
            self._offer(
                menu, name, partial(self._asked.set, question, name), self._asked.question == question
            )
        if self._views:
            menu.addSeparator()
        for view in self._views:
            shown = self._asked.view_id == view.id
            self._offer(menu, view.name, partial(self._asked.show_view, view), shown)
        menu.addSeparator()
        self._offer(menu, self.tr("Save this view…"), lambda: self._ask_name(head))
        if (current := self._current()) is not None:
            change, remove = self.tr("Save the changes of «{0}»"), self.tr("Delete the view «{0}»")
            self._offer(menu, change.format(current.name), partial(self._change, current))
            self._offer(menu, remove.format(current.name), partial(self._remove, current))
        menu.addSeparator()
        for form in FORMS:
            self._offer(
                menu, self.tr("Write to a file, {0}").format(form.upper()), partial(self._export, form)
            )

    def _current(self) -> SavedView | None:
        return next((view for view in self._views if view.id == self._asked.view_id), None)

    def _ask_name(self, head: QueueHead) -> None:
        choices = (("", self.tr("For me"), ""), *((str(id), name, "") for id, name in self._teams[:2]))
        asked = self._asked
        text = asked.name if asked.view_id is None else ""

        def save(name: str, team: str, ended: Ended) -> None:
            draft = ViewDraft(name, asked.question, asked.columns or USUAL, int(team) if team else None)
            self._save(draft, ended)

        head.line.ask("view/name", self.tr("Name of the view"), self.tr("Save"), save, choices, text)

    def _save(self, draft: ViewDraft, ended: Ended) -> None:
        at, views = self._at, self._side.views

        def refused(met: Exception) -> None:
            ended(False)
            self._refuse(met)

        def saved(id: int) -> None:
            ended(True)
            self._asked.show_view(
                SavedView(
                    id, draft.name.strip(), at.desk.staff_id, draft.team_id, draft.question, draft.columns
                )
            )
            said = self.tr("The view «{0}» is saved").format(draft.name.strip())
            self._notices.success(said, lambda: views.remove(at.desk, id), lambda _: self._forget())

        at.jobs.write(self, lambda: views.save(at.desk, draft), saved, refused)

    def _change(self, view: SavedView) -> None:
        at, views, asked = self._at, self._side.views, self._asked
        former = view.as_draft()
        draft = ViewDraft(view.name, asked.question, asked.columns or USUAL, view.team_id)

        def changed(_: None) -> None:
            said = self.tr("The view «{0}» is saved").format(view.name)
            self._notices.success(
                said, lambda: views.change(at.desk, view.id, former), lambda _: asked.show_view(view)
            )

        at.jobs.write(self, lambda: views.change(at.desk, view.id, draft), changed, self._refuse)

    def _remove(self, view: SavedView) -> None:
        at, views = self._at, self._side.views

        def removed(draft: ViewDraft) -> None:
            self._forget()
            said = self.tr("The view «{0}» is deleted").format(view.name)
            self._notices.success(said, lambda: views.save(at.desk, draft))

        at.jobs.write(self, lambda: views.remove(at.desk, view.id), removed, self._refuse)

    def _forget(self) -> None:
        """The question stays, without the name of a view that is gone."""
        self._asked.set(self._asked.question)

    def _refuse(self, met: Exception) -> None:
        if isinstance(met, Refusal):
            self._notices.refusal(met)
        else:
            self._notices.trouble(met)

    # the file

    def _export(self, form: str) -> None:
        path = where_to(self._page, f"{self._asked.words}.{form}", form)
        if not path:
            return
        at, side, asked = self._at, self._side, self._asked
        question, columns, told = asked.question, asked.columns or USUAL, self._words
        heads = [told.head(column) for column in columns]

        def write() -> int:
            ids = at.tickets.queue(at.desk, question).ids
            pages = (ids[place : place + PAGE] for place in range(0, len(ids), PAGE))
            cells = [
                [told.cell(column, line) for column in columns]
                for page in pages
                for line in side.views.lines(page, at.desk)
            ]
            made = side.views.file(at.desk, form, heads, cells, asked.words)
            try:
                Path(path).write_bytes(made)
            except OSError as met:
                raise ReadOnly from met
            return len(cells)

        def done(count: int) -> None:
            self._notices.success(
                self.tr("{0} in the file {1}").format(words.count("ticket", count), Path(path).name)
            )

        at.jobs.write(self, write, done, self._refuse)

    # what narrows

    def fill_narrow(self, menu: QMenu) -> None:
        menu.clear()
        asked = self._asked.question
        self._fill_orders(menu.addMenu(self.tr("Order")))
        self._fill_people(menu.addMenu(self.tr("Person")))
        menu.addSeparator()
        self._fill_set(menu.addMenu(self.tr("Priority")), "priorities", reversed(Priority))
        self._fill_set(menu.addMenu(self.tr("Channel")), "channels", Channel)
        self._fill_set(menu.addMenu(self.tr("Kind")), "kinds", TicketKind)
        self._fill_subjects(menu.addMenu(self.tr("Subject")))
        columns = menu.addMenu(self.tr("Columns of the table"))
        shown = self._asked.columns or USUAL
        for column in TableColumn:
            self._offer(
                columns, self._words.head(column), partial(self._turn_column, column), column in shown
            )
        if asked.is_narrowed:
            menu.addSeparator()
            self._offer(menu, self.tr("Show all"), self._asked.widen)

    def _fill_orders(self, menu: QMenu) -> None:
        menu.clear()
        for order in Order:
            shown = self._asked.question.order is order
            self._offer(menu, words.word(order), partial(self._asked.narrow, order=order), shown)

    def _fill_people(self, menu: QMenu) -> None:
        menu.clear()
        chosen = self._asked.question.owner_id
        self._offer(menu, self.tr("All people"), partial(self._asked.pick_owner, None), chosen is None)
        for whom in self._people:
            self._offer(
                menu, whom.name, partial(self._asked.pick_owner, whom.id, whom.name), chosen == whom.id
            )

    def _fill_set(self, menu: QMenu, part: str, members: Iterable[Enum]) -> None:
        chosen: frozenset[Any] = getattr(self._asked.question, part)
        for member in members:
            deed = partial(self._asked.narrow, **{part: chosen ^ {member}})
            self._offer(menu, words.heading(member), deed, member in chosen)

    def _fill_subjects(self, menu: QMenu) -> None:
        """By the first part of their path, as the tree has them."""
        chosen = self._asked.question.subjects
        branches: dict[str, list[SubjectRow]] = {}
        for subject in self._subjects:
            branches.setdefault(subject.path.partition(" / ")[0], []).append(subject)
        for name, leaves in branches.items():
            branch = menu.addMenu(name)
            whole = frozenset(leaf.id for leaf in leaves)
            self._offer(
                branch, self.tr("All of it"), partial(self._asked.narrow, subjects=whole), chosen == whole
            )
            for leaf in leaves:
                turn = partial(self._asked.narrow, subjects=chosen ^ {leaf.id})
                self._offer(branch, leaf.name, turn, leaf.id in chosen)

    def _turn_column(self, column: TableColumn) -> None:
        """Columns stand in the order of a new office; the last one stays."""
        shown = set(self._asked.columns or USUAL) ^ {column}
        if shown:
            self._asked.set_columns(tuple(c for c in TableColumn if c in shown))

    def _offer(self, menu: QMenu, text: str, deed: Callable[[], object], is_on: bool | None = None) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(is_on is not None)
        action.setChecked(bool(is_on))
        action.triggered.connect(lambda _=False: deed())
