"""«Кем выдан»: filled by the code of the department, read-only until the clerk says otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton

from frontdesk.domain import plain
from frontdesk.ui import theme
from frontdesk.ui.icons import icon


class IssuerLine(QLineEdit):
    """Enter or the pencil makes what was filled in a text of the clerk's own."""

    freed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(plain.LINE)
        self.is_filled = False
        self._pencil = QToolButton(self)
        self._pencil.setIcon(icon("pencil-simple"))
        self._pencil.setCursor(Qt.CursorShape.ArrowCursor)
        self._pencil.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pencil.setAccessibleName(self.tr("Write it by hand, Enter"))
        self._pencil.setToolTip(self.tr("Write it by hand, Enter"))
        self._pencil.clicked.connect(self.free)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.addWidget(self._pencil, 0, Qt.AlignmentFlag.AlignRight)
        self._pencil.hide()

    def fill(self, text: str) -> None:
        self.setText(text)
        self.setCursorPosition(0)
        self._show(True)

    def clear_filled(self) -> None:
        """The code it stood by is another one now."""
        if self.is_filled:
            self.clear()
            self._show(False)

    def forget(self) -> None:
        """Another document stands here."""
        self._show(False)

    def free(self) -> None:
        """Not while another desk edits the card: then the pencil rests too."""
        if self.is_filled and self._pencil.isEnabled():
            self._show(False)
            self.setFocus()
            self.selectAll()
            self.freed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_filled and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.free()
        else:
            super().keyPressEvent(event)

    def _show(self, is_filled: bool) -> None:
        if is_filled is not self.is_filled:
            self.is_filled = is_filled
            self.setReadOnly(is_filled)
            self._pencil.setVisible(is_filled)
            self.setTextMargins(0, 0, self._pencil.sizeHint().width() if is_filled else 0, 0)
            theme.set_style(self)
