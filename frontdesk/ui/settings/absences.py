"""«Отсутствия»: who is away, who will be, and who stands in; planned, changed and ended by keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from frontdesk.domain.changes import Kind
from frontdesk.domain.dates import show_date
from frontdesk.domain.staff import Right
from frontdesk.domain.teams import AbsenceDraft, AbsenceRow, AwayReason, Colleague, absence_draft
from frontdesk.services.absences import Absences
from frontdesk.services.teams import Teams
from frontdesk.ui import words
from frontdesk.ui.forms.choices import ChoiceField, enum_choices
from frontdesk.ui.forms.fields import DateField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.settings.colleagues import why_away
from frontdesk.ui.settings.listed import NEW, ListedPage, Listing
from frontdesk.ui.settings.page import Head
from frontdesk.ui.tables.paged import Column


class AbsencesPage(ListedPage[AbsenceRow, AbsenceDraft]):
    """One's own absence is planned by oneself, another's by who shapes teams. Del is the return."""

    room, entry, kinds = "absences", "until_day", frozenset({Kind.TEAM, Kind.STAFF})

    def __init__(self, *, absences: Absences, teams: Teams, **head: Unpack[Head]) -> None:
        self._absences, self._teams = absences, teams
        self._people: dict[int, Colleague] = {}
        form = Form(AbsenceDraft(), self._check, words.problem)
        listing = Listing(
            self.tr("Absences"),
            self.tr(
                "While somebody is away, the deputy sees and takes their tickets and those of their teams."
            ),
            (
                Column(self.tr("Employee"), lambda row: self._name(row.staff_id)),
                Column(self.tr("From"), lambda row: show_date(row.from_day), 96),
                Column(self.tr("Last day"), _last, 110),
                Column(self.tr("Reason"), lambda row: why_away(row.reason), 170),
                Column(self.tr("Stands in"), lambda row: self._name(row.deputy_id), 140),
                Column(self.tr("Now"), self._now, 90),
            ),
            self._speak,
            self.tr("Nobody is away, and nobody is going to be"),
            self.tr("Plan an absence"),
            self.tr("Back at work"),
        )
        super().__init__(listing, form, **head)
        self._staff = ChoiceField("staff_id", self.tr("Who"), (), required=True)
        self._deputy = ChoiceField(
            "deputy_id",
            self.tr("Deputy"),
            (),
            hint=self.tr("Within their own skills and room, till the last day"),
        )
        form.add(self._staff)
        form.add(ChoiceField("reason", self.tr("Kind of absence"), enum_choices(list(AwayReason), why_away)))
        form.add(DateField("from_day", self.tr("First day"), self.today, words.weekday, required=True), 6)
        form.add(DateField("until_day", self.tr("Last day"), self.today, words.weekday), 6)
        form.add(self._deputy)
        self.lay_out()

    @property
    def may(self) -> bool:
        """Everybody may of themselves; the rest is the service's to refuse."""
        return True

    def read(self) -> tuple[Sequence[AbsenceRow], Sequence[Colleague]]:
        return self._absences.planned(), self._teams.colleagues()

    def take(self, rest: Sequence[Colleague]) -> None:
        self._people = {person.id: person for person in rest}
        people = [(person.id, person.short_name) for person in rest]
        self._staff.set_choices(people)
        self._deputy.set_choices([(None, self.tr("nobody")), *people])

    def draft(self, row: AbsenceRow | None) -> AbsenceDraft:
        if row is not None:
            return absence_draft(row)
        alone = not self._desk.may(Right.SHAPE_TEAMS)
        return AbsenceDraft(staff_id=self._desk.staff_id if alone else None)

    def revived(self, body: Mapping[str, Any]) -> AbsenceDraft:
        return AbsenceDraft(**{**body, "reason": AwayReason(body["reason"])})

    def name_of(self, draft: AbsenceDraft) -> str:
        return self._name(draft.staff_id)

    def write(self, _id: int, /, draft: AbsenceDraft, was: AbsenceDraft | None) -> int:
        return self._absences.plan(self._desk, draft, was)

    def unwrite(self, id: int, draft: AbsenceDraft, was: AbsenceDraft | None) -> None:
        if was is None:
            self._absences.end(self._desk, id)
        else:
            self._absences.plan(self._desk, was, draft)

    def retire(self, id: int) -> None:
        self._absences.end(self._desk, id)

    def restore(self, id: int) -> None:
        self._absences.go_on(self._desk, id)

    def saved_words(self, draft: AbsenceDraft) -> str:
        return self.tr("Absence of {0} is written down").format(self.name_of(draft))

    def retired_words(self, draft: AbsenceDraft) -> str:
        row = draft.row(self.today())
        said = (
            self.tr("{0} is at work again")
            if row.covers(self.today())
            else self.tr("Absence of {0} is called off")
        )
        return said.format(self.name_of(draft))

    def show_state(self) -> None:
        super().show_state()
        row = self.current
        is_mine = row is None or row.staff_id == self._desk.staff_id or self._desk.may(Right.SHAPE_TEAMS)
        self.form.setEnabled(is_mine)
        self.save_button.setVisible(is_mine and self._at is not None)
        self.less_button.setVisible(is_mine and row is not None)
        later = row is not None and row.from_day > self.today()
        self.less_button.setText(self.tr("Call it off") if later else self.tr("Back at work"))

    def _check(self, draft: AbsenceDraft) -> Sequence[Any]:
        return draft.check(self.today(), self._rows.values())

    def _name(self, id: int | None) -> str:
        person = self._people.get(id or NEW)
        return person.short_name if person is not None else ""

    def _now(self, row: AbsenceRow) -> str:
        return self.tr("away") if row.covers(self.today()) else self.tr("planned")

    def _speak(self, row: AbsenceRow) -> str:
        said = self.tr("{0}, {1}, from {2}").format(
            self._name(row.staff_id), why_away(row.reason), show_date(row.from_day)
        )
        if row.until_day is not None:
            said = self.tr("{0} until {1}").format(said, show_date(row.until_day))
        return (
            self.tr("{0}, {1} stands in").format(said, self._name(row.deputy_id)) if row.deputy_id else said
        )


def _last(row: AbsenceRow) -> str:
    return show_date(row.until_day) if row.until_day is not None else "—"
