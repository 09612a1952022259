"""One deed upon a ticket at a time, asked for by a sheet in the composer's place or by a menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from frontdesk.domain.events import EventKind
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.ui.queue.asks import OTHER, Desks
from frontdesk.ui.queue.ticket.sheet import FormSheet, Sheet

if TYPE_CHECKING:
    from frontdesk.ui.queue.ticket.page import TicketView


class Doing(QObject):
    def __init__(self, view: TicketView, at: Desks) -> None:
        super().__init__(view)
        self._view, self._at = view, at

    @property
    def _card(self) -> TicketCard | None:
        return self._view.found.card if self._view.found is not None else None

    def ask(
        self,
        make: Callable[[int], FormSheet[Any]],
        deed: Callable[[Any], TicketCard],
        said: str,
        what: EventKind = EventKind.TICKET_STATUS,
    ) -> None:
        if (card := self._card) is not None:
            sheet = make(card.number)
            sheet.asked.connect(lambda typed: self._do(lambda: deed(typed), said, what, sheet))
            self._view.show_sheet(sheet)

    def _ask_other(
        self,
        make: Callable[[int], FormSheet[Any]],
        deed: Callable[[Any], Callable[[], object] | None],
        said: str,
    ) -> None:
        if (card := self._card) is not None:
            sheet = make(card.number)
            sheet.asked.connect(lambda typed: self._do_other(lambda: deed(typed), said, sheet))
            self._view.show_sheet(sheet)

    def _do(
        self,
        work: Callable[[], TicketCard],
        said: str,
        what: EventKind = EventKind.TICKET_STATUS,
        sheet: Sheet | None = None,
    ) -> None:
        """A deed upon the ticket's own row: what it was takes it back."""
        if self._view.sending.waits(lambda: self._again(sheet, lambda: self._do(work, said, what, sheet))):
            return

        def done(card: TicketCard) -> None:
            self._view.close_sheet(sheet)
            self._view.tell(OTHER, card, said=said.format(card.number), what=what)

        self._view.sending.write(work, done, sheet.refuse if sheet else self._view.refuse)

    def _again(self, sheet: Sheet | None, deed: Callable[[], None]) -> None:
        """Asked for while another deed ran. A sheet that is closed by now has had its deed."""
        if sheet is None or sheet is self._view.sheet:
            deed()

    def _do_other(
        self, work: Callable[[], Callable[[], object] | None], said: str, sheet: Sheet | None = None
    ) -> None:
        """A deed beside the row; its answer takes it back."""
        card = self._card
        if card is None:
            return
        if self._view.sending.waits(lambda: self._again(sheet, lambda: self._do_other(work, said, sheet))):
            return

        def done(undo: Callable[[], object] | None) -> None:
            self._view.close_sheet(sheet)
            self._view.tell(OTHER, replace(card, was=None), said=said.format(card.number), undo=undo)

        self._view.sending.write(work, done, sheet.refuse if sheet else self._view.refuse)
