"""One deed of an editor at a time: the key that comes while it is being written is not lost and does nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from frontdesk.ui.jobs import Jobs

T = TypeVar("T")


class Sending(QObject):
    """Of the editor that is its parent; `is_on` from the asking of a deed until its answer is shown."""

    def __init__(self, jobs: Jobs, editor: QObject) -> None:
        super().__init__(editor)
        self._jobs, self.is_on, self._sent = jobs, False, False
        self._again: Callable[[], object] | None = None
        jobs.bug.connect(self._forget)  # a deed that ended in a bug is answered by nobody

    def waits(self, again: Callable[[], object]) -> bool:
        """Whether a deed is on its way; then `again`, the newest one alone, is done once that is answered."""
        if self.is_on:
            self._again = again
        return self.is_on

    def write(
        self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[Exception], object]
    ) -> None:
        """As `Jobs.write`."""
        self.is_on = self._sent = True
        self._jobs.write(
            self,
            work,
            lambda made: self._answer(lambda: done(made)),
            lambda met: self._answer(lambda: failed(met)),
        )

    def _answer(self, shows: Callable[[], object]) -> None:
        self._sent = False
        shows()
        self.is_on = self._sent  # the answer may have sent once more by itself
        if not self.is_on and self._again is not None:
            again, self._again = self._again, None
            again()

    def _forget(self, _: object) -> None:
        self.is_on, self._again = False, None
