"""How long somebody works at a ticket: measured from what is in front and from keys, never asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from frontdesk.domain.handling import Activity


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
