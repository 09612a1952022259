"""Who is meant by what was typed. Every search is a range over an index, the same on both engines.

SQLAlchemy takes longer to put such a question together than the engine to answer it, so each shape of
question is put together once; after that only its values change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Select,
    String,
    and_,
    bindparam,
    literal,
    literal_column,
    or_,
    select,
    union_all,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from frontdesk.db.models import Client, ClientPhone
from frontdesk.domain.search_terms import Terms

AFTER_ALL = "\U0010ffff"  # sorts behind every letter, so that a prefix is a range
NOTHING: ColumnElement[str] = literal_column("''")  # said aloud: a bound value would not use a partial index

_client = Client.metadata.tables[Client.__tablename__]
_phone = ClientPhone.metadata.tables[ClientPhone.__tablename__]
_name = _client.c
# Whoever is meant by one word is more likely named by surname than by name or patronymic.
ONE_WORD = (_name.by_surname, _name.by_given, _name.by_patronymic)
PHRASE = (_name.by_surname, _name.by_given_surname, _name.by_given)
# Two parts of a name stand side by side at the beginning of one of these, whichever two they are.
# Surnames are many: only the longer word is looked for among them first.
PAIRS = (
    ("longest", "second", _name.by_surname),
    ("longest", "second", _name.by_given_surname),
    ("longest", "second", _name.by_given),
    ("longest", "second", _name.by_patronymic),
    ("second", "longest", _name.by_given),
    ("second", "longest", _name.by_patronymic),
)


@dataclass(frozen=True, slots=True)
class _Shape:
    """All that decides the text of a question; the rest of it are values."""

    words: int
    digits: int
    has_date: bool
    has_phone: bool
    may_be_snils: bool
    anywhere: bool = False


def find_ids(session: Session, terms: Terms, limit: int = 50) -> tuple[int, ...]:
    """Clients that answer every part of the query, best first, at most `limit`."""
    if terms.empty:
        return ()
    first = terms.digits[0] if terms.digits else ""
    shape = _Shape(
        words=len(terms.words),
        digits=len(terms.digits),
        has_date=terms.date is not None,
        has_phone=bool(terms.phone and terms.phone.startswith("+7")),
        may_be_snils=bool(terms.snils) or len(first) >= 6,
    )
    values = _values(terms)
    found = _asked(session, shape, values, limit)
    if not found and shape.words > 1 and not (shape.digits or shape.has_date):
        found = _asked(session, replace(shape, anywhere=True), values, limit)
    return found


def _asked(session: Session, shape: _Shape, values: Mapping[str, Any], limit: int) -> tuple[int, ...]:
    connection = session.connection()
    sorts = connection.dialect.name != "sqlite"  # which walks in order anyway, and sorts without seeing it
    found = connection.execute(_question(shape, limit, sorts), values).scalars()
    return tuple(dict.fromkeys(found))[:limit]


def _values(terms: Terms) -> dict[str, Any]:
    values: dict[str, Any] = {"date": terms.date}
    by_length = sorted(terms.words, key=len, reverse=True)
    prefixes = {"phrase": " ".join(terms.words)}
    prefixes |= dict(zip(("longest", "second"), by_length, strict=False))
    for place, word in enumerate(by_length):
        values[f"word{place}"] = f"% {word}%"
    for place, digits in enumerate(terms.digits):
        prefixes |= {f"digits{place}": digits, f"backwards{place}": digits[::-1]}
    if terms.digits:
        prefixes["snils"] = terms.snils or terms.digits[0]
        prefixes["national"] = terms.phone[2:] if terms.phone else ""
    for name, prefix in prefixes.items():
        values[name], values[f"{name}_end"] = prefix, prefix + AFTER_ALL
    return values


@lru_cache(maxsize=256)
def _question(shape: _Shape, limit: int, sorts: bool) -> Any:
    """One bounded range per way of reading the query, in order of likelihood."""
    if shape.has_date:
        conditions = [_name.born == bindparam("date"), *_words(shape.words), *_digits(0, shape.digits)]
        arms = [_arm(conditions, _name.by_surname, limit)]
    elif shape.digits:
        arms = _digit_arms(shape, limit)
    elif shape.words == 1:
        arms = [_arm([_starts(order, "phrase")], order, limit) for order in ONE_WORD]
    elif shape.anywhere:  # the second half of a double surname stands beside nothing that begins an index
        arms = [
            _arm(
                [_starts(order, begins), *(_has_word(f"word{p}", order) for p in range(shape.words))],
                order,
                limit,
            )
            for begins in ("longest", "second")
            for order in ONE_WORD
        ]
    else:
        arms = [_arm([_starts(order, "phrase")], order, limit) for order in PHRASE]
        arms += [_pair_arm(*pair, others=shape.words - 2, limit=limit, sorts=sorts) for pair in PAIRS]
    return union_all(*arms) if len(arms) > 1 else arms[0]


def _digit_arms(shape: _Shape, limit: int) -> list[Select[Any]]:
    filters = [*_words(shape.words), *_digits(1, shape.digits)]
    by_phone = [(_phone.c.forwards, "national")] if shape.has_phone else []
    by_phone += [(_phone.c.backwards, "backwards0"), (_phone.c.forwards, "digits0")]
    arms = []
    if shape.may_be_snils:
        arms.append(
            _arm([_name.snils != NOTHING, _starts(_name.snils, "snils"), *filters], _name.snils, limit)
        )
    for column, digits in by_phone:
        found = select(_phone.c.client_id.label("id")).where(_starts(column, digits))
        if filters:
            found = found.join(_client, _name.id == _phone.c.client_id).where(*filters)
        arms.append(_bounded(found.order_by(column, _phone.c.client_id).limit(limit)))
    return arms


def _pair_arm(first: str, then: str, order: Any, others: int, limit: int, sorts: bool) -> Select[Any]:
    """Names whose first word begins with `first` and whose next with `then`.

    The index is walked from one first word to the next, and read only where `then` follows it: «кузн ив»
    among a million reads some dozens of places instead of every Кузнецов.
    """
    walk = _first_words(first, order)
    head = walk.c.word + " "
    conditions = [order >= head + _text(then), order < head + _text(f"{then}_end")]
    whole = _name.by_surname if order is _name.by_given_surname else order
    conditions += [_has_word(f"word{place}", whole) for place in range(2, 2 + others)]
    found = select(_name.id.label("id")).select_from(walk.join(_client, and_(*conditions)))
    return _bounded((found.order_by(order, _name.id) if sorts else found).limit(limit))


def _first_words(prefix: str, order: Any) -> CTE:
    """Every different first word of `order` that begins with `prefix`: one step of the index for each."""
    end = order < bindparam(f"{prefix}_end")
    nearest = select(first_word(order)).order_by(order).limit(1)
    walk = select(nearest.where(order >= bindparam(prefix), end).scalar_subquery().label("word")).cte(
        f"{prefix}_{order.name}", recursive=True
    )
    onward = nearest.where(order >= walk.c.word + " " + literal(AFTER_ALL), end).correlate(walk)
    return walk.union_all(select(onward.scalar_subquery()).where(walk.c.word.is_not(None)))


def _arm(conditions: Sequence[ColumnElement[bool]], order: Any, limit: int) -> Select[Any]:
    """Namesakes stand in the order of their cards, so that every engine gives the same list."""
    return _bounded(select(_name.id.label("id")).where(*conditions).order_by(order, _name.id).limit(limit))


def _bounded(inner: Select[Any]) -> Select[Any]:
    """A limited question as a term of a union: both engines want it in parentheses of its own."""
    return select(inner.subquery().c.id)


def _starts(column: Any, name: str) -> ColumnElement[bool]:
    return and_(column >= bindparam(name), column < bindparam(f"{name}_end"))


def _text(name: str) -> ColumnElement[str]:
    return bindparam(name, type_=String())


def _words(count: int) -> list[ColumnElement[bool]]:
    return [_has_word(f"word{place}", _name.by_surname) for place in range(count)]


def _has_word(name: str, order: Any) -> ColumnElement[bool]:
    """Some part of the name begins with the word. Read from the index that drives the question."""
    parts: ColumnElement[str] = literal(" ") + order
    return parts.like(bindparam(name))


def _digits(begin: int, end: int) -> list[ColumnElement[bool]]:
    return [_has_digits(place) for place in range(begin, end)]


def _has_digits(place: int) -> ColumnElement[bool]:
    other = _phone.alias()  # the question around it may be about phones, too
    phone = select(other.c.client_id).where(
        other.c.client_id == _name.id,
        or_(_starts(other.c.backwards, f"backwards{place}"), _starts(other.c.forwards, f"digits{place}")),
    )
    return or_(phone.exists(), _starts(_name.snils, f"digits{place}"))


class first_word(FunctionElement[str]):  # noqa: N801 - stands in a question as a function does
    """What stands before the first space."""

    type = String()
    inherit_cache = True


@compiles(first_word)
def _split_part(element: first_word, compiler: SQLCompiler, **kw: Any) -> str:
    return f"split_part({compiler.process(element.clauses, **kw)}, ' ', 1)"


@compiles(first_word, "sqlite")
def _before_space(element: first_word, compiler: SQLCompiler, **kw: Any) -> str:
    text = compiler.process(element.clauses, **kw)
    return f"substr({text}, 1, instr({text} || ' ', ' ') - 1)"
