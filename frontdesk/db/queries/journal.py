"""The journal: written by one function, chained by hash per workstation, read as timelines."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, bindparam, column, func, or_, select, table
from sqlalchemy.orm import Session

from frontdesk.db.models import Act, Chain, Destruction, Event, Message, Staff, Ticket
from frontdesk.db.queries import chain
from frontdesk.db.queries.chain import Line
from frontdesk.domain.events import CLOCKED, EventDraft, EventKind, EventRow
from frontdesk.domain.names import initials_after
from frontdesk.domain.staff import Desk

_hand_over = table("hand_over", column("id"), column("act_id"))  # its class is loaded by those who hand over

TOLD = "told"  # of a session: the kinds of line that it told of tickets
BEHIND = "behind"  # of a session: what its lines say beside their own words, of the rule that writes or is taken back
TO_RECOUNT = "to_recount"  # of a session: tickets whose clocks wait to be counted anew


@dataclass(slots=True)
class Waiting:
    """A ticket of which this transaction told something that its clocks count by, and who told it last."""

    desk: Desk | None = None
    workstation: str = ""
    lines: list[Line] = field(default_factory=list)
    is_new: bool = False  # opened here: the lines are all there are


def append(
    session: Session, desk: Desk | None, workstation: str, now: datetime, events: Sequence[EventDraft]
) -> list[Line]:
    """Write events behind the end of the workstation's chain, in the caller's transaction.

    The chain's row is locked before its hash is read, so that two writers cannot follow one line.
    """
    last, lines = chain.end(session, workstation), []
    behind: Mapping[str, Any] = session.info.get(BEHIND, {})
    person = None if "rule" in behind else desk
    for draft in events:
        line = Line(
            workstation=workstation,
            seq=last.seq + 1,
            at=now,
            staff_id=person.staff_id if person else None,
            counter=person.counter if person else None,
            kind_of=draft.kind.value,
            client_id=draft.client_id,
            ticket_id=draft.ticket_id,
            visit_id=draft.visit_id,
            claim_id=draft.claim_id,
            act_id=draft.act_id,
            data=json.dumps({**draft.data, **behind}, ensure_ascii=False, sort_keys=True, default=str),
            salt=secrets.token_hex(16),
        )
        if draft.ticket_id is not None:
            session.info.setdefault(TOLD, set()).add(draft.kind)
        if draft.ticket_id is not None and draft.kind in CLOCKED:
            _wait(session, draft.ticket_id, desk, workstation, line)
        line.hash = chain.hash_of(last.hash, line)
        last.seq, last.hash = line.seq, line.hash
        lines.append(line)
    if lines:
        chain.write(session, workstation, last, lines)
    return lines


def _wait(session: Session, ticket_id: int, desk: Desk | None, workstation: str, line: Line) -> None:
    waiting: Waiting = session.info.setdefault(TO_RECOUNT, {}).setdefault(ticket_id, Waiting())
    waiting.desk, waiting.workstation = desk, workstation
    waiting.lines.append(line)
    waiting.is_new = waiting.is_new or line.kind_of == EventKind.TICKET_OPENED.value


def blot(event: Event, kept: Mapping[str, Any]) -> str:
    """Leave of a line's data only `kept`, and give the seal of what remains.

    The line keeps its hash, so the next one still follows; that the rest of it is what was left
    is vouched for by the seal in the line of the destruction (`CLIENT_ERASED`).
    """
    event.data, event.salt = json.dumps(dict(kept), ensure_ascii=False, sort_keys=True), ""
    return chain.hash_of(event.hash, event)


def _seals(session: Session) -> dict[tuple[str, int], str]:
    """The last seal of every blotted line."""
    question = select(Event.data).where(Event.kind_of == EventKind.CLIENT_ERASED.value).order_by(Event.id)
    told = [json.loads(data).get("lines", {}) for data in session.execute(question).scalars()]
    return {
        (workstation, int(seq)): seal
        for lines in told
        for workstation, sealed in lines.items()
        for seq, seal in sealed.items()
    }


def broken_links(session: Session, workstations: Sequence[str] = ()) -> Iterator[tuple[str, int]]:
    """Re-read every chain, or those of some; (workstation, seq) of each line that does not follow the one before it.

    A chain cut short is found too: its end is kept apart from its lines.
    """
    chains = select(Chain).where(Chain.workstation.in_(workstations)) if workstations else select(Chain)
    ends = {end.workstation: end for end in session.execute(chains).scalars()}
    last: dict[str, tuple[int, str]] = {}
    seals = _seals(session)
    question = select(Event).order_by(Event.workstation, Event.seq).execution_options(yield_per=1000)
    if workstations:
        question = question.where(Event.workstation.in_(workstations))
    for event in session.execute(question).scalars():
        seq, before = last.get(event.workstation, (0, chain.GENESIS))
        is_whole = event.hash == chain.hash_of(before, event)
        if event.seq != seq + 1 or not (is_whole or _is_blotted(event, seals)):
            yield event.workstation, event.seq
        last[event.workstation] = (event.seq, event.hash)
        session.expunge(event)
    for workstation in ends.keys() | last.keys():
        end = ends.get(workstation)
        if end is None or (end.seq, end.hash) != last.get(workstation, (0, chain.GENESIS)):
            yield workstation, last.get(workstation, (0, chain.GENESIS))[0]


def destroyed_papers(session: Session) -> frozenset[int]:
    """Ids of the acts whose papers went with the personal data in them."""
    question = select(Event.data).where(Event.kind_of == EventKind.CLIENT_ERASED.value)
    return frozenset(
        id for data in session.execute(question).scalars() for id in json.loads(data).get("acts", ())
    )


def _is_blotted(event: Event, seals: Mapping[tuple[str, int], str]) -> bool:
    """Its data was taken out by a destruction, and it still is what was left then."""
    return seals.get((event.workstation, event.seq)) == chain.hash_of(event.hash, event)


def at_one_moment(session: Session) -> None:
    """Make everything the session reads be of one moment; called before its first question.

    A server would otherwise show a chain's end and its lines of different moments; a file never does.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def count(session: Session) -> int:
    return session.execute(select(func.count()).select_from(Event)).scalar_one()


