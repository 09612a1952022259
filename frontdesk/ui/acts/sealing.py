"""The sheet that signs an act electronically."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from frontdesk.domain.acts import ActCard
from frontdesk.domain.signing import SignDraft
from frontdesk.ui.acts.asks import Asks
from frontdesk.ui.asking import AskSheet
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import LineField
from frontdesk.ui.widgets import ActionButton

Choose = Callable[[QWidget], str]


def choose_certificate(parent: QWidget) -> str:
    """The system's dialog for the file with certificate and key; empty when it was left."""
    return QFileDialog.getOpenFileName(parent, "", "", "PKCS#12 (*.p12 *.pfx)")[0]


class SignSheet(AskSheet[SignDraft]):
    """With the certificate that this clerk used here before. The passphrase is in no draft."""

    def __init__(self, at: Asks, act: ActCard, choose: Choose = choose_certificate) -> None:
        draft = SignDraft(act.id, at.own.path)
        super().__init__(at, "act_seal", act.id, act.number, draft, SignDraft.check)
        self.set_words(self.tr("Sign act {0} electronically").format(act.number), self.tr("Sign"))
        self._choose = choose
        self.form.add(LineField("path", self.tr("File of the certificate (.p12 or .pfx)")), 12)
        secret = LineField("passphrase", self.tr("Its passphrase"))
        secret.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.form.add(secret, 6)
        kept = ((False, self.tr("ask each time")), (True, self.tr("keep in the keyring of this computer")))
        self.form.add(ChoiceField("is_kept", self.tr("The passphrase next time"), kept), 6)
        pick = ActionButton(self.tr("Choose the file…"), "", "quiet")
        pick.clicked.connect(self.pick)
        self.body.addWidget(pick, 0, Qt.AlignmentFlag.AlignLeft)
        self.begin()
        at.jobs.read(self, at.own.passphrase, self._show_secret)

    def enter(self) -> None:
        """Where the next thing is to be typed."""
        name = "passphrase" if self.form.field("path").value() else "path"
        self.form.field(name).setFocus()

    def pick(self) -> None:
        if path := self._choose(self):
            self.form.field("path").set_value(path)
            self.form.field("passphrase").setFocus()

    def revived(self, body: Mapping[str, Any]) -> SignDraft:
        return SignDraft(**{**body, "passphrase": self.form.field("passphrase").value()})

    def _kept(self) -> Mapping[str, Any] | None:
        typed = replace(self.form.draft(), passphrase="")
        return None if typed == self._empty else {"name": self._name, "draft": asdict(typed)}

    def _show_secret(self, found: str) -> None:
        field = self.form.field("passphrase")
        if found and field.is_empty():
            field.set_value(found)
            self.form.field("is_kept").set_value(True)
