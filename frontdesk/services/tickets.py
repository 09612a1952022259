"""Working tickets: the queue, taking one, talking, waiting, solving."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from frontdesk.db.database import Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import journal, numbers, statuses, ticket_cards
from frontdesk.domain.changes import Kind
from frontdesk.domain.errors import (
    Invalid,
    NotFound,
    OffShift,
    Problem,
    ProblemKind,
    TakenMeanwhile,
    WrongState,
)
from frontdesk.domain.events import EventKind, EventRow
from frontdesk.domain.gate import Outcome
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.ticket_cards import MessageDraft, SubjectRow, TicketCard, TicketDraft
from frontdesk.domain.tickets import (
    Category,
    Channel,
    Level,
    MessageKind,
    Priority,
    Status,
    as_status,
    priority,
)
from frontdesk.domain.undoing import TicketWas
from frontdesk.services import appeals, clocks_of, incidents_of, messages, progress, sight
from frontdesk.services.facts import Facts
from frontdesk.services.listing import Listing
from frontdesk.services.owner import owner_now
from frontdesk.services.rights import require

if TYPE_CHECKING:
    from frontdesk.domain.clocks import ClockState
    from frontdesk.domain.taking import Taken
    from frontdesk.domain.visits import OfferingRow
    from frontdesk.services.blanks import Entered

# What a deed upon a ticket may write, beside its status and its clocks.
KEPT = (
    "owner_id", "team_id", "skill", "title", "subject_id", "kind_of", "impact", "urgency", "priority", "outcome",
    "is_confirmed", "cycle", "wake_at", "reminders", "disputed_by", "offering_id", "remind_at",
    "wanted_by",
)  # fmt: skip


class Tickets(Listing):
    """The queue, and what is done in it."""

    def card(self, id: int, desk: Desk | None = None) -> TicketCard:
        """Here and below: only what `desk` may see, when there is one. Raises NotFound and OutOfSight."""
        with self._database.read() as session:
            return self.card_in(session, self._seen(session, desk, id))

    def timeline(
        self, id: int, limit: int = 60, before: int | None = None, desk: Desk | None = None
    ) -> tuple[EventRow, ...]:
        """Newest first; nothing of a ticket that is not seen."""
        with self._database.read() as session:
            if not sight.of_these(session, desk, (id,), self._clock()):
                return ()
            return journal.of_ticket(session, ticket_cards.family(session, id), limit, before)

    def clocks(self, id: int, desk: Desk | None = None) -> tuple[ClockState, ...]:
        """Every clock with the hours it walked. Raises NotFound and OutOfSight."""
        with self._database.read() as session:
            return clocks_of.states(session, self._seen(session, desk, id), self._facts, self._clock())

    def subjects(self) -> tuple[SubjectRow, ...]:
        """Those in use, in the office's order."""
        with self._database.read() as session:
            return tuple(
                row for row in self._facts.known(session, ticket_cards.subjects) if not row.is_retired
            )

    def offerings(self) -> tuple[OfferingRow, ...]:
        """What a ticket may be about, of what the office does for people."""
        from frontdesk.db.queries import visits  # a queue is shown without

        with self._database.read() as session:
            return visits.offerings(session)

    def next_after(self, desk: Desk, id: int) -> int | None:
        """The ticket of mine to take up next, nearest deadline first."""
        with self._database.read() as session:
            return ticket_cards.next_mine(session, desk.staff_id, id)

    def open(self, desk: Desk, draft: TicketDraft) -> int:
        """The id of a new ticket that its opener works on. Raises Invalid, Erased."""
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        assert draft.subject_id is not None  # checked above
        with self._database.write() as session:
            now = self._clock()
            if self._facts.subject(session, draft.subject_id).is_retired:
                raise Invalid((Problem("subject_id", ProblemKind.UNKNOWN_CHOICE),))
            entered = self._entered(session, draft, now)
            ticket = opened(
                session,
                self._facts,
                draft.title.strip(),
                draft.subject_id,
                owner_now(session, draft.client_id),
                draft.channel,
                entered.at if entered else now,
                kind=draft.kind,
                owner_id=desk.staff_id,
                offering_id=appeals.offered(session, draft.offering_id),
            )
            session.flush()
            progress.tell(
                session,
                desk,
                ticket,
                EventKind.TICKET_OPENED,
                now,
                **_told(draft),
                **(entered.told(desk, ticket.id, now) if entered else {}),
                **clocks_of.target(session, ticket, self._facts),
            )
            return ticket.id

    def _entered(self, session: Session, draft: TicketDraft, now: datetime) -> Entered | None:
        """The form of an outage that the ticket is entered from."""
        if not draft.blank.strip():
            return None
        from frontdesk.services import blanks  # a ticket of every day has none

        return blanks.claimed(session, draft.blank, draft.happened, now, self._facts)

    def take(self, desk: Desk, id: int) -> TicketCard:
        """Make it mine. Raises TakenMeanwhile when somebody else holds it whom I do not stand in for."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            ticket = self._seen(session, desk, id, lock=True)
            self._must_be_open(ticket)
            others = ticket.owner_id not in (None, desk.staff_id)
            if others and ticket.owner_id not in _absent(session, desk, self._facts.day(self._clock())):
                since = journal.taken_at(session, id) or ticket.opened_at
                raise TakenMeanwhile(ticket_cards.owner_name(session, ticket), since)
            was = was_of(session, ticket)
            self._take(session, desk, ticket)
            return self._done(session, ticket, was)

    def take_next(self, desk: Desk) -> Taken | None:
        """The most urgent ticket that I may take is mine; None when there is none. None goes to two desks.

        Mine to take: of my teams or of nobody's, within my skills and my capacity, held by nobody, not waiting; of
        whom I stand in for, also what they hold and what their teams have (`domain.teams.stood_in_for`). Raises
        OffShift when there is none because the roster has me at home.
        """
        from frontdesk.db.queries import taking  # a queue is shown without

        require(desk, Right.WORK_TICKETS)
        if self._database.is_server:
            with self._database.write_at_once() as (connection, touched):
                taken = taking.at_once(connection, desk, self._clock(), self._facts.day(self._clock()))
                if taken is not None:
                    touched |= {(Kind.TICKET, taken.ticket_id), *((Kind.EVENT, line) for line in taken.lines)}
            if taken is not None or not self._stood_in_for(desk):
                return taken
        with self._database.write() as session:
            now, today = self._clock(), self._facts.day(self._clock())
            absent = _absent(session, desk, today)
            id = taking.most_urgent(session, desk.staff_id, absent, self._database.is_server, now, today)
            if id is None:
                _must_be_on_shift(session, desk, now, today)
                return None
            ticket = self._get(session, id)
            before, last, held_by = ticket.status, journal.last_deed(session, id), ticket.owner_id
            self._take(session, desk, ticket)
            session.flush()
            return taking.Taken(id, before, journal.deeds_since(session, id, last), held_by)

    def _stood_in_for(self, desk: Desk) -> frozenset[int]:
        with self._database.read() as session:
            today = self._facts.day(self._clock())
            absent = _absent(session, desk, today)
            if not absent:
                _must_be_on_shift(session, desk, self._clock(), today)
            return absent

    def _take(self, session: Session, desk: Desk, ticket: Ticket) -> None:
        now = self._clock()
        if ticket.owner_id != desk.staff_id:
            told = {"from": ticket_cards.owner_name(session, ticket)} if ticket.owner_id is not None else {}
            ticket.owner_id = desk.staff_id
            progress.tell(session, desk, ticket, EventKind.TICKET_TAKEN, now, **told)
        if ticket.status == Status.NEW.value:
            progress.move(session, desk, ticket, Status.IN_WORK.value, now)

    def say(self, desk: Desk, draft: MessageDraft) -> TicketCard:
        """Write down a call, a reply or a note. The first two answer the client.

        Raises Invalid, and NoAddressToReply when a reply has nowhere to go.
        """
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            ticket = self._seen(session, desk, draft.ticket_id, lock=True)
            was = was_of(session, ticket)
            messages.write(session, desk, ticket, draft, self._clock(), self._facts)
            return self._done(session, ticket, was)

    def wait_for_client(
        self, desk: Desk, id: int, message: MessageDraft | None = None, wake_at: datetime | None = None
    ) -> TicketCard:
        """Both clocks stand still until `resume`, or until `wake_at`, when it comes back by itself.

        Without a moment the client is reminded, and in the end the ticket closes (`Silences`).
        """
        return self._finish(desk, id, Status.WAITING_CLIENT, message, wake_at=wake_at)

    def resume(self, desk: Desk, id: int) -> TicketCard:
        return self._finish(desk, id, Status.IN_WORK, None)

    def solve(
        self, desk: Desk, id: int, message: MessageDraft | None = None, outcome: Outcome | None = None
    ) -> TicketCard:
        """Solve, with the last words said in the same transaction. Raises NotYet with all that is missing.

        What was answered has an outcome; a note that goes with the deed is one too.
        """
        if outcome is None and message is not None and message.kind is MessageKind.NOTE:
            outcome = Outcome.DONE
        return self._finish(desk, id, Status.SOLVED, message, progress.Closing(outcome))

    def _finish(
        self,
        desk: Desk,
        id: int,
        status: Status,
        message: MessageDraft | None,
        closing: progress.Closing | None = None,
        wake_at: datetime | None = None,
    ) -> TicketCard:
        require(desk, Right.WORK_TICKETS)
        if message and (problems := message.check()):
            raise Invalid(problems)
        with self._database.write() as session:
            ticket = self._seen(session, desk, id, lock=True)
            if not ticket.is_open and status is not Status.IN_WORK:
                raise WrongState("ticket", ticket.status)
            now, was, before = self._clock(), was_of(session, ticket), progress.standing(ticket)
            if ticket.owner_id is None:
                ticket.owner_id = desk.staff_id
            if message:
                messages.write(session, desk, ticket, message, now, self._facts)
            moved = progress.moved(ticket, before)
            progress.move(session, desk, ticket, status.value, now, closing, wake_at, **moved)
            return self._done(session, ticket, was)

    def _get(self, session: Session, id: int, lock: bool = False) -> Ticket:
        ticket = ticket_cards.get(session, id, lock)
        if ticket is None:
            raise NotFound("ticket", id)
        return ticket

    def _seen(self, session: Session, desk: Desk | None, id: int, lock: bool = False) -> Ticket:
        """Raises NotFound and OutOfSight."""
        ticket = self._get(session, id, lock)
        sight.require(session, desk, ticket, self._clock())
        return ticket

    def _must_be_open(self, ticket: Ticket) -> None:
        if not ticket.is_open:
            raise WrongState("ticket", ticket.status)

    def _done(self, session: Session, ticket: Ticket, was: TicketWas) -> TicketCard:
        """The card after a deed, with what takes it back."""
        session.flush()
        clocks_of.settle(session, self._facts, self._clock)
        return replace(self.card_in(session, ticket), was=after_deed(session, was))

    def card_in(self, session: Session, ticket: Ticket) -> TicketCard:
        subject, row = self._facts.subject(session, ticket.subject_id), statuses.get(session, ticket.status)
        status = as_status(ticket.status)
        script, incident = incidents_of.standing(session, ticket)
        return TicketCard(
            id=ticket.id,
            number=ticket.number,
            version=ticket.version,
            title=ticket.title,
            subject_id=ticket.subject_id,
            subject=subject.path,
            script=script or subject.script,
            channel=Channel(ticket.channel),
            priority=Priority(ticket.priority),
            status=status,
            status_name=row.name,
            category=row.category,
            kind=TicketKind(ticket.kind_of),
            team_id=ticket.team_id,
            impact=Level(ticket.impact or subject.impact),
            urgency=Level(ticket.urgency or subject.urgency),
            wake_at=ticket.wake_at,
            merged_into=ticket.merged_into,
            incident=incident,
            offering_id=ticket.offering_id,
            remind_at=ticket.remind_at,
            disputed_by=ticket.disputed_by,
            is_first_contact=row.category is Category.DONE and ticket_cards.is_first_contact(session, ticket),
            is_no_appeal=appeals.is_none(session, ticket, self._facts),
            client_id=ticket.client_id,
            owner_id=ticket.owner_id,
            owner_short=ticket_cards.owner_name(session, ticket),
            opened_at=ticket.opened_at,
            clocks=clocks_of.views(session, ticket),
            claim_ids=ticket_cards.claim_ids(session, ticket.id),
            visit_ids=ticket_cards.visit_ids(session, ticket.id),
        )

    def takes_mail(self) -> bool:
        """E-mail brings appeals under 59-ФЗ, by an order of the office's own."""
        with self._database.read() as session:
            return appeals.takes_mail(session, self._facts)


