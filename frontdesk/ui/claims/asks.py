"""What the pages beside the claims ask and tell: orders, where claims come from, what proves them, what they cost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from frontdesk.domain.orders import Source
from frontdesk.domain.staff import Desk
from frontdesk.services.claim_report import ClaimReport
from frontdesk.services.claim_sources import ClaimSources
from frontdesk.services.drafts import Drafts
from frontdesk.services.evidence import Evidence
from frontdesk.services.orders import Orders
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices

PAGE = "claims"
ORDERS, ORDER, NEW_ORDER, CAUSES = "orders", "order", "order_new", "causes"  # tabs of its places
SOURCES = {"new": Source.TICKET, "new_visit": Source.VISIT, "new_order": Source.ORDER}
"""By the tab of a place whose id is that of the ticket, the visit or the order: a new claim."""


class Beside(NamedTuple):
    """The services of what stands beside the claims."""

    orders: Orders
    sources: ClaimSources
    evidence: Evidence
    report: ClaimReport


class Asks(NamedTuple):
    jobs: Jobs
    desk: Desk
    drafts: Drafts
    notices: Notices
    beside: Beside
    today: Callable[[], date]
