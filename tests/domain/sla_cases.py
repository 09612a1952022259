"""How a row of the table `sla` is asked of `domain.replay`: every key is read, and an unknown one fails."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from frontdesk.domain.calendar import WorkCalendar, week_of
from frontdesk.domain.clocks import ClockRow, Norm, Target, due_at
from frontdesk.domain.happenings import ClientSaid, Happened, Moved, Opened, WeSaid
from frontdesk.domain.measures import Measure
from frontdesk.domain.replay import Replayed, replay
from frontdesk.domain.working_time import WorkingTime


@dataclass(frozen=True, slots=True)
class Editions:
    """A calendar as it came to be known: (published at, hours), oldest first; the first holds from ever."""

    known_since: tuple[tuple[datetime, WorkingTime], ...]

    @property
    def published(self) -> tuple[datetime, ...]:
        """When it became another than it had been."""
        return tuple(at for at, _ in self.known_since[1:])

    def known(self, at: datetime) -> WorkingTime:
        """The calendar as it was known at a moment."""
        return self.known_since[bisect_right(self.published, at)][1]


Row = Mapping[str, Any]
Run = Callable[[Row, Mapping[str, Any]], None]

INFORMATION = ("id", "suite", "source", "note")
PAUSES = {"closed": False, "new": False, "open": False, "pending": True, "resolved": False}
DONE = frozenset({"closed", "resolved"})
TARGETS = {
    "first_response_min": Measure.FIRST_RESPONSE,
    "update_min": Measure.NEXT_ANSWER,
    "solution_min": Measure.SOLUTION,
}
CALENDAR = 1


def known(row: Row, *keys: str) -> None:
    assert set(row) <= set(keys), f"unknown keys {sorted(set(row) - set(keys))}"


def utc(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    assert moment.utcoffset() == timedelta(0), text
    return moment


def said(moment: datetime | None) -> str | None:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}" if moment else None


def calendar_of(row: Row, calendars: Mapping[str, Any]) -> WorkCalendar:
    facts = calendars[row["calendar"]]
    known(facts, "tz", "hours", "holidays", "holiday_records", "note")
    return WorkCalendar(
        facts["tz"], week_of(facts["hours"]), holidays=frozenset(map(date.fromisoformat, facts["holidays"]))
    )


def history_of(row: Row) -> Iterator[Happened]:
    known(row["sla"], *TARGETS)
    norms = {
        measure: Norm(row["sla"][key] * 60)
        for key, measure in TARGETS.items()
        if row["sla"].get(key) is not None
    }
    began = row["initial_state"]
    yield Opened(utc(row["created_at"]), Target(None, CALENDAR, norms), PAUSES[began], began)
    for event in row["events"]:
        at = utc(event["at"])
        match event["type"]:
            case "customer_message":
                known(event, "at", "type", "channel")
                yield ClientSaid(at)
            case "agent_message":
                known(event, "at", "type", "channel")
                yield WeSaid(at)
            case "state":
                known(event, "at", "type", "from", "to")
                assert event["from"] in PAUSES
                yield Moved(at, event["to"], PAUSES[event["to"]], event["to"] in DONE)
            case "evaluate":
                known(event, "at", "type")
            case other:
                raise AssertionError(f"unknown event {other}")


class Asked:
    """A row's ticket at the moment at which it is asked. Each method answers one key of `expect`."""

    def __init__(self, row: Row, calendar: WorkCalendar) -> None:
        self.row, self.calendar = row, calendar
        self.created = utc(row["created_at"])
        self.now = max([self.created, *(utc(event["at"]) for event in row["events"])])
        self.told: Replayed = replay(
            list(history_of(row)), {CALENDAR: Editions(((self.created, calendar),))}, self.now
        )

    def agreement_status(self) -> str | None:
        return "Failed" if any(clock.is_missed for clock in self.told.clocks) else None

    def first_response_at(self) -> str | None:
        return said(self.told.answered_at)

    def first_response_in_min(self) -> int | None:
        return self._first.used // 60 if self._first.met_at else None

    def first_response_diff_min(self) -> int | None:
        return self._left("first_response_min", self.first_response_in_min())

    def first_response_failed_by_seconds(self) -> int | None:
        return self._failed_by(self._first)

    def response_by(self) -> str | None:
        return said(self._first.due)

    def first_response_escalation_at(self) -> str | None:
        return self._escalation(self._first)

    def update_escalation_at(self) -> str | None:
        asked = self.told.of(Measure.NEXT_ANSWER)
        return self._escalation(asked[-1]) if asked else None

    def update_in_min(self) -> int | None:
        answered = [clock.used for clock in self.told.of(Measure.NEXT_ANSWER) if clock.met_at]
        return max(answered) // 60 if answered else None

    def update_diff_min(self) -> int | None:
        return self._left("update_min", self.update_in_min())

    def solution_escalation_at(self) -> str | None:
        return self._escalation(self._last)

    def resolution_by(self) -> str | None:
        return said(due_at(self._last, self.told.pauses, self.calendar, self.now))

    def resolution_failed_by_seconds(self) -> int | None:
        return self._failed_by(self._last)

    def resolution_time_seconds(self) -> int | None:
        first = self.told.of(Measure.SOLUTION)[0]
        return first.used if first.met_at else None

    def close_in_min(self) -> int | None:
        return self._worked(self.told.solved_at) // 60 if self.told.solved_at else None

    def close_diff_min(self) -> int | None:
        return self._left("solution_min", self.close_in_min())

    def total_hold_seconds(self) -> int:
        spans = ((pause.start, pause.end or self.now) for pause in self.told.pauses)
        return sum(self.calendar.working_seconds_between(a, b) for a, b in spans)

    def next_escalation_at(self) -> str | None:
        left = (
            self.first_response_escalation_at(),
            self.update_escalation_at(),
            self.solution_escalation_at(),
        )
        return min((at for at in left if at), default=None)

    @property
    def _first(self) -> ClockRow:
        return self.told.of(Measure.FIRST_RESPONSE)[0]

    @property
    def _last(self) -> ClockRow:
        return self.told.of(Measure.SOLUTION)[-1]

    def _worked(self, until: datetime) -> int:
        """From creation, whatever cycles lay between."""
        held = sum(
            self.calendar.working_seconds_between(pause.start, min(pause.end or until, until))
            for pause in self.told.pauses
        )
        return self.calendar.working_seconds_between(self.created, until) - held

    def _left(self, target: str, took: int | None) -> int | None:
        norm = self.row["sla"].get(target)
        return None if took is None or norm is None else norm - took

    def _failed_by(self, clock: ClockRow) -> int | None:
        if clock.due is None or clock.met_at is None or clock.met_at <= clock.due:
            return None
        return self.calendar.working_seconds_between(clock.due, clock.met_at)

    def _escalation(self, clock: ClockRow) -> str | None:
        return said(due_at(clock, self.told.pauses, self.calendar, self.now)) if clock.is_open else None


