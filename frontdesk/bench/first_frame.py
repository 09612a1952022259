"""Children tell their parent a moment of the clock that both share, and end."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


def tell(window: QWidget) -> None:
    """At the end of the first frame of the window."""
    window.installEventFilter(_FirstPaint(window))


def now() -> None:
    print(time.monotonic(), flush=True)
    os._exit(0)  # what comes after is not measured, and nothing is left to save


class _FirstPaint(QObject):
    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))  # read behind the rest of the frame
        return False

    def customEvent(self, _: QEvent) -> None:
        now()
