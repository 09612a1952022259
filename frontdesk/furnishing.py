"""What stands in the shell: the services over a store, and a page for each section.

Imported off the window's thread; `app` holds the shell and the order of things.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from frontdesk import home as homes
from frontdesk.domain.staff import Desk, Right
from frontdesk.home import Home
from frontdesk.opening import open_store
from frontdesk.services.clock import DEMO_NOW, clock_from, system_clock
from frontdesk.services.journal import Journal
from frontdesk.services.office import Office
from frontdesk.services.office import open_office as open_services
from frontdesk.settings import Settings
from frontdesk.ui.acts.page import ActsPage
from frontdesk.ui.claims.page import ClaimsPage
from frontdesk.ui.clients.page import ClientsPage
from frontdesk.ui.finder import Finder
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.palette import Palette
from frontdesk.ui.places import Place
from frontdesk.ui.printing import Printing
from frontdesk.ui.queue.page import QueuePage
from frontdesk.ui.signin.page import SignInPage
from frontdesk.ui.visits.page import VisitsPage
from frontdesk.ui.window import Window
