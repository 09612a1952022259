"""Which tickets somebody does not see: those of closed teams that he is not in.

Asked of most questions, so no table of teams is mapped here, and an office that has closed none is asked nothing
more than that.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Date,
    bindparam,
    column,
    exists,
    false,
    func,
    or_,
    select,
    table,
)
from sqlalchemy.orm import Session

from frontdesk.db.models import Office, Ticket
from frontdesk.db.queries.prepared import prepared

_KNOWN = "sight"
_team = table("team", column("id"), column("lead_id"), column("is_closed", Boolean()))
_member = table("team_member", column("team_id"), column("staff_id"))
_watcher = table("watcher", column("ticket_id"), column("staff_id"))
_absence = table(
    "absence", column("staff_id"), column("deputy_id"),
    column("from_day", Date()), column("until_day", Date()), column("ended_on", Date()),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sight:
    """`teams` are closed to somebody; `staff` are he himself and those whom he stands in for today.

    `is_blind`: he has no business with tickets at all.
    """

    staff_id: int
    teams: frozenset[int] = frozenset()
    staff: frozenset[int] = frozenset()
    is_blind: bool = False


def of(session: Session, staff_id: int, now: datetime) -> Sight | None:
    """None for who sees everything. Whoever stands in for somebody sees what that one does."""
    known: dict[int, Sight | None] = session.info.setdefault(_KNOWN, {})  # asked once a transaction
    if staff_id not in known:
        known[staff_id] = _read(session, staff_id, now)
    return known[staff_id]


def _read(session: Session, staff_id: int, now: datetime) -> Sight | None:
    connection = session.connection()
    teams = frozenset(_closed(connection).ask(connection, {"me": staff_id}).scalars())
    others = frozenset(_stands_in_for(session, staff_id, now)) if teams else frozenset[int]()
    for other in others:
        teams &= frozenset(_closed(connection).ask(connection, {"me": other}).scalars())
    return Sight(staff_id, teams, others | {staff_id}) if teams else None


@prepared
def _closed(_engine: str) -> Any:
    me: Any = bindparam("me")
    return select(_team.c.id).where(
        _team.c.is_closed.is_(True),
        or_(_team.c.lead_id.is_(None), _team.c.lead_id != me),
        ~exists().where(_member.c.team_id == _team.c.id, _member.c.staff_id == me),
    )


def _stands_in_for(session: Session, staff_id: int, now: datetime) -> Iterable[int]:
    zone = session.execute(select(Office.time_zone)).scalar_one_or_none() or "UTC"
    day = now.astimezone(ZoneInfo(zone)).date()
    away = _absence.c
    question = select(away.staff_id).where(
        away.deputy_id == staff_id,
        away.from_day <= day,
        or_(away.until_day.is_(None), away.until_day >= day),
        or_(away.ended_on.is_(None), away.ended_on > day),
    )
    return session.execute(question).scalars()


def is_closed(session: Session, team_id: int | None) -> bool:
    """Whether only the team sees what it works on."""
    return bool(session.execute(select(_team.c.is_closed).where(_team.c.id == team_id)).scalar_one_or_none())


def seen(sight: Sight) -> ColumnElement[bool]:
    """Of a question about tickets: those of no closed team, and those that are his, or watched by him."""
    if sight.is_blind:
        return false()
    return or_(
        Ticket.team_id.is_(None),
        Ticket.team_id.not_in(sorted(sight.teams)),
        Ticket.owner_id.in_(sorted(sight.staff)),
        Ticket.id.in_(select(_watcher.c.ticket_id).where(_watcher.c.staff_id == sight.staff_id)),
    )


def sees(session: Session, sight: Sight, ticket: Ticket) -> bool:
    if ticket.team_id not in sight.teams or ticket.owner_id in sight.staff:
        return True
    watched = select(_watcher.c.ticket_id).where(
        _watcher.c.ticket_id == ticket.id, _watcher.c.staff_id == sight.staff_id
    )
    return session.execute(watched).first() is not None


def of_these(session: Session, sight: Sight, ids: Iterable[int]) -> tuple[int, ...]:
    """Those of the tickets that are seen, in their order."""
    wanted = list(ids)
    question = select(Ticket.id).where(Ticket.id.in_(wanted), seen(sight))
    known = set(session.execute(question).scalars())
    return tuple(id for id in wanted if id in known)


def hidden_of(session: Session, sight: Sight, clients: Collection[int]) -> tuple[int, ...]:
    """The tickets of these clients that are not seen."""
    question = select(Ticket.id).where(
        Ticket.client_id.in_(sorted(clients)), func.coalesce(seen(sight), False).is_(False)
    )
    return tuple(session.execute(question).scalars())


def hidden_counts(session: Session, sight: Sight, clients: Collection[int]) -> dict[int, tuple[int, int]]:
    """{client: (how many tickets, how many open ones)} that are not seen."""
    question = (
        select(Ticket.client_id, func.count(), func.sum(Ticket.is_open))
        .where(Ticket.client_id.in_(sorted(clients)), func.coalesce(seen(sight), False).is_(False))
        .group_by(Ticket.client_id)
    )
    return {
        client: (all, open_ones) for client, all, open_ones in session.execute(question) if client is not None
    }