def issued(session: Session) -> dict[int, str]:
    """act → the hash that its paper had when it was issued.

    Acts of handing over and of destruction that came to the register later are told by the lines of their deeds.
    """
    question = select(Event.act_id, Event.data).where(Event.kind_of == EventKind.ACT_ISSUED.value)
    told = {id: str(json.loads(data).get("sha256", "")) for id, data in session.execute(question) if id}
    gone, handed = destroyed(session), _handed_over(session)
    for act, client in session.execute(select(Destruction.act_id, Destruction.client_id)):
        told.setdefault(act, gone.get(client, ""))
    for act, id in session.execute(select(_hand_over.c.act_id, _hand_over.c.id)):
        told.setdefault(act, handed.get(id, ""))
    return told


def _handed_over(session: Session) -> dict[int, str]:
    """hand-over → the hash that its act had, where its own line tells it."""
    question = select(Event.data).where(Event.kind_of == EventKind.HANDED_OVER.value)
    lines = map(json.loads, session.execute(question).scalars())
    return {line["hand_over"]: str(line.get("sha256", "")) for line in lines}


def destroyed(session: Session) -> dict[int, str]:
    """client → the hash that the act of destruction had when it was made."""
    question = select(Event.client_id, Event.data).where(Event.kind_of == EventKind.CLIENT_ERASED.value)
    return {id: str(json.loads(data).get("sha256", "")) for id, data in session.execute(question) if id}


def lost_destructions(session: Session) -> tuple[int, ...]:
    """Clients whose data was destroyed by the journal, and of whom no row tells it."""
    known = set(session.execute(select(Destruction.client_id)).scalars())
    return tuple(sorted(destroyed(session).keys() - known))


def last_moment(session: Session) -> datetime | None:
    newest = select(Event.at).order_by(Event.id.desc()).limit(1)
    return session.execute(newest).scalar_one_or_none()


