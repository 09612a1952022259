"""Hands for the real window: keys pressed, letters typed, pictures taken. It knows no page."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.ui.jobs import Jobs

TURN_MS = 15
_KNOWN = "This plugin does not support"  # what the platform without a screen says of itself


def hush() -> None:
    """Keep the platform's own remarks out of a verb's output; everything else is still said."""
    qInstallMessageHandler(
        lambda _kind, _where, said: None if said.startswith(_KNOWN) else print(said, file=sys.stderr)
    )


class Robot:
    """Works on whatever has the focus, as a person does. `pressed` counts keys, a chord being one."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.pressed = 0

    def press(self, *chords: str) -> None:
        """`press("F2", "Ctrl+Return")`: names as `QKeySequence` reads them."""
        for chord in chords:
            keys = QKeySequence(chord)[0]  # type: ignore[index]  # the stub forgets it
            QTest.keyClick(self.focus(), keys.key(), keys.keyboardModifiers())
            self.pressed += 1
            self.settle()

    def type(self, text: str) -> None:
        """Letters of any alphabet, one event each; QTest knows Latin ones only."""
        for letter in text:
            target = self.focus()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = ord(letter.upper()) if letter.isalnum() else 0
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(target, event)
            self.pressed += 1
        self.settle()

    def focus(self) -> QWidget:
        """Where a key goes. Raises LookupError without a window."""
        return QApplication.focusWidget() or QApplication.activeWindow() or self._top()

    def _top(self) -> QWidget:
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        if not shown:
            raise LookupError("no window is open")
        return shown[-1]

    def settle(self) -> None:
        """Until nothing runs and every answer has been shown."""
        for _ in range(3):
            QTest.qWait(TURN_MS)
            self._jobs.wait_idle()
        if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
            self._top().activateWindow()  # without a window manager a closed popup gives it back to nobody
            QTest.qWait(TURN_MS)

    def tab_to(self, name: str, limit: int = 60) -> None:
        """Press Tab until the field of that name has the focus. Raises LookupError when none comes."""
        for _ in range(limit):
            at = self.focus()
            if (at.accessibleName() or str(at.property("text") or "")).startswith(name):
                return
            self.press("Tab")
        raise LookupError(f"Tab never reaches «{name}»")

    def until(self, reached: Callable[[], bool], what: str, seconds: float = 30.0) -> None:
        """Wait for something that takes its time. Raises TimeoutError."""
        deadline = time.monotonic() + seconds
        while not reached():
            if time.monotonic() > deadline:
                raise TimeoutError(what)
            QTest.qWait(TURN_MS)
        self.settle()

    def wait(self, ms: int) -> None:
        QTest.qWait(ms)


def picture(window: QWidget, file: Path, size: QSize | None = None) -> None:
    """A PNG of the window, at a size when one is given."""
    if size is not None and window.size() != size:
        window.resize(size)
        QTest.qWait(TURN_MS * 2)
    file.parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(file))
