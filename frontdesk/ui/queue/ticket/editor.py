"""The text of the composer: gaps of templates marked, tokens of templates heard."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from frontdesk.domain import plain
from frontdesk.ui import theme

GAP = re.compile(r"\{[^{}\n]*\}")
_TOKEN = re.compile(r"(?:^|\s)([./]\w*)$")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Gaps(QSyntaxHighlighter):
    """What a template still lacks, on the ground of a warning."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme.changes.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        look = QTextCharFormat()
        look.setBackground(theme.color("warning.soft"))
        look.setForeground(theme.color("warning.text"))
        for found in GAP.finditer(text):
            self.setFormat(found.start(), found.end() - found.start(), look)


class Editor(QPlainTextEdit):
    """`token` tells the token under the cursor («.срок») while one is typed, empty when it ends.

    `picking` hands the keys of a list (up, down, Enter, Tab, Esc) to `list_key`.
    """

    token = Signal(str)
    list_key = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picking = False
        self._gaps = _Gaps(self.document())
        self.setTabChangesFocus(True)
        self.textChanged.connect(lambda: self.token.emit(self.current_token()))

    def current_token(self) -> str:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _TOKEN.search(before)
        return found[1] if found and not cursor.hasSelection() else ""

    def insert(self, text: str) -> None:
        """Puts `text` in place of the token under the cursor and goes to its first gap. One undo step."""
        cursor, token = self.textCursor(), self.current_token()
        cursor.beginEditBlock()
        if token:
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(token))
        start = cursor.selectionStart()
        cursor.insertText(text)
        cursor.endEditBlock()
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        if not self.next_gap():
            cursor.setPosition(start + len(text))
            self.setTextCursor(cursor)

    def next_gap(self, from_start: bool = False) -> bool:
        """Selects the next gap, round the end; false when there is none."""
        text, here = self.toPlainText(), 0 if from_start else self.textCursor().selectionEnd()
        found = GAP.search(text, here) or GAP.search(text)
        if found is None:
            return False
        cursor = self.textCursor()
        cursor.setPosition(found.start())
        cursor.setPosition(found.end(), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(plain.broken(plain.text(source.text())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter belongs to the screen; Tab goes to the next gap while there is one."""
        key, chord = event.key(), event.modifiers()
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Tab, *_ENTER)
        if self.picking and key in keys and not chord:
            self.list_key.emit(key)
        elif key in _ENTER and chord & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif key == Qt.Key.Key_Tab and not chord and self.next_gap():
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab reaches `keyPressEvent` only through here when it would leave the field."""
        if forward and (self.picking or GAP.search(self.toPlainText())):
            return False
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.token.emit("")
