"""Why the store did not open, and what to do; nothing has been changed by then."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel

from frontdesk.domain.errors import (
    Damaged,
    KeyringTrouble,
    Locked,
    NewerFile,
    Refusal,
    Trouble,
    Unreachable,
    WrongKey,
)
from frontdesk.ui import words
from frontdesk.ui.banners import Banner
from frontdesk.ui.i18n import QT_TRANSLATE_NOOP
from frontdesk.ui.signin.frame import StartFrame, paragraph
from frontdesk.ui.widgets import ActionButton, PrimaryButton

_ADVICE: dict[type[Exception], str] = {
    WrongKey: QT_TRANSLATE_NOOP(
        "TroublePage",
        "The data were encrypted with another key. Sign in to the system as the user who made them, "
        "or start again with the right passphrase.",
    ),
    NewerFile: QT_TRANSLATE_NOOP(
        "TroublePage", "The file is untouched. Install the newer program here, then try again."
    ),
    Locked: QT_TRANSLATE_NOOP(
        "TroublePage",
        "Look for a second window of the program or a copy being made, wait for it, then try again.",
    ),
    Damaged: QT_TRANSLATE_NOOP(
        "TroublePage",
        "Do not work in this file. Call the administrator: the last copy is in the folder of copies.",
    ),
    KeyringTrouble: QT_TRANSLATE_NOOP(
        "TroublePage", "The keyring opens with your password of the system. Unlock it, then try again."
    ),
    Unreachable: QT_TRANSLATE_NOOP(
        "TroublePage", "Check the network of this workstation. If the others work, call the administrator."
    ),
}


class TroublePage(StartFrame):
    """`again`: try to open once more. `leave`: close the program."""

    again = Signal()
    leave = Signal()

    def __init__(self, trouble: Refusal | Trouble) -> None:
        super().__init__()
        title = QLabel(self.tr("The data did not open"))
        title.setProperty("role", "kpi")
        self.message = Banner("danger", words.error(trouble))
        self.retry = PrimaryButton(self.tr("Try again"), "Return", "arrows-clockwise")
        self.retry.setProperty("tall", True)
        self.retry.setAutoDefault(True)
        leave = ActionButton(self.tr("Close the program"))
        leave.setProperty("tall", True)
        self.retry.clicked.connect(self.again)
        leave.clicked.connect(self.leave)
        self.form.addWidget(title)
        self.form.addSpacing(8)
        self.form.addWidget(self.message)
        advice = _ADVICE.get(type(trouble))
        if advice is not None:
            self.form.addWidget(paragraph(self.tr(advice)))
        self.form.addWidget(
            paragraph(self.tr("Nothing is lost: the program has changed nothing."), tone="muted")
        )
        if isinstance(trouble, NewerFile):
            versions = self.tr("Written by {0}, this program knows {1}").format(trouble.found, trouble.known)
            self.form.addWidget(paragraph(versions, "small", "muted"))
        self.form.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.retry, 1)
        row.addWidget(leave)
        self.form.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.retry.setFocus()
