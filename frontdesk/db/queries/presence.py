"""Who has what open for editing, and who asks for it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from frontdesk.db.models import Presence, Staff
from frontdesk.domain.names import initials_after
from frontdesk.domain.presence import AtWork, Present


def asking(kind: str) -> str:
    """Who asks for a thing has a row like who edits it, of a kind of its own; so it is heard the same way."""
    return f"{kind}?"


def get(session: Session, kind: str, thing_id: int, workstation: str) -> Presence | None:
    return session.get(Presence, (kind, thing_id, workstation))


def still_there(session: Session, kind: str, thing_id: int, workstation: str, now: datetime) -> bool:
    """A sign of life, announced to nobody; false when the row is gone."""
    mine = (Presence.kind_of == kind, Presence.thing_id == thing_id, Presence.workstation == workstation)
    question = update(Presence).where(*mine).values(seen_at=now).returning(Presence.thing_id)
    return session.execute(question).first() is not None


def silent(session: Session, before: datetime) -> tuple[Presence, ...]:
    """Rows without a sign of life since `before`."""
    return tuple(session.execute(select(Presence).where(Presence.seen_at < before)).scalars())


def at_work(session: Session, kind: str, thing_id: int, workstation: str, alive_since: datetime) -> AtWork:
    """Who is at it and who asks for it, as one workstation sees it; first come first."""
    kinds = (kind, asking(kind))
    question = (
        select(Presence, Staff)
        .join(Staff, Staff.id == Presence.staff_id)
        .where(Presence.kind_of.in_(kinds), Presence.thing_id == thing_id, Presence.seen_at >= alive_since)
        .order_by(Presence.since, Presence.workstation)
    )
    found = [
        (row, Present(initials_after(who.surname, who.given, who.patronymic), row.workstation, row.since))
        for row, who in session.execute(question)
    ]
    others = [(row.kind_of, present) for row, present in found if row.workstation != workstation]
    return AtWork(
        is_mine=any(row.kind_of == kind and row.workstation == workstation for row, _ in found),
        others=tuple(present for what, present in others if what == kind),
        asking=tuple(present for what, present in others if what != kind),
    )


def everywhere(session: Session, kind: str, workstation: str, alive_since: datetime) -> dict[int, str]:
    """{thing: who came first to it} at the other workstations."""
    question = (
        select(Presence.thing_id, Staff.surname, Staff.given, Staff.patronymic)
        .join(Staff, Staff.id == Presence.staff_id)
        .where(Presence.kind_of == kind, Presence.workstation != workstation, Presence.seen_at >= alive_since)
        .order_by(Presence.since.desc(), Presence.workstation.desc())
    )
    return {
        line.thing_id: initials_after(line.surname, line.given, line.patronymic)
        for line in session.execute(question)
    }
