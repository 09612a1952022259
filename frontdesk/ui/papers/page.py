"""Papers of one thing: what a clerk adds at the left, the paper as it will be printed at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.acts import STANDING
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.errors import Invalid, Refusal, Trouble
from frontdesk.domain.papers.filled import FILLED, IssuedPaper, PaperDesk, Thing
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk
from frontdesk.services.acts import Acts
from frontdesk.services.drafts import Drafts
from frontdesk.services.filling import Filling
from frontdesk.ui import words
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.notices import Notices
from frontdesk.ui.paint import Mark
from frontdesk.ui.paper import Ask, PaperView, ask_where
from frontdesk.ui.papers.frame import PapersFrame
from frontdesk.ui.papers.typed import TypedPaper
from frontdesk.ui.places import Place
from frontdesk.ui.printing import Printing
from frontdesk.ui.window import Window

PAGE, CHOICES, LATER_MS = "papers", 6, 350
READ = frozenset({PaperKind.RISK_NOTICE})  # the client signs that it was read


class PapersPage(QWidget):
    """`Place("papers", id, kind)`: that paper of the thing with this id, see `FILLED`; without one of a ticket."""

    place_asked = Signal(object)
    back_asked = Signal()
    hints_changed = Signal(object)

    def __init__(
        self,
        *,
        jobs: Jobs,
        desk: Desk,
        filling: Filling,
        acts: Acts,
        drafts: Drafts,
        printing: Printing,
        notices: Notices,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        ask: Ask = ask_where,
    ) -> None:
        super().__init__()

        def today() -> date:
            return clock().astimezone(zone).date()

        self._acts = acts
        self._jobs, self._desk, self._filling, self._notices, self._zone = jobs, desk, filling, notices, zone
        self._place = Place(PAGE, None, PaperKind.RECEIPT)
        self._found: PaperDesk | None = None
        self._shown: IssuedPaper | None = None  # none: the project is in front
        self.typed = TypedPaper(Keeper(jobs, drafts, desk, self), today, self)
        self.paper = PaperView(jobs, printing, notices, self.tr("The paper appears here as you type"), ask)
        self.frame = PapersFrame(self.typed, self.paper, zone)
        self.toast_pane = self.frame.left
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "pane")
        self._connect()

    @property
    def kind(self) -> PaperKind:
        return self._found.kind if self._found else PaperKind(self._place.tab)

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        keys = [("Tab", self.tr("next field"))] if self._shown is None else []
        if self._found is not None and len(self._found.kinds) > 1:
            keys.append((f"Alt 1–{min(len(self._found.kinds), CHOICES)}", self.tr("another paper")))
        keys += [("Ctrl ↵", self.frame.header.main[:1].lower() + self.frame.header.main[1:])]
        return (*keys, ("Ctrl P", self.tr("print")), ("Esc", self.tr("back")))

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return self.frame.panes

    def go(self, place: Place) -> None:
        place = place if place.tab else place._replace(tab=PaperKind.RECEIPT.value)
        if place != self._place:
            self.paper.clear()
        self._place = place
        self.typed.leave()
        self._found = self._shown = None
        self._load()

    def bind(self, window: Window) -> None:
        for command, deed in {
            "main": self.main,
            "save": self.paper.save_as,
            "print": self.paper.print_now,
            "print.dialog": self.paper.print_with_dialog,
            "form.next_problem": self.typed.next_problem,
        }.items():
            window.bind(command, deed, page=self)
        for number in range(1, CHOICES + 1):
            window.bind(f"choice.{number}", partial(self._pick, number - 1), page=self)
        self.back_asked.connect(window.back)
        self.hints_changed.connect(lambda hints: window.set_hints(hints) if self.isVisible() else None)
        self.typed.kept.connect(lambda at: window.status.show_save("saved", self._kept_words(at)))

    def on_change(self, change: Change) -> None:
        """Whatever a paper says may have changed; what is typed stays."""
        if self.isVisible() and change.touches(Kind.ACT, Kind.CLAIM, Kind.INCIDENT, Kind.TICKET, Kind.TASK):
            self._load()

    def may_leave(self) -> bool:
        self.typed.flush()
        return True

    def main(self) -> None:
        """Ctrl+Enter: issues what is in front; of an issued one, marks it as read by the client, or prints it."""
        if self._found is None:
            return
        if self._shown is None:
            self._issue()
        elif self.kind in READ and self._shown.read_at is None:
            self._mark_read(self._shown)
        else:
            self.paper.print_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    # Reading

    def _load(self) -> None:
        kind, id, filling, desk = PaperKind(self._place.tab), self._place.id or 0, self._filling, self._desk
        self._jobs.read(
            self, lambda: filling.open(desk, kind, id), self._show, self._lost, newest="paper desk"
        )

    def _lost(self, met: Exception) -> None:
        if isinstance(met, Refusal):
            self._notices.refusal(met)
        elif isinstance(met, Trouble):
            self._notices.trouble(met, self._load)
        if self._found is None:
            self.back_asked.emit()

    def _show(self, found: PaperDesk) -> None:
        is_first = self._found is None
        self._found = found
        of_kind = [paper for paper in found.issued if paper.kind is FILLED[found.kind].act]
        if is_first:
            is_of_days = FILLED[found.kind].thing is Thing.OFFICE  # these days, not those of the last one
            holds = (paper for paper in of_kind if paper.state in STANDING)
            self._shown = next(holds, None) if not is_of_days else None
            self.typed.open(found, self._heading())
        elif self._shown is not None:
            self._shown = next((one for one in of_kind if one.act_id == self._shown.act_id), self._shown)
        self._show_state()
        if is_first and self._shown is None:
            self.typed.focus()
        self._draw()

    def _show_state(self) -> None:
        found = self._found
        if found is None:
            return
        self.frame.show_desk(found, self._shown, self._heading(), self._main_words())
        if self._shown is None:  # its name stands above the form already
            self.paper.set_title("", Mark("pencil-simple-fill", self.tr("project"), "warning"))
        else:
            said = self.tr("№ {0}").format(self._shown.number)
            state = self._shown.state
            tone = "success" if state in STANDING else "neutral"
            self.paper.set_title(said, Mark("lock-simple-fill", words.word(state), tone))
        self.hints_changed.emit(self.hints)

    def _heading(self) -> str:
        name, about = words.word(self.kind), self._found.about if self._found else ""
        if FILLED[self.kind].thing is Thing.TICKET:
            return self.tr("{0}, ticket {1}").format(name, about)
        return " ".join(filter(None, (name, about)))

    def _main_words(self) -> str:
        if self._shown is None:
            return self.tr("Issue") if self._desk.may(FILLED[self.kind].right) else ""
        if self.kind in READ and self._shown.read_at is None:
            return self.tr("The client has read it")
        return self.tr("Print")

    def _draw(self) -> None:
        """The project as it stands, or the issued bytes."""
        filling, desk, name = self._filling, self._desk, self._heading()
        if self._shown is not None:
            acts, act_id = self._acts, self._shown.act_id
            self._ask(
                lambda: acts.paper(act_id),
                f"{words.word(self.kind)} {self._shown.number}",
                self._shown.number,
            )
        elif (draft := self.typed.draft()) is not None:
            self._ask(lambda: filling.project(desk, draft), name)

    def _ask(self, work: Callable[[], bytes], name: str, number: str = "") -> None:
        self._later.stop()
        kind = self.kind

        def show(pdf: bytes) -> None:
            self.paper.show_paper(pdf, name, kind, number)

        self._jobs.read(self, work, show, self._lost, newest="paper")

    # Doing

    def _issue(self) -> None:
        if not self._desk.may(FILLED[self.kind].right) or not self.typed.check():
            return
        filling, desk, draft = self._filling, self._desk, self.typed.draft()
        assert draft is not None  # checked
        self._jobs.write(self, lambda: filling.issue(desk, draft), self._on_issued, self._on_refused)

    def _on_issued(self, made: IssuedPaper) -> None:
        self.typed.done()
        self._shown = made
        self._notices.success(self.tr("Issued: {0} № {1}").format(words.word(self.kind), made.number))
        self._show_state()
        self._load()
        self.paper.sheet.setFocus()

    def _mark_read(self, shown: IssuedPaper) -> None:
        filling, desk, kind, id = self._filling, self._desk, self.kind, self._place.id or 0

        def mark(is_read: bool) -> None:
            filling.mark_read(desk, kind, id, shown.act_id, is_read)

        def done(_: object) -> None:
            said = self.tr("Marked: the client has read {0}").format(shown.number)
            self._notices.success(said, lambda: mark(False), lambda _: self._load())
            self._load()

        self._jobs.write(self, lambda: mark(True), done, self._on_refused)

    def _on_refused(self, met: Exception) -> None:
        if isinstance(met, Invalid):
            self.typed.show_problems(met.problems)
        else:
            self._lost(met)

    def _record_print(self) -> None:
        """Of an issued paper only: a project that was printed is no event."""
        if self._shown is not None:
            filling, desk, kind, about, id = (
                self._filling,
                self._desk,
                self.kind,
                self._place.id or 0,
                self._shown.act_id,
            )
            self._jobs.write(self, lambda: filling.printed(desk, kind, about, id), lambda _: None)

    def _again(self) -> None:
        """Another of the same kind."""
        self._shown = None
        self._show_state()
        self._draw()
        self.typed.focus()

    def _look(self, act_id: int) -> None:
        if self._found is not None:
            self._shown = next(one for one in self._found.issued if one.act_id == act_id)
            self._show_state()
            self._draw()

    def _pick(self, index: int) -> None:
        if self._found is not None and index < len(self._found.kinds):
            self._turn_to(self._found.kinds[index])

    def _turn_to(self, kind: PaperKind) -> None:
        if kind is not self.kind:
            self.place_asked.emit(Place(PAGE, self._place.id, kind))

    def _kept_words(self, at: datetime) -> str:
        return self.tr("Draft saved at {0}").format(f"{at.astimezone(self._zone):%H:%M:%S}")

    def _connect(self) -> None:
        self.typed.edited.connect(self._later.start)
        self.typed.restored.connect(self._draw)
        self._later.timeout.connect(self._draw)
        self.paper.printed.connect(self._record_print)
        self.frame.header.back.connect(self.back_asked)
        self.frame.header.main_asked.connect(self.main)
        self.frame.kind_picked.connect(self._turn_to)
        self.frame.again_asked.connect(self._again)
        self.frame.look_asked.connect(self._look)
