"""By when the authority must hear of a leak of personal data (152-ФЗ ст. 21 ч. 3.1), above the facts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.inquiries import NoticeTerm
from frontdesk.ui import words
from frontdesk.ui.banners import Banner
from frontdesk.ui.incidents.asks import Asks
from frontdesk.ui.incidents.marks import when


class NoticeBanners(QWidget):
    """By when the authority must hear of a leak; a button writes down that it has."""

    told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_terms(self, terms: Sequence[NoticeTerm], at: Asks, may: bool) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for term in terms:
            self._column.addWidget(self._banner(term, at, may))
        self.setVisible(bool(terms))

    def _banner(self, term: NoticeTerm, at: Asks, may: bool) -> Banner:
        now, what = at.now(), words.word(term.notice)
        due = when(term.due.astimezone(at.zone), now)
        if term.told_at is not None:
            told = when(term.told_at.astimezone(at.zone), now)
            said = self.tr("{0}: sent {1}, due {2}").format(what, told, due)
            kind = "danger" if term.is_late(now) else "success"
            banner = Banner(kind, said)
        else:
            said = self.tr("{0}: until {1} (152-FZ, {2})").format(what, due, term.article)
            doubt = "" if term.mark == "C" else " " + self.tr("To be verified by a lawyer")
            kind = "danger" if term.is_late(now) else "warning"
            banner = Banner(kind, said + doubt, self.tr("It is sent") if may else "")
            banner.acted.connect(lambda: self.told.emit(term.notice))
        return banner