KEYS = frozenset(name for name in vars(Asked) if not name.startswith("_"))


def ticket(row: Row, calendars: Mapping[str, Any]) -> None:
    """A row of `zammad_cases` or `frappe_cases`."""
    known(row, *INFORMATION, "calendar", "priority", "sla", "created_at", "initial_state", "events", "expect")
    known(row["expect"], *KEYS)
    asked = Asked(row, calendar_of(row, calendars))
    for key, expected in row["expect"].items():
        assert getattr(asked, key)() == expected, key


UNITS = {"minute": 60, "hour": 3600}


def norm_of(target: Row) -> Norm:
    known(target, "amount", "unit", "end_of_working_day")
    if target["unit"] == "day":
        return Norm(days=target["amount"], end_of_day=target["end_of_working_day"])
    assert not target["end_of_working_day"], "only a target in days ends with a day"
    return Norm(target["amount"] * UNITS[target["unit"]])


def moved(at: datetime, offset: Row, calendar: WorkCalendar) -> datetime:
    known(offset, "n", "unit")
    if offset["unit"] == "day":
        return calendar.add_working_days(at, offset["n"])
    return calendar.add_working_seconds(at, offset["n"] * UNITS[offset["unit"]])


def both_targets(row: Row, calendars: Mapping[str, Any]) -> None:
    """A row of `glpi_cases`: one target for both clocks, and closed pauses."""
    known(row, *INFORMATION, "calendar", "target", "begin_at", "pauses", "expect")
    calendar, begin, norm = calendar_of(row, calendars), utc(row["begin_at"]), norm_of(row["target"])
    target = Target(None, CALENDAR, {Measure.FIRST_RESPONSE: norm, Measure.SOLUTION: norm})
    history: list[Happened] = [Opened(begin, target)]
    for pause in row["pauses"]:
        known(pause, "from", "to")
        history += [Moved(utc(pause["from"]), "pending", pauses=True), Moved(utc(pause["to"]), "open")]
    told = replay(history, {CALENDAR: Editions(((begin, calendar),))}, history[-1].at)
    (own,), (resolve,) = told.of(Measure.FIRST_RESPONSE), told.of(Measure.SOLUTION)
    answers: dict[str, Any] = {
        "waiting_seconds_TTR": resolve.paused,
        "waiting_seconds_TTO": own.paused,
        "resolve_due_at": said(resolve.due),
        "own_due_at": said(own.due),
    }
    assert own.due
    assert resolve.due
    known(row["expect"], *answers, "escalation_level")
    for key, value in row["expect"].items():
        if key == "escalation_level":
            known(value, "offset", "at_for_resolve", "at_for_own")
            assert said(moved(resolve.due, value["offset"], calendar)) == value["at_for_resolve"]
            assert said(moved(own.due, value["offset"], calendar)) == value["at_for_own"]
        else:
            assert answers[key] == value, key


RUN: dict[str, Run] = {"zammad_cases": ticket, "glpi_cases": both_targets, "frappe_cases": ticket}
