"""A client who does not come back: two reminders, and in the end the ticket closes by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Step(StrEnum):
    REMIND = "remind"
    CLOSE = "close"


class ReminderWay(StrEnum):
    """How a client can be reached: where nothing can be written to there is a call back."""

    EMAIL = "email"
    LETTER = "letter"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class Reminder:
    """What is to be said now, and where: an address, a number, or nothing where the card has none."""

    text: str
    way: ReminderWay
    address: str


@dataclass(frozen=True, slots=True)
class Patience:
    """Days of silence after which something happens; E4 of the office's language: two reminders, then the end."""

    remind_after: tuple[int, ...] = (2, 4)
    close_after: int = 5
    confirm_within: int = 5  # a solution that nobody objects to is taken as confirmed


LEAST = timedelta(days=1)  # between two steps: whoever was reminded late has a day to answer


def next_step(
    since: datetime, given: int, last: datetime | None, patience: Patience
) -> tuple[Step, datetime]:
    """What comes next and when, for a client silent since a moment, reminded so many times, lastly at another.

    Days are of 24 hours: the client counts no working time.
    """
    is_over = given >= len(patience.remind_after)
    days = patience.close_after if is_over else patience.remind_after[given]
    at = since + timedelta(days=days)
    if last is not None:
        at = max(at, last + LEAST)
    return (Step.CLOSE if is_over else Step.REMIND), at
