"""Rows that are only added, many by one statement: as objects of a session each would be a statement of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Column, Dialect, Table, bindparam, insert
from sqlalchemy.orm import Session

from frontdesk.db.models import Base
from frontdesk.db.queries.prepared import prepared
from frontdesk.domain.changes import Kind

TOUCHED = "touched"  # of a session: what its transaction touched, {(kind, id)}
_MOST = 40  # rows of a statement, whose text is kept for each number of them


def add(session: Session, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Their ids, in their order. A row names every column but its id, as its attribute is called.

    What the rows refer to is flushed.
    """
    found: list[int] = []
    for at in range(0, len(rows), _MOST):
        found += _add(session, model, rows[at : at + _MOST])
    return found


def _add(session: Session, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
    connection = session.connection()
    asked = {}
    for name, written in _written(connection.dialect, model):
        for place, row in enumerate(rows):
            value = row[name]
            asked[f"{name}_{place}"] = value if written is None else written(value)
    # A statement numbers its rows as they stand in it, whatever others add meanwhile.
    return sorted(_adding(connection, model, len(rows)).ask(connection, asked).scalars())


def touch(session: Session, kind: Kind, ids: Iterable[int]) -> None:
    """Announced with the commit."""
    session.info.setdefault(TOUCHED, set()).update((kind, id) for id in ids)


def _columns(model: type[Base]) -> Iterable[tuple[str, Column[Any]]]:
    """(attribute, its column) of all but the id."""
    found = ((attribute.key, attribute.columns[0]) for attribute in model.__mapper__.column_attrs)
    return [(name, column) for name, column in found if isinstance(column, Column) and not column.primary_key]


@lru_cache(maxsize=64)
def _written(dialect: Dialect, model: type[Base]) -> list[tuple[str, Callable[[Any], Any] | None]]:
    """(attribute, how its value is said to the driver; None: as it is)."""
    return [
        (name, column.type.dialect_impl(dialect).bind_processor(dialect)) for name, column in _columns(model)
    ]


@prepared
def _adding(_engine: str, model: type[Base], count: int) -> Any:
    table = model.__table__
    assert isinstance(table, Table)
    columns = list(_columns(model))
    return (
        insert(table)
        .values(
            [
                {column.name: bindparam(f"{name}_{place}", type_=column.type) for name, column in columns}
                for place in range(count)
            ]
        )
        .returning(table.c.id)
    )
