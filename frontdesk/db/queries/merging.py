"""Which card lives when several were made one, and the merges that still stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from frontdesk.db.models import (
    Client,
    Event,
    Merge,
    OwnField,
    Staff,
)
from frontdesk.domain.events import EventKind
from frontdesk.domain.names import initials_after

_CHUNK = 500
_IDS: BindParameter[list[int]] = bindparam("ids", expanding=True)
_POINTERS = select(Client.id, Client.merged_into).where(Client.id.in_(_IDS), Client.merged_into.is_not(None))
_INTO = select(Client.id).where(Client.merged_into.in_(_IDS)).order_by(Client.id)
_STANDING = (
    select(
        Merge.id, Merge.kept_id, Merge.gone_id, Merge.at, Client.surname, Client.given, Client.patronymic,
        Staff.surname.label("by_surname"), Staff.given.label("by_given"), Staff.patronymic.label("by_patronymic"),
    )
    .join(Client, Client.id == Merge.gone_id)
    .join(Staff, Staff.id == Merge.staff_id)
    .where(Merge.kept_id.in_(_IDS), Merge.undone_at.is_(None))
    .order_by(Merge.id.desc())
)  # fmt: skip


def living(session: Session, id: int) -> int:
    """The card that `id` lives on in: itself unless it was merged."""
    return living_of(session, [id])[id]


def living_of(session: Session, ids: Iterable[int]) -> dict[int, int]:
    """The living card of each id, as many steps as merges followed one another."""
    roots = {id: id for id in ids}
    asked = set(roots)
    while asked:
        onward = _pointers(session, asked)
        roots = {id: onward.get(root, root) for id, root in roots.items()}
        asked = set(onward.values())
    return roots


def living_ids(session: Session, ids: Sequence[int]) -> tuple[int, ...]:
    """The same list with merged cards as those they live on in, each once."""
    if not ids:
        return ()
    roots = living_of(session, ids)
    return tuple(dict.fromkeys(roots[id] for id in ids))


def _pointers(session: Session, ids: set[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    every = sorted(ids)
    for at in range(0, len(every), _CHUNK):
        asked = session.execute(_POINTERS, {"ids": every[at : at + _CHUNK]})
        found |= {id: into for id, into in asked if into is not None}
    return found


_client = Client.metadata.tables[Client.__tablename__]  # every visit asks: of the table it is half as dear
_LIVING = (
    select(_client.c.merged_into, _client.c.erased_on)
    .where(_client.c.id == bindparam("id"))
    .with_for_update(read=True, key_share=True)
)


def living_for_writing(session: Session, id: int) -> tuple[int, date | None]:
    """As `living`, and when that card was erased; until the transaction ends nobody can merge or erase it."""
    connection = session.connection()
    while True:
        card = connection.execute(_LIVING, {"id": id}).first()
        if card is None or card.merged_into is None:
            return id, card.erased_on if card else None
        id = card.merged_into


def family(session: Session, id: int) -> tuple[int, ...]:
    """The card and every card that was merged into it, however long ago."""
    found = [id]
    asked = [id]
    while asked:
        asked = [one for one in session.execute(_INTO, {"ids": asked}).scalars() if one not in found]
        found += asked
    return tuple(found)


def locked(session: Session, ids: Iterable[int]) -> dict[int, Client]:
    """The cards, each locked, always in the same order, so that two merges cannot wait for each other."""
    found = {}
    for id in sorted(set(ids)):
        client = session.get(Client, id, with_for_update=True, populate_existing=True)
        if client is not None:
            found[id] = client
    return found


# Merges


def standing(session: Session, kept_id: int) -> list[Merge]:
    """Merges into the card that are not undone, oldest first."""
    question = select(Merge).where(Merge.kept_id == kept_id, Merge.undone_at.is_(None)).order_by(Merge.id)
    return list(session.execute(question).scalars())


def carried_on(session: Session, gone_id: int) -> Merge | None:
    """The merge by which the card itself went into another one."""
    question = select(Merge).where(Merge.gone_id == gone_id, Merge.undone_at.is_(None))
    return session.execute(question).scalar()


@dataclass(frozen=True, slots=True)
class Standing:
    """A merge for a list: who was joined, when, by whom."""

    id: int
    kept_id: int
    gone_id: int
    gone_name: str
    at: datetime
    who: str


def standing_rows(session: Session, ids: Iterable[int]) -> tuple[Standing, ...]:
    """The merges into any of the cards, newest first."""
    return tuple(
        Standing(
            line.id,
            line.kept_id,
            line.gone_id,
            " ".join(filter(None, (line.surname, line.given, line.patronymic))),
            line.at,
            initials_after(line.by_surname, line.by_given, line.by_patronymic),
        )
        for line in session.execute(_STANDING, {"ids": list(ids)})
    )


_WRITE = (EventKind.CLIENT_CREATED.value, EventKind.CLIENT_CHANGED.value, EventKind.CLIENT_MERGED.value)


def writings(session: Session, client_id: int) -> tuple[tuple[datetime, str, str, str], ...]:
    """(when, who, kind, data as JSON) of every event that wrote the card's own values, newest first."""
    question = (
        select(Event.at, Event.kind_of, Event.data, Staff.surname, Staff.given, Staff.patronymic)
        .outerjoin(Staff, Staff.id == Event.staff_id)
        .where(Event.client_id == client_id, Event.kind_of.in_(_WRITE))
        .order_by(Event.id.desc())
    )
    return tuple(
        (at, initials_after(surname, given, patronymic) if surname else "", kind, data)
        for at, kind, data, surname, given, patronymic in session.execute(question)
    )


def own_field_names(session: Session) -> dict[int, str]:
    """What the office calls its own fields."""
    return {field.id: field.name for field in session.execute(select(OwnField)).scalars()}
