"""One line that a deed still needs: a name for a view, a note for who takes over. It opens in its pane."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain import plain
from frontdesk.services.drafts import DraftCard
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.widgets import ActionButton, Segments, line_edit

Choices = tuple[tuple[str, str, str], ...]
Ended = Callable[[bool], object]  # told once: whether the deed was done; `nothing` where no line asked
Then = Callable[[str, str, Ended], object]  # the words, the choice (without choices an empty one)


def nothing(_is_done: bool) -> None:
    """A deed that no line asked for."""


class AskLine(QFrame):
    """Enter does the deed, Esc closes and gives the focus back to whoever had it.

    What is typed is kept under the editor of the asking until the deed is done; one that was refused leaves the words
    in the line, and asked the same again they stand there again.
    """

    def __init__(self, keeper_of: Callable[[QWidget], Keeper], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keeper, self._given, self._may_be_empty = keeper_of(self), "", False
        self._then: Then = lambda _text, _choice, _ended: None
        self._asking: object = None  # which asking the line is open for
        self._more: Mapping[str, Any] = {}
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
        then: Then,
        choices: Choices = (),
        text: str = "",
        may_be_empty: bool = False,
        more: Mapping[str, Any] | None = None,
    ) -> None:
        """`more` is kept beside the words: what their draft is named and gone on with by."""
        self.keeper.close()
        self._may_be_empty, self._asking, self._more = may_be_empty, object(), more or {}
        self.field.setReadOnly(False)
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
        return {**self._more, "text": text} if text.strip() and text != self._given else None

    def _restore(self, found: DraftCard) -> None:
        if self.field.text() == self._given:
            self.field.setText(found.body["text"])

    def close_line(self) -> None:
        """Only a focus that is here goes back."""
        self.keeper.close()
        self._asking = None
        back = self._back if self.isAncestorOf(self.window().focusWidget() or self) else None
        self.hide()
        if back is not None and back.isVisible():
            back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._do()
        else:
            super().keyPressEvent(event)

    def _do(self) -> None:
        """An empty line is not taken: the focus stays in it. While the deed is on its way the words stand still."""
        if self.field.isReadOnly():
            return
        text = self.field.text().strip()
        if not text and not self._may_be_empty:
            self.field.setFocus()
            return
        choice = self._choices.value if self._choices is not None else ""
        self.keeper.flush()
        self.field.setReadOnly(True)
        self._then(text, choice, partial(self._end, self._asking, self.keeper.editor))

    def _end(self, asking: object, editor: str, is_done: bool) -> None:
        """The line may be closed by now, or be open for another deed: then it is left as it is."""
        is_open = asking is self._asking
        if is_done and (is_open or editor != self.keeper.editor):
            self.keeper.drop(editor)
        if is_open and is_done:
            self.close_line()
        elif is_open:
            self.field.setReadOnly(False)
