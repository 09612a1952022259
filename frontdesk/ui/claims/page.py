"""The claims section: the list of all, or one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.staff import Desk
from frontdesk.services.acts import Acts
from frontdesk.services.claim_course import ClaimCourse
from frontdesk.services.claims import Claims
from frontdesk.services.clients import Clients
from frontdesk.services.drafts import Drafts
from frontdesk.services.tasks import Tasks
from frontdesk.services.tickets import Tickets
from frontdesk.services.undoing import Undoing
from frontdesk.services.visas import Visas
from frontdesk.ui.claims.editor import ClaimEditor, Stage
from frontdesk.ui.claims.listing import ClaimList
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.keeper import Keeper
from frontdesk.ui.notices import Notices
from frontdesk.ui.paper import Ask, PaperView, ask_where
from frontdesk.ui.places import Place
from frontdesk.ui.printing import Printing
from frontdesk.ui.window import Window

PAGE = "claims"
NEW = "new"  # the tab of a place whose id is the ticket's
CHOICES = 6


class ClaimsPage(QWidget):
    """`Place("claims")` is the list, with an id a claim, `Place("claims", ticket_id, "new")` a new one."""

    place_asked = Signal(object)
    hints_changed = Signal(object)
    kept = Signal(object)  # the moment from which what is typed is safe

    def __init__(
        self,
        *,
        jobs: Jobs,
        desk: Desk,
        claims: Claims,
        acts: Acts,
        tickets: Tickets,
        clients: Clients,
        drafts: Drafts,
        undoing: Undoing,
        course: ClaimCourse,
        visas: Visas,
        tasks: Tasks,
        printing: Printing,
        notices: Notices,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        ask: Ask = ask_where,
    ) -> None:
        super().__init__()

        def today() -> date:
            return clock().astimezone(zone).date()

        self._zone = zone
        self._keeper = Keeper(jobs, drafts, desk, self)
        paper = PaperView(jobs, printing, notices, self.tr("The act appears here as you type"), ask)
        self.list = ClaimList(jobs, claims, today, lambda: visas.owed(desk))
        self.editor = ClaimEditor(
            jobs,
            desk,
            claims,
            acts,
            tickets,
            clients,
            self._keeper,
            paper,
            undoing,
            course,
            visas,
            tasks,
            drafts,
            notices,
            clock,
            today,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "pane")
        self.list.opened.connect(lambda id: self.place_asked.emit(Place(PAGE, id)))
        self.editor.back.connect(lambda: self.place_asked.emit(Place(PAGE)))
        self.editor.papers_asked.connect(
            lambda id: self.place_asked.emit(Place("papers", id, "claim_answer"))
        )
        self.editor.registered.connect(lambda id: self.place_asked.emit(Place(PAGE, id)))
        self.editor.stage_changed.connect(lambda: self.hints_changed.emit(self.hints))
        self._keeper.kept.connect(self.kept)

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        """What the keys do here now."""
        if self._stack.currentWidget() is self.list:
            return (("↑ ↓", self.tr("choose")), ("↵", self.tr("open")))
        tab, why = ("Tab", self.tr("next field")), ("F1", self.tr("why so"))
        return {
            Stage.NEW: (tab, ("Alt 1–6", self.tr("demand")), why, ("Ctrl ↵", self.tr("register"))),
            Stage.REGISTERED: (
                tab,
                ("Alt 1–3", self.tr("decision")),
                why,
                ("Ctrl ↵", self.tr("ask for approval")),
            ),
            Stage.WAITING: (tab, why, ("Ctrl ↵", self._waiting_words())),
            Stage.OVER: (("Ctrl P", self.tr("print the act")), ("Ctrl S", self.tr("save as PDF"))),
            Stage.DECIDED: (tab, why, ("Ctrl ↵", self.tr("issue the act"))),
            Stage.ISSUED: (("Ctrl ↵", self.tr("carry out")), ("Ctrl P", self.tr("print the act"))),
            Stage.WITHDRAWN: (why,),
        }[self.editor.stage]

    def _waiting_words(self) -> str:
        return self.tr("give the visa") if self.editor.course.owes_visa() else self.tr("approve")

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.list.table,) if self._stack.currentWidget() is self.list else self.editor.panes

    def go(self, place: Place) -> None:
        if place.id is None:
            self._keeper.flush()
            self._stack.setCurrentWidget(self.list)
            self.list.reload()
            self.list.table.setFocus()
        else:
            self._stack.setCurrentWidget(self.editor)
            if place.tab == NEW:
                self.editor.open_new(place.id)
            else:
                self.editor.open(place.id)
        self.hints_changed.emit(self.hints)

    def bind(self, window: Window) -> None:
        """Its commands, its hints and the moment of its draft."""
        editor = self.editor
        for command, deed in {
            "main": editor.main,
            "save": editor.save,
            "print": editor.paper.print_now,
            "print.dialog": editor.paper.print_with_dialog,
            "why": editor.why,
            "form.next_problem": editor.next_problem,
            "papers": editor.ask_papers,
        }.items():
            window.bind(command, partial(self._in_editor, deed), page=self)
        for number in range(1, CHOICES + 1):
            pick = partial(editor.choose, number - 1)
            window.bind(f"choice.{number}", partial(self._in_editor, pick), page=self)
        self.hints_changed.connect(lambda hints: window.set_hints(hints) if self.isVisible() else None)
        self.editor.stage_changed.connect(lambda: window.status.show_save("saved", ""))
        self.kept.connect(lambda at: window.status.show_save("saved", self._kept_words(at)))

    def _kept_words(self, at: datetime) -> str:
        return self.tr("Draft saved at {0}").format(f"{at.astimezone(self._zone):%H:%M:%S}")

    def on_change(self, change: Change) -> None:
        """Another desk's commits too; what is being typed is left alone."""
        if change.touches(Kind.CLAIM, Kind.ACT):
            self.list.reload()
            self.editor.reload()

    def may_leave(self) -> bool:
        """What is typed is on its way to the store; the store waits for its writes."""
        self._keeper.flush()
        return True

    def _in_editor(self, deed: Callable[[], object]) -> None:
        if self._stack.currentWidget() is self.editor:
            deed()
