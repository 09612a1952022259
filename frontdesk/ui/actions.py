"""The commands of one window: bound by its pages, run by key, menu and palette."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget
from shiboken6 import isValid

from frontdesk.ui.command import CONTEXT, MENUS
from frontdesk.ui.commands import COMMANDS
from frontdesk.ui.icons import icon


class Actions(QObject):
    """The commands of the window as actions. A page binds the ids it knows; an unbound one is
    disabled, not gone. `ran` says which was run, by key, menu or palette.
    """

    ran = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bound: dict[str, list[tuple[QWidget | None, Callable[[], object]]]] = {}
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(self)
            action.setShortcut(QKeySequence(command.key))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setEnabled(False)
            action.triggered.connect(lambda _=False, id=command.id: self.run(id))
            window.addAction(action)
            self._actions[command.id] = action
        self.retranslate()

    def __getitem__(self, id: str) -> QAction:
        return self._actions[id]

    def bind(self, id: str, deed: Callable[[], object], page: QWidget | None = None) -> None:
        """`id` does `deed`; with `page`, only while that page is in front, before any deed of the window."""
        known = self._bound.setdefault(id, [])
        known[:] = [(owner, old) for owner, old in known if owner is not page] + [(page, deed)]
        self._actions[id].setEnabled(True)

    def can(self, id: str) -> bool:
        return self._deed(id) is not None

    def run(self, id: str) -> bool:
        """Does the deed bound to `id` here; false when there is none here."""
        deed = self._deed(id)
        if deed is not None:
            self.ran.emit(id)
            deed()
        return deed is not None

    def _deed(self, id: str) -> Callable[[], object] | None:
        own: Callable[[], object] | None = None
        for page, deed in self._bound.get(id, ()):
            if page is None:
                own = deed
            elif (
                isValid(page) and page.isVisible()
            ):  # a page of the start, e.g. of the founding, is gone for good
                return deed
        return own

    def retranslate(self) -> None:
        for command in COMMANDS:
            self._actions[command.id].setText(command.title.format(command.id.rpartition(".")[2]))

    def build_menu(self) -> None:
        """The hidden menu bar: the place where every command and its key can be found."""
        bar = self._window.menuBar()
        bar.clear()
        for name in MENUS:
            menu = QMenu(QCoreApplication.translate(CONTEXT, name), bar)
            for command in COMMANDS:
                is_listed = command.scope != "choice" and not command.id.startswith("section.")
                if is_listed and command.menu == name:
                    action = self._actions[command.id]
                    if command.icon:  # only here: half a hundred of them would be seen in the start
                        action.setIcon(icon(command.icon))
                    menu.addAction(action)
            bar.addMenu(menu)
        bar.hide()
