"""What clocks measure, how they stand, and what is done when one nears its edge."""

from __future__ import annotations

from enum import StrEnum


class Measure(StrEnum):
    FIRST_RESPONSE = "first_response"
    NEXT_ANSWER = "next_answer"
    SOLUTION = "solution"
    KEEP_INFORMED = "keep_informed"
    STATUTE = "statute"  # a term of the law: never paused


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
