"""The editor of one paper of the office: what is typed is tried on a case, kept, and given to a second person."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Unpack

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import BadTemplate, ChangedMeanwhile, Invalid
from frontdesk.domain.papers.compared import ChangedWords, Wording, compared, wordings
from frontdesk.domain.papers.editions import EditionDraft, EditionRow, EditionState
from frontdesk.domain.papers.faults import Fault
from frontdesk.domain.papers.fields import FieldRow
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.source import Path as Place
from frontdesk.domain.papers.source import replaced, scan
from frontdesk.domain.staff import Right
from frontdesk.services.drafts import DraftCard
from frontdesk.services.paper_editions import MADE_UP, CaseRow, PaperCard, PaperEditions, Preview
from frontdesk.ui import words
from frontdesk.ui.forms.controls import tidy_date
from frontdesk.ui.settings import paper_words
from frontdesk.ui.settings.page import Head
from frontdesk.ui.settings.paper_frame import FAULTS, SOURCE, TEXTS, PaperFrame
from frontdesk.ui.settings.paper_lists import KINDS

QUIET_MS = 150  # without a key, after which the paper is drawn anew
Ask = Callable[[QWidget], str]
UNREAD = (
    tomllib.TOMLDecodeError,
    ValueError,
    TypeError,
    AttributeError,
)  # a text whose words are not to be told
EMBLEM = '[[block]]\nrequisite = 2\npicture = "{0}"\nhigh = 18\n\n'


def ask_which(parent: QWidget) -> str:
    """The system's dialog for a picture; empty when it was left."""
    return QFileDialog.getOpenFileName(parent, "", "", "PNG, JPEG (*.png *.jpg *.jpeg *.bmp *.gif)")[0]


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of the words as they stood when the reading began."""

    text: str
    preview: Preview
    words: tuple[Wording, ...] | None  # None: the text cannot be read
    said: Mapping[Place, str]  # all that stands in quotes, by its place
    changes: tuple[ChangedWords, ...]


class PaperEditor(PaperFrame):
    """Ctrl+S keeps a draft, Ctrl+Enter gives it to a second person, or approves what another gave."""

    right = Right.SHAPE_PAPERS
    closed = Signal()

    def __init__(self, *, editions: PaperEditions, ask: Ask = ask_which, **head: Unpack[Head]) -> None:
        super().__init__(**head)
        self._service, self._ask = editions, ask
        self._kind: PaperKind | None = None
        self._card: PaperCard | None = None
        self._base = EditionDraft()
        self._case_rows: tuple[CaseRow, ...] = (MADE_UP,)
        self._faults: tuple[Fault, ...] = ()
        self._is_stale = False
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

    def _show_cases(self, cases: tuple[CaseRow, ...]) -> None:
        with QSignalBlocker(self.cases):
            kept = self._case()
            self._case_rows = cases
            self.cases.clear()
            for row in cases:
                self.cases.addItem(paper_words.case(row))
            self.cases.setCurrentIndex(cases.index(kept) if kept in cases and kept != MADE_UP else 0)

    def _case(self) -> CaseRow:
        at = self.cases.currentIndex()
        return self._case_rows[at] if 0 <= at < len(self._case_rows) else MADE_UP

    def draft(self) -> EditionDraft:
        return EditionDraft(self.source.text(), self.from_day.text(), self.note.text())

    def set_draft(self, draft: EditionDraft) -> None:
        with QSignalBlocker(self.source), QSignalBlocker(self.from_day), QSignalBlocker(self.note):
            if draft.body != self.source.text():
                self.source.setPlainText(draft.body)
            self.from_day.setText(draft.from_day)
            self.note.setText(draft.note)
        self._say("")

    def _look(self) -> None:
        """Draws the paper of what is typed, and finds what is wrong with it; off the window's thread."""
        card, kind, service, desk = self._card, self._kind, self._service, self._desk
        if card is None or kind is None:
            return
        text, case, in_force = self.source.text(), self._case(), card.text_in_force

        def work() -> Seen:
            preview = service.preview(desk, kind, text, case)
            try:
                found, changes = tuple(wordings(text)), tuple(compared(in_force, text))
                return Seen(text, preview, found, {one.path: one.value for one in scan(text).words}, changes)
            except UNREAD:
                return Seen(text, preview, None, {}, ())

        self._jobs.read(self, work, self._show_seen, self._refused, newest="preview")

    def _show_seen(self, seen: Seen) -> None:
        if seen.text != self.source.text():
            return  # a later look is on its way
        self._faults = seen.preview.faults
        self.fields.show_things(seen.preview.fields)
        self.changes.show_things(seen.changes)
        if seen.words is not None:
            self.texts.show_wordings(seen.words, seen.said)
        self.texts.set_read_only(seen.words is None or not self._may_type)
        self.show_faults(seen.preview.faults)
        if seen.preview.pdf:
            self.sheet.show_pdf(seen.preview.pdf)
            self._paper.setCurrentIndex(0)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Beside their lines, beneath their fields, in the list; the first one over the paper."""
        self.faults.show_things(faults)
        self.below_faces.set_choices(self._below_words(len(faults)))
        by_line: dict[int, str] = {}
        for fault in faults:
            by_line.setdefault(max(fault.line, 1), paper_words.sentence(fault))
        self.source.show_faults(by_line)
        self.texts.show_faults(self._by_place(faults))
        self.wrong.setVisible(bool(faults))
        if faults:
            first = faults[0]
            where = self.tr("Line {0}: ").format(first.line) if first.line else ""
            self.wrong.show_text("danger", where + paper_words.sentence(first))
            if not self.sheet.pages:
                self._paper.setCurrentIndex(1)

    def _by_place(self, faults: Sequence[Fault]) -> dict[Place, str]:
        """Faults by the words in which their lines stand."""
        try:
            found = list(wordings(self.source.text()))
        except UNREAD:
            return {}
        told: dict[Place, str] = {}
        for fault in faults:
            for one in found:
                last = one.words.line + one.words.value.count("\n")
                if one.words.line <= fault.line <= last:
                    told.setdefault(one.path, paper_words.sentence(fault))
        return told

    def show_state(self) -> None:
        row = self._card.row if self._card else None
        typed, may = (row.typed if row else None), self.may
        waits, mine = self._is_waiting, typed is not None and typed.author_id == self._desk.staff_id
        self.source.setReadOnly(not self._may_type)
        for widget in (self.from_day, self.note, self.emblem_button, self.standard_button):
            widget.setEnabled(self._may_type)
        self.keep_button.setVisible(may and not waits)
        self.propose_button.setVisible(may and not waits)
        self.drop_button.setVisible(may and not waits and typed is not None)
        self.return_button.setVisible(may and waits)
        self.approve_button.setVisible(may and waits and not mine)
        self.recall_button.setVisible(may and bool(row and row.coming) and typed is None)
        self.state.setVisible(typed is not None)
        if typed is not None:
            self.state.set_mark(paper_words.state(typed))

    @property
    def _is_waiting(self) -> bool:
        typed = self._card.row.typed if self._card else None
        return typed is not None and typed.state is EditionState.WAITING

    @property
    def _may_type(self) -> bool:
        return self.may and not self._is_waiting

    # What is typed

    def _on_source(self) -> None:
        self._keeper.touch()
        self._say("")
        self._quiet.start()

    def _on_words(self, place: Place, value: str) -> None:
        """Words of a field go to their place in the source, and nothing else of it moves."""
        text = self.source.text()
        found = next((one for one in scan(text).words if one.path == place), None)
        if found is None or found.value == value:
            return
        after = replaced(text, found, value)
        literal = after[found.start : len(after) - (len(text) - found.end)]
        cursor = QTextCursor(self.source.document())
        cursor.setPosition(_units(text[: found.start]))
        cursor.setPosition(_units(text[: found.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(literal)

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
        shown = next((one for one in scan(text).words if one.path[-1] == "picture"), None)
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

    # What is done

    def keep(self) -> None:
        self._save(proposes=False)

    def go_on(self) -> None:
        """The next step: to a second person, or, as that person, into force."""
        if self._is_waiting:
            self._approve()
        else:
            self._save(proposes=True)

    def _save(self, proposes: bool) -> None:
        card, kind, service, desk = self._card, self._kind, self._service, self._desk
        if card is None or kind is None or not self._may_type:
            return
        tidy_date(self.from_day, self.today())
        draft, was = self.draft(), card.row.typed
        before = was.draft if was else None

        def work() -> int:
            id = service.keep(desk, kind, draft, before)
            if proposes:
                service.propose(desk, id)
            return id

        def done(id: int) -> None:
            self._keeper.discard()
            said = self.tr("The form waits for a second person") if proposes else self.tr("The draft is kept")
            undo = (lambda: service.send_back(desk, id)) if proposes else None
            self._notices.success(said, undo)
            self._anew()

        self._jobs.write(self, work, done, self._refused)

    def _approve(self) -> None:
        typed = self._card.row.typed if self._card else None
        if typed is None or not self.may:
            return
        day = max(typed.from_day, self.today())
        undo = None
        service, desk, id = self._service, self._desk, typed.id
        if day > self.today():
            undo = lambda: service.recall(desk, id)  # noqa: E731 - one of two
        said = self.tr("Approved: papers are made with it from {0}").format(show_date(day))
        self._deed(lambda: service.approve(desk, id), said, undo)

    def _send_back(self) -> None:
        if (typed := self._card.row.typed if self._card else None) is not None:
            service, desk, id = self._service, self._desk, typed.id
            self._deed(lambda: service.send_back(desk, id), self.tr("The form is a draft again"))

    def _recall(self) -> None:
        if (coming := self._card.row.coming if self._card else None) is not None:
            service, desk, id = self._service, self._desk, coming.id
            self._deed(
                lambda: service.recall(desk, id), self.tr("Recalled: it waits for a second person again")
            )

    def _drop(self) -> None:
        card, kind, service, desk = self._card, self._kind, self._service, self._desk
        if card is None or kind is None or card.row.typed is None:
            return
        id, was = card.row.typed.id, self._base
        self._keeper.discard()
        self._deed(
            lambda: service.drop(desk, id),
            self.tr("The draft is dropped"),
            lambda: service.keep(desk, kind, was, None),
        )

    def _deed(self, deed: Callable[[], object], said: str, undo: Callable[[], object] | None = None) -> None:
        def done(_: object) -> None:
            self._notices.success(said, undo)
            self._anew()

        self._jobs.write(self, deed, done, self._refused)

    def _anew(self) -> None:
        self._is_stale = True
        self.reload()

    def _refused(self, met: Exception) -> None:
        if isinstance(met, BadTemplate):
            self._faults = met.faults
            self.show_faults(met.faults)
            self._show_below(FAULTS)
            self.faults.setFocus()
        elif isinstance(met, Invalid):
            problem = met.problems[0]
            self._say(words.problem(problem))
            if problem.field in ("from_day", "note"):
                getattr(self, problem.field).setFocus()
        else:
            self._notices.refusal(met)
            if isinstance(met, ChangedMeanwhile):
                self.reload()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    # Where one goes

    def next_problem(self) -> bool:
        if not self._faults:
            return False
        here = self.source.textCursor().blockNumber() + 1
        later = next((fault for fault in self._faults if fault.line > here), self._faults[0])
        self.go_to_fault(later)
        return True

    def go_to_fault(self, fault: Fault) -> None:
        """To the field whose words are wrong, else to the line of the source."""
        place = next(iter(self._by_place((fault,))), None)
        if self.faces.value == TEXTS and place is not None and self.texts.go_to(place):
            return
        self._show_face(SOURCE)
        self.source.go_to_line(fault.line)
        self.source.setFocus()

    def _on_face(self, face: str) -> None:
        self._show_face(face)
        if face == TEXTS:
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
