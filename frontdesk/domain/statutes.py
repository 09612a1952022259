"""Terms of the law that stand on a ticket beside the contract: by its kind and the way it came. None ever pauses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from frontdesk.domain.deadlines import Deadline, Policy, Term, Terms, Weekend, by_rule, count
from frontdesk.domain.kinds import APPEALS, NOT_BY, NOT_BY_SINCE, TicketKind
from frontdesk.domain.production import ProductionCalendar

REGISTRATION, FORWARDING = "fz59-8-2-registration", "fz59-8-3-forwarding"
CONSIDERATION, EXTENSION = "fz59-12-1-consideration", "fz59-12-2-extension"
COMPLAINT_REGISTRATION, COMPLAINT = "fz210-11.2-registration", "fz210-11.2-complaint"
REFUSAL_COMPLAINT, CONTROL = "fz210-11.2-refusal-complaint", "fz59-12-internal-control"
SERVICE = "fz210-service-term"

KINDS = APPEALS | {TicketKind.COMPLAINT_210}  # those that the law gives a term


@dataclass(frozen=True, slots=True)
class Owed:
    """A term on a ticket: since which moment, and the last moment in time."""

    term: str
    since: datetime
    due: datetime
    deadline: Deadline


def is_appeal(kind: str, channel: str, received: date) -> bool:
    """An appeal of a citizen in the sense of 59-ФЗ; what came another way is «не является обращением»."""
    return kind in APPEALS and came_as_appeal(channel, received)


def came_as_appeal(channel: str, received: date) -> bool:
    return received < NOT_BY_SINCE or channel not in NOT_BY


def owed_by(
    kind: str,
    channel: str,
    received: datetime,
    registered: datetime,
    terms: Terms,
    production: ProductionCalendar,
    zone: ZoneInfo,
) -> tuple[Owed, ...]:
    """All terms that begin when a ticket of a kind is registered; the first of them ends with that."""
    begun: list[tuple[str, datetime]] = []
    if is_appeal(kind, channel, received.astimezone(zone).date()):
        begun = [(REGISTRATION, received), (FORWARDING, registered), (CONSIDERATION, registered)]
    elif kind == TicketKind.COMPLAINT_210:
        begun = [(COMPLAINT_REGISTRATION, received), (COMPLAINT, registered)]
    return tuple(_owed(code, since, terms, production, zone) for code, since in begun)


def service_term(registered: datetime, terms: Terms, production: ProductionCalendar, zone: ZoneInfo) -> Owed:
    """Of an offering whose regulation has not been filled in: it says so in its `doubt`."""
    return _owed(SERVICE, registered, terms, production, zone)


def may_extend(times: int) -> bool:
    """The consideration of an appeal is extended once (ст. 12 ч. 2)."""
    return times == 0


def control_date(
    registered: date, term: Term, lead_days: int, policy: Policy, production: ProductionCalendar
) -> Deadline:
    """The office's own date: so many days before the end of the term."""
    return count(Term(term.n - lead_days, term.unit), registered, policy, production)


def extended(registered: datetime, terms: Terms, production: ProductionCalendar, zone: ZoneInfo) -> Owed:
    """Once, by not more than 30 days from the end of the first term (ст. 12 ч. 2)."""
    day = registered.astimezone(zone).date()
    first = by_rule(terms.rule(CONSIDERATION, day), day, production)
    longer = by_rule(terms.rule(EXTENSION, day), first.nominal, production)
    return Owed(CONSIDERATION, registered, last_moment(longer.due, zone), longer)


def _owed(code: str, since: datetime, terms: Terms, production: ProductionCalendar, zone: ZoneInfo) -> Owed:
    day = since.astimezone(zone).date()
    found = by_rule(terms.rule(code, day), day, production)
    last = found.control_date_prev if found.weekend is Weekend.BOTH else found.due
    return Owed(code, since, last_moment(last, zone), found)


def last_moment(day: date, zone: ZoneInfo) -> datetime:
    """A term ends with its last day (ГК ст. 194)."""
    return datetime.combine(day + timedelta(days=1), time(), zone) - timedelta(seconds=1)
