"""What the program does by itself, twice a minute and off the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from frontdesk.ui.jobs import Jobs

EVERY_MS = 30_000


class Minutes(QTimer):
    """Lives as long as its window. A store that does not answer is asked again half a minute later."""

    def __init__(self, window: QWidget, jobs: Jobs, deed: Callable[[], object]) -> None:
        super().__init__(window)
        self._jobs, self._deed = jobs, deed
        self.setInterval(EVERY_MS)
        self.timeout.connect(self.ask)
        self.start()

    def ask(self) -> None:
        if not self._jobs.is_closed:
            self._jobs.write(self, self._deed, lambda _: None, lambda _: None)
