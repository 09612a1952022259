"""The net for workstations where only the Russian layout is installed.

There Qt finds no Latin layout, and Ctrl+С arrives as a Cyrillic key. The filter looks for the action of the Latin
letter on the same key, nearest widget first, and otherwise hands the widget the Latin key (copy, paste, undo).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from frontdesk.ui.undo import has_typing

_RUSSIAN = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"
_LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM"
_KEYS = {ord(russian): ord(latin) for russian, latin in zip(_RUSSIAN, _LATIN, strict=True)}
_CHORD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_TEXT = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


UNDO = QKeySequence("Ctrl+Z")


def latin(event: QKeyEvent) -> int:
    """The key as the Latin layout names it: «Ф» is A."""
    return _KEYS.get(event.key(), event.key())


class LayoutKeys(QObject):
    """Made once. It filters whatever has the focus, and nothing else: every paint of the program would pass here."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._go)
        self._go(None, app.focusWidget())

    def _go(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        latin = _KEYS.get(event.key())
        if latin is None or not isinstance(watched, QWidget):
            return False
        chord = event.modifiers() & _CHORD
        if not chord and isinstance(watched, _TEXT):
            return False
        sequence = QKeySequence(event.modifiers().value | latin)
        first = sequence == UNDO and has_typing(watched)
        action = None if first else _action_for(watched, sequence)
        if action is not None:
            action.trigger()
            return True
        if chord:
            QCoreApplication.sendEvent(watched, QKeyEvent(QEvent.Type.KeyPress, latin, event.modifiers(), ""))
            return True
        return False


def _action_for(widget: QWidget, sequence: QKeySequence) -> QAction | None:
    scope: QWidget | None = widget
    while scope is not None:
        for action in scope.actions():
            if action.isEnabled() and sequence in action.shortcuts():
                return action
        scope = scope.parentWidget()
    return None
