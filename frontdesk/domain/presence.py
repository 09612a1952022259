"""Who is at work on a thing just now: a lock by name that stops nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

SIGN_OF_LIFE = timedelta(seconds=20)  # how often an editor says that it is still there
FORGOTTEN_AFTER = timedelta(seconds=60)  # without such a sign: its program ended without a word


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who edits, and since when."""

    name: str  # "Лобанова К. А."
    workstation: str
    since: datetime
