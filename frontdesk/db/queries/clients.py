"""Lines of clients, and whose phone it is. `cards` reads one in full, `finding` answers the search box."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Column, bindparam, delete, func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Client, ClientAddress, ClientPhone, Ticket
from frontdesk.db.models.every import Base
from frontdesk.domain.clients import ClientRow, Form
from frontdesk.domain.identifiers import mask_snils, show_phone
from frontdesk.domain.names import initials_after

_open_tickets = (
    select(func.count()).where(Ticket.client_id == Client.id, Ticket.is_open == 1).scalar_subquery()
)
_first_address = (
    select(ClientAddress.text)
    .where(ClientAddress.client_id == Client.id, ClientAddress.position == 0)
    .scalar_subquery()
)
_ROWS = select(
    Client.id,
    Client.surname,
    Client.given,
    Client.patronymic,
    Client.born,
    Client.snils,
    Client.form,
    Client.is_key,
    _first_address,
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
            address=address or "",
            open_tickets=open_tickets,
            form=Form(form),
            is_key=is_key,
        )
        for (
            id,
            surname,
            given,
            patronymic,
            born,
            snils,
            form,
            is_key,
            address,
            open_tickets,
        ) in session.execute(_ROWS, {"ids": wanted})
    }
    return tuple(found[id] for id in wanted if id in found)


def recent_ids(session: Session, limit: int) -> tuple[int, ...]:
    """The living cards that came last, for an empty search box."""
    living = select(Client.id).where(Client.merged_into.is_(None), Client.erased_on.is_(None))
    return tuple(session.execute(living.order_by(Client.id.desc()).limit(limit)).scalars())


def with_phone(session: Session, number: str) -> tuple[int, ...]:
    """Clients that have exactly this number (E.164)."""
    forwards = phone_key(number)
    question = (
        select(ClientPhone.client_id).where(ClientPhone.forwards == forwards).order_by(ClientPhone.client_id)
    )
    return tuple(session.execute(question).scalars())


def name(session: Session, id: int) -> str:
    """Empty when there is no such card."""
    parts = session.execute(
        select(Client.surname, Client.given, Client.patronymic).where(Client.id == id)
    ).first()
    return " ".join(filter(None, parts)) if parts else ""


def first_address(session: Session, id: int) -> str:
    question = select(ClientAddress.text).where(ClientAddress.client_id == id, ClientAddress.position == 0)
    return session.execute(question).scalar() or ""


def phone_key(number: str) -> str:
    """The digits by which a number is found: without `+`, and without the 7 of Russia."""
    digits = number.lstrip("+")
    return digits[1:] if digits.startswith("7") and len(digits) == 11 else digits


def is_used(session: Session, client_id: int) -> bool:
    """Whether anything but the card's own parts refers to the card."""
    columns = (column for column in _references() if not _is_part(column))
    return any(
        session.execute(select(column).where(column == client_id).limit(1)).first() is not None
        for column in columns
    )


def take_away(session: Session, client: Client) -> None:
    """The card with its parts."""
    for column in filter(_is_part, _references()):
        session.execute(delete(column.table).where(column == client.id))
    session.delete(client)
    session.flush()


def _references() -> Iterator[Column[int]]:
    """Every column of the store that holds a client."""
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if any(key.column.table.name == Client.__tablename__ for key in column.foreign_keys):
                yield column


def _is_part(column: Column[int]) -> bool:
    """A phone, an address, a field of the office's own, a likeness to another card: nothing without its card."""
    if column.table.name in ("not_same", "likely_pair"):
        return True
    return column.name == "client_id" and column.table.name.startswith(("client_", "own_"))
