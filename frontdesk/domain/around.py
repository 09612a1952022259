"""What else there is of a client, beside their tickets: when they came, and which papers there are."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.domain.acts import ActRow
from frontdesk.domain.attachments import AttachmentRow
from frontdesk.domain.visits import VisitRow


@dataclass(frozen=True, slots=True)
class Around:
    """Each the newest first."""

    visits: tuple[VisitRow, ...] = ()
    acts: tuple[ActRow, ...] = ()
    files: tuple[AttachmentRow, ...] = ()
