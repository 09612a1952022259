"""Clients, the parts of their cards, and the keys by which they are found."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Key, PartOfCard, client_key, partial
from frontdesk.domain.changes import Kind


class Client(Base):
    """`by_*` are normalised names in the orders in which people say them (`search_terms.normal`); words that
    begin none of these stand in `client_word`.

    An organisation's `surname` repeats its title, so that every list that shows names shows it.
    `merged_into` has no foreign key: SQLite could add one only by writing a million rows anew.
    """

    __tablename__ = "client"
    kind = Kind.CLIENT

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    form: Mapped[str] = mapped_column(String(12), default="person")
    title: Mapped[str] = mapped_column(default="")
    surname: Mapped[str]
    given: Mapped[str]
    patronymic: Mapped[str]
    sex: Mapped[str | None] = mapped_column(String(6))
    born: Mapped[date | None]
    snils: Mapped[str] = mapped_column(Key)
    note: Mapped[str] = mapped_column(Body)
    language: Mapped[str] = mapped_column(String(10), default="ru")
    segment: Mapped[str] = mapped_column(default="")
    is_key: Mapped[bool] = mapped_column(default=False)
    case_forms: Mapped[str] = mapped_column(Body, default="{}")  # JSON: case → the whole name, kept by hand
    since: Mapped[date]
    merged_into: Mapped[int | None]
    erased_on: Mapped[date | None]
    by_surname: Mapped[str] = mapped_column(Key, index=True)  # surname given patronymic
    by_given: Mapped[str] = mapped_column(Key, index=True)  # given patronymic surname
    by_given_surname: Mapped[str] = mapped_column(Key, index=True)  # given surname
    by_patronymic: Mapped[str] = mapped_column(Key, index=True)  # patronymic surname given

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        Index("ix_client_born", "born", "by_surname"),
        partial("ix_client_snils", "snils", where="snils <> ''"),
        partial("ix_client_merged_into", "merged_into", where="merged_into IS NOT NULL"),
        partial("ix_client_snils_end", text("substr(snils, 7, 5)"), "by_surname", where="snils <> ''"),
    )


class ClientPhone(PartOfCard):
    """A phone of a client. `backwards` finds it by its last digits; the indexes alone answer both questions."""

    __tablename__ = "client_phone"

    client_id: Mapped[int] = client_key(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]  # E.164
    forwards: Mapped[str] = mapped_column(Key)  # digits without + and the country's 7
    backwards: Mapped[str] = mapped_column(Key)
    kind_of: Mapped[str] = mapped_column("kind", String(10), default="mobile")
    is_preferred: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (
        Index("ix_client_phone_forwards", "forwards", "client_id"),
        Index("ix_client_phone_backwards", "backwards", "client_id"),
    )


class ClientWord(PartOfCard):
    """A name that has a word which begins none of the card's `by_*` (the second half of a double surname, the
    third word of a title), turned to begin with each of its words. Most cards have none.
    """

    __tablename__ = "client_word"

    client_id: Mapped[int] = client_key(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(Key)

    __table_args__ = (Index("ix_client_word_key", "key", "client_id"),)


class ClientContact(PartOfCard):
    """An e-mail or a name in a messenger. `key` is its value in small letters."""

    __tablename__ = "client_contact"

    client_id: Mapped[int] = client_key(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    way: Mapped[str] = mapped_column(String(10))
    value: Mapped[str]
    key: Mapped[str] = mapped_column(Key)
    kind_of: Mapped[str] = mapped_column("kind", String(10))
    is_preferred: Mapped[bool]

    __table_args__ = (Index("ix_client_contact_key", "key", "client_id"),)


class ClientAddress(PartOfCard):
    """The first one (`position` 0) is the one that lists and papers show. `key` is `domain.addresses.key_of`."""

    __tablename__ = "client_address"

    client_id: Mapped[int] = client_key(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind_of: Mapped[str] = mapped_column("kind", String(12))
    text: Mapped[str]
    key: Mapped[str] = mapped_column(Key)

    __table_args__ = (Index("ix_client_address_key", "key", "client_id"),)


class ClientDocument(PartOfCard):
    """An identity document or a number of a register. `key` is what it is searched by (`domain.identity`).

    `reason` says why a number that looks wrong was taken as it is.
    """

    __tablename__ = "client_document"

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[int] = client_key()
    position: Mapped[int]
    kind_of: Mapped[str] = mapped_column("kind", String(20))
    series: Mapped[str]
    number: Mapped[str]
    key: Mapped[str] = mapped_column(Key)
    issued_on: Mapped[date | None]
    issued_by: Mapped[str]
    issuer_code: Mapped[str] = mapped_column(String(10))
    expires_on: Mapped[date | None]
    bik: Mapped[str] = mapped_column(String(9))
    reason: Mapped[str]

    __table_args__ = (Index("ix_client_document_key", "key", "client_id"),)


class ClientBenefit(PartOfCard):
    __tablename__ = "client_benefit"

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[int] = client_key()
    category: Mapped[str] = mapped_column(String(30))
    since: Mapped[date | None]
    until: Mapped[date | None]  # the last day
    paper: Mapped[str]
