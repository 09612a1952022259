"""The section of clients: the list, and the card that opens over it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property, partial
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.addresses import Alike
from frontdesk.domain.changes import Change, Kind
from frontdesk.domain.staff import Desk
from frontdesk.services.addresses import Addresses
from frontdesk.services.clients import Clients
from frontdesk.services.drafts import DraftCard, Drafts
from frontdesk.services.duplicates import Duplicates
from frontdesk.services.issuers import Issuers
from frontdesk.services.merging import Merging
from frontdesk.services.presence import Presence
from frontdesk.services.tickets import Tickets
from frontdesk.services.undoing import Undoing
from frontdesk.ui.clients.card import CardEditor
from frontdesk.ui.clients.found import FoundPane
from frontdesk.ui.clients.likely import LikelyPane
from frontdesk.ui.clients.looks import UnusualPane
from frontdesk.ui.clients.merging import MergeScreen
from frontdesk.ui.clients.presence import AtCard
from frontdesk.ui.clients.privacy import About, PrivacyPane
from frontdesk.ui.clients.sections.addresses import AddressRow
from frontdesk.ui.clients.sections.boards import Beside
from frontdesk.ui.clients.sections.documents import DocumentRow
from frontdesk.ui.clients.two_desks import TwoDesks
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.unfinished import moment, place_of, words_of
from frontdesk.ui.window import Window

_Pane = TypeVar("_Pane", LikelyPane, MergeScreen, PrivacyPane, UnusualPane, CardEditor)


class ClientsPage(QWidget):
    """`Place("clients")` is the list (`find:<text>` asks it), with an id the card; `new` or
    `new:<phone or name>` is a new card; `likely` the likely duplicates, `join` the choice of a second card,
    `merge:<id>` both side by side.
    """

    place_asked = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        desk: Desk,
        clients: Clients,
        tickets: Tickets,
        drafts: Drafts,
        undoing: Undoing,
        duplicates: Duplicates,
        merging: Merging,
        presence: Presence,
        beside: Beside,
        about: About,
        printing: Callable[[], Any],
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._desk, self._drafts, self._zone, self._notices = jobs, desk, drafts, zone, notices
        self._duplicates, self._joining, self._about, self._printing = duplicates, merging, about, printing
        self._window: Window | None = None

        def today() -> date:
            return clock().astimezone(zone).date()

        self._today = today
        self.found = FoundPane(jobs, desk, clients)
        self.card = CardEditor(
            jobs, desk, clients, tickets, drafts, undoing, duplicates, merging, beside, printing, clock, zone, today,
            notices,
        )  # fmt: skip
        self.card.form.documents.issuer_asked.connect(partial(self._tell_issuer, beside.issuers))
        self.card.form.addresses.asked.connect(partial(self._tell_addresses, beside.addresses))
        self.presence = AtCard(jobs, desk, presence, clock, lambda: self.card.is_dirty, self)
        self._two_desks = TwoDesks(self.card, self.presence, zone, notices)
        self.presence.changed.connect(lambda _: self._show_hints() if self.isVisible() else None)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.found)
        self._stacked(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.found.opened.connect(self._open_found)
        self.found.given_up.connect(lambda: self.place_asked.emit(Place("clients", self.found.picking)))
        self.found.new_asked.connect(self._ask_new)
        self.found.drafts.chosen.connect(self.place_asked)
        self.card.saving.connect(self._say_saving)
        self.card.keeper.kept.connect(lambda _: None if self.is_card else self._look_for_drafts())

    # Panes that few days need are made when first entered.

    @cached_property
    def likely(self) -> LikelyPane:
        return self._stacked(LikelyPane(self._jobs, self._desk, self._duplicates, self._notices, self._zone))

    @cached_property
    def merging(self) -> MergeScreen:
        return self._stacked(MergeScreen(self._jobs, self._desk, self._joining, self._notices, self._zone))

    @cached_property
    def privacy(self) -> PrivacyPane:
        jobs, desk, notices, zone = self._jobs, self._desk, self._notices, self._zone
        return self._stacked(PrivacyPane(jobs, desk, self._about, self._printing, notices, zone, self._today))

    @cached_property
    def looks(self) -> UnusualPane:
        jobs, desk, notices, zone = self._jobs, self._desk, self._notices, self._zone
        return self._stacked(UnusualPane(jobs, desk, self._about, notices, zone, self._today))

    def _stacked(self, pane: _Pane) -> _Pane:
        self._stack.addWidget(pane)
        pane.place_asked.connect(self.place_asked)
        return pane

    @property
    def _front(self) -> QWidget | None:
        return self._stack.currentWidget()

    @property
    def is_card(self) -> bool:
        return self._front is self.card

    @property
    def toast_pane(self) -> QWidget | None:
        return self.found if self._stack.currentWidget() is self.found else None

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        """Keys of what is in front, for the status bar."""
        front = self._front
        if isinstance(front, (LikelyPane, MergeScreen, PrivacyPane, UnusualPane)):
            return front.hints
        if not self.is_card:
            picks = self.found.picking is not None
            return (
                ("↑↓", self.tr("along the list")),
                ("↵", self.tr("compare the cards") if picks else self.tr("open the card")),
                ("Esc", self.tr("back to the card")) if picks else ("Ctrl K", self.tr("search and commands")),
            )
        if self.card.form.is_locked:
            return (
                ("Tab", self.tr("next field")),
                ("Ctrl Shift E", self.tr("ask for the card")),
                ("Esc", self.tr("back to the list")),
                ("Ctrl ↓", self.tr("next part")),
            )
        return (
            ("Tab", self.tr("next field")),
            ("Ctrl S", self.tr("save")),
            ("Esc", self.tr("cancel")),
            ("Ctrl J", self.tr("next mistake")),
            ("Ctrl ↓", self.tr("next part")),
        )

    @property
    def panes(self) -> tuple[QWidget, ...]:
        front = self._front
        if isinstance(front, (CardEditor, LikelyPane, MergeScreen, PrivacyPane, UnusualPane)):
            return front.panes
        return (self.found.field, self.found.table)

    def bind(self, window: Window) -> None:
        self._window = window
        self.found.drafts.all_asked.connect(lambda: window.actions_by_id.run("unfinished"))
        for command, deed in {
            "client.new": lambda: self._ask_new(""),
            "save": self._save,
            "save.visit": lambda: self.card.save(for_visit=True) if self.is_card else None,
            "client.access": self._two_desks.act,
            "client.scan": lambda: self.card.boards.files.take_scans() if self.is_card else None,
            "main": self._save,
            "reveal": self.card.revealing.under_the_focus,
            "form.next_problem": self.card.next_problem,
            "form.next_section": self.card.next_part,
            "form.previous_section": self.card.part_before,
            "print": self._print,
            "print.dialog": self._print_with_dialog,
            "queue.filter": self._find,
            "refresh": self._refresh,
        }.items():
            window.bind(command, deed, page=None if command == "client.new" else self)
        for place in (1, 2, 3):
            window.bind(f"choice.{place}", partial(self._choose, place), page=self)
        window.bind("client.privacy", self._ask_privacy, page=self)
        window.bind("client.join", lambda: self._ask_about("join"), page=self)
        window.bind("visit.new", lambda: self._ask_for_client("visits"), page=self)
        window.bind("ticket.new", lambda: self._ask_for_client("queue"), page=self)

    def go(self, place: Place) -> None:
        if place.tab == "likely":
            self.card.leave()
            self._stack.setCurrentWidget(self.likely)
            self.likely.ask()
            self.likely.table.setFocus()
        elif place.tab == "looks":
            self.card.leave()
            self._stack.setCurrentWidget(self.looks)
            self.looks.ask()
        elif place.id is not None and place.tab == "join":
            self.card.leave()
            self._stack.setCurrentWidget(self.found)
            self.found.pick_for(place.id)
            self.found.field.setFocus()
        elif place.id is not None and place.tab.partition(":")[0] == "privacy":
            self.card.leave()
            self._stack.setCurrentWidget(self.privacy)
            self.privacy.open(place.id, place.tab.partition(":")[2])
        elif place.id is not None and place.tab.startswith("merge:"):
            self.card.leave()
            self._stack.setCurrentWidget(self.merging)
            self.merging.open(place.id, int(place.tab.removeprefix("merge:")))
        elif place.id is not None or place.tab.startswith("new"):
            self._stack.setCurrentWidget(self.card)
            self.card.open(place.id, place.tab)
        else:
            self.card.leave()
            if place.tab.startswith("find:"):
                self.found.field.setText(place.tab.removeprefix("find:"))
            self._stack.setCurrentWidget(self.found)
            self.found.pick_for(None)
            self.found.ask()
            self.found.field.setFocus()
            self.found.field.selectAll()
            self._look_for_drafts()
        self.presence.watch(self.card.client_id if self.is_card else None)
        self._show_hints()

    def on_change(self, change: Change) -> None:
        """Called on the window's thread after a commit, here or at another desk."""
        self.presence.on_change(change)
        if not self.isVisible():
            return
        if self.is_card:
            self.card.on_change(change)
        elif isinstance(self._front, (PrivacyPane, UnusualPane)):
            if change.touches(Kind.EVENT):
                self._refresh()
        elif isinstance(self._front, LikelyPane):
            if change.touches(Kind.CLIENT):
                self._front.ask()
        elif self._front is self.found:
            if change.touches(Kind.CLIENT, Kind.TICKET):
                self.found.ask()
            if change.touches(Kind.DRAFT):
                self._look_for_drafts()

    def may_leave(self) -> bool:
        """Always: what is typed is in the journal."""
        self.card.leave()
        for pane in self.findChildren(LikelyPane):
            pane.cancel()
        self.presence.leave()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self.presence.watch(None)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_card:
            self.card.cancel()
        elif event.key() == Qt.Key.Key_Escape and self.found.picking is not None:
            self.found.given_up.emit()
        elif event.key() == Qt.Key.Key_Escape and self.found.field.text():
            self.found.field.clear()
            self.found.field.setFocus()
            self.found.ask()
        else:
            super().keyPressEvent(event)

    def _ask_new(self, text: str) -> None:
        self.place_asked.emit(Place("clients", None, f"new:{text}" if text else "new"))

    def _open_found(self, id: int) -> None:
        picking = self.found.picking
        self.place_asked.emit(
            Place("clients", id) if picking is None else Place("clients", picking, f"merge:{id}")
        )

    def _ask_privacy(self) -> None:
        if self.is_card:
            self.card.side.ask_privacy()
        else:
            self._ask_about("privacy")

    def _ask_about(self, tab: str) -> None:
        """The open card, or the client under the cursor."""
        id = self.card.client_id if self.is_card else self.found.table.current_id
        if id is not None:
            self.place_asked.emit(Place("clients", id, tab))

    def _ask_for_client(self, page: str) -> None:
        """F2 and F3 act on the open card, or on the client under the cursor."""
        id = self.card.client_id if self.is_card else self.found.table.current_id
        self.place_asked.emit(Place(page, id, "new"))

    def _choose(self, place: int) -> None:
        """Alt with a figure: the card offered in that place, an unfinished one, or which of two cards stays."""
        if self.is_card:
            self.card.panel.open_nth(place)
        elif self._front is self.found:
            self.found.drafts.open_nth(place)
        elif isinstance(self._front, MergeScreen) and place == 2:
            self._front.swap()

    def _save(self) -> None:
        if self.is_card:
            self.card.save()
        elif isinstance(self._front, MergeScreen):
            self._front.confirm()

    def _print(self) -> None:
        """The paper in front: of the card's viewer, or about the client."""
        if self.is_card:
            self.card.viewer.print_now()
        elif isinstance(self._front, PrivacyPane):
            self._front.print_now()

    def _print_with_dialog(self) -> None:
        if self.is_card:
            self.card.viewer.print_with_dialog()
        elif isinstance(self._front, PrivacyPane):
            self._front.print_with_dialog()

    def _find(self) -> None:
        if self.is_card:
            self.place_asked.emit(Place("clients"))
        else:
            self.found.field.setFocus()

    def _refresh(self) -> None:
        if self.is_card:
            self.card.refresh()
        elif isinstance(self._front, LikelyPane):
            self._front.walk()
        elif isinstance(self._front, PrivacyPane):
            self._front.refresh()
        elif isinstance(self._front, UnusualPane):
            self._front.ask()
        else:
            self.found.ask()

    def _show_hints(self) -> None:
        if self._window is not None:
            self._window.set_hints(self.hints)

    def _look_for_drafts(self) -> None:
        desk = self._desk
        self._jobs.read(self, lambda: self._drafts.mine(desk), self._show_drafts, newest="drafts")

    def _show_drafts(self, mine: tuple[DraftCard, ...]) -> None:
        ours = [
            (place, f"{words_of(draft)}, {moment(draft.saved_at, self._zone, self._today())}")
            for draft in reversed(mine)
            if draft.editor.startswith("client/") and (place := place_of(draft.editor)) is not None
        ]
        self.found.drafts.show_drafts(ours)

    def _tell_issuer(self, issuers: Issuers, row: DocumentRow, code: str) -> None:
        """Not into a card that is being saved: nobody has seen it, and it would be typed again at once."""
        self._jobs.read(
            self,
            lambda: issuers.of(code),
            lambda by: None if self.card.is_saving else row.fill_issuer(code, by),
            newest="issuer",
        )

    def _tell_addresses(self, addresses: Addresses, row: AddressRow, typed: str) -> None:
        desk = self._desk

        def show(alike: Alike) -> None:
            row.offer(typed, alike)
            if row.offers.isVisible():
                self.card.bring_beneath_into_sight(row.offers)

        self._jobs.read(self, lambda: addresses.like(desk, typed), show, newest="addresses")

    def _say_saving(self, state: str, text: str) -> None:
        if self._window is not None:
            self._window.status.show_save(state, text)
