"""What the lists of printing share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from frontdesk.domain.staff import Desk
from frontdesk.services.blanks import Blanks
from frontdesk.services.drafts import Drafts
from frontdesk.services.printing import PrintQueue
from frontdesk.services.staff import Staff
from frontdesk.ui.jobs import Jobs
from frontdesk.ui.notices import Notices
from frontdesk.ui.printing import Printing


@dataclass(frozen=True)
class Asks:
    jobs: Jobs
    desk: Desk
    notices: Notices
    clock: Callable[[], datetime]
    zone: ZoneInfo
    drafts: Drafts
    queue: PrintQueue
    blanks: Blanks
    staff: Staff
    printing: Printing

    def shown(self, at: datetime) -> str:
        """«10:42», of another day «16.11 10:42»."""
        local, now = at.astimezone(self.zone), self.clock().astimezone(self.zone)
        return f"{local:%H:%M}" if local.date() == now.date() else f"{local:%d.%m.%Y %H:%M}"
