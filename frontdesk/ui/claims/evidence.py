"""What proves a claim: what stands, and a form for one more, with a file or «на бумаге»."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from frontdesk.domain.claims import ClaimCard
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Invalid, Refusal, Trouble
from frontdesk.domain.evidence import EvidenceDraft, EvidenceKind, EvidenceRow
from frontdesk.services.drafts import DraftCard
from frontdesk.ui import words
from frontdesk.ui.claims.asks import Asks
from frontdesk.ui.claims.kept import dumped, loaded
from frontdesk.ui.forms.choices import ChoiceField, enum_choices, side_by_side
from frontdesk.ui.forms.fields import DateField, LineField
from frontdesk.ui.forms.form import Form
from frontdesk.ui.icons import icon
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.signs import Glyph
from frontdesk.ui.widgets import ActionButton, SectionTitle

AskFile = Callable[[QWidget], str]
_GLYPHS = {EvidenceKind.PHOTO: "image", EvidenceKind.LETTER: "envelope-simple"}


def ask_file(parent: QWidget) -> str:
    """The system's dialog; empty when it was left."""
    return QFileDialog.getOpenFileName(parent)[0]


class EvidenceLine(QWidget):
    """«Чек · № 12 от 09.11.2026 · 09.11.2026, дал клиент · на бумаге», and its way out."""

    def __init__(self, row: EvidenceRow, remove: Callable[[], None]) -> None:
        super().__init__()
        name = " · ".join(filter(None, (words.word(row.kind), row.title)))
        about = self.tr("{0}, given by {1}").format(show_date(row.on_day), row.given_by)
        where = row.file_name or self.tr("on paper")
        self.said = QLabel(f"{name}\n{about} · {where}")
        self.said.setWordWrap(True)
        gone = QToolButton()
        gone.setIcon(icon("trash"))
        gone.setIconSize(QSize(16, 16))
        gone.setAccessibleName(self.tr("Take away: {0}").format(name))
        gone.setToolTip(self.tr("Take away"))
        gone.clicked.connect(remove)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(Glyph(_GLYPHS.get(row.kind, "file-text")))
        across.addWidget(self.said, 1)
        across.addWidget(gone)


class EvidencePanel(QWidget):
    """Kept as `evidence/<claim>` while it is typed."""

    def __init__(self, at: Asks, keeper: Keeper, choose: AskFile = ask_file) -> None:
        super().__init__()
        self._at, self._keeper, self.choose = at, keeper.beside(self), choose
        self._card: ClaimCard | None = None
        self.lines: list[EvidenceLine] = []
        self._title = SectionTitle(self.tr("Evidence"), role="strong")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.form: Form[EvidenceDraft] = Form(
            EvidenceDraft(0), lambda draft: draft.check(at.today()), words.problem
        )
        kinds = enum_choices(list(EvidenceKind), words.word)
        self.form.add(ChoiceField("kind", self.tr("What is given"), kinds), 4)
        self.form.add(DateField("on_day", self.tr("Dated or given on"), at.today, words.weekday, True), 4)
        self.form.add(LineField("given_by", self.tr("Who gave it"), required=True), 4)
        self.form.add(LineField("title", self.tr("Number, or what is seen on it")), 12)
        self.form.edited.connect(self._keeper.touch)
        self.paper = ActionButton(self.tr("It is on paper"), "")
        self.file = ActionButton(self.tr("Attach a file…"), "")
        self.more = ActionButton(self.tr("Add evidence"), "", "link")
        self._entry = QWidget()
        inner = QVBoxLayout(self._entry)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.form)
        inner.addLayout(side_by_side(self.paper, self.file))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(self._list)
        column.addLayout(side_by_side(self.more))
        column.addWidget(self._entry)
        self._entry.hide()
        self.more.clicked.connect(self.add)
        self.paper.clicked.connect(lambda: self._keep(None))
        self.file.clicked.connect(self._with_file)

    @property
    def text(self) -> str:
        return "\n".join(line.said.text() for line in self.lines)

    def show_claim(self, card: ClaimCard) -> None:
        """What is typed for one claim never stands on another."""
        if self._card is None or self._card.id != card.id:
            self._begin(card)
        self._card = card
        self._show_rows(card.evidence)
        self.file.setEnabled(card.client_id is not None)

    def add(self) -> None:
        self._entry.show()
        self.more.hide()
        self.form.field("kind").setFocus()

    def _begin(self, card: ClaimCard) -> None:
        self.form.set_draft(self._empty(card))
        self._entry.hide()
        self.more.show()
        editor = f"evidence/{card.id}"
        self._keeper.open(editor, lambda: self._kept(card), self._restore)

    def _empty(self, card: ClaimCard) -> EvidenceDraft:
        return EvidenceDraft(card.id, on_day=show_date(self._at.today()), given_by=card.client_name)

    def _kept(self, card: ClaimCard) -> dict[str, Any] | None:
        draft = self.form.draft()
        return None if draft == self._empty(card) else {**dumped(draft), "name": card.number}

    def _restore(self, found: DraftCard) -> None:
        kind = EvidenceKind(found.body.get("kind", EvidenceKind.PHOTO))
        claim_id = self.form.draft().claim_id
        self.form.restore(loaded(EvidenceDraft, found.body, kind=kind, claim_id=claim_id))
        self._entry.show()
        self.more.hide()

    def _with_file(self) -> None:
        if self.form.check():
            return
        path = self.choose(self)
        if path:
            self._keep(Path(path))

    def _keep(self, path: Path | None) -> None:
        card, at = self._card, self._at
        if card is None or self.form.check():
            return
        draft = self.form.draft()

        def done(id: int) -> None:
            self._keeper.discard()
            self.form.set_draft(self._empty(card))
            self._entry.hide()
            self.more.show()
            self.more.setFocus()
            said = self.tr("Added: {0}").format(words.word(draft.kind))
            at.notices.success(said, lambda: at.beside.evidence.remove(at.desk, id), lambda _: self._ask())
            self._ask()

        at.jobs.write(self, lambda: at.beside.evidence.add(at.desk, draft, path), done, self._failed)

    def _remove(self, row: EvidenceRow) -> None:
        at = self._at
        said = self.tr("Taken away: {0}").format(words.word(row.kind))

        def done(_: object) -> None:
            back = at.beside.evidence.restore
            at.notices.success(said, lambda: back(at.desk, row.id), lambda _: self._ask())
            self.more.setFocus()
            self._ask()

        at.jobs.write(self, lambda: at.beside.evidence.remove(at.desk, row.id), done, self._failed)

    def _ask(self) -> None:
        """What stands now."""
        at, card = self._at, self._card
        if card is not None:
            at.jobs.read(self, lambda: at.beside.evidence.of(card.id), self._show_rows, newest="rows")

    def _failed(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            self.form.show_problems(met.problems)
        elif isinstance(met, Refusal):
            self._at.notices.refusal(met)
        elif isinstance(met, Trouble):
            self._at.notices.trouble(met)

    def _show_rows(self, rows: Sequence[EvidenceRow]) -> None:
        for line in self.lines:
            self._list.removeWidget(line)
            line.setParent(None)
            line.deleteLater()
        self.lines = [EvidenceLine(row, lambda row=row: self._remove(row)) for row in rows]  # type: ignore[misc]
        for line in self.lines:
            self._list.addWidget(line)
        self._title.set_text(self.tr("Evidence"), str(len(rows)) if rows else "")
