"""«Из папки сканера: 2 новых файла», beside the files of the card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from frontdesk.services.scans import Scans
from frontdesk.ui.banners import announce
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.signs import Glyph
from frontdesk.ui.widgets import ActionButton

EVERY_MS = 3000  # a share tells nobody what came into it, so it is asked, while a card is in sight
TAKE_KEY = "F12"
AskFolder = Callable[[QWidget, str], str]


def ask_folder(parent: QWidget, folder: str) -> str:
    """The system's dialog; empty when it was left."""
    return QFileDialog.getExistingDirectory(parent, "", folder)


class ScanStrip(QWidget):
    """Hidden while nothing new waits; `folder_button` says where to look, from anywhere beside it."""

    taken = Signal(list)

    def __init__(self, jobs: Jobs, scans: Scans, notices: Notices, ask: AskFolder = ask_folder) -> None:
        super().__init__()
        self._jobs, self._scans, self._notices, self._ask = jobs, scans, notices, ask
        self._waiting: tuple[Path, ...] = ()
        self._words = QLabel()
        self.take = ActionButton(self.tr("Attach"), TAKE_KEY)
        self.take.clicked.connect(self.take_all)
        self.folder_button = QPushButton(self.tr("Folder of the scanner…"))
        self.folder_button.setProperty("kind", "quiet")
        self.folder_button.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph("paperclip", "accent.text"))
        row.addWidget(self._words)
        row.addWidget(self.take)
        row.addStretch(1)
        self._often = QTimer(self)
        self._often.setInterval(EVERY_MS)
        self._often.timeout.connect(lambda: self.look() if self.folder_button.isVisible() else None)
        self._often.start()
        self.hide()

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self._words.text()

    def look(self) -> None:
        scans = self._scans
        if scans.folder or self._waiting:
            self._jobs.read(self, scans.waiting, self._show, newest="scans")

    def take_all(self) -> None:
        """Asks anew first: the last page may have come out a moment ago."""
        scans = self._scans
        if not scans.folder:
            self._notices.success(self.tr("No folder of the scanner is chosen yet: part “Files” of the card"))
            return

        def take(waiting: tuple[Path, ...]) -> None:
            if waiting:
                self.taken.emit([str(path) for path in waiting])
            else:
                self._notices.success(self.tr("Nothing new in the folder of the scanner"))

        self._jobs.read(self, scans.waiting, take, self._notices.trouble, newest="take")

    def _show(self, waiting: tuple[Path, ...]) -> None:
        has_more = len(waiting) > len(self._waiting)
        self._waiting = waiting
        self._words.setText(self.tr("From the scanner: %n new file(s)", "", len(waiting)))
        self.setToolTip(", ".join(path.name for path in waiting))
        self.setVisible(bool(waiting))
        if has_more:
            announce(self, self._words.text())

    def _choose(self) -> None:
        folder, scans = self._ask(self, self._scans.folder), self._scans
        if folder:
            self._jobs.write(self, lambda: scans.choose(folder), lambda _: self.look(), self._notices.trouble)
