"""Every table of the store: for whoever makes, compares or walks them all. A start does without."""

from frontdesk.db.models import (
    articles,
    claim_lines,
    clocks,
    hours,
    incidents,
    links,
    papers,
    printing,
    roster,
    rules,
    signing,
    suggestions,
    tasks,
    teams,
    views,
    visas,
)
from frontdesk.db.models.base import Base as Base

LATE = (
    articles,
    claim_lines,
    clocks,
    hours,
    incidents,
    links,
    printing,
    roster,
    papers,
    rules,
    signing,
    suggestions,
    tasks,
    teams,
    views,
    visas,
)  # those that the package does not map by itself
