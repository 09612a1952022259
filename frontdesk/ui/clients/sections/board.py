"""Parts of the card that are deeds of their own, not fields of its draft: people, consents, files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from frontdesk.ui.forms.choices import side_by_side, walk_in_turn
from frontdesk.ui.forms.form import Form
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices


class Board(QWidget):
    """What stands is a list; what is typed to add to it is kept with the card's draft. A card that is not
    saved yet has nothing to add to, and says so.
    """

    edited = Signal()  # something was typed that is to be kept
    changed = Signal()  # what stands, or what is wrong, is other than before

    def __init__(self, jobs: Jobs, notices: Notices, unsaved: str) -> None:
        super().__init__()
        self._jobs, self._notices = jobs, notices
        self.client_id: int | None = None
        self._unsaved = QLabel(unsaved)
        self._unsaved.setWordWrap(True)
        self._unsaved.setProperty("role", "muted")
        self.inner = QWidget()
        self.column = QVBoxLayout(self.inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._unsaved)
        whole.addWidget(self.inner)
        self.inner.hide()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a place in the order of Tab, before its lines

    def begin(self, client_id: int | None) -> None:
        """Another card; nothing is known of it yet."""
        self.client_id = client_id
        self.inner.setVisible(client_id is not None)
        self._unsaved.setVisible(client_id is None)

    def read(self, client_id: int) -> Any:
        """What stands on the card. Runs off the window's thread."""
        raise TypeError(f"{type(self).__name__} reads nothing of {client_id}")

    def show_rows(self, rows: Any) -> None:
        raise TypeError(f"{type(self).__name__} cannot show {rows!r}")

    def typed(self) -> dict[str, Any]:
        """What is typed and not yet done, as JSON can hold it; empty when nothing is."""
        return {}

    def restore(self, typed: Mapping[str, Any]) -> None:
        """What `typed` gave comes back."""

    def clear(self) -> None:
        """What is typed is dropped."""
        self.restore({})

    @property
    def is_filled(self) -> bool:
        return False

    @property
    def warned(self) -> int:
        """How much is to be looked at, and stops nothing."""
        return 0

    def wrong(self) -> Sequence[QWidget]:
        """Controls to be mended."""
        return ()

    def entry(self) -> QWidget:
        """Where Ctrl+↓ puts the focus."""
        return self

    # For those who make a board

    def ask(self) -> None:
        """What stands now."""
        id = self.client_id
        if id is not None:
            self._jobs.read(
                self,
                lambda: self.read(id),
                lambda rows: self.show_rows(rows) if id == self.client_id else None,
                newest="rows",
            )

    def do(self, work: Callable[[], object], said: str, back: Callable[[], object]) -> None:
        """A deed that is done at once; `back` undoes it."""

        def done(_: object) -> None:
            self.tell(said, back)
            self.ask()

        self._jobs.write(self, work, done, self._notices.refusal)

    def tell(self, said: str, back: Callable[[], object]) -> None:
        """What was done, with its way back."""
        self._notices.success(said, back, lambda _: self.ask())


class BoardLine(QWidget):
    """One thing of a board: its sign, its name as a link with what is to be known beneath, and its deeds."""

    def __init__(self, sign: QWidget, name: str) -> None:
        super().__init__()
        self.name, self.about = QPushButton(name), QLabel()
        self.name.setProperty("kind", "link")
        self.name.setProperty("flush", "true")
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.said = QVBoxLayout()
        self.said.setSpacing(2)
        self.said.addLayout(side_by_side(self.name))
        self.said.addWidget(self.about)
        self._along = QHBoxLayout(self)
        self._along.setContentsMargins(0, 0, 0, 0)
        self._along.setSpacing(12)
        self._along.addWidget(sign)
        self._along.addLayout(self.said, 1)

    def add_deeds(self, *buttons: QAbstractButton) -> None:
        for button in buttons:
            self._along.addWidget(button)


Row = TypeVar("Row")
Line = TypeVar("Line", bound=BoardLine)


class LinesBoard(Board, Generic[Row, Line]):
    """Of which each row is a line; `more` begins another one."""

    more: QPushButton

    def __init__(self, jobs: Jobs, notices: Notices, unsaved: str) -> None:
        self.lines: list[Line] = []
        self._rows: tuple[Row, ...] | None = None
        super().__init__(jobs, notices, unsaved)

    def line(self, row: Row) -> Line:
        raise TypeError(f"{type(self).__name__} has no line for {row!r}")

    def stops(self, line: Line) -> Sequence[QWidget]:
        """Where Tab stops in it."""
        return (line.name,)

    def begin(self, client_id: int | None) -> None:
        super().begin(client_id)
        self.show_rows(())

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        for line in self.lines:
            self.column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self.line(row) for row in rows]
        for place, line in enumerate(self.lines):
            self.column.insertWidget(place, line)
        walk_in_turn(self, *(stop for line in self.lines for stop in self.stops(line)))
        self.changed.emit()

    @property
    def is_filled(self) -> bool:
        return bool(self.lines)

    def entry(self) -> QWidget:
        if self.client_id is None:
            return self
        return self.lines[0].name if self.lines else self.more


class Entry(QWidget):
    """A small form inside a board, folded until asked for and made then: `asked` with its main button or Ctrl+Enter,
    `closed` when it is given up.
    """

    asked = Signal()
    closed = Signal()
    edited = Signal()

    def __init__(self, make: Callable[[], Form[Any]], deed: str) -> None:
        super().__init__()
        self._make, self._deed = make, deed
        self.hide()

    @cached_property
    def deed(self) -> QPushButton:
        return QPushButton(self._deed)

    @cached_property
    def form(self) -> Form[Any]:
        form = self._make()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("kind", "quiet")
        self.deed.clicked.connect(self.asked)
        self.cancel.clicked.connect(self.close_form)
        form.edited.connect(self.edited)
        for field in form.fields:
            field.left.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(12)
        column.addWidget(form)
        column.addLayout(side_by_side(self.deed, self.cancel))
        return form

    def open_form(self, draft: Any) -> None:
        self.form.set_draft(draft)
        self.show()
        next(field for field in self.form.fields if field.isEnabled()).setFocus()

    def close_form(self) -> None:
        self.hide()
        self.closed.emit()

    def typed(self) -> dict[str, Any]:
        if self.isHidden():
            return {}
        return {field.name: _plain(field.value()) for field in self.form.fields}

    def restore(self, draft: Any, typed: Mapping[str, Any]) -> None:
        """Opens with what was typed; what the form does not know is left out."""
        names = {field.name for field in self.form.fields} & typed.keys()
        kinds = {name: type(getattr(draft, name)) for name in names}
        try:
            values = {name: kinds[name](typed[name]) for name in names}
        except (TypeError, ValueError):  # of another edition of the program
            values = {}
        self.form.set_draft(replace(draft, **values))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit()
        else:
            super().keyPressEvent(event)


def _plain(value: Any) -> Any:
    return value if isinstance(value, (int, float, bool)) else str(value)
