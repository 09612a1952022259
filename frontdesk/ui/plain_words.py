"""The window's sentences for a terminal, where no window is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from frontdesk.ui import words
from frontdesk.ui.i18n import install_translator


def said(met: Exception, resources: Path, language: str = "ru") -> str:
    """A refusal or a trouble in words."""
    app = QCoreApplication.instance() or QCoreApplication(["frontdesk"])
    install_translator(app, language, resources)
    return words.error(met)  # type: ignore[arg-type]
