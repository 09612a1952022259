"""Who is at work on a thing just now, and who asks for it: a lock by name, opened by an answer or by silence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

SIGN_OF_LIFE = timedelta(seconds=20)  # how often an editor says that it is still there
FORGOTTEN_AFTER = timedelta(seconds=60)  # without such a sign: its program ended without a word
IDLE_AFTER = timedelta(minutes=2)  # without a key: the editor holds the thing no longer
ANSWER_WITHIN = timedelta(seconds=30)  # whoever asked and heard nothing goes on without an answer


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who edits or asks, and since when."""

    name: str  # "Лобанова К. А."
    workstation: str
    since: datetime


@dataclass(frozen=True, slots=True)
class AtWork:
    """How a thing stands for one desk. `others` edit it, `asking` want to, first come first."""

    is_mine: bool = False
    others: tuple[Present, ...] = ()
    asking: tuple[Present, ...] = ()

    @property
    def holder(self) -> Present | None:
        """Who must be asked before this desk may edit."""
        return None if self.is_mine or not self.others else self.others[0]
