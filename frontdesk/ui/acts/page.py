"""The register of issued acts; the paper beside it is the stored one, byte for byte."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.acts import ActCard, ActRow
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import NotFound, Refusal
from frontdesk.domain.staff import Desk
from frontdesk.services.acts import Acts
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.paint import Mark
from frontdesk.ui.paper import Ask, PaperView, ask_where
from frontdesk.ui.places import Place
from frontdesk.ui.printing import Printing
from frontdesk.ui.tables.paged import Column, PagedModel
from frontdesk.ui.tables.table import Table
from frontdesk.ui.widgets import EmptyState, SectionTitle
from frontdesk.ui.window import Window

PAGE = "acts"


class ActsPage(QWidget):
    """`Place("acts")` is the register, with an id that act is chosen in it."""

    place_asked = Signal(object)

    def __init__(
        self,
        *,
        jobs: Jobs,
        desk: Desk,
        acts: Acts,
        printing: Printing,
        notices: Notices,
        ask: Ask = ask_where,
    ) -> None:
        super().__init__()
        self._jobs, self._desk, self._acts, self._notices = jobs, desk, acts, notices
        self._wanted: int | None = None
        self._shown: int | None = None
        columns = (
            Column(self.tr("Number"), lambda row: row.number, 84),
            Column(self.tr("Date"), lambda row: show_date(row.issued_on), 104),
            Column(self.tr("Claim"), lambda row: row.claim_number, 84),
            Column(self.tr("Client"), lambda row: row.client_short),
        )
        self._model = PagedModel(jobs, acts.rows, columns, speak=self._speak)
        self.table = Table(self._model, self.tr("Acts"))
        self.paper = PaperView(jobs, printing, notices, self.tr("Choose an act in the register"), ask)
        self._title, self._hash = SectionTitle(self.tr("Acts"), role="page"), QLabel()
        self._hash.setProperty("role", "muted")
        self._hash.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hash.setContentsMargins(16, 6, 16, 8)
        self._hash.setWordWrap(True)
        empty = EmptyState("file-text", self.tr("No acts yet. An act is issued from a decided claim"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        self._lay_out()
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(lambda _: self.paper.sheet.setFocus())
        self.paper.printed.connect(self._record_print)

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        return (
            ("↑ ↓", self.tr("choose")),
            ("Ctrl P", self.tr("print again")),
            ("Ctrl S", self.tr("save as PDF")),
        )

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table, self.paper)

    def go(self, place: Place) -> None:
        self._wanted = place.id
        self._reload()
        self.table.setFocus()

    def bind(self, window: Window) -> None:
        window.bind("print", self.paper.print_now, page=self)
        window.bind("print.dialog", self.paper.print_with_dialog, page=self)
        window.bind("save", self.paper.save_as, page=self)

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.ACT):
            self._reload()

    def _reload(self) -> None:
        self._jobs.read(self, self._acts.ids, self._show, newest="ids")

    def _show(self, ids: tuple[int, ...]) -> None:
        self._model.reset_ids(ids)
        self._title.set_text(self.tr("Acts"), str(len(ids)))
        self._stack.setCurrentIndex(0 if ids else 1)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and not self.table.go_to(wanted):
            self._notices.refusal(NotFound("act", wanted))
        elif ids and self.table.current_id is None:
            self.table.go_to(ids[0])

    def _on_current(self, id: int | None) -> None:
        if id is None or id == self._shown:
            return
        acts = self._acts
        self._jobs.read(
            self, lambda: (acts.card(id), acts.paper(id)), lambda found: self._show_act(*found), self._on_failed,
            newest="act",
        )  # fmt: skip

    def _show_act(self, card: ActCard, pdf: bytes) -> None:
        self._shown = card.id
        name = self.tr("Act {0}").format(card.number)
        self.paper.set_title(name, Mark("lock-simple-fill", self.tr("issued"), "success"))
        self.paper.show_paper(pdf, name)
        self._hash.setText(self.tr("SHA-256 {0}, issued by {1}").format(card.sha256, card.issued_by))

    def _on_failed(self, met: Exception) -> None:
        """A damaged paper is not shown at all: it is no longer what was issued."""
        self._shown = None
        self.paper.clear()
        self._hash.clear()
        if isinstance(met, Refusal):
            self._notices.refusal(met)
        else:
            self._notices.trouble(met)

    def _record_print(self) -> None:
        if self._shown is not None:
            acts, desk, id = self._acts, self._desk, self._shown
            self._jobs.write(self, lambda: acts.printed(desk, id), lambda _: None)

    def _speak(self, row: ActRow) -> str:
        return self.tr("Act {0} of {1} on claim {2}, {3}").format(
            row.number, show_date(row.issued_on), row.claim_number, row.client_short
        )

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        self.toast_pane = left
        left.setProperty("surface", "pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        self._title.setContentsMargins(24, 0, 24, 0)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.paper, 1)
        beside.addWidget(self._hash)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([480, 820])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
