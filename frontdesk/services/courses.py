"""The course of a ticket beyond answering it: handed over, disputed, opened again, closed for good, given its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Offering, Staff, Ticket
from frontdesk.db.models.links import Watcher
from frontdesk.db.models.teams import Team
from frontdesk.db.queries import courses as queries
from frontdesk.db.queries import gate, joins, roster, statuses, ticket_cards, visits
from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.courses import Addressee, AddresseeKind, HandOverDraft, Wake, wakes_at
from frontdesk.domain.errors import Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Confirmation, Outcome
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.measures import Measure
from frontdesk.domain.staff import RIGHTS, Desk, Right, Role
from frontdesk.domain.statuses import StatusRow
from frontdesk.domain.ticket_cards import MessageDraft, TicketCard
from frontdesk.domain.tickets import Category, Level, MessageKind, Priority, Status, priority
from frontdesk.services import clocks_of, messages, progress, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require
from frontdesk.services.tickets import Tickets, after_deed, was_of


class Courses:
    """Each deed answers with the card after it, which knows what takes it back."""

    def __init__(self, database: Database, clock: Clock, facts: Facts, cards: Tickets) -> None:
        self._database, self._clock, self._facts, self._cards = database, clock, facts, cards

    def statuses(self) -> tuple[StatusRow, ...]:
        """The office's own, in its order."""
        with self._database.read() as session:
            return statuses.offered(session)

    def wakes_at(self, choice: Wake) -> datetime:
        """When a ticket comes back, by the office's hours."""
        with self._database.read() as session:
            return wakes_at(choice, self._facts.hours(session), self._facts.zone, self._clock())

    def set_status(self, desk: Desk, id: int, code: str) -> TicketCard:
        """Any status of the office's. Raises NotYet for a done one that lacks something, and WrongState."""

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            progress.move(session, desk, ticket, code, now)

        return self._do(desk, id, deed)

    def hear(self, desk: Desk, draft: MessageDraft) -> TicketCard:
        """The client wrote or said something new: what was done is opened again, what waited for it goes on."""
        if problems := draft.check():
            raise Invalid(problems)

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            messages.write(session, desk, ticket, draft, now, self._facts)
            category = statuses.get(session, ticket.status).category
            if category in (Category.DONE, Category.WAITING_CLIENT):
                progress.move(session, desk, ticket, Status.IN_WORK.value, now)

        assert draft.kind is MessageKind.INCOMING
        return self._do(desk, self._lives(draft.ticket_id), deed)

    def reopen(self, desk: Desk, id: int, reason: str = "") -> TicketCard:
        """A new cycle of what was done."""

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            if ticket.is_open:
                raise WrongState("ticket", ticket.status)
            progress.move(session, desk, ticket, Status.IN_WORK.value, now, reason=reason.strip())

        return self._do(desk, id, deed)

    def close(
        self, desk: Desk, id: int, confirmation: Confirmation | None = None, outcome: Outcome | None = None
    ) -> TicketCard:
        """For good. Raises NotYet while the client has neither confirmed nor been silent long enough."""
        closing = progress.Closing(outcome, confirmation)

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            progress.move(session, desk, ticket, Status.CLOSED.value, now, closing)

        return self._do(desk, id, deed)

    def excuse(self, desk: Desk, id: int, reason: BreachReason, note: str = "") -> TicketCard:
        """Why its deadlines were missed: one reason for all that have none. Raises WrongState when none lacks one."""

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            missed = gate.unexcused(session, ticket.id, now)
            if not missed:
                raise WrongState("ticket", ticket.status)
            for clock in missed:
                clock.breach_reason, clock.breach_note, clock.breach_by = (
                    reason.value,
                    note.strip(),
                    desk.staff_id,
                )
            measures = [clock.measure for clock in missed]
            progress.tell(
                session,
                desk,
                ticket,
                EventKind.TICKET_BREACH,
                now,
                reason=reason,
                note=note.strip(),
                measures=measures,
            )

        return self._do(desk, id, deed)

    def suspend(self, desk: Desk, id: int, reason: str, decider_id: int) -> TicketCard:
        """A dispute stops the contract's clocks until the decider has spoken (R30); the law's run on."""
        if not reason.strip():
            raise Invalid((Problem("reason", ProblemKind.REQUIRED),))

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            decider = self._person(session, decider_id)
            if Right.LEAD_DESK not in RIGHTS[Role(decider.role)]:
                raise Invalid((Problem("decider_id", ProblemKind.UNKNOWN_CHOICE),))
            ticket.disputed_by = decider_id
            progress.move(
                session, desk, ticket, Status.SUSPENDED.value, now,
                reason=reason.strip(), decider=queries.name_of(decider),
            )  # fmt: skip

        return self._do(desk, id, deed)

    def team(self, id: int | None) -> str:
        """Its name; empty for none."""
        if id is None:
            return ""
        with self._database.read() as session:
            return queries.team_name(session, id)

    def addressees(self) -> tuple[Addressee, ...]:
        """Whom a ticket can be given to: teams and departments first, then people who work on tickets."""
        with self._database.read() as session:
            people, now = queries.people(session, Right.WORK_TICKETS), self._clock()
            standings = roster.standings(session, [one.id for one in people], now, self._facts.day(now))
            return queries.teams(session) + tuple(replace(one, shift=standings[one.id]) for one in people)

    def deciders(self) -> tuple[Addressee, ...]:
        """Who may decide a dispute."""
        with self._database.read() as session:
            return queries.people(session, Right.LEAD_DESK)

    def hand_over(self, desk: Desk, draft: HandOverDraft) -> TicketCard:
        """To a person, a team here, or a department without a desk, which we then wait for; the note says why."""
        if problems := draft.check():
            raise Invalid(problems)

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            if not ticket.is_open:
                raise WrongState("ticket", ticket.status)
            was = progress.standing(ticket)
            name = self._give(session, ticket, draft)
            progress.tell(
                session,
                desk,
                ticket,
                EventKind.TICKET_HANDED,
                now,
                to=name,
                kind=draft.to,
                note=draft.note.strip(),
                **progress.moved(ticket, was),
            )
            if draft.to is not AddresseeKind.PERSON:  # their hours may be others
                progress.retarget(session, desk, ticket, now, self._facts)
            if draft.to is AddresseeKind.OUTSIDE and ticket.status != Status.WITH_OTHERS.value:
                progress.move(session, desk, ticket, Status.WITH_OTHERS.value, now)
            elif (
                draft.to is AddresseeKind.TEAM
                and statuses.get(session, ticket.status).category is not Category.OPEN
            ):
                progress.move(session, desk, ticket, Status.IN_WORK.value, now)

        return self._do(desk, draft.ticket_id, deed)

    def set_priority(self, desk: Desk, id: int, impact: Level, urgency: Level) -> TicketCard:
        """By the matrix: what it does to people, and how soon."""

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            was = progress.standing(ticket)
            ticket.impact, ticket.urgency = impact.value, urgency.value
            self._reprioritise(
                session, desk, ticket, priority(impact, urgency), now, was, impact=impact, urgency=urgency
            )

        return self._do(desk, id, deed)

    def override_priority(self, desk: Desk, id: int, wanted: Priority, reason: str) -> TicketCard:
        """Against the matrix, so the reason is asked for."""
        if not reason.strip():
            raise Invalid((Problem("reason", ProblemKind.REQUIRED),))

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            was = progress.standing(ticket)
            self._reprioritise(session, desk, ticket, wanted, now, was, reason=reason.strip())

        return self._do(desk, id, deed)

    def want_by(self, desk: Desk, id: int, until: datetime | None, reason: str) -> TicketCard:
        """The solution is owed by a moment that was agreed on, whatever the norm says; None: by the norm again.

        Raises Invalid, WrongState for a done one, and NotAllowed for more time than is owed, which a lead gives.
        """
        if not reason.strip():
            raise Invalid((Problem("reason", ProblemKind.REQUIRED),))

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            if not ticket.is_open:
                raise WrongState("ticket", ticket.status)
            if until is not None and until <= now:
                raise Invalid((Problem("due", ProblemKind.DATE_BEFORE, self._facts.day(now).isoformat()),))
            clocks = self._cards.card_in(session, ticket).clocks
            owed = [one.due for one in clocks if one.measure is Measure.SOLUTION and one.is_open]
            if until is None or any(until > due for due in owed):
                require(desk, Right.LEAD_DESK)
            ticket.wanted_by = until
            progress.retarget(session, desk, ticket, now, self._facts, reason.strip())

        return self._do(desk, id, deed)

    def set_kind(self, desk: Desk, id: int, kind: TicketKind) -> TicketCard:
        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            before, ticket.kind_of = ticket.kind_of, kind.value
            progress.tell(session, desk, ticket, EventKind.TICKET_KIND, now, before=before, after=kind)
            progress.retarget(session, desk, ticket, now, self._facts)

        return self._do(desk, id, deed)

    def set_subject(self, desk: Desk, id: int, subject_id: int) -> TicketCard:
        """Another subject brings its kind and, unless a person set another, its priority."""

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            before = self._facts.subject(session, ticket.subject_id)
            after = self._facts.subject(session, subject_id)
            if after.is_retired:
                raise Invalid((Problem("subject_id", ProblemKind.UNKNOWN_CHOICE),))
            own = ticket.priority != priority(before.impact, before.urgency).value
            was = progress.standing(ticket)
            ticket.subject_id, ticket.kind_of = subject_id, after.kind
            if not own:
                ticket.impact, ticket.urgency = after.impact.value, after.urgency.value
                ticket.priority = priority(after.impact, after.urgency).value
            told = {"before": before.path, "after": after.path, **progress.moved(ticket, was)}
            progress.tell(session, desk, ticket, EventKind.TICKET_SUBJECT, now, **told)
            progress.retarget(session, desk, ticket, now, self._facts)

        return self._do(desk, id, deed)

    def offering(self, id: int | None) -> str:
        """Its name; empty for none."""
        if id is None:
            return ""
        with self._database.read() as session:
            return visits.offering_name(session, id)

    def set_offering(self, desk: Desk, id: int, offering_id: int | None) -> TicketCard:
        """What of the office's it is about; none for nothing of the catalogue. Raises NotFound, WrongState."""

        def deed(session: Session, ticket: Ticket, now: datetime) -> None:
            offering = session.get(Offering, offering_id) if offering_id is not None else None
            if offering is None and offering_id is not None:
                raise NotFound("offering", offering_id)
            if ticket.offering_id == offering_id or not ticket.is_open:
                raise WrongState("ticket", ticket.status)
            progress.offer(session, desk, ticket, offering, now, self._facts)

        return self._do(desk, id, deed)

    def watch(self, desk: Desk, id: int, is_watching: bool = True, staff_id: int | None = None) -> None:
        """Follow a ticket that somebody else works on, or no more; a rule has another person follow it."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            sight.require(session, desk, _locked(session, id), self._clock())
            who = self._person(session, staff_id or desk.staff_id).id
            row = session.get(Watcher, (id, who))
            if is_watching and row is None:
                session.add(Watcher(ticket_id=id, staff_id=who))
            elif not is_watching and row is not None:
                session.delete(row)

    def watchers(self, desk: Desk, id: int) -> tuple[Addressee, ...]:
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            sight.require_of(session, desk, id, self._clock())
            return queries.watchers(session, id)

    def _lives(self, id: int) -> int:
        """Where the matter is: a merged ticket hears nothing any more."""
        with self._database.read() as session:
            return joins.living(session, id) or id

    def _do(self, desk: Desk, id: int, deed: Callable[[Session, Ticket, datetime], None]) -> TicketCard:
        """One deed in one transaction, by who may work on tickets."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            ticket = _locked(session, id)
            sight.require(session, desk, ticket, self._clock())
            was = was_of(session, ticket)
            deed(session, ticket, self._clock())
            session.flush()
            clocks_of.settle(session, self._facts, self._clock)
            return replace(self._cards.card_in(session, ticket), was=after_deed(session, was))

    def _reprioritise(
        self,
        session: Session,
        desk: Desk,
        ticket: Ticket,
        wanted: Priority,
        now: datetime,
        was: dict[str, Any],
        **told: Any,
    ) -> None:
        before, ticket.priority = ticket.priority, wanted.value
        told |= progress.moved(ticket, was)
        progress.tell(
            session, desk, ticket, EventKind.TICKET_PRIORITY, now, before=before, after=wanted, **told
        )
        progress.retarget(session, desk, ticket, now, self._facts)

    def _give(self, session: Session, ticket: Ticket, draft: HandOverDraft) -> str:
        """Where it belongs from now on; the name of that."""
        assert draft.to_id is not None  # checked
        if draft.to is AddresseeKind.PERSON:
            person = self._person(session, draft.to_id)
            ticket.owner_id = person.id
            return queries.name_of(person)
        team = session.get(Team, draft.to_id)
        if team is None:
            raise NotFound("team", draft.to_id)
        ticket.team_id = team.id
        if not team.is_outside:
            ticket.owner_id = None
        return team.name

    def _person(self, session: Session, id: int) -> Staff:
        person = session.get(Staff, id)
        if person is None or not person.is_active:
            raise NotFound("staff", id)
        return person


def _locked(session: Session, id: int) -> Ticket:
    ticket = ticket_cards.get(session, id, lock=True)
    if ticket is None:
        raise NotFound("ticket", id)
    return ticket
