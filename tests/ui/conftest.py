"""A real QApplication without a screen, in the light theme and Russian, as a clerk has it."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk import home
from frontdesk.db.database import Database
from frontdesk.services.clock import Clock
from frontdesk.services.office import Office, open_office
from frontdesk.ui import theme
from frontdesk.ui.i18n import install_translator
from frontdesk.ui.jobs import Jobs
from tests.desk import take_away

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def resources() -> Path:
    return RESOURCES


@pytest.fixture
def office(fresh: Callable[[str, bool], Database], clock: Clock) -> Office:
    """The seeded demo office on one engine: a page does not know which."""
    return open_office(fresh("sqlite", True), clock, home.resources())


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["frontdesk", "-style", theme.STYLE]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    theme.load_fonts(RESOURCES)
    install_translator(qapp, "ru", RESOURCES)
    return qapp


@pytest.fixture(autouse=True)
def app(dressed: QApplication) -> Iterator[QApplication]:
    """Each test begins in the light theme; a window that outlives its test fails it."""
    theme.apply_theme(dressed, theme.load_theme("light", RESOURCES))
    yield dressed
    left = [widget for widget in dressed.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        take_away(widget)
    assert not left, f"windows left open: {left}"


def type_text(widget: QWidget, text: str) -> None:
    """Types any text: `QTest.keyClicks` ends the process on a Cyrillic letter."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


@pytest.fixture
def typing() -> Callable[[QWidget, str], None]:
    return type_text


@pytest.fixture
def jobs(app: QApplication) -> Iterator[Jobs]:  # noqa: ARG001  the application comes first
    made = Jobs()
    yield made
    assert made.wait_idle(5000), "jobs still running at the end of the test"
    made.close()
