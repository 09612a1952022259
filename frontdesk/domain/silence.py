"""A client who does not come back: reminders, and in the end the ticket closes by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Step(StrEnum):
    REMIND = "remind"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Patience:
    """Days of silence after which something happens; E4 of the office's language: two reminders, then the end."""

    remind_after: tuple[int, ...] = (2, 4)
    close_after: int = 5
    confirm_within: int = 5  # a solution that nobody objects to is taken as confirmed


LEAST = timedelta(days=1)  # between two steps: a program that was off for a week does not say all at once


def next_step(since: datetime, reminded: Sequence[datetime], patience: Patience) -> tuple[Step, datetime]:
    """What comes next and when, for a client silent since a moment and reminded at others, oldest first.

    Days are of 24 hours: the client counts no working time.
    """
    given = [at for at in reminded if at >= since]
    is_last = len(given) >= len(patience.remind_after)
    days = patience.close_after if is_last else patience.remind_after[len(given)]
    at = since + timedelta(days=days)
    if given:
        at = max(at, given[-1] + LEAST)
    return (Step.CLOSE if is_last else Step.REMIND), at
