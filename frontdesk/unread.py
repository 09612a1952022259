"""PySide 6.12 reads the source of every module imported after it, to see whether that one asks for names in snake
case (`from __feature__ import …`), and keeps the lines: a seventh of a start, and 25 MB that nobody looks at again.
Nobody asks here, so it is told that every module was looked at.
"""

from __future__ import annotations

import sys


def leave_unread() -> None:
    """Before the first import of the window; once to a process, and more often does no harm."""
    import shiboken6  # noqa: F401  brings the module that reads

    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = _looked_at


def _looked_at(_module: object) -> bool:
    """«It uses PySide»: its names are the usual ones."""
    return True
