"""Cards that whoever sits here left unfinished, above the list of clients; each is a key away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton

from frontdesk.ui.places import Place
from frontdesk.ui.signs import Glyph, KeyCap

MOST = 3  # lines; all of them are one key further


class MyDrafts(QFrame):
    chosen = Signal(object)
    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "warning")
        self._places: list[Place] = []
        self._title, self.all = QLabel(self.tr("Not finished")), QPushButton()
        self._title.setProperty("tone", "warning")
        self.lines = tuple(QPushButton() for _ in range(MOST))
        self._caps = tuple(KeyCap(f"Alt+{n + 1}") for n in range(MOST))
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(4, 1)
        grid.addWidget(Glyph("warning-fill", "warning.solid"), 0, 0)
        grid.addWidget(self._title, 0, 1)
        for row, (line, cap) in enumerate(zip(self.lines, self._caps, strict=True)):
            line.clicked.connect(partial(self.open_nth, row + 1))
            grid.addWidget(cap, row, 2)
            grid.addWidget(line, row, 3, Qt.AlignmentFlag.AlignLeft)
        self.all.clicked.connect(self.all_asked)
        grid.addWidget(self.all, 0, 4, Qt.AlignmentFlag.AlignRight)
        for button in (*self.lines, self.all):
            button.setProperty("kind", "link")
            button.setProperty("tone", "warning")
        self.hide()

    @property
    def words(self) -> list[str]:
        return [line.text() for line in self.lines if not line.isHidden()]

    def show_drafts(self, drafts: Sequence[tuple[Place, str]]) -> None:
        """Newest first: who, and when it was kept."""
        self._places = [place for place, _ in drafts[:MOST]]
        for row, (line, cap) in enumerate(zip(self.lines, self._caps, strict=True)):
            line.setText(drafts[row][1] if row < len(drafts) else "")
            line.setVisible(row < len(drafts))
            cap.setVisible(row < len(drafts))
        self.all.setText(self.tr("All: {0}, Ctrl Shift U").format(len(drafts)))
        self.all.setVisible(len(drafts) > MOST)
        self.setVisible(bool(drafts))

    def open_nth(self, place: int, *_: object) -> None:
        """Nothing happens when there are fewer."""
        if 0 < place <= len(self._places):
            self.chosen.emit(self._places[place - 1])
