"""The section of settings: what can be set at the left, the page that sets it at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change
from frontdesk.ui.places import Place
from frontdesk.ui.tables.lines import LineDelegate
from frontdesk.ui.widgets import SectionTitle
from frontdesk.ui.window import Window

WIDE, ROW = 200, 36
TABS = {"hand_over": "teams", "rule_new": "rules"}  # a deed that has its page


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

    def go(self, place: Place) -> None:
        ids = [page.id for page in self._pages]
        tab = TABS.get(place.tab, place.tab)
        at = ids.index(tab) if tab in ids else max(self.list.currentIndex().row(), 0)
        self.list.setCurrentIndex(self._list_model.index(at, 0))
        self._show(at)
        if hasattr(self.content, "go"):
            self.content.go(place)
        self.list.setFocus()

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