def of_clients(
    session: Session,
    client_ids: Sequence[int],
    limit: int,
    before: int | None = None,
    kinds: Sequence[EventKind] = (),
    hidden: Sequence[int] = (),
) -> tuple[EventRow, ...]:
    """The timeline of a card and those merged into it, newest first; `before` is the id of the last event shown,
    `kinds` narrow it, and nothing of the `hidden` tickets is told.
    """
    one, *others = client_ids  # of one the index is in order
    mine = {"clients": list(client_ids)} if others else {"client": one}
    narrow = {"kinds": [kind.value for kind in kinds]} if kinds else {}
    without = {"hidden": list(hidden)} if hidden else {}
    return _timeline(session, {**mine, **narrow, **without}, limit, before)


def of_ticket(
    session: Session, ticket_ids: Sequence[int], limit: int, before: int | None = None
) -> tuple[EventRow, ...]:
    """The timeline of a ticket and of those merged into it."""
    one, *others = ticket_ids  # of one the index is in order
    mine = {"tickets": list(ticket_ids)} if others else {"ticket": one}
    return _timeline(session, mine, limit, before)


def lines(session: Session, ids: Sequence[int]) -> tuple[EventRow, ...]:
    """Those lines, the newest first."""
    return _timeline(session, {"ids": list(ids)}, len(ids), None) if ids else ()


def taken_at(session: Session, ticket_id: int) -> datetime | None:
    """When somebody last took the ticket."""
    question = (
        select(Event.at)
        .where(Event.ticket_id == ticket_id, Event.kind_of == EventKind.TICKET_TAKEN.value)
        .order_by(Event.id.desc())
        .limit(1)
    )
    return session.execute(question).scalar_one_or_none()


_NO_DEEDS = {
    EventKind.TICKET_REMINDED, EventKind.TICKET_LINKED, EventKind.TICKET_UNLINKED, EventKind.TICKET_PROMISED,
    EventKind.TICKET_PROMISE_KEPT, EventKind.TICKET_PROMISE_BROKEN, EventKind.TICKET_TARGET, EventKind.TICKET_TERM,
    EventKind.TICKET_ESCALATED, EventKind.TICKET_BREACH, EventKind.TICKET_HANDLE, EventKind.TICKET_INCIDENT,
    EventKind.TICKET_APART, EventKind.TICKET_TO_REMIND, EventKind.TICKET_TEAM_ASKED,
}  # fmt: skip
_DEEDS = tuple(
    kind.value
    for kind in EventKind
    if (kind.startswith("ticket.") and kind not in _NO_DEEDS)
    or kind in (EventKind.VISIT_CALLED, EventKind.UNDONE)
)


def last_deed(session: Session, ticket_id: int, before: int | None = None) -> int:
    """The newest line that tells of a deed upon the ticket, `before` a line if one is given; 0 when there is none.

    What was undone does not count: a line of undoing names the deed that it leaves standing.
    """
    newest = session.execute(_last_deed(), {"ticket": ticket_id, "before": before or _NEVER}).first()
    if newest is None:
        return 0
    return int(json.loads(newest.data)["leaves"]) if newest.kind_of == EventKind.UNDONE.value else newest.id


_NEVER = 2**31 - 1  # as far as a key goes


@cache
def _last_deed() -> Select[int, str, str]:
    mine = Event.ticket_id == bindparam("ticket"), Event.id < bindparam("before")
    question = select(Event.id, Event.kind_of, Event.data).where(*mine, Event.kind_of.in_(_DEEDS))
    return question.order_by(Event.id.desc()).limit(1)


def deeds_since(session: Session, ticket_id: int, line: int) -> tuple[int, ...]:
    """The lines of deeds upon the ticket after that one, oldest first."""
    question = select(Event.id).where(
        Event.ticket_id == ticket_id, Event.id > line, Event.kind_of.in_(_DEEDS)
    )
    return tuple(session.execute(question.order_by(Event.id)).scalars())


def opening(session: Session, ticket_id: int) -> int:
    """The line that tells of the ticket's opening; 0 when it came otherwise."""
    question = select(func.max(Event.id)).where(
        Event.ticket_id == ticket_id, Event.kind_of == EventKind.TICKET_OPENED.value
    )
    return session.execute(question).scalar_one() or 0


