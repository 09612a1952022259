"""Two at one card: who comes second reads, asks, and may edit once answered, left alone or not answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.presence import ANSWER_WITHIN, IDLE_AFTER, SIGN_OF_LIFE, AtWork
from frontdesk.domain.staff import Desk
from frontdesk.services.presence import Presence
from frontdesk.ui.jobs import Jobs

KIND = "client"
AFTER_MS = 2000  # of editing: who only tries a key locks nobody out


class AtCard(QObject):
    """What other desks do with the card in front, and their word of what this one does.

    `changed` carries how it stands. `is_editing` tells whether something typed in it is not saved.
    """

    changed = Signal(object)
    unanswered = Signal()  # the silence is over: this desk edits beside the other one

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        presence: Presence,
        clock: Callable[[], datetime],
        is_editing: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._desk, self._presence, self._clock = jobs, desk, presence, clock
        self._is_editing = is_editing
        self._client_id: int | None = None
        self.stands = AtWork()
        self.asked_at: datetime | None = None  # this desk waits for an answer
        self._is_told = False  # the others know of us
        self._is_given = False  # the card came to this desk, and nothing is typed into it yet
        self._typed_at = clock()
        self._soon, self._life, self._answer = QTimer(self), QTimer(self), QTimer(self)
        for timer, ms, then in (
            (self._soon, AFTER_MS, self._enter),
            (self._life, int(SIGN_OF_LIFE.total_seconds() * 1000), self._breathe),
            (self._answer, int(ANSWER_WITHIN.total_seconds() * 1000), self._on_silence),
        ):
            timer.setInterval(ms)
            timer.timeout.connect(then)
        self._soon.setSingleShot(True)
        self._answer.setSingleShot(True)

    def watch(self, client_id: int | None) -> None:
        """Another card is in front, or none."""
        if client_id == self._client_id:
            return
        self.leave()
        self._client_id = client_id
        self._show(AtWork())
        if client_id is None:
            self._life.stop()
        else:
            self._life.start()
            self._look()

    def touch(self) -> None:
        """Something was typed into the card."""
        self._typed_at, self._is_given = self._clock(), False
        if self._client_id is not None and not self._is_told and not self._soon.isActive():
            self._soon.start()

    def ask(self) -> None:
        """Asks whoever edits; without an answer this desk goes on by itself."""
        if self.stands.holder is None or self.asked_at is not None:
            return
        self._is_told, self.asked_at = True, self._clock()
        self._answer.start()
        self._tell(self._presence.ask)
        self.changed.emit(self.stands)

    def hand_over(self) -> None:
        """To whoever asked; what is typed must be on its way into the store by now."""
        if self.stands.asking:
            self._is_told = False
            self._tell(self._presence.hand_over)

    def saved(self) -> None:
        self._is_given = False
        self._look_at_myself()

    def leave(self) -> None:
        """This desk edits the card no longer, and asks no longer."""
        self._soon.stop()
        self._answer.stop()
        was_told = self._is_told
        self._is_told, self._is_given, self.asked_at = False, False, None
        if was_told:
            self._tell(self._presence.leave)

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.CLIENT, Kind.DRAFT):
            self._look_at_myself()
        if change.touches(Kind.PRESENCE):
            self._look()

    def _look_at_myself(self) -> None:
        """Saved or dropped, the card is edited no longer."""
        if self.asked_at is None and not self._is_given and not self._is_editing():
            self.leave()

    def _enter(self) -> None:
        if self._client_id is not None and self._is_editing() and self.stands.holder is None:
            self._is_told = True
            self._tell(self._presence.enter)

    def _on_silence(self) -> None:
        presence = self._presence
        self._is_told = True
        self._tell(lambda desk, kind, id: presence.enter(desk, kind, id, unanswered=True))
        self.unanswered.emit()

    def _breathe(self) -> None:
        """Also when nobody said a word: whoever ended without one is forgotten here. Who has gone to tea with a
        card half written holds it no longer.
        """
        if self.stands.is_mine and self._clock() - self._typed_at > IDLE_AFTER:
            self.leave()
        self._look_at_myself()
        if self._is_told and self.asked_at is None:
            self._tell(self._presence.stay)
        self._look()

    def _tell(self, deed: Callable[[Desk, str, int], object]) -> None:
        """One write, and then how it stands: its own change is heard before this desk knows its meaning."""
        desk, id = self._desk, self._client_id
        if id is not None:
            self._jobs.write(self, lambda: deed(desk, KIND, id), lambda _: self._look(), _nothing)

    def _look(self) -> None:
        presence, desk, id = self._presence, self._desk, self._client_id
        if id is not None:
            self._jobs.read(
                self,
                lambda: presence.look(desk, KIND, id),
                lambda stands: self._show(stands) if id == self._client_id else None,
                _nothing,
                newest="look",
            )

    def _show(self, stands: AtWork) -> None:
        if self.asked_at is not None and stands.holder is None:
            self._come_in(stands)
        was_locked = self.stands.holder is not None
        if stands != self.stands:
            self.stands = stands
            self.changed.emit(stands)
        if was_locked and stands.holder is None and self._is_editing() and not self._is_told:
            self.touch()  # what was typed just before the other desk locked it

    def _come_in(self, stands: AtWork) -> None:
        """Handed over, left or not answered: the card is this desk's, before anything is typed."""
        self._answer.stop()
        self.asked_at, self._is_given, self._typed_at = None, True, self._clock()
        if not stands.is_mine:
            self._tell(self._presence.enter)


def _nothing(_: object) -> None:
    """Presence is a courtesy: when the store cannot be reached, the editor itself says so."""
