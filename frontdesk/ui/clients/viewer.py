"""A paper or a file in the place of the form: shown by this program alone, never given to another one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.attachments import MediaType
from frontdesk.domain.errors import PaperTrouble
from frontdesk.domain.printing import FILE
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.widgets import ActionButton, EmptyState

_PICTURES = (MediaType.PNG, MediaType.JPEG, MediaType.TIFF)


class _Picture(QScrollArea):
    """As large as there is room, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._label, self._pixmap = QLabel(), QPixmap()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Picture"))

    def show_picture(self, body: bytes) -> bool:
        """False for what is no picture."""
        self._pixmap = QPixmap()
        self._pixmap.loadFromData(body)
        self._fit()
        return not self._pixmap.isNull()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._pixmap.isNull():
            self._label.clear()
            return
        room = self.viewport().size().boundedTo(self._pixmap.size()).expandedTo(QSize(1, 1))
        shown = self._pixmap.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._label.setPixmap(shown)


class Viewer(QWidget):
    closed = Signal()

    def __init__(self, jobs: Jobs, notices: Notices, printing: Callable[[], Any]) -> None:
        super().__init__()
        self._jobs, self._notices, self._printing = jobs, notices, printing
        self._paper: Any = None
        self.picture, self.text = _Picture(), QPlainTextEdit()
        self.text.setReadOnly(True)
        self._nothing = EmptyState(
            "file-text", self.tr("This kind of file is not shown here. Save a copy to open it elsewhere")
        )
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        self.back = ActionButton(self.tr("Back to the card"), "Esc", "quiet", "arrow-left")
        self.back.clicked.connect(self.closed)
        bar = QFrame()
        bar.setProperty("surface", "pane")
        bar.setProperty("edge", "bottom")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self._title, 1)
        self._stack = QStackedWidget()
        for pane in (self.picture, self.text, self._nothing):
            self._stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)

    @property
    def pdf(self) -> bytes:
        """Of the paper in front; empty for anything else."""
        is_front = self._paper is not None and self._stack.currentWidget() is self._paper
        return bytes(self._paper.pdf) if is_front else b""

    def show_paper(self, pdf: bytes, name: str, kind: str = FILE) -> None:
        if self._paper is None:
            self._paper = self._make_paper()
            self._stack.addWidget(self._paper)
        self._title.setText(name)
        try:
            self._paper.show_paper(pdf, name, kind)
        except PaperTrouble as met:
            self._notices.trouble(met)
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self._paper)
        self.back.setFocus()

    def show_file(self, name: str, kind: MediaType, body: bytes) -> None:
        if kind is MediaType.PDF:
            self.show_paper(body, name.removesuffix(".pdf"))
            return
        self._title.setText(name)
        if kind in _PICTURES and self.picture.show_picture(body):
            self._stack.setCurrentWidget(self.picture)
        elif kind is MediaType.TEXT:
            self.text.setPlainText(_decoded(body))
            self._stack.setCurrentWidget(self.text)
        else:
            self._stack.setCurrentWidget(self._nothing)
        self.back.setFocus()

    def print_now(self) -> None:
        if self.pdf:
            self._paper.print_now()

    def print_with_dialog(self) -> None:
        if self.pdf:
            self._paper.print_with_dialog()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _make_paper(self) -> Any:
        from frontdesk.ui.paper import PaperView  # noqa: PLC0415  40 ms, when the first paper is looked at

        return PaperView(self._jobs, self._printing(), self._notices)


def _decoded(body: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1251"):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    return body.decode("cp1251", "replace")
