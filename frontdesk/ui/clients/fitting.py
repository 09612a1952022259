"""A column that takes the room its widgets need, and scrolls where there is less."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

LEAST = 120  # pixels below which nothing would be read in it


class _Column(QFrame):
    """Says when it has laid itself out anew, in the same turn: what stands below moves before it is painted."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done


class Fitting(QScrollArea):
    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._inner = _Column()
        self._inner.setProperty("surface", "pane")
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._inner.laid_out.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as everything is across the whole width: then no scroll bar takes a part of it."""
        wide = max(1, self.width())
        layout = self._inner.layout()
        assert layout is not None
        high = (
            layout.totalHeightForWidth(wide)
            if layout.hasHeightForWidth()
            else layout.totalSizeHint().height()
        )
        return QSize(super().sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(LEAST, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class Rest(QWidget):
    """What stands below a `Fitting` and takes the room that is left; in it the lists scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def hasHeightForWidth(self) -> bool:
        """A wrapped line in it would otherwise claim the height of everything."""
        return False
