"""By when the authority must hear of a leak of personal data (152-ФЗ ст. 21 ч. 3.1), above the facts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.inquiries import NoticeTerm
from frontdesk.ui import words
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.marks import when

NEAR = timedelta(hours=6)  # from then on the clock stands in the strongest colour, and says so aloud
TICK_MS = 20_000


class NoticeBanners(QWidget):
    """By when the authority must hear of a leak, with the time that is left; a button writes down that it has."""

    told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._running: list[tuple[NoticeTerm, Banner]] = []
        self._at: Asks | None = None
        self._may = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self.tick)

    @property
    def banners(self) -> Sequence[Banner]:
        """Of the terms that still run."""
        return tuple(banner for _, banner in self._running)

    def show_terms(self, terms: Sequence[NoticeTerm], at: Asks, may: bool) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._at, self._may, self._running = at, may, []
        for term in terms:
            self._column.addWidget(self._banner(term, at, may))
        self.setVisible(bool(terms))
        if self._running:
            self._ticks.start()
        else:
            self._ticks.stop()

    def tick(self) -> None:
        """What is left by now; a clock that has come near, or run out, is said aloud once."""
        if self._at is None:
            return
        for term, banner in self._running:
            kind, said = self._said(term, self._at)
            if said != banner.text:
                is_worse = kind == "danger" and banner.property("banner") != kind
                banner.show_text(kind, said, self._action(self._may))
                if is_worse:
                    announce(banner, said, assertive=True)

    def _banner(self, term: NoticeTerm, at: Asks, may: bool) -> Banner:
        if term.told_at is not None:
            return self._kept(term, at)
        banner = Banner(*self._said(term, at), self._action(may))
        banner.acted.connect(lambda: self.told.emit(term.notice))
        self._running.append((term, banner))
        return banner

    def _kept(self, term: NoticeTerm, at: Asks) -> Banner:
        now, told_at = at.now(), term.told_at
        assert told_at is not None  # the caller looked
        told, due = (when(moment.astimezone(at.zone), now) for moment in (told_at, term.due))
        said = self.tr("{0}: sent {1}, due {2}").format(words.word(term.notice), told, due)
        return Banner("danger" if term.is_late(now) else "success", said)

    def _said(self, term: NoticeTerm, at: Asks) -> tuple[str, str]:
        now, what = at.now(), words.word(term.notice)
        due = when(term.due.astimezone(at.zone), now)
        said = self.tr("{0}: until {1} (152-FZ, {2})").format(what, due, term.article)
        doubt = "" if term.mark == "C" else " " + self.tr("To be verified by a lawyer")
        is_near = term.due - now < NEAR
        return "danger" if is_near else "warning", f"{said}. {self._left(term, now)}{doubt}"

    def _left(self, term: NoticeTerm, now: datetime) -> str:
        seconds = int((term.due - now).total_seconds())
        if seconds < 0:
            return self.tr("Late by {0}.").format(words.duration(max(60, -seconds)))
        return self.tr("{0} left.").format(words.duration(max(60, seconds)))

    def _action(self, may: bool) -> str:
        return self.tr("It is sent") if may else ""
