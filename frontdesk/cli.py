"""The command line's door. Whoever opens the console passes it without paying for the administrators' verbs."""

from __future__ import annotations

import gc
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
    from frontdesk import app

    return app.run(home)


if __name__ == "__main__":
    sys.exit(main())
