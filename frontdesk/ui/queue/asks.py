"""What the queue's page and the views it makes later agree on; nothing here waits for a widget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.domain.staff import Desk
from frontdesk.services.drafts import Drafts
from frontdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from frontdesk.services.alerts import Alerts
    from frontdesk.services.articles import Articles
    from frontdesk.services.board import Board
    from frontdesk.services.bulk import Bulk
    from frontdesk.services.clients import Clients
    from frontdesk.services.courses import Courses
    from frontdesk.services.explanations import Explanations
    from frontdesk.services.handling import Handling
    from frontdesk.services.incidents import Incidents
    from frontdesk.services.joins import Joins
    from frontdesk.services.presence import Presence
    from frontdesk.services.scripts import Scripts
    from frontdesk.services.silences import Silences
    from frontdesk.services.statutes import Statutes
    from frontdesk.services.tasks import Tasks
    from frontdesk.services.tickets import Tickets
    from frontdesk.services.undoing import Undoing
    from frontdesk.services.views import Views
    from frontdesk.ui.notices import Notices

SOLVE_NEXT, SOLVE, WAIT, WRITE = "solve_next", "solve", "wait", "write"  # deeds of the composer
OTHER = "other"  # a deed of the ticket's course, which says itself what it was
NOTE, OUTCOME = "note", "outcome"  # words that a line asked for; their drafts are gone on with from a list


class Side(NamedTuple):
    """What stands beside the list: services that a queue is shown without."""

    board: Board
    views: Views
    bulk: Bulk
    courses: Courses
    presence: Presence
    incidents: Incidents


class Course(NamedTuple):
    """What is done with a ticket beside answering it."""

    courses: Courses
    joins: Joins
    tasks: Tasks
    handling: Handling
    statutes: Statutes
    silences: Silences
    alerts: Alerts
    articles: Articles


class Desks(NamedTuple):
    """What a ticket's view asks and tells: the services, who works, and what time it is."""

    jobs: Jobs
    desk: Desk
    tickets: Tickets
    clients: Clients
    scripts: Scripts
    drafts: Drafts
    undoing: Undoing
    course: Course
    clock: Callable[[], datetime]
    zone: ZoneInfo
    notices: Notices
    explanations: Callable[[], Explanations]
    printing: Callable[[], Any]  # the printers of this workstation

    def today(self) -> date:
        return self.clock().astimezone(self.zone).date()
