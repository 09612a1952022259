"""The window's sentences for a terminal, where no window is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.acts import Verified
from frontdesk.domain.signing import SignedFile
from frontdesk.ui import words
from frontdesk.ui.i18n import install_translator
from frontdesk.ui.verified import of_file as told_of_file
from frontdesk.ui.verified import told


def verified(found: Verified, resources: Path, language: str = "ru") -> str:
    """Whether a sheet is what it says."""
    app = QCoreApplication.instance() or QCoreApplication(["frontdesk"])
    install_translator(app, language, resources)
    return told(found)


def of_file(found: SignedFile, resources: Path, language: str = "ru") -> str:
    """What a file with electronic signatures is."""
    app = QCoreApplication.instance() or QCoreApplication(["frontdesk"])
    install_translator(app, language, resources)
    return told_of_file(found)


def said(met: Exception, resources: Path, language: str = "ru") -> str:
    """A refusal or a trouble in words."""
    app = QCoreApplication.instance() or QCoreApplication(["frontdesk"])
    install_translator(app, language, resources)
    return words.error(met)  # type: ignore[arg-type]
