"""Handle time of a ticket: what was measured of it, what a clerk corrected, and the sums."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind

LONGEST = 24 * 60  # minutes that a correction may say


class Activity(StrEnum):
    TALK = "talk"
    HOLD = "hold"
    WORK = "work"
    AFTER = "after"


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
