"""«Обновить, 3 новых»: what others did waits behind it, and it moves nothing when it appears."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from frontdesk.ui.banners import announce
from frontdesk.ui.widgets import ActionButton

EDGE = 12


class FreshPill(ActionButton):
    """Floats over the lower edge of `over`."""

    def __init__(self, over: QWidget) -> None:
        super().__init__("", "F5", parent=over)
        self._over = over
        over.installEventFilter(self)
        self.hide()

    def offer(self, new: int) -> None:
        text = self.tr("Refresh, %n new", "", new) if new else self.tr("Refresh, the order changed")
        if text != self.text() or self.isHidden():
            self.setText(text)
            announce(self, text)
        self.show()
        self._place()
        self.raise_()

    def _place(self) -> None:
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height() - EDGE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
