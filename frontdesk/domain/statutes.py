"""Terms of the law that stand on a ticket beside the contract: by its kind and the way it came. None ever pauses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.domain.customs import NEW_OFFICE, OfficeCustoms
from frontdesk.domain.deadlines import (
    Deadline,
    Policy,
    Rule,
    Start,
    Term,
    Terms,
    Unit,
    Weekend,
    by_rule,
    count,
)
from frontdesk.domain.kinds import APPEALS, NOT_BY, NOT_BY_SINCE, Channel, TicketKind
from frontdesk.domain.production import ProductionCalendar

REGISTRATION, FORWARDING = "fz59-8-2-registration", "fz59-8-3-forwarding"
CONSIDERATION, EXTENSION = "fz59-12-1-consideration", "fz59-12-2-extension"
COMPLAINT_REGISTRATION, COMPLAINT = "fz210-11.2-registration", "fz210-11.2-complaint"
SERVICE = "fz210-service-term"
CLAIM = "claim-"  # with its id: it ends with the decision, not with the ticket
OPEN_TO_READING = frozenset(
    {FORWARDING, CONSIDERATION, EXTENSION}
)  # 59-ФЗ says neither the first day nor the last
ELECTRONIC = NOT_BY | {Channel.PORTAL, Channel.SITE, Channel.CHAT}

KINDS = APPEALS | {TicketKind.COMPLAINT_210}  # those that the law gives a term


@dataclass(frozen=True, slots=True)
class Owed:
    """A term on a ticket: since which moment, the last moment in time, and the rule as it was settled."""

    term: str
    since: datetime
    due: datetime
    deadline: Deadline
    rule: Rule

    def told(self) -> dict[str, Any]:
        """As the journal keeps it: what was owed is known though regulations and customs are edited later."""
        rule = self.rule
        assert rule.term is not None  # it was counted
        return {
            "term": self.term,
            "since": self.since.isoformat(),
            "due": self.due.isoformat(),
            "counted": {
                "event": self.deadline.event.isoformat(), "n": rule.term.n, "unit": rule.term.unit,
                "start": rule.policy.start, "weekend": rule.policy.weekend, "law": rule.law,
                "article": rule.article, "edition": rule.edition, "doubt": rule.doubt, "mark": rule.mark,
            },
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Regulation:
    """What sets the term of an offering; without a term it has not been filled in."""

    term: Term | None = None
    act: str = ""
    article: str = ""
    edition: str = ""

    def rule(self, terms: Terms, day: date) -> Rule:
        """Until the office has filled it in, the one that says so in its `doubt`."""
        usual = terms.rule(SERVICE, day)
        if self.term is None:
            return usual
        named = self.article or usual.article
        return replace(
            usual, term=self.term, law=self.act, article=named, article_words=named, edition=self.edition,
            doubt="", mark="",
        )  # fmt: skip


def retold(usual: Rule, told: Mapping[str, Any]) -> Rule:
    """The rule that a term was counted by, as `Owed.told` wrote it."""
    return replace(
        usual,
        term=Term(int(told["n"]), Unit(told["unit"])),
        policy=Policy(Start(told["start"]), Weekend(told["weekend"])),
        law=str(told["law"]),
        article=str(told["article"]),
        edition=str(told["edition"]),
        doubt=str(told["doubt"]),
        mark=str(told["mark"]),
    )


def is_appeal(kind: str, channel: str, received: date, takes_mail: bool = False) -> bool:
    """An appeal of a citizen in the sense of 59-ФЗ; what came another way is «не является обращением».

    `takes_mail`: the office takes letters by e-mail as appeals, by an order of its own.
    """
    return kind in APPEALS and (takes_mail or came_as_appeal(channel, received))


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
    customs: OfficeCustoms = NEW_OFFICE,
) -> tuple[Owed, ...]:
    """All terms that begin when a ticket of a kind is registered; the first of them ends with that."""
    begun: list[tuple[str, datetime]] = []
    if is_appeal(kind, channel, received.astimezone(zone).date(), customs.takes_mail):
        begun = [(REGISTRATION, received), (FORWARDING, registered), (CONSIDERATION, registered)]
    elif kind == TicketKind.COMPLAINT_210:
        begun = [(COMPLAINT_REGISTRATION, received), (COMPLAINT, registered)]
    return tuple(
        _owed(_settled(terms.rule(code, since.astimezone(zone).date()), customs), since, production, zone)
        for code, since in begun
    )


def registered_on(day: date, channel: str, production: ProductionCalendar) -> date:
    """An application is registered on the day of filing; what comes electronically on a day off, on the next
    working day (210-ФЗ and the regulations).
    """
    return production.next_working(day) if channel in ELECTRONIC else day


def service_term(
    registered: datetime, regulation: Regulation, terms: Terms, production: ProductionCalendar, zone: ZoneInfo
) -> Owed:
    """Of an offering, from the registration of the application with all its papers, whoever called whom before."""
    return _owed(regulation.rule(terms, registered.astimezone(zone).date()), registered, production, zone)


def may_extend(times: int) -> bool:
    """The consideration of an appeal is extended once (ст. 12 ч. 2)."""
    return times == 0


def control_date(
    registered: date, term: Term, lead_days: int, policy: Policy, production: ProductionCalendar
) -> Deadline:
    """The office's own date: so many days before the end of the term."""
    return count(Term(term.n - lead_days, term.unit), registered, policy, production)


