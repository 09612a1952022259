"""Who is meant by what was typed. Every search is a range over an index, the same on both engines.

A question is a union of arms, each one way of reading the query, the likeliest first. SQLite answers them one
after another, so the arms behind a full page are never begun. No arm reads more than `REACH` entries of an
index, whatever was typed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    cast,
    literal_column,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.orm import Session

from frontdesk.db.models import Client, ClientContact, ClientDocument, ClientPhone, ClientWord, OwnValue
from frontdesk.db.queries.asking import AFTER_ALL, Shape, shape_of, values_of
from frontdesk.db.queries.prepared import prepared
from frontdesk.db.queries.tongues import each_of, first_word, planned_once, where_is
from frontdesk.domain.search_terms import Terms

REACH = 1_000  # entries of an index that one arm may read to filter them by what they say themselves
CARDS = 300  # and how many when the card is looked up for each: on an encrypted disk that is a page apiece
WALK = 400  # different words among which one arm looks for a second one
SOME_ARE_MERGED = -1
_SPACE: ColumnElement[str] = literal_column("' '")
_AFTER_ALL: ColumnElement[str] = literal_column(f"'{AFTER_ALL}'")
_EMPTY: ColumnElement[str] = literal_column("''")  # said aloud: a bound value would not use a partial index

_client = Client.metadata.tables[Client.__tablename__]
_phone = ClientPhone.metadata.tables[ClientPhone.__tablename__]
_paper = ClientDocument.metadata.tables[ClientDocument.__tablename__]
_word = ClientWord.metadata.tables[ClientWord.__tablename__]
_contact = ClientContact.metadata.tables[ClientContact.__tablename__]
_own = OwnValue.metadata.tables[OwnValue.__tablename__]
_name = _client.c
# The last three digits and the control number, as they stand behind the mask and in the index.
_SNILS_END: ColumnElement[str] = literal_column("substr(client.snils, 7, 5)", String())
# Whoever is meant by one word is more likely named by surname than by name or patronymic; last come the words
# that stand at no beginning.
ONE_WORD = (_name.by_surname, _name.by_given, _name.by_patronymic, _word.c.key)
WHOLE_NAMES = ("by_surname", "by_given", "by_patronymic")  # the fourth order lacks the patronymic
PHRASE = (_name.by_surname, _name.by_given_surname, _name.by_given)
# Two parts of a name of three words stand side by side at the beginning of one of these, whichever two they are;
# names of more words stand among the `client_word`s, where the other is looked for beside each.
PAIRS = (
    ("longest", "second", _name.by_surname),
    ("longest", "second", _name.by_given_surname),
    ("longest", "second", _name.by_given),
    ("longest", "second", _name.by_patronymic),
    ("second", "longest", _name.by_given),
    ("second", "longest", _name.by_patronymic),
)
# Surnames that begin with three letters are too many for a walk: the first question again, asked among
# the given names.
AGAIN = ("second", "longest", _name.by_given_surname)


class Hit(NamedTuple):
    """A client who answers, and the key by which: his name in one of its orders, or digits."""

    id: int
    key: str


def find_ids(session: Session, terms: Terms, limit: int = 50) -> tuple[int, ...]:
    """Clients that answer every part of the query, best first, at most `limit`."""
    return tuple(hit.id for hit in find(session, terms, limit))


def find(session: Session, terms: Terms, limit: int = 50) -> tuple[Hit, ...]:
    """As `find_ids`, and by what each was found."""
    if not (terms.words or terms.digits or terms.date):
        return ()
    shape, values = shape_of(terms, limit), values_of(terms)
    if terms.is_whole_name and (bearers := _asked(session, replace(shape, in_order_only=True), values)):
        return bearers
    return _asked(session, shape, values)


def _asked(session: Session, shape: Shape, values: Mapping[str, Any]) -> tuple[Hit, ...]:
    connection = session.connection()
    found: dict[int, str] = {}
    with planned_once(connection) if shape.words else nullcontext():
        answer: Any = _question(connection, shape).ask(connection, values)
        for id, key in answer.cursor:  # the driver's rows, which cost nothing to make
            found.setdefault(id, key)
            if len(found) == shape.limit + (SOME_ARE_MERGED in found):
                break
        answer.close()
    are_merged = found.pop(SOME_ARE_MERGED, None) is not None
    living = _living(connection, tuple(found)) if are_merged else {}
    hits: dict[int, str] = {}
    for id, key in found.items():
        hits.setdefault(living.get(id, id), key)
    return tuple(map(Hit._make, hits.items()))


def _living(connection: Connection, ids: tuple[int, ...]) -> dict[int, int]:
    """Merged card → the one in which it lives on; an old phone still finds the person."""
    if not ids:
        return {}
    answer = _merged(connection).ask(connection, {"ids": json.dumps(ids)})
    merged = {row[0]: row[1] for row in answer}
    if merged:
        further = _living(connection, tuple(merged.values()))
        merged = {gone: further.get(kept, kept) for gone, kept in merged.items()}
    return merged


@prepared
def _merged(engine: str) -> Any:
    each = each_of(engine, "ids")
    id: Any = each.c.value if engine == "sqlite" else cast(each.c.value, Integer)
    return select(_name.id, _name.merged_into).where(_name.id == id, _name.merged_into.is_not(None))


@prepared
def _question(engine: str, shape: Shape) -> Any:
    """One bounded range per way of reading the query, in order of likelihood."""
    page = _Page(shape.limit, sorts=engine != "sqlite")
    arms = [_whether_any_is_merged()]
    if shape.has_contact:
        arms.append(_by_key(_contact.c.key, "contact", _NO_REST, page))
    if shape.has_paper:
        arms.append(_by_key(_paper.c.key, "paper", _NO_REST, page))
    if shape.has_date:
        arms.append(_of_client([_born()], _name.by_surname, _Rest(shape), page))
    elif shape.digits:
        arms += _digit_arms(shape, page)
    elif shape.words:
        arms += _word_arms(shape, page)
    if not (shape.has_date or shape.in_order_only):
        arms.append(_by_key(_own.c.key, "whole", _NO_REST, page))
    return union_all(*arms)


@dataclass(frozen=True, slots=True)
class _Page:
    """SQLite walks in order anyway, and sorts without seeing it. The other engine `sorts`: it would walk
    backwards, from every client to the words, if it were not told the order of things.
    """

    limit: int
    sorts: bool


class _Rest:
    """Words and numbers of the query that an arm has not asked for yet, by their places."""

    def __init__(self, shape: Shape | None = None, from_word: int = 0, from_digits: int = 0) -> None:
        self.words = range(from_word, shape.words) if shape else range(0)
        self.digits = range(from_digits, shape.digits) if shape else range(0)

    def __bool__(self) -> bool:
        return bool(self.words or self.digits)


_NO_REST = _Rest()


def _whether_any_is_merged() -> Select[Any]:
    """A first row that is nobody, when there are merged cards at all."""
    nobody: Any = literal_column(str(SOME_ARE_MERGED))
    some = select(_name.merged_into).where(_name.merged_into.is_not(None))
    some_one = some.order_by(_name.merged_into).limit(_said(1)).subquery()
    return select(nobody, _EMPTY).select_from(some_one)


def _word_arms(shape: Shape, page: _Page) -> Iterator[Select[Any]]:
    if shape.words == 1:
        yield from _of_one_word("phrase", _NO_REST, page)
    else:
        for order in PHRASE:
            yield _of_client([_starts(order, "phrase")], order, _NO_REST, page)
        if shape.in_order_only:
            return
        for first, then, order in _pairs(shape):
            yield _pair_arm(first, then, order, _Rest(shape, from_word=2), page)
        yield _by_key(_word.c.key, "phrase", _NO_REST, page)
        for begins in ("longest",) if shape.has_initials else ("longest", "second"):
            yield _by_key(_word.c.key, begins, _Rest(shape), page, holds_name=True)


def _pairs(shape: Shape) -> Iterator[tuple[str, str, Any]]:
    """Initials stand behind a surname; as beginnings of names of their own they would fit half the town."""
    yield PAIRS[0]
    if not shape.has_initials:
        yield from [AGAIN] if shape.few_letters else []
        yield from PAIRS[1:]


def _of_one_word(begins: str, rest: _Rest, page: _Page) -> Iterator[Select[Any]]:
    """Whose name has a word that begins so."""
    for order in ONE_WORD:
        if order.table is _word:
            yield _by_key(order, begins, rest, page, holds_name=True)
        else:
            yield _of_client([_starts(order, begins)], order, rest, page)


def _digit_arms(shape: Shape, page: _Page) -> Iterator[Select[Any]]:
    """A number is asked for among the numbers, and a short one beside a name among the bearers of that name."""
    rest = _Rest(shape, from_digits=1)
    if shape.may_be_date:
        yield _of_client([_born()], _name.by_surname, rest, page)
    if shape.may_be_snils:
        known = [_name.snils != _EMPTY, _starts(_name.snils, "snils")]
        yield _of_client(known, _name.snils, rest, page)
    if shape.may_end_snils:
        yield _snils_end_arm(rest, page)
    if shape.has_phone:
        yield _by_key(_phone.c.forwards, "national", rest, page)
    yield _by_key(_phone.c.backwards, "backwards0", rest, page)
    yield _by_key(_phone.c.forwards, "digits0", rest, page)
    if not shape.is_short:
        yield _by_key(_paper.c.key, "digits0", rest, page)
    elif shape.words:
        yield from _of_one_word("longest", _Rest(shape, from_word=1), page)


def _snils_end_arm(rest: _Rest, page: _Page) -> Select[Any]:
    key = _SNILS_END + _SPACE + _name.by_surname
    near = select(_name.id.label("id"), key.label("key"))
    near = near.where(_name.snils != _EMPTY, _starts(_SNILS_END, "digits0"))
    return _among(near.order_by(_SNILS_END, _name.by_surname, _name.id), rest, page, holds_name=True)


def _by_key(key: Any, prefix: str, rest: _Rest, page: _Page, holds_name: bool = False) -> Select[Any]:
    """Whose phone, document, e-mail, own field or later word begins so."""
    near = select(key.table.c.client_id.label("id"), key.label("key")).where(_starts(key, prefix))
    return _among(near.order_by(key, key.table.c.client_id), rest, page, holds_name)


def _of_client(
    conditions: Sequence[ColumnElement[bool]], order: Any, rest: _Rest, page: _Page
) -> Select[Any]:
    """Namesakes stand in the order of their cards, so that every engine gives the same list."""
    near = select(_name.id.label("id"), order.label("key")).where(*conditions)
    return _among(near.order_by(order, _name.id), rest, page, holds_name=order.name in WHOLE_NAMES)


def _pair_arm(first: str, then: str, order: Any, rest: _Rest, page: _Page) -> Select[Any]:
    """Names whose first word begins with `first` and whose next with `then`.

    The index is walked from one first word to the next, and read only where `then` follows it: «кузн ив»
    among a million reads some dozens of places instead of every Кузнецов.
    """
    walk = _first_words(first, order)
    head = walk.c.word + _SPACE
    follows = and_(order >= head + _text(then), order < head + _text(f"{then}_end"))
    near = select(_name.id.label("id"), order.label("key"))
    if page.sorts:
        reach = _said(REACH if rest else page.limit)
        beside = near.where(follows).order_by(order, _name.id).limit(reach).lateral()
        near = select(beside.c.id, beside.c.key).select_from(walk.join(beside, true()))
        near = near.order_by(beside.c.key, beside.c.id)
    else:
        near = near.select_from(walk.join(_client, follows))
    return _among(near, rest, page, holds_name=order.name in WHOLE_NAMES)


def _first_words(prefix: str, order: Any) -> CTE:
    """Every different first word of `order` that begins with `prefix`: one step of the index for each."""
    end = order < bindparam(f"{prefix}_end")
    nearest = select(first_word(order)).order_by(order).limit(_said(1))
    begin = nearest.where(order >= bindparam(prefix), end).scalar_subquery()
    walk = select(begin.label("word"), literal_column("1").label("step")).cte(
        f"{prefix}_{order.name}", recursive=True
    )
    onward = nearest.where(order >= walk.c.word + _SPACE + _AFTER_ALL, end).correlate(walk)
    return walk.union_all(
        select(onward.scalar_subquery(), walk.c.step + 1).where(
            walk.c.word.is_not(None), walk.c.step < literal_column(str(WALK))
        )
    )


def _among(near: Select[Any], rest: _Rest, page: _Page, holds_name: bool = False) -> Select[Any]:
    """Those of the first that answer the rest of the query, too. Names are read from the key where it holds one."""
    if not rest:
        return _bounded(near.limit(_said(page.limit)))
    reads_cards = bool(rest.digits) or not holds_name
    found = near.limit(_said(CARDS if reads_cards else REACH)).subquery()
    passed = select(found.c.id, found.c.key)
    if reads_cards:
        passed = passed.join(_client, _name.id == found.c.id)
    name = found.c.key if holds_name else _name.by_surname
    passed = passed.where(
        *(_has_word(place, name) for place in rest.words), *(_has_digits(place) for place in rest.digits)
    )
    if page.sorts:
        passed = passed.order_by(found.c.key, found.c.id)
    return _bounded(passed.limit(_said(page.limit)))


def _bounded(inner: Select[Any]) -> Select[Any]:
    """A limited question as a term of a union: both engines want it in parentheses of its own."""
    found = inner.subquery()
    return select(found.c.id, found.c.key)


def _said(number: int) -> ColumnElement[int]:
    return literal_column(str(number))


def _born() -> ColumnElement[bool]:
    return _name.born == bindparam("date")


def _starts(column: Any, name: str) -> ColumnElement[bool]:
    return and_(column >= bindparam(name), column < bindparam(f"{name}_end"))


def _text(name: str) -> ColumnElement[str]:
    return bindparam(name, type_=String())


def _has_word(place: int, order: Any) -> ColumnElement[bool]:
    """Some part of the name begins with the word. No LIKE: SQLite prepares it anew for every value, too."""
    return where_is(_SPACE + order, _text(f"word{place}")) > literal_column("0")


def _has_digits(place: int) -> ColumnElement[bool]:
    other, paper = _phone.alias(), _paper.alias()  # the question around it may be about phones, too
    phone = select(other.c.client_id).where(
        other.c.client_id == _name.id,
        or_(_starts(other.c.backwards, f"backwards{place}"), _starts(other.c.forwards, f"digits{place}")),
    )
    document = select(paper.c.id).where(paper.c.client_id == _name.id, _starts(paper.c.key, f"digits{place}"))
    end = and_(_name.snils != _EMPTY, _starts(_SNILS_END, f"digits{place}"))
    title = where_is(_SPACE + _name.by_surname, _text(f"spaced{place}")) > literal_column("0")
    return or_(_starts(_name.snils, f"digits{place}"), end, title, phone.exists(), document.exists())
