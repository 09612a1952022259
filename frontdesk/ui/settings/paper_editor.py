"""The editor of one paper of the office: what is typed is tried on a case, kept, and given to a second person."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import Any, Unpack

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.dates import show_date
from frontdesk.domain.papers.editions import EditionDraft, EditionRow
from frontdesk.domain.papers.fields import FieldRow
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.source import Path as Place
from frontdesk.domain.papers.source import Words, replaced, scan
from frontdesk.domain.staff import Right
from frontdesk.services.drafts import DraftCard
from frontdesk.services.paper_editions import PaperCard, PaperEditions
from frontdesk.ui import words
from frontdesk.ui.forms.controls import tidy_date
from frontdesk.ui.settings.page import Head
from frontdesk.ui.settings.paper_course import PaperCourse
from frontdesk.ui.settings.paper_frame import SOURCE
from frontdesk.ui.settings.paper_lists import KINDS

QUIET_MS = 150  # without a key, after which the paper is drawn anew
Ask = Callable[[QWidget], str]
EMBLEM = '[[block]]\nrequisite = 2\npicture = "{0}"\nhigh = 18\n\n'


def ask_which(parent: QWidget) -> str:
    """The system's dialog for a picture; empty when it was left."""
    return QFileDialog.getOpenFileName(parent, "", "", "PNG, JPEG (*.png *.jpg *.jpeg *.bmp *.gif)")[0]


