"""The least that could be started instead: a window, or a window with what any desk over a store must load.

`python -m frontdesk.bench.bare window|desk|memory HOME`
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMainWindow

from frontdesk.bench import first_frame
from frontdesk.bench.timing import resident

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


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
    _over(path)
    shown = QMainWindow()
    shown.resize(1440, 900)
    first_frame.tell(shown)
    shown.show()
    app.exec()


def memory(path: Path) -> None:
    """What a window over the store holds before anybody has written a program around it."""
    app = QApplication([])
    session = _over(path)
    shown = QMainWindow()
    shown.resize(1440, 900)
    shown.show()
    app.processEvents()
    print(resident() or 0, flush=True)
    session.close()


def _over(path: Path) -> Session:
    from sqlalchemy import select
    from sqlalchemy.orm import Session, configure_mappers

    from frontdesk import keys
    from frontdesk.db.engines import sqlite_engine
    from frontdesk.db.models import Ticket
    from frontdesk.home import Home

    configure_mappers()
    home = Home(path)
    key = keys.stored(str(home.path))
    session = Session(sqlite_engine(home.store, key))
    session.execute(select(Ticket.id).limit(1)).all()
    session.rollback()
    return session


if __name__ == "__main__":
    if sys.argv[1] == "window":
        window()
    else:
        {"desk": desk, "memory": memory}[sys.argv[1]](Path(sys.argv[2]))
