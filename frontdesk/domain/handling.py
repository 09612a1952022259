"""How long somebody works at a ticket: measured from what is in front and from keys, never asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from frontdesk.domain.errors import Problem, ProblemKind

LONGEST = 24 * 60  # minutes that a correction may say


class Activity(StrEnum):
    TALK = "talk"
    HOLD = "hold"
    WORK = "work"
    AFTER = "after"


class Sign(StrEnum):
    """What is seen of a clerk's hands."""

    FRONT = "front"  # a ticket came to the front, or none has it any more
    TOUCH = "touch"  # a key or the mouse
    CALL = "call"  # a call about a ticket began
    HELD = "held"
    RESUMED = "resumed"
    ENDED = "ended"
    AWAKE = "awake"  # nothing but that the program runs


@dataclass(frozen=True, slots=True)
class Moment:
    at: datetime
    sign: Sign
    ticket_id: int | None = None  # of FRONT and CALL


@dataclass(frozen=True, slots=True)
class Limits:
    """`idle` without a key is still work, as long as a page is read; `after` a call the same ticket is after-work.

    A call is timed while the program is awake: longer than `asleep` without a sign, the machine slept.
    """

    idle: timedelta = timedelta(seconds=60)
    after: timedelta = timedelta(seconds=120)
    asleep: timedelta = timedelta(seconds=30)

    @staticmethod
    def load(tree: Mapping[str, Any]) -> Limits:
        names = ("idle_seconds", "after_call_seconds", "asleep_seconds")
        return Limits(*(timedelta(seconds=int(tree[name])) for name in names))


@dataclass(frozen=True, slots=True)
class Stretch:
    ticket_id: int
    activity: Activity
    began_at: datetime
    ended_at: datetime

    @property
    def seconds(self) -> int:
        return round((self.ended_at - self.began_at).total_seconds())


class Meter:
    """Turns moments into stretches. One person does one thing at a time, so no second is counted twice."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._at: datetime | None = None
        self._touched: datetime | None = None
        self._front: int | None = None
        self._call: int | None = None
        self._held = False
        self._after: tuple[int, datetime] | None = None  # whose after-work, until when
        self._done: list[Stretch] = []

    def hear(self, moment: Moment) -> None:
        """Moments come in order; one that is older than the last stands at its time."""
        at = moment.at if self._at is None else max(moment.at, self._at)
        self._pass(at)
        match moment.sign:
            case Sign.FRONT:
                self._turn(moment.ticket_id, at)
            case Sign.TOUCH:
                self._touched = at
            case Sign.CALL:
                self._call, self._held, self._after = moment.ticket_id, False, None
            case Sign.HELD | Sign.RESUMED:
                self._held = moment.sign is Sign.HELD
            case Sign.ENDED:
                self._hang_up(at)

    def stretches(self) -> tuple[Stretch, ...]:
        """All so far, the last one as long as it is by now."""
        return tuple(self._done)

    def forget(self) -> None:
        """Those that can grow no more; the last stays."""
        del self._done[:-1]

    def _turn(self, ticket_id: int | None, at: datetime) -> None:
        """What comes to the front was asked for by a hand. Who leaves the ticket of the call is done with it."""
        if self._after is not None and self._front == self._after[0] != ticket_id:
            self._after = None
        self._front, self._touched = ticket_id, at

    def _hang_up(self, at: datetime) -> None:
        if self._call is not None:
            self._after = self._call, at + self._limits.after
        self._call, self._held, self._touched = None, False, at

    def _pass(self, until: datetime) -> None:
        """Time goes by with everything as it is."""
        since, self._at = self._at, until
        if since is not None:
            for piece in self._spent(since, until):
                self._add(piece)

    def _spent(self, since: datetime, until: datetime) -> Iterator[Stretch]:
        if self._call is not None:
            activity = Activity.HOLD if self._held else Activity.TALK
            yield Stretch(self._call, activity, since, min(until, since + self._limits.asleep))
        elif self._front is not None and self._touched is not None:
            end, turn = min(until, self._touched + self._limits.idle), since
            if self._after is not None and self._front == self._after[0]:
                turn = min(end, max(since, self._after[1]))
                yield Stretch(self._front, Activity.AFTER, since, turn)
            yield Stretch(self._front, Activity.WORK, turn, end)

    def _add(self, piece: Stretch) -> None:
        """A piece that goes on where the last one ended is the same stretch."""
        if piece.ended_at <= piece.began_at:
            return
        last = self._done[-1] if self._done else None
        same = last is not None and (last.ticket_id, last.activity) == (piece.ticket_id, piece.activity)
        if last is not None and same and last.ended_at == piece.began_at:
            self._done[-1] = Stretch(last.ticket_id, last.activity, last.began_at, piece.ended_at)
        else:
            self._done.append(piece)


def measure(moments: Iterable[Moment], limits: Limits, until: datetime) -> tuple[Stretch, ...]:
    """A whole day at once."""
    meter = Meter(limits)
    for moment in (*moments, Moment(until, Sign.AWAKE)):
        meter.hear(moment)
    return meter.stretches()


@dataclass(frozen=True, slots=True)
class HandleRow:
    """A stretch as it is kept; `corrected` is what it really took, by the clerk."""

    id: int
    ticket_id: int
    activity: Activity
    began_at: datetime
    seconds: int
    corrected: int | None = None

    @property
    def counted(self) -> int:
        return self.seconds if self.corrected is None else self.corrected


@dataclass(frozen=True, slots=True)
class Handled:
    """Seconds of each activity; their sum is what handle time (AHT) is made of. `corrected`: not as measured."""

    talk: int = 0
    hold: int = 0
    work: int = 0
    after: int = 0
    corrected: bool = False

    @property
    def total(self) -> int:
        return self.talk + self.hold + self.work + self.after

    def of(self, activity: Activity) -> int:
        return int(getattr(self, activity.value))


def clock_time(seconds: int) -> str:
    """As it is typed: `4:05`."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def handled(rows: Iterable[HandleRow]) -> Handled:
    sums, corrected = dict.fromkeys(Activity, 0), False
    for row in rows:
        sums[row.activity] += row.counted
        corrected = corrected or row.corrected is not None
    talk, hold, work, after = sums.values()
    return Handled(talk, hold, work, after, corrected)


