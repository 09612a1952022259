"""What is made behind the list's first frame: board, table, menus, deeds upon many, who has what open."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from frontdesk.domain.board import Column, Consequence
from frontdesk.domain.changes import Change
from frontdesk.domain.errors import NotYet, Trouble
from frontdesk.domain.gate import Missing
from frontdesk.domain.handling import Handled
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import letters
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.notices import Notices
from frontdesk.ui.queue.asks import NOTE, Desks, Side
from frontdesk.ui.queue.board.face import BoardFace
from frontdesk.ui.queue.board.grid import BoardView, Moved
from frontdesk.ui.queue.board.limits import Limits
from frontdesk.ui.queue.head import BOARD, QueueHead
from frontdesk.ui.queue.incident_strip import IncidentDesk
from frontdesk.ui.queue.listing.many import Host, Many
from frontdesk.ui.queue.listing.open_at import OpenAt
from frontdesk.ui.queue.listing.rows import TicketLook
from frontdesk.ui.queue.listing.table import TableFace
from frontdesk.ui.queue.menus import Menus
from frontdesk.ui.queue.peek import Peek
from frontdesk.ui.queue.ticket.measured import Measured
from frontdesk.ui.queue.upward_strip import UpwardDesk

if TYPE_CHECKING:
    from frontdesk.ui.queue.page import QueuePage


class Beside(QObject):
    def __init__(self, page: QueuePage, at: Desks, side: Side, look: TicketLook, notices: Notices) -> None:
        super().__init__(page)
        self._page, self._at, self._side, self._look, self._notices = page, at, side, look, notices
        self.menus = Menus(at, side, page.asked, look, notices, page)
        self.many = Many(at, side, look, notices, self)
        self.open_at = OpenAt(at.jobs, at.desk, side.presence, self)
        self.open_at.told.connect(self._show_others)
        self.many.attach(page.queue, False)
        page.queue.head.keeper_of = self._keeper
        self.incidents = IncidentDesk(at, side, page.queue, page.refresh)
        self.upward = UpwardDesk(at, page.queue, page.open_by_hand)
        workspace = page.workspace

        def in_front() -> int | None:
            return workspace.ticket.ticket_id if workspace.ticket else None

        self.measured = Measured(at, page, in_front)
        self.measured.told.connect(self._show_measured)
        workspace.changed.connect(lambda: self.open_at.watch(in_front()))
        workspace.changed.connect(self.measured.look)

    def make(self, name: str) -> QWidget:
        """The board or the table."""
        face: BoardFace | TableFace = self._board() if name == BOARD else self._table()
        face.head.keeper_of = self._keeper
        self.menus.attach(face.head)
        if isinstance(face, BoardFace):
            Limits(self._at, self._side.board, face, self._notices)
        self.many.attach(face, True)
        self._listen(face)
        return face

    def on_letter(self, host: Host, letter: str) -> None:
        """What is typed in a focused list: V turns, Space previews, the rest is done to tickets."""
        if letter != " " and not letters.are_commands():
            return
        if letter == "V":
            self._page.faces.turn()
        elif letter == " " and self._page.faces.is_list:
            self._page.preview(host.current_id)
        elif letter == " ":
            self.peek.turn(host.current_id, host.menu_point)
        else:
            self.many.on_letter(host, letter)

    @cached_property
    def peek(self) -> Peek:
        """Made when first looked."""
        peek = Peek(self._at, self._page.faces)
        self._page.faces.turned.connect(peek.put_away)
        return peek

    def on_change(self, change: Change) -> None:
        for part in (self.menus, self.many, self.open_at, self.incidents, self.upward):
            part.on_change(change)

    def flush(self) -> None:
        """What is typed and measured so far is kept."""
        self.incidents.flush()
        for head in self._page.findChildren(QueueHead):
            head.flush()
        self.measured.keep()

    def _keeper(self, owner: QWidget) -> Keeper:
        return Keeper(self._at.jobs, self._at.drafts, self._at.desk, owner)

    def _listen(self, face: BoardFace | TableFace) -> None:
        face.stepped.connect(lambda: self._look_on(face))
        face.letter.connect(lambda letter: self.on_letter(face, letter))
        face.marked.connect(lambda ids: self.many.mark(face, ids))
        face.unmarked.connect(lambda: self.many.clear(face))
        face.head.face_asked.connect(self._page.faces.ask)

    def _look_on(self, face: BoardFace | TableFace) -> None:
        if "peek" in self.__dict__:
            self.peek.follow(face.current_id, face.menu_point)

    def _table(self) -> TableFace:
        face = TableFace(self._at, self._side, self._look, self._page.asked)
        face.opened.connect(self._page.open_by_hand)
        return face

    def _board(self) -> BoardFace:
        at = self._at
        view = BoardView(at.jobs, at.desk, self._side.board, self._look, self._page.asked)
        face = BoardFace(view, self._page.asked)
        view.moved.connect(lambda moved: self._tell_moved(view, moved))
        view.forbidden.connect(lambda: self._notices.hint(view.promise(Consequence.NEVER_NEW)))
        view.refused.connect(lambda id, met: self._refuse_move(face, id, met))
        view.opened.connect(self._page.open_by_hand)
        return face

    def _tell_moved(self, view: BoardView, moved: Moved) -> None:
        self._page.told.moved(
            moved.card, moved.what, moved.over, lambda id: view.reload(lambda: view.go_to(id))
        )

    def _refuse_move(self, face: BoardFace, ticket_id: int, met: Exception) -> None:
        """A solution that lacks only its outcome asks for that on the spot; what else lacks is told."""
        if isinstance(met, Trouble):
            self._notices.trouble(met)
            return
        if isinstance(met, NotYet) and {lack.what for lack in met.lacks} == {Missing.OUTCOME}:
            self._ask_outcome(face, ticket_id, face.number_of(ticket_id))
            return
        self._notices.refusal(met)

    def _ask_outcome(self, face: BoardFace, ticket_id: int, number: int) -> None:
        face.head.line.ask(
            f"outcome/{ticket_id}",
            self.tr("Outcome of ticket {0}").format(number),
            self.tr("Solve"),
            lambda text, _, ended: face.view.put(ticket_id, Column.WORK, Column.SOLVED, text, ended),
            more={"name": str(number)},
        )

    def go_on(self, room: str, ticket_id: int) -> None:
        """Words left half written in a line are asked for again: a note over the list, an outcome over the board."""
        at, page = self._at, self._page

        def ask(found: DraftCard | None) -> None:
            if found is None:
                return
            if room == NOTE:
                page.faces.bring_list()
                self.many.go_on(page.queue, found.body)
                return
            face = page.faces.face(BOARD)
            assert isinstance(face, BoardFace)
            page.faces.show_face(
                BOARD, lambda: self._ask_outcome(face, ticket_id, int(found.body["name"])), ticket_id
            )

        at.jobs.read(self, lambda: at.drafts.load(at.desk, f"{room}/{ticket_id}"), ask)

    def _show_measured(self, told: dict[int, Handled]) -> None:
        for id, handled in told.items():
            if (view := self._page.workspace.ticket_view(id)) is not None:
                view.time.show_handled(handled)

    def _show_others(self, others: dict[int, str]) -> None:
        if others != self._look.others:
            self._look.others = others
            self._page.faces.front.show_marks()
