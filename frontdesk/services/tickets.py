"""Working tickets: the queue, taking one, talking, waiting, solving."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Message, Ticket
from frontdesk.db.queries import journal, numbers
from frontdesk.db.queries import tickets as queries
from frontdesk.domain.errors import Invalid, NoAddressToReply, NoConsent, NotFound, TakenMeanwhile, WrongState
from frontdesk.domain.events import EventDraft, EventKind, EventRow
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.tickets import (
    CATEGORY,
    PAUSES,
    Category,
    Channel,
    Group,
    Level,
    MessageDraft,
    MessageKind,
    Priority,
    QueueFilter,
    QueueIds,
    Status,
    SubjectRow,
    TicketCard,
    TicketDraft,
    TicketRow,
    group,
    priority,
)
from frontdesk.domain.undoing import TicketWas
from frontdesk.services import clocks_of
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.owner import owner_now
from frontdesk.services.rights import require

if TYPE_CHECKING:
    from frontdesk.domain.clocks import ClockState

SAID = {
    MessageKind.CALL: EventKind.TICKET_CALL,
    MessageKind.REPLY: EventKind.TICKET_REPLY,
    MessageKind.NOTE: EventKind.TICKET_NOTE,
}


class Tickets:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def queue(self, desk: Desk, asked: QueueFilter) -> QueueIds:
        """Every open ticket of the scope, in groups by how near its deadline is."""
        now = self._clock()
        end_of_day = self._facts.end_of_day(now)
        with self._database.read() as session:
            found = queries.queue(session, asked.scope, desk.staff_id, asked.text)
        placed = [(id, group(at, at == queries.FAR, now, end_of_day)) for id, at in found]
        totals = Counter(where for _, where in placed)
        shown = Counter(where for _, where in placed if not asked.groups or where in asked.groups)
        return QueueIds(
            ids=tuple(id for id, where in placed if where in shown),
            groups=tuple((where, shown[where]) for where in Group if shown[where]),
            totals=tuple((where, totals[where]) for where in Group),
        )

    def rows(self, ids: Iterable[int]) -> tuple[TicketRow, ...]:
        with self._database.read() as session:
            return queries.rows(session, ids)

    def card(self, id: int) -> TicketCard:
        """Raises NotFound."""
        with self._database.read() as session:
            return self._card(session, self._get(session, id))

    def timeline(self, id: int, limit: int = 60, before: int | None = None) -> tuple[EventRow, ...]:
        with self._database.read() as session:
            return journal.of_ticket(session, id, limit, before)

    def clocks(self, id: int) -> tuple[ClockState, ClockState]:
        """First response and solution, with the hours each walked."""
        with self._database.read() as session:
            return clocks_of.states(session, self._get(session, id), self._facts, self._clock())

    def subjects(self) -> tuple[SubjectRow, ...]:
        with self._database.read() as session:
            return queries.subjects(session)

    def next_after(self, desk: Desk, id: int) -> int | None:
        """The ticket to take up next: mine, then nobody's, nearest deadline first."""
        with self._database.read() as session:
            return queries.next_mine(session, desk.staff_id, id)

    def open(self, desk: Desk, draft: TicketDraft) -> int:
        """The id of a new ticket that its opener works on. Raises Invalid, Erased."""
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        assert draft.subject_id is not None  # checked above
        with self._database.write() as session:
            now = self._clock()
            ticket = opened(
                session,
                draft.title.strip(),
                draft.subject_id,
                draft.client_id,
                draft.channel,
                now,
                self._facts,
            )
            ticket.owner_id, ticket.status = desk.staff_id, Status.IN_WORK.value
            session.flush()
            event = EventDraft(
                EventKind.TICKET_OPENED,
                ticket.client_id,
                ticket.id,
                data={"channel": draft.channel, "text": draft.text},
            )
            journal.append(session, desk, desk.workstation, now, [event])
            return ticket.id

    def take(self, desk: Desk, id: int) -> TicketCard:
        """Make it mine. Raises TakenMeanwhile when somebody else holds it."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            ticket = self._get(session, id, lock=True)
            self._must_be_open(ticket)
            if ticket.owner_id not in (None, desk.staff_id):
                since = journal.taken_at(session, id) or ticket.opened_at
                raise TakenMeanwhile(queries.owner_name(session, ticket), since)
            now, was = self._clock(), was_of(session, ticket)
            if ticket.owner_id is None:
                ticket.owner_id = desk.staff_id
                taken = EventDraft(EventKind.TICKET_TAKEN, ticket.client_id, ticket.id)
                journal.append(session, desk, desk.workstation, now, [taken])
            if Status(ticket.status) is Status.NEW:
                self.set_status(session, desk, ticket, Status.IN_WORK, now)
            return self._done(session, ticket, was)

    def say(self, desk: Desk, draft: MessageDraft) -> TicketCard:
        """Write down a call, a reply or a note. The first two answer the client.

        Raises Invalid, and NoAddressToReply when a reply has nowhere to go.
        """
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            ticket = self._get(session, draft.ticket_id, lock=True)
            was = was_of(session, ticket)
            self._say(session, desk, ticket, draft, self._clock())
            return self._done(session, ticket, was)

    def wait_for_client(self, desk: Desk, id: int, message: MessageDraft | None = None) -> TicketCard:
        """Both clocks stand still until `resume`."""
        return self._finish(desk, id, Status.WAITING_CLIENT, message)

    def resume(self, desk: Desk, id: int) -> TicketCard:
        return self._finish(desk, id, Status.IN_WORK, None)

    def solve(self, desk: Desk, id: int, message: MessageDraft | None = None) -> TicketCard:
        """Solve, with the last words said in the same transaction."""
        return self._finish(desk, id, Status.SOLVED, message)

    def _finish(self, desk: Desk, id: int, status: Status, message: MessageDraft | None) -> TicketCard:
        require(desk, Right.WORK_TICKETS)
        if message and (problems := message.check()):
            raise Invalid(problems)
        with self._database.write() as session:
            ticket = self._get(session, id, lock=True)
            if Status(ticket.status) is status or not (ticket.is_open or status is Status.IN_WORK):
                raise WrongState("ticket", ticket.status)
            now, was = self._clock(), was_of(session, ticket)
            if ticket.owner_id is None:
                ticket.owner_id = desk.staff_id
            if message:
                self._say(session, desk, ticket, message, now)
            self.set_status(session, desk, ticket, status, now)
            return self._done(session, ticket, was)

    def _say(self, session: Session, desk: Desk, ticket: Ticket, draft: MessageDraft, now: datetime) -> None:
        if draft.kind is MessageKind.REPLY and not self._has_address(session, ticket):
            raise NoAddressToReply
        self._refuse_unasked_advertising(session, ticket, draft)
        message = Message(
            ticket_id=ticket.id,
            kind_of=draft.kind.value,
            text=draft.text.strip(),
            seconds=draft.seconds,
            template=draft.template,
            said_at=now,
            staff_id=desk.staff_id,
        )
        session.add(message)
        if draft.kind is not MessageKind.NOTE and ticket.replied_at is None:
            ticket.replied_at = now
            if Status(ticket.status) in PAUSES:
                clocks_of.after_pause(session, ticket, self._facts, now)
            clocks_of.place(ticket)
        session.flush()
        event = EventDraft(
            SAID[draft.kind],
            ticket.client_id,
            ticket.id,
            data={"message": message.id, "seconds": draft.seconds},
        )
        journal.append(session, desk, desk.workstation, now, [event])

    def _refuse_unasked_advertising(self, session: Session, ticket: Ticket, draft: MessageDraft) -> None:
        """Raises NoConsent for words that advertise and a client who has not agreed to that."""
        from frontdesk.db.queries import people  # a queue is shown without them
        from frontdesk.domain.consents import Purpose

        advertises = any(t.code == draft.template and t.is_advertising for t in self._facts.templates)
        if not advertises or draft.kind is MessageKind.NOTE:
            return
        today = self._facts.day(self._clock())
        if ticket.client_id is None or not people.standing(
            session, ticket.client_id, Purpose.ADVERTISING, today
        ):
            raise NoConsent(Purpose.ADVERTISING)

    def _has_address(self, session: Session, ticket: Ticket) -> bool:
        return bool(ticket.client_id) and queries.can_be_reached(session, ticket.client_id or 0)

    def set_status(self, session: Session, desk: Desk, ticket: Ticket, status: Status, now: datetime) -> None:
        """Another status in the caller's transaction: its event, its clocks, its place in the queue."""
        before = Status(ticket.status)
        ticket.status = status.value
        done = CATEGORY[status] is Category.DONE
        ticket.solved_at = now if done else None
        if done and ticket.replied_at is None:
            ticket.replied_at = now
        session.flush()
        changed = EventDraft(
            EventKind.TICKET_STATUS, ticket.client_id, ticket.id, data={"before": before, "after": status}
        )
        journal.append(session, desk, desk.workstation, now, [changed])
        if before in PAUSES and status not in PAUSES:
            session.flush()
            clocks_of.after_pause(session, ticket, self._facts, now)
        clocks_of.place(ticket)
        session.flush()

    def _get(self, session: Session, id: int, lock: bool = False) -> Ticket:
        ticket = queries.get(session, id, lock)
        if ticket is None:
            raise NotFound("ticket", id)
        return ticket

    def _must_be_open(self, ticket: Ticket) -> None:
        if not ticket.is_open:
            raise WrongState("ticket", ticket.status)

    def _done(self, session: Session, ticket: Ticket, was: TicketWas) -> TicketCard:
        """The card after a deed, with what takes it back."""
        session.flush()
        return replace(self._card(session, ticket), was=after_deed(session, was))

    def _card(self, session: Session, ticket: Ticket) -> TicketCard:
        subject, status = queries.subject(session, ticket.subject_id), Status(ticket.status)
        (reply_due, replied), (solution_due, solved) = clocks_of.targets(ticket)
        return TicketCard(
            id=ticket.id,
            number=ticket.number,
            version=ticket.version,
            title=ticket.title,
            subject_id=ticket.subject_id,
            subject=subject.path,
            script=subject.script,
            channel=Channel(ticket.channel),
            priority=Priority(ticket.priority),
            status=status,
            client_id=ticket.client_id,
            owner_id=ticket.owner_id,
            owner_short=queries.owner_name(session, ticket),
            opened_at=ticket.opened_at,
            first_response=clocks_of.view(ticket.reply_norm, ticket.opened_at, reply_due, replied, status),
            solution=clocks_of.view(ticket.solution_norm, ticket.opened_at, solution_due, solved, status),
            claim_ids=queries.claim_ids(session, ticket.id),
            visit_ids=queries.visit_ids(session, ticket.id),
        )


def was_of(session: Session, ticket: Ticket) -> TicketWas:
    """A ticket as a deed finds it."""
    return TicketWas(
        ticket.id,
        ticket.status,
        ticket.owner_id,
        ticket.replied_at,
        ticket.solved_at,
        journal.last_deed(session, ticket.id),
    )


def after_deed(session: Session, was: TicketWas) -> TicketWas:
    """The same, knowing where the deed stands in the journal; its events are flushed."""
    return replace(was, last_event=journal.last_deed(session, was.id))


def opened(
    session: Session,
    title: str,
    subject_id: int,
    client_id: int | None,
    channel: Channel,
    now: datetime,
    facts: Facts,
) -> Ticket:
    """A new ticket in the caller's transaction, its number taken and its clocks running."""
    subject = queries.subject(session, subject_id)
    ticket = Ticket(
        number=numbers.take(session, "ticket"),
        title=title,
        subject_id=subject_id,
        client_id=owner_now(session, client_id),
        channel=channel.value,
        priority=priority(Level(subject.impact), Level(subject.urgency)).value,
        status=Status.NEW.value,
        opened_at=now,
    )
    clocks_of.start(ticket, facts)
    session.add(ticket)
    return ticket
