"""Tickets made one, and made two again at any later time; a message split off; links."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Message, Ticket
from frontdesk.db.models.links import TicketLink, TicketMerge, Watcher
from frontdesk.db.queries import incidents, journal, ticket_cards
from frontdesk.db.queries import joins as queries
from frontdesk.db.queries import sight as queries_of_sight
from frontdesk.domain.errors import Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.joins import STORED, LinkKind, LinkRow, SplitDraft, TicketMergeRow
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.tickets import Channel, Status
from frontdesk.domain.undoing import TicketWas
from frontdesk.services import applications, clocks_of, incidents_of, parting, progress, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.owner import owner_now
from frontdesk.services.rights import require
from frontdesk.services.tickets import KEPT, opened


class Joins:
    """What belongs to a ticket moves with its exact ids, so that a merge can be undone for ever after."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def merge(self, desk: Desk, kept_id: int, gone_id: int) -> int:
        """The id of the merge. Raises NotFound, and WrongState for what is merged or another person's already."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            kept, gone = self._pair(session, desk, kept_id, gone_id)
            now = self._clock()
            clocks = clocks_of.carried(session, gone, self._facts, now) if gone.is_open else []
            was = {"status": gone.status, **{name: _plain(getattr(gone, name)) for name in KEPT}}
            moved: dict[str, Any] = {
                "was": was, "client": kept.client_id is None, "offering": kept.offering_id is None,
            }  # fmt: skip
            kept.client_id = kept.client_id or gone.client_id
            kept.offering_id = kept.offering_id or gone.offering_id
            moved |= _move(session, kept_id, gone_id)
            session.flush()
            if gone.is_open:
                closing = progress.Closing(Outcome.DUPLICATE)
                progress.move(session, desk, gone, Status.CLOSED.value, now, closing)
            gone.merged_into = kept_id
            merge = TicketMerge(
                kept_id=kept_id, gone_id=gone_id, at=now, staff_id=desk.staff_id, moved=json.dumps(moved)
            )
            session.add(merge)
            session.flush()
            told = {
                "merge": merge.id,
                "kept_number": kept.number,
                "gone_number": gone.number,
                "title": gone.title,
            }
            ids = {"kept_id": kept_id, "gone_id": gone_id}
            progress.tell(session, desk, kept, EventKind.TICKET_JOINED, now, **told, **ids, clocks=clocks)
            progress.tell(session, desk, gone, EventKind.TICKET_JOINED_TO, now, **told, **ids)
            return merge.id

    def undo(self, desk: Desk, merge_id: int) -> int:
        """Both as they were, the id of the one that stands apart again; what came since stays where it came to."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            merge = session.get(TicketMerge, merge_id, with_for_update=True)
            if merge is None:
                raise NotFound("merge", merge_id)
            if merge.undone_at is not None:
                raise WrongState("merge", "undone")
            both = queries.locked(session, (merge.kept_id, merge.gone_id))
            kept, gone, now = both[merge.kept_id], both[merge.gone_id], self._clock()
            sight.require(session, desk, kept, now)
            moved = json.loads(merge.moved)
            _give_back(session, merge, moved)
            merge.undone_at = now
            gone.merged_into = None
            if moved["client"]:
                kept.client_id = None
            if moved.get("offering") and kept.offering_id == gone.offering_id:  # an older program knew none
                kept.offering_id = None
            along = _tell_again(session, desk, merge, gone, moved, now)
            self._stand_again(session, desk, gone, moved["was"])
            told = {"merge": merge.id, "kept_number": kept.number, "gone_number": gone.number}
            ids = {"kept_id": kept.id, "gone_id": gone.id}
            for ticket in (kept, gone):
                progress.tell(session, desk, ticket, EventKind.TICKET_PARTED, now, **told, **ids, along=along)
            on = queries.carried_on(session, kept.id)
            for ticket, carried in parting.carried_anew(session, self._facts, merge, on, along):
                progress.tell(
                    session, desk, ticket, EventKind.TICKET_PARTED, now, **{**told, **ids, **carried}
                )
            progress.pause_as_now(session, desk, gone, now)
            return gone.id

    def split(self, desk: Desk, draft: SplitDraft) -> int:
        """The id of a new ticket that the message moves to. Raises Invalid, NotFound, WrongState."""
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            message = session.get(Message, draft.message_id, with_for_update=True)
            if message is None:
                raise NotFound("message", draft.message_id)
            parent, now = session.get_one(Ticket, message.ticket_id, with_for_update=True), self._clock()
            sight.require(session, desk, parent, now)
            if parent.merged_into is not None:
                raise WrongState("ticket", "merged")
            ticket = opened(
                session, self._facts, draft.title.strip(), draft.subject_id or parent.subject_id,
                owner_now(session, parent.client_id), Channel(parent.channel), now, owner_id=desk.staff_id,
                offering_id=parent.offering_id if draft.subject_id in (None, parent.subject_id) else None,
            )  # fmt: skip
            session.flush()
            message.ticket_id = ticket.id
            session.add(TicketLink(a_id=ticket.id, b_id=parent.id, kind_of=LinkKind.SPLIT.value))
            told = {"message": message.id, "from": parent.number, "to": ticket.number}
            progress.tell(session, desk, ticket, EventKind.TICKET_OPENED, now, channel=parent.channel, **told)
            progress.tell(session, desk, parent, EventKind.TICKET_SPLIT, now, **told)
            incident = incidents.get(session, parent.incident_id) if parent.incident_id is not None else None
            if incident is not None and ticket.subject_id == parent.subject_id:
                incidents_of.join(session, desk, ticket, incident, now)
            return ticket.id

    def unite(self, desk: Desk, ticket_id: int) -> int:
        """The way back from a split: the message returns, and the new ticket closes. The id of the first one."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            links = [link for link in queries.links_of(session, ticket_id) if link.kind_of == LinkKind.SPLIT]
            own = [link for link in links if link.a_id == ticket_id]
            if not own:
                raise NotFound("ticket", ticket_id)
            parent_id, now = own[0].b_id, self._clock()
            both = queries.locked(session, (ticket_id, parent_id))
            ticket, parent = both[ticket_id], both[parent_id]
            sight.require(session, desk, parent, now)
            if journal.last_deed(session, ticket_id) != journal.opening(session, ticket_id):
                raise WrongState("ticket", ticket.status)
            for row in queries.rows_of(session, "message", queries.ids_of(session, "message", ticket_id)):
                row.ticket_id = parent_id
            session.delete(own[0])
            session.flush()
            closing = progress.Closing(Outcome.MISTAKE)
            progress.move(session, desk, ticket, Status.CLOSED.value, now, closing)
            leaves = journal.last_deed(session, parent_id)
            progress.tell(
                session, desk, parent, EventKind.UNDONE, now, what=EventKind.TICKET_SPLIT, leaves=leaves
            )
            return parent_id

    def link(self, desk: Desk, a_id: int, b_id: int, kind: LinkKind) -> None:
        """Raises NotFound, Invalid for a kind that is not stored, WrongState for a ticket linked with itself."""
        require(desk, Right.WORK_TICKETS)
        if kind not in STORED:
            raise Invalid((Problem("kind", ProblemKind.UNKNOWN_CHOICE),))
        with self._database.write() as session:
            a, b = self._both(session, desk, a_id, b_id)
            if session.get(TicketLink, (a_id, b_id, kind.value)) is None:
                session.add(TicketLink(a_id=a_id, b_id=b_id, kind_of=kind.value))
                self._tell_link(session, desk, a, b, EventKind.TICKET_LINKED, kind)

    def unlink(self, desk: Desk, a_id: int, b_id: int, kind: LinkKind) -> None:
        """From either end; a suspected duplicate is told apart by this."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            a, b = self._both(session, desk, a_id, b_id)
            stored = LinkKind.PARENT if kind is LinkKind.CHILD else kind
            pairs = ((a_id, b_id), (b_id, a_id))
            rows = [row for pair in pairs if (row := session.get(TicketLink, (*pair, stored.value)))]
            if not rows:
                raise NotFound("link", b_id)
            for row in rows:
                session.delete(row)
            self._tell_link(session, desk, a, b, EventKind.TICKET_UNLINKED, stored)

    def links(self, desk: Desk, id: int) -> tuple[LinkRow, ...]:
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            sight.require_of(session, desk, id, self._clock())
            return self._seen(session, desk, queries.shown_links(session, id))

    def candidates(self, desk: Desk, id: int, typed: str) -> tuple[LinkRow, ...]:
        """Other tickets that may be meant by what was typed."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            sight.require_of(session, desk, id, self._clock())
            return self._seen(session, desk, queries.candidates(session, id, typed))

    def merges(self, desk: Desk, id: int) -> tuple[TicketMergeRow, ...]:
        """Those that made the ticket what it is and can be undone, newest first."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            sight.require_of(session, desk, id, self._clock())
            return queries.merges_of(session, ticket_cards.family(session, id))

    def living(self, id: int) -> int | None:
        """The ticket that `id` lives on in; None when its pointers run in a circle."""
        with self._database.read() as session:
            return queries.living(session, id)

    def _seen(self, session: Session, desk: Desk, rows: Sequence[LinkRow]) -> tuple[LinkRow, ...]:
        """Those whose ticket the desk may see."""
        seen = set(sight.of_these(session, desk, [row.ticket_id for row in rows], self._clock()))
        return tuple(row for row in rows if row.ticket_id in seen)

    def _pair(self, session: Session, desk: Desk, kept_id: int, gone_id: int) -> tuple[Ticket, Ticket]:
        """Both, locked, fit to be one."""
        kept, gone = self._both(session, desk, kept_id, gone_id)
        for ticket in (kept, gone):
            if ticket.merged_into is not None:
                raise WrongState("ticket", "merged")
        if not kept.is_open and gone.is_open:
            raise WrongState("ticket", kept.status)
        if None not in (kept.client_id, gone.client_id) and kept.client_id != gone.client_id:
            raise WrongState("ticket", "another_client")
        return kept, gone

    def _both(self, session: Session, desk: Desk, a_id: int, b_id: int) -> tuple[Ticket, Ticket]:
        """Raises NotFound, and OutOfSight unless both are seen."""
        if a_id == b_id:
            raise WrongState("ticket", "itself")
        found = queries.locked(session, (a_id, b_id))
        for id in (a_id, b_id):
            if id not in found:
                raise NotFound("ticket", id)
            sight.require(session, desk, found[id], self._clock())
        return found[a_id], found[b_id]

    def _stand_again(self, session: Session, desk: Desk, gone: Ticket, was: dict[str, Any]) -> None:
        columns = {name: _from_plain(name, was[name]) for name in KEPT if name in was}
        before = TicketWas(gone.id, was["status"], columns, 0)
        progress.put_back(session, desk, gone, before, self._clock(), self._facts)

    def _tell_link(
        self, session: Session, desk: Desk, a: Ticket, b: Ticket, event: EventKind, kind: LinkKind
    ) -> None:
        now = self._clock()
        for one, other in ((a, b), (b, a)):
            seen = LinkKind.CHILD if kind is LinkKind.PARENT and one is b else kind
            title = "" if queries_of_sight.is_closed(session, other.team_id) else other.title
            progress.tell(session, desk, one, event, now, link=seen, number=other.number, title=title)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _from_plain(name: str, value: Any) -> Any:
    return datetime.fromisoformat(value) if value and (name.endswith("_at") or name == "wanted_by") else value


