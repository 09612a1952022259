"""Claims and their acts."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session, attributes

from frontdesk.db.models import Act, Claim, Client
from frontdesk.domain.acts import STANDING, ActKind
from frontdesk.domain.claims import ClaimRow, ClaimState, Demand
from frontdesk.domain.names import initials_after


def get(session: Session, id: int, lock: bool = False) -> Claim | None:
    return session.get(Claim, id, with_for_update=True if lock else None)


def touch(claim: Claim) -> None:
    """A change of its lines is a change of the claim: its version moves."""
    attributes.flag_modified(claim, "state")


def roubles(kopecks: int) -> Decimal:
    return Decimal(kopecks).scaleb(-2)


def kopecks(sum: Decimal) -> int:
    return int(sum.scaleb(2))


def number_text(number: int) -> str:
    return f"П-{number}"


def act_number(kind: ActKind, number: int) -> str:
    """`87-П`: running number of the kind and year, letters of the kind."""
    return f"{number}-{kind.letters}"


def ids(session: Session) -> tuple[int, ...]:
    """Every claim: the undecided ones first, nearest due date first, then the decided, newest first."""
    undecided = select(Claim.id).where(Claim.is_open == 1).order_by(Claim.due, Claim.id)
    decided = select(Claim.id).where(Claim.is_open == 0).order_by(Claim.id.desc())
    return (*session.execute(undecided).scalars(), *session.execute(decided).scalars())


def open_count(session: Session) -> int:
    return session.execute(select(func.count()).where(Claim.is_open == 1)).scalar_one()


def rows(session: Session, wanted: Iterable[int]) -> tuple[ClaimRow, ...]:
    order = list(wanted)
    question = (
        select(Claim, Client.surname, Client.given, Client.patronymic)
        .outerjoin(Client, Client.id == Claim.client_id)
        .where(Claim.id.in_(order))
    )
    found = {
        claim.id: ClaimRow(
            id=claim.id,
            number=number_text(claim.number),
            client_short=initials_after(surname, given, patronymic) if surname else "",
            subject=claim.subject,
            demand=Demand(claim.demand),
            price=roubles(claim.price),
            due=claim.due,
            state=ClaimState(claim.state),
        )
        for claim, surname, given, patronymic in session.execute(question)
    }
    return tuple(found[id] for id in order if id in found)


def act_ids(session: Session, claim_id: int) -> tuple[int, ...]:
    """Acts on the claim that hold; its answers and notices are none."""
    hold = Act.state.in_([state.value for state in STANDING])
    question = select(Act.id).where(Act.claim_id == claim_id, Act.kind_of == ActKind.CLAIM.value, hold)
    return tuple(session.execute(question.order_by(Act.id)).scalars())


def has_papers(session: Session, claim_id: int) -> bool:
    """Whether anything was issued about it."""
    return session.execute(select(Act.id).where(Act.claim_id == claim_id).limit(1)).first() is not None
