"""The board put into the queue's page: what its cards ask for, and what is said after a move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from frontdesk.domain.board import Consequence
from frontdesk.domain.errors import Trouble
from frontdesk.ui.notices import Notices
from frontdesk.ui.queue.asks import Desks, Side
from frontdesk.ui.queue.board import BoardView, Moved
from frontdesk.ui.queue.board_face import BoardFace
from frontdesk.ui.queue.rows import TicketLook

if TYPE_CHECKING:
    from frontdesk.ui.queue.page import QueuePage


def board_face(page: QueuePage, at: Desks, side: Side, look: TicketLook, notices: Notices) -> BoardFace:
    view = BoardView(at.jobs, at.desk, side.board, at.tickets, look, page.asked)
    face = BoardFace(view, page.asked)

    def moved(done: Moved) -> None:
        page.told.moved(done.card, done.what, lambda id: view.reload(lambda: view.go_to(id)))

    def refused(ticket_id: int, met: Exception) -> None:
        """What lacks for a solution is written in the ticket."""
        if isinstance(met, Trouble):
            notices.trouble(met)
            return
        notices.refusal(met)

    view.moved.connect(moved)
    view.forbidden.connect(lambda: notices.hint(view.promise(Consequence.NEVER_NEW)))
    view.refused.connect(refused)
    view.letter.connect(lambda letter: page.turn() if letter == "V" else None)
    view.opened.connect(page.open_by_hand)
    face.head.face_asked.connect(lambda _: page.turn())
    return face
