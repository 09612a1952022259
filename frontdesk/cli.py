"""The command line's door. Whoever opens the console passes it without paying for the administrators' verbs."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from frontdesk.home import Home, default_home


def main(arguments: Sequence[str] | None = None) -> int:
    """`frontdesk` and `frontdesk --home DIR` open the console; anything else is for `verbs`."""
    match list(sys.argv[1:] if arguments is None else arguments):
        case []:
            return console(default_home())
        case ["--home", folder]:
            return console(Home(Path(folder)))
        case others:
            from frontdesk import verbs

            return verbs.run(others)


def console(home: Home) -> int:
    """Open the window; exit code of the program.

    The collector rests until the store is open: nearly all that a start makes stays, and looking through
    it again and again costs a tenth of the start.
    """
    gc.disable()
    from frontdesk import unread

    unread.leave_unread()
    from frontdesk import app

    return app.run(home)


def program() -> None:
    """`main` as a program of its own; the window's ends at once.

    Taking Qt's objects apart in the interpreter's last moments has crashed, when everything was long closed: an
    administrator would read of damage in the exit code.
    """
    code = main()
    if "PySide6.QtWidgets" not in sys.modules:
        sys.exit(code)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    program()
