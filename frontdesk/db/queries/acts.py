"""The register of issued acts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, column, or_, select, table
from sqlalchemy.orm import Session, aliased

from frontdesk.db.models import Act, Claim, Client, Event, Ticket
from frontdesk.db.queries.claims import act_number, number_text
from frontdesk.domain.acts import STANDING, ActFilter, ActKind, ActRow, ActState
from frontdesk.domain.codes import Square, read_code, read_square
from frontdesk.domain.events import EventKind
from frontdesk.domain.names import initials_after

_incident = table("incident", column("id"), column("number"))  # its class is loaded by those who open one
_HOLDS = Act.state.in_([state.value for state in STANDING])


def get(session: Session, id: int, lock: bool = False) -> Act | None:
    return session.get(Act, id, with_for_update=True if lock else None)


def by_code(session: Session, code: str) -> Act | None:
    return session.execute(select(Act).where(Act.code == code)).scalar()


def by_square(session: Session, square: Square) -> Act | None:
    """None for a kind that is none of ours."""
    question = select(Act).where(Act.kind_of == square.kind, Act.number == square.number)
    return session.execute(question.where(Act.year == square.on.year)).scalar()


def standing_before(session: Session, act: Act) -> tuple[Act, ...]:
    """Earlier acts of the kind about the same that hold still."""
    about = and_(
        *(
            getattr(Act, name).is_(None)
            if (value := getattr(act, name)) is None
            else getattr(Act, name) == value
            for name in ("claim_id", "incident_id", "ticket_id")
        )
    )
    question = select(Act).where(Act.kind_of == act.kind_of, Act.id < act.id, about, _HOLDS).order_by(Act.id)
    return tuple(session.execute(question).scalars())


def ids(session: Session, asked: ActFilter) -> tuple[int, ...]:
    """The newest first."""
    question = select(Act.id).order_by(Act.issued_on.desc(), Act.id.desc())
    if asked.kind:
        question = question.where(Act.kind_of == asked.kind.value)
    if asked.state:
        question = question.where(Act.state == asked.state.value)
    if asked.since:
        question = question.where(Act.issued_on >= asked.since)
    if asked.until:
        question = question.where(Act.issued_on <= asked.until)
    if asked.sought.strip():
        question = question.where(_sought(asked.sought))
    return tuple(session.execute(question).scalars())


def _sought(text: str) -> ColumnElement[bool]:
    """By code, by what its square says, or by the figures and letters of a number: «87», «87-П», «п-312»."""
    if code := read_code(text):
        return Act.code == code
    if square := read_square(text):
        return and_(Act.kind_of == square.kind, Act.number == square.number, Act.issued_on == square.on)
    figures = "".join(sign for sign in text if sign.isdigit())[:9]
    letters = "".join(sign for sign in text if sign.isalpha()).upper()
    if not figures:
        return Act.id < 0
    of_claim = select(Claim.id).where(Claim.number == int(figures))
    kinds = (
        [kind.value for kind in ActKind if kind.letters == letters] if letters else [k.value for k in ActKind]
    )
    is_number = and_(Act.number == int(figures), Act.kind_of.in_(kinds))
    return or_(is_number, Act.claim_id.in_(of_claim)) if letters in ("", "П") else is_number


def rows(session: Session, wanted: Iterable[int]) -> tuple[ActRow, ...]:
    order = list(wanted)
    own = aliased(Ticket)
    question: Select[Any] = (
        select(
            Act.id, Act.number, Act.kind_of, Act.issued_on, Act.state, Claim.number.label("claim"),
            _incident.c.number.label("incident"), own.number.label("ticket"),
            Client.surname, Client.given, Client.patronymic,
        )
        .outerjoin(Claim, Claim.id == Act.claim_id)
        .outerjoin(own, own.id == Act.ticket_id)
        .outerjoin(_incident, _incident.c.id == Act.incident_id)
        .outerjoin(Client, or_(Client.id == Claim.client_id, Client.id == own.client_id))
        .where(Act.id.in_(order))
    )  # fmt: skip
    found = {
        line.id: ActRow(
            id=line.id,
            number=act_number(ActKind(line.kind_of), line.number),
            kind=ActKind(line.kind_of),
            issued_on=line.issued_on,
            claim_number=_about(line.claim, line.incident, line.ticket),
            client_short=initials_after(line.surname, line.given, line.patronymic) if line.surname else "",
            state=ActState(line.state),
        )
        for line in session.execute(question)
    }
    return tuple(found[id] for id in order if id in found)


def _about(claim: int | None, incident: int | None, ticket: int | None) -> str:
    if claim is not None:
        return number_text(claim)
    return f"И-{incident}" if incident is not None else str(ticket or "")


def sealed(session: Session, act_id: int) -> str:
    """The digest of its snapshot as the journal tells it; empty for one of an older edition of the program."""
    question = select(Event.data).where(
        Event.act_id == act_id, Event.kind_of == EventKind.ACT_ISSUED.value
    )  # fmt: skip
    data = session.execute(question.limit(1)).scalar()
    return str(json.loads(data).get("digest", "")) if data else ""


def is_annulled(session: Session, act_id: int) -> bool:
    """As the journal tells it."""
    told = select(Event.id).where(Event.act_id == act_id, Event.kind_of == EventKind.ACT_ANNULLED.value)
    return session.execute(told.limit(1)).first() is not None


def unsigned(session: Session, ticket_id: int) -> tuple[Act, ...]:
    """Acts about a ticket or its claims that hold, without the sheet with the signatures."""
    return _of_ticket(session, ticket_id, Act.scan.is_(None))


def unhanded(session: Session, ticket_id: int) -> tuple[Act, ...]:
    """Those that were handed to nobody."""
    return _of_ticket(session, ticket_id, Act.handed_on.is_(None))


def _of_ticket(session: Session, ticket_id: int, lacks: ColumnElement[bool]) -> tuple[Act, ...]:
    mine = select(Claim.id).where(Claim.ticket_id == ticket_id)
    question = select(Act).where(
        or_(Act.ticket_id == ticket_id, Act.claim_id.in_(mine)), _HOLDS, lacks
    )  # fmt: skip
    return tuple(session.execute(question.order_by(Act.id)).scalars())


def of_tickets(session: Session, tickets: Iterable[int]) -> tuple[int, ...]:
    """About these tickets and their claims, the newest first."""
    order = sorted(tickets)
    claims = select(Claim.id).where(Claim.ticket_id.in_(order))
    question = select(Act.id).where(or_(Act.ticket_id.in_(order), Act.claim_id.in_(claims)))
    return tuple(session.execute(question.order_by(Act.issued_on.desc(), Act.id.desc())).scalars())


def of_days(session: Session, since: date, until: date) -> tuple[int, ...]:
    """Those that hold, in the order in which they were issued: what a shift has made."""
    question = select(Act.id).where(Act.issued_on.between(since, until), _HOLDS)
    return tuple(session.execute(question.order_by(Act.id)).scalars())