class PaperEditor(PaperCourse):
    """Ctrl+S keeps a draft, Ctrl+Enter gives it to a second person, or approves what another gave."""

    right = Right.SHAPE_PAPERS
    closed = Signal()

    def __init__(self, *, editions: PaperEditions, ask: Ask = ask_which, **head: Unpack[Head]) -> None:
        super().__init__(editions=editions, **head)
        self._ask = ask
        self._readable = ""  # the last source known to be TOML: parsing at each letter is felt
        self._make_parts()
        self._lay_out()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._connect()

    @property
    def kind(self) -> PaperKind | None:
        return self._kind

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl S", self.tr("keep as a draft")),
            ("Ctrl ↵", self.tr("approve") if self._is_waiting else self.tr("to be approved")),
            ("Ctrl J", self.tr("next fault")),
            ("F6", self.tr("words, lists, paper")),
        )

    @property
    def panes(self) -> tuple[QWidget, ...]:
        front = self.source if self.faces.value == SOURCE else self.texts
        return (front, self._below, self.sheet)

    # What is shown

    def open(self, kind: PaperKind) -> None:
        """What is typed of it, else what is in force."""
        self._keeper.flush()
        self._kind, self._card = kind, None
        self.texts.clear()
        self.reload()

    def reload(self) -> None:
        service, desk, kind = self._service, self._desk, self._kind
        if kind is not None:
            self._jobs.read(self, lambda: service.card(desk, kind), self._show_card, newest="card")

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.PAPER) and self._kind is not None:
            self.reload()

    def leave(self) -> None:
        """What is typed is kept, what is typed later is nobody's."""
        self._keeper.close()
        self._kind = None

    def _show_card(self, card: PaperCard) -> None:
        if card.row.kind is not self._kind:
            return
        is_first = self._card is None
        is_typed = not is_first and self.draft() != self._base
        self._card = card
        self.title.set_text(words.word(card.row.kind))
        self.editions.standard = card.row.standard
        self.editions.show_things(card.editions)
        self._show_cases(card.cases)
        if is_first or self._is_stale or not is_typed:
            self._is_stale = False
            self._base = self._draft_of(card)
            self.set_draft(self._base)
        if is_first:
            self._keeper.open(f"template/{KINDS.index(card.row.kind) + 1}", self._body, self._restore)
            (self.source if self.faces.value == SOURCE else self.texts).setFocus()
        self.show_state()
        self._look()

    def _draft_of(self, card: PaperCard) -> EditionDraft:
        if (row := card.row.typed) is not None:
            return EditionDraft(row.body or card.standard, show_date(row.from_day), row.note)
        return EditionDraft(card.text_in_force, show_date(self.today() + timedelta(days=1)), "")

    def set_draft(self, draft: EditionDraft) -> None:
        with QSignalBlocker(self.source), QSignalBlocker(self.from_day), QSignalBlocker(self.note):
            if draft.body != self.source.text():
                self.source.setPlainText(draft.body)
            self.from_day.setText(draft.from_day)
            self.note.setText(draft.note)
        self._say("")

    # What is typed

    def _on_source(self) -> None:
        self._keeper.touch()
        self._say("")
        self._quiet.start()

    def _on_words(self, place: Place, value: str) -> None:
        """Words of a field go to their place in the source, and nothing else of it moves."""
        text = self.source.text()
        found = next((one for one in self._words_of(text) if one.path == place), None)
        if found is None or found.value == value:
            return
        after = self._readable = replaced(text, found, value)
        literal = after[found.start : len(after) - (len(text) - found.end)]
        cursor = QTextCursor(self.source.document())
        cursor.setPosition(_units(text[: found.start]))
        cursor.setPosition(_units(text[: found.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(literal)

    def _words_of(self, text: str) -> Sequence[Words]:
        """None of a source that cannot be read at the moment."""
        if text != self._readable:
            try:
                tomllib.loads(text)
            except ValueError:
                return ()
            self._readable = text
        return scan(text).words

    def _insert(self, row: FieldRow) -> None:
        target = self.source if self.faces.value == SOURCE else self.texts.last
        if target is not None and self._may_type:
            target.insertPlainText(row.insert)
            target.setFocus()

    def _take(self, row: EditionRow) -> None:
        """The words of an edition as what is typed; Ctrl+Z brings back what was."""
        if self._card is not None:
            self._write_all(row.body or self._card.standard)

    def _write_all(self, text: str) -> None:
        if self._may_type:
            cursor = QTextCursor(self.source.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)

    def _choose_emblem(self) -> None:
        path = self._ask(self)
        if not path:
            return
        service, desk = self._service, self._desk
        self._jobs.write(
            self, lambda: service.add_picture(desk, Path(path).read_bytes()), self._put_emblem, self._refused
        )

    def _put_emblem(self, name: str) -> None:
        """In place of the one that stands there, else above everything else of the sheet."""
        text = self.source.text()
        shown = next((one for one in self._words_of(text) if one.path[-1] == "picture"), None)
        if shown is not None:
            self._on_words(shown.path, name)
        else:
            first = text.index("[[block]]") if "[[block]]" in text else len(text)
            self._write_all(text[:first] + EMBLEM.format(name) + text[first:])

    def _body(self) -> Mapping[str, Any] | None:
        draft = self.draft()
        if draft == self._base or self._kind is None:
            return None
        return {"name": words.word(self._kind), "draft": asdict(draft)}

    def _restore(self, found: DraftCard) -> None:
        if self._may_type:
            self.set_draft(EditionDraft(**found.body["draft"]))
            self._look()

    def _connect(self) -> None:
        self._quiet.timeout.connect(self._look)
        self.source.textChanged.connect(self._on_source)
        self.texts.typed.connect(self._on_words)
        for line in (self.from_day, self.note):
            line.textChanged.connect(lambda _: self._on_source())
        self.from_day.editingFinished.connect(lambda: tidy_date(self.from_day, self.today()))
        self.faces.picked.connect(self._on_face)
        self.below_faces.picked.connect(self._show_below)
        self.cases.currentIndexChanged.connect(lambda _: self._look())
        self.faults.opened.connect(self.go_to_fault)
        self.fields.opened.connect(self._insert)
        self.editions.opened.connect(self._take)
        self.back_button.clicked.connect(self.closed)
        self.emblem_button.clicked.connect(self._choose_emblem)
        self.standard_button.clicked.connect(
            lambda: self._write_all(self._card.standard) if self._card else None
        )
        self.keep_button.clicked.connect(self.keep)
        self.propose_button.clicked.connect(self.go_on)
        self.approve_button.clicked.connect(self.go_on)
        self.return_button.clicked.connect(self._send_back)
        self.recall_button.clicked.connect(self._recall)
        self.drop_button.clicked.connect(self._drop)


def _units(text: str) -> int:
    """As Qt counts signs: those beyond the first plane are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
