"""The right to do a thing is checked where its transaction begins."""

from __future__ import annotations

from frontdesk.domain.errors import NotAllowed
from frontdesk.domain.staff import Desk, Right


def require(desk: Desk, right: Right) -> None:
    """Raises NotAllowed when the person at the desk may not."""
    if not desk.may(right):
        raise NotAllowed(right)
