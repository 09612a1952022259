"""Questions about clients. Every search is a range over an index, the same on both engines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, delete, func, literal, or_, select, union_all
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from frontdesk.db.models import Client, ClientPhone, Ticket, Visit
from frontdesk.domain.clients import Benefit, ClientCard, ClientRow
from frontdesk.domain.identifiers import mask_snils, show_phone
from frontdesk.domain.names import Sex, initials_after
from frontdesk.domain.search_terms import Terms

AFTER_ALL = "\U0010ffff"  # sorts behind every letter, so that a prefix is a range
# Whoever is meant by one word is more likely named by surname than by name or patronymic.
ONE_WORD = (Client.by_surname, Client.by_given, Client.by_patronymic)
PHRASE = (Client.by_surname, Client.by_given_surname, Client.by_given)


def find_ids(session: Session, terms: Terms, limit: int = 50) -> tuple[int, ...]:
    """Clients that answer every part of the query, best first, at most `limit`."""
    arms = _arms(terms, limit)
    if not arms:
        return ()
    question = union_all(*arms) if len(arms) > 1 else arms[0]
    found: list[int] = [line.id for line in session.execute(question)]
    return tuple(dict.fromkeys(found))[:limit]


def _arms(terms: Terms, limit: int) -> list[Select[tuple[int]]]:
    """One bounded index range per way of reading the query, in order of likelihood."""
    words, digits = terms.words, terms.digits
    if terms.date is not None:
        conditions = [Client.born == terms.date, *map(_has_word, words), *map(_has_digits, digits)]
        return [_arm(Client.id, conditions, Client.by_surname, limit)]
    if digits:
        return _digit_arms(terms, limit)
    if not words:
        return []
    if len(words) == 1:
        return [_arm(Client.id, [_starts(order, words[0])], order, limit) for order in ONE_WORD]
    phrase = " ".join(words)
    longest = max(words, key=len)
    others = [word for word in words if word is not longest]
    return [_arm(Client.id, [_starts(order, phrase)], order, limit) for order in PHRASE] + [
        _arm(Client.id, [_starts(order, longest), *(_has_word(word, order) for word in others)], order, limit)
        for order in ONE_WORD
    ]


def _digit_arms(terms: Terms, limit: int) -> list[Select[tuple[int]]]:
    first, *others = terms.digits
    filters = [*map(_has_word, terms.words), *map(_has_digits, others)]
    national = terms.phone[2:] if terms.phone and terms.phone.startswith("+7") else None
    by_phone = [_starts(ClientPhone.forwards, national)] if national else []
    by_phone += [_starts(ClientPhone.backwards, first[::-1]), _starts(ClientPhone.forwards, first)]
    arms = []
    if terms.snils or len(first) >= 6:
        arms.append(
            _arm(Client.id, [_starts(Client.snils, terms.snils or first), *filters], Client.snils, limit)
        )
    for condition in by_phone:
        found = select(ClientPhone.client_id.label("id")).where(condition)
        if filters:
            found = found.join(Client, Client.id == ClientPhone.client_id).where(*filters)
        arms.append(_bounded(found.limit(limit)))
    return arms


def _arm(id: Any, conditions: Sequence[ColumnElement[bool]], order: Any, limit: int) -> Select[tuple[int]]:
    return _bounded(select(id.label("id")).where(*conditions).order_by(order).limit(limit))


def _bounded(inner: Select[Any]) -> Select[tuple[int]]:
    """A limited question as a term of a union: both engines want it in parentheses of its own."""
    return select(inner.subquery().c.id)


def _starts(column: Any, prefix: str) -> ColumnElement[bool]:
    return and_(column >= prefix, column < prefix + AFTER_ALL)


def _has_word(word: str, order: Any = Client.by_surname) -> ColumnElement[bool]:
    """Some part of the name begins with the word. Read from the index that drives the question."""
    parts: ColumnElement[str] = literal(" ") + order
    return parts.like(f"% {word}%")


def _has_digits(digits: str) -> ColumnElement[bool]:
    phone = select(ClientPhone.client_id).where(
        ClientPhone.client_id == Client.id,
        or_(_starts(ClientPhone.backwards, digits[::-1]), _starts(ClientPhone.forwards, digits)),
    )
    return or_(phone.exists(), _starts(Client.snils, digits))


_open_tickets = (
    select(func.count()).where(Ticket.client_id == Client.id, Ticket.is_open == 1).scalar_subquery()
)
_ROWS = select(
    Client.id,
    Client.surname,
    Client.given,
    Client.patronymic,
    Client.born,
    Client.snils,
    Client.address,
    _open_tickets,
).where(Client.id.in_(bindparam("ids", expanding=True)))
_FIRST_PHONES = select(ClientPhone.client_id, ClientPhone.number).where(
    ClientPhone.client_id.in_(bindparam("ids", expanding=True)), ClientPhone.position == 0
)


def rows(session: Session, ids: Iterable[int]) -> tuple[ClientRow, ...]:
    """Lines of a list, in the order asked; ids that are gone are left out."""
    wanted = list(ids)
    if not wanted:
        return ()
    phones = {line.client_id: line.number for line in session.execute(_FIRST_PHONES, {"ids": wanted})}
    found = {
        id: ClientRow(
            id=id,
            name=" ".join(filter(None, (surname, given, patronymic))),
            short_name=initials_after(surname, given, patronymic),
            born=born,
            phone=show_phone(phones[id]) if id in phones else "",
            snils=mask_snils(snils),
            address=address,
            open_tickets=open_tickets,
        )
        for id, surname, given, patronymic, born, snils, address, open_tickets in session.execute(
            _ROWS, {"ids": wanted}
        )
    }
    return tuple(found[id] for id in wanted if id in found)


def recent_ids(session: Session, limit: int) -> tuple[int, ...]:
    """The cards that came last, for an empty search box."""
    return tuple(session.execute(select(Client.id).order_by(Client.id.desc()).limit(limit)).scalars())


def card(session: Session, id: int) -> ClientCard | None:
    client = session.get(Client, id)
    if client is None:
        return None
    numbers = session.execute(
        select(ClientPhone.number).where(ClientPhone.client_id == id).order_by(ClientPhone.position)
    ).scalars()
    tickets, open_tickets = session.execute(
        select(func.count(), func.coalesce(func.sum(Ticket.is_open), 0)).where(Ticket.client_id == id)
    ).one()
    visits = session.execute(select(func.count()).where(Visit.client_id == id)).scalar_one()
    return ClientCard(
        id=client.id,
        version=client.version,
        surname=client.surname,
        given=client.given,
        patronymic=client.patronymic,
        sex=Sex(client.sex) if client.sex else None,
        born=client.born,
        phones=tuple(numbers),
        email=client.email,
        address=client.address,
        snils=mask_snils(client.snils),
        benefit=Benefit(client.benefit),
        note=client.note,
        since=client.since,
        tickets=tickets,
        open_tickets=int(open_tickets),
        visits=visits,
    )


def with_phone(session: Session, number: str) -> tuple[int, ...]:
    """Clients that have exactly this number (E.164)."""
    forwards = phone_key(number)
    question = (
        select(ClientPhone.client_id).where(ClientPhone.forwards == forwards).order_by(ClientPhone.client_id)
    )
    return tuple(session.execute(question).scalars())


def phone_key(number: str) -> str:
    """The digits by which a number is found: without `+`, and without the 7 of Russia."""
    digits = number.lstrip("+")
    return digits[1:] if digits.startswith("7") and len(digits) == 11 else digits


def delete_phones(session: Session, client_id: int) -> None:
    session.execute(delete(ClientPhone).where(ClientPhone.client_id == client_id))


def touch(client: Client) -> None:
    """Make the card a newer edition although only its phones changed."""
    flag_modified(client, "surname")
