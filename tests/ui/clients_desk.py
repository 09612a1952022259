"""A desk with the section of clients over the real demo office, worked by keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.domain.staff import Desk
from frontdesk.services.office import Office
from frontdesk.services.scans import Scans
from frontdesk.ui.clients.page import ClientsPage
from frontdesk.ui.clients.privacy import About
from frontdesk.ui.clients.sections.boards import Beside
from frontdesk.ui.finder import Finder, attach
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.palette import Palette
from frontdesk.ui.places import Place
from frontdesk.ui.window import Window
from tests.desk import PLAIN, Hands, settle, take_away
from tests.printers import Roll

ZONE = ZoneInfo("Europe/Volgograd")
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@dataclass
class ClientsDesk:
    """A clerk at the section of clients, who waits for nothing."""

    office: Office
    desk: Desk
    jobs: Jobs
    window: Window
    page: ClientsPage
    palette: Palette
    places: list[Place]
    hands: Hands
    bugs: list[BaseException] = field(default_factory=list)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        self.hands.key(key, modifiers)

    def type(self, text: str) -> None:
        self.hands.type(text)

    def settle(self) -> None:
        settle(self.jobs)
        if self.bugs:
            raise self.bugs[0]

    def leave(self) -> None:
        self.settle()
        take_away(self.window)

    def go(self, place: Place) -> None:
        self.window.go(place)
        self.settle()

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def toast(self) -> str:
        return self.window.toasts.toast.text

    def value(self, field: str) -> object:
        return self.page.card.form.field(field).value()

    def address(self) -> str:
        return self.page.card.form.draft().addresses[0].text


def open_desk(office: Office, desk: Desk, jobs: Jobs) -> ClientsDesk:
    window = Window(lambda: office.clock().astimezone(ZONE))
    page = ClientsPage(
        jobs=jobs, desk=desk, clients=office.clients, tickets=office.tickets, drafts=office.drafts,
        undoing=office.undoing, duplicates=office.duplicates, merging=office.merging,
        presence=office.presence,
        beside=Beside(
            office.representatives, office.consents, office.attachments, office.own_fields, office.issuers,
            office.addresses, Scans(office.database, "", lambda _: None), office.orders,
        ),
        about=About(lambda: office.looks, lambda: office.subjects, lambda: office.erasures),
        printing=lambda: Roll().at(office, desk), clock=office.clock, zone=ZONE, notices=Notices(window.toasts, jobs),
    )  # fmt: skip
    window.add_section("queue", "Очередь", "tray", QWidget)
    window.add_section("clients", "Клиенты", "users", lambda: page)
    window.add_section("visits", "Приём", "ticket", QWidget)
    places: list[Place] = []
    window.place_changed.connect(places.append)
    page.place_asked.connect(window.go)
    page.bind(window)
    window.bind("visit.new", lambda: window.go(Place("visits", None, "new")))
    window.bind("client.looks", lambda: window.go(Place("clients", None, "looks")))
    window.bind("client.likely", lambda: window.go(Place("clients", None, "likely")))
    window.bind("ticket.new", lambda: window.go(Place("queue", None, "new")))
    can: Callable[[str], bool] = window.actions_by_id.can
    used = Counter[str]()
    window.actions_by_id.ran.connect(lambda id: used.update([id]))
    finder = Finder(jobs, office.finding, office.staff, desk, office.clock, ZONE, can, lambda: used, window)
    palette = attach(window, finder)
    window.search_asked.connect(lambda: palette.open())
    window.top.search.typed.connect(palette.open)
    window.show()
    window.activateWindow()
    made = ClientsDesk(office, desk, jobs, window, page, palette, places, Hands(jobs, waits=False))
    jobs.bug.connect(made.bugs.append)
    jobs.trouble.connect(made.bugs.append)
    made.go(Place("clients"))
    return made
