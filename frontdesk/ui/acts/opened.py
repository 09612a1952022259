"""One act of the register: its paper, what became of it, and the deeds upon it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.domain.acts import STANDING, ActCard, ActState, HandDraft
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import KeyringTrouble, Refusal, Trouble
from frontdesk.domain.papers.filled import OF_ACT
from frontdesk.domain.printing import BATCH
from frontdesk.domain.signing import MOST, Signature, SignDraft
from frontdesk.domain.staff import Right
from frontdesk.services.booklets import Booklet
from frontdesk.ui import words
from frontdesk.ui.acts.asks import Annulled, AnnulSheet, Asks, HandSheet
from frontdesk.ui.acts.listing import state_mark
from frontdesk.ui.acts.sealing import SignSheet, choose_certificate
from frontdesk.ui.asking import AskSheet
from frontdesk.ui.banners import Banner, announce
from frontdesk.ui.paper import Ask, PaperView, ask_where
from frontdesk.ui.printing import Printing
from frontdesk.ui.verified import became, sentences, signature
from frontdesk.ui.widgets import ActionButton

HASH = 12  # figures of the hash that people compare
Choose = Callable[[QWidget], str]
Sheets = AskSheet[HandDraft] | AskSheet[Annulled] | AskSheet[SignDraft]


class Opened(NamedTuple):
    """An act as it is shown: `client` is who it is likely handed to, `signed` the file that is handed out, empty when
    nobody has signed it electronically.
    """

    card: ActCard
    client: str
    shown: bytes
    signed: bytes
    signatures: tuple[Signature, ...]


def choose_scan(parent: QWidget) -> str:
    """The system's dialog for the signed sheet; empty when it was left."""
    return QFileDialog.getOpenFileName(
        parent, "", "", "PDF, PNG, JPEG, TIFF (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"
    )[0]


