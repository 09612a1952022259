"""Cards that may be one: candidates for what is being typed, and the walk over the whole base.

Candidates come from bounded ranges of indexes. The walk reads one index after another in order, a few thousand
rows at a time, so that memory stays flat and nobody waits for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, func, literal_column, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from frontdesk.db.models import (
    Client,
    ClientAddress,
    ClientContact,
    ClientDocument,
    ClientPhone,
    LikelyPair,
    NotSame,
    Ticket,
)
from frontdesk.db.queries.asking import AFTER_ALL
from frontdesk.db.queries.clients import phone_key
from frontdesk.domain.card_parts import ContactWay
from frontdesk.domain.clients import Form
from frontdesk.domain.duplicates import Likeness, Trait, Traits, traits_of

Pair = tuple[int, int]
_CHUNK = 500
NOTHING: ColumnElement[str] = literal_column("''")  # said aloud: a bound value would not use a partial index
OF_EACH = 30  # candidates of one question


# Whom to compare with


def candidates(session: Session, traits: Traits) -> tuple[int, ...]:
    """Cards worth comparing: a number in common, or the birth date with the given name, or the name."""
    found: dict[int, None] = {}
    for question in _questions(traits):
        found |= dict.fromkeys(session.execute(question.limit(OF_EACH)).scalars())
    return tuple(found)


def _questions(traits: Traits) -> Iterator[Select[int]]:
    if traits.phones:
        keys = [phone_key(number) for number in traits.phones]
        yield select(ClientPhone.client_id).where(ClientPhone.forwards.in_(keys))
    if len(traits.snils) == 11:
        yield select(Client.id).where(Client.snils == traits.snils, Client.snils != NOTHING)
    if traits.documents:
        keys = [key.casefold() for _, key in traits.documents]
        yield select(ClientDocument.client_id).where(ClientDocument.key.in_(keys))
    if traits.emails:
        yield select(ClientContact.client_id).where(ClientContact.key.in_(traits.emails))
    if traits.is_organisation:
        if len(traits.title) >= 3:
            yield _named(traits.title)
        return
    if traits.born and traits.given:
        of_day = select(Client.id).where(Client.born == traits.born)
        yield of_day.where(_begins(Client.by_given, traits.given[0]))
        yield of_day.where(_begins(Client.by_surname, traits.given))  # the name in the surname's place
    if traits.surname and traits.given:
        yield _named(f"{traits.surname} {traits.given}")
        yield _named(f"{traits.given} {traits.surname}")


def _named(name: str) -> Select[int]:
    return select(Client.id).where(_begins(Client.by_surname, name)).order_by(Client.by_surname)


def _begins(column: InstrumentedAttribute[str], prefix: str) -> Any:
    return and_(column >= prefix, column < prefix + AFTER_ALL)


# What is compared


def traits(session: Session, ids: Iterable[int]) -> dict[int, Traits]:
    """What of each card is compared; erased cards are left out."""
    wanted = sorted(set(ids))
    found: dict[int, Traits] = {}
    for at in range(0, len(wanted), _CHUNK):
        found |= _traits(session, wanted[at : at + _CHUNK])
    return found


def _traits(session: Session, ids: Sequence[int]) -> dict[int, Traits]:
    phones = _many(session, select(ClientPhone.client_id, ClientPhone.number), ClientPhone.client_id, ids)
    addresses = _many(
        session, select(ClientAddress.client_id, ClientAddress.text), ClientAddress.client_id, ids
    )
    emails = _many(
        session,
        select(ClientContact.client_id, ClientContact.key).where(ClientContact.way == ContactWay.EMAIL.value),
        ClientContact.client_id,
        ids,
    )
    documents: dict[int, list[tuple[str, str]]] = {}
    papers = select(ClientDocument.client_id, ClientDocument.kind_of, ClientDocument.key)
    for id, kind, key in session.execute(papers.where(ClientDocument.client_id.in_(ids))):
        documents.setdefault(id, []).append((kind, key))
    cards = select(
        Client.id, Client.form, Client.title, Client.surname, Client.given, Client.patronymic, Client.born,
        Client.snils,
    ).where(Client.id.in_(ids), Client.erased_on.is_(None))  # fmt: skip
    return {
        id: traits_of(
            is_organisation=form == Form.ORGANISATION, title=title,
            surname="" if form == Form.ORGANISATION else surname, given=given, patronymic=patronymic, born=born,
            snils=snils, documents=documents.get(id, ()), phones=phones.get(id, ()), emails=emails.get(id, ()),
            addresses=addresses.get(id, ()),
        )
        for id, form, title, surname, given, patronymic, born, snils in session.execute(cards)
    }  # fmt: skip


def _many(session: Session, question: Any, owner: Any, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for id, value in session.execute(question.where(owner.in_(ids))):
        found.setdefault(id, []).append(value)
    return found


@dataclass(frozen=True, slots=True)
class Known:
    """What the panel says of a card beside the reasons; `written` are its words as it writes them."""

    name: str
    since: date
    tickets: int
    written: Mapping[Trait, str]


def known(session: Session, ids: Sequence[int]) -> dict[int, Known]:
    tickets = select(func.count()).where(Ticket.client_id == Client.id).scalar_subquery()
    address = (
        select(ClientAddress.text)
        .where(ClientAddress.client_id == Client.id, ClientAddress.position == 0)
        .scalar_subquery()
    )
    question = select(
        Client.id,
        Client.since,
        tickets,
        Client.title,
        Client.surname,
        Client.given,
        Client.patronymic,
        address,
    ).where(Client.id.in_(ids))
    return {
        id: Known(
            name=title or " ".join(filter(None, (surname, given, patronymic))),
            since=since,
            tickets=count,
            written={
                Trait.TITLE: title,
                Trait.SURNAME: surname,
                Trait.GIVEN: given,
                Trait.PATRONYMIC: patronymic,
                Trait.ADDRESS: where or "",
            },
        )
        for id, since, count, title, surname, given, patronymic, where in session.execute(question)
    }


# «Это другой человек»


def not_same_with(session: Session, id: int) -> frozenset[int]:
    """Those who were said to be somebody else."""
    question = select(NotSame.a_id, NotSame.b_id).where(or_(NotSame.a_id == id, NotSame.b_id == id))
    return frozenset(b if a == id else a for a, b in session.execute(question))


def not_same(session: Session, pairs: Iterable[Pair]) -> set[Pair]:
    """Which of the pairs were said to be two people."""
    firsts = sorted({a for a, _ in pairs})
    found: set[Pair] = set()
    for at in range(0, len(firsts), _CHUNK):
        question = select(NotSame.a_id, NotSame.b_id).where(NotSame.a_id.in_(firsts[at : at + _CHUNK]))
        found |= {(a, b) for a, b in session.execute(question)}
    return found


# The walk


@dataclass(frozen=True, slots=True)
class Line:
    """One step of the walk: what cards are grouped by, whose it is, and what the next look needs."""

    key: Any
    id: int
    more: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Walk:
    """An index in its order; `column` is what it is ordered by, `wanted` leaves out what nothing is known of."""

    name: str
    column: Any
    id: Any
    wanted: Any
    more: tuple[Any, ...] = ()


_alive = Client.merged_into.is_(None)
WALKS = (
    Walk("phones", ClientPhone.forwards, ClientPhone.client_id, ClientPhone.forwards != ""),
    Walk("snils", Client.snils, Client.id, Client.snils != NOTHING),
    Walk("documents", ClientDocument.key, ClientDocument.client_id, ClientDocument.key != ""),
    Walk("emails", ClientContact.key, ClientContact.client_id, ClientContact.key != ""),
    Walk("names", Client.by_surname, Client.id, _alive, (Client.born,)),
    Walk("births", Client.born, Client.id, and_(_alive, Client.born.is_not(None)),
         (Client.by_surname, Client.by_given)),
)  # fmt: skip


def length(session: Session, walk: Walk) -> int:
    return session.execute(select(func.count()).select_from(walk.id.class_)).scalar_one()


def step(session: Session, walk: Walk, after: Line | None, size: int) -> list[Line]:
    """The next `size` lines of the walk behind `after`."""
    question = select(walk.column, walk.id, *walk.more).where(walk.wanted)
    if after is not None:
        further = or_(walk.column > after.key, and_(walk.column == after.key, walk.id > after.id))
        question = question.where(walk.column >= after.key, further)
    question = question.order_by(walk.column, walk.id).limit(size)
    return [Line(key, id, tuple(more)) for key, id, *more in session.execute(question)]


# The list


def keep(session: Session, found: Iterable[tuple[Pair, Likeness]], at: datetime) -> int:
    """Write pairs into the list, each once; how many are new to it."""
    new = 0
    for (a, b), likeness in found:
        row = session.get(LikelyPair, (a, b))
        if row is None:
            row = LikelyPair(a_id=a, b_id=b)
            session.add(row)
            new += 1
        row.score, row.found_at = likeness.score, at
        row.reasons = json.dumps([[r.trait, r.agreement, r.how, r.detail] for r in likeness.reasons])
    return new


def forget_before(session: Session, at: datetime) -> None:
    """Take off the list what a whole walk begun at that moment did not find again."""
    session.execute(delete(LikelyPair).where(LikelyPair.found_at < at))


_a, _b = aliased(Client), aliased(Client)
_LISTED = (
    select(LikelyPair.a_id, LikelyPair.b_id)
    .join(_a, _a.id == LikelyPair.a_id)
    .join(_b, _b.id == LikelyPair.b_id)
    .outerjoin(NotSame, and_(NotSame.a_id == LikelyPair.a_id, NotSame.b_id == LikelyPair.b_id))
    .where(
        NotSame.a_id.is_(None),
        *(side.merged_into.is_(None) for side in (_a, _b)),
        *(side.erased_on.is_(None) for side in (_a, _b)),
    )
)


def listed(session: Session, limit: int) -> tuple[Pair, ...]:
    """The likeliest pairs first; merged, erased and parted ones are not shown."""
    order = (LikelyPair.score.desc(), LikelyPair.a_id, LikelyPair.b_id)
    return tuple((a, b) for a, b in session.execute(_LISTED.order_by(*order).limit(limit)))


def pair_rows(session: Session, pairs: Sequence[Pair]) -> tuple[tuple[Pair, int, str], ...]:
    """(pair, score, reasons as JSON) of the named pairs."""
    rows = (session.get(LikelyPair, pair) for pair in pairs)
    return tuple(((row.a_id, row.b_id), row.score, row.reasons) for row in rows if row is not None)


def last_walk(session: Session) -> datetime | None:
    return session.execute(select(func.max(LikelyPair.found_at))).scalar()


def found_since(session: Session, pairs: Sequence[Pair], at: datetime) -> set[Pair]:
    """Which of the pairs the walk that began at that moment has found already."""
    firsts = sorted({a for a, _ in pairs})
    found: set[Pair] = set()
    for start in range(0, len(firsts), _CHUNK):
        some = firsts[start : start + _CHUNK]
        question = select(LikelyPair.a_id, LikelyPair.b_id).where(
            LikelyPair.a_id.in_(some), LikelyPair.found_at >= at
        )
        found |= {(a, b) for a, b in session.execute(question)}
    return found
