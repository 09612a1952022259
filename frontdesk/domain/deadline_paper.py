"""The sheet «Почему этот срок?»: a deadline day by day, as an annex to an answer or an act."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from frontdesk.domain.dates import weekday_short
from frontdesk.domain.edition_drafts import show_hours
from frontdesk.domain.explaining import Explained, ExplainedTerm, Explanation, Span, WalkedDay
from frontdesk.domain.staff import Desk, OfficeCard
from frontdesk.domain.working_time import Hours


@dataclass(frozen=True, slots=True)
class DayLine:
    """A row of the strip. Lengths in minutes, clock times as «10:42» or empty; `mark` is of `DayMark`."""

    day: dt.date
    weekday: str
    mark: str
    name: str
    hours: str
    cut: int
    counted: int
    paused: int
    stops: tuple[str, ...]
    starts: str
    met: str
    due: str


@dataclass(frozen=True, slots=True)
class DayBar:
    """What is drawn of a day."""

    hours: Hours
    spans: tuple[Span, ...]
    due: int | None


@dataclass(frozen=True, slots=True)
class ClockPart:
    """One clock of the sheet. `norm` and `left` in minutes; `left` is negative when late."""

    measure: str
    cycle: int
    norm: int | None
    due: dt.date
    due_time: str
    met: dt.date | None
    met_time: str
    left: int
    calendar: str
    edition: int
    days: tuple[DayLine, ...]
    bars: tuple[DayBar, ...]


@dataclass(frozen=True, slots=True)
class TermPart:
    """A term of the law and its steps: event, first_day, nominal, due (if it moved)."""

    title: str
    law: str
    article: str
    n: int
    unit: str
    event: dt.date
    first_day: dt.date
    nominal: dt.date
    due: dt.date
    moved_because: str  # of `DayKind`, empty when nothing moved
    known: bool
    provisional: bool
    edition: str
    control: dt.date | None
    doubt: str
    others: tuple[dt.date, ...]  # the ends by other readings
    reason: str  # why it was extended
    awaits: bool


@dataclass(frozen=True, slots=True)
class DeadlinePaper:
    date: dt.date
    time: str
    office_name: str
    office_short: str
    number: int
    title: str
    staff_name: str
    staff_post: str
    clocks: tuple[ClockPart, ...]
    terms: tuple[TermPart, ...]


def deadline_paper(found: Explanation, desk: Desk, office: OfficeCard, now: dt.datetime) -> DeadlinePaper:
    """`now` in the office's zone."""
    zone = now.tzinfo
    return DeadlinePaper(
        date=now.date(),
        time=f"{now:%H:%M}",
        office_name=office.name,
        office_short=office.short_name,
        number=found.number,
        title=found.title,
        staff_name=desk.staff.name,
        staff_post=desk.staff.post,
        clocks=tuple(_clock(clock, zone) for clock in found.clocks),
        terms=tuple(map(_term, found.terms)),
    )


def _clock(clock: Explained, zone: dt.tzinfo | None) -> ClockPart:
    due = clock.due.astimezone(zone)
    met = clock.met_at.astimezone(zone) if clock.met_at else None
    return ClockPart(
        measure=clock.measure,
        cycle=clock.cycle,
        norm=None if clock.norm is None else clock.norm // 60,
        due=due.date(),
        due_time=f"{due:%H:%M}",
        met=met.date() if met else None,
        met_time=f"{met:%H:%M}" if met else "",
        left=clock.left // 60,
        calendar=clock.calendar,
        edition=clock.edition,
        days=tuple(_day(day, zone) for day in clock.days),
        bars=tuple(DayBar(day.look.hours, day.spans, day.due) for day in clock.days),
    )


def _day(day: WalkedDay, zone: dt.tzinfo | None) -> DayLine:
    def told(start: dt.datetime, end: dt.datetime | None, who: str, reason: str) -> str:
        until = f"{end.astimezone(zone):%d.%m %H:%M}" if end else "…"
        words = ", ".join(filter(None, (who, reason)))
        return f"{start.astimezone(zone):%d.%m %H:%M} – {until}{f' ({words})' if words else ''}"

    return DayLine(
        day=day.look.day,
        weekday=weekday_short(day.look.day),
        mark=day.look.mark.value,
        name=day.look.name,
        hours=show_hours(day.look.hours),
        cut=day.look.cut,
        counted=day.counted // 60,
        paused=day.paused // 60,
        stops=tuple(told(stop.start, stop.end, stop.who, stop.reason) for stop in day.stops),
        starts=_at(day.starts),
        met=_at(day.met),
        due=_at(day.due),
    )


def _at(minute: int | None) -> str:
    return "" if minute is None else f"{minute // 60:02}:{minute % 60:02}"


def _term(term: ExplainedTerm) -> TermPart:
    deadline = term.deadline
    return TermPart(
        title=term.title,
        law=deadline.law,
        article=deadline.article,
        n=deadline.n,
        unit=deadline.unit.value,
        event=deadline.event,
        first_day=deadline.first_day,
        nominal=deadline.nominal,
        due=deadline.due,
        moved_because=deadline.moved_because,
        known=deadline.known,
        provisional=deadline.provisional,
        edition=term.edition,
        control=None if term.is_met else term.control,
        doubt=term.doubt,
        others=tuple(day for _, day in term.others),
        reason=term.reason,
        awaits=term.awaits,
    )
