"""What is seen while a form is typed: its paper on a case, what is wrong with it, its fields, what changed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Unpack

from PySide6.QtCore import QSignalBlocker

from frontdesk.domain.papers.compared import ChangedWords, Wording, compared, wordings
from frontdesk.domain.papers.faults import Fault
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.papers.source import Path as Place
from frontdesk.domain.papers.source import scan
from frontdesk.services.paper_editions import MADE_UP, CaseRow, PaperCard, PaperEditions, Preview
from frontdesk.ui.settings import paper_words
from frontdesk.ui.settings.page import Head
from frontdesk.ui.settings.paper_frame import SOURCE, TEXTS, PaperFrame

# Of a text whose words are not to be told: no TOML, or one of another shape.
UNREAD = (tomllib.TOMLDecodeError, ValueError, TypeError, AttributeError)


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of the words as they stood when the reading began."""

    text: str
    preview: Preview
    words: tuple[Wording, ...] | None  # None: the text cannot be read
    said: Mapping[Place, str]  # all that stands in quotes, by its place
    changes: tuple[ChangedWords, ...]


class PaperShown(PaperFrame):
    """`_kind` and `_card` are of the paper in front; both are None while none is."""

    def __init__(self, *, editions: PaperEditions, **head: Unpack[Head]) -> None:
        super().__init__(**head)
        self._service = editions
        self._kind: PaperKind | None = None
        self._card: PaperCard | None = None
        self._case_rows: tuple[CaseRow, ...] = (MADE_UP,)
        self._faults: tuple[Fault, ...] = ()

    @property
    def _may_type(self) -> bool:
        return self.may

    def _refused(self, met: Exception) -> None:
        self._notices.refusal(met)

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
