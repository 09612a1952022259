"""Visits: the new one at the left, the hall in the middle, my counter at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.clients import ClientRow
from frontdesk.domain.errors import NobodyWaits, Refusal, Trouble
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.printing import Hitch, JobRow
from frontdesk.domain.staff import Desk
from frontdesk.domain.undoing import VisitWas
from frontdesk.domain.visits import CounterDay, HallSummary, OfferingRow, Registered, VisitRow
from frontdesk.services.clients import Clients
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.services.undoing import Undoing
from frontdesk.services.visits import Visits
from frontdesk.ui import words
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.notices import Notices
from frontdesk.ui.paint import key_words
from frontdesk.ui.places import Place
from frontdesk.ui.visits.counter import CounterPane
from frontdesk.ui.visits.form import Typed, VisitForm
from frontdesk.ui.visits.hall import Hall
from frontdesk.ui.widgets import Line
from frontdesk.ui.window import Window

EDITOR = "visit/new"
WIDE = 1340  # pixels of the page from which the side panes have their full width


class Printing(Protocol):
    """What the page asks of `ui/printing.py`; called off the window's thread."""

    def print(self, kind: str, pdf: bytes, number: str = "") -> JobRow | None:
        """None when there is no printer here."""

    def roll_of(self, kind: str) -> int: ...


