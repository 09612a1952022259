"""What stands in the shell: the services over a store, and a page for each section.

Imported off the window's thread; `app` holds the shell and the order of things.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from frontdesk import home as homes
from frontdesk.db.database import Database
from frontdesk.domain.staff import Desk, OfficeDraft, Right
from frontdesk.home import Home
from frontdesk.opening import open_store
from frontdesk.services import founding
from frontdesk.services.clock import DEMO_NOW, Clock, clock_from, system_clock
from frontdesk.services.journal import Journal
from frontdesk.services.office import DEFAULT_ZONE, Office
from frontdesk.services.office import open_office as open_services
from frontdesk.settings import Settings
from frontdesk.ui.acts.page import ActsPage
from frontdesk.ui.claims.page import ClaimsPage
from frontdesk.ui.clients.page import ClientsPage
from frontdesk.ui.finder import Finder
from frontdesk.ui.founding.page import FoundingPage
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.palette import Palette
from frontdesk.ui.places import Place
from frontdesk.ui.printing import Printing
from frontdesk.ui.queue.page import QueuePage
from frontdesk.ui.signin.page import SignInPage
from frontdesk.ui.visits.page import VisitsPage
from frontdesk.ui.window import Window


def open_office(home: Home, chosen: Settings, passphrase: str | None, clock: Clock | None) -> Office:
    """The services over a home's store. A home of made-up people lives in the demo's time, not in today's."""
    database = open_store(home, chosen, passphrase)
    return open_services(database, clock or _clock(database, chosen), homes.resources())


def _clock(database: Database, chosen: Settings) -> Clock:
    if not chosen.made_up:
        return system_clock
    return clock_from(max(DEMO_NOW, Journal(database).last_moment() or DEMO_NOW))


def again(office: Office) -> Office:
    """The same store, after its office was founded."""
    return open_services(office.database, office.clock, homes.resources())


def founding_page(jobs: Jobs, office: Office) -> FoundingPage:
    def found(draft: OfficeDraft) -> int:
        return founding.found(office.database, homes.resources(), draft, DEFAULT_ZONE)

    return FoundingPage(jobs, found)
