"""The numbers on the rail: what waits in each section. Asked again when a commit touched it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import Group, QueueFilter
from frontdesk.services.office import Office
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.window import Window

BEHIND_THE_FRAME_MS = 200


class Counts(QObject):
    def __init__(self, window: Window, jobs: Jobs, desk: Desk, office: Office) -> None:
        super().__init__(window)
        self._window, self._jobs, self._desk, self._office = window, jobs, desk, office
        QTimer.singleShot(BEHIND_THE_FRAME_MS, self, self.reload)

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.TICKET, Kind.VISIT, Kind.CLAIM):
            self.reload()

    def reload(self) -> None:
        self._jobs.read(self, self._count, self._show, newest="counts")

    def _count(self) -> tuple[int, bool, int, int]:
        groups = dict(self._office.listing.queue(self._desk, QueueFilter()).totals)
        mine = sum(count for where, count in groups.items() if where is not Group.WAITING)
        late = groups.get(Group.OVERDUE, 0) > 0
        return mine, late, self._office.visits.summary().waiting, self._office.claims.open_count()

    def _show(self, counted: tuple[int, bool, int, int]) -> None:
        mine, late, waiting, claims = counted
        self._window.rail.set_count("queue", mine, alert=late)
        self._window.rail.set_count("visits", waiting)
        self._window.rail.set_count("claims", claims)
