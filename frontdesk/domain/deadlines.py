"""Terms of the law counted to a date, and what a day of delay costs.

The console informs: it neither books a penalty nor gives legal advice. Nothing here pauses.
"""

from __future__ import annotations

import calendar as months
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from math import ceil

from frontdesk.domain.money import percent_of, rounded
from frontdesk.domain.production import ProductionCalendar
from frontdesk.domain.terms import PenaltyRule as PenaltyRule
from frontdesk.domain.terms import Policy as Policy
from frontdesk.domain.terms import Rule as Rule
from frontdesk.domain.terms import Start as Start
from frontdesk.domain.terms import Term as Term
from frontdesk.domain.terms import Terms as Terms
from frontdesk.domain.terms import Unit as Unit
from frontdesk.domain.terms import UnknownRuleError as UnknownRuleError
from frontdesk.domain.terms import Weekend as Weekend

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A term counted out, with everything needed to explain it.

    `nominal` is the end before any move, `due` the end after the move that `weekend` asks for.
    """

    law: str
    article: str
    article_words: str
    rule: str
    n: int
    unit: Unit
    start: Start
    weekend: Weekend
    event: date
    first_day: date
    nominal: date
    due: date
    moved_because: str  # why `nominal` is not a working day (DayKind); empty when nothing was moved
    control_date_prev: date  # the last working day not after the nominal end
    date_next: date  # the first working day not before it
    known: bool  # the legal calendar knows the year of the end
    provisional: bool  # … but only from a forecast
    penalty: str  # code of the penalty for being late, or empty
    mark: str  # C found in a page, K to be verified by a lawyer
    moment: datetime | None = None  # the end of a term in hours

    @property
    def penalty_from(self) -> date:
        """The first day that costs a penalty."""
        return self.due + _DAY

    @property
    def steps(self) -> tuple[tuple[str, date], ...]:
        """The count in the order in which it is told: event, first_day, nominal, due (if it moved)."""
        told = (("event", self.event), ("first_day", self.first_day), ("nominal", self.nominal))
        return (*told, ("due", self.due)) if self.due != self.nominal else told


@dataclass(frozen=True, slots=True)
class Penalty:
    """What a delay costs by the law, for information."""

    law: str
    article: str
    article_words: str
    percent: Decimal
    unit: Unit
    length: int  # days or hours of delay, the day of performance counted
    per_unit: Decimal
    uncapped: Decimal
    amount: Decimal
    capped: bool  # the cap took something off
    doubtful: bool  # the law changed during the delay: «проверить юристу»
    doubt: str = ""  # what is not settled about the rule
    limited: bool = False  # the rule has a cap: the price

    @property
    def full_after(self) -> int:
        """On which day of the delay the cap is reached; 0 without one."""
        return ceil(100 / self.percent) if self.limited and self.percent else 0


# Counting


def count(
    term: Term,
    event: date,
    policy: Policy,
    production: ProductionCalendar,
    rule: Rule | None = None,
) -> Deadline:
    """A term of days, weeks, months or years from an event (ГК ст. 190–193); of hours for a datetime.

    Raises TypeError for hours from a bare date, ValueError for a term shorter than one unit.
    """
    moment = None
    if term.unit is Unit.HOUR:
        if not isinstance(event, datetime):
            raise TypeError("hours are counted from a moment, not from a date")
        moment = add_hours(event, term.n)
    day = event.date() if isinstance(event, datetime) else event
    first = day if policy.start is Start.SAME or moment else day + _DAY
    nominal = moment.date() if moment else _nominal(term, first, production)
    return _deadline(term, day, first, nominal, policy, production, rule, moment)


def fixed(
    event: date, due: date, policy: Policy, production: ProductionCalendar, rule: Rule | None = None
) -> Deadline:
    """A date that somebody set (ГК ст. 190): nothing is counted."""
    return _deadline(Term(0, Unit.DATE), event, event + _DAY, due, policy, production, rule, None)


def add_hours(event: datetime, hours: int) -> datetime:
    """Clock hours, weekends too; across a clock change an hour is still an hour."""
    if event.tzinfo is None:
        return event + timedelta(hours=hours)
    return (event.astimezone(UTC) + timedelta(hours=hours)).astimezone(event.tzinfo)


def _nominal(term: Term, first: date, production: ProductionCalendar) -> date:
    """The last day of a term whose day 1 is `first`: weeks, months and years end on the date of the eve."""
    if term.n < 1:
        raise ValueError(f"a term of {term.n}")
    eve = first - _DAY
    match term.unit:
        case Unit.DAY:
            return eve + timedelta(days=term.n)
        case Unit.WORKING_DAY:
            return production.nth_working(first, term.n)
        case Unit.WEEK:
            return eve + timedelta(weeks=term.n)
        case Unit.HALF_MONTH:
            return eve + timedelta(days=15 * term.n)
        case Unit.MONTH:
            return add_months(eve, term.n)
        case Unit.YEAR:
            return add_months(eve, 12 * term.n)
    raise ValueError(f"nothing to count in {term.unit}")


def add_months(day: date, n: int) -> date:
    """The same date `n` months on, or the last day of a month that lacks it (ГК ст. 192 п. 3).

    The Code says so of months; a year from 29 February is read alike.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + n, 12)
    return date(year, month + 1, min(day.day, months.monthrange(year, month + 1)[1]))