def corrections(rows: Sequence[HandleRow], wanted: int) -> dict[int, int]:
    """What each row is corrected to, so that rows of one activity, oldest first, come to `wanted` seconds.

    The newest takes the difference; what it cannot give, the one before it gives.
    """
    found: dict[int, int] = {}
    left = wanted - sum(row.counted for row in rows)
    for row in reversed(rows):
        if left == 0:
            break
        given = max(left, -row.counted)
        found[row.id] = row.counted + given
        left -= given
    return found


@dataclass(frozen=True, slots=True)
class CorrectionDraft:
    """`minutes` as typed: whole ones, or `m:ss`."""

    ticket_id: int
    activity: Activity | None = None
    minutes: str = ""
    reason: str = ""

    @property
    def seconds(self) -> int | None:
        """None for what is no time."""
        whole, colon, rest = self.minutes.strip().partition(":")
        if not (whole.isascii() and whole.isdecimal() and len(whole) <= 4):
            return None
        if colon and not (rest.isascii() and rest.isdecimal() and len(rest) == 2 and int(rest) < 60):
            return None
        return int(whole) * 60 + int(rest or 0)

    def check(self) -> tuple[Problem, ...]:
        found = []
        if self.activity is None:
            found.append(Problem("activity", ProblemKind.REQUIRED))
        if not self.minutes.strip():
            found.append(Problem("minutes", ProblemKind.REQUIRED))
        elif self.seconds is None or self.seconds > LONGEST * 60:
            found.append(Problem("minutes", ProblemKind.NOT_A_NUMBER))
        if not self.reason.strip():
            found.append(Problem("reason", ProblemKind.REQUIRED))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class CorrectionWas:
    """Rows before a correction and after it: (id, corrected, reason), and (id, corrected). `made` had none before."""

    ticket_id: int
    rows: tuple[tuple[int, int | None, str], ...]
    after: tuple[tuple[int, int], ...]
    made: int | None = None
