"""«Карту правит Лобанова К. с 10:41»: two at one card know of each other before they save."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.presence import SIGN_OF_LIFE, Present
from frontdesk.domain.staff import Desk
from frontdesk.services.presence import Presence
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.jobs import Jobs

KIND = "client"
AFTER_MS = 2000  # of editing: who only tries a key is not announced


class PresenceBanner(Banner):
    """Says who else edits the card in front, and tells the others that this desk does.

    `is_editing` tells whether something is typed in it that is not saved.
    """

    def __init__(
        self, jobs: Jobs, desk: Desk, presence: Presence, zone: ZoneInfo, is_editing: Callable[[], bool]
    ) -> None:
        super().__init__("info", "")
        self._jobs, self._desk, self._presence, self._zone = jobs, desk, presence, zone
        self._is_editing = is_editing
        self._client_id: int | None = None
        self._is_told = False  # the others know of us
        self._soon, self._life = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._soon.timeout.connect(self._enter)
        self._life.setInterval(int(SIGN_OF_LIFE.total_seconds() * 1000))
        self._life.timeout.connect(self._breathe)
        self.hide()

    def watch(self, client_id: int | None) -> None:
        """Another card is in front, or none."""
        if client_id == self._client_id:
            return
        self.leave()
        self._client_id = client_id
        self.hide()
        if client_id is None:
            self._life.stop()
        else:
            self._life.start()
            self._look()

    def touch(self) -> None:
        """Something was typed into the card."""
        if self._client_id is not None and not self._is_told and not self._soon.isActive():
            self._soon.start()

    def leave(self) -> None:
        """This desk edits the card no longer."""
        self._soon.stop()
        if self._is_told and self._client_id is not None:
            presence, desk, id = self._presence, self._desk, self._client_id
            self._jobs.write(self, lambda: presence.leave(desk, KIND, id), _nothing, _nothing)
        self._is_told = False

    def look_at_myself(self) -> None:
        """Saved or dropped, the card is edited no longer."""
        if not self._is_editing():
            self.leave()

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.CLIENT, Kind.DRAFT):
            self.look_at_myself()
        if change.touches(Kind.PRESENCE) and self._client_id is not None:
            self._look()

    def _enter(self) -> None:
        if self._client_id is None or not self._is_editing():
            return
        self._is_told = True
        presence, desk, id = self._presence, self._desk, self._client_id
        self._jobs.write(self, lambda: presence.enter(desk, KIND, id), _nothing, _nothing)

    def _breathe(self) -> None:
        """Also when nobody said a word: whoever ended without one is forgotten here."""
        self.look_at_myself()
        if self._is_told and self._client_id is not None:
            presence, desk, id = self._presence, self._desk, self._client_id
            self._jobs.write(self, lambda: presence.stay(desk, KIND, id), _nothing, _nothing)
        self._look()

    def _look(self) -> None:
        presence, desk, id = self._presence, self._desk, self._client_id
        if id is not None:
            self._jobs.read(
                self,
                lambda: presence.others(desk, KIND, id),
                lambda others: self._show(others) if id == self._client_id else None,
                _nothing,
                newest="others",
            )

    def _show(self, others: tuple[Present, ...]) -> None:
        text = "; ".join(
            self.tr("{0} edits the card since {1}").format(
                who.name, f"{who.since.astimezone(self._zone):%H:%M}"
            )
            for who in others
        )
        if text and (text != self.text or self.isHidden()):
            self.show_text("info", text)
            announce(self, text)
        self.setVisible(bool(text))


def _nothing(_: object) -> None:
    """Presence is a courtesy: when the store cannot be reached, the editor itself says so."""
