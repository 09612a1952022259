"""The section of settings: what can be set at the left, the page that sets it at the right, and what pages share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypedDict, Unpack
from zoneinfo import ZoneInfo

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.changes import Change
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.drafts import Drafts
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.tables.lines import LineDelegate
from frontdesk.ui.widgets import SectionTitle
from frontdesk.ui.window import Window

WIDE, ROW, FORM_WIDE = 200, 34, 330
TABS = {"hand_over": "people", "rule_new": "rules", "password": "accounts"}  # a deed that has its page


@dataclass(frozen=True)
class SettingsPage:
    """`make` is called when the page is first looked at. What the page may have: `deeds`, a mapping of commands to
    what they do while it is in front; `go(place)`, `hints`, `panes`, `may_leave()`, `on_change(change)` and
    `place_asked`, as a page of the window.
    """

    id: str
    title: str
    make: Callable[[], QWidget]


class Settings(QWidget):
    """`Place("settings", id, tab)`: the page of that tab, and the thing on it."""

    place_asked = Signal(object)

    def __init__(self, pages: Sequence[SettingsPage]) -> None:
        super().__init__()
        self._pages, self._made = tuple(pages), dict[str, Any]()
        self._window: Window | None = None
        self.list, self._stack = QListView(), QStackedWidget()
        self._list_model = QStringListModel([page.title for page in pages], self.list)
        self.list.setModel(self._list_model)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Settings"))
        self.list.setItemDelegate(LineDelegate(ROW, self.list))
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._show(now.row()))
        self._lay_out()

    @property
    def content(self) -> Any:
        """The page in front; None before the first."""
        return self._stack.currentWidget()

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return getattr(self.content, "hints", ())

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.list, *getattr(self.content, "panes", ()))

    @property
    def toast_pane(self) -> QWidget | None:
        """Of the page in front: its list where it has one, so that no button moves from under the pointer."""
        pane: QWidget | None = getattr(self.content, "toast_pane", self.content)
        return pane

    def go(self, place: Place) -> None:
        ids = [page.id for page in self._pages]
        tab = TABS.get(place.tab, place.tab)
        at = ids.index(tab) if tab in ids else max(self.list.currentIndex().row(), 0)
        self.list.setCurrentIndex(self._list_model.index(at, 0))
        self._show(at)
        if hasattr(self.content, "go"):
            self.content.go(place)
        if self._window is not None:
            self._window.set_hints(self.hints)  # a page may have two faces
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the list of pages the keys of the page in front are in reach, too."""
        if self.list.hasFocus() and self.content is not None:
            self.content.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def bind(self, window: Window) -> None:
        self._window = window

    def on_change(self, change: Change) -> None:
        for page in self._made.values():
            if hasattr(page, "on_change"):
                page.on_change(change)

    def may_leave(self) -> bool:
        return all(getattr(page, "may_leave", lambda: True)() for page in self._made.values())

    def _show(self, at: int) -> None:
        page = self._pages[at]
        if page.id not in self._made:
            made: Any = page.make()
            self._made[page.id] = made
            self._stack.addWidget(made)
            if hasattr(made, "place_asked"):
                made.place_asked.connect(self.place_asked)
            for command, deed in getattr(made, "deeds", {}).items():
                assert self._window is not None
                self._window.bind(command, deed, page=made)
        self._stack.setCurrentWidget(self._made[page.id])
        if self._window is not None and self.isVisible():
            self._window.set_hints(self.hints)

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("surface", "chrome")
        side.setProperty("edge", "right")
        side.setFixedWidth(WIDE)
        self.list.setProperty("surface", "chrome")
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 16, 8, 8)
        column.setSpacing(12)
        title = SectionTitle(self.tr("Settings"), role="page")
        title.setContentsMargins(8, 0, 8, 0)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._stack, 1)


class Head(TypedDict):
    """What every page of settings is given."""

    jobs: Jobs
    desk: Desk
    notices: Notices
    clock: Callable[[], datetime]
    zone: ZoneInfo
    drafts: Drafts


class Page(QWidget):
    """`right` is what changing anything here takes; without it the page is looked at."""

    place_asked = Signal(object)
    right = Right.SHAPE_TEAMS

    def __init__(self, **head: Unpack[Head]) -> None:
        super().__init__()
        self._jobs, self._desk, self._notices = head["jobs"], head["desk"], head["notices"]
        self._clock, self._zone = head["clock"], head["zone"]
        self._keeper = Keeper(self._jobs, head["drafts"], self._desk, self)

    @property
    def may(self) -> bool:
        return self._desk.may(self.right)

    def may_leave(self) -> bool:
        self._keeper.flush()
        return True

    def today(self) -> date:
        return self._clock().astimezone(self._zone).date()


def scrolled(inside: QWidget) -> QScrollArea:
    """A form that may be longer than the window."""
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for ground in (inside, area.viewport()):
        ground.setAutoFillBackground(False)
    return area


def beside(shown: QWidget, foot: Sequence[QWidget]) -> QFrame:
    """The pane at the right: what is edited, over its buttons."""
    side = QFrame()
    side.setProperty("surface", "chrome")
    side.setProperty("edge", "left")
    side.setFixedWidth(FORM_WIDE)
    buttons = QVBoxLayout()
    buttons.setContentsMargins(16, 10, 16, 12)
    buttons.setSpacing(8)
    for widget in foot:
        buttons.addWidget(widget)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(shown, 1)
    column.addLayout(buttons)
    return side
