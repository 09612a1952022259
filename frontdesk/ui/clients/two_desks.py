"""The card on the screen while others are at it: locked and asked for, or asked for by another desk."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from frontdesk.domain.presence import ANSWER_WITHIN, AtWork, Present
from frontdesk.ui.banners import announce
from frontdesk.ui.clients.card import CardEditor
from frontdesk.ui.clients.presence import AtCard
from frontdesk.ui.notices import Notices


class TwoDesks(QObject):
    """Has the card show how it stands, and the two buttons do their deeds."""

    def __init__(self, card: CardEditor, at_card: AtCard, zone: ZoneInfo, notices: Notices) -> None:
        super().__init__(card)
        self._card, self._at_card, self._zone, self._notices = card, at_card, zone, notices
        at_card.changed.connect(self._show)
        at_card.unanswered.connect(self._say_unanswered)
        card.form.edited.connect(at_card.touch)
        card.saving.connect(lambda *_: at_card.saved())
        card.header.asked.connect(at_card.ask)
        card.parts.asked.handed_over.connect(self._hand_over)

    def act(self) -> None:
        """The one key of both desks: asks for a locked card, or hands over one that is asked for."""
        if self._card.form.is_locked:
            self._at_card.ask()
        else:
            self._hand_over()

    def _hand_over(self) -> None:
        """What can be saved is saved, the rest stays this desk's draft."""
        if self._at_card.stands.asking:
            card = self._card
            if card.is_dirty and not card.clashes and not card.form.is_wrong:
                card.save()
            else:
                card.keeper.flush()
            self._at_card.hand_over()

    def _show(self, stands: AtWork) -> None:
        card, holder = self._card, stands.holder
        was_locked = card.form.is_locked
        if was_locked is not (holder is not None):
            card.set_locked(holder is not None)
        card.header.show_others(self._words(stands), holder is not None, self._at_card.asked_at is None)
        if was_locked and holder is None:
            announce(card, self.tr("The card can be edited"))
        elif holder is not None and not was_locked:
            announce(card, card.header.others)
        asking = stands.asking[0].name if stands.asking and holder is None else ""
        card.parts.show_asking(asking)

    def _words(self, stands: AtWork) -> str:
        if stands.holder is not None:
            said = self._of(self.tr("{0} is editing, since {1}"), stands.holder)
            if (asked_at := self._at_card.asked_at) is None:
                return said
            until = self._time(asked_at + ANSWER_WITHIN, "%H:%M:%S")
            return f"{said}. " + self.tr("Without an answer it opens at {0}").format(until)
        if stands.others:
            return self._of(self.tr("{0} is editing too, since {1}"), stands.others[0])
        return ""

    def _say_unanswered(self) -> None:
        """Not above the form: that would push it down under the hand."""
        self._notices.success(self.tr("No answer in 30 seconds. Edit: saving joins both by field"))

    def _of(self, words: str, who: Present) -> str:
        return words.format(who.name, self._time(who.since, "%H:%M"))

    def _time(self, at: datetime, as_: str) -> str:
        return f"{at.astimezone(self._zone):{as_}}"
