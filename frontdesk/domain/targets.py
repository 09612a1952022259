"""Which row of the contract a ticket is measured against."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from frontdesk.domain.clocks import Norm, Target
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.measures import Measure


@dataclass(frozen=True, slots=True)
class Traits:
    """What rows of the contract look at."""

    kind: str
    subject_id: int
    priority: str
    channel: str
    offering_id: int | None = None
    segment: str = ""


@dataclass(frozen=True, slots=True)
class SlaRow:
    """A row of the contract: what it is for (none: anything) and its norms in working seconds (none: not set)."""

    id: int
    calendar_id: int
    norms: Mapping[Measure, int]
    kind: str | None = None
    subject_id: int | None = None
    offering_id: int | None = None
    priority: str | None = None
    channel: str | None = None
    segment: str | None = None
    from_day: date | None = None
    until_day: date | None = None  # the last day
    name: str = ""

    def check(self) -> tuple[Problem, ...]:
        """A row needs a name, and some norm longer than nothing; it may not end before it begins."""
        found = [] if self.name.strip() else [Problem("name", ProblemKind.REQUIRED)]
        if not self.norms or min(self.norms.values()) <= 0:
            found.append(Problem("norms", ProblemKind.REQUIRED))
        if self.from_day and self.until_day and self.until_day < self.from_day:
            found.append(Problem("until_day", ProblemKind.DATE_BEFORE, self.from_day.isoformat()))
        return tuple(found)

    def fits(self, traits: Traits, day: date) -> bool:
        begun = self.from_day is None or self.from_day <= day
        lasts = self.until_day is None or day <= self.until_day
        return begun and lasts and all(asks in (None, has) for asks, has in self._asked(traits))

    def exactness(self, traits: Traits) -> int:
        """How many things it names."""
        return sum(asks is not None for asks, _ in self._asked(traits))

    def _asked(self, traits: Traits) -> tuple[tuple[object, object], ...]:
        return (
            (self.kind, traits.kind),
            (self.subject_id, traits.subject_id),
            (self.offering_id, traits.offering_id),
            (self.priority, traits.priority),
            (self.channel, traits.channel),
            (self.segment, traits.segment),
        )


def chosen(rows: Iterable[SlaRow], traits: Traits, day: date) -> SlaRow | None:
    """The row that names most of what the ticket is; of several the first in the office's order."""
    fitting = [row for row in rows if row.fits(traits, day)]
    return max(fitting, key=lambda row: row.exactness(traits), default=None)


def hours_for(row: SlaRow, team_calendar: int | None, own: int) -> int:
    """By which calendar a row counts: by the one it names. Where that is the office's `own`, a team that has hours of
    its own counts by those: the row means «by our working time», and the team's is theirs.
    """
    return team_calendar if team_calendar is not None and row.calendar_id == own else row.calendar_id


def target_of(row: SlaRow, wanted_by: datetime | None = None) -> Target:
    """As clocks are counted by it; a date that the client was given takes the place of the solution's norm."""
    norms = {measure: Norm(seconds) for measure, seconds in row.norms.items()}
    return by_date(Target(row.id, row.calendar_id, norms), wanted_by)


def by_date(target: Target, wanted_by: datetime | None) -> Target:
    """The same, solved by that moment if there is one."""
    if wanted_by is None:
        return target
    return replace(target, norms={**target.norms, Measure.SOLUTION: Norm(until=wanted_by)})


def told(target: Target) -> dict[str, object]:
    """A target as the journal keeps it: what was owed is known though the contract is edited later."""
    norms = {
        measure.value: norm.until.isoformat() if norm.until else norm.seconds
        for measure, norm in target.norms.items()
    }
    return {"row": target.id, "calendar": target.calendar_id, "norms": norms}


def retold(data: Mapping[str, object]) -> Target:
    """What `told` wrote, read again."""
    norms, row, calendar = data["norms"], data["row"], data["calendar"]
    assert isinstance(norms, Mapping)
    assert isinstance(calendar, int)
    assert row is None or isinstance(row, int)
    return Target(row, calendar, {Measure(name): _norm(said) for name, said in norms.items()})


def _norm(said: object) -> Norm:
    if isinstance(said, str):
        return Norm(until=datetime.fromisoformat(said))
    assert isinstance(said, int)
    return Norm(said)
