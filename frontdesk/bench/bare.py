"""The least that could be started instead: a window, or a window with what any desk over a store must load.

`python -m frontdesk.bench.bare window|desk HOME`
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow

from frontdesk.bench import first_frame


def window() -> None:
    app = QApplication([])
    shown = QMainWindow()
    shown.resize(1440, 900)
    first_frame.tell(shown)
    shown.show()
    app.exec()


def desk(path: Path) -> None:
    """Everything before the frame, on one thread: the frame is the last thing, as it is to who waits."""
    app = QApplication([])
    from sqlalchemy import select
    from sqlalchemy.orm import Session, configure_mappers

    from frontdesk import keys
    from frontdesk.db.engines import sqlite_engine
    from frontdesk.db.models import Ticket
    from frontdesk.home import Home

    configure_mappers()
    home = Home(path)
    key = keys.stored(str(home.path))
    with Session(sqlite_engine(home.store, key)) as session:
        session.execute(select(Ticket.id).limit(1)).all()
    shown = QMainWindow()
    shown.resize(1440, 900)
    first_frame.tell(shown)
    shown.show()
    app.exec()


if __name__ == "__main__":
    window() if sys.argv[1] == "window" else desk(Path(sys.argv[2]))