def _absent(session: Session, desk: Desk, today: date) -> frozenset[int]:
    """Whose tickets may be taken here, for they are away."""
    from frontdesk.db.queries.teams import stood_in_for  # a queue is shown without

    return stood_in_for(session, desk.staff_id, today)


def _must_be_on_shift(session: Session, desk: Desk, now: datetime, today: date) -> None:
    """Why somebody was handed nothing."""
    from frontdesk.db.queries import roster  # a queue is shown without

    stands = roster.standing_of(session, desk.staff_id, now, today)
    if stands.is_off:
        raise OffShift(stands.until)


def was_of(session: Session, ticket: Ticket, last_deed: int | None = None) -> TicketWas:
    """A ticket as a deed finds it; `last_deed` is its newest line in the journal, when that is known."""
    columns = {name: getattr(ticket, name) for name in KEPT}
    return TicketWas(ticket.id, ticket.status, columns, last_deed or journal.last_deed(session, ticket.id))


def _told(draft: TicketDraft) -> dict[str, Any]:
    """What the line of the opening tells: how it came, from whom, and the client's own words."""
    told = {
        "channel": draft.channel,
        "text": draft.text,
        "source": draft.source,
        "received_on": draft.received_on,
    }
    return {name: value for name, value in told.items() if value or name in ("channel", "text")}


