"""The faces of the queue: the list with the workspace beside it, the board, the table. One of them is in front."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.ui.places import Place
from frontdesk.ui.queue.head import BOARD, LIST, TABLE
from frontdesk.ui.queue.listing.pane import QueuePane
from frontdesk.ui.queue.panes import Panes

Then = Callable[[], object]


class Face(Protocol):
    """What is asked of whichever is in front."""

    @property
    def current_id(self) -> int | None: ...
    @property
    def panes(self) -> tuple[QWidget, ...]: ...
    @property
    def hints(self) -> tuple[tuple[str, str], ...]: ...
    def reload(self, then: Then | None = None) -> None: ...
    def hear(self) -> None: ...
    def tick(self) -> None: ...
    def go_to(self, ticket_id: int) -> bool: ...
    def focus_list(self) -> None: ...
    def toggle_filter(self) -> None: ...
    def show_marks(self) -> None: ...


class Faces(QStackedWidget):
    """Board and table are made when first asked for; the one in front hears, ticks and is read anew."""

    turned = Signal()
    place_asked = Signal(object)  # a Place: V or the switch

    def __init__(self, queue: QueuePane, panes: Panes, make: Callable[[str], QWidget]) -> None:
        super().__init__()
        self._make, self.name = make, LIST
        self._made: dict[str, tuple[Face, QWidget]] = {LIST: (queue, panes)}
        self.addWidget(panes)

    @property
    def is_list(self) -> bool:
        return self.name == LIST

    @property
    def front(self) -> Face:
        return self._made[self.name][0]

    def turn(self) -> None:
        """V: from the list to the board, and back to the list."""
        self.ask(BOARD if self.is_list else LIST)

    def ask(self, name: str) -> None:
        self.place_asked.emit(Place("queue", None, name))

    def leads_to(self, place: Place) -> bool:
        """A place of the queue that is a face, not a ticket; without a name the one in front stays."""
        return place.tab in (LIST, BOARD, TABLE) or not self.is_list

    def face(self, name: str) -> Face:
        if name not in self._made:
            made = self._make(name)
            self._made[name] = (cast(Face, made), made)
            self.addWidget(made)
        return self._made[name][0]

    def show_face(self, name: str, then: Then | None = None, chosen: int | None = None) -> None:
        """With the focus on what was chosen on the one before, or on `chosen`; then on what `then` asks for."""
        chosen, face = chosen or self.front.current_id, self.face(name)
        self._bring(name)

        def show() -> None:
            self._choose(name, chosen)
            if then is not None and self.name == name:
                then()

        face.reload(show)

    def bring_list(self) -> None:
        """In front, whatever has the focus."""
        if not self.is_list:
            self._bring(LIST)
            self.front.reload()

    def _bring(self, name: str) -> None:
        self.name = name
        self.setCurrentWidget(self._made[name][1])
        self.turned.emit()

    def _choose(self, name: str, id: int | None) -> None:
        if self.name != name:
            return
        if id is not None:
            self.front.go_to(id)
        if self.isVisible():
            self.front.focus_list()
