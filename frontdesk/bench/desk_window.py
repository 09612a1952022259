"""The real window over a store, signed in, as a day's work finds it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from frontdesk import app as program
from frontdesk.bench.stores import Store
from frontdesk.services import demo

ROOMS_S = 5.0  # in which the rooms behind the queue are made
REST_S = 0.05


class DeskWindow:
    """The window, and the time until it stands still again."""

    def __init__(self, store: Store) -> None:
        self.app = program.make_application("light")
        self.console = program.Console(store.home)
        self.window = self.console.window
        self.window.resize(1440, 900)
        self._frames = _Frames(self.window)
        self.window.installEventFilter(self._frames)
        self.console.asked_to_sign_in.connect(self._sign_in)
        self.console.start()
        while self.console.desk is None:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.turn(ROOMS_S)
        while self._swept():  # whom the time since the filling has to warn
            pass

    def _sign_in(self) -> None:
        console = self.console
        console.jobs.write(console, lambda: demo.sign_in(console.office), console.furnish)

    def _swept(self) -> int:
        """How many clocks, as the program does it: a write of its own, with the collector between two."""
        done: list[int] = []
        self.console.jobs.write(self.console, self.console.office.alerts.sweep, done.append)
        self.settle()
        return done[0]

    def settle(self) -> None:
        """Until nothing is asked and no frame comes any more."""
        painted = -1
        while painted != self._frames.count:
            painted = self._frames.count
            self.console.jobs.wait_idle()
            self.app.processEvents()

    def turn(self, seconds: float) -> None:
        """As the program does while nobody touches it."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
        loop.exec()

    def took(self, deed: Callable[[], object]) -> float:
        """Milliseconds until the answer of the deed is painted and nothing stirs; from rest, as keys are struck."""
        self.settle()
        self.turn(REST_S)
        self._frames.count = 0
        began = time.perf_counter()
        deed()
        self.settle()
        took = (time.perf_counter() - began) * 1000
        assert self._frames.count, "nothing was painted"
        return took

    def type(self, field: QLineEdit, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


class _Frames(QObject):
    count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.UpdateRequest
        return False
