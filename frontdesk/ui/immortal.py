"""PySide6 6.12 hands out `None`, `True` and `False` without counting the reference (`QObject.property`, an empty
`QVariant`, `QApplication.focusWidget()`): harmless from Python 3.12 on, where they are immortal; on 3.11 a day
of work brings the count to nought and ends the process. So they are made immortal.

`ui/jobs.py` imports this: every page works through it, and it stands behind the first frame.
"""

from __future__ import annotations

import ctypes
import sys

_ENOUGH = 1 << 40  # references nobody can use up


def hold() -> None:
    """Once to a process; more often does no harm."""
    if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
        for constant in (None, True, False, NotImplemented):
            ctypes.c_ssize_t.from_address(id(constant)).value += _ENOUGH
