"""Tickets that were merged, and what links them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import String, cast, or_, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Act, Attachment, Claim, Message, Staff, Ticket, Visit
from frontdesk.db.models.links import Promise, TicketLink, TicketMerge, Watcher
from frontdesk.db.models.tasks import Task
from frontdesk.db.queries import clocks
from frontdesk.domain.histories import Line
from frontdesk.domain.joins import LinkKind, LinkRow, TicketMergeRow
from frontdesk.domain.joins import living as _living
from frontdesk.domain.names import initials_after
from frontdesk.domain.spelling import normal

MATTERS: dict[str, Any] = {
    "message": Message,
    "visit": Visit,
    "claim": Claim,
    "act": Act,
    "task": Task,
    "promise": Promise,
    "attachment": Attachment,
}


def living(session: Session, id: int) -> int | None:
    """The ticket that `id` lives on in; None for a damaged circle."""
    return _living(id, lambda at: _into(session, at))


def _into(session: Session, id: int) -> int | None:
    return session.execute(select(Ticket.merged_into).where(Ticket.id == id)).scalar_one_or_none()


def locked(session: Session, ids: Sequence[int]) -> dict[int, Ticket]:
    """Always in the order of their ids: two desks never wait for each other."""
    question = select(Ticket).where(Ticket.id.in_(ids)).order_by(Ticket.id).with_for_update()
    return {ticket.id: ticket for ticket in session.execute(question).scalars()}


def ids_of(session: Session, name: str, ticket_id: int) -> list[int]:
    table = MATTERS[name]
    question = select(table.id).where(table.ticket_id == ticket_id).order_by(table.id)
    return list(session.execute(question).scalars())


def rows_of(session: Session, name: str, ids: Sequence[int]) -> list[Any]:
    table = MATTERS[name]
    return list(session.execute(select(table).where(table.id.in_(ids)).order_by(table.id)).scalars())


def watchers(session: Session, ticket_id: int) -> list[int]:
    question = select(Watcher.staff_id).where(Watcher.ticket_id == ticket_id)
    return sorted(session.execute(question).scalars())


def links_of(session: Session, ticket_id: int) -> list[TicketLink]:
    question = select(TicketLink).where(or_(TicketLink.a_id == ticket_id, TicketLink.b_id == ticket_id))
    return list(session.execute(question.order_by(TicketLink.a_id, TicketLink.b_id)).scalars())


def shown_links(session: Session, ticket_id: int) -> tuple[LinkRow, ...]:
    """Links from both ends, then what was merged into the ticket, or where it went itself."""
    found = []
    for link in links_of(session, ticket_id):
        kind, is_here = LinkKind(link.kind_of), link.a_id == ticket_id
        if kind is LinkKind.PARENT and not is_here:
            kind = LinkKind.CHILD
        found.append(_link(session, kind, link.b_id if is_here else link.a_id, None))
    standing = select(TicketMerge).where(
        or_(TicketMerge.kept_id == ticket_id, TicketMerge.gone_id == ticket_id),
        TicketMerge.undone_at.is_(None),
    )
    for merge in session.execute(standing.order_by(TicketMerge.id)).scalars():
        other = merge.gone_id if merge.kept_id == ticket_id else merge.kept_id
        found.append(_link(session, LinkKind.MERGED, other, merge.id))
    return tuple(found)


def _link(session: Session, kind: LinkKind, other_id: int, merge_id: int | None) -> LinkRow:
    other = session.get_one(Ticket, other_id)
    return LinkRow(kind, other.id, other.number, other.title, bool(other.is_open), merge_id)


def carried_on(session: Session, id: int) -> tuple[TicketMerge, ...]:
    """The merges that took a ticket further and still stand, one after another."""
    found: list[TicketMerge] = []
    while merge := _carried(session, found[-1].kept_id if found else id):
        found.append(merge)
    return tuple(found)


def _carried(session: Session, gone_id: int) -> TicketMerge | None:
    question = select(TicketMerge).where(TicketMerge.gone_id == gone_id, TicketMerge.undone_at.is_(None))
    return session.execute(question.limit(1)).scalar_one_or_none()


def said_since(session: Session, merge_id: int, ticket_ids: Sequence[int]) -> list[Line]:
    """What the journal tells of the clocks of these tickets since the merge into the first of them, in order."""
    found = clocks.lines(session, ticket_ids)
    joined = (line.id for line in found.get(ticket_ids[0], ()) if line.data.get("merge") == merge_id)
    since = next(joined, 0)
    lines = (line for told in found.values() for line in told if line.id > since)
    return sorted(lines, key=lambda line: line.id)


def merges_of(session: Session, ids: Sequence[int]) -> tuple[TicketMergeRow, ...]:
    """Standing merges into any of them, newest first."""
    question = (
        select(TicketMerge, Ticket.number, Staff.surname, Staff.given, Staff.patronymic)
        .join(Ticket, Ticket.id == TicketMerge.gone_id)
        .join(Staff, Staff.id == TicketMerge.staff_id)
        .where(TicketMerge.kept_id.in_(ids), TicketMerge.undone_at.is_(None))
        .order_by(TicketMerge.id.desc())
    )
    return tuple(
        TicketMergeRow(merge.id, merge.kept_id, merge.gone_id, number, merge.at, initials_after(*name))
        for merge, number, *name in session.execute(question)
    )


def candidates(session: Session, ticket_id: int, typed: str, limit: int = 6) -> tuple[LinkRow, ...]:
    """Living tickets that may be meant: the number begins so, or the title has the words and the client is the same."""
    here, words = session.get_one(Ticket, ticket_id), normal(typed).split()
    question = select(Ticket).where(Ticket.id != ticket_id, Ticket.merged_into.is_(None))
    if len(words) == 1 and words[0].isdecimal():
        question = question.where(cast(Ticket.number, String).startswith(words[0]))
    elif here.client_id is not None:
        question = question.where(Ticket.client_id == here.client_id)
    else:
        return ()
    newest = question.order_by(Ticket.is_open.desc(), Ticket.id.desc()).limit(200 if words else limit)
    found = [
        ticket
        for ticket in session.execute(newest).scalars()
        if words[:1] == [str(ticket.number)[: len("".join(words[:1]))]]
        or all(word in normal(ticket.title) for word in words)
    ]
    return tuple(
        LinkRow(LinkKind.RELATED, row.id, row.number, row.title, bool(row.is_open)) for row in found[:limit]
    )
