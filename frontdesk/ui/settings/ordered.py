"""A list of settings whose lines stand in the office's order, each moved by a key, each taken out of use with care."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar, Unpack

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from frontdesk.ui.forms.form import Form
from frontdesk.ui.settings.listed import ListedPage, Listing
from frontdesk.ui.settings.page import Head
from frontdesk.ui.widgets import ActionButton

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
Row = TypeVar("Row")
Draft = TypeVar("Draft")


class OrderedPage(ListedPage[Row, Draft]):
    """Ctrl+Shift+↑ and Ctrl+Shift+↓ move the line. `menu` asks where the tickets go of one that is taken out of use."""

    def __init__(self, listing: Listing, form: Form[Draft], **head: Unpack[Head]) -> None:
        super().__init__(listing, form, **head)
        self.menu: QMenu | None = None
        self.up_button = ActionButton(self.tr("Higher"), "Ctrl+Shift+Up", "quiet")
        self.down_button = ActionButton(self.tr("Lower"), "Ctrl+Shift+Down", "quiet")
        for button, step in ((self.up_button, -1), (self.down_button, 1)):
            self.foot.append(button)
            button.clicked.connect(lambda _=False, step=step: self._move(step))

    def place(self, row: Row, step: int) -> None:
        """Moves a line one up (−1) or down (+1), off the window's thread."""
        raise TypeError(f"{type(self).__name__} cannot move {row!r} by {step}")

    def empty(self, row: Row, to: Row) -> object:
        """Takes a line out of use, what it holds going to another; off the window's thread. What takes it back."""
        raise TypeError(f"{type(self).__name__} cannot empty {row!r} into {to!r}")

    def fill_again(self, id: int, memory: Any) -> None:
        """Takes `empty` back, off the window's thread."""
        raise TypeError(f"{type(self).__name__} cannot fill {id} again from {memory!r}")

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (*super().hints, ("Ctrl ⇧ ↑ ↓", self.tr("move the line")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() in STEPS and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == held:
            self._move(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def show_state(self) -> None:
        super().show_state()
        ids = list(self._rows)
        at = ids.index(self._at) if self._at in ids else None
        self.up_button.setVisible(self.may and bool(at))
        self.down_button.setVisible(self.may and at is not None and at < len(ids) - 1)

    def ask_where(self, row: Row, title: str, ways: Iterable[tuple[str, Sequence[tuple[Row, str]]]]) -> None:
        """Offers (branch, (line, its name)…); those of the branch without a name stand in the menu itself."""
        self.menu = QMenu(self)
        self.menu.addAction(title).setEnabled(False)
        for branch, others in ways:
            menu = self.menu.addMenu(branch) if branch else self.menu
            for other, name in others:
                menu.addAction(name).triggered.connect(lambda _=False, to=other: self._empty(row, to))
        self.menu.popup(self.table.mapToGlobal(QPoint(24, 48)))

    def _empty(self, row: Row, to: Row) -> None:
        id, names = self._at or 0, [self.name_of(self.draft(one)) for one in (row, to)]

        def done(memory: object) -> None:
            self._keeper.discard()
            said = self.tr("“{0}” is out of use, its tickets are in “{1}”").format(*names)
            self._notices.success(said, lambda: self.fill_again(id, memory), lambda _: self.anew(id))
            self.anew()

        self._jobs.write(self, lambda: self.empty(row, to), done, self.refused)

    def _move(self, step: int) -> None:
        row, id = self.current, self._at
        if row is None or not self.may:
            return

        def follow(_: object) -> None:
            self._wanted = id
            self.reload()

        def done(_: None) -> None:
            said = self.tr("“{0}” is moved").format(self.name_of(self.draft(row)))
            self._notices.success(said, lambda: self.place(row, -step), follow)
            follow(None)

        self._jobs.write(self, lambda: self.place(row, step), done, self.refused)