def control_of(deadline: Deadline, lead_days: int, production: ProductionCalendar) -> date | None:
    """By when the office itself wants a term done: the last working day before; none for a term that short."""
    if deadline.unit not in (Unit.DAY, Unit.WORKING_DAY) or not 0 < lead_days < deadline.n:
        return None
    term, policy = Term(deadline.n, deadline.unit), Policy(deadline.start, Weekend.PREV)
    return control_date(deadline.event, term, lead_days, policy, production).due


def other_readings(
    rule: Rule, event: date, production: ProductionCalendar
) -> tuple[tuple[Policy, Deadline], ...]:
    """How else a term may be counted where the law is silent: other days, each with the reading that gives it."""
    if not rule.doubt or rule.term is None or rule.code not in OPEN_TO_READING:
        return ()
    found = {by_rule(rule, event, production).due}
    others = []
    for start in Start:
        for weekend in (Weekend.PREV, Weekend.NEXT):
            policy = Policy(start, weekend)
            deadline = by_rule(rule, event, production, policy)
            if deadline.due not in found:
                found.add(deadline.due)
                others.append((policy, deadline))
    return tuple(others)


def extended(
    registered: datetime,
    terms: Terms,
    production: ProductionCalendar,
    zone: ZoneInfo,
    customs: OfficeCustoms = NEW_OFFICE,
) -> Owed:
    """Once, by not more than 30 days from the end of the first term (ст. 12 ч. 2)."""
    day = registered.astimezone(zone).date()
    first = by_rule(_settled(terms.rule(CONSIDERATION, day), customs), day, production)
    rule = _settled(terms.rule(EXTENSION, day), customs)
    longer = by_rule(rule, first.nominal, production, Policy(Start.NEXT, rule.policy.weekend))
    return Owed(CONSIDERATION, registered, last_moment(longer.due, zone), longer, rule)


def _settled(rule: Rule, customs: OfficeCustoms) -> Rule:
    """What the law leaves open, as the office has settled it."""
    return replace(rule, policy=customs.policy) if rule.code in OPEN_TO_READING else rule


def _owed(rule: Rule, since: datetime, production: ProductionCalendar, zone: ZoneInfo) -> Owed:
    found = by_rule(rule, since.astimezone(zone).date(), production)
    last = found.control_date_prev if found.weekend is Weekend.BOTH else found.due
    return Owed(rule.code, since, last_moment(last, zone), found, rule)


def last_moment(day: date, zone: ZoneInfo) -> datetime:
    """A term ends with its last day (ГК ст. 194)."""
    return datetime.combine(day + timedelta(days=1), time(), zone) - timedelta(seconds=1)
