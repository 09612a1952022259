"""«Шаблоны бумаг»: every paper of the office with its edition, and the editor of the one that was opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Unpack

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.papers.editions import PaperRow
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Right
from frontdesk.services.paper_editions import PaperEditions
from frontdesk.ui.places import Place
from frontdesk.ui.settings.page import Head, Page
from frontdesk.ui.settings.paper_editor import Ask, PaperEditor, ask_which
from frontdesk.ui.settings.paper_lists import KINDS, PaperList
from frontdesk.ui.widgets import SectionTitle


class PapersPage(Page):
    """Enter opens a paper, Esc leads back. `Place("settings", n, "papers")` is the n-th kind of paper, from 1."""

    right = Right.SHAPE_PAPERS

    def __init__(self, *, editions: PaperEditions, ask: Ask = ask_which, **head: Unpack[Head]) -> None:
        super().__init__(**head)
        self._service = editions
        self.list = PaperList(self._jobs)
        self.editor = PaperEditor(editions=editions, ask=ask, **head)
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.opened.connect(lambda row: self._ask(KINDS.index(row.kind) + 1))
        self.editor.closed.connect(lambda: self._ask(None))

    @property
    def is_editing(self) -> bool:
        return self._stack.currentWidget() is self.editor

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        if self.is_editing:
            return self.editor.hints
        return (("↑ ↓", self.tr("choose")), ("↵", self.tr("open")))

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return self.editor.panes if self.is_editing else (self.list.table,)

    @property
    def deeds(self) -> Mapping[str, Callable[[], object]]:
        editor = self.editor

        def within(deed: Callable[[], object]) -> Callable[[], object]:
            return lambda: deed() if self.is_editing else None

        return {
            "main": within(editor.go_on),
            "save": within(editor.keep),
            "form.next_problem": within(editor.next_problem),
        }

    def go(self, place: Place) -> None:
        self._reload()
        if place.tab == "papers" and place.id and 0 < place.id <= len(KINDS):
            self._open(KINDS[place.id - 1])
        elif place.tab == "papers" and self.is_editing:
            self._close()

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.PAPER):
            self._reload()
            self.editor.on_change(change)

    def may_leave(self) -> bool:
        return super().may_leave() and self.editor.may_leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_editing:
            self.editor.closed.emit()
        else:
            super().keyPressEvent(event)

    def _reload(self) -> None:
        self._jobs.read(self, self._service.rows, self._show, newest="papers")

    def _show(self, rows: Sequence[PaperRow]) -> None:
        at: PaperKind | None = self.list.current.kind if self.list.current else None
        self.list.show_things(rows)
        self.list.go_to(at or KINDS[0])

    def _ask(self, id: int | None) -> None:
        """Through the window, so that back and forward know of it."""
        self.place_asked.emit(Place("settings", id, "papers"))

    def _open(self, kind: PaperKind) -> None:
        self.list.go_to(kind)
        self._stack.setCurrentWidget(self.editor)
        if self.editor.kind is not kind:
            self.editor.open(kind)

    def _close(self) -> None:
        self.editor.leave()
        self._stack.setCurrentIndex(0)
        self.list.setFocus()

    def _lay_out(self) -> None:
        left = QWidget()
        left.setProperty("surface", "pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 14, 20, 8)
        column.setSpacing(8)
        rule = QLabel(
            self.tr(
                "Words and order of the office’s papers. A second person approves a change; what was issued keeps "
                "the edition it was printed with."
            )
        )
        rule.setProperty("role", "muted")
        rule.setWordWrap(True)
        column.addWidget(SectionTitle(self.tr("Forms of papers"), role="page"))
        column.addWidget(rule)
        column.addWidget(self.list, 1)
        self._stack.addWidget(left)
        self._stack.addWidget(self.editor)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
