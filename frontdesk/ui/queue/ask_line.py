"""One line that a deed still needs: a name for a view, a note for who takes over. It opens in its pane."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain import plain
from frontdesk.services.drafts import DraftCard
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.widgets import ActionButton, Segments, line_edit

Choices = tuple[tuple[str, str, str], ...]


class AskLine(QFrame):
    """Enter does the deed, Esc closes and gives the focus back to whoever had it.

    What is typed is kept under the editor of the asking; asked the same again, it stands there again.
    """

    def __init__(self, keeper_of: Callable[[QWidget], Keeper], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keeper, self._given, self._may_be_empty = keeper_of(self), "", False
        self._then: Callable[[str, str], object] = lambda _text, _choice: None
        self._back: QWidget | None = None
        self._choices: Segments | None = None
        self.field = line_edit()
        self.field.setMaxLength(plain.LINE)
        self.field.textEdited.connect(self.keeper.touch)
        self._go = ActionButton("", "Return", "primary")
        self._go.clicked.connect(self._do)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self._go)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 0, 12, 8)
        self._column.setSpacing(6)
        self._column.addLayout(line)
        self.hide()

    def ask(
        self,
        editor: str,
        what: str,
        button: str,
        then: Callable[[str, str], object],
        choices: Choices = (),
        text: str = "",
        may_be_empty: bool = False,
    ) -> None:
        """`then` gets the words and the choice; without choices an empty one."""
        self.keeper.close()
        self._may_be_empty = may_be_empty
        focus = self.window().focusWidget()
        self._back = focus if focus is not self.field else self._back
        self._then = then
        if self._choices is not None:
            self._column.removeWidget(self._choices)
            self._choices.deleteLater()
        self._choices = Segments(what, choices) if len(choices) > 1 else None
        if self._choices is not None:
            self._column.insertWidget(0, self._choices)
        self.field.setPlaceholderText(what)
        self.field.setAccessibleName(what)
        self._given = text
        self.field.setText(text)
        self._go.setText(button)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self.keeper.open(editor, self._kept, self._restore)

    def _kept(self) -> Mapping[str, Any] | None:
        text = self.field.text()
        return {"text": text} if text.strip() and text != self._given else None

    def _restore(self, found: DraftCard) -> None:
        if self.field.text() == self._given:
            self.field.setText(found.body["text"])

    def close_line(self) -> None:
        self.keeper.close()
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._do()
        else:
            super().keyPressEvent(event)

    def _do(self) -> None:
        """An empty line is not taken: the focus stays in it."""
        text = self.field.text().strip()
        if not text and not self._may_be_empty:
            self.field.setFocus()
            return
        choice = self._choices.value if self._choices is not None else ""
        self.keeper.discard()
        self.close_line()
        self._then(text, choice)