def after_deed(session: Session, was: TicketWas) -> TicketWas:
    """The same, knowing where the deed stands in the journal; its events are flushed."""
    return replace(was, last_event=journal.last_deed(session, was.id))


def opened(
    session: Session,
    facts: Facts,
    title: str,
    subject_id: int,
    client_id: int | None,
    channel: Channel,
    now: datetime,
    kind: TicketKind | None = None,
    owner_id: int | None = None,
    offering_id: int | None = None,
) -> Ticket:
    """A new ticket in the caller's transaction, its number taken, its team found and its clocks running.

    The client is one that `owner_now` gave. Without a `kind` it is of the subject's; with an owner it is in work
    from the first moment.
    """
    from frontdesk.services import routing  # a queue is shown without

    subject = facts.subject(session, subject_id)
    ticket = Ticket(
        number=numbers.take(session, "ticket"),
        title=title,
        subject_id=subject_id,
        client_id=client_id,
        channel=channel.value,
        priority=priority(subject.impact, subject.urgency).value,
        kind_of=(kind or TicketKind(subject.kind)).value,
        status=(Status.IN_WORK if owner_id else Status.NEW).value,
        owner_id=owner_id,
        offering_id=offering_id,
        opened_at=now,
    )
    routing.send(session, facts, ticket)
    clocks_of.start(ticket)
    session.add(ticket)
    incidents_of.opened(session, ticket)
    return ticket
