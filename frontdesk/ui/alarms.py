"""Sweeps the warnings whose time has come, at every desk in turn, and brings what is mine to the bell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from frontdesk.domain.alarms import AlertRow, NoteRow
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.forecast import LateRow
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.office import Office
from frontdesk.ui.bell import Bell, leak_told, told
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.window import Window

if TYPE_CHECKING:
    from frontdesk.domain.inquiries import InquiryRow

EVERY_MS, SOON_MS = 30_000, 1_000


class Alarms(QObject):
    """What was there when one came is counted by the bell only; what comes later is said."""

    def __init__(self, window: Window, jobs: Jobs, desk: Desk, office: Office, notices: Notices) -> None:
        super().__init__(window)
        self._window, self._jobs, self._desk, self._office = window, jobs, desk, office
        self._notices = notices
        self._known: frozenset[int] | None = None
        self.bell = Bell(office.facts.zone, office.clock)
        self.bell.opened.connect(self._open)
        self.bell.late_opened.connect(lambda id: window.go(Place("queue", id)))
        self.bell.leak_opened.connect(lambda id: window.go(Place("incidents", id)))
        self.bell.asked.connect(self.ask)
        self.bell.all_seen.connect(lambda: self._see(self.bell.rows))
        window.top.add_bell(self.bell)
        window.bind("alerts", self.ask)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.timeout.connect(self.look_for_leaks)
        self._timer.start()
        self.sweep()

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.ALERT, Kind.TICKET):
            self.reload()
        if change.touches(Kind.INCIDENT):
            self.look_for_leaks()

    def look_for_leaks(self) -> None:
        """A lead's, and not while the desk opens: the terms of a leak ring until the authority was told."""
        if self._desk.may(Right.LEAD_DESK):
            office = self._office
            self._jobs.read(self, lambda: office.inquiries.leaks(), self._show_leaks, newest="leaks")

    def _show_leaks(self, leaks: tuple[InquiryRow, ...]) -> None:
        known = {row.id for row in self.bell.leaks}
        self.bell.show_leaks(leaks)
        for row in leaks:
            if row.id not in known:
                self._notices.hint(leak_told(row, self._office.facts.zone, self._office.clock()))

    def sweep(self) -> None:
        """Behind all deeds that were asked before."""
        self._jobs.write(self, self._office.alerts.sweep, self._on_swept)

    def _on_swept(self, done: int) -> None:
        self.reload()
        if done:
            QTimer.singleShot(SOON_MS, self, self.sweep)

    def reload(self) -> None:
        asked = self._office.alerts
        self._jobs.read(self, lambda: asked.unseen(self._desk), self._show, newest="alerts")

    def _show(self, rows: tuple[AlertRow, ...]) -> None:
        self.bell.show_rows(rows)
        ids = frozenset(id for row in rows for id in _ids(row))
        fresh = [row for row in rows if self._known is not None and not self._known.issuperset(_ids(row))]
        if fresh:
            said = told(fresh[0], self._office.facts.zone, self._office.clock())
            more = self.tr("{0}, and {1} more").format(said, len(fresh) - 1)
            self._notices.hint(more if len(fresh) > 1 else said)
        self._known = ids if self._known is None else self._known | ids

    def ask(self) -> None:
        """The list and the log of notes to teams; a lead also sees who will be late at this pace."""
        alerts, desk = self._office.alerts, self._desk

        def read() -> tuple[tuple[LateRow, ...], tuple[NoteRow, ...]]:
            late = alerts.forecast(desk) if desk.may(Right.LEAD_DESK) else ()
            return late, alerts.notes(desk)

        self._jobs.read(self, read, lambda found: self.bell.show_menu(*found), newest="forecast")

    def _open(self, row: AlertRow) -> None:
        self._see((row,))
        self._window.go(Place("queue", row.ticket_id))

    def _see(self, rows: tuple[AlertRow, ...]) -> None:
        ids = [id for row in rows for id in row.ids]
        self._jobs.write(self, lambda: self._office.alerts.see(self._desk, ids), lambda _: self.reload())


def _ids(row: AlertRow) -> tuple[int, ...]:
    """Of its alerts; a reminder has none and is known by its ticket."""
    return row.ids or (-row.ticket_id,)