class OpenedAct(QWidget):
    """`changed` after a deed; `closed` when a sheet was left and the list has the keys again."""

    changed = Signal()
    closed = Signal()

    def __init__(
        self,
        at: Asks,
        printing: Printing,
        ask: Ask = ask_where,
        choose: Choose = choose_scan,
        choose_own: Choose = choose_certificate,
    ) -> None:
        super().__init__()
        self._at, self._choose, self._choose_own = at, choose, choose_own
        self._may_sign = False
        self.card: ActCard | None = None
        self._client = ""
        self.sheet: Sheets | None = None
        self.paper = PaperView(at.jobs, printing, at.notices, self.tr("Choose an act in the register"), ask)
        self.verdict, self._facts = Banner("info", ""), QLabel()
        self._facts.setProperty("role", "muted")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts.setWordWrap(True)
        self.buttons = {
            "sign": ActionButton(self.tr("Attach the signed sheet…"), "Alt+1"),
            "hand": ActionButton(self.tr("Handed over…"), "Alt+2"),
            "annul": ActionButton(self.tr("Annul…"), "Alt+3"),
            "booklet": ActionButton(self.tr("With its evidence"), "Alt+4"),
            "seal": ActionButton(self.tr("Sign electronically…"), "Alt+5"),
        }
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.do(name))
        self._lay_out()
        self._show_deeds()

    def show_act(self, found: Opened) -> None:
        card = found.card
        if self.card is None or self.card.id != card.id:
            self.leave()
        self.card, self._client = card, found.client
        self._may_sign = len(found.signatures) < MOST
        name = f"{words.heading(card.kind)} {card.number}"
        self.paper.set_title(f"{card.number}, {words.word(card.kind)}", state_mark(card.state))
        self.paper.show_paper(found.shown, name, OF_ACT[card.kind], card.number, kept=found.signed)
        issued = self.tr("Issued on {0} by {1}").format(show_date(card.issued_at.date()), card.issued_by)
        chain = self.tr("Chain number {0}").format(card.chain) if card.chain else ""
        code = self.tr("Code {0}").format(card.code) if card.code else ""
        sealed = self.tr("SHA-256 {0}").format(card.sha256[:HASH])
        signed = (signature(one) for one in found.signatures)
        self._facts.setText(
            sentences(issued, became(card), *signed, ", ".join(filter(None, (chain, code, sealed))))
        )
        self._show_deeds()

    def clear(self) -> None:
        self.leave()
        self.card = None
        self.paper.clear()
        self._facts.clear()
        self._show_deeds()

    def show_many(self, pdf: bytes, count: int) -> None:
        """One file of several acts, as it will be printed."""
        name = self.name_of_many(count)
        self.paper.set_title(name)
        self.paper.show_paper(pdf, name, BATCH, str(count))

    def name_of_many(self, count: int) -> str:
        return self.tr("Acts, {0}").format(count)

    def say(self, found: str, is_good: bool) -> None:
        """Whether the sheet in somebody's hand is genuine; empty words take that away."""
        self._top.setVisible(bool(found))
        if found and found != self.verdict.text:
            self.verdict.show_text("success" if is_good else "danger", found)
            announce(self.verdict, found, assertive=not is_good)

    def do(self, name: str) -> None:
        """The deed of a button, if it can be done."""
        card = self.card
        if card is None or self.buttons[name].isHidden() or not self.buttons[name].isEnabled():
            return
        if name == "sign":
            self._sign(card)
        elif name == "booklet":
            self._show_booklet(card)
        elif name == "seal":
            self._open(SignSheet(self._at, card, self._choose_own))
        elif name == "hand":
            self._open(HandSheet(self._at, card, self._client))
        else:
            self._open(AnnulSheet(self._at, card))

    def main(self) -> None:
        if self.sheet is not None:
            self.sheet.main()

    def flush(self) -> None:
        if self.sheet is not None:
            self.sheet.flush()

    def leave(self) -> None:
        """Of a sheet that is open; its words stay a draft."""
        if self.sheet is not None:
            self._close(is_done=False)

    def _sign(self, card: ActCard) -> None:
        path, at = self._choose(self), self._at
        if path:
            said = self.tr("The signed sheet of act {0} is attached").format(card.number)
            self._write(
                lambda: at.acts.sign(at.desk, card.id, Path(path)),
                said,
                lambda: at.acts.unsign(at.desk, card.id),
            )

    def _show_booklet(self, card: ActCard) -> None:
        """One file of the act and what proves its claim, where it can be printed and saved."""
        at = self._at

        def done(made: Booklet) -> None:
            if self.card is None or self.card.id != card.id:
                return
            name = self.tr("{0} {1}, with attached files: {2}")
            title = name.format(words.heading(card.kind), card.number, made.count)
            self.paper.set_title(title, state_mark(card.state))
            self.paper.show_paper(made.pdf, title, OF_ACT[card.kind], card.number)
            if made.left:
                said = self.tr("Not in the file, since it cannot be printed from here: {0}")
                at.notices.success(said.format(", ".join(made.left)))

        def failed(met: Exception) -> None:
            if isinstance(met, Refusal):
                at.notices.refusal(met)
            elif isinstance(met, Trouble):
                at.notices.trouble(met)

        at.jobs.write(self, lambda: at.booklets.make(at.desk, card.id), done, failed)

    def _open(self, sheet: Sheets) -> None:
        self.leave()
        self.sheet = sheet
        sheet.asked.connect(self._on_asked)
        sheet.closed.connect(lambda: self._close(is_done=False))
        self._column.addWidget(sheet)
        self._show_deeds()
        sheet.enter()

    def _seal(self, card: ActCard, typed: SignDraft) -> None:
        """The certificate is remembered once it has signed; a keyring that keeps nothing does not undo that."""
        at, said = self._at, self.tr("Act {0} is signed electronically").format(card.number)

        def work() -> ActCard:
            at.signing.sign(at.desk, typed)
            with suppress(KeyringTrouble):
                at.own.used(typed.path, typed.passphrase if typed.is_kept else "")
            return at.acts.card(card.id)

        self._write(work, said)

    def _on_asked(self, typed: HandDraft | Annulled | SignDraft) -> None:
        at, card = self._at, self.card
        assert card is not None  # a sheet is open on it
        if isinstance(typed, SignDraft):
            self._seal(card, typed)
        elif isinstance(typed, HandDraft):
            said = self.tr("Act {0} is handed over").format(card.number)
            self._write(lambda: at.acts.hand(at.desk, typed), said, lambda: at.acts.unhand(at.desk, card.id))
        else:
            said = self.tr("Act {0} is annulled").format(card.number)
            self._write(lambda: at.acts.annul(at.desk, card.id, typed.reason), said)

    def _write(
        self, work: Callable[[], ActCard], said: str, undo: Callable[[], object] | None = None
    ) -> None:
        notices = self._at.notices

        def done(_: ActCard) -> None:
            self._close(is_done=True)
            if undo is None:
                notices.success(said)
            else:
                notices.success(said, undo, lambda _: self.changed.emit())
            self.changed.emit()

        def failed(met: Exception) -> None:
            if self.sheet is not None:
                self.sheet.refuse(met)
            elif isinstance(met, Refusal):
                notices.refusal(met)
            elif isinstance(met, Trouble):
                notices.trouble(met)

        self._at.jobs.write(self, work, done, failed)

    def _close(self, is_done: bool) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            if is_done:
                sheet.finish()
            else:
                sheet.leave()
            sheet.hide()
            sheet.deleteLater()
        self._show_deeds()
        self.closed.emit()

    def _show_deeds(self) -> None:
        holds = self.card is not None and self.card.state in STANDING and self.sheet is None
        self.buttons["sign"].setVisible(holds and self.card is not None and not self.card.has_scan)
        self.buttons["hand"].setVisible(
            holds and self.card is not None and self.card.state is not ActState.HANDED
        )
        self.buttons["booklet"].setVisible(holds and self.card is not None and self.card.claim_id is not None)
        self.buttons["seal"].setVisible(holds and self._may_sign)
        self.buttons["annul"].setVisible(holds and self._at.desk.may(Right.LEAD_DESK))
        self._row.setVisible(holds)

    def _lay_out(self) -> None:
        self._row, inner = QWidget(), QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 10)
        inner.setSpacing(8)
        for names in (
            ("sign", "hand", "annul"),
            ("seal", "booklet"),
        ):  # one row would narrow the list at 1280
            row = QHBoxLayout()
            row.setSpacing(8)
            for name in names:
                row.addWidget(self.buttons[name])
            row.addStretch(1)
            inner.addLayout(row)
        self._row.setLayout(inner)
        self._facts.setContentsMargins(16, 6, 16, 8)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(16, 12, 16, 12)
        top.addWidget(self.verdict)
        self._top.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._top)
        self._column.addWidget(self.paper, 1)
        self._column.addWidget(self._facts)
        self._column.addWidget(self._row)
