"""Statutory terms and penalties as dated data: the rules themselves stand in `resources/terms`.

Every rule says where it was found (`mark`): C a page, K from knowledge and to be verified by a lawyer,
L a local term that the office fills in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Protocol, TypeVar


class Unit(StrEnum):
    DAY = "day"
    WORKING_DAY = "working_day"
    WEEK = "week"
    HALF_MONTH = "half_month"  # 15 days (ГК ст. 192 п. 3)
    MONTH = "month"
    YEAR = "year"
    HOUR = "hour"
    DATE = "date"  # a date that somebody set, nothing is counted


class Start(StrEnum):
    NEXT = "next"  # the day after the event is day 1 (ГК ст. 191)
    SAME = "same"  # the event's day is day 1


class Weekend(StrEnum):
    NEXT = "next"  # a free last day moves to the next working day (ГК ст. 193)
    PREV = "prev"  # to the previous one: a control date
    NONE = "none"
    BOTH = "both"  # nothing moves, both neighbours are shown


@dataclass(frozen=True, slots=True)
class Term:
    n: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Policy:
    start: Start = Start.NEXT
    weekend: Weekend = Weekend.NEXT


@dataclass(frozen=True, slots=True)
class Rule:
    """A term of a law. `term` is None when each event brings its own (general rules, dates that are set)."""

    code: str
    law: str  # "ЗоЗПП"
    article: str  # "ст. 31 п. 1"
    article_words: str  # as an act cites it: "пункт 1 статьи 31"
    title: str
    term: Term | None
    policy: Policy
    event: str  # what starts it: "claim", "bought" …
    penalty: str  # code of the penalty for being late, or empty
    mark: str
    valid_from: date | None
    valid_to: date | None
    doubt: str = ""  # what the law leaves to the office, in the words shown beside the term
    edition: str = ""  # of the act, in its own words


@dataclass(frozen=True, slots=True)
class PenaltyRule:
    code: str
    law: str
    article: str
    article_words: str
    percent: Decimal
    unit: Unit  # DAY or HOUR
    capped: bool  # not above the price
    mark: str
    valid_from: date | None
    valid_to: date | None
    doubt: str = ""  # what is not settled about it, in the words shown beside the sum


class _Dated(Protocol):
    @property
    def code(self) -> str: ...
    @property
    def valid_from(self) -> date | None: ...
    @property
    def valid_to(self) -> date | None: ...


_D = TypeVar("_D", bound=_Dated)


class UnknownRuleError(LookupError):
    """No such rule, or none in force on that day: the data and the code have parted."""


@dataclass(frozen=True, slots=True)
class Terms:
    """All rules that were loaded."""

    rules: tuple[Rule, ...]
    penalties: tuple[PenaltyRule, ...]
    shares: Mapping[str, Decimal]  # one-time percents, e.g. the fine of a court
    demands: Mapping[str, Mapping[str, str]]  # matter → demand → code of the rule
    windows: Mapping[str, str] = field(default_factory=dict)  # matter → until when it may be claimed

    @classmethod
    def load(cls, *laws: Mapping[str, Any]) -> Terms:
        """Rules of the files of `resources/terms`, already parsed. Raises on anything malformed."""
        demands: dict[str, Mapping[str, str]] = {}
        for law in laws:
            demands |= law.get("demands", {})
        found = cls(
            rules=tuple(
                _rule(law["law"], row, law.get("edition", "")) for law in laws for row in law.get("rules", ())
            ),
            penalties=tuple(_penalty(law["law"], row) for law in laws for row in law.get("penalties", ())),
            shares={row["code"]: Decimal(row["percent"]) for law in laws for row in law.get("shares", ())},
            demands=demands,
            windows={matter: code for law in laws for matter, code in law.get("windows", {}).items()},
        )
        named = {code for by_demand in demands.values() for code in by_demand.values()}
        named |= set(found.windows.values())
        if missing := named - {rule.code for rule in found.rules}:
            raise UnknownRuleError(*sorted(missing))
        if missing := {rule.penalty for rule in found.rules} - {"", *(p.code for p in found.penalties)}:
            raise UnknownRuleError(*sorted(missing))
        return found

    def rule(self, code: str, on: date) -> Rule:
        """The rule in force on a day, usually the day of the event."""
        return _in_force(self.rules, code, on)

    def penalty(self, code: str, on: date) -> PenaltyRule:
        """The edition of a penalty in force on a day."""
        return _in_force(self.penalties, code, on)

    def penalty_changes(self, code: str, first: date, last: date) -> bool:
        """Whether a new edition came into force after `first` and not after `last`."""
        return any(
            p.code == code and p.valid_from is not None and first < p.valid_from <= last
            for p in self.penalties
        )

    def share(self, code: str) -> Decimal:
        if code not in self.shares:
            raise UnknownRuleError(code)
        return self.shares[code]


def _in_force(candidates: Sequence[_D], code: str, on: date) -> _D:
    for one in candidates:
        begun = one.valid_from is None or one.valid_from <= on
        if one.code == code and begun and (one.valid_to is None or on <= one.valid_to):
            return one
    raise UnknownRuleError(code, on)


def _rule(law: str, row: Mapping[str, Any], edition: str) -> Rule:
    return Rule(
        code=row["code"],
        law=law,
        article=row["article"],
        article_words=row["article_words"],
        title=row["title"],
        term=Term(row["n"], Unit(row["unit"])) if "n" in row else None,
        policy=Policy(Start(row.get("start", "next")), Weekend(row.get("weekend", "next"))),
        event=row["event"],
        penalty=row.get("penalty", ""),
        mark=row["mark"],
        valid_from=_day(row.get("valid_from")),
        valid_to=_day(row.get("valid_to")),
        doubt=row.get("doubt", ""),
        edition=row.get("edition", edition),
    )


def _penalty(law: str, row: Mapping[str, Any]) -> PenaltyRule:
    return PenaltyRule(
        code=row["code"],
        law=law,
        article=row["article"],
        article_words=row["article_words"],
        percent=Decimal(row["percent"]),
        unit=Unit(row["unit"]),
        capped=row["capped"],
        mark=row["mark"],
        valid_from=_day(row.get("valid_from")),
        valid_to=_day(row.get("valid_to")),
        doubt=row.get("doubt", ""),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
