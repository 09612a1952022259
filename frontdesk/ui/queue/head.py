"""The head of the queue, over the list and over the board: whose tickets, list or board, what else narrows them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from frontdesk.domain.tickets import QueueFilter, Scope
from frontdesk.ui import words
from frontdesk.ui.icons import icon
from frontdesk.ui.queue.asked import Asked
from frontdesk.ui.widgets import Segments

if TYPE_CHECKING:
    from frontdesk.ui.keeper import Keeper
    from frontdesk.ui.queue.ask_line import AskLine

LIST, BOARD, TABLE = "list", "board", "table"


class MenuButton(QToolButton):
    """Words with a caret at their right; the menu is filled when it is about to open."""

    def __init__(self, glyph: str = "") -> None:
        super().__init__()
        self.setMinimumSize(28, 28)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.setIconSize(QSize(12, 12))
        self.setIcon(icon(glyph or "caret-down"))
        if glyph:
            self.setIconSize(QSize(16, 16))
        else:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self.menu().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


class QueueHead(QWidget):
    """`whose` opens the menu of scopes and saved views, `narrow` that of filters and orders."""

    face_asked = Signal(str)  # LIST, BOARD or TABLE
    menu_asked = Signal(object)  # the menu of `whose`, about to be shown
    narrow_asked = Signal(object)  # the menu of `narrow`, about to be shown
    people_asked = Signal(object)  # menus that only a wide head has by themselves
    order_asked = Signal(object)
    keeper_of: Callable[[QWidget], Keeper]  # given before a deed asks for words

    def __init__(self, asked: Asked, face: str) -> None:
        super().__init__()
        self._asked = asked
        self.whose, self.narrow = MenuButton(), MenuButton("funnel-simple")
        self.narrow.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.narrow.setAccessibleName(self.tr("Filters and order"))
        self.narrow.setToolTip(self.tr("Filters and order; Ctrl F finds in the list"))
        choices = ((LIST, "", "rows"), (BOARD, "", "columns"), (TABLE, "", "table"))
        self.face = Segments(self.tr("List, board or table"), choices, face)
        self.face.setToolTip(self.tr("List or board, V; table"))
        self.face.picked.connect(self._pick_face)
        self._shown_face = face
        title = QLabel(self.tr("Queue"))
        title.setProperty("role", "title")
        self.row = QHBoxLayout()
        self.row.setContentsMargins(16, 8, 12, 8)
        self.row.setSpacing(8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self.row)
        self.row.addWidget(title)
        self.row.addWidget(self.whose)
        self.row.addStretch(1)
        if face != LIST:
            self._add_wide()
        self.row.addWidget(self.face)
        self.row.addWidget(self.narrow)
        self.whose.menu().aboutToShow.connect(lambda: self._fill(self.whose.menu()))
        self.narrow.menu().aboutToShow.connect(lambda: self.narrow_asked.emit(self.narrow.menu()))
        asked.changed.connect(self.name_scope)
        self.name_scope()

    @cached_property
    def line(self) -> AskLine:
        """Where a deed asks for the words that it still needs."""
        from frontdesk.ui.queue.ask_line import AskLine

        line = AskLine(self.keeper_of, self)
        self._column.addWidget(line)
        return line

    @property
    def is_asking(self) -> bool:
        """Words are typed into the line, or wait there for their deed."""
        return "line" in self.__dict__ and self.line.isVisible()

    def flush(self) -> None:
        """What is typed into the line is kept at once."""
        if "line" in self.__dict__:
            self.line.keeper.flush()

    def _add_wide(self) -> None:
        """Whose of all, and in which order: a board and a table have room to say so."""
        self.people, self.order = MenuButton("users"), MenuButton("sort-ascending")
        self.people.menu().aboutToShow.connect(lambda: self.people_asked.emit(self.people.menu()))
        self.order.menu().aboutToShow.connect(lambda: self.order_asked.emit(self.order.menu()))
        self.row.addWidget(self.people)
        self.row.addWidget(self.order)
        self._asked.changed.connect(self._name_wide)
        self._name_wide()

    def _name_wide(self) -> None:
        asked = self._asked
        whose = asked.owner or self.tr("All people")
        self.people.setText(f" {whose}")  # a style sets no room beside an icon
        self.order.setText(f" {words.word(asked.question.order)}")

    def name_scope(self) -> None:
        name = self._asked.words
        self.whose.setText(name)
        self.whose.setAccessibleName(self.tr("Whose: {0}").format(name))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for scope in Scope:
            action = menu.addAction(words.word(scope))
            action.triggered.connect(lambda _=False, scope=scope: self._asked.set(QueueFilter(scope)))
        self.menu_asked.emit(menu)

    def _pick_face(self, face: str) -> None:
        """The switch tells the way and stands again as it is: the page goes there or does not."""
        self.face.set_value(self._shown_face)
        self.face_asked.emit(face)
