"""What stands in the shell: a page for each section, wired to the services it uses.

Imported on the window's thread, while somebody is typing a password: classes of Qt made on another thread
while the window's turns events have ended the process.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk import home as homes
from frontdesk.domain.staff import Desk, OfficeDraft
from frontdesk.services import founding
from frontdesk.services.office import DEFAULT_ZONE, Office
from frontdesk.services.office import open_office as open_services
from frontdesk.settings import Settings
from frontdesk.ui.acts.page import ActsPage
from frontdesk.ui.claims.page import ClaimsPage
from frontdesk.ui.clients.page import ClientsPage
from frontdesk.ui.counts import Counts
from frontdesk.ui.finder import Finder, attach
from frontdesk.ui.founding.page import FoundingPage
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.places import Place
from frontdesk.ui.printing import Printing
from frontdesk.ui.queue.page import QueuePage
from frontdesk.ui.sections import SECTIONS
from frontdesk.ui.signin.page import SignInPage
from frontdesk.ui.visits.page import VisitsPage
from frontdesk.ui.window import Window

Page = QueuePage | ClientsPage | VisitsPage | ClaimsPage | ActsPage


def again(office: Office) -> Office:
    """The same store, after its office was founded."""
    return open_services(office.database, office.clock, homes.resources())


def founding_page(jobs: Jobs, office: Office) -> FoundingPage:
    def found(draft: OfficeDraft) -> int:
        return founding.found(office.database, homes.resources(), draft, DEFAULT_ZONE)

    return FoundingPage(jobs, found)


def sign_in_page(jobs: Jobs, office: Office, chosen: Settings) -> SignInPage:
    return SignInPage(
        jobs=jobs,
        staff=office.staff,
        clock=office.clock,
        zone=office.facts.zone,
        remembered_staff=chosen.last_staff,
        remembered_counter=chosen.last_counter,
        workstation=chosen.workstation or platform.node() or "desk",
        is_demo=chosen.made_up,
    )


def printing(chosen: Settings) -> Printing:
    return Printing(chosen.act_printer)


def furnish(
    window: Window,
    jobs: Jobs,
    office: Office,
    desk: Desk,
    notices: Notices,
    printing: Printing,
    slip_printer: str,
) -> Counts:
    """A section for each thing the desk does, the palette over them, and the counts on the rail."""
    zone, clock = office.facts.zone, office.clock
    shared: dict[str, Any] = {"jobs": jobs, "desk": desk, "notices": notices}
    timed = shared | {"clock": clock, "zone": zone}
    pages: dict[str, Callable[[], Page]] = {
        "queue": lambda: QueuePage(
            **timed, tickets=office.tickets, clients=office.clients, scripts=office.scripts, drafts=office.drafts
        ),
        "clients": lambda: ClientsPage(
            **timed, clients=office.clients, tickets=office.tickets, drafts=office.drafts
        ),
        "visits": lambda: VisitsPage(
            **timed, visits=office.visits, clients=office.clients, printing=printing, printer=slip_printer
        ),
        "claims": lambda: ClaimsPage(
            **timed,
            claims=office.claims,
            acts=office.acts,
            tickets=office.tickets,
            clients=office.clients,
            drafts=office.drafts,
            printing=printing,
        ),
        "acts": lambda: ActsPage(**shared, acts=office.acts, printing=printing),
    }
    for section in SECTIONS:
        window.add_section(section.id, section.title, section.glyph, partial(_made, window, pages[section.id]))
    _bind_everywhere(window)
    can = window.actions_by_id.can
    attach(window, Finder(jobs, office.clients, office.tickets, clock, zone, can, window))
    return Counts(window, jobs, desk, office)


def _made(window: Window, make: Callable[[], Page]) -> QWidget:
    """A page, its commands bound and its wishes heard."""
    page = make()
    page.bind(window)
    page.place_asked.connect(window.go)
    return page


def _bind_everywhere(window: Window) -> None:
    """Keys that lead to a section from any other; the page itself goes on from there."""
    window.bind("visit.new", lambda: window.go(Place("visits", None, "new")))
    window.bind("ticket.new", lambda: window.go(Place("queue", None, "new")))
    window.bind("visit.next", lambda: _visits(window).call_next())
    window.bind("visit.recall", lambda: _visits(window).call_again())


def _visits(window: Window) -> VisitsPage:
    window.go(Place("visits"))
    page = window.page("visits")
    assert isinstance(page, VisitsPage)
    return page
