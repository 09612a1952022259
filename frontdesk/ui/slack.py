"""Memory that nobody uses goes back to the system.

A page that was closed frees thousands of small pieces; the allocator of Linux keeps them, some twenty megabytes a day.
Other systems give them back unasked.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

_ARENAS = -8  # M_ARENA_MAX of glibc


def keep_together() -> None:
    """Before threads begin, each of which would have a heap and gaps of its own. Python lets one allocate at a time."""
    if (limit := _glibc("mallopt")) is not None:
        limit(_ARENAS, 1)


def give_back() -> None:
    """Takes a few milliseconds."""
    if (trim := _glibc("malloc_trim")) is not None:
        trim(0)


def _glibc(name: str) -> Callable[..., int] | None:
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
