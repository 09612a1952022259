"""The call that runs, in the top bar."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from frontdesk.ui.icons import icon
from frontdesk.ui.signs import Glyph


class CallPill(QFrame):
    """A call that the clerk times by hand; hidden until one runs."""

    ended = Signal(int)  # seconds on the line
    paused = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "call")
        self.setFixedHeight(32)
        self._seconds, self._who, self._clock = 0, QLabel(), QLabel()
        self._clock.setProperty("role", "strong")
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._pause, hang_up = QToolButton(), QToolButton()
        self._pause.setIcon(icon("pause-fill", "success.text"))
        self._pause.setAccessibleName(self.tr("Hold the timer"))
        self._pause.clicked.connect(self._toggle)
        hang_up.setIcon(icon("phone-disconnect-fill", "accent.on"))
        hang_up.setProperty("kind", "hangup")
        hang_up.setAccessibleName(self.tr("End the call, F7"))
        hang_up.clicked.connect(self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 4, 3)
        row.setSpacing(8)
        for widget in (
            Glyph("phone-call-fill", "success.text"),
            self._clock,
            self._who,
            self._pause,
            hang_up,
        ):
            row.addWidget(widget)
        self.hide()

    @property
    def seconds(self) -> int:
        return self._seconds

    @property
    def is_running(self) -> bool:
        return not self.isHidden()

    def begin(self, who: str) -> None:
        self._seconds = 0
        self._who.setText(who)
        self._who.setVisible(bool(who))
        self._show()
        self._timer.start()
        self.show()

    def end(self) -> None:
        if self.is_running:
            self._timer.stop()
            self.hide()
            self.ended.emit(self._seconds)

    def _tick(self) -> None:
        self._seconds += 1
        self._show()

    def _show(self) -> None:
        self._clock.setText(f"{self._seconds // 60:02d}:{self._seconds % 60:02d}")

    def _toggle(self) -> None:
        runs = self._timer.isActive()
        if runs:
            self._timer.stop()
        else:
            self._timer.start()
        self._pause.setIcon(icon("play-fill" if runs else "pause-fill", "success.text"))
        self._pause.setAccessibleName(self.tr("Go on with the timer") if runs else self.tr("Hold the timer"))
        self.paused.emit(runs)