def reopened_at(session: Session, ticket_id: int) -> datetime | None:
    """When the present cycle of the ticket began; None in its first."""
    question = (
        select(Event.at)
        .where(Event.ticket_id == ticket_id, Event.kind_of == EventKind.TICKET_REOPENED.value)
        .order_by(Event.id.desc())
        .limit(1)
    )
    return session.execute(question).scalar_one_or_none()


def last_target(session: Session, ticket_id: int) -> Any:
    """What the ticket is measured against by now, as its journal tells; None when it never did."""
    kinds = (EventKind.TICKET_OPENED.value, EventKind.TICKET_TARGET.value)
    question = (
        select(Event.data)
        .where(Event.ticket_id == ticket_id, Event.kind_of.in_(kinds))
        .order_by(Event.id.desc())
        .limit(1)
    )
    data = session.execute(question).scalar_one_or_none()
    return json.loads(data).get("target") if data else None


@cache
def _conditions() -> dict[str, ColumnElement[bool]]:
    return {
        "client": Event.client_id == bindparam("client"),
        "clients": Event.client_id.in_(bindparam("clients", expanding=True)),
        "ticket": Event.ticket_id == bindparam("ticket"),
        "tickets": Event.ticket_id.in_(bindparam("tickets", expanding=True)),
        "ids": Event.id.in_(bindparam("ids", expanding=True)),
        "kinds": Event.kind_of.in_(bindparam("kinds", expanding=True)),
        "before": Event.id < bindparam("before"),
        "hidden": or_(Event.ticket_id.is_(None), Event.ticket_id.not_in(bindparam("hidden", expanding=True))),
    }


def _timeline(
    session: Session, asked: Mapping[str, Any], limit: int, before: int | None
) -> tuple[EventRow, ...]:
    """`asked` are values of `_conditions`, by name."""
    values = dict(asked) if before is None else {**asked, "before": before}
    found = session.execute(_lines(tuple(values)), {**values, "limit": limit}).all()
    data = [json.loads(line.data) for line in found]
    texts = _texts(session, {one["message"] for one in data if one.get("message")})
    return tuple(_row(line, one, texts) for line, one in zip(found, data, strict=True))


@cache
def _lines(conditions: tuple[str, ...]) -> Select[*tuple[Any, ...]]:
    """Put together once: a card is opened too often to wait for that."""
    return (
        select(
            Event.id, Event.at, Event.kind_of, Event.counter, Event.client_id, Event.ticket_id, Event.visit_id,
            Event.claim_id, Event.act_id, Event.data, Staff.surname, Staff.given, Staff.patronymic, Ticket.number,
        )
        .outerjoin(Staff, Staff.id == Event.staff_id)
        .outerjoin(Ticket, Ticket.id == Event.ticket_id)
        .where(*(_conditions()[name] for name in conditions))
        .order_by(Event.id.desc())
        .limit(bindparam("limit", type_=Integer()))
    )  # fmt: skip


def _texts(session: Session, ids: set[int]) -> dict[int, str]:
    question = select(Message.id, Message.text).where(Message.id.in_(ids))
    return {line.id: line.text for line in session.execute(question)} if ids else {}


def _row(line: Any, data: dict[str, Any], texts: Mapping[int, str]) -> EventRow:
    if data.get("message") in texts:
        data["text"] = texts[data["message"]]
    return EventRow(
        id=line.id,
        at=line.at,
        kind=EventKind(line.kind_of),
        staff_name=initials_after(line.surname, line.given, line.patronymic) if line.surname else "",
        counter=line.counter,
        client_id=line.client_id,
        ticket_id=line.ticket_id,
        ticket_number=line.number,
        visit_id=line.visit_id,
        claim_id=line.claim_id,
        act_id=line.act_id,
        data=data,
    )


def papers(session: Session) -> Iterable[tuple[int, bytes, str]]:
    """(id, paper, hash) of every act, for the check of the store."""
    question = select(Act.id, Act.paper, Act.sha256).order_by(Act.id).execution_options(yield_per=20)
    return ((act.id, act.paper, act.sha256) for act in session.execute(question))
