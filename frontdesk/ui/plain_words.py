"""The window's sentences for a terminal, where no window is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.acts import Verified
from frontdesk.ui import words
from frontdesk.ui.i18n import install_translator
from frontdesk.ui.verified import told


def verified(found: Verified, resources: Path, language: str = "ru") -> str:
    """Whether a sheet is what it says."""
    app = QCoreApplication.instance() or QCoreApplication(["frontdesk"])
    install_translator(app, language, resources)
    return told(found)


def said(met: Exception, resources: Path, language: str = "ru") -> str:
    """A refusal or a trouble in words."""
    app = QCoreApplication.instance() or QCoreApplication(["frontdesk"])
    install_translator(app, language, resources)
    return words.error(met)  # type: ignore[arg-type]
