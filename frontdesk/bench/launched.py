"""The program as `frontdesk` starts it, which tells its parent how far it has come, and ends.

`python -m frontdesk.bench.launched shell|desk --home HOME`
"""

from __future__ import annotations

import gc
import sys
from typing import Any

from frontdesk import cli, unread

gc.disable()  # both as `cli.console` does before it imports the window
unread.leave_unread()

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from frontdesk import app
from frontdesk.bench import first_frame

CLERK, PASSWORD = 1, "demo"  # of `services.demo`, which would be imported for them alone


class Shell(app.Console):
    """As far as the first painted frame."""

    def start(self) -> None:
        first_frame.tell(self.window)
        super().start()


class Desk(app.Console):
    """As far as a queue that is painted and answers a key; signed in as soon as one can."""

    def ask_to_sign_in(self) -> None:
        super().ask_to_sign_in()
        staff = self.office.staff
        self.jobs.write(self, lambda: staff.sign_in(CLERK, PASSWORD, 3, "desk-3"), self.furnish)

    def furnish(self, desk: Any) -> None:
        super().furnish(desk)
        page: Any = self.window.page("queue")
        self._watch = _QueueAnswers(page.queue.table)


class _QueueAnswers(QObject):
    """Rows painted, then a key, then the frame that shows its answer.

    The delegate tells of rows: asked for its viewport, the table would have all classes of Qt looked through.
    """

    def __init__(self, table: Any) -> None:
        super().__init__(table)
        self._table, self._pressed = table, False
        delegate = table.itemDelegate()
        self._paint, delegate.paint = delegate.paint, self._painted

    def _painted(self, painter: Any, option: Any, index: Any) -> None:
        self._paint(painter, option, index)
        if self._table.model().row_at(index.row()):
            QTimer.singleShot(0, first_frame.now if self._pressed else self._press)

    def _press(self) -> None:
        if self._pressed:
            return
        from PySide6.QtGui import QKeyEvent

        before, self._pressed = self._table.current_id, True
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._table, down)
        assert self._table.current_id != before, "the queue does not answer"


if __name__ == "__main__":
    app.Console = {"shell": Shell, "desk": Desk}[sys.argv.pop(1)]  # type: ignore[misc]
    sys.exit(cli.main())
