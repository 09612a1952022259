"""Who looked at which hidden data, and which looks a lead ought to ask about. The rules are data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from frontdesk.domain.search_terms import normal
from frontdesk.domain.working_time import WorkingTime


class Oddity(StrEnum):
    MANY = "many"
    NO_TICKET = "no_ticket"
    NAMESAKE = "namesake"
    OFF_HOURS = "off_hours"
    NO_MATTER = "no_matter"


@dataclass(frozen=True, slots=True)
class LookRow:
    """One look. `field` is `snils`, `documents.<id>` (its kind in `document`), `file`, `consent` or `everything`."""

    id: int
    at: datetime
    staff_id: int
    staff_name: str  # "Лобанова К. А."
    staff_post: str
    counter: int | None
    workstation: str
    client_id: int
    client_name: str
    field: str
    document: str
    ticket_id: int | None
    ticket_number: int | None


@dataclass(frozen=True, slots=True)
class Looked:
    """A look with what it is judged by."""

    row: LookRow
    staff_surname: str
    client_surname: str
    has_matter: bool  # a ticket was open or a visit was that day


@dataclass(frozen=True, slots=True)
class Rule:
    """`why` is the reason in words, with {n} and {minutes} filled in."""

    code: Oddity
    why: str
    limit: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Browsing:
    """The rules that are in use, in the order in which their reasons are told."""

    rules: tuple[Rule, ...]

    @classmethod
    def load(cls, data: Mapping[str, Any]) -> Browsing:
        """Of `resources/privacy/browsing.toml`, already parsed; a rule that is off is left out."""
        return cls(
            tuple(
                Rule(Oddity(row["code"]), row["why"], int(row.get("limit", 0)), int(row.get("minutes", 0)))
                for row in data["rule"]
                if row.get("on", True)
            )
        )


@dataclass(frozen=True, slots=True)
class Unusual:
    """A look with the reasons for asking about it, as codes and as words."""

    look: LookRow
    codes: tuple[Oddity, ...]
    reasons: tuple[str, ...]

    @property
    def id(self) -> int:
        return self.look.id


def unusual(looks: Iterable[Looked], rules: Browsing, hours: WorkingTime) -> tuple[Unusual, ...]:
    """The looks that a rule speaks of, newest first."""
    every = sorted(looks, key=lambda look: (look.row.at, look.row.id))
    found = []
    for look in every:
        told = [
            (rule, n)
            for rule in rules.rules
            if (n := _many(look, every, rule) if rule.code is Oddity.MANY else _odd(look, rule.code, hours))
        ]
        if told:
            reasons = tuple(rule.why.format(n=n, minutes=rule.minutes) for rule, n in told)
            found.append(Unusual(look.row, tuple(rule.code for rule, _ in told), reasons))
    return tuple(reversed(found))


def _many(look: Looked, every: Iterable[Looked], rule: Rule) -> int:
    """How many looks the same person had in the minutes that end with this one; 0 when within the limit."""
    since = look.row.at - timedelta(minutes=rule.minutes)
    n = sum(
        other.row.staff_id == look.row.staff_id and since < other.row.at <= look.row.at for other in every
    )
    return n if n > rule.limit else 0


def _odd(look: Looked, code: Oddity, hours: WorkingTime) -> int:
    is_odd = {
        Oddity.NO_TICKET: look.row.ticket_id is None,
        Oddity.NAMESAKE: bool(set(_stems(look.staff_surname)) & set(_stems(look.client_surname))),
        Oddity.OFF_HOURS: not hours.is_working_time(look.row.at),
        Oddity.NO_MATTER: not look.has_matter,
    }
    return int(is_odd[code])


_FEMALE = (
    ("ская", "ск"),
    ("цкая", "цк"),
    ("ова", "ов"),
    ("ева", "ев"),
    ("ина", "ин"),
    ("ына", "ын"),
    ("ая", ""),
)
_MALE = (("ский", "ск"), ("цкий", "цк"), ("ый", ""), ("ий", ""), ("ой", ""))


def _stems(surname: str) -> Iterator[str]:
    """Each part of a surname without what tells husband from wife and father from daughter."""
    for part in normal(surname).split():
        ending, left = next(((e, left) for e, left in (*_FEMALE, *_MALE) if part.endswith(e)), ("", ""))
        yield part.removesuffix(ending) + left
