"""One number for everything that grew out of one ticket: `2026-001234/П1/А2` is the second paper on its first claim.

It is told from what is kept (the ticket's own number and the order in which the journal tells of its claims and papers)
and stored nowhere; the registers number on as they did.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# As printed; typed in the other layout «П» is G, «А» is F and the stroke is a full stop.
_TYPED = re.compile(
    r"№?\s*([12][0-9]{3})\s?[-–—]\s?([0-9]{6,9})(?:\s?[/.|\\]\s?[ПPG]\s?([1-9][0-9]{0,3}))?"
    r"(?:\s?[/.|\\]\s?[АAF]\s?([1-9][0-9]{0,3}))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Chain:
    """`claim` and `paper` are places, from 1; 0 for none. A paper without a claim is about the ticket itself."""

    year: int  # in which the ticket was opened
    ticket: int
    claim: int = 0
    paper: int = 0

    def __str__(self) -> str:
        claim = f"/П{self.claim}" if self.claim else ""
        paper = f"/А{self.paper}" if self.paper else ""
        return f"{self.year}-{self.ticket:06d}{claim}{paper}"


def read_chain(text: str) -> Chain | None:
    """What was typed from a sheet, in either layout; None for anything else."""
    found = _TYPED.fullmatch(text.strip())
    return Chain(*(int(part or 0) for part in found.groups())) if found else None
