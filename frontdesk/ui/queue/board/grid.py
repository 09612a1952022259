"""The queue as a board: five columns, a card moved by the pointer or by keys, each move with its consequence."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from frontdesk.domain.board import BoardIds, Column, Consequence, consequence
from frontdesk.domain.staff import Desk
from frontdesk.domain.ticket_cards import TicketCard
from frontdesk.domain.tickets import QueueFilter, TicketRow
from frontdesk.services.board import Board
from frontdesk.ui.banners import announce
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.layout_keys import latin
from frontdesk.ui.queue.ask_line import Ended, nothing
from frontdesk.ui.queue.asked import Asked
from frontdesk.ui.queue.board.carried import Carried
from frontdesk.ui.queue.board.column import ColumnPane
from frontdesk.ui.queue.listing.face import LETTERS
from frontdesk.ui.queue.listing.fresh import FreshPill
from frontdesk.ui.queue.listing.rows import TicketLook
from frontdesk.ui.tables.paged import PAGE

CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
AHEAD_MS = 400  # of Ctrl alone: who presses Ctrl+K is told nothing
ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Shown(NamedTuple):
    """An answer of the board with the rows that stand first in each column: painted once, at their height."""

    found: BoardIds
    rows: tuple[tuple[TicketRow, ...], ...]


class Moved(NamedTuple):
    card: TicketCard
    what: Consequence
    over: str  # that the column now holds more than agreed; else empty


class BoardView(QFrame):
    """`letter` hands up a key of the list of letters; `moved` and `refused` what became of a move."""

    opened = Signal(int)
    stepped = Signal()  # another card is the chosen one
    moved = Signal(object)  # Moved
    refused = Signal(int, object)  # the ticket, and why not
    forbidden = Signal()  # nothing becomes new again
    letter = Signal(str)
    marked = Signal(object)  # ids
    unmarked = Signal()
    counted = Signal(object)  # BoardIds

    def __init__(self, jobs: Jobs, desk: Desk, board: Board, look: TicketLook, asked: Asked) -> None:
        super().__init__()
        self._jobs, self._desk, self._board = jobs, desk, board
        self._asked, self.look, self._carried = asked, look, Carried(self)
        self._waiting: Shown | None = None
        self._from: Column | None = None  # whence the pointer carries a card
        self.setProperty("surface", "window")
        titles = self._titles()
        self.columns = tuple(
            ColumnPane(column, titles[column], jobs, partial(board.rows, desk=desk), look, desk.staff_id)
            for column in Column
        )
        self._active = self.columns[0]
        for column in self.columns:
            self._connect(column)
        self._fresh = FreshPill(self)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._tell_ahead)
        self._lay_out()
        asked.changed.connect(lambda: self.reload() if self.isVisible() else None)

    # what it shows

    def reload(self, then: Callable[[], object] | None = None) -> None:
        """Asks anew and shows the answer at once: for what the clerk did here."""

        def show(shown: Shown) -> None:
            self._show(shown)
            if then is not None:
                then()

        question = self._asked.question
        self._jobs.read(self, lambda: self._ask(question), show, newest="board")

    def hear(self) -> None:
        """Something changed elsewhere: cards are read anew, but none moves while somebody works here."""
        question = self._asked.question

        def hear(shown: Shown) -> None:
            if question == self._asked.question:
                self._hear(shown)

        self._jobs.read(self, lambda: self._ask(question), hear, newest="heard")  # not instead of a `reload`

    def tick(self) -> None:
        for column in self.columns:
            column.cards.viewport().update()

    def go_to(self, ticket_id: int) -> bool:
        """The card of a ticket becomes the chosen one."""
        for column in self.columns:
            if column.cards.go_to(ticket_id):
                self._choose(column)
                return True
        return False

    @property
    def current_id(self) -> int | None:
        return self._active.cards.current_id

    @property
    def active(self) -> ColumnPane:
        """The column in which the chosen card is."""
        return self._active

    def focus_board(self) -> None:
        if self.current_id is None:
            filled = next((pane for pane in self.columns if pane.cards.model().ids), self._active)
            filled.cards.choose(0)
            self._choose(filled)
        self._active.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    # parts

    def _titles(self) -> dict[Column, str]:
        return {
            Column.NEW: self.tr("New ones"),
            Column.WORK: self.tr("In work"),
            Column.CLIENT: self.tr("Waiting for the client"),
            Column.OTHERS: self.tr("With another team"),
            Column.SOLVED: self.tr("Solved today"),
        }

    def _lay_out(self) -> None:
        self._fresh.clicked.connect(self._show_waiting)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        for column in self.columns:
            row.addWidget(column, 1)
        place = QVBoxLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(0)
        place.addLayout(row, 1)

    def _connect(self, pane: ColumnPane) -> None:
        cards = pane.cards
        cards.opened.connect(self.opened)
        cards.stepped.connect(self.stepped)
        cards.chosen.connect(lambda: self._choose(pane))
        cards.key_pressed.connect(lambda event: self._on_key(pane, event))
        cards.ctrl_left.connect(self._hide_ahead)
        cards.lifted.connect(lambda id: self._lift(pane, id))
        cards.carried.connect(self._carry)
        cards.let_go.connect(self._let_go)
        self._choose_tab_stop()

    def _choose(self, pane: ColumnPane) -> None:
        self._active = pane
        self._choose_tab_stop()
        self.stepped.emit()

    def _choose_tab_stop(self) -> None:
        """The board is one stop of Tab: the column of the chosen card."""
        for column in getattr(self, "columns", ()):
            is_active = column is self._active
            column.cards.cards.is_active = is_active
            stop = Qt.FocusPolicy.StrongFocus if is_active else Qt.FocusPolicy.ClickFocus
            column.cards.setFocusPolicy(stop)
            column.cards.viewport().update()

    # answers

    def _ask(self, question: QueueFilter) -> Shown:
        found = self._board.columns(self._desk, question)
        firsts = (column.ids[:PAGE] for column in found.columns)
        return Shown(found, tuple(self._board.rows(ids, self._desk) if ids else () for ids in firsts))

    def _show(self, shown: Shown) -> None:
        chosen = self.current_id
        self._waiting = None
        self._fresh.hide()
        for pane, column, rows in zip(self.columns, shown.found.columns, shown.rows, strict=True):
            pane.show_column(column, rows)
        if chosen is not None and self.current_id != chosen:
            had_focus = self._has_focus()
            if self.go_to(chosen) and had_focus:
                self._active.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        self.counted.emit(shown.found)

    def _hear(self, shown: Shown) -> None:
        known = {id for pane in self.columns for id in pane.cards.model().ids}
        ids = [id for column in shown.found.columns for id in column.ids]
        stands = all(
            tuple(pane.cards.model().ids) == column.ids
            for pane, column in zip(self.columns, shown.found.columns, strict=True)
        )
        if stands or not self._in_use():
            self._show(shown)
            return
        self._waiting = shown
        self._fresh.offer(len(set(ids) - known))
        for pane, column in zip(self.columns, shown.found.columns, strict=True):
            pane.head.show_limit(column.limit)
            pane.cards.model().refresh()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self._show(self._waiting)
            self.focus_board()

    def _in_use(self) -> bool:
        return self._has_focus() or self.underMouse() or self._from is not None

    def _has_focus(self) -> bool:
        return any(pane.cards.hasFocus() for pane in self.columns)

    # by keys

    def _on_key(self, pane: ColumnPane, event: QKeyEvent) -> None:
        key, mods = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Control:
            self._ahead.start()
            return
        self._hide_ahead()
        if self._from is not None and key == Qt.Key.Key_Escape:
            self._put_down()
        elif key == Qt.Key.Key_Escape and self.look.marked:
            self.unmarked.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and mods == SHIFT:
            self._mark_on(pane, 1 if key == Qt.Key.Key_Down else -1)
        elif key in ARROWS and mods == CTRL:
            self._move_by_key(pane, ARROWS[Qt.Key(key)])
        elif key in ARROWS and mods == PLAIN:
            self._step(pane, ARROWS[Qt.Key(key)])
        elif mods == PLAIN and 0 < latin(event) < 128 and chr(latin(event)) in LETTERS:
            self.letter.emit(chr(latin(event)))
        else:
            return
        event.accept()

    def _tell_ahead(self) -> None:
        """Ctrl is held over a card: the columns beside it say what its arrows would do."""
        place = self.columns.index(self._active)
        if self.current_id is None or not self._active.cards.hasFocus() or self._from is not None:
            return
        told = []
        for by, arrow in ((-1, "←"), (1, "→")):
            if 0 <= place + by < len(self.columns):
                pane = self.columns[place + by]
                said = self._offer(pane, self._active.column, f"Ctrl {arrow}")
                told.append(f"Ctrl {arrow}: {said}")
        announce(self, ". ".join(told))

    def _hide_ahead(self) -> None:
        self._ahead.stop()
        if self._from is None:
            for pane in self.columns:
                pane.drop.hide()

    def _offer(self, pane: ColumnPane, before: Column, by: str) -> str:
        """A column says what a card that comes by this way becomes there."""
        what = consequence(before, pane.column)
        is_allowed = what is not Consequence.NEVER_NEW
        over = self._told_over(pane) if is_allowed else ""
        said = ". ".join(filter(None, (self.promise(what), over)))
        pane.drop.offer(f"{by}: {said}" if is_allowed else said, is_allowed)
        return said

    def _step(self, pane: ColumnPane, by: int) -> None:
        """The chosen card is the one beside it, past columns that are empty."""
        place, height = self.columns.index(pane) + by, pane.cards.top_of_current()
        while 0 <= place < len(self.columns):
            beside = self.columns[place]
            if beside.cards.model().rowCount():
                beside.cards.choose(beside.cards.row_at_height(height))
                self._choose(beside)
                beside.cards.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            place += by

    def _mark_on(self, pane: ColumnPane, by: int) -> None:
        """Shift and an arrow: this card and the next are marked."""
        before = pane.cards.current_id
        pane.cards.choose(pane.cards.currentIndex().row() + by)
        self.marked.emit([id for id in (before, pane.cards.current_id) if id is not None])

    def _move_by_key(self, pane: ColumnPane, by: int) -> None:
        place = self.columns.index(pane) + by
        if pane.cards.current_id is not None and 0 <= place < len(self.columns):
            self.put(pane.cards.current_id, pane.column, self.columns[place].column)

    def put(
        self, ticket_id: int, before: Column, after: Column, outcome: str = "", ended: Ended = nothing
    ) -> None:
        what = consequence(before, after)
        if what in (Consequence.NONE, Consequence.NEVER_NEW):
            if what is Consequence.NEVER_NEW:
                self.forbidden.emit()
            ended(False)
            return
        board, desk, over = self._board, self._desk, self._told_over(self.columns[after])

        def done(card: TicketCard) -> None:
            ended(True)
            self.reload(lambda: self.go_to(card.id))
            self.moved.emit(Moved(card, what, over))

        def refused(met: Exception) -> None:
            ended(False)
            self.reload()
            self.refused.emit(ticket_id, met)

        self._jobs.write(self, lambda: board.move(desk, ticket_id, after, outcome), done, refused)

    def _told_over(self, pane: ColumnPane) -> str:
        """What is said of one more card in a column that is full; nothing forbids it."""
        if not pane.head.is_full:
            return ""
        count, limit = len(pane.cards.model().ids) + 1, pane.head.limit
        return self.tr("«{0}» then holds {1} of {2}: more than agreed").format(pane.title, count, limit)

    # by the pointer

    def _lift(self, pane: ColumnPane, ticket_id: int) -> None:
        cards = pane.cards
        if (row := cards.model().row_of(ticket_id)) is None:
            return
        self._from = pane.column
        box = cards.visualRect(cards.model().index(row, 0))
        picture = cards.viewport().grab(box.adjusted(0, 0, 0, -8))
        self._carried.lift(ticket_id, picture)
        cards.cards.carried = ticket_id
        cards.viewport().update()

    def _carry(self, at: QPoint) -> None:
        if self._from is None:
            return
        self._carried.carry(at)
        under = self._under(at)
        for pane in self.columns:
            what = consequence(self._from, pane.column)
            if pane is under and what is not Consequence.NONE:
                self._offer(pane, self._from, self.tr("Let go"))
            else:
                pane.drop.hide()

    def _let_go(self, at: QPoint) -> None:
        if self._from is None:
            return
        before, under, ticket_id = self._from, self._under(at), self._carried.ticket_id
        self._put_down()
        if under is not None:
            self.put(ticket_id, before, under.column)

    def _put_down(self) -> None:
        self._from = None
        self._carried.hide()
        for pane in self.columns:
            pane.drop.hide()
            pane.cards.put_down()
            pane.cards.cards.carried = None
            pane.cards.viewport().update()

    def _under(self, at: QPoint) -> ColumnPane | None:
        return next((pane for pane in self.columns if pane.rect().contains(pane.mapFromGlobal(at))), None)

    def promise(self, what: Consequence) -> str:
        """What the move does."""
        return {
            Consequence.NONE: "",
            Consequence.NEVER_NEW: self.tr("Not here: what was begun is not new again"),
            Consequence.TAKES: self.tr("it becomes yours, work begins"),
            Consequence.RESUMES: self.tr("back to work, the clock runs on"),
            Consequence.REOPENS: self.tr("it opens anew with a new term"),
            Consequence.PAUSES: self.tr("the clock will stand still"),
            Consequence.HANDS: self.tr("another team works on it, the clock runs on"),
            Consequence.SOLVES: self.tr("it will be solved; write the outcome"),
        }[what]
