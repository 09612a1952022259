"""The seeded office's past: two years of solved matters, each with the journal that its clocks are counted from.

A million of them are made for measurements. A course of work is counted once a day and target by the rules that count
every ticket (`domain.replay`), and told of many tickets, each some minutes later: that changes no length as long as
every moment and the same moment after the longest shift are within the same working hours, and the calendar is asked.
Rows are tuples written by the driver itself, as cards are.
"""

from __future__ import annotations

import json
import random
import secrets
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache, partial
from itertools import groupby
from operator import itemgetter
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk.db.demo_cards import Row, insert
from frontdesk.db.demo_desk import USUAL, Material, number_of, open_count, priority_of, sent
from frontdesk.db.models import Chain, Subject
from frontdesk.db.queries import chain
from frontdesk.db.queries import clocks as queries
from frontdesk.db.queries.tickets import FAR
from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.editions import DatedCalendar
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.histories import Ground, Line, StatusRule, history
from frontdesk.domain.replay import Replayed, replay
from frontdesk.domain.routing import Route
from frontdesk.domain.staff import Desk
from frontdesk.domain.targets import SlaRow, target_of, told
from frontdesk.domain.tickets import Channel, MessageKind, Status

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "ticket": (
        "id", "number", "version", "title", "subject_id", "client_id", "channel", "priority", "status", "is_open",
        "owner_id", "opened_at", "replied_at", "solved_at", "queue_at", "queue_measure", "queue_norm", "kind",
        "impact", "urgency", "segment", "team_id", "skill", "cycle", "outcome", "reminders",
    ),
    "clock": (
        "ticket_id", "measure", "cycle", "term", "calendar_id", "target_id", "norm", "started_at", "due", "met_at",
        "state", "is_missed", "used", "difference", "paused", "alarmed", "breach_reason", "breach_note",
    ),
    "pause": ("ticket_id", "status", "started_at", "ended_at", "staff_id", "reason"),
    "message": ("id", "ticket_id", "kind", "text", "seconds", "template", "said_at", "staff_id"),
    "event": (
        "workstation", "seq", "at", "staff_id", "counter", "kind", "client_id", "ticket_id", "data", "salt", "hash",
    ),
}  # fmt: skip
YEARS, BEFORE = 2, timedelta(days=3)  # everything solved ended three days ago at the latest
LATEST = 19  # minutes by which a course is told later of another ticket
_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)

_IN_WORK, _WAITING, _CLOSED = Status.IN_WORK.value, Status.WAITING_CLIENT.value, Status.CLOSED.value
_TAKEN = ((EventKind.TICKET_TAKEN, ""), (EventKind.TICKET_STATUS, _IN_WORK))
_CALL, _REPLY = (EventKind.TICKET_CALL, "call"), (EventKind.TICKET_REPLY, "reply")
_ASKED, _WAIT = (EventKind.TICKET_INCOMING, "incoming"), (EventKind.TICKET_STATUS, _WAITING)
_WORK, _END = (EventKind.TICKET_STATUS, _IN_WORK), (EventKind.TICKET_STATUS, _CLOSED)
# What was done, and how many working minutes after the opening; the longer it took, the further down.
COURSES: tuple[tuple[tuple[int, EventKind, str], ...], ...] = tuple(
    tuple((after, kind, word) for after, deeds in course for kind, word in deeds)
    for course in (
        ((3, _TAKEN), (18, (_END,))),
        ((5, _TAKEN), (12, (_CALL,)), (41, (_END,))),
        ((2, _TAKEN), (55, (_END,))),
        ((9, _TAKEN), (70, (_CALL,)), (190, (_END,))),
        ((6, _TAKEN), (23, (_REPLY,)), (31, (_WAIT,)), (460, (_WORK,)), (466, (_CALL, _END))),
        ((11, _TAKEN), (37, (_REPLY,)), (150, (_ASKED,)), (205, (_REPLY,)), (260, (_END,))),
        ((130, _TAKEN), (171, (_CALL,)), (2300, (_END,))),
    )
)


