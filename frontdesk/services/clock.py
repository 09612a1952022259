"""What time it is. The only place a service learns it from, so that a demo day can be any day."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]

# Tuesday 17 November 2026, 10:42 in Volgograd: the moment of every demo, picture and test.
DEMO_NOW = datetime(2026, 11, 17, 7, 42, tzinfo=UTC)


def system_clock() -> datetime:
    return datetime.now(UTC)


def clock_from(start: datetime) -> Clock:
    """A clock that shows `start` now and then keeps going at the usual pace."""
    began = time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - began)
