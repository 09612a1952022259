"""The one window: bars, rail and the pages between them.

It is shown before services exist: this module and what it paints first import Qt and `domain` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.ui import rail, statusbar
from frontdesk.ui.places import History, Place
from frontdesk.ui.rail import Rail
from frontdesk.ui.statusbar import HintStatusBar
from frontdesk.ui.topbar import TopBar

if TYPE_CHECKING:  # named in signatures only; importing them would hold back the first frame
    from PySide6.QtGui import QCloseEvent

    from frontdesk.ui.actions import Actions
    from frontdesk.ui.banners import Banner, ToastHost

MINIMUM = (1280, 720)
BEHIND_THE_FRAME_MS = 50


class Window(QMainWindow):
    """A page is any widget. What it may have: `go(place)`, `hints` for the status bar, `panes` for F6,
    `toast_pane` in whose corner toasts cover nothing that is worked with, `may_leave()` that answers
    whether the program may end.
    """

    place_changed = Signal(object)
    search_asked = Signal()

    def __init__(self, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__()
        self._clock = clock
        self._factories: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        self.guards: list[Callable[[], bool]] = []  # asked last before the window closes
        self.setWindowTitle(self.tr("Front desk"))
        self.setMinimumSize(*MINIMUM)
        self.resize(1440, 900)
        self.top, self.rail, self.status = TopBar(), Rail(), HintStatusBar()
        self.pages, self._covers = QStackedWidget(), QStackedWidget()
        self.history = History()
        self._lay_out()
        self.rail.chosen.connect(lambda id: self.go(Place(id)))
        self.top.search_asked.connect(self.search_asked)
        self._tick_every_second()
        QTimer.singleShot(BEHIND_THE_FRAME_MS, self, lambda: self.actions_by_id)

    @cached_property
    def toasts(self) -> ToastHost:
        """Made behind the first frame: nothing is said before it."""
        from frontdesk.ui.banners import ToastHost

        def pane() -> QWidget | None:
            return getattr(self.pages.currentWidget(), "toast_pane", None)

        toasts = ToastHost(self, rail.WIDTH, statusbar.HEIGHT, pane)
        self.place_changed.connect(toasts.place)
        return toasts

    @cached_property
    def actions_by_id(self) -> Actions:
        """Made behind the first frame: no key is pressed before it."""
        from frontdesk.ui.actions import Actions

        actions = Actions(self)
        for command, deed in self._deeds().items():
            actions.bind(command, deed)
        return actions

    def add_section(
        self, id: str, text: str, glyph: str, factory: Callable[[], QWidget], at_foot: bool = False
    ) -> None:
        """Puts a section on the rail; its page is made when first shown. One at the foot has no number."""
        self._factories[id] = factory
        self.rail.add(id, text, glyph, at_foot)
        number = len(self._factories)
        if number <= 8 and not at_foot:
            self.actions_by_id.bind(f"section.{number}", lambda: self.go(Place(id)))

    def add_page(self, id: str, factory: Callable[[], QWidget]) -> None:
        """A page that other pages lead to; it is not on the rail."""
        self._factories[id] = factory

    def bind(self, command: str, deed: Callable[[], object], page: QWidget | None = None) -> None:
        """Has a command of `commands.py` do `deed`; with `page`, only while that page is in front."""
        self.actions_by_id.bind(command, deed, page)

    def page(self, id: str) -> QWidget:
        """The page of a section, made when first asked for."""
        if id not in self._made:
            self._made[id] = self._factories[id]()
            self.pages.addWidget(self._made[id])
        return self._made[id]

    def made_pages(self) -> list[QWidget]:
        return list(self._made.values())

    def go(self, place: Place) -> None:
        """Shows a place and remembers it."""
        self.history.visit(place)
        self._show(place)

    def back(self) -> None:
        if place := self.history.back():
            self._show(place)

    def forward(self) -> None:
        if place := self.history.forward():
            self._show(place)

    def cover(self, page: QWidget) -> None:
        """Put a page over the whole desk, e.g. signing in; only the status bar stays."""
        self.uncover()
        self._covers.addWidget(page)
        self._covers.setCurrentWidget(page)
        self.set_hints(getattr(page, "hints", ()))
        if page.focusProxy() is not None:
            page.setFocus()

    def uncover(self) -> None:
        """Back to the desk; the page that covered it is gone."""
        while (gone := self._covers.widget(1)) is not None:
            self._covers.removeWidget(gone)
            gone.deleteLater()

    @cached_property
    def warning(self) -> Banner:
        """What stands over every page until it is over, e.g. that the disk is full. Hidden at first."""
        from frontdesk.ui.banners import Banner

        banner = Banner("danger", "")
        banner.hide()
        self._column.insertWidget(1, banner)
        return banner

    @property
    def is_covered(self) -> bool:
        return self._covers.count() > 1

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Three to five (key, words) for what has the focus now."""
        self.status.hints.set_hints(hints)

    def next_pane(self, by: int = 1) -> None:
        """F6: rail → panes of the page → search; the focus goes round."""
        panes: list[QWidget] = [self.rail, *getattr(self.pages.currentWidget(), "panes", ()), self.top.search]
        panes = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next(
            (n for n, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), -1
        )
        pane = panes[(here + by) % len(panes)]
        if pane is self.rail:
            self.rail.focus_current()
        else:
            _first_focus(pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.may_leave())

    def may_leave(self) -> bool:
        """Every page is asked, then the guards; what cannot be left yet says why by itself."""
        pages = (getattr(page, "may_leave", lambda: True) for page in self.made_pages())
        return all(may_leave() for may_leave in (*pages, *self.guards))

    def _lay_out(self) -> None:
        body, desk, middle = QWidget(), QWidget(), QHBoxLayout()
        outer, column = QVBoxLayout(body), QVBoxLayout(desk)
        self._column = column
        for layout in (outer, column, middle):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        middle.addWidget(self.rail)
        middle.addWidget(self.pages, 1)
        self._covers.addWidget(desk)
        outer.addWidget(self._covers, 1)
        outer.addWidget(self.status)
        self.setCentralWidget(body)

    def _deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "search": self.search_asked.emit,
            "menu": self._toggle_menu,
            "full_screen": self._toggle_full_screen,
            "pane.next": self.next_pane,
            "pane.previous": lambda: self.next_pane(-1),
            "back": self.back,
            "forward": self.forward,
            "undo": lambda: self.toasts.undo(),
            "quit": self.close,
        }

    def _tick_every_second(self) -> None:
        self.top.set_time(self._clock())
        self.ticks = QTimer(self)  # one for the whole program: countdowns hang on it too
        self.ticks.setInterval(1000)
        self.ticks.timeout.connect(lambda: self.top.set_time(self._clock()))
        self.ticks.start()

    def _show(self, place: Place) -> None:
        """What was typed on the page before is on its way into the store before another page is made: that
        may take longer than the journal of keys has time.
        """
        if (before := self.pages.currentWidget()) is not None:
            getattr(before, "may_leave", lambda: True)()
        page = self.page(place.page)
        if place.page in self.rail.sections:
            self.rail.set_current(place.page)
        self.pages.setCurrentWidget(page)
        self.set_hints(getattr(page, "hints", ()))
        if hasattr(page, "go"):
            page.go(place)
        self.place_changed.emit(place)

    def _toggle_menu(self) -> None:
        bar = self.menuBar()
        if bar.isHidden():
            self.actions_by_id.build_menu()
            bar.show()
            bar.setActiveAction(bar.actions()[0])
            bar.setFocus()
        else:
            bar.hide()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)


def _first_focus(pane: QWidget) -> QWidget:
    """The pane itself if it takes focus, else the first widget in it that does."""
    if pane.focusPolicy() != Qt.FocusPolicy.NoFocus or pane.focusProxy() is not None:
        return pane
    inner = (
        w for w in pane.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()
    )
    return next(inner, pane)
