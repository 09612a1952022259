"""The language of the window: source strings are English, Russian is the default; both have a
catalogue for plurals.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = ("ru", "en")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks `text` for `lupdate`, which knows this name; Qt's own is typed as giving an object."""
    del context
    return text


def install_translator(app: QCoreApplication, language: str, resources: Path) -> None:
    """Installs our catalogue and Qt's; raises FileNotFoundError when ours is missing."""
    ours = QTranslator(app)
    file = resources / "i18n" / f"frontdesk_{language}.qm"
    if not ours.load(str(file)):
        raise FileNotFoundError(file)
    theirs = QTranslator(app)
    if theirs.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(theirs)
    app.installTranslator(ours)
    QLocale.setDefault(QLocale("ru_RU" if language == "ru" else "en_GB"))
