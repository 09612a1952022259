"""The queue's page: queue, workspace and script side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import MessageKind
from frontdesk.services.drafts import Drafts
from frontdesk.services.listing import Listing
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.queue.asked import Asked
from frontdesk.ui.queue.asks import NOTE, OUTCOME, SOLVE_NEXT, WAIT, Course, Desks, Side
from frontdesk.ui.queue.faces import Faces
from frontdesk.ui.queue.listing.pane import QueuePane
from frontdesk.ui.queue.listing.rows import TicketLook
from frontdesk.ui.queue.panes import Panes
from frontdesk.ui.queue.ticket.keys import IN_TICKET
from frontdesk.ui.window import Window

if TYPE_CHECKING:  # made behind the queue's first frame
    from frontdesk.services.clients import Clients
    from frontdesk.services.explanations import Explanations
    from frontdesk.services.scripts import Scripts
    from frontdesk.services.tickets import Tickets
    from frontdesk.services.undoing import Undoing
    from frontdesk.ui.queue.area import Area
    from frontdesk.ui.queue.beside import Beside
    from frontdesk.ui.queue.script.script_panel import ScriptPanel
    from frontdesk.ui.queue.taking import Taking
    from frontdesk.ui.queue.ticket.calling import Calling
    from frontdesk.ui.queue.ticket.loaded import Done
    from frontdesk.ui.queue.ticket.new_ticket import NewTicket
    from frontdesk.ui.queue.ticket.page import TicketView
    from frontdesk.ui.queue.ticket.register import RegisterView
    from frontdesk.ui.queue.ticket.templating import Templating
    from frontdesk.ui.queue.ticket.told_deeds import ToldDeeds
    from frontdesk.ui.queue.ticket.workspace import Workspace

BEHIND_THE_FRAME_MS = 300
NEW, BLANK = "new", "blank"


class QueuePage(QWidget):
    """`place_asked` goes up to the window; `go` brings a place down."""

    place_asked = Signal(object)
    saved = Signal(str, str)  # for the status bar: state, words

    def __init__(
        self,
        *,
        jobs: Jobs,
        desk: Desk,
        listing: Listing,
        tickets: Callable[[], Tickets],
        clients: Callable[[], Clients],
        scripts: Callable[[], Scripts],
        drafts: Drafts,
        undoing: Callable[[], Undoing],
        side: Callable[[], Side],
        course: Callable[[], Course],
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        notices: Notices,
        explanations: Callable[[], Explanations],
        printing: Callable[[], Any],
    ) -> None:
        super().__init__()

        def at() -> Desks:
            behind = (clients(), scripts(), drafts, undoing(), course(), clock, zone, notices)
            return Desks(jobs, desk, tickets(), *behind, explanations, printing)

        self._make_at, self._make_side = at, side
        self._notices = notices
        self._window: Window | None = None
        self.asked, self._look = Asked(self), TicketLook(clock, zone)
        self.queue = QueuePane(jobs, desk, listing, self._look, self.asked)
        self._panes = Panes(self.queue)
        self.faces = Faces(self.queue, self._panes, lambda name: self.beside.make(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.faces)
        self._connect()
        self.queue.reload(lambda: QTimer.singleShot(BEHIND_THE_FRAME_MS, self, lambda: self.beside))

    @cached_property
    def _at(self) -> Desks:
        return self._make_at()

    @cached_property
    def _area(self) -> Area:
        """Made when first asked for: nobody opens a ticket before the queue is painted."""
        from frontdesk.ui.queue.area import Area

        area = Area(self, self._at, self._panes)
        area.workspace.opened.connect(self._made_ticket)
        area.workspace.new_made.connect(self._made_new)
        area.workspace.register_made.connect(self._made_register)
        area.workspace.place_asked.connect(self.place_asked)
        area.script.claim_asked.connect(self._ask_claim)
        area.script.hide_asked.connect(self._toggle_script)
        return area

    @cached_property
    def beside(self) -> Beside:
        from frontdesk.ui.queue.beside import Beside

        return Beside(self, self._at, self._make_side(), self._look, self._notices)

    @cached_property
    def _calling(self) -> Calling:
        from frontdesk.ui.queue.ticket.calling import Calling

        assert self._window is not None  # a call needs the bar of the window
        calling = Calling(self._window.top.call, self.queue, self.workspace, self._open)
        self.beside.measured.follow(calling)
        return calling

    @cached_property
    def told(self) -> ToldDeeds:
        from frontdesk.ui.queue.ticket.told_deeds import ToldDeeds

        return ToldDeeds(self._at, self._notices, self)

    @cached_property
    def _taking(self) -> Taking:
        from frontdesk.ui.queue.taking import Taking

        return Taking(self, self._at, self._notices)

    @property
    def workspace(self) -> Workspace:
        return self._area.workspace

    @property
    def script(self) -> ScriptPanel:
        return self._area.script

    @property
    def templating(self) -> Templating:
        return self._area.templating

    # what the window knows of a page

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        return self.faces.front.hints

    @property
    def panes(self) -> tuple[QWidget, ...]:
        shown = self.faces.front.panes
        return (*shown, self.workspace, self.script) if self.faces.is_list else shown

    @property
    def toast_pane(self) -> QWidget | None:
        """The queue in its face; where the list is put away, the timeline: below it one writes. Not over
        what is done to many.
        """
        view = self.workspace.ticket if self._has_area else None
        if not self.faces.is_list:
            return self.faces.currentWidget()
        if self._look.marked:
            return self._panes.widget(1)
        return view.timeline if self.queue.isHidden() and view is not None else self.queue

    def bind(self, window: Window) -> None:
        """Registers the commands of this page and hangs its countdowns on the window's clock."""
        deeds: dict[str, Callable[[], object]] = {
            "ticket.new": self._new_by_key,
            "claim.new": self._ask_claim,
            "refresh": self.refresh,
            "papers": lambda: self.workspace.ask_papers(),
            "incident": lambda: self.beside.incidents.act(),
            "call": lambda: self._calling.turn(),
            "main": self._main,
            "queue.register": lambda: self.place_asked.emit(Place("queue", None, "register")),
            "ticket.next": lambda: self._taking.next(),
            "template": lambda: self.templating.ask(),
            "queue.filter": lambda: self.faces.front.toggle_filter(),
            "queue.board": self.faces.turn,
            "queue.toggle": lambda: self.queue.setVisible(not self.queue.isVisible()),
            "script.toggle": self._toggle_script,
            "tab.next": lambda: self.workspace.tabs.step(),
            "tab.close": self._close_tab,
            "tab.reopen": self._reopen_tab,
            "back": self._back,
            **{id: partial(self._in_ticket, deed) for id, deed in IN_TICKET.items()},
            **{f"choice.{n}": partial(self._answer, n) for n in range(1, 10)},
        }
        self._window = window
        for command, deed in deeds.items():
            window.bind(command, deed, page=self)
        window.ticks.timeout.connect(self._tick)
        window.top.call_ended.connect(lambda seconds: self._calling.end(seconds))
        self.faces.turned.connect(lambda: window.set_hints(self.hints))
        self.saved.connect(window.status.show_save)

    def go(self, place: Place) -> None:
        """The queue as list or board, a ticket of it (`id`), or a new one (`tab` is «new», `id` its client; «blank»
        from a numbered form).
        """
        if place.tab in (NEW, BLANK):
            view = self._open_new(place.id)
            if place.tab == BLANK:
                view.ask_blank()
        elif place.tab == "register":
            self.faces.bring_list()
            self.workspace.open_register()
        elif place.id is not None and place.tab in (NOTE, OUTCOME):
            self.beside.go_on(place.tab, place.id)
        elif place.id is not None:
            self._open(place.id)
        elif self.faces.leads_to(place):
            self.faces.show_face(place.tab or self.faces.name)
        elif not self._has_area or self.workspace.ticket is None:
            self.queue.focus_list()

    def may_leave(self) -> bool:
        """Always: what is typed becomes a draft first."""
        if self._has_area:
            self.workspace.flush()
            self.script.keeper.flush()
            self.beside.flush()
        return True

    def on_change(self, change: Change) -> None:
        if change.touches(Kind.TICKET, Kind.VIEW):  # limits of columns stand in a view of their team
            self.faces.front.hear()
        if self._has_area:
            self.beside.on_change(change)
        if change.touches(Kind.TICKET, Kind.CLIENT, Kind.EVENT) and self._has_area:
            self._in_ticket(lambda view: view.load())

    # opening

    def preview(self, ticket_id: int | None) -> None:
        """Space: the ticket beside the list, the focus stays where it is."""
        if ticket_id is not None:
            self.workspace.open_ticket(ticket_id)

    def _open(self, ticket_id: int) -> TicketView:
        self.faces.bring_list()
        view = self.workspace.open_ticket(ticket_id)
        self.queue.go_to(ticket_id)
        view.focus_composer()
        return view

    def open_by_hand(self, ticket_id: int) -> None:
        self._open(ticket_id)
        self.place_asked.emit(Place("queue", ticket_id))

    def _open_new(self, client_id: int | None) -> NewTicket:
        self.faces.bring_list()
        view = self.workspace.open_new()
        if client_id is not None:
            view.show_client(client_id)
        view.go_to_first_empty()
        return view

    def _new_by_key(self) -> None:
        """F3; the client of a running call is meant by it."""
        view = self.workspace.ticket
        is_talking = view is not None and view.ticket_id == self._calling.ticket_id
        self._open_new(view.strip.client_id if view is not None and is_talking else None)

    def _made_ticket(self, view: TicketView) -> None:
        view.done.connect(self._after)
        self._tell_drafts(view)
        view.opened.connect(self.open_by_hand)
        self.templating.serve(view)

    def _made_new(self, view: NewTicket) -> None:
        view.registered.connect(self._after_new)
        self._tell_drafts(view)

    def _made_register(self, view: RegisterView) -> None:
        view.opened.connect(self.open_by_hand)
        view.told.connect(lambda said, undo: self._notices.success(said, undo, lambda _: view.load()))

    def _tell_drafts(self, view: TicketView | NewTicket) -> None:
        view.keeper.kept.connect(lambda at: self._say_saved(self.tr("Draft saved at {0}"), at))
        view.restored.connect(lambda at: self._say_saved(self.tr("Draft of {0} restored"), at))

    def _after_new(self, ticket_id: int, body: Mapping[str, Any]) -> None:
        self.told.opened(ticket_id, body, self._not_opened)
        self.workspace.close_tab(NEW)
        self.open_by_hand(ticket_id)
        self.queue.reload(lambda: self.queue.go_to(ticket_id))

    def _not_opened(self, ticket_id: int) -> None:
        """What was typed for it is in the form again."""
        self.workspace.close_tab(f"ticket/{ticket_id}")
        self.workspace.close_tab(NEW)
        self.place_asked.emit(Place("queue", None, NEW))
        self.queue.reload()

    # deeds

    def _after(self, done: Done) -> None:
        """Says what was done, with a way back, and goes on to the next ticket where that was asked."""
        self.told.done(done, self._bring_back)
        if done.deed in (SOLVE_NEXT, WAIT):
            self._taking.after(done.card.id)
        else:
            self.queue.reload()

    def _bring_back(self, ticket_id: int) -> None:
        if (view := self.workspace.ticket_view(ticket_id)) is not None:
            view.bring_back()
            view.load()
        self.open_by_hand(ticket_id)
        self.queue.reload(lambda: self.queue.go_to(ticket_id))

    def reload(self, ticket_id: int) -> None:
        self.queue.reload()
        if (view := self.workspace.ticket_view(ticket_id)) is not None:
            view.load()

    def _main(self) -> None:
        """Ctrl+Enter. A call whose outcome is being written ends with it."""
        if self.beside.incidents.takes_main():
            return
        if (view := self.workspace.ticket) is not None:
            if view.sheet is None and view.composer.kind is MessageKind.CALL:
                self._calling.end_with(view)
            view.main()
        elif (form := self.workspace.new) is not None:
            form.register()
        elif (register := self.workspace.register) is not None:
            register.main()

    def _answer(self, number: int) -> None:
        self.script.answer(number)

    def _ask_claim(self) -> None:
        self._in_ticket(lambda view: self.place_asked.emit(Place("claims", view.ticket_id, "new")))

    def _in_ticket(self, deed: Callable[[TicketView], object]) -> None:
        """Does something to the ticket in front, if one is."""
        if self.workspace.ticket is not None:
            deed(self.workspace.ticket)

    def refresh(self) -> None:
        self.faces.front.reload()
        self._in_ticket(lambda view: view.load())

    def _close_tab(self) -> None:
        self.workspace.close_tab()
        if self.workspace.current is None:
            self.queue.focus_list()

    def _reopen_tab(self) -> None:
        if (ticket_id := self.workspace.closed_last()) is not None:
            self.open_by_hand(ticket_id)

    def _back(self) -> None:
        """Alt+← is the script's while it has a step to go back to."""
        if not (self.script.isVisible() and self.script.back()) and self._window is not None:
            self._window.back()

    @property
    def _has_area(self) -> bool:
        return "_area" in self.__dict__

    # the look

    def _tick(self) -> None:
        if self.isVisible():
            self.faces.front.tick()
            for view in self.workspace.views if self._has_area else ():
                view.tick()

    def _say_saved(self, text: str, at: datetime) -> None:
        self.saved.emit("saved", text.format(f"{at.astimezone(self._at.zone):%H:%M:%S}"))

    def _toggle_script(self) -> None:
        self.script.setVisible(not self.script.isVisible())

    def _connect(self) -> None:
        self.queue.opened.connect(self.open_by_hand)
        self.queue.new_asked.connect(self._new_by_key)
        head, table = self.queue.head, self.queue.table
        head.face_asked.connect(self.faces.ask)
        self.faces.place_asked.connect(self.place_asked)
        head.menu_asked.connect(lambda menu: self.beside.menus.fill_whose(menu, head))
        head.narrow_asked.connect(lambda menu: self.beside.menus.fill_narrow(menu))
        table.letter.connect(lambda letter: self.beside.on_letter(self.queue, letter))
        table.marked.connect(lambda ids: self.beside.many.mark(self.queue, ids))
        table.unmarked.connect(lambda: self.beside.many.clear(self.queue))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one step back: from the workspace and the script into the queue."""
        if event.key() == Qt.Key.Key_Escape and not self.queue.isAncestorOf(self.focusWidget() or self):
            self.queue.focus_list()
        else:
            super().keyPressEvent(event)