def _move(session: Session, kept_id: int, gone_id: int) -> dict[str, Any]:
    """Everything of one ticket to another; what was moved, so that it can go back."""
    moved: dict[str, Any] = {}
    for name in queries.MATTERS:
        moved[name] = queries.ids_of(session, name, gone_id)
        for row in queries.rows_of(session, name, moved[name]):
            row.ticket_id = kept_id
    known = set(queries.watchers(session, kept_id))
    moved["watchers"] = [id for id in queries.watchers(session, gone_id) if id not in known]
    session.add_all(Watcher(ticket_id=kept_id, staff_id=id) for id in moved["watchers"])
    moved["links"], moved["added"] = _move_links(session, kept_id, gone_id)
    session.flush()
    return moved


def _tell_again(
    session: Session, desk: Desk, merge: TicketMerge, gone: Ticket, moved: dict[str, Any], now: datetime
) -> list[int]:
    """What was said of its tasks, its claims and its appeal while it was merged is said of it, too, as of when it
    happened. The lines that said so: they go along with it.
    """
    into = (merge.kept_id, *(carrying.kept_id for carrying in queries.carried_on(session, merge.kept_id)))
    extended = applications.extended_for(session, merge.kept_id, merge.id)
    lines = [
        line
        for line in queries.said_since(session, merge.id, into)
        if line.claim_id in moved["claim"] or line.data.get("task") in moved["task"] or line.id in extended
    ]
    events = [
        EventDraft(
            line.kind, gone.client_id, gone.id,
            claim_id=line.claim_id, data={"at": line.at.isoformat(), **line.data},
        )
        for line in lines
    ]  # fmt: skip
    if events:
        journal.append(session, desk, desk.workstation, now, events)
    return [line.id for line in lines]


