"""Whose account was ended, or was given another role, sits here no longer: the desk is left for the sign-in."""

from __future__ import annotations

from PySide6.QtCore import QObject

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.staff import Desk
from frontdesk.services.staff import Staff
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.window import Window


class Access(QObject):
    """Asks when something of the staff was changed, here or elsewhere."""

    def __init__(self, window: Window, jobs: Jobs, staff: Staff, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._jobs, self._staff, self._desk = window, jobs, staff, desk

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.STAFF):
            staff, desk = self._staff, self._desk
            self._jobs.read(self, lambda: staff.still(desk), self._on_told, newest="access")

    def _on_told(self, is_still: bool) -> None:
        if not is_still:
            self._window.actions_by_id.run("lock")
