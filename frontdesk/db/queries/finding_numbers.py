"""The matters of which a query may be the number, and the words that begin any name."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, literal_column, or_, select, union_all
from sqlalchemy.orm import Session

from frontdesk.db.models import Act, Claim, Ticket, Visit
from frontdesk.db.queries.asking import AFTER_ALL
from frontdesk.db.queries.finding import ONE_WORD
from frontdesk.db.queries.prepared import prepared
from frontdesk.db.queries.tongues import each_of
from frontdesk.domain.acts import ActKind
from frontdesk.domain.changes import Kind
from frontdesk.domain.search_terms import Numbers

YEARS, DAYS = 10, 7  # how far back an act's and a slip's number is looked for: both begin anew
_KINDS = (Kind.TICKET, Kind.CLAIM, Kind.ACT, Kind.VISIT)

Matters = dict[Kind, tuple[int, ...]]


def matters(session: Session, numbers: Numbers, today: date, seen: frozenset[Kind]) -> Matters:
    """Ids of what bears the number, the newest first; nothing of the kinds that are not `seen`."""
    asked = (numbers.ticket, numbers.claim, numbers.act, numbers.slip)
    kinds = tuple(
        kind for kind, number in zip(_KINDS, asked, strict=True) if number is not None and kind in seen
    )
    if not kinds:
        return {}
    connection = session.connection()
    values: dict[str, Any] = {"ticket": numbers.ticket, "claim": numbers.claim, "act": numbers.act}
    values["letter"], values["slip"] = numbers.slip or ("", 0)
    values |= {f"year{back}": today.year - back for back in range(YEARS)}
    values |= {f"day{back}": (today - timedelta(days=back)).isoformat() for back in range(DAYS)}
    found: Matters = {}
    for kind, id in _bearing(connection, kinds).ask(connection, values):
        found[Kind(kind)] = (*found.get(Kind(kind), ()), id)
    return found


@prepared
def _bearing(_engine: str, kinds: tuple[Kind, ...]) -> Any:
    arms = [_ARMS[kind]() for kind in kinds]
    return union_all(*arms) if len(arms) > 1 else arms[0]


def _as(kind: Kind, id: Any) -> Select[Any]:
    said: ColumnElement[str] = literal_column(f"'{kind.value}'")
    return select(said.label("kind"), id.label("id"))


def _acts() -> Select[Any]:
    years: list[Any] = [bindparam(f"year{back}") for back in range(YEARS)]
    found = (
        select(Act.id)
        .where(Act.kind_of == ActKind.CLAIM.value, Act.year.in_(years), Act.number == bindparam("act"))
        .order_by(Act.year.desc())
        .subquery()
    )
    return _as(Kind.ACT, found.c.id)


def _visits() -> Select[Any]:
    days: list[Any] = [bindparam(f"day{back}") for back in range(DAYS)]
    found = (
        select(Visit.id)
        .where(Visit.day.in_(days), Visit.letter == bindparam("letter"), Visit.number == bindparam("slip"))
        .order_by(Visit.day.desc())
        .subquery()
    )
    return _as(Kind.VISIT, found.c.id)


_ARMS = {
    Kind.TICKET: lambda: _as(Kind.TICKET, Ticket.id).where(Ticket.number == bindparam("ticket")),
    Kind.CLAIM: lambda: _as(Kind.CLAIM, Claim.id).where(Claim.number == bindparam("claim")),
    Kind.ACT: _acts,
    Kind.VISIT: _visits,
}


def owners(session: Session, bearing: Matters) -> tuple[int, ...]:
    """Whose matters they are, each person once."""
    found: dict[int, None] = {}
    for kind, table in ((Kind.TICKET, Ticket), (Kind.CLAIM, Claim), (Kind.VISIT, Visit)):
        if ids := bearing.get(kind):
            question = select(table.client_id).where(table.id.in_(ids), table.client_id.is_not(None))
            found |= dict.fromkeys(id for id in session.execute(question).scalars() if id is not None)
    return tuple(found)


def known(session: Session, words: Iterable[str]) -> tuple[str, ...]:
    """Those of the words that begin a surname, a given name or a patronymic, in the order given.

    The index of names is the dictionary: every word costs a few steps in it, and it is never out of date.
    """
    listed = list(words)
    if not listed:
        return ()
    connection = session.connection()
    found = _begins(connection).ask(connection, {"words": json.dumps(listed, ensure_ascii=False)})
    some = set(found.scalars())
    return tuple(word for word in listed if word in some)


@prepared
def _begins(engine: str) -> Any:
    each = each_of(engine, "words")
    word: Any = each.c.value
    end = word.op("||")(literal_column(f"'{AFTER_ALL}'"))
    names = [select(order).where(order >= word, order < end).correlate(each).exists() for order in ONE_WORD]
    return select(word).where(or_(*names))
