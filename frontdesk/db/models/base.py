"""The ground of all tables: naming of constraints, moments in UTC, keys compared byte by byte."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    TextClause,
    TypeDecorator,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column

from frontdesk.domain.changes import Kind


class Moment(TypeDecorator[datetime]):
    """An instant, stored in UTC. SQLite keeps no zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any, _: Dialect) -> datetime | None:
        if value is None:
            return None
        stored: datetime = value
        return stored.replace(tzinfo=UTC) if stored.tzinfo is None else stored.astimezone(UTC)


# A search key: PostgreSQL compares it byte by byte, as SQLite does, so that a prefix is a range.
Key = String().with_variant(String(collation="C"), "postgresql")


def partial(name: str, *columns: str | TextClause, where: str, unique: bool = False) -> Index:
    """A partial index, its condition said once for both engines."""
    condition = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


Body = Text()
Blob = LargeBinary()

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """`kind` is what a change of the table is announced as; None is announced to nobody. `is_ground` says that deeds
    are measured by its rows, which are kept in mind until one of them changes (`queries.ground`): such rows are
    written as objects of a session, never by a statement.
    """

    metadata = MetaData(naming_convention=NAMING)
    kind: ClassVar[Kind | None] = None
    is_ground: ClassVar[bool] = False

    def announced_id(self) -> int:
        """The id of the thing whose change a change of this row is; 0 when it has none of its own."""
        return getattr(self, "id", 0)


class PartOfCard(Base):
    """A row that is a part of somebody's card: its change is the card's."""

    __abstract__ = True
    kind = Kind.CLIENT
    client_id: Mapped[int]

    def announced_id(self) -> int:
        return self.client_id


def client_key(primary_key: bool = False) -> MappedColumn[int]:
    """The card that a row belongs to; `primary_key` when rows are counted per card and need no id."""
    return mapped_column(ForeignKey("client.id"), primary_key=primary_key, index=not primary_key)
