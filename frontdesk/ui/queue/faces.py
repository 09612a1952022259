"""The two faces of the queue: the list with the workspace beside it, and the board. One of them is in front."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from frontdesk.ui.places import Place
from frontdesk.ui.queue.head import BOARD, LIST
from frontdesk.ui.queue.pane import QueuePane
from frontdesk.ui.queue.panes import Panes

if TYPE_CHECKING:
    from frontdesk.ui.queue.board_face import BoardFace


class Faces(QStackedWidget):
    """The board is made when somebody first wants to see it; what is in front hears, ticks and is read anew."""

    turned = Signal()

    def __init__(self, queue: QueuePane, panes: Panes, make: Callable[[], BoardFace]) -> None:
        super().__init__()
        self._queue, self._make = queue, make
        self.addWidget(panes)

    @property
    def is_board(self) -> bool:
        return self.currentIndex() > 0

    @cached_property
    def board(self) -> BoardFace:
        board = self._make()
        self.addWidget(board)
        return board

    @property
    def other(self) -> Place:
        """Where V leads."""
        return Place("queue", None, LIST if self.is_board else BOARD)

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        if self.is_board:
            return (
                ("← ↑ ↓ →", self.tr("along the cards")),
                ("Ctrl →", self.tr("move")),
                ("↵", self.tr("open")),
                ("V", self.tr("list")),
                ("Ctrl Z", self.tr("take the move back")),
            )
        return (
            ("↑ ↓", self.tr("along the queue")),
            ("F2", self.tr("new visit")),
            ("F3", self.tr("ticket")),
            ("Ctrl ↵", self.tr("solve")),
            ("F7", self.tr("call")),
        )

    def show_face(self, face: str) -> None:
        """With the focus on what was chosen on the other one."""
        was_board, chosen = self.is_board, self.chosen_id
        if face == BOARD:
            view = self.board.view
            self.setCurrentWidget(self.board)
            view.reload(lambda: self._choose_card(None if was_board else chosen))
        else:
            self.bring_list()
            self._queue.reload(lambda: self._choose_row(chosen if was_board else None))
        self.turned.emit()

    def bring_list(self) -> None:
        """In front, whatever has the focus."""
        if self.is_board:
            self.setCurrentIndex(0)
            self._queue.hear()
            self.turned.emit()

    @property
    def chosen_id(self) -> int | None:
        return self.board.view.current_id if self.is_board else self._queue.table.current_id

    def _choose_card(self, id: int | None) -> None:
        if id is not None:
            self.board.view.go_to(id)
        if self.is_board and self.isVisible():
            self.board.view.focus_board()

    def _choose_row(self, id: int | None) -> None:
        if id is not None:
            self._queue.go_to(id)
        self._queue.focus_list()

    # of what is in front

    def reload(self) -> None:
        if self.is_board:
            self.board.view.reload()
        else:
            self._queue.reload()

    def hear(self) -> None:
        """Something changed elsewhere; the other face asks anew when it comes to the front."""
        if self.is_board:
            self.board.view.hear()
        else:
            self._queue.hear()

    def tick(self) -> None:
        if self.is_board:
            self.board.view.tick()
        else:
            self._queue.tick()

    def toggle_filter(self) -> None:
        if self.is_board:
            self.board.toggle_filter()
        else:
            self._queue.toggle_filter()
