"""Who stands for whom, and what each is to the other. Families are the same rows read from both ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from frontdesk.domain.card_parts import LINE_LIMIT, TEXT_LIMIT, day_of, period_problems
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Problem, ProblemKind

SOON = timedelta(days=30)


class Relation(StrEnum):
    """What the representative is to the client."""

    ATTORNEY = "attorney"
    GUARDIAN = "guardian"
    TRUSTEE = "trustee"
    PARENT = "parent"
    SPOUSE = "spouse"
    CHILD = "child"
    HEAD = "head"
    RELATIVE = "relative"
    CONTACT = "contact"


class Warn(StrEnum):
    OVER = "over"
    BEFORE_TICKET = "before_ticket"  # ends before an open ticket is due
    SOON = "soon"  # ends within thirty days
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class RepresentativeDraft:
    """`person_id` is the representative's own card; the rest is text as typed."""

    client_id: int
    person_id: int
    relation: Relation = Relation.ATTORNEY
    scope: str = ""
    paper: str = ""
    number: str = ""
    valid_from: str = ""
    valid_until: str = ""  # the last day

    def check(self, today: date) -> tuple[Problem, ...]:
        return tuple(self._problems(today))

    def _problems(self, today: date) -> Iterator[Problem]:
        if self.client_id == self.person_id:
            yield Problem("person_id", ProblemKind.UNKNOWN_CHOICE)
        if self.relation is Relation.ATTORNEY and not self.valid_until.strip():
            yield Problem("valid_until", ProblemKind.REQUIRED)
        yield from period_problems(self.valid_from, self.valid_until, "valid_from", "valid_until", today)
        for name, limit in (("scope", TEXT_LIMIT), ("paper", LINE_LIMIT), ("number", LINE_LIMIT)):
            if len(getattr(self, name)) > limit:
                yield Problem(name, ProblemKind.TOO_LONG, str(limit))


@dataclass(frozen=True, slots=True)
class RepresentativeRow:
    """A line on a card: the other person, and on which side this card stands.

    `stands_for` is true on the representative's own card: the other is the one represented.
    """

    id: int
    other_id: int
    other_name: str
    other_phone: str
    relation: Relation
    stands_for: bool
    scope: str
    paper: str
    number: str
    valid_from: date | None
    valid_until: date | None
    ended_on: date | None
    warn: Warn | None
    ticket_number: int | None = None  # the open ticket that outlives the paper

    @property
    def signs(self) -> bool:
        """Stands for the client today by a paper that can be named."""
        return not self.stands_for and bool(self.paper) and self.warn not in (Warn.OVER, Warn.NOT_YET)

    @property
    def authority(self) -> str:
        """«доверенность № 34 АА 0000001»."""
        return " № ".join(filter(None, (self.paper, self.number)))

    def as_draft(self) -> RepresentativeDraft:
        """What the row says of the relation, as it would be typed; who the two are, only the store knows."""
        since, until = (show_date(day) if day else "" for day in (self.valid_from, self.valid_until))
        return RepresentativeDraft(
            0, self.other_id, self.relation, self.scope, self.paper, self.number, since, until
        )


def warning(
    valid_from: date | None, valid_until: date | None, ended_on: date | None, today: date, due: date | None
) -> Warn | None:
    """What to know before acting on it; `due` is the latest date of the client's open tickets."""
    last = min(filter(None, (valid_until, ended_on)), default=None)
    if last is not None and (last < today or ended_on == today):
        return Warn.OVER
    if valid_from is not None and today < valid_from:
        return Warn.NOT_YET
    if last is None:
        return None
    if due is not None and last < due:
        return Warn.BEFORE_TICKET
    return Warn.SOON if last - today <= SOON else None


def period_of(draft: RepresentativeDraft, today: date) -> tuple[date | None, date | None]:
    return day_of(draft.valid_from, today), day_of(draft.valid_until, today)
