"""What a claim is counted by: the rule and the penalty as they stood when it was registered, kept with it.

A change of the law is a new row of `resources/terms`; a claim that was counted before it stays as it was counted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from frontdesk.domain.customs import OfficeCustoms
from frontdesk.domain.deadlines import Deadline, Penalty, code_for, due_by, penalty_of
from frontdesk.domain.production import DayKind, ProductionCalendar
from frontdesk.domain.terms import PenaltyRule, Policy, Rule, Start, Term, Terms, Unit, Weekend

_DAY = timedelta(days=1)
LONGEST_WALK = 366  # days that an explanation tells one by one


@dataclass(frozen=True, slots=True)
class Basis:
    """One rule, and every edition of its penalty that was known."""

    rule: Rule
    penalties: tuple[PenaltyRule, ...] = ()

    @classmethod
    def settled(
        cls,
        terms: Terms,
        matter: str,
        demand: str,
        received: date,
        customs: OfficeCustoms,
        exchange: str = "",
    ) -> Basis:
        """By the law of the day of receipt, and by what the office holds of the cap of 500-ФЗ.

        Raises UnknownRuleError for a demand that the matter does not know.
        """
        code = code_for(demand, matter, terms, check=exchange == "check", in_stock=exchange != "no_stock")
        rule = terms.rule(code, received)
        penalties = tuple(p for p in terms.penalties if p.code == rule.penalty)
        return cls(rule, _as_settled(penalties, customs))

    def due(
        self, demand: str, received: date, production: ProductionCalendar, agreed: date | None
    ) -> Deadline:
        """By when the demand is to be met. Raises ValueError when a date had to be set and was not."""
        return due_by(self.rule, demand, received, production, agreed)

    def penalty(self, deadline: Deadline, price: Decimal, on: date) -> Penalty | None:
        """What has grown by `on`; None where the law names no penalty."""
        return penalty_of(deadline, price, on, self._terms)

    @property
    def _terms(self) -> Terms:
        return Terms((self.rule,), self.penalties, {}, {})

    def told(self) -> str:
        """As it is kept with the claim."""
        body = {"rule": asdict(self.rule), "penalties": [asdict(p) for p in self.penalties]}
        return json.dumps(body, ensure_ascii=False, sort_keys=True, default=str)


def read(text: str) -> Basis | None:
    """What `told` wrote; None of a claim of an older edition of the program: it has the law of its day."""
    if not text:
        return None
    body = json.loads(text)
    return Basis(_rule(body["rule"]), tuple(map(_penalty, body["penalties"])))


def _rule(row: Mapping[str, Any]) -> Rule:
    term, policy = row["term"], row["policy"]
    return Rule(
        **{
            **row,
            "term": Term(term["n"], Unit(term["unit"])) if term else None,
            "policy": Policy(Start(policy["start"]), Weekend(policy["weekend"])),
            **_dates(row),
        }
    )


def _penalty(row: Mapping[str, Any]) -> PenaltyRule:
    return PenaltyRule(
        **{**row, "percent": Decimal(row["percent"]), "unit": Unit(row["unit"]), **_dates(row)}
    )


def _dates(row: Mapping[str, Any]) -> dict[str, date | None]:
    return {name: date.fromisoformat(row[name]) if row[name] else None for name in ("valid_from", "valid_to")}


def _as_settled(rules: tuple[PenaltyRule, ...], customs: OfficeCustoms) -> tuple[PenaltyRule, ...]:
    """The edition with a doubt begins on the day that the office holds for right, or has no cap."""
    since = customs.cap_since
    if not any(rule.doubt for rule in rules):
        return rules
    return tuple(
        replace(rule, valid_from=since, capped=rule.capped and customs.caps_penalty)
        if rule.doubt
        else replace(rule, valid_to=since - _DAY)
        for rule in rules
    )


# Day by day


@dataclass(frozen=True, slots=True)
class WalkedTermDay:
    """One day from the receipt on. `number` is which day of the term it is, 0 outside of it."""

    day: date
    kind: DayKind
    number: int
    mark: str = ""  # received, last (of the term), due (moved), late
    cost: Decimal = Decimal(0)  # what this day adds
    total: Decimal = Decimal(0)  # … and what has grown with it


def walked(
    basis: Basis, deadline: Deadline, production: ProductionCalendar, price: Decimal, until: date
) -> tuple[WalkedTermDay, ...]:
    """Every day from the receipt to the due one, and on to `until` while the delay lasts."""
    last = min(max(deadline.due, until), deadline.event + LONGEST_WALK * _DAY)
    days, grown = [], Decimal(0)
    for n in range((last - deadline.event).days + 1):
        day = deadline.event + n * _DAY
        found = basis.penalty(deadline, price, day) if day > deadline.due else None
        total = found.amount if found else Decimal(0)
        inside = deadline.first_day <= day <= deadline.nominal and deadline.unit is not Unit.DATE
        days.append(
            WalkedTermDay(
                day=day,
                kind=production.kind(day),
                number=(day - deadline.first_day).days + 1 if inside else 0,
                mark=_mark(day, deadline),
                cost=total - grown,
                total=total,
            )
        )
        grown = total
    return tuple(days)


def _mark(day: date, deadline: Deadline) -> str:
    if day == deadline.event:
        return "received"
    if day == deadline.due:
        return "due"
    if day == deadline.nominal:
        return "last"
    return "late" if day > deadline.due else ""