@dataclass(frozen=True, slots=True)
class _Matter:
    """What a ticket is about, with all that follows from it."""

    title: str
    text: str
    subject_id: int
    priority: str
    target: SlaRow
    sent: Mapping[Channel, tuple[int | None, str]]  # team and skill


@dataclass(frozen=True, slots=True)
class _Told:
    """A course at its own minute of a day, as the rows of one ticket say it."""

    opened: str
    replied: str
    solved: str
    steps: tuple[
        tuple[str, str, EventKind, str, str], ...
    ]  # moment as hashed and as stored, kind, word, data
    clocks: tuple[Row, ...]
    pauses: tuple[Row, ...]


class Past:
    """`contract` has the target of each priority; `dice` are thrown as often for each ticket."""

    def __init__(
        self,
        session: Session,
        material: Material,
        subjects: Mapping[str, Subject],
        routes: Sequence[Route],
        contract: Mapping[str, SlaRow],
        desks: Sequence[Desk],
        dice: random.Random,
    ) -> None:
        self._session, self._material, self._desks, self._dice = session, material, desks, dice
        self._connection = session.connection()
        self._statuses = queries.statuses(session)
        self._moment = partial(_text, zone="+00" if self._connection.dialect.name == "postgresql" else "")
        self._far = self._moment(FAR)
        self._matters = [_matter(words, subjects, routes, contract) for words in material.words["tickets"]]
        self._openings: dict[tuple[str, str, int], str] = {}
        self._messages = 0
        self._journal = _Journal()

    def write(self, clients: int, tickets: int) -> None:
        """Day by day, what is closed of so many tickets."""
        count = tickets - open_count(tickets)
        for day, ids in _days(self._material, count):
            counted = _Counted(self._material, self._statuses, day, self._moment)
            rows: dict[str, list[Row]] = defaultdict(list)
            for id in ids:
                self._ticket(rows, counted, id, number_of(id, tickets), clients)
            rows["event"] = self._journal.up_to(counted.opens_next)
            for table, of_day in rows.items():
                insert(self._connection, table, COLUMNS[table], of_day)
        insert(self._connection, "event", COLUMNS["event"], self._journal.up_to(None))
        self._session.add(self._journal.end())
        self._session.flush()

    def _ticket(
        self, rows: dict[str, list[Row]], counted: _Counted, id: int, number: int, clients: int
    ) -> None:
        dice, place = self._dice, id % len(self._matters)
        matter, client = dice.choice(self._matters), dice.randrange(1, clients + 1)
        channel, took = dice.choice(USUAL), dice.randrange(20, 3000)
        desk, later = dice.choice(self._desks), dice.randrange(1, LATEST + 1)
        told = counted.told(matter.target, took * len(COURSES) // 3000, later)
        rows["ticket"].append((
            id, number, 1, matter.title, matter.subject_id, client, channel.value, matter.priority, _CLOSED, 0,
            desk.staff_id, told.opened, told.replied, told.solved, self._far, "", 0, "request", "", "", "",
            *matter.sent[channel], 1, Outcome.DONE.value, 0,
        ))  # fmt: skip
        rows["clock"] += [(id, *clock) for clock in told.clocks]
        rows["pause"] += [(id, *pause, desk.staff_id, "") for pause in told.pauses]
        for at, stored, kind, word, data in told.steps:
            if kind is EventKind.TICKET_OPENED:
                data = self._opening(matter, channel)
            elif word in _WORDS:
                seconds = 60 + id % 340 if word == "call" else 0
                self._messages += 1
                words = self._material.words[_WORDS[word]]
                rows["message"].append(
                    (self._messages, id, word, words[place % len(words)], seconds, "", stored, desk.staff_id)
                )
                data = f'{{"message": {self._messages}, "seconds": {seconds}}}'
            self._journal.say((at, stored, desk, kind.value, client, id, data))

    def _opening(self, matter: _Matter, channel: Channel) -> str:
        key = (matter.text, channel.value, matter.target.id)
        if key not in self._openings:
            said = {"channel": channel, "text": matter.text, "target": told(target_of(matter.target))}
            self._openings[key] = json.dumps(said, ensure_ascii=False, sort_keys=True)
        return self._openings[key]


_WORDS = {
    MessageKind.CALL.value: "calls",
    MessageKind.REPLY.value: "replies",
    MessageKind.INCOMING.value: "notes",
}


class _Counted:
    """The courses of one day, counted when they are first told."""

    def __init__(
        self, material: Material, statuses: Mapping[str, StatusRule], day: date, moment: partial[str]
    ) -> None:
        self._material, self._statuses, self._moment = material, statuses, moment
        opens = material.hours.opens_at(day)
        assert opens is not None  # it is a working day
        self._opens = opens
        self.opens_next = material.hours.add_working_seconds(opens + _DAY, 1)
        self._counted: dict[tuple[int, int], tuple[list[Line], Replayed]] = {}
        self._told: dict[tuple[int, int, int], _Told] = {}

    def told(self, target: SlaRow, course: int, later: int) -> _Told:
        """That course so many minutes later; the first one when it would not be over by now."""
        key = (target.id, course, later)
        if key not in self._told:
            lines, found = self._course(target, course)
            self._told[key] = self._later(lines, found, later * _MINUTE)
        return self._told[key]

    def _course(self, target: SlaRow, course: int) -> tuple[list[Line], Replayed]:
        key = (target.id, course)
        if key not in self._counted:
            hours, ended = self._material.hours, self._material.now - LATEST * _MINUTE
            start = hours.add_working_seconds(self._opens, 60 * (7 + 61 * course))
            if hours.add_working_seconds(start, 60 * COURSES[course][-1][0]) > ended:
                return self._course(target, 0)
            self._counted[key] = self._count(target, COURSES[course], start)
        return self._counted[key]

    def _count(
        self, target: SlaRow, course: Sequence[tuple[int, EventKind, str]], start: datetime
    ) -> tuple[list[Line], Replayed]:
        """From the first minutes on at which every moment may be shifted."""
        hours = self._material.hours
        ground = Ground(self._statuses, ZoneInfo(hours.tz), start, target_of(target))
        while True:
            lines = [Line(0, start, EventKind.TICKET_OPENED, {"target": told(ground.target)})]
            before = Status.NEW.value
            for after, kind, word in course:
                data = {"before": before, "after": word} if kind is EventKind.TICKET_STATUS else {}
                before = data.get("after", before)
                lines.append(
                    Line(
                        len(lines), hours.add_working_seconds(start, 60 * after), kind, data | {"word": word}
                    )
                )
            found = replay(history(lines, ground), self._material.calendars, self._material.now)
            if all(
                _may_shift(self._material.calendars[target.calendar_id], at) for at in _moments(lines, found)
            ):
                return lines, found
            start = hours.add_working_seconds(start, 60 * LATEST)

    def _later(self, lines: Sequence[Line], found: Replayed, shift: timedelta) -> _Told:
        def at(moment: datetime | None) -> str | None:
            return None if moment is None else self._moment(moment + shift)

        assert found.answered_at  # by the end at the latest
        assert found.solved_at
        return _Told(
            opened=self._moment(lines[0].at + shift),
            replied=self._moment(found.answered_at + shift),
            solved=self._moment(found.solved_at + shift),
            steps=tuple(_step(line, shift, self._moment) for line in lines),
            clocks=tuple(
                (
                    c.measure.value, c.cycle, c.term, c.calendar_id, c.target_id, c.norm, at(c.started_at), at(c.due),
                    at(c.met_at), c.state.value, c.is_missed, c.used, c.difference, c.paused, 0,
                    BreachReason.TOO_FEW.value if c.is_missed else "", "",
                )
                for c in found.clocks
                if c.due is not None
            ),
            pauses=tuple((pause.status, at(pause.start), at(pause.end)) for pause in found.pauses),
        )  # fmt: skip


class _Journal:
    """Lines in the order in which they happened, whatever ticket they are of, one chain."""

    def __init__(self) -> None:
        self._waiting: list[tuple[str, str, Desk, str, int, int, str]] = []
        self._seq, self._hash = 0, chain.GENESIS

    def say(self, line: tuple[str, str, Desk, str, int, int, str]) -> None:
        self._waiting.append(line)

    def up_to(self, moment: datetime | None) -> list[Row]:
        """Rows of the lines before a moment, or of all that are left."""
        self._waiting.sort(key=itemgetter(0))
        end = moment.astimezone(UTC).isoformat(timespec="microseconds") if moment else None
        told = [line for line in self._waiting if end is None or line[0] < end]
        self._waiting = self._waiting[len(told) :]
        return [self._row(*line) for line in told]

    def _row(self, at: str, stored: str, desk: Desk, kind: str, client: int, ticket: int, data: str) -> Row:
        self._seq += 1
        salt, who = secrets.token_hex(16), (desk.staff_id, desk.counter)
        self._hash = chain.link(
            self._hash,
            (WORKSTATION, self._seq, at, *who, kind, client, ticket, None, None, None, data, salt),
        )
        return (WORKSTATION, self._seq, stored, *who, kind, client, ticket, data, salt, self._hash)

    def end(self) -> Chain:
        return Chain(workstation=WORKSTATION, seq=self._seq, hash=self._hash)


WORKSTATION = "demo"


def _matter(
    words: Mapping[str, str],
    subjects: Mapping[str, Subject],
    routes: Sequence[Route],
    contract: Mapping[str, SlaRow],
) -> _Matter:
    subject = subjects[words["subject"]]
    level = priority_of(subject).value
    ways = {channel: sent(routes, subject.id, channel) for channel in USUAL}
    return _Matter(words["title"], words["text"], subject.id, level, contract[level], ways)


def _days(material: Material, count: int) -> Iterator[tuple[date, list[int]]]:
    """The working days of the past, each with as many tickets as any other."""
    last = (material.now - BEFORE).date()
    every = (last - n * _DAY for n in range(YEARS * 365, -1, -1))
    days = [day for day in every if material.hours.is_working_day(day)]
    placed = ((days[(id - 1) * len(days) // count], id) for id in range(1, count + 1))
    for day, of_day in groupby(placed, key=itemgetter(0)):
        yield day, [id for _, id in of_day]


def _moments(lines: Sequence[Line], found: Replayed) -> Iterator[datetime]:
    """Every moment that a count of working time begins or ends at."""
    yield from (line.at for line in lines)
    for clock in found.clocks:
        yield from (at for at in (clock.started_at, clock.due, clock.met_at) if at is not None)


def _may_shift(calendar: DatedCalendar, at: datetime) -> bool:
    latest = at + LATEST * _MINUTE
    return calendar.working_seconds_between(at, latest) == 60 * LATEST and calendar.is_working_time(latest)


def _step(line: Line, shift: timedelta, moment: partial[str]) -> tuple[str, str, EventKind, str, str]:
    at = (line.at + shift).astimezone(UTC)
    word, told = (
        str(line.data.get("word", "")),
        _told(line.data.get("before", ""), line.data.get("after", "")),
    )
    return at.isoformat(timespec="microseconds"), moment(at), line.kind, word, told


@cache
def _told(before: str, after: str) -> str:
    """The data of a line that moves the ticket; of another there is none."""
    return json.dumps({"before": before, "after": after} if after else {})


def _text(at: datetime, zone: str) -> str:
    """As the engine keeps a moment."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds") + zone
