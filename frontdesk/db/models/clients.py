"""Clients and the keys by which they are found."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Key, partial
from frontdesk.domain.changes import Kind


class Client(Base):
    """`by_*` are normalised names in the orders in which people say them (`search_terms.normal`)."""

    __tablename__ = "client"
    kind = Kind.CLIENT

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    surname: Mapped[str]
    given: Mapped[str]
    patronymic: Mapped[str]
    sex: Mapped[str | None] = mapped_column(String(6))
    born: Mapped[date | None] = mapped_column(index=True)
    email: Mapped[str]
    address: Mapped[str]
    snils: Mapped[str] = mapped_column(Key)
    benefit: Mapped[str] = mapped_column(String(30))
    note: Mapped[str] = mapped_column(Body)
    since: Mapped[date]
    by_surname: Mapped[str] = mapped_column(Key, index=True)  # surname given patronymic
    by_given: Mapped[str] = mapped_column(Key, index=True)  # given patronymic surname
    by_given_surname: Mapped[str] = mapped_column(Key, index=True)  # given surname
    by_patronymic: Mapped[str] = mapped_column(Key, index=True)  # patronymic surname given

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (partial("ix_client_snils", "snils", where="snils <> ''"),)


class ClientPhone(Base):
    """A phone of a client. `backwards` finds it by its last digits; the indexes alone answer both questions."""

    __tablename__ = "client_phone"
    kind = Kind.CLIENT

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]  # E.164
    forwards: Mapped[str] = mapped_column(Key)  # digits without + and the country's 7
    backwards: Mapped[str] = mapped_column(Key)

    __table_args__ = (
        Index("ix_client_phone_forwards", "forwards", "client_id"),
        Index("ix_client_phone_backwards", "backwards", "client_id"),
    )
