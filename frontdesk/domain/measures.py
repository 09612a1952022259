"""What clocks measure, how they stand, and what is done when one nears its edge."""

from __future__ import annotations

from enum import StrEnum


class Measure(StrEnum):
    FIRST_RESPONSE = "first_response"
    NEXT_ANSWER = "next_answer"
    SOLUTION = "solution"
    KEEP_INFORMED = "keep_informed"
    STATUTE = "statute"  # a term of the law: never paused
    INTERNAL = (
        "internal"  # what a team of ours was asked for, by its own hours: never paused, no client's target
    )


BESIDE = frozenset(
    {Measure.STATUTE, Measure.INTERNAL}
)  # they run to a date, and no row of the contract moves them


class Standing(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    MET = "met"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Action(StrEnum):
    """Of an escalation."""

    NOTIFY = "notify"
    REASSIGN = "reassign"
    RAISE = "raise"
    ASK_TEAM = "ask_team"
