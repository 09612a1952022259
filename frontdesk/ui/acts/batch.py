"""Many acts in one file: how many are marked, how far it is, and the way out."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar

from frontdesk.ui.acts.asks import Asks
from frontdesk.ui.widgets import ActionButton

T = TypeVar("T")


class BatchBar(QFrame):
    """In sight while anything is marked. `made` with the file; a second asking before it is ready does nothing."""

    progressed = Signal(int)  # from the thread that works
    asked = Signal()

    def __init__(self, at: Asks) -> None:
        super().__init__()
        self.setProperty("surface", "chrome")
        self.setProperty("edge", "top")
        self._at, self._ids, self._stopped, self._works = at, tuple[int, ...](), False, False
        self._count, self._bar = QLabel(), QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.hide()
        self._print = ActionButton(self.tr("Print them"), "Ctrl+P")
        self._stop = ActionButton(self.tr("Cancel"), "Esc", "quiet")
        self._stop.clicked.connect(self.stop)
        self._print.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(12)
        row.addWidget(self._count)
        row.addWidget(self._bar, 1)
        row.addStretch(0)
        row.addWidget(self._print)
        row.addWidget(self._stop)
        self.progressed.connect(self._show)
        self._settle()

    @property
    def works(self) -> bool:
        return self._works

    def show_marked(self, ids: tuple[int, ...]) -> None:
        self._ids = ids
        self._settle()

    def make(
        self, done: Callable[[bytes, tuple[int, ...]], object], failed: Callable[[Exception], object]
    ) -> None:
        """One file of what is marked, to look at and to print, unless it is stopped."""
        acts = self._at.acts

        def work(ids: tuple[int, ...], told: Callable[[int], bool]) -> bytes | None:
            out = BytesIO()
            return out.getvalue() if acts.batch(ids, out, told) else None

        self._run(work, done, failed)

    def write(self, path: Path, done: Callable[[], object], failed: Callable[[Exception], object]) -> None:
        """The same straight to its place: none of it stays in memory."""
        acts = self._at.acts

        def work(ids: tuple[int, ...], told: Callable[[int], bool]) -> bool | None:
            return acts.batch(ids, path, told) or None

        self._run(work, lambda *_: done(), failed)

    def _run(
        self,
        work: Callable[[tuple[int, ...], Callable[[int], bool]], T | None],
        done: Callable[[T, tuple[int, ...]], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """`done` is not told when it was stopped."""
        if self._works or not self._ids:
            return
        ids, self._stopped, self._works = self._ids, False, True
        self._bar.setRange(0, len(ids))
        self._settle()

        def told(over: int) -> bool:
            self.progressed.emit(over)
            return not self._stopped

        def answer(made: T | None) -> None:
            self._end()
            if made is not None:
                done(made, ids)

        def refused(met: Exception) -> None:
            self._end()
            failed(met)

        self._at.jobs.read(self, lambda: work(ids, told), answer, refused)

    def stop(self) -> None:
        self._stopped = True

    def _end(self) -> None:
        self._works = False
        self._settle()

    def _show(self, over: int) -> None:
        if self._works:
            self._bar.setValue(over)
            self._count.setText(self.tr("{0} of {1}").format(over, len(self._ids)))

    def _settle(self) -> None:
        self._count.setText(self.tr("Marked: {0}").format(len(self._ids)))
        self._bar.setVisible(self._works)
        self._stop.setVisible(self._works)
        self._print.setVisible(not self._works)
        self.setVisible(bool(self._ids))
