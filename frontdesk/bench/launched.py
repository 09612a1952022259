"""The program as `frontdesk` starts it, which tells its parent how far it has come, and ends.

`python -m frontdesk.bench.launched shell|desk --home HOME`
"""

from __future__ import annotations

import sys

from frontdesk import app, cli
from frontdesk.bench import first_frame


class Shell(app.Console):
    """As far as the first painted frame."""

    def start(self) -> None:
        first_frame.tell(self.window)
        super().start()


if __name__ == "__main__":
    app.Console = {"shell": Shell}[sys.argv.pop(1)]  # type: ignore[misc]
    sys.exit(cli.main())
