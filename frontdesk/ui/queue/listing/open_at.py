"""«открыто у Лобановой»: which ticket is in front at which desk, told to the others and asked of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.presence import SIGN_OF_LIFE
from frontdesk.domain.staff import Desk
from frontdesk.services.presence import Presence
from frontdesk.ui.jobs import Jobs

KIND = "ticket"
AFTER_MS = 1000  # in front: who only walks along the queue is not announced


class OpenAt(QObject):
    told = Signal(object)  # {ticket id: who}

    def __init__(self, jobs: Jobs, desk: Desk, presence: Presence, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._desk, self._presence = jobs, desk, presence
        self._in_front: int | None = None
        self._is_told = False
        self._soon, self._life = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._soon.timeout.connect(self._enter)
        self._life.setInterval(int(SIGN_OF_LIFE.total_seconds() * 1000))
        self._life.timeout.connect(self._breathe)
        self._life.start()
        self._look()

    def watch(self, ticket_id: int | None) -> None:
        """Another ticket is in front, or none."""
        if ticket_id == self._in_front:
            return
        self.leave()
        self._in_front = ticket_id
        if ticket_id is not None:
            self._soon.start()

    def leave(self) -> None:
        self._soon.stop()
        if self._is_told and self._in_front is not None:
            presence, desk, id = self._presence, self._desk, self._in_front
            self._jobs.write(self, lambda: presence.leave(desk, KIND, id), _nothing, _nothing)
        self._is_told = False

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.PRESENCE):
            self._look()

    def _enter(self) -> None:
        if self._in_front is not None:
            self._is_told = True
            presence, desk, id = self._presence, self._desk, self._in_front
            self._jobs.write(
                self, lambda: presence.enter(desk, KIND, id, unanswered=True), _nothing, _nothing
            )

    def _breathe(self) -> None:
        """Also asks: whoever ended without a word is forgotten here."""
        if self._is_told and self._in_front is not None:
            presence, desk, id = self._presence, self._desk, self._in_front
            self._jobs.write(self, lambda: presence.stay(desk, KIND, id), _nothing, _nothing)
        self._look()

    def _look(self) -> None:
        presence, desk = self._presence, self._desk
        self._jobs.read(
            self, lambda: presence.everywhere(desk, KIND), self.told.emit, _nothing, newest="open at"
        )


def _nothing(_: object) -> None:
    """A courtesy: when the store cannot be reached, the list itself says so."""
