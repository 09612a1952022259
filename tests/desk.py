"""A clerk's hands on the real window, and the end of that window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.robot import Robot
from frontdesk.ui.jobs import Jobs

PLAIN = Qt.KeyboardModifier.NoModifier
PATIENCE_MS = 60_000


class Hands(Robot):
    """Counts every key of a chord. `waits` is false for a clerk who types ahead of the program."""

    def __init__(self, jobs: Jobs, waits: bool = True) -> None:
        super().__init__(jobs)
        self._waits = waits

    def key(self, key: Qt.Key, mods: Qt.KeyboardModifier = PLAIN) -> None:
        self.pressed += 1 + bin(mods.value).count("1")
        QTest.keyClick(self.focus(), key, mods)
        self.settle()

    def settle(self) -> None:
        if self._waits:
            settle(self._jobs)


def settle(jobs: Jobs) -> None:
    """An answer may ask anew: idle twice in a row is idle."""
    for _ in range(2):
        QApplication.processEvents()
        assert jobs.wait_idle(PATIENCE_MS)


def take_away(window: QWidget) -> None:
    """The window goes for good: one that stays would be dressed again in every later test."""
    window.close()
    dispose(window)


def dispose(thing: QObject) -> None:
    """Now and whole: what a signal of it was connected to holds it in memory as long as it lives."""
    thing.deleteLater()
    QApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)
