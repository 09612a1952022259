"""Tickets that belong together: merged into one, split in two, or merely linked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind


class LinkKind(StrEnum):
    RELATED = "related"
    PARENT = "parent"  # the other is the parent of this one
    CHILD = "child"  # as the parent sees it; never stored
    DUPLICATE = "duplicate"  # suspected: to be merged or told apart before either is done
    SPLIT = "split"  # this one was split off the other
    INCIDENT = "incident"
    MERGED = "merged"  # gone into this one; never stored as a link


STORED = frozenset(LinkKind) - {LinkKind.CHILD, LinkKind.MERGED}
BY_HAND = (LinkKind.RELATED, LinkKind.PARENT, LinkKind.DUPLICATE)


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Another ticket as this one sees it. `merge_id` is of one that went into this, and can be taken out again."""

    kind: LinkKind
    ticket_id: int
    number: int
    title: str
    is_open: bool
    merge_id: int | None = None


@dataclass(frozen=True, slots=True)
class TicketMergeRow:
    id: int
    kept_id: int
    gone_id: int
    gone_number: int
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class SplitDraft:
    """A message that is a matter of its own."""

    message_id: int
    title: str = ""
    subject_id: int | None = None  # None: as before

    def check(self) -> tuple[Problem, ...]:
        if not self.title.strip():
            return (Problem("title", ProblemKind.REQUIRED),)
        return (Problem("title", ProblemKind.TOO_LONG, "200"),) if len(self.title) > 200 else ()


def living(id: int, into: Callable[[int], int | None]) -> int | None:
    """The ticket that `id` lives on in; None when the pointers run in a circle, which only damage can bring."""
    seen = {id}
    while (further := into(id)) is not None:
        if further in seen:
            return None
        seen.add(further)
        id = further
    return id
