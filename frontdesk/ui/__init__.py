"""All Qt, and nothing but Qt.

PySide6 6.12 hands out `None`, `True` and `False` without counting the reference (`QObject.property`, an empty
`QVariant`, `QApplication.focusWidget()`): harmless from Python 3.12 on, where they are immortal;
on 3.11 a day of work brings the count to nought and ends the process. So they are made immortal here,
before the first widget.
"""

from __future__ import annotations

import ctypes
import sys

_ENOUGH = 1 << 40  # references nobody can use up


def _hold_constants() -> None:
    for constant in (None, True, False, NotImplemented):
        ctypes.c_ssize_t.from_address(id(constant)).value += _ENOUGH


if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    _hold_constants()
