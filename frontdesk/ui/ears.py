"""Asks now and then, off the window's thread, what other desks have committed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.domain.errors import Unreachable
from frontdesk.ui.jobs import Jobs


class Ears(QObject):
    """One question at a time, the next one `every_ms` after the answer. `reached` tells whether the store answers,
    `began` that from now on nothing is missed.
    """

    reached, began = Signal(bool), Signal()

    def __init__(self, jobs: Jobs, hear: Callable[[], None], every_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._hear, self._has_begun = jobs, hear, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.ask)

    def ask(self) -> None:
        self._jobs.read(self, self._hear, lambda _: self._on_heard(), self._on_failed)

    def _on_heard(self) -> None:
        self._go_on(True)
        if not self._has_begun:
            self._has_begun = True
            self.began.emit()

    def _on_failed(self, met: Exception) -> None:
        """A file that another program holds for a moment is asked again; only silence is worth a word."""
        self._go_on(not isinstance(met, Unreachable))

    def _go_on(self, is_reached: bool) -> None:
        self._timer.start()
        self.reached.emit(is_reached)
