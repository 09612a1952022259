"""The passphrase of a home without a keyring: chosen once, asked at every start, kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from frontdesk.domain.errors import WrongKey
from frontdesk.ui import words
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.signin.frame import StartFrame, paragraph
from frontdesk.ui.signin.password import PasswordField
from frontdesk.ui.widgets import PrimaryButton

LEAST = 10  # characters of a new passphrase


class PassphrasePage(StartFrame):
    """`entered` carries the passphrase. A new one is typed twice and is at least `LEAST` characters long."""

    entered = Signal(str)

    def __init__(self, is_new: bool, was_wrong: bool = False) -> None:
        """`was_wrong`: the store did not open with the one typed before."""
        super().__init__()
        self._is_new = is_new
        self.first = PasswordField(self.tr("New passphrase") if is_new else self.tr("Passphrase"))
        self.second = PasswordField(self.tr("The same once more"))
        self.second.setVisible(is_new)
        self.submit = PrimaryButton(
            self.tr("Encrypt the data") if is_new else self.tr("Open the data"), "Return", "lock-key"
        )
        self.submit.setProperty("tall", True)
        self._fill()
        self.submit.clicked.connect(self.enter)
        for field in (self.first, self.second):
            field.line.textEdited.connect(lambda _, field=field: field.problem and field.show_problem(""))
        self.setFocusProxy(self.first)
        if was_wrong:
            self._refuse(self.first, words.error(WrongKey()))

    def enter(self) -> None:
        text = self.first.text
        if not text:
            self._refuse(self.first, self.tr("Type the passphrase"))
        elif self._is_new and len(text) < LEAST:
            self._refuse(self.first, self.tr("At least {0} characters: three or four words").format(LEAST))
        elif self._is_new and text != self.second.text:
            self._refuse(self.second, self.tr("The two differ. Type the same once more"))
        else:
            self.entered.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._is_new and self.first.line.hasFocus() and not self.second.text:
            self.second.setFocus()
        else:
            self.enter()

    def _refuse(self, field: PasswordField, text: str) -> None:
        field.show_problem(text)
        field.setFocus()
        field.line.selectAll()
        announce(field, text, assertive=True)

    def _fill(self) -> None:
        title = QLabel(
            self.tr("A passphrase for the data") if self._is_new else self.tr("The data are encrypted")
        )
        title.setProperty("role", "kpi")
        title.setWordWrap(True)
        self.form.addWidget(title)
        why = self.tr(
            "This computer has no keyring, so the key is made from a passphrase. It is kept nowhere."
        )
        self.form.addWidget(paragraph(why))
        self.form.addSpacing(10)
        if self._is_new:
            lost = self.tr(
                "A forgotten passphrase cannot be restored, by anyone: the data would be lost. "
                "Write it down and keep it in the safe"
            )
            self.form.addWidget(Banner("warning", lost))
            self.form.addSpacing(10)
        self.form.addWidget(self.first)
        self.form.addWidget(self.second)
        self.form.addSpacing(8)
        self.form.addWidget(self.submit)
