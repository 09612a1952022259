"""Taking deeds back: the state of before, with a line in the journal that says so. Nothing written is rewritten."""

from __future__ import annotations

from dataclasses import fields, replace

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Claim, Client, Ticket, Visit
from frontdesk.db.queries import claims as claim_queries
from frontdesk.db.queries import clients as client_queries
from frontdesk.db.queries import journal, ticket_cards
from frontdesk.db.queries import visits as visit_queries
from frontdesk.domain.claims import ClaimState
from frontdesk.domain.clients import ClientCard, ClientDraft
from frontdesk.domain.errors import ChangedMeanwhile, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.taking import Taken
from frontdesk.domain.tickets import Status
from frontdesk.domain.undoing import TicketWas, VisitWas
from frontdesk.domain.visits import VisitState
from frontdesk.services import blanks, progress, sight
from frontdesk.services.clients import Clients
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require
from frontdesk.services.tickets import was_of


class Undoing:
    """Every method raises WrongState, ChangedMeanwhile or NotFound when somebody has gone on from there."""

    def __init__(self, database: Database, clock: Clock, facts: Facts, clients: Clients) -> None:
        self._database, self._clock, self._facts, self._clients = database, clock, facts, clients

    def card(self, desk: Desk, saved: ClientCard, before: ClientDraft) -> ClientCard:
        """Fields that a save wrote are as before it; what was saved later into other fields stays.

        `saved` is what the save answered, `before` the card as it stood. Both show sensitive numbers behind dots;
        those that were replaced come from the service that replaced them.
        """
        id, wrote = saved.id, saved.as_draft()
        now = self._clients.card(id)
        stands = now.as_draft()
        hidden, held = self._clients.replaced.by(id, saved.version)
        names = {f.name for f in fields(ClientDraft) if getattr(wrote, f.name) != getattr(before, f.name)}
        if gone_on := tuple(
            name for name in names | {*hidden} if getattr(stands, name) != getattr(wrote, name)
        ):
            raise ChangedMeanwhile(now, gone_on)
        former = replace(stands, **{name: getattr(before, name) for name in names - {*hidden}})
        former = replace(former, **{name: getattr(held, name) for name in hidden})
        return self._clients.save(desk, id, now.version, former)

    def new_card(self, desk: Desk, id: int) -> None:
        """A card that nothing refers to yet is taken away."""
        require(desk, Right.EDIT_CLIENTS)
        with self._database.write() as session:
            client = session.get(Client, id, with_for_update=True)
            if client is None:
                raise NotFound("client", id)
            if client_queries.is_used(session, id):
                raise WrongState("client", "used")
            self._tell(session, desk, EventDraft(EventKind.UNDONE, id), EventKind.CLIENT_CREATED)
            client_queries.take_away(session, client)

    def ticket(self, desk: Desk, was: TicketWas, what: EventKind = EventKind.TICKET_STATUS) -> int:
        """A ticket as the deed found it; its id. What was said stays in the journal."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            self._put_back(session, desk, was, what)
            return was.id

    def taken(self, desk: Desk, taken: Taken) -> int:
        """A ticket that `Tickets.take_next` handed out is whose it was again, mostly nobody's; its id."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            now = was_of(session, self._ticket(session, taken.ticket_id))
            was = replace(
                now,
                status=taken.before,
                columns={**now.columns, "owner_id": taken.from_id},
                first_event=journal.last_deed(session, now.id, before=taken.lines[0]),
                last_event=taken.lines[-1],
            )
            self._put_back(session, desk, was, EventKind.TICKET_TAKEN)
            return was.id

    def new_ticket(self, desk: Desk, id: int) -> int:
        """A ticket opened by mistake is closed; its number stays taken."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            ticket = self._ticket(session, id)
            sight.require(session, desk, ticket, self._clock())
            went_on = journal.last_deed(session, id) != journal.opening(session, id)
            if went_on or ticket_cards.claim_ids(session, id):
                raise WrongState("ticket", ticket.status)
            self._close(session, desk, ticket, EventKind.TICKET_OPENED)
            blanks.release(session, id)
            return id

    def visit(self, desk: Desk, was: VisitWas) -> None:
        """The visit, who was sent away for it, and its ticket, as the deed found them."""
        require(desk, Right.REGISTER_VISITS)
        with self._database.write() as session:
            visit = session.get(Visit, was.id, with_for_update=True)
            if visit is None:
                raise NotFound("visit", was.id)
            if visit.state != was.after or (
                was.state == VisitState.CALLED.value and self._is_taken(session, was)
            ):
                raise WrongState("visit", visit.state)
            what = (
                _DEEDS[was.after] if was.state != VisitState.CANCELLED.value else EventKind.VISIT_REGISTERED
            )
            visit.state, visit.is_waiting = was.state, int(was.state == VisitState.WAITING.value)
            visit.counter, visit.called_at, visit.calls = was.counter, was.called_at, was.calls
            visit.finished_at = None
            self._put_ticket_back(session, desk, was)
            self._tell(session, desk, _of_visit(visit), what)
            if was.finished_id is not None:
                self._call_back(session, desk, was.finished_id)

    def decision(self, desk: Desk, id: int, version: int) -> None:
        """A decision that nobody has approved yet is none again."""
        require(desk, Right.DECIDE_CLAIMS)
        with self._database.write() as session:
            claim = self._claim(session, id, version, ClaimState.WAITING)
            claim.state, claim.decision, claim.amount, claim.author_id = (
                ClaimState.DRAFT.value,
                None,
                None,
                None,
            )
            claim.findings = claim.cause = claim.reason = ""
            self._tell(session, desk, _of_claim(claim), EventKind.CLAIM_DECIDED)

    def claim(self, desk: Desk, id: int, version: int) -> None:
        """A claim registered by mistake is withdrawn; its number stays taken."""
        require(desk, Right.REGISTER_CLAIMS)
        with self._database.write() as session:
            claim = self._claim(session, id, version, ClaimState.DRAFT)
            claim.state, claim.is_open = ClaimState.CANCELLED.value, 0
            self._tell(session, desk, _of_claim(claim), EventKind.CLAIM_REGISTERED)

    def _put_back(self, session: Session, desk: Desk, was: TicketWas, what: EventKind) -> None:
        ticket = self._ticket(session, was.id)
        self._must_have_seen(session, desk, ticket, was)
        if journal.last_deed(session, was.id) != was.last_event:
            raise WrongState("ticket", ticket.status)
        progress.put_back(session, desk, ticket, was, self._clock(), self._facts)
        self._tell(session, desk, _of_ticket(ticket), what, was.first_event)
        progress.pause_as_now(session, desk, ticket, self._clock())

    def _must_have_seen(self, session: Session, desk: Desk, ticket: Ticket, was: TicketWas) -> None:
        """Whoever gave a ticket to a team whose tickets only it sees may still take that back. Raises OutOfSight."""
        seen = sight.of(session, desk, self._clock())
        if seen is not None and was.columns["team_id"] in seen.teams:
            sight.require(session, desk, ticket, self._clock())

    def _put_ticket_back(self, session: Session, desk: Desk, was: VisitWas) -> None:
        """A ticket that went on by itself meanwhile is left to those who work on it, if only the slip was wrong."""
        if was.ticket is None:
            return
        untouched = journal.last_deed(session, was.ticket.id) == was.ticket.last_event
        if was.state == VisitState.CANCELLED.value and not untouched:
            return
        if was.made_ticket:
            self._close(session, desk, self._ticket(session, was.ticket.id), EventKind.TICKET_OPENED)
        elif was.after == VisitState.CALLED.value:
            self._put_back(session, desk, was.ticket, EventKind.VISIT_CALLED)
        elif was.ticket.columns["offering_id"] != self._ticket(session, was.ticket.id).offering_id:
            self._put_back(session, desk, was.ticket, EventKind.TICKET_OFFERING)

    def _close(self, session: Session, desk: Desk, ticket: Ticket, what: EventKind) -> None:
        closing = progress.Closing(Outcome.MISTAKE)
        progress.move(session, desk, ticket, Status.CLOSED.value, self._clock(), closing)
        self._tell(session, desk, _of_ticket(ticket), what, 0)

    def _call_back(self, session: Session, desk: Desk, id: int) -> None:
        """Who was sent away stands at the counter again."""
        visit = session.get_one(Visit, id)
        visit.state, visit.finished_at = VisitState.CALLED.value, None
        self._tell(session, desk, _of_visit(visit), EventKind.VISIT_FINISHED)

    def _is_taken(self, session: Session, was: VisitWas) -> bool:
        """Somebody else stands at that counter by now."""
        day = session.get_one(Visit, was.id).day
        return was.counter is not None and visit_queries.at_counter(session, day, was.counter) is not None

    def _claim(self, session: Session, id: int, version: int, state: ClaimState) -> Claim:
        claim = claim_queries.get(session, id, lock=True)
        if claim is None:
            raise NotFound("claim", id)
        if claim.state != state.value or claim.version != version or claim_queries.has_papers(session, id):
            raise WrongState("claim", claim.state)
        return claim

    def _ticket(self, session: Session, id: int) -> Ticket:
        ticket = ticket_cards.get(session, id, lock=True)
        if ticket is None:
            raise NotFound("ticket", id)
        return ticket

    def _tell(
        self, session: Session, desk: Desk, event: EventDraft, what: EventKind, leaves: int | None = None
    ) -> None:
        """The line of the undoing; `leaves` is the deed upon the ticket that stands now, else the same as before."""
        if leaves is None:
            leaves = journal.last_deed(session, event.ticket_id) if event.ticket_id is not None else 0
        told = replace(event, data={"what": what.value, "leaves": leaves})
        journal.append(session, desk, desk.workstation, self._clock(), [told])
        session.flush()


_DEEDS = {
    VisitState.CALLED.value: EventKind.VISIT_CALLED,
    VisitState.FINISHED.value: EventKind.VISIT_FINISHED,
    VisitState.NO_SHOW.value: EventKind.VISIT_NO_SHOW,
}


def _of_ticket(ticket: Ticket) -> EventDraft:
    return EventDraft(EventKind.UNDONE, ticket.client_id, ticket.id)


def _of_visit(visit: Visit) -> EventDraft:
    return EventDraft(EventKind.UNDONE, visit.client_id, visit.ticket_id, visit.id)


def _of_claim(claim: Claim) -> EventDraft:
    return EventDraft(EventKind.UNDONE, claim.client_id, claim.ticket_id, claim_id=claim.id)