def _move_links(session: Session, kept_id: int, gone_id: int) -> tuple[list[Any], list[Any]]:
    """Links of the gone start from the kept one; (as they were, those that the kept one did not have)."""
    were, added = [], []
    for link in queries.links_of(session, gone_id):
        were.append([link.a_id, link.b_id, link.kind_of])
        key = tuple(kept_id if id == gone_id else id for id in (link.a_id, link.b_id))
        session.delete(link)
        session.flush()
        if key[0] != key[1] and session.get(TicketLink, (*key, link.kind_of)) is None:
            session.add(TicketLink(a_id=key[0], b_id=key[1], kind_of=link.kind_of))
            added.append([*key, link.kind_of])
    session.flush()
    return were, added


def _give_back(session: Session, merge: TicketMerge, moved: dict[str, Any]) -> None:
    """What the merge moved and still stands where its ticket lives now; later merges carry it no more."""
    root = queries.living(session, merge.kept_id)
    for carrying in queries.carried_on(session, merge.kept_id):
        others = json.loads(carrying.moved)
        carrying.moved = json.dumps(
            others
            | {
                name: [id for id in others.get(name, ()) if id not in moved.get(name, ())]
                for name in queries.MATTERS
            }
        )
    for name in queries.MATTERS:
        for row in queries.rows_of(session, name, moved.get(name, ())):  # an older program moved no files
            if queries.living(session, row.ticket_id) == root:
                row.ticket_id = merge.gone_id
    for id in moved["watchers"]:
        if (watcher := session.get(Watcher, (merge.kept_id, id))) is not None:
            session.delete(watcher)
    for key in moved["added"]:
        if (link := session.get(TicketLink, tuple(key))) is not None:
            session.delete(link)
    session.flush()
    for a, b, kind in moved["links"]:
        if session.get(TicketLink, (a, b, kind)) is None:
            session.add(TicketLink(a_id=a, b_id=b, kind_of=kind))
    session.flush()
