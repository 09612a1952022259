"""Fields that the office has added to its cards by itself."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Key, PartOfCard, client_key
from frontdesk.domain.changes import Kind


class OwnField(Base):
    """`choices` is a JSON list. A retired field keeps its values and is offered no more."""

    __tablename__ = "own_field"
    kind = Kind.CLIENT

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    type_of: Mapped[str] = mapped_column("type", String(10))
    choices: Mapped[str] = mapped_column(Body)
    position: Mapped[int]
    is_retired: Mapped[bool]

    def announced_id(self) -> int:
        return 0  # every card is touched


class OwnValue(PartOfCard):
    """`value` as typed and tidied; `key` is its normal form, by which it is found."""

    __tablename__ = "own_value"

    client_id: Mapped[int] = client_key(primary_key=True)
    field_id: Mapped[int] = mapped_column(ForeignKey("own_field.id"), primary_key=True, index=True)
    value: Mapped[str]
    key: Mapped[str] = mapped_column(Key)

    __table_args__ = (Index("ix_own_value_key", "key", "client_id"),)
