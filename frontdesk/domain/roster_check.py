"""What is wrong with a week of a roster: nobody there in open hours, somebody away, too many hours, too little rest.

The limits are data (`resources/labour/roster.json`), each with the article it leans on, to be verified by the office.
A finding stops nothing: the roster is the lead's to answer for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any

from frontdesk.domain.roster import WEEK, DutyMark, PersonWeek, ShiftRow, Spell

Span = tuple[datetime, datetime]
_MINUTE = timedelta(minutes=1)


class Wrong(StrEnum):
    UNCOVERED = "uncovered"
    AWAY = "away"
    LONG_WEEK = "week"
    SHORT_REST = "between"
    NO_WEEKLY_REST = "weekly_rest"


@dataclass(frozen=True, slots=True)
class Limit:
    minutes: int
    basis: str


@dataclass(frozen=True, slots=True)
class Limits:
    week: Limit
    between: Limit
    weekly_rest: Limit
    is_checked: bool = False  # by somebody who answers for it

    @staticmethod
    def load(data: Mapping[str, Any]) -> Limits:
        limits = {name: Limit(**body) for name, body in data["limits"].items()}
        return Limits(**limits, is_checked=bool(data["checked"]))


@dataclass(frozen=True, slots=True)
class Finding:
    """`minutes` is what was counted; `spans` are the hours that nobody covers; `basis` names the article."""

    wrong: Wrong
    day: date
    staff_id: int | None = None
    minutes: int = 0
    spans: tuple[Span, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One shift of one person; how long one rests about a flexible one is one's own to say."""

    staff_id: int
    day: date
    spell: Spell
    minutes: int
    is_flexible: bool = False


def uncovered(open_hours: Iterable[Span], spells: Iterable[Spell]) -> tuple[Span, ...]:
    """What is left of the open hours when everybody's are taken out."""
    known, left = sorted((spell.begins, spell.ends) for spell in spells), list[Span]()
    for begins, ends in open_hours:
        at = begins
        for a, b in known:
            if a >= ends:
                break
            if b <= at:
                continue
            if a > at:
                left.append((at, a))
            at = b
        if at < ends:
            left.append((at, ends))
    return tuple(left)


def of_team(days: Mapping[date, Sequence[Span]], spells: Sequence[Spell]) -> Iterator[Finding]:
    """`days`: the team's open hours of each day of the week."""
    for day, hours in days.items():
        if gaps := uncovered(hours, spells):
            minutes = sum(int((b - a) / _MINUTE) for a, b in gaps)
            yield Finding(Wrong.UNCOVERED, day, None, minutes, gaps)


def of_person(turns: Sequence[Turn], monday: date, week: Span, limits: Limits) -> Iterator[Finding]:
    """`turns` of one person, of the week and of a few days about it; `week`: its first and last moment."""
    known = sorted(turns, key=lambda turn: turn.spell.begins)
    here = [turn for turn in known if monday <= turn.day < monday + timedelta(days=WEEK)]
    if not here:
        return
    person, total = here[0].staff_id, sum(turn.minutes for turn in here)
    if total > limits.week.minutes:
        yield Finding(Wrong.LONG_WEEK, monday, person, total, basis=limits.week.basis)
    for former, turn in pairwise(known):
        rest = int((turn.spell.begins - former.spell.ends) / _MINUTE)
        is_fixed = not (former.is_flexible or turn.is_flexible)
        if turn in here and is_fixed and rest < limits.between.minutes:
            yield Finding(Wrong.SHORT_REST, turn.day, person, max(rest, 0), basis=limits.between.basis)
    longest = max(int((b - a) / _MINUTE) for a, b in _rests(known, week))
    if longest < limits.weekly_rest.minutes:
        yield Finding(Wrong.NO_WEEKLY_REST, monday, person, longest, basis=limits.weekly_rest.basis)


def _rests(known: Sequence[Turn], week: Span) -> Iterator[Span]:
    """The pauses that touch the week; one before the first known shift, or after the last, ends with the week."""
    ends = [turn.spell.ends for turn in known]
    begins = [turn.spell.begins for turn in known]
    for a, b in zip([min(week[0], begins[0]), *ends], [*begins, max(week[1], ends[-1])], strict=True):
        if b >= a and b > week[0] and a < week[1]:
            yield a, b


def of_absent(turns: Iterable[Turn], gone: Collection[tuple[int, date]]) -> Iterator[Finding]:
    """`gone`: who is away on which day."""
    for turn in turns:
        if (turn.staff_id, turn.day) in gone:
            yield Finding(Wrong.AWAY, turn.day, turn.staff_id)


@dataclass(frozen=True, slots=True)
class RosterWeek:
    """A week of a team, or of everybody. `closed` are the days on which nobody is received."""

    monday: date
    team_id: int | None
    people: tuple[PersonWeek, ...]
    shifts: tuple[ShiftRow, ...]
    duties: tuple[DutyMark, ...]
    closed: frozenset[date]
    findings: tuple[Finding, ...]
    is_checked: bool = True  # the norms of time that the findings lean on

    def duty(self, staff_id: int, day: date) -> DutyMark | None:
        return next((mark for mark in self.duties if (mark.staff_id, mark.day) == (staff_id, day)), None)

    def shift(self, id: int | None) -> ShiftRow | None:
        return next((row for row in self.shifts if row.id == id), None)
