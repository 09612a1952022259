"""What is open beside the queue: tickets in tabs, and the form of a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.errors import Refusal
from frontdesk.domain.events import EventKind
from frontdesk.ui.queue.asks import Desks
from frontdesk.ui.queue.ticket.loaded import Done
from frontdesk.ui.queue.ticket.new_ticket import NewTicket
from frontdesk.ui.queue.ticket.page import TicketView
from frontdesk.ui.queue.ticket.register import RegisterView
from frontdesk.ui.tabs import Tab, Tabs
from frontdesk.ui.widgets import EmptyState

NEW, REGISTER = "new", "register"
KEPT = 20  # closed tabs that may be opened again
WARM = 3  # tickets that stay drawn; two megabytes each are much for eight tabs


def key_of(ticket_id: int) -> str:
    return f"ticket/{ticket_id}"


def ticket_of(key: str) -> int:
    return int(key.removeprefix("ticket/"))


class Workspace(QFrame):
    """A ticket never opens twice; a ninth tab closes the longest unused one that is saved.

    Of saved ones only the last seen stay drawn: another is read again when its tab comes in front.
    """

    opened = Signal(object)  # the TicketView just made
    changed = Signal()  # another tab is in front, or none
    new_made = Signal(object)  # the NewTicket just made
    register_made = Signal(object)  # the RegisterView just made
    place_asked = Signal(object)  # whither what is in front leads

    def __init__(self, at: Desks) -> None:
        super().__init__()
        self._at = at
        self._views: dict[str, QWidget] = {}
        self._seen: list[str] = []  # drawn tickets, the last seen at the end
        self._closed: list[str] = []  # tabs of tickets that were closed, the last at the end
        self._given = ""  # the tab whose ticket was handed over last
        self.setProperty("surface", "pane")
        self.setMinimumWidth(480)
        self.tabs, self._bodies = Tabs(self.tr("Open tickets")), QStackedWidget()
        self._empty = EmptyState("tray", self.tr("Choose a ticket in the queue: Enter opens it"))
        self._bodies.addWidget(self._empty)
        self.tabs.chosen.connect(self._show)
        self.tabs.close_asked.connect(self.close_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._bodies, 1)
        self._show(None)

    @property
    def current(self) -> QWidget | None:
        return self._views.get(self.tabs.current or "")

    @property
    def ticket(self) -> TicketView | None:
        """The ticket in front."""
        return self.current if isinstance(self.current, TicketView) else None

    @property
    def new(self) -> NewTicket | None:
        """The form of a new ticket, when that is in front."""
        return self.current if isinstance(self.current, NewTicket) else None

    def ticket_view(self, ticket_id: int) -> TicketView | None:
        view = self._views.get(key_of(ticket_id))
        return view if isinstance(view, TicketView) else None

    @property
    def views(self) -> tuple[TicketView, ...]:
        return tuple(view for view in self._views.values() if isinstance(view, TicketView))

    def open_ticket(self, ticket_id: int) -> TicketView:
        """The ticket's view, in front."""
        key = key_of(ticket_id)
        view = self._views.get(key)
        if not isinstance(view, TicketView):
            view = TicketView(ticket_id, self._at)
            self._add(key, view, Tab(key, "…"))
            view.loaded.connect(self._name)
            view.shut.connect(lambda met: self._shut(key, met))
            view.done.connect(lambda done: self._remember(key, done))
            view.unsaved.connect(lambda id, is_unsaved: self._mark(key_of(id), is_unsaved))
            view.place_asked.connect(self.place_asked)
            self.opened.emit(view)
        else:
            self.tabs.open(Tab(key, ""))
            self._show(key)
        return view

    def open_new(self) -> NewTicket:
        """The form of a new ticket, in front."""
        view, at = self._views.get(NEW), self._at
        if not isinstance(view, NewTicket):
            view = NewTicket(at.jobs, at.desk, at.tickets, at.clients, at.drafts, at.today)
            self._add(NEW, view, Tab(NEW, self.tr("New ticket"), "note-pencil"))
            view.cancelled.connect(lambda: self.close_tab(NEW))
            view.unsaved.connect(lambda is_unsaved: self._mark(NEW, is_unsaved))
            self.new_made.emit(view)
        else:
            self.tabs.open(Tab(NEW, ""))
            self._show(NEW)
        return view

    def open_register(self) -> RegisterView:
        """The registers of requests and assignments, in front."""
        view = self._views.get(REGISTER)
        if not isinstance(view, RegisterView):
            view = RegisterView(self._at)
            self._add(REGISTER, view, Tab(REGISTER, self.tr("Requests"), "list"))
            view.place_asked.connect(self.place_asked)
            self.register_made.emit(view)
        else:
            self.tabs.open(Tab(REGISTER, ""))
            self._show(REGISTER)
            view.load()
        view.things.setFocus()
        return view

    @property
    def register(self) -> RegisterView | None:
        """The registers, when they are in front."""
        return self.current if isinstance(self.current, RegisterView) else None

    def ask_papers(self) -> None:
        """Of the ticket in front, or of the line of the registers."""
        if (front := self.ticket or self.register) is not None:
            front.ask_papers()

    def close_tab(self, key: str | None = None) -> None:
        """Closes a tab, by default the one in front. What was typed there stays a draft."""
        key = key or self.tabs.current
        if key not in self.tabs.keys:
            return
        self._drop(key)
        self.tabs.close_tab(key)
        if key not in (NEW, REGISTER):
            self._closed = [*(one for one in self._closed if one != key), key][-KEPT:]
        self._show(self.tabs.current)

    def closed_last(self) -> int | None:
        """The ticket whose tab was closed last and is not open again; it is forgotten by that."""
        while self._closed:
            if (key := self._closed.pop()) not in self.tabs.keys:
                return ticket_of(key)
        return None

    def flush(self) -> None:
        """Makes a draft of everything typed so far."""
        for view in self._views.values():
            _flush(view)

    def set_on_line(self, ticket_id: int | None) -> None:
        """The phone stands on the tab of the running call."""
        for key in self.tabs.keys:
            if key == REGISTER:
                continue
            icon = "note-pencil" if key == NEW else "phone" if ticket_id and key == key_of(ticket_id) else ""
            self.tabs.change(key, icon=icon)

    def _add(self, key: str, view: QWidget, tab: Tab) -> None:
        self._views[key] = view
        self._bodies.addWidget(view)
        if dropped := self.tabs.open(tab):
            self._drop(dropped)
        self._show(key)

    def _drop(self, key: str) -> None:
        view = self._views.pop(key, None)
        if view is None:
            return
        _flush(view)
        self._bodies.removeWidget(view)
        view.deleteLater()

    def _show(self, key: str | None) -> None:
        if key is not None and key not in self._views:
            self.open_ticket(ticket_of(key))
            return
        self._bodies.setCurrentWidget(self._views.get(key or "", self._empty))
        self.tabs.setVisible(bool(self.tabs.keys))
        self._cool(key)
        self.changed.emit()

    def _cool(self, shown: str | None) -> None:
        self._seen = [key for key in self._seen if key in self._views and key != shown]
        saved = [key for key in self._seen if not self.tabs.is_unsaved(key)]
        for key in saved[: max(0, len(self._seen) + 1 - WARM)]:
            self._drop(key)
        if shown is not None and isinstance(self._views[shown], TicketView):
            self._seen.append(shown)

    def _name(self, ticket_id: int) -> None:
        view = self.ticket_view(ticket_id)
        if view is None or view.found is None:
            return
        surname = view.found.client.surname if view.found.client else ""
        self.tabs.change(key_of(ticket_id), text=f"{view.found.card.number} {surname}".rstrip())
        self.changed.emit()

    def _shut(self, key: str, met: Exception) -> None:
        """What is not here any more, or not for these eyes, is not left standing; what was typed stays a draft.

        Of a ticket that was just handed over from here its new place is told already.
        """
        if not isinstance(met, Refusal):
            self._at.notices.trouble(met)
            return
        self.close_tab(key)
        if key != self._given:
            self._at.notices.refusal(met)

    def _remember(self, key: str, done: Done) -> None:
        self._given = key if done.what is EventKind.TICKET_HANDED else ""

    def _mark(self, key: str, is_unsaved: bool) -> None:
        if key in self.tabs.keys:
            self.tabs.change(key, unsaved=is_unsaved)


def _flush(view: QWidget) -> None:
    if isinstance(view, (TicketView, NewTicket)):
        view.keeper.flush()
    elif isinstance(view, RegisterView):
        view.flush()
