"""Who works here as work is given out, and what was handed over: the two lists of the page of employees."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.dates import show_date
from frontdesk.domain.handing import HandOverReason, HandOverRow
from frontdesk.domain.teams import AwayReason, Colleague, TeamRow
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.roster_words import on_shift
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.wrapped import WrappedTable

_AWAY = {
    AwayReason.VACATION: QT_TRANSLATE_NOOP("Teams", "on leave"),
    AwayReason.TRIP: QT_TRANSLATE_NOOP("Teams", "on a business trip"),
    AwayReason.ILLNESS: QT_TRANSLATE_NOOP("Teams", "ill"),
    AwayReason.DISMISSAL: QT_TRANSLATE_NOOP("Teams", "has left"),
    AwayReason.OTHER: QT_TRANSLATE_NOOP("Teams", "away"),
}
REASONS = {
    HandOverReason.VACATION: QT_TRANSLATE_NOOP("Teams", "Leave"),
    HandOverReason.TRIP: QT_TRANSLATE_NOOP("Teams", "Business trip"),
    HandOverReason.ILLNESS: QT_TRANSLATE_NOOP("Teams", "Illness"),
    HandOverReason.DISMISSAL: QT_TRANSLATE_NOOP("Teams", "Release from the post"),
    HandOverReason.SHIFT: QT_TRANSLATE_NOOP("Teams", "End of the shift"),
}

_KINDS = {
    **{
        AwayReason(member.value): text
        for member, text in REASONS.items()
        if member is not HandOverReason.SHIFT
    },
    AwayReason.OTHER: QT_TRANSLATE_NOOP("Teams", "Something else"),
}


def why_away(of: AwayReason) -> str:
    """«Отпуск»: the kind of an absence where it stands alone."""
    return QCoreApplication.translate("Teams", _KINDS[of])


def reason(of: HandOverReason) -> str:
    return QCoreApplication.translate("Teams", REASONS[of])


class ColleagueList(WrappedTable):
    """One line a person: teams with levels, how much is in work, here or away."""

    def __init__(self, jobs: Jobs, zone: ZoneInfo) -> None:
        self._zone = zone
        self._people: dict[int, Colleague] = {}
        self._teams: Sequence[TeamRow] = ()
        columns = (
            Column(self.tr("Employee"), lambda row: row.short_name, 140),
            Column(self.tr("Teams and lines"), self._in_teams),
            Column(self.tr("In work"), self._room, 88),
            Column(self.tr("Where"), self._where, 150),
        )
        self._lines = PagedModel(
            jobs, lambda ids: [self._people[id] for id in ids], columns, speak=self._speak
        )
        super().__init__(self._lines, self.tr("Employees"))
        self._lines.setParent(self)

    def show_people(self, people: Sequence[Colleague], teams: Sequence[TeamRow]) -> None:
        self._people, self._teams = {person.id: person for person in people}, teams
        self._lines.reset_ids(self._people)
        self._lines.refresh()

    @property
    def current(self) -> Colleague | None:
        return self._people.get(self.current_id or 0)

    def _in_teams(self, row: Colleague) -> str:
        told = ((team.name, team.level_of(row.id)) for team in self._teams)
        return ", ".join(f"{name} L{level}" for name, level in told if level)

    def _room(self, row: Colleague) -> str:
        return self.tr("{0} of {1}").format(row.in_work, row.capacity) if row.capacity else str(row.in_work)

    def _where(self, row: Colleague) -> str:
        if row.away is None:
            return on_shift(row.shift, self._zone) or self.tr("here")
        said = QCoreApplication.translate("Teams", _AWAY[row.away.reason])
        if row.away.until_day is not None:
            said = self.tr("{0} until {1}").format(said, show_date(row.away.until_day))
        deputy = self._people.get(row.away.deputy_id or 0)
        return self.tr("{0}, {1} stands in").format(said, deputy.short_name) if deputy else said

    def _speak(self, row: Colleague) -> str:
        said = (row.short_name, row.post, self._in_teams(row), ", ".join(row.skills), self._where(row))
        return ", ".join(filter(None, said))


class HandOverList(WrappedTable):
    """What went from whom to whom, the newest first. Enter shows the act."""

    def __init__(self, jobs: Jobs, zone: ZoneInfo) -> None:
        self._made: dict[int, HandOverRow] = {}
        self._zone = zone
        columns = (
            Column(self.tr("Act"), lambda row: f"№ {row.number}", 70),
            Column(self.tr("Date"), lambda row: self._day(row.at), 100),
            Column(self.tr("From whom, to whom"), lambda row: f"{row.from_short} → {row.to_short}"),
            Column(self.tr("Reason"), lambda row: reason(row.reason), 96),
            Column(self.tr("Taken back"), self._back, 96),
        )
        self._lines = PagedModel(jobs, lambda ids: [self._made[id] for id in ids], columns, speak=self._speak)
        super().__init__(self._lines, self.tr("Hand-overs"))
        self._lines.setParent(self)

    def show_made(self, rows: Sequence[HandOverRow]) -> None:
        self._made = {row.id: row for row in rows}
        self._lines.reset_ids(self._made)
        self._lines.refresh()

    def row(self, id: int) -> HandOverRow:
        return self._made[id]

    def _back(self, row: HandOverRow) -> str:
        return self._day(row.returned_at) if row.returned_at else ""

    def _day(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%d.%m.%Y}"

    def _speak(self, row: HandOverRow) -> str:
        said = self.tr("Act {0}, {1}, from {2} to {3}, {4}")
        return said.format(row.number, self._day(row.at), row.from_short, row.to_short, reason(row.reason))
