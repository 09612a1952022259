"""The ground of all tables: naming of constraints, moments in UTC, keys compared byte by byte."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import DateTime, Dialect, LargeBinary, MetaData, String, Text, TextClause, TypeDecorator, text
from sqlalchemy.orm import DeclarativeBase

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

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# A search key: PostgreSQL compares it byte by byte, as SQLite does, so that a prefix is a range.
Key = String().with_variant(String(collation="C"), "postgresql")


def only_where(condition: str) -> dict[str, TextClause]:
    """Arguments of a partial index, said once for both engines."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


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
    """`kind` is what a change of the table is announced as; None is announced to nobody."""

    metadata = MetaData(naming_convention=NAMING)
    kind: ClassVar[Kind | None] = None
