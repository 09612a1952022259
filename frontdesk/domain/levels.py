"""Levels of escalation as the office arranges them: when, whom, and what is done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from frontdesk.domain.alarms import OWNER, Step
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.lengths import parse_length, show_length
from frontdesk.domain.measures import Action, Measure


class When(StrEnum):
    SHARE = "share"
    BEFORE = "before"
    EDGE = "edge"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class LevelDraft:
    """A level as typed: `amount` is a share of the norm («75»), or working time before or after the target («4 ч»)."""

    measure: Measure = Measure.SOLUTION
    when: When = When.SHARE
    amount: str = "75"
    level: int = OWNER
    action: Action = Action.NOTIFY
    priority: str | None = None
    team_id: int | None = None

    def check(self) -> tuple[Problem, ...]:
        if self.when is When.EDGE:
            return ()
        if not self.amount.strip():
            return (Problem("amount", ProblemKind.REQUIRED),)
        if self.when is When.SHARE:
            percent = self._percent
            if percent is None:
                return (Problem("amount", ProblemKind.NOT_A_NUMBER),)
            return () if 1 <= percent <= 99 else (Problem("amount", ProblemKind.OUT_OF_RANGE, "1/99"),)
        return () if parse_length(self.amount) else (Problem("amount", ProblemKind.NOT_A_LENGTH),)

    @property
    def _percent(self) -> int | None:
        typed = self.amount.replace("%", "").strip()
        return int(typed) if typed.isdecimal() else None

    def step(self, id: int) -> Step:
        """Of a draft that is right."""
        percent = self._percent if self.when is When.SHARE else None
        seconds = {
            When.BEFORE: -(parse_length(self.amount) or 0), When.AFTER: parse_length(self.amount) or 0,
        }.get(self.when, 0)  # fmt: skip
        offset = None if percent is not None else seconds
        return Step(id, self.measure, self.level, self.action, percent, offset, self.priority, self.team_id)


def draft_of(step: Step) -> LevelDraft:
    offset = step.offset_seconds or 0
    if step.at_percent is not None:
        when, amount = When.SHARE, str(step.at_percent)
    else:
        when = When.EDGE if not offset else When.BEFORE if offset < 0 else When.AFTER
        amount = show_length(abs(offset))
    return LevelDraft(step.measure, when, amount, step.level, step.action, step.priority, step.team_id)
