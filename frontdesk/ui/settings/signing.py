"""«Подпись»: the certificate that one signs with at this workstation, and the issuers that the office trusts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Refusal, Trouble
from frontdesk.domain.signing import IssuerRow
from frontdesk.services.own_certificate import OwnCertificate
from frontdesk.services.signing import Signing
from frontdesk.ui.settings.page import Head, Page
from frontdesk.ui.tables.lines import LineDelegate
from frontdesk.ui.widgets import ActionButton, SectionTitle

ROW = 40
Choose = Callable[[QWidget, str], str]


def choose_file(parent: QWidget, kinds: str) -> str:
    """The system's dialog; empty when it was left."""
    return QFileDialog.getOpenFileName(parent, "", "", kinds)[0]


class SigningPage(Page):
    """Ctrl+Enter chooses one's own file; Ins and Del are the office's issuers."""

    def __init__(
        self, *, signing: Signing, own: OwnCertificate, choose: Choose = choose_file, **head: Unpack[Head]
    ) -> None:
        super().__init__(**head)
        self._signing, self._own, self._choose = signing, own, choose
        self._rows: tuple[IssuerRow, ...] = ()
        self.mine, self.list, self.about = QLabel(), QListView(), QLabel()
        self._lines = QStringListModel(self.list)
        self.list.setModel(self._lines)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setItemDelegate(LineDelegate(ROW, self.list))
        self.list.setAccessibleName(self.tr("Issuers of certificates that the office trusts"))
        self.pick = ActionButton(self.tr("Choose my certificate…"), "Ctrl+Return")
        self.add, self.remove = (
            ActionButton(self.tr("Add an issuer…"), "Insert"),
            ActionButton(self.tr("Trust no longer"), "Delete", "quiet"),
        )
        for button, deed in (
            (self.pick, self.choose_own), (self.add, self.trust), (self.remove, self.distrust),
        ):  # fmt: skip
            button.clicked.connect(deed)
        self._lay_out()
        self._show_mine()
        self.reload()

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl ↵", self.tr("my certificate")), ("Ins", self.tr("add an issuer")),
            ("Del", self.tr("trust no longer")),
        )  # fmt: skip

    @property
    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"main": self.choose_own}

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.list,)

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.ACT):
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = {Qt.Key.Key_Insert: self.trust, Qt.Key.Key_Delete: self.distrust}.get(Qt.Key(event.key()))
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def reload(self) -> None:
        self._jobs.read(self, self._signing.issuers, self._show, self._refused, newest="issuers")

    def choose_own(self) -> None:
        """What is wrong with the file is said when it signs, beside its passphrase."""
        if path := self._choose(self, "PKCS#12 (*.p12 *.pfx)"):
            own = self._own
            self._jobs.write(self, lambda: own.choose(path), lambda _: self._show_mine())

    def trust(self) -> None:
        if not self.may:
            return
        path = self._choose(self, "X.509 (*.cer *.crt *.pem *.der)")
        if path:
            signing, desk = self._signing, self._desk
            self._jobs.write(
                self, lambda: signing.trust(desk, Path(path)), lambda _: self.reload(), self._refused
            )

    def distrust(self) -> None:
        row = self.list.currentIndex().row()
        if self.may and 0 <= row < len(self._rows):
            signing, desk, id = self._signing, self._desk, self._rows[row].id
            self._jobs.write(self, lambda: signing.distrust(desk, id), lambda _: self.reload(), self._refused)

    def _show(self, rows: tuple[IssuerRow, ...]) -> None:
        self._rows = rows
        said = self.tr("{0}, until {1}, added by {2}")
        self._lines.setStringList(
            [
                said.format(
                    row.certificate.owner, show_date(row.certificate.valid_until.date()), row.added_by
                )
                for row in rows
            ]
        )
        self.remove.setEnabled(self.may and bool(rows))
        self.list.setCurrentIndex(self._lines.index(0, 0))

    def _show_mine(self) -> None:
        none = self.tr("No file is chosen at this workstation. The sheet of a signing asks for it")
        self.mine.setText(self._own.path or none)

    def _refused(self, met: Exception) -> None:
        if isinstance(met, Refusal):
            self._notices.refusal(met)
        elif isinstance(met, Trouble):
            self._notices.trouble(met)

    def _lay_out(self) -> None:
        self.about.setText(
            self.tr(
                "A signature whose certificate such an issuer gave is shown as one of a known issuer. Lists of revoked "
                "certificates are not asked for: the program speaks to no network."
            )
        )
        for label in (self.mine, self.about):
            label.setWordWrap(True)
            label.setProperty("tone", "secondary")
        self.add.setEnabled(self.may)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.add)
        deeds.addWidget(self.remove)
        deeds.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(SectionTitle(self.tr("My certificate"), role="page"))
        column.addWidget(self.mine)
        column.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
        column.addWidget(SectionTitle(self.tr("Trusted issuers"), role="page"))
        column.addWidget(self.about)
        column.addWidget(self.list, 1)
        column.addLayout(deeds)
