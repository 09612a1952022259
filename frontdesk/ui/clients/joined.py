"""The cards that were joined to the one shown, each with its way back."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from frontdesk.domain.dates import show_date
from frontdesk.domain.merging import MergeRow
from frontdesk.ui.widgets import SectionTitle


class JoinedList(QWidget):
    """Hidden while nothing was joined. `parted` carries the id of the merge to undo."""

    parted = Signal(int)

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._rows: tuple[MergeRow, ...] = ()
        self.buttons: list[QPushButton] = []
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 4)
        self._column.setSpacing(4)
        self._column.addWidget(SectionTitle(self.tr("Joined cards")))
        self.hide()

    def show_rows(self, rows: tuple[MergeRow, ...]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.buttons = []
        self._lines = [self._line(row) for row in rows]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(rows))

    def _line(self, row: MergeRow) -> QWidget:
        line, name = QWidget(), QLabel(row.gone_name)
        name.setWordWrap(True)
        day = show_date(row.at.astimezone(self._zone).date())
        about = QLabel(", ".join(filter(None, (day, row.who))))
        about.setProperty("role", "muted")
        part = QPushButton(self.tr("Part again"))
        part.setProperty("kind", "link")
        part.setAccessibleDescription(row.gone_name)
        part.clicked.connect(lambda: self.parted.emit(row.id))
        self.buttons.append(part)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(about)
        along = QHBoxLayout(line)
        along.setContentsMargins(0, 0, 0, 0)
        along.addLayout(words, 1)
        along.addWidget(part)
        return line
