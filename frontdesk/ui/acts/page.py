"""The register of acts: its lines at the left, beside them the paper as it was issued and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from frontdesk.domain.acts import STANDING, Verified
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.codes import read_code, read_square
from frontdesk.domain.errors import Refusal
from frontdesk.domain.staff import Desk
from frontdesk.services.acts import Acts
from frontdesk.services.booklets import Booklets
from frontdesk.services.drafts import Drafts
from frontdesk.services.own_certificate import OwnCertificate
from frontdesk.services.signing import Signing
from frontdesk.ui.acts.asks import SHIFT, VERIFY, Asks
from frontdesk.ui.acts.batch import BatchBar
from frontdesk.ui.acts.listing import ActList
from frontdesk.ui.acts.opened import Choose, Opened, OpenedAct, choose_scan
from frontdesk.ui.acts.sealing import choose_certificate
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.paper import Ask, ask_where
from frontdesk.ui.places import Place
from frontdesk.ui.printing import Printing
from frontdesk.ui.verified import told
from frontdesk.ui.window import Window


class ActsPage(QWidget):
    """`Place("acts")` is the register, with an id that act is chosen in it; the tab "shift" marks what was issued
    today, the tab "verify" asks for the code of a sheet.
    """

    place_asked = Signal(object)
    hints_changed = Signal(object)

    def __init__(
        self,
        *,
        jobs: Jobs,
        desk: Desk,
        acts: Acts,
        booklets: Booklets,
        signing: Signing,
        own: OwnCertificate,
        drafts: Drafts,
        printing: Printing,
        notices: Notices,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        ask: Ask = ask_where,
        choose: Choose = choose_scan,
        choose_own: Choose = choose_certificate,
    ) -> None:
        super().__init__()
        self._at = at = Asks(jobs, desk, acts, booklets, signing, own, drafts, notices, clock, zone)
        self.list, self.batch = ActList(at), BatchBar(at)
        self.opened = OpenedAct(at, printing, ask, choose, choose_own)
        self.table, self.paper = self.list.table, self.opened.paper
        self._many: tuple[int, ...] = ()  # in front as one file
        self._chosen: int | None = None
        self._lay_out()
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(lambda _: self.paper.sheet.setFocus())
        self.table.marked_changed.connect(self._on_marked)
        self.list.sought.connect(self._verify)
        self.opened.changed.connect(self.list.reload)
        self.opened.changed.connect(self._load)
        self.opened.closed.connect(self.table.setFocus)
        self.batch.asked.connect(self.print_now)
        self.paper.printed.connect(self._record_print)

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        if self.table.marked:
            return (
                ("␣", self.tr("mark")), ("Ctrl P", self.tr("print the marked")),
                ("Ctrl S", self.tr("one PDF")), ("Esc", self.tr("mark none")),
            )  # fmt: skip
        return (
            ("↑ ↓", self.tr("choose")), ("␣", self.tr("mark")), ("Ctrl ↵", self.tr("what it is about")),
            ("Ctrl P", self.tr("print again")), ("Ctrl S", self.tr("save as PDF")),
        )  # fmt: skip

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table, self.opened)

    def go(self, place: Place) -> None:
        if place.tab == SHIFT:
            self.list.show_shift()
        else:
            self.list.show_all(place.id)
        if place.tab == VERIFY:
            self.list.search.setFocus()
        else:
            self.table.setFocus()

    def bind(self, window: Window) -> None:
        for command, deed in {
            "main": self.main,
            "print": self.print_now,
            "print.dialog": self.paper.print_with_dialog,
            "save": self.save,
        }.items():
            window.bind(command, deed, page=self)
        for number, name in enumerate(self.opened.buttons, 1):
            window.bind(f"choice.{number}", partial(self.opened.do, name), page=self)
        window.bind("acts.seal", partial(self.opened.do, "seal"), page=self)
        self.hints_changed.connect(lambda hints: window.set_hints(hints) if self.isVisible() else None)

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.ACT):
            self.list.reload()
            self._load()

    def may_leave(self) -> bool:
        self.opened.flush()
        return True

    def main(self) -> None:
        """Ctrl+Enter: the deed of an open sheet, else to what the act is about."""
        card = self.opened.card
        if self.opened.sheet is not None:
            self.opened.main()
        elif card is not None and card.claim_id is not None:
            self.place_asked.emit(Place("claims", card.claim_id))
        elif card is not None and card.incident_id is not None:
            self.place_asked.emit(Place("incidents", card.incident_id))
        elif card is not None and card.ticket_id is not None:
            self.place_asked.emit(Place("queue", card.ticket_id))

    def print_now(self) -> None:
        """One file of the marked, else the act in front."""
        if not self.table.marked:
            self.paper.print_now()
            return

        def made(pdf: bytes, ids: tuple[int, ...]) -> None:
            self._many = ids
            self.opened.show_many(pdf, len(ids))
            self.paper.print_now()

        self.batch.make(made, self._on_failed)

    def save(self) -> None:
        if not self.table.marked:
            self.paper.save_as()
        elif path := self.paper.ask_path(self.opened.name_of_many(len(self.table.marked))):
            self.batch.write(Path(path), lambda: self.paper.tell_saved(path), self._on_failed)

    def _on_marked(self) -> None:
        ids = tuple(id for id in self.table.model().ids if id in self.table.marked)
        self.batch.stop()
        self.batch.show_marked(ids[::-1])  # a file begins with what was issued first
        if not ids and self._many:
            self._many = ()
            self._load()
        self.hints_changed.emit(self.hints)

    def _on_current(self, id: int | None) -> None:
        """A list that was read anew names the same line again: that is no choice."""
        if id is None or id == self._chosen:
            return
        self._chosen, self._many = id, ()
        self._load()

    def _load(self) -> None:
        id, acts, signing = self.table.current_id, self._at.acts, self._at.signing
        if self._many:
            return
        if id is None:
            self.opened.clear()
            return

        def work() -> Opened:
            (row,) = acts.rows((id,))
            card, shown = acts.card(id), acts.sheet(id)
            signed = (signing.file(id) or b"") if card.state in STANDING else b""
            return Opened(card, row.client_short, shown, signed, signing.of_act(id))

        def show(found: Opened) -> None:
            if not self._many:  # else one file of several was made meanwhile
                self.opened.show_act(found)

        self._at.jobs.read(self, work, show, self._on_failed, newest="act")

    def _verify(self, text: str) -> None:
        """What was typed or scanned where a number is looked for may be the code of a sheet."""
        if read_code(text) is None and read_square(text) is None:
            self.opened.say("", is_good=True)
            return
        acts = self._at.acts

        def answer(found: Verified) -> None:
            self.opened.say(told(found), found.holds)

        self._at.jobs.read(self, lambda: acts.verify(text), answer, newest="verify")

    def _on_failed(self, met: Exception) -> None:
        """A damaged paper is not shown at all: it is no longer what was issued."""
        self.opened.clear()
        if isinstance(met, Refusal):
            self._at.notices.refusal(met)
        else:
            self._at.notices.trouble(met)

    def _record_print(self) -> None:
        acts, desk, card = self._at.acts, self._at.desk, self.opened.card
        ids = self._many or ((card.id,) if card is not None else ())
        if ids:
            self._at.jobs.write(self, lambda: acts.printed(desk, *ids), lambda _: None)

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left, column = QWidget(), QVBoxLayout()
        self.toast_pane = left
        left.setProperty("surface", "pane")
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.batch)
        left.setLayout(column)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.opened)
        split.setSizes([640, 660])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