def _deadline(
    term: Term,
    event: date,
    first: date,
    nominal: date,
    policy: Policy,
    production: ProductionCalendar,
    rule: Rule | None,
    moment: datetime | None,
) -> Deadline:
    before, after = production.prev_working(nominal), production.next_working(nominal)
    due = {Weekend.NEXT: after, Weekend.PREV: before}.get(policy.weekend, nominal)
    return Deadline(
        law=rule.law if rule else "",
        article=rule.article if rule else "",
        article_words=rule.article_words if rule else "",
        rule=rule.code if rule else "",
        n=term.n,
        unit=term.unit,
        start=policy.start,
        weekend=policy.weekend,
        event=event,
        first_day=first,
        nominal=nominal,
        due=due,
        moved_because="" if due == nominal else production.kind(nominal).value,
        control_date_prev=before,
        date_next=after,
        known=production.known(nominal) and production.known(due),
        provisional=production.is_provisional(nominal) or production.is_provisional(due),
        penalty=rule.penalty if rule else "",
        mark=rule.mark if rule else "",
        moment=moment,
    )


def by_rule(
    rule: Rule, event: date, production: ProductionCalendar, policy: Policy | None = None
) -> Deadline:
    """A rule's own term from an event. Raises ValueError for a rule without one."""
    if rule.term is None:
        raise ValueError(f"{rule.code} has no term of its own")
    return count(rule.term, event, policy or rule.policy, production, rule)


def in_time(last_day: date, posted_at: datetime) -> bool:
    """Posted before 24:00 of the last day (ГК ст. 194 п. 2)."""
    return posted_at.date() <= last_day


def due_for(
    demand: str,
    matter: str,
    received: date,
    *,
    terms: Terms,
    production: ProductionCalendar,
    agreed: date | None = None,
    check: bool = False,
    in_stock: bool = True,
) -> Deadline:
    """By when a consumer's demand must be satisfied.

    `agreed` is the date set by the consumer (redo, ст. 30) or agreed in writing (repair, ст. 20: never
    later than the 45 days); `check` and `in_stock` matter for an exchange (ст. 21) only.
    Raises UnknownRuleError for a demand that the matter does not know, ValueError for a redo without a date.
    """
    code = code_for(demand, matter, terms, check=check, in_stock=in_stock)
    return due_by(terms.rule(code, received), demand, received, production, agreed)


def code_for(demand: str, matter: str, terms: Terms, *, check: bool = False, in_stock: bool = True) -> str:
    """The rule of a demand. Raises UnknownRuleError for one that the matter does not know."""
    code = terms.demands.get(matter, {}).get(demand)
    if code is None:
        raise UnknownRuleError(matter, demand)
    if code == "zozpp-21":
        code += "-no-stock" if not in_stock else "-check" if check else ""
    return code


def due_by(
    rule: Rule, demand: str, received: date, production: ProductionCalendar, agreed: date | None
) -> Deadline:
    """By when, by a rule that is known. Raises ValueError when a date had to be set and was not."""
    if rule.term is None:
        if agreed is None:
            raise ValueError(f"{rule.code} needs the date that was set")
        return fixed(received, agreed, rule.policy, production, rule)
    longest = by_rule(rule, received, production)
    if demand == "repair" and agreed and agreed < longest.due:
        return fixed(received, agreed, Policy(rule.policy.start, Weekend.NONE), production, rule)
    return longest


# Penalties


def delay_days(due: date, done: date) -> int:
    """Days from the day after `due` to the day of performance, which counts (Пленум ВС 2016 № 7 п. 65)."""
    return max((done - due).days, 0)


def delay_hours(due: datetime, done: datetime) -> int:
    """Hours of delay; the hour in which it was performed counts."""
    return max(-((due - done) // timedelta(hours=1)), 0)


def penalty(rule: PenaltyRule, price: Decimal, length: int, doubtful: bool = False) -> Penalty:
    """`length` days or hours of delay: rounded half up once, the cap last."""
    uncapped = rounded(price * rule.percent * length / 100)
    amount = min(uncapped, rounded(price)) if rule.capped else uncapped
    return Penalty(
        law=rule.law,
        article=rule.article,
        article_words=rule.article_words,
        percent=rule.percent,
        unit=rule.unit,
        length=length,
        per_unit=percent_of(price, rule.percent),
        uncapped=uncapped,
        amount=amount,
        capped=amount < uncapped,
        doubtful=doubtful,
        doubt=rule.doubt,
        limited=rule.capped,
    )


def penalty_of(deadline: Deadline, price: Decimal, on: date, terms: Terms) -> Penalty | None:
    """The penalty that has grown by `on` (the day of performance or today); None if the rule has none.

    It is doubtful when the law changed while the delay lasted: no transitional rule of 500-ФЗ was found.
    """
    if not deadline.penalty:
        return None
    length = delay_days(deadline.due, on)
    straddles = length > 0 and terms.penalty_changes(deadline.penalty, deadline.penalty_from, on)
    return penalty(terms.penalty(deadline.penalty, on), price, length, straddles)


def refund_less_return(paid: Decimal, return_delivery_cost: Decimal) -> Decimal:
    """What is paid back in a distance sale: without the cost of carrying the item back (ст. 26.1 п. 4)."""
    return rounded(max(paid - return_delivery_cost, Decimal(0)))


def share_of(code: str, amount: Decimal, terms: Terms) -> Decimal:
    """A one-time share of a sum, e.g. the fine of ст. 13 п. 6."""
    return percent_of(amount, terms.share(code))
