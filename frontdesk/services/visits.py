"""Visits: register, call, finish."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Offering, Ticket, Visit
from frontdesk.db.queries import journal, numbers, staff, ticket_cards
from frontdesk.db.queries import visits as queries
from frontdesk.domain.errors import Invalid, NobodyWaits, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.domain.staff import Desk, OfficeCard, Right
from frontdesk.domain.tickets import Channel, Status
from frontdesk.domain.undoing import VisitWas
from frontdesk.domain.visits import (
    LINK_DAYS,
    WAIT_NORM_MINUTES,
    CounterDay,
    HallSummary,
    OfferingRow,
    Registered,
    SlipPaper,
    SlipPreview,
    VisitDraft,
    VisitRow,
    VisitState,
    slip_label,
)
from frontdesk.services import clocks_of, papers, progress
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.owner import owner_now
from frontdesk.services.rights import require
from frontdesk.services.tickets import after_deed, opened, was_of

USUAL_SERVICE_MINUTES = 6  # until the day has shown its own


class Visits:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def offerings(self) -> tuple[OfferingRow, ...]:
        with self._database.read() as session:
            return queries.offerings(session)

    def waiting(self) -> tuple[VisitRow, ...]:
        with self._database.read() as session:
            return queries.waiting(session, self._today())

    def at_my_counter(self, desk: Desk) -> VisitRow | None:
        if desk.counter is None:
            return None
        with self._database.read() as session:
            return queries.at_counter(session, self._today(), desk.counter)

    def visit(self, id: int) -> VisitRow:
        with self._database.read() as session:
            return self._row(session, id)

    def summary(self) -> HallSummary:
        """The line over the hall: who waits, how long, how many were served today."""
        now, today = self._clock(), self._today()
        with self._database.read() as session:
            waiting = queries.waiting(session, today)
            served = queries.served(session, today)
        longest = min(waiting, key=lambda visit: visit.registered_at, default=None)
        waits = [called - came for came, called, _ in served]
        return HallSummary(
            waiting=len(waiting),
            mean_wait_minutes=round(sum(waits, timedelta()) / len(waits) / timedelta(minutes=1))
            if waits
            else None,
            longest_minutes=int((now - longest.registered_at) / timedelta(minutes=1)) if longest else None,
            longest_slip=longest.slip if longest else "",
            served_today=sum(finished is not None for _, _, finished in served),
        )

    def my_day(self, desk: Desk, last: int = 8) -> CounterDay:
        """What my counter has done today; a desk without a counter has done nothing."""
        if desk.counter is None:
            return CounterDay(0, None, ())
        with self._database.read() as session:
            ended = queries.ended_at(session, self._today(), desk.counter)
        took = [
            row.finished_at - row.called_at
            for row in ended
            if row.state is VisitState.FINISHED and row.finished_at and row.called_at
        ]
        mean = round(sum(took, timedelta()) / len(took) / timedelta(seconds=1)) if took else None
        return CounterDay(len(took), mean, ended[:last])

    def preview(self, draft: VisitDraft) -> SlipPreview:
        """What the slip will say if nobody else registers first. Raises Invalid."""
        with self._database.read() as session:
            offering = self._offering(session, draft)
            today = self._today()
            ahead = 0 if draft.to_my_counter else queries.ahead(session, today, draft.priority)
            joins = self._joinable(session, draft, offering, self._clock())
            number = numbers.next_of(session, _series(today.isoformat(), offering.letter))
            open_counters = max(1, sum(bool(counter.taken_by) for counter in staff.counters(session)))
        return SlipPreview(
            slip=slip_label(offering.letter, number),
            ahead=ahead,
            minutes=-(-ahead * USUAL_SERVICE_MINUTES // open_counters),
            joins_ticket=joins.number if joins else None,
        )

    def register(self, desk: Desk, draft: VisitDraft) -> Registered:
        """One transaction: slip number, ticket (new or joined), visit, events. Raises Invalid, Erased.

        Straight to my counter: whoever stands there has been served.
        """
        require(desk, Right.REGISTER_VISITS)
        with self._database.write() as session:
            now, today = self._clock(), self._today()
            draft = replace(draft, client_id=owner_now(session, draft.client_id))
            offering = self._offering(session, draft)
            number = numbers.take(session, _series(today.isoformat(), offering.letter))
            ticket, joined = self._matter(session, draft, offering, now)
            found = was_of(session, ticket) if joined else None
            straight = draft.to_my_counter and desk.counter is not None
            ahead = 0 if straight else queries.ahead(session, today, draft.priority)
            visit = self._came(session, draft, offering, number, ticket, now)
            slip = slip_label(offering.letter, number)
            events = [self._event(EventKind.VISIT_REGISTERED, visit, slip=slip, offering=offering.name)]
            if not joined:
                data = {"channel": Channel.VISIT, **clocks_of.target(session, ticket, self._facts)}
                events.insert(0, EventDraft(EventKind.TICKET_OPENED, draft.client_id, ticket.id, data=data))
            lines = journal.append(session, desk, desk.workstation, now, events)
            if joined and ticket.offering_id is None:
                progress.offer(
                    session, desk, ticket, session.get_one(Offering, offering.id), now, self._facts
                )
            clocks_of.settle(session, self._facts, self._clock)
            deed = journal.last_deed(session, ticket.id) if joined else lines[0].id
            found = found or was_of(session, ticket, deed)
            was = VisitWas(
                visit.id,
                VisitState.CANCELLED.value,
                VisitState.WAITING.value,
                ticket=replace(found, last_event=deed),
                made_ticket=not joined,
            )
            if straight:
                finished = self._finish_current(session, desk, now)
                called = self._call(session, desk, visit, now, finished)
                was = replace(called, state=VisitState.CANCELLED.value, made_ticket=not joined)
            return Registered(visit.id, slip, ahead, ticket.id, ticket.number, joined, was)

    def _matter(
        self, session: Session, draft: VisitDraft, offering: OfferingRow, now: datetime
    ) -> tuple[Ticket, bool]:
        """What the client comes about: a ticket of theirs that the visit joins (true), or a new one."""
        ticket = self._joinable(session, draft, offering, now, lock=True)
        if ticket is not None:
            return ticket, True
        named = (offering.name, offering.subject_id, draft.client_id, Channel.VISIT)
        ticket = opened(session, self._facts, *named, now, offering_id=offering.id)
        session.flush()
        return ticket, False

    def _came(
        self,
        session: Session,
        draft: VisitDraft,
        offering: OfferingRow,
        number: int,
        ticket: Ticket,
        now: datetime,
    ) -> Visit:
        """The visit as it waits in the hall."""
        visit = Visit(
            day=self._facts.day(now),
            letter=offering.letter,
            number=number,
            state=VisitState.WAITING.value,
            is_waiting=1,
            is_priority=draft.priority,
            client_id=draft.client_id,
            offering_id=offering.id,
            ticket_id=ticket.id,
            registered_at=now,
        )
        session.add(visit)
        session.flush()
        return visit

    def slip(self, desk: Desk, visit_id: int, roll: int = 80) -> bytes:
        """The slip as a PDF for a strip of so many millimetres; its printing is recorded."""
        require(desk, Right.REGISTER_VISITS)
        with self._database.write() as session:
            visit = session.get(Visit, visit_id)
            office = staff.office(session)
            if visit is None or office is None:
                raise NotFound("visit", visit_id)
            paper = self._slip(session, visit, office, roll)
            printed = self._event(EventKind.SLIP_PRINTED, visit, slip=paper.slip)
            journal.append(session, desk, desk.workstation, self._clock(), [printed])
        return papers.render(PaperKind.SLIP, paper, self._facts)

    def slip_facts(self, visit_id: int) -> SlipPaper:
        """What the slip of a visit says. Raises NotFound."""
        with self._database.read() as session:
            visit, office = session.get(Visit, visit_id), staff.office(session)
            if visit is None or office is None:
                raise NotFound("visit", visit_id)
            return self._slip(session, visit, office)

    def _slip(self, session: Session, visit: Visit, office: OfficeCard, roll: int = 0) -> SlipPaper:
        return SlipPaper(
            office=office.short_name,
            slip=slip_label(visit.letter, visit.number),
            offering=session.get_one(Offering, visit.offering_id).name,
            day=visit.day,
            time=f"{visit.registered_at.astimezone(self._facts.zone):%H:%M}",
            ahead=self._ahead_of(session, visit),
            wait_norm=WAIT_NORM_MINUTES,
            roll=roll or 80,
        )

    def call_next(self, desk: Desk) -> VisitRow:
        """Finish the visit at my counter, if there is one, and call the next. Raises NobodyWaits."""
        require(desk, Right.REGISTER_VISITS)
        with self._database.write() as session:
            now = self._clock()
            finished = self._finish_current(session, desk, now)
            visit = queries.next_waiting(session, self._today())
            if visit is not None:
                was = self._call(session, desk, visit, now, finished)
                return replace(self._row(session, visit.id), was=was)
        raise NobodyWaits

    def recall(self, desk: Desk, id: int) -> VisitRow:
        """Call the same visitor once more."""
        require(desk, Right.REGISTER_VISITS)
        with self._database.write() as session:
            visit = self._called(session, id)
            visit.calls += 1
            again = self._event(EventKind.VISIT_RECALLED, visit, calls=visit.calls)
            journal.append(session, desk, desk.workstation, self._clock(), [again])
            session.flush()
            return self._row(session, id)

    def finish(self, desk: Desk, id: int) -> VisitRow:
        return self._end(desk, id, VisitState.FINISHED, EventKind.VISIT_FINISHED)

    def no_show(self, desk: Desk, id: int) -> VisitRow:
        """Nobody came to the counter."""
        return self._end(desk, id, VisitState.NO_SHOW, EventKind.VISIT_NO_SHOW)

    def _end(self, desk: Desk, id: int, state: VisitState, kind: EventKind) -> VisitRow:
        require(desk, Right.REGISTER_VISITS)
        with self._database.write() as session:
            visit = self._called(session, id)
            was = VisitWas(id, visit.state, state.value, visit.counter, visit.called_at, visit.calls)
            self._close(session, desk, visit, state, kind, self._clock())
            return replace(self._row(session, id), was=was)

    def _finish_current(self, session: Session, desk: Desk, now: datetime) -> int | None:
        """Who stood at the counter is served; the id of that visit, if there was one."""
        current = (
            queries.at_counter(session, self._today(), desk.counter) if desk.counter is not None else None
        )
        if current is not None:
            visit = session.get_one(Visit, current.id)
            self._close(session, desk, visit, VisitState.FINISHED, EventKind.VISIT_FINISHED, now)
        return current.id if current is not None else None

    def _close(
        self, session: Session, desk: Desk, visit: Visit, state: VisitState, kind: EventKind, now: datetime
    ) -> None:
        visit.state, visit.is_waiting = state.value, 0
        visit.finished_at = now if state is VisitState.FINISHED else None
        journal.append(session, desk, desk.workstation, now, [self._event(kind, visit)])
        session.flush()

    def _call(
        self, session: Session, desk: Desk, visit: Visit, now: datetime, finished: int | None
    ) -> VisitWas:
        """To the counter; being served in person is the first response of the ticket."""
        before = VisitWas(
            visit.id, visit.state, VisitState.CALLED.value, calls=visit.calls, finished_id=finished
        )
        visit.state, visit.is_waiting, visit.called_at = VisitState.CALLED.value, 0, now
        visit.counter, visit.calls = desk.counter, visit.calls + 1
        slip = slip_label(visit.letter, visit.number)
        ticket = session.get_one(Ticket, visit.ticket_id, with_for_update=True)
        was, stood = was_of(session, ticket), progress.standing(ticket)
        if ticket.owner_id is None:
            ticket.owner_id = desk.staff_id
        told = {"slip": slip, "counter": desk.counter, **progress.moved(ticket, stood)}
        events = [self._event(EventKind.VISIT_CALLED, visit, **told)]
        journal.append(session, desk, desk.workstation, now, events)
        if ticket.status == Status.NEW.value:
            progress.move(session, desk, ticket, Status.IN_WORK.value, now)
        session.flush()
        return replace(before, ticket=after_deed(session, was))

    def _joinable(
        self, session: Session, draft: VisitDraft, offering: OfferingRow, now: datetime, lock: bool = False
    ) -> Ticket | None:
        if draft.client_id is None:
            return None
        since = now - timedelta(days=LINK_DAYS)
        return ticket_cards.joinable(session, draft.client_id, offering.subject_id, since, lock)

    def _offering(self, session: Session, draft: VisitDraft) -> OfferingRow:
        if problems := draft.check():
            raise Invalid(problems)
        for offering in self._facts.known(session, queries.offerings):
            if offering.id == draft.offering_id:
                return offering
        raise NotFound("offering", draft.offering_id or 0)

    def _called(self, session: Session, id: int) -> Visit:
        visit = session.get(Visit, id, with_for_update=True)
        if visit is None:
            raise NotFound("visit", id)
        if visit.state != VisitState.CALLED.value:
            raise WrongState("visit", visit.state)
        return visit

    def _row(self, session: Session, id: int) -> VisitRow:
        row = queries.row(session, id)
        if row is None:
            raise NotFound("visit", id)
        return row

    def _ahead_of(self, session: Session, visit: Visit) -> int:
        waiting = queries.waiting(session, visit.day)
        places = [row.id for row in waiting]
        return places.index(visit.id) if visit.id in places else 0

    def _today(self) -> date:
        return self._facts.day(self._clock())

    def _event(self, kind: EventKind, visit: Visit, **data: object) -> EventDraft:
        return EventDraft(kind, visit.client_id, visit.ticket_id, visit.id, data=data)


def _series(day: str, letter: str) -> str:
    return f"slip.{day}.{letter}"