class VisitsPage(QWidget):
    """`Place("visits", None, "new")` puts the focus into the search field; with an id, that client is taken."""

    place_asked = Signal(object)
    kept = Signal(str)  # words of when what is typed was kept, or came back

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        visits: Visits,
        clients: Clients,
        drafts: Drafts,
        undoing: Undoing,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        printing: Printing,
        notices: Notices,
    ) -> None:
        super().__init__()
        self._jobs, self._desk, self._visits, self._clients = jobs, desk, visits, clients
        self._undoing, self._zone = undoing, zone
        self._printing, self._notices = printing, notices
        self._slip: tuple[Registered, bytes] | None = None  # not printed yet
        self.form = VisitForm(jobs, desk, clients, visits, desk.counter is not None)
        self.keeper = Keeper(jobs, drafts, desk, self)
        self.hall = Hall(jobs, visits, clock)
        self.counter = CounterPane(desk, clock, zone)
        self.hints = (
            ("F2", self.tr("new visit")),
            ("1–8", self.tr("purpose")),
            (key_words("Return"), self.tr("slip")),
            ("F8", self.tr("next")),
            (key_words("Shift+F8"), self.tr("call again")),
        )
        self.panes = (
            (self.form, self.hall, self.counter) if desk.counter is not None else (self.form, self.hall)
        )
        self.toast_pane = self.hall
        if desk.counter is None:
            self.counter.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget, stretch in (
            (self.form, 0),
            (Line(True), 0),
            (self.hall, 1),
            (Line(True), 0),
            (self.counter, 0),
        ):
            row.addWidget(widget, stretch)
        self._wire()
        self.reload()
        self.keeper.open(EDITOR, lambda: self.form.typed().body(), self._restore)

    def bind(self, window: Window) -> None:
        """F2 and F8 work from anywhere; the rest while the page is in front."""
        window.bind("visit.new", lambda: window.go(Place("visits", None, "new")))
        if self._desk.counter is not None:
            window.bind("visit.next", self.call_next)
            window.bind("visit.recall", self.call_again)
        window.bind("visit.no_client", self.form.who.take_nobody, page=self)
        window.bind("main", self.form.take_to_me, page=self)
        window.bind("refresh", self.reload, page=self)
        window.bind("claim.new", self.claim, page=self)
        window.bind("papers", self._ask_papers, page=self)
        window.ticks.timeout.connect(self._tick)
        self.kept.connect(lambda words: window.status.show_save("saved", words))

    def _ask_papers(self) -> None:
        """Receipt, card of the reception: of the visitor at the counter."""
        if self.counter.visit is not None:
            self.place_asked.emit(Place("papers", self.counter.visit.ticket_id))

    def may_leave(self) -> bool:
        """Always: what is typed is in the journal."""
        self.keeper.flush()
        return True

    def go(self, place: Place) -> None:
        if place.id is not None:
            self._jobs.read(self, lambda: self._clients.rows((place.id or 0,), self._desk), self._take_client)
        if place.tab == "new" or place.id is not None or self.focusWidget() is None:
            self.form.begin()

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.VISIT, Kind.CLIENT):
            self.reload()

    def reload(self) -> None:
        """Asks for the hall and the counter again; nothing that is typed is touched."""

        def work() -> tuple[tuple[VisitRow, ...], HallSummary, VisitRow | None, CounterDay]:
            visits, desk = self._visits, self._desk
            return visits.waiting(), visits.summary(), visits.at_my_counter(desk), visits.my_day(desk)

        self._jobs.read(self, work, lambda answer: self._show(*answer), newest="hall")

    def call_next(self) -> None:
        self._deed(lambda: self._visits.call_next(self._desk), self._on_called)

    def call_again(self) -> None:
        visit = self.counter.visit
        if visit is not None:
            self._deed(lambda: self._visits.recall(self._desk, visit.id), self._on_recalled)

    def no_show(self) -> None:
        visit = self.counter.visit
        if visit is not None:
            said = self.tr("{0} did not come").format(visit.slip)
            self._deed(
                lambda: self._visits.no_show(self._desk, visit.id), lambda row: self._tell(said, row.was)
            )

    def claim(self) -> None:
        """Shift+F3: of the visit in the list that is walked through, else of the one at my counter."""
        visit = (
            self.hall.current if self.hall.isAncestorOf(self.focusWidget() or self) else self.counter.visit
        )
        if visit is not None:
            self.place_asked.emit(Place("claims", visit.id, "new_visit"))

    def register(self, typed: Typed) -> None:
        draft = typed.draft()
        self._jobs.write(
            self,
            lambda: self._visits.register(self._desk, draft),
            lambda made: self._on_registered(made, typed),
            lambda error: self._on_refused(error, typed),
        )

    def _restore(self, found: DraftCard) -> None:
        """What was typed before stands in the form again, unless somebody has begun a visit meanwhile."""
        body, visits, clients = found.body, self._visits, self._clients

        def work() -> tuple[ClientRow | None, OfferingRow | None]:
            known = clients.rows((body["client_id"],), self._desk) if body.get("client_id") else ()
            offered = (row for row in visits.offerings() if row.id == body.get("offering_id"))
            return next(iter(known), None), next(offered, None)

        def show(met: tuple[ClientRow | None, OfferingRow | None]) -> None:
            if not self.form.is_blank:
                return
            client, offering = met
            query, alone = str(body.get("query", "")), bool(body.get("without_card"))
            self.form.restore(Typed(query, client, alone, offering, bool(body.get("priority")), False))
            self.kept.emit(self.tr("Draft of {0} restored").format(self._time(found.saved_at)))

        self._jobs.read(self, work, show)

    def _time(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%H:%M:%S}"

    def _wire(self) -> None:
        self.form.typed_on.connect(self.keeper.touch)
        self.keeper.kept.connect(
            lambda at: self.kept.emit(self.tr("Draft saved at {0}").format(self._time(at)))
        )
        self.form.submitted.connect(self.register)
        self.form.create_asked.connect(lambda: self.place_asked.emit(Place("clients", None, "new")))
        self.form.message.acted.connect(self._save_slip)
        self.hall.opened.connect(lambda row: self.place_asked.emit(Place("queue", row.ticket_id)))
        self.counter.next_asked.connect(self.call_next)
        self.counter.recall_asked.connect(self.call_again)
        self.counter.no_show_asked.connect(self.no_show)
        self.counter.papers_asked.connect(self._ask_papers)
        self.counter.ticket_asked.connect(lambda id: self.place_asked.emit(Place("queue", id)))

    def _deed(self, work: Callable[[], VisitRow], done: Callable[[VisitRow], object]) -> None:
        def finish(row: VisitRow) -> None:
            self.reload()
            done(row)

        self._jobs.write(self, work, finish, self._on_deed_refused)

    def _show(
        self, rows: tuple[VisitRow, ...], summary: HallSummary, mine: VisitRow | None, day: CounterDay
    ) -> None:
        self.hall.show_hall(rows, summary)
        self.counter.show_visit(mine)
        self.counter.show_next(rows[0].slip if rows else "")
        self.counter.day.show_day(day)
        self.form.refresh_preview()

    def _tick(self) -> None:
        if self.isVisible():
            self.hall.tick()
            self.counter.tick()

    def _take_client(self, rows: tuple[ClientRow, ...]) -> None:
        if rows:
            self.form.who.set_client(rows[0])
            self.form.purposes.setFocus()

    def _on_called(self, row: VisitRow) -> None:
        who = row.client_short or self.tr("without a card")
        self._tell(self.tr("{0} is called: {1}").format(row.slip, who), row.was)

    def _tell(self, said: str, was: VisitWas | None) -> None:
        """What was done, with its way back."""
        self._notices.success(said, *self._way_back(was))

    def _way_back(
        self, was: VisitWas | None, undone: str = ""
    ) -> tuple[Callable[[], None], Callable[[None], None]]:
        """`undone` is said when somebody must do something then."""
        assert was is not None  # of every answer to a deed
        undoing, desk = self._undoing, self._desk

        def show(_: None) -> None:
            self.reload()
            if undone:
                self.form.say("warning", undone)

        return lambda: undoing.visit(desk, was), show

    def _on_recalled(self, row: VisitRow) -> None:
        self.counter.called_again()
        self._notices.success(self.tr("{0} is called again").format(row.slip))

    def _on_deed_refused(self, error: Exception) -> None:
        self.reload()
        if isinstance(error, NobodyWaits):
            self._notices.success(self.tr("The hall is empty"))
        elif isinstance(error, Refusal):
            self._notices.refusal(error)
        else:
            self._notices.trouble(error)

    def _on_registered(self, made: Registered, typed: Typed) -> None:
        self.hall.mark_new(made.visit_id)
        self.reload()
        if typed.to_my_counter:
            self._tell(self.tr("{0} is at your counter").format(made.slip), made.was)
        else:
            said = self.tr("Visit {0} is registered").format(made.slip)
            undone = self.tr("Take slip {0} back from the visitor").format(made.slip)
            self._notices.remember(said, *self._way_back(made.was, undone))
            self._make_slip(made)

    def _on_refused(self, error: Exception, typed: Typed) -> None:
        """What was typed comes back; if the next visit is being typed already, the toast keeps the old one."""
        if self.form.is_blank:
            self.form.restore(typed)
            assert isinstance(error, (Refusal, Trouble))
            self.form.say("danger", words.error(error))
        else:
            self._notices.trouble(error, lambda: self.register(typed))

    def _make_slip(self, made: Registered) -> None:
        self._jobs.write(
            self,
            lambda: self._visits.slip(self._desk, made.visit_id, self._printing.roll_of(PaperKind.SLIP)),
            lambda pdf: self._print(made, pdf),
            lambda error: self._notices.trouble(error, lambda: self._make_slip(made)),
        )

    def _print(self, made: Registered, pdf: bytes) -> None:
        """Beside the window: a printer that is slow holds up neither the form nor the writes."""
        self._slip = (made, pdf)

        self._jobs.read(
            self,
            lambda: self._printing.print(PaperKind.SLIP, pdf, made.slip),
            lambda row: self._on_no_printer(made) if row is None else self._on_asked(made, row),
            lambda error: self._notices.trouble(error, lambda: self._print(made, pdf)),
        )

    def _on_asked(self, made: Registered, row: JobRow) -> None:
        self._slip = None
        if row.hitch is not Hitch.NONE:
            told = self.tr("{0}. Tell the visitor the number: {1}")
            self.form.say("warning", told.format(words.word(row.hitch), made.slip))
            return
        said = self.tr("Slip {0} is printed").format(made.slip)
        if made.joined:
            said += ". " + self.tr("The visit joined ticket {0}").format(made.ticket_number)
        self._notices.tell_remembered(said)

    def _on_no_printer(self, made: Registered) -> None:
        said = self.tr("There is no printer. Tell the visitor the number: {0}")
        self.form.say("warning", said.format(made.slip), self.tr("Save the slip"))

    def _save_slip(self) -> None:
        if self._slip is None:
            return
        made, pdf = self._slip
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the slip"), f"{made.slip}.pdf", "PDF (*.pdf)"
        )
        if not name:
            return
        self._jobs.read(
            self,
            lambda: Path(name).write_bytes(pdf),
            lambda _: self._notices.success(self.tr("Slip {0} is saved").format(made.slip)),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= WIDE
        self.form.setFixedWidth(404 if wide else 372)
        self.counter.setFixedWidth(388 if wide else 320)
        super().resizeEvent(event)
