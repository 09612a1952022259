"""The call that runs: which ticket it is about, and its outcome when it ends."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from frontdesk.ui.call_pill import CallPill
from frontdesk.ui.queue.listing.pane import QueuePane
from frontdesk.ui.queue.ticket.page import TicketView
from frontdesk.ui.queue.ticket.workspace import Workspace


class Calling(QObject):
    """F7 starts the timer of the top bar for the ticket in front, or ends it."""

    turned = Signal(object)  # the id of the ticket that a call is about; None: it is over
    held = Signal(bool)

    def __init__(
        self, pill: CallPill, queue: QueuePane, workspace: Workspace, open: Callable[[int], TicketView]
    ) -> None:
        super().__init__(workspace)
        self._pill, self._queue, self._workspace, self._open = pill, queue, workspace, open
        self.ticket_id: int | None = None
        pill.paused.connect(self.held)

    def turn(self) -> None:
        view = self._workspace.ticket
        if self._pill.is_running:
            self._pill.end()
        elif view is not None and view.found is not None:
            client = view.found.client
            self._set(view.ticket_id)
            self._pill.begin(" ".join([client.surname, client.given[:1] + "."]) if client else "")

    def end(self, seconds: int) -> None:
        """The call becomes its outcome, in the ticket it was about."""
        ticket_id = self.ticket_id
        self._set(None)
        if ticket_id is not None:
            self._open(ticket_id).composer.end_call(max(1, seconds))

    def end_with(self, view: TicketView) -> None:
        """The outcome of a running call is being written: it is over."""
        if view.ticket_id == self.ticket_id:
            self._pill.end()

    def _set(self, ticket_id: int | None) -> None:
        self.ticket_id = ticket_id
        self.turned.emit(ticket_id)
        self._queue.set_on_line(ticket_id)
        self._workspace.set_on_line(ticket_id)
