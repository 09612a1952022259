"""Pads of numbered forms, and what has become of each form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import Staff, Ticket
from frontdesk.db.models.printing import Blank, BlankPad
from frontdesk.domain.blanks import BlankRow, BlankState, PadRow
from frontdesk.domain.names import initials_after


def by_number(session: Session, number: int, lock: bool = False) -> Blank | None:
    question = select(Blank).where(Blank.number == number)
    return session.execute(question.with_for_update() if lock else question).scalar_one_or_none()


def of_ticket(session: Session, ticket_id: int) -> Blank | None:
    return session.execute(
        select(Blank).where(Blank.ticket_id == ticket_id).with_for_update()
    ).scalar_one_or_none()


def numbered(session: Session, numbers: Sequence[int]) -> dict[int, Blank]:
    """Those that there are, locked."""
    question = select(Blank).where(Blank.number.in_(numbers)).order_by(Blank.number).with_for_update()
    return {blank.number: blank for blank in session.execute(question).scalars()}


def of_pad(session: Session, pad_id: int) -> list[Blank]:
    return list(session.execute(select(Blank).where(Blank.pad_id == pad_id).order_by(Blank.number)).scalars())


def pads(session: Session) -> tuple[PadRow, ...]:
    """The newest first."""
    states: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for pad, state, number in session.execute(
        select(Blank.pad_id, Blank.state, Blank.number).order_by(Blank.number)
    ):
        states[pad][state].append(number)
    question = select(BlankPad, Staff.surname, Staff.given, Staff.patronymic).join(
        Staff, Staff.id == BlankPad.printed_by
    )
    return tuple(
        PadRow(
            pad.id, pad.number, pad.first, pad.last, pad.printed_at, initials_after(*name),
            len(states[pad.id][BlankState.ENTERED]), len(states[pad.id][BlankState.SPOILED]),
            tuple(states[pad.id][BlankState.PRINTED]),
        )
        for pad, *name in session.execute(question.order_by(BlankPad.number.desc()))
    )  # fmt: skip


def blanks(session: Session, pad_id: int) -> tuple[BlankRow, ...]:
    """Of a pad, by their numbers."""
    question = (
        select(Blank, Ticket.number, Staff.surname, Staff.given, Staff.patronymic)
        .outerjoin(Ticket, Ticket.id == Blank.ticket_id)
        .outerjoin(Staff, Staff.id == Blank.settled_by)
        .where(Blank.pad_id == pad_id)
        .order_by(Blank.number)
    )
    return tuple(
        BlankRow(
            blank.id, blank.number, BlankState(blank.state), blank.ticket_id, ticket, blank.reason,
            blank.settled_at, initials_after(*name) if name[0] else "",
        )
        for blank, ticket, *name in session.execute(question)
    )  # fmt: skip
