"""A thing the user can do, and the menus it may stand in.

Keys are function keys, digits, Enter and letters with Ctrl. No punctuation: on ЙЦУКЕН those keys are
elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.paint import key_words

CONTEXT = "Commands"


@dataclass(frozen=True)
class Command:
    """`text` and `words` (other words one may search by) are English, shown through `title`. `scope`:
    where it acts.
    """

    id: str
    text: str
    key: str = ""
    icon: str = ""
    words: str = ""
    scope: str = "window"  # window | queue | ticket | visit | form | claim
    menu: str = "Go"

    @property
    def title(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.text)

    @property
    def also(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.words) if self.words else ""

    @property
    def key_words(self) -> str:
        return key_words(self.key)


MENUS = (
    QT_TRANSLATE_NOOP("Commands", "Desk"),
    QT_TRANSLATE_NOOP("Commands", "Ticket"),
    QT_TRANSLATE_NOOP("Commands", "View"),
    QT_TRANSLATE_NOOP("Commands", "Go"),
)
