"""«График смен»: who works on which day of a week, who is on duty, and what is wrong with it, by keys alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Unpack

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.dates import show_date
from frontdesk.domain.roster import WEEK, DutyMark, Mark, ShiftRow, monday_of
from frontdesk.domain.roster_check import Finding, RosterWeek
from frontdesk.domain.teams import TeamRow
from frontdesk.services.rosters import Rosters
from frontdesk.services.teams import Teams
from frontdesk.ui import words
from frontdesk.ui.places import Place
from frontdesk.ui.roster_words import finding
from frontdesk.ui.settings.page import Head
from frontdesk.ui.settings.roster_frame import RosterFrame
from frontdesk.ui.settings.week_grid import MOST_KEYS


class RosterPage(RosterFrame):
    """Every key is a deed of its own; Ctrl+Z takes the last one back."""

    def __init__(self, *, rosters: Rosters, teams: Teams, **head: Unpack[Head]) -> None:
        super().__init__(**head)
        self._rosters, self._service = rosters, teams
        self._monday = monday_of(self.today())
        self._teams: dict[int, TeamRow] = {}
        self._team: int | None = None
        self._findings: tuple[Finding, ...] = ()
        self._is_first = True
        self.make_parts(RosterWeek(self._monday, None, (), (), (), frozenset(), ()))
        self.lay_out()
        self._connect()

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (
            ("↑ ↓ ← →", self.tr("day by day")),
            ("1 … 9", self.tr("shift")),
            ("0", self.tr("day off")),
            ("D", self.tr("duty")),
            ("PgUp PgDn", self.tr("week")),
        )

    @property
    def panes(self) -> tuple[Any, ...]:
        return (self.grid, self.findings, self.form)

    @property
    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"main": self._fill, "roster.copy": self._copy}

    def go(self, place: Place) -> None:
        """`Place(…, id)`: the roster of that team."""
        if place.tab == "roster" and place.id:
            self._team, self._is_first = place.id, False
        self._reload()

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.TEAM, Kind.STAFF, Kind.CALENDAR):
            self._reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.grid.hasFocus():
            self.grid.setFocus()
        else:
            super().keyPressEvent(event)

    # What is shown

    @property
    def _offered(self) -> tuple[ShiftRow, ...]:
        """Those that have a key."""
        return tuple(row for row in self._week.shifts if not row.is_duty and not row.is_retired)[:MOST_KEYS]

    @property
    def _duties(self) -> tuple[ShiftRow, ...]:
        return tuple(row for row in self._week.shifts if row.is_duty and not row.is_retired)

    @property
    def _week(self) -> RosterWeek:
        return self.grid.weeks.week

    def _reload(self) -> None:
        monday, team, is_first, me = self._monday, self._team, self._is_first, self._desk.staff_id

        def read() -> tuple[tuple[TeamRow, ...], RosterWeek]:
            teams = tuple(row for row in self._service.all(self._desk) if not row.is_outside)
            mine = next((row.id for row in teams if row.lead_id == me or row.level_of(me)), None)
            wanted = mine if is_first else team
            return teams, self._rosters.week(monday, wanted)

        self._jobs.read(self, read, lambda found: self._show(*found), newest="week")

    def _show(self, teams: Sequence[TeamRow], week: RosterWeek) -> None:
        self._teams, self._team, self._is_first = {row.id: row for row in teams}, week.team_id, False
        self.team.set_choices([(row.id, row.name) for row in teams] + [(None, self.tr("Everybody"))])
        self.team.set_value(week.team_id)
        self.grid.show_week(week, self.today())
        last = week.monday + timedelta(days=WEEK - 1)
        self.shown_week.setText(f"{show_date(week.monday)} – {show_date(last)}")
        self._findings = week.findings
        self.show_findings([self._told(one) for one in week.findings], bool(self._offered))
        self.doubt.setVisible(not week.is_checked and any(one.basis for one in week.findings))
        self.legend.show_shifts(self._offered, self._duties)
        shifts = [(row.id, f"{row.mark} {row.name}, {row.hours}") for row in self._offered]
        chosen = self._fill_shift.value()
        self._fill_shift.set_choices(shifts)
        first = shifts[0][0] if shifts else None
        self._fill_shift.set_value(chosen if chosen in dict(shifts) else first)
        self._show_cell()

    def _show_cell(self) -> None:
        person = self.grid.person
        self.said.setText(self.grid.said or self.tr("The team has nobody yet: take people in on «Teams»"))
        fits = self.may and person is not None and bool(self._offered)
        self.form.setEnabled(fits)
        self.fill_button.setEnabled(fits)
        self.fill_button.setText(self.tr("Fill from {0}").format(f"{self.grid.day:%d.%m}"))
        self.whom.setText(person.short_name if person else "")

    def _told(self, one: Finding) -> str:
        name = next((row.short_name for row in self._week.people if row.id == one.staff_id), "")
        team = self._teams[self._week.team_id].name if self._week.team_id in self._teams else ""
        return finding(one, name or team, self._zone)

    def _turn(self, by: int) -> None:
        self._monday += timedelta(days=WEEK * by)
        self._reload()

    def _on_team(self) -> None:
        self._team = self.team.value()
        self._reload()

    def _go_to_finding(self, row: int) -> None:
        if 0 <= row < len(self._findings):
            self.grid.go_to(self._findings[row].staff_id, self._findings[row].day)

    # What is done

    def _put(self, shift_id: int | None, is_blank: bool = False) -> None:
        person, day = self.grid.person, self.grid.day
        if person is None or not self.may:
            return
        mark = Mark(person.id, day, shift_id, is_blank)
        if person.mark(day) == mark:
            return
        desk, service = self._desk, self._rosters

        def done(was: tuple[Mark, ...]) -> None:
            self._notices.remember(
                self.tr("Shift of {0}, {1}").format(person.short_name, words.weekday(day)),
                lambda: service.put(desk, was, [mark]),
                lambda _: self._reload(),
            )
            self._reload()

        self._jobs.write(self, lambda: service.put(desk, [mark]), done, self._notices.refusal)

    def _put_place(self, place: int) -> None:
        if place < len(self._offered):
            self._put(self._offered[place].id)
        elif self.may:
            self._notices.hint(self.tr("No shift has this key: make one on «Shifts»"))

    def _duty(self) -> None:
        """Round: the hours of the shift of the day, each kind of duty, nobody."""
        person, day, team = self.grid.person, self.grid.day, self._team
        if person is None or not self.may:
            return
        if team is None:
            self._notices.hint(self.tr("Duty is of a team: choose one above"))
            return
        own = person.mark(day).shift_id
        kinds = [*([own] if own is not None else []), *(row.id for row in self._duties)]
        if not kinds:
            self._notices.hint(self.tr("Put a shift first, or make a shift of duty on «Shifts»"))
            return
        now = self._week.duty(person.id, day)
        place = kinds.index(now.shift_id) + 1 if now is not None and now.shift_id in kinds else 0
        wanted = DutyMark(team, day, person.id, kinds[place]) if place < len(kinds) else DutyMark(team, day)
        desk, service = self._desk, self._rosters

        def done(was: DutyMark) -> None:
            self._notices.remember(
                self.tr("Duty on {0}").format(words.weekday(day)),
                lambda: service.set_duty(desk, was, wanted),
                lambda _: self._reload(),
            )
            self._reload()

        self._jobs.write(self, lambda: service.set_duty(desk, wanted), done, self._notices.refusal)

    def _copy(self) -> None:
        people = [row.id for row in self._week.people]
        if not people or not self.may:
            return
        desk, service, monday = self._desk, self._rosters, self._monday
        said = self.tr("The week before is copied")
        self._many(lambda: service.copy_week(desk, monday, people), said)

    def _fill(self) -> None:
        person, day = self.grid.person, self.grid.day
        if person is None or not self.may or self.form.check():
            return
        typed, desk, service = self.form.draft(), self._desk, self._rosters
        assert typed.shift_id is not None  # checked
        shift, weeks = typed.shift_id, int(typed.weeks)
        said = self.tr("{0}: {1} from {2}, %n week(s)", None, weeks).format(
            person.short_name, typed.pattern, show_date(day)
        )
        self._many(lambda: service.fill(desk, person.id, shift, typed.pattern, day, weeks), said)

    def _many(self, work: Callable[[], tuple[tuple[Mark, ...], tuple[Mark, ...]]], said: str) -> None:
        desk, service = self._desk, self._rosters

        def done(found: tuple[tuple[Mark, ...], tuple[Mark, ...]]) -> None:
            marks, was = found
            self._notices.success(said, lambda: service.put(desk, was, marks), lambda _: self._reload())
            self._reload()
            self.grid.setFocus()

        self._jobs.write(self, work, done, self._notices.refusal)

    def _connect(self) -> None:
        grid = self.grid
        grid.day_changed.connect(self._show_cell)
        grid.put_asked.connect(self._put_place)
        grid.off_asked.connect(lambda: self._put(None))
        grid.clear_asked.connect(lambda: self._put(None, is_blank=True))
        grid.duty_asked.connect(self._duty)
        grid.copy_asked.connect(self._copy)
        grid.turn_asked.connect(self._turn)
        grid.fill_asked.connect(self._fill_shift.setFocus)
        self.findings.activated.connect(lambda index: self._go_to_finding(index.row()))
        self.team.edited.connect(self._on_team)
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.copy_button.clicked.connect(self._copy)
        self.fill_button.clicked.connect(self._fill)
        self.shifts_button.clicked.connect(lambda: self.place_asked.emit(Place("settings", None, "shifts")))
