"""«Команды»: who works together, who leads them, by which hours, and what other hours would move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Unpack

from PySide6.QtWidgets import QComboBox

from frontdesk.domain.changes import Kind
from frontdesk.domain.edition_drafts import CalendarCard, CalendarKind, Moves
from frontdesk.domain.teams import LEVELS, Colleague, MemberDraft, TeamDraft, TeamRow, draft_of
from frontdesk.services.calendars import Calendars
from frontdesk.services.teams import Teams
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.controls import choice, choose
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.forms.rows import Row, RowsField
from frontdesk.ui.places import Place
from frontdesk.ui.settings.counting import CountBar
from frontdesk.ui.settings.editions import MoveList
from frontdesk.ui.settings.hours_form import TickField
from frontdesk.ui.settings.listed import ListedPage, Listing
from frontdesk.ui.settings.page import Head
from frontdesk.ui.tables.paged import Column
from frontdesk.ui.widgets import ActionButton

MEMBERS = 60  # people of one team
Choices = Sequence[tuple[Any, str]]


@dataclass(frozen=True, slots=True)
class Known:
    """What a team is put together of."""

    people: Sequence[Colleague]
    calendars: Sequence[CalendarCard]


class MemberRow(Row):
    """One person and their line."""

    def __init__(self, people: Choices) -> None:
        super().__init__()
        self._staff, self._level = choice(()), choice([(level, f"L{level}") for level in LEVELS])
        self.add("staff_id", self._staff, self.tr("Member"), stretch=1)
        self.add("level", self._level, self.tr("Line"), width=68)
        self.end(self.tr("Out of the team"))
        self.show_people(people)

    def show_people(self, people: Choices) -> None:
        """Others to choose from; who was chosen stays."""
        chosen = self.value()
        self._staff.clear()
        for id, name in (("", self.tr("nobody")), *people):
            self._staff.addItem(name, str(id))
        self.set_value(chosen)

    def value(self) -> MemberDraft:
        staff = self._staff.currentData()
        return MemberDraft(int(staff) if staff else None, int(self._level.currentData() or LEVELS[0]))

    def set_value(self, value: MemberDraft) -> None:
        _choose_known(self._staff, "" if value.staff_id is None else value.staff_id)
        choose(self._level, value.level)


def _choose_known(box: QComboBox, value: object) -> None:
    """Who has left meanwhile is shown as nobody."""
    box.setCurrentIndex(max(box.findData(str(value)), 0))


class MembersField(RowsField):
    def __init__(self, name: str, label: str) -> None:
        self._people: Choices = ()
        super().__init__(
            name, label, lambda: MemberRow(self._people), self.tr("One more"), MemberDraft(), limit=MEMBERS
        )

    def show_people(self, people: Choices) -> None:
        self._people = people
        for row in self._all:
            assert isinstance(row, MemberRow)
            row.show_people(people)


class _TeamForm(Form[TeamDraft]):
    def __init__(self) -> None:
        super().__init__(TeamDraft(), TeamDraft.check, words.problem)
        self.add(LineField("name", self.tr("Name"), required=True))
        self.outside = TickField(
            "is_outside",
            self.tr("A department without a desk here"),
            self.tr("It is asked, and takes no tickets"),
        )
        self.lead, self.calendar = ChoiceField("lead_id", self.tr("Lead"), ()), ChoiceField(
            "calendar_id", self.tr("Working hours"), (), hint=self.tr("Norms of the office count by them")
        )  # fmt: skip
        closed = TickField(
            "is_closed",
            self.tr("Its tickets are seen by it alone"),
            self.tr("And by leads, by who holds a ticket, stands in for them or watches it"),
        )
        self.members = MembersField("members", self.tr("People and lines"))
        for field in (self.outside, closed, self.lead, self.calendar, self.members):
            self.add(field)


class TeamsPage(ListedPage[TeamRow, TeamDraft]):
    """`Place("settings", id, "teams")` is that team. Other hours are saved by a second Ctrl+Enter: the first shows
    which terms of open tickets they move.
    """

    room, kinds = "teams", frozenset({Kind.TEAM, Kind.STAFF, Kind.CALENDAR})

    def __init__(self, *, teams: Teams, calendars: Calendars, **head: Unpack[Head]) -> None:
        self._teams, self._calendars = teams, calendars
        self._known = Known((), ())
        self._looked: TeamDraft | None = None  # whose moves are shown
        self._team_form = _TeamForm()
        listing = Listing(
            self.tr("Teams"),
            self.tr(
                "A new ticket goes to a team by the routes; whoever is in it sees and takes what waits there."
            ),
            (
                Column(self.tr("Team"), lambda row: row.name),
                Column(self.tr("People"), self._people_of, 120),
                Column(self.tr("Lead"), self._lead_of, 132),
                Column(self.tr("Working hours"), self._hours_of, 146),
                Column(self.tr("Waits"), lambda row: str(row.free or ""), 60, right=True),
            ),
            self._speak,
            self.tr("There are no teams yet: every ticket is everybody's"),
            self.tr("New team"),
            self.tr("Take out of use"),
        )
        super().__init__(listing, self._team_form, **head)
        self.moves, self.bar = MoveList(self._jobs, self._zone), CountBar()
        self.back_button = ActionButton(self.tr("Back to typing"), "Esc", "quiet")
        self.foot[:0], self.foot[len(self.foot) :] = [self.bar], [self.back_button]
        self.moves.opened.connect(lambda id: self.place_asked.emit(Place("queue", id)))
        self.back_button.clicked.connect(self.leave)
        self.form.edited.connect(self._on_edited)
        self.bar.ended.connect(self.show_state)
        self.lay_out()
        self._list_stack.addWidget(self.moves)

    def read(self) -> tuple[Sequence[TeamRow], Known]:
        return self._teams.all(self._desk), Known(self._teams.colleagues(), self._calendars.cards())

    def take(self, rest: Known) -> None:
        self._known = rest
        people = [(person.id, person.short_name) for person in rest.people]
        hours = [
            (card.id, card.name)
            for card in rest.calendars
            if card.kind is not CalendarKind.LEGAL and not card.is_default
        ]
        self._team_form.lead.set_choices([(None, self.tr("not named")), *people])
        self._team_form.calendar.set_choices([(None, self.tr("of the office")), *hours])
        self._team_form.members.show_people(people)

    def draft(self, row: TeamRow | None) -> TeamDraft:
        return draft_of(row) if row is not None else TeamDraft()

    def revived(self, body: Mapping[str, Any]) -> TeamDraft:
        return TeamDraft(**{**body, "members": tuple(MemberDraft(**member) for member in body["members"])})

    def write(self, _id: int, /, draft: TeamDraft, was: TeamDraft | None) -> int:
        return self._teams.save(self._desk, draft, was)

    def retire(self, id: int) -> None:
        self._teams.retire(self._desk, id)

    def restore(self, id: int) -> None:
        self._teams.restore(self._desk, id)

    # Other hours

    def save(self) -> None:
        """The first time with other hours: what would move."""
        row, draft = self.current, self.form.draft()
        if self.bar.is_counting:
            return
        if row is None or draft.calendar_id == row.calendar_id or draft == self._looked:
            super().save()
        elif self.may and not self.form.check():
            teams, desk, id, hours = self._teams, self._desk, row.id, draft.calendar_id
            self._jobs.read(
                self, lambda: teams.moves(desk, id, hours), lambda moves: self._show_moves(draft, moves), self.refused,
                newest="moves",
            )  # fmt: skip

    def saved(self, draft: TeamDraft, was: TeamDraft | None) -> None:
        self._put_moves_away()
        if was is not None and was.calendar_id != draft.calendar_id:
            self.bar.count(self._jobs, self._calendars, self._desk, self.refused)

    def leave(self) -> None:
        if self._looked is not None:
            self._put_moves_away()
            self.form.field("calendar_id").setFocus()
        else:
            super().leave()

    def show_state(self) -> None:
        super().show_state()
        looked = self._looked is not None
        self.save_button.setText(self.tr("Save, count anew") if looked else self.tr("Save"))
        self.back_button.setVisible(self.may and looked)
        for button in (self.more_button, self.less_button):
            button.setVisible(not looked and not button.isHidden())

    def _show_moves(self, draft: TeamDraft, moves: Moves) -> None:
        if draft == self.form.draft():
            self._looked = draft
            self.moves.show_moves(moves)
            self._list_stack.setCurrentWidget(self.moves)
            self.show_state()

    def _on_edited(self) -> None:
        if self._looked is not None and self.form.draft() != self._looked:
            self._put_moves_away()

    def _put_moves_away(self) -> None:
        self._looked = None
        self._list_stack.setCurrentIndex(0 if self._rows else 1)
        self.show_state()

    # A line of the list

    def _people_of(self, row: TeamRow) -> str:
        return self.tr("no desk here") if row.is_outside else str(len(row.members))

    def _lead_of(self, row: TeamRow) -> str:
        return next((person.short_name for person in self._known.people if person.id == row.lead_id), "—")

    def _hours_of(self, row: TeamRow) -> str:
        return next(
            (card.name for card in self._known.calendars if card.id == row.calendar_id),
            self.tr("of the office"),
        )

    def _speak(self, row: TeamRow) -> str:
        said = self.tr("{0}, {1}, lead {2}, working hours: {3}")
        return said.format(row.name, self._people_of(row), self._lead_of(row), self._hours_of(row))
