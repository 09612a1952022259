"""Who stands for whom, and what each has agreed to."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Body, PartOfCard, client_key


class Representative(PartOfCard):
    """`person_id` is what `relation` says to `client_id`; families are the same rows read from both ends."""

    __tablename__ = "representative"

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[int] = client_key()
    person_id: Mapped[int] = client_key()
    relation: Mapped[str] = mapped_column(String(10))
    scope: Mapped[str] = mapped_column(Body)
    paper: Mapped[str]
    number: Mapped[str]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]  # the last day
    ended_on: Mapped[date | None]


class Consent(PartOfCard):
    """A consent stands from `given_on` until it is withdrawn; `edition` says which text was agreed to."""

    __tablename__ = "consent"

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[int] = client_key()
    purpose: Mapped[str] = mapped_column(String(12))
    given_on: Mapped[date]
    way: Mapped[str] = mapped_column(String(10))
    edition: Mapped[str] = mapped_column(String(20))
    paper: Mapped[str]
    withdrawn_on: Mapped[date | None]
    withdrawn_way: Mapped[str | None] = mapped_column(String(10))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
